/** The interface languages and the one that fits a reader. */

import { da } from "./words/da.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fi } from "./words/fi.ts";
import { fr } from "./words/fr.ts";
import { nb } from "./words/nb.ts";
import { nl } from "./words/nl.ts";
import { sv } from "./words/sv.ts";
import type { Words } from "./words.ts";

/** All interface languages, by ISO 639 code. */
export const languages: Readonly<Record<string, Words>> = { da, de, en, es, fi, fr, nb, nl, sv };

/** The words for a language tag ("da-DK", "no", "en_GB"); English where there are none. */
export function wordsFor(tag: string): Words {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return languages[code === "no" || code === "nn" ? "nb" : code] ?? en;
}
