/** The texts of the workbench's own frame: one typed file per language, chosen as the pane chooses. */
import { da } from "./words/da.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fi } from "./words/fi.ts";
import { fr } from "./words/fr.ts";
import { nb } from "./words/nb.ts";
import { nl } from "./words/nl.ts";
import { sv } from "./words/sv.ts";

/** All texts of the frame in one language; English gives the shape. */
export type FrameWords = { readonly [K in keyof typeof en]: string };

/** The frame's languages, by ISO 639 code. */
export const frameLanguages: Readonly<Record<string, FrameWords>> = { da, de, en, es, fi, fr, nb, nl, sv };

/** The frame's words for a browser's language tag ("da-DK", "no"), and their code; English where there are none. */
export function frameWordsFor(tag: string): { readonly code: string; readonly words: FrameWords } {
  // The pane's own choice, without all the pane's texts: the inbox's page needs none of them.
  const asked = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  const code = asked === "no" || asked === "nn" ? "nb" : asked;
  const words = frameLanguages[code];
  return words ? { code, words } : { code: "en", words: en };
}

/** The locale dates and times are written in: the browser's own where the frame speaks its language (`en-GB` is day first), else the frame's. */
export function localeOf(tag: string, code: string): string {
  const locale = tag.replaceAll("_", "-");
  if (frameWordsFor(tag).code !== code || !locale.toLowerCase().startsWith(code)) return code;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? code;
  } catch {
    return code;
  }
}
