import { describe, expect, test } from "vitest";
import { languages, wordsFor } from "../../panel/languages.ts";
import { en } from "../../panel/words/en.ts";

/** Every text of a language with its place: "today.title". A plural counts as two texts. */
function texts(node: unknown, path = ""): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) =>
    texts(value, path ? `${path}.${key}` : key),
  );
}

const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))].sort();

describe("The words of the pane", () => {
  const english = texts(en);

  test("are there in nine languages", () => {
    expect(Object.keys(languages).sort()).toEqual(["da", "de", "en", "es", "fi", "fr", "nb", "nl", "sv"]);
  });

  test.each(Object.entries(languages))(
    "in %s have the same texts with the same values in them as in English",
    (code, words) => {
      const own = new Map(texts(words));
      expect(words.code).toBe(code);
      expect([...own.keys()].sort()).toEqual(english.map(([path]) => path).sort());
      for (const [path, text] of english) {
        const mine = own.get(path) ?? "";
        expect(mine.trim(), `${code} ${path}`).not.toBe("");
        expect(places(mine), `${code} ${path}`).toEqual(places(text));
      }
    },
  );

  test.each(Object.keys(languages).filter((code) => code !== "en"))(
    "in %s are not English left standing",
    (code) => {
      const own = new Map(texts(languages[code]));
      const same = english.filter(([path, text]) => text.length > 25 && own.get(path) === text);
      expect(same.map(([path]) => path)).toEqual([]);
    },
  );

  test("never hold HTML", () => {
    for (const words of Object.values(languages))
      for (const [path, text] of texts(words)) expect(text, path).not.toMatch(/[<>]/);
  });

  test.each([
    ["da-DK", "da"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["en_GB", "en"],
    ["pt-BR", "en"],
    ["", "en"],
  ])("a reader of %s reads %s", (tag, code) => {
    expect(wordsFor(tag).code).toBe(code);
  });
});
