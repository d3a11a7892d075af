/** Which formulas only Duebook can work out. */
import type { WorksheetFunction } from "../../core/functions/declaration.ts";

/** A test for formulas that call one of our functions, outside of texts. */
export function usesOwnFunctions(functions: readonly WorksheetFunction[]): (formula: string) => boolean {
  const names = functions.map((fn) => fn.name).join("|");
  const call = new RegExp(`(?<![\\w.])(?:${names || "$^"})\\s*\\(`, "i");
  return (formula) => call.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
