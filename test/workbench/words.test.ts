import { describe, expect, test } from "vitest";
import { languages, wordsFor } from "../../panel/languages.ts";
import { faultSaid, faultWords } from "../../workbench/page/fault-words.ts";
import { en } from "../../workbench/page/words/en.ts";
import { frameLanguages, frameWordsFor, localeOf } from "../../workbench/page/words.ts";

test.each(["da-DK", "no", "nn-NO", "nb", "en-US", "en_GB", "pt-BR", "zz", "", "de-AT", "FR-ca"])(
  "the frame and the pane speak the same language to a browser set to %j",
  (tag) => expect(frameWordsFor(tag).code).toBe(wordsFor(tag).code),
);

test.each([
  ["en-GB", "en", "en-GB"],
  ["en_GB", "en", "en-GB"],
  ["da-DK", "da", "da-DK"],
  ["nn-NO", "nb", "nb"],
  ["pt-BR", "en", "en"],
  ["en-??", "en", "en"],
])("a browser set to %s, where the frame speaks %s, reads times as %s writes them", (tag, code, locale) =>
  expect(localeOf(tag, code)).toBe(locale),
);

test("the frame has every language the pane has", () => {
  expect(Object.keys(frameLanguages).sort()).toEqual(Object.keys(languages).sort());
});

test("the server's faults are said in every language but its own English, each with the same values", () => {
  expect(Object.keys(faultWords).sort()).toEqual(
    Object.keys(frameLanguages)
      .filter((code) => code !== "en")
      .sort(),
  );
  const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [code, words] of Object.entries(faultWords))
    for (const [fault, text] of Object.entries(words))
      expect(places(text), `${code} ${fault}`).toEqual(places(faultWords.da?.[fault as never] ?? ""));
});

test.each([
  [
    { error: "open.csv is empty.", code: "file-empty", values: { name: "open.csv" } },
    "de",
    "open.csv ist leer. Exportieren Sie die offenen Posten noch einmal.",
  ],
  [
    { error: "open.csv is empty.", code: "file-empty", values: { name: "open.csv" } },
    "en",
    "open.csv is empty.",
  ],
  [{ error: "550 No such user" }, "fr", "550 No such user"],
])("the answer %j is told a reader of %s as %j", (answer, code, said) =>
  expect(faultSaid(JSON.stringify(answer), code)).toBe(said),
);

test("what the guard refuses in plain text is told as a page to load again", () => {
  expect(faultSaid("The page is from an earlier start. Load it again.", "da")).toMatch(/Genindlæs/);
});

describe.each(Object.entries(frameLanguages))("%s", (code, words) => {
  test("has every text, with the places of the English one and no other", () => {
    const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(en)) {
      const said = words[key as keyof typeof en];
      expect(said.trim(), key).not.toBe("");
      expect(places(said), `${code}.${key}`).toEqual(places(text));
    }
  });

  test("says its own words: most texts differ from the English ones", () => {
    const same = Object.entries(en).filter(([key, text]) => words[key as keyof typeof en] === text);
    expect(same.length).toBeLessThan(code === "en" ? Number.POSITIVE_INFINITY : 14);
  });

  test("uses one button for one act: no two buttons of the bar read alike", () => {
    const bar = [words.open, words.recent, words.save, words.saveAs, words.undo, words.redo, words.inbox];
    expect(new Set(bar).size).toBe(bar.length);
  });
});
