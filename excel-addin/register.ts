/** How a worksheet function answers Excel, for both scripts that register them. */
import { InputError } from "../core/errors.ts";
import { callFunction } from "../core/functions/call.ts";
import type { WorksheetFunction } from "../core/functions/declaration.ts";
import { argumentOf, type ExcelValue, excelValue, inDays1900, localToday } from "./cells.ts";

/** What Excel hands a function: cells, ranges as rows of cells, and an object of its own last. */
export type Given = readonly (ExcelValue | ExcelValue[][])[];

/** A function as Excel calls it. */
export type Answer = (...given: Given) => object;

/** #VALUE! with a sentence: of Excel's errors only this one and #N/A can carry one. */
export const toError = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

const NOT_IN_1904 = (name: string): string =>
  `${name} reads whole tables, and this workbook counts days from 1904. Turn off "Use 1904 date system" (File, Options, Advanced) and check the dates.`;

/** The function's answer to Excel: rows of values; what cannot be worked is CustomFunctions.Error with its sentence. */
export const answerOf =
  (fn: WorksheetFunction): Answer =>
  (...given) => {
    const added = globalThis.duebookDaysAdded ?? 0;
    // Excel passes an invocation object behind the declared parameters.
    const plain = given.slice(0, fn.parameters.length).map(argumentOf);
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
  };
