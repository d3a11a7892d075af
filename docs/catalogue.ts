/** What the generators need of the core: bundled by esbuild.config.mjs and imported by the build scripts. */
import { da } from "../core/functions/words/da.ts";
import { de } from "../core/functions/words/de.ts";
import { es } from "../core/functions/words/es.ts";
import { fi } from "../core/functions/words/fi.ts";
import { fr } from "../core/functions/words/fr.ts";
import type { FunctionWords } from "../core/functions/words/function-words.ts";
import { nb } from "../core/functions/words/nb.ts";
import { nl } from "../core/functions/words/nl.ts";
import { sv } from "../core/functions/words/sv.ts";
import type { Language } from "../core/language.ts";

export { asDay, isoDay } from "../core/day.ts";
export { answerOf, formulaOf } from "../core/functions/example.ts";
export { callFunction, worksheetFunctions } from "../core/functions.ts";
export { tablesEndingSoon } from "../core/statutory.ts";

/** The function wizard's words by language; English stands in the declarations themselves. */
export const functionWords: Readonly<Record<Exclude<Language, "en">, FunctionWords>> = {
  da, de, es, fi, fr, nb, nl, sv,
}; // biome-ignore format: one line, in the order of the languages
