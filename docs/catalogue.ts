/** What the generators need of the core: bundled by esbuild.config.mjs and imported by the build scripts. */

export { answerOf, formulaOf } from "../core/functions/example.ts";
export { callFunction, worksheetFunctions } from "../core/functions.ts";
