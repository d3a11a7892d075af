/**
 * Registers every worksheet function with Excel. Runs in the shared runtime and in a bare one: it needs nothing but
 * `CustomFunctions`. What a function does is declared in core/functions.ts.
 */
import { InputError } from "../core/errors.ts";
import type { WorksheetFunction } from "../core/functions/declaration.ts";
import { callFunction, worksheetFunctions } from "../core/functions.ts";
import { argumentOf, type ExcelValue, excelValue, inDays1900, localToday } from "./cells.ts";

/** #VALUE! with a sentence: of Excel's errors only this one and #N/A can carry one. */
const toError = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

const NOT_IN_1904 = (name: string): string =>
  `${name} reads whole tables, and this workbook counts days from 1904. Turn off "Use 1904 date system" (File, Options, Advanced) and check the dates.`;

function answer(fn: WorksheetFunction, given: readonly (ExcelValue | ExcelValue[][])[]): object {
  const added = globalThis.duebookDaysAdded ?? 0;
  const plain = given.map(argumentOf);
  const args = added === 0 ? plain : inDays1900(fn, plain, added);
  if (!args) throw toError(NOT_IN_1904(fn.name));
  try {
    const result = callFunction(fn, args, { today: localToday(new Date()) });
    if (!Array.isArray(result)) return [[excelValue(result, toError, added)]];
    return result.map((row) => row.map((cell) => excelValue(cell, toError, added)));
  } catch (error) {
    if (error instanceof InputError) throw toError(error.message);
    throw error;
  }
}

// Without office.js (the page opened outside Excel, or Microsoft's address out of reach) there is nothing to register with.
if (typeof CustomFunctions !== "undefined") {
  for (const fn of worksheetFunctions) {
    // Excel passes an invocation object behind the declared parameters.
    CustomFunctions.associate(fn.name, (...given: (ExcelValue | ExcelValue[][])[]) =>
      answer(fn, given.slice(0, fn.parameters.length)),
    );
  }
}
