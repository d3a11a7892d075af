import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { GRID_TEXTS } from "../../workbench/page/grid-words/texts.ts";
import { GRID_WORDS } from "../../workbench/page/grid-words.ts";

const dist = dirname(createRequire(import.meta.url).resolve("@odoo/o-spreadsheet"));
const library =
  readFileSync(join(dist, "o_spreadsheet.esm.js"), "utf8") +
  readFileSync(join(dist, "o_spreadsheet.xml"), "utf8");

test("every text stands in the grid's library as it is written here", () => {
  expect(GRID_TEXTS.filter((text) => !library.includes(text))).toEqual([]);
  expect(new Set(GRID_TEXTS).size).toBe(GRID_TEXTS.length);
});

test.each(Object.entries(GRID_WORDS))(
  "in %s every text has words, and what is filled in has its place",
  (_language, words) => {
    const places = (said: string): string => (said.match(/%s|%\(\w+\)s/g) ?? []).sort().join(" ");
    expect(GRID_TEXTS.filter((text) => places(words[text]) !== places(text))).toEqual([]);
    expect(GRID_TEXTS.filter((text) => words[text] === "" || words[text].trim() !== words[text])).toEqual([]);
  },
);
