/** The grid's own menus in the reader's language: the library translates each text it shows by a function it is given. */
import { setTranslationMethod } from "@odoo/o-spreadsheet";
import { da } from "./grid-words/da.ts";
import { de } from "./grid-words/de.ts";
import { es } from "./grid-words/es.ts";
import { fi } from "./grid-words/fi.ts";
import { fr } from "./grid-words/fr.ts";
import { nb } from "./grid-words/nb.ts";
import { nl } from "./grid-words/nl.ts";
import { sv } from "./grid-words/sv.ts";
import type { GridWords } from "./grid-words/texts.ts";

/** The texts by language; English is what the library writes itself. */
export const GRID_WORDS: Readonly<Record<string, GridWords>> = { da, de, es, fi, fr, nb, nl, sv };

/** What says a text of the grid in a language; texts without words stay in English. */
export const gridSaid = (language: string): ((text: string) => string) => {
  const words: Readonly<Record<string, string>> = GRID_WORDS[language] ?? {};
  return (text) => words[text] ?? text;
};

/** Has the grid speak a language. To be called before the first workbook opens. */
export const speakGrid = (language: string): void =>
  setTranslationMethod(gridSaid(language) as Parameters<typeof setTranslationMethod>[0]);
