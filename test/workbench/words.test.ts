import { describe, expect, test } from "vitest";
import { languages, wordsFor } from "../../panel/languages.ts";
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
