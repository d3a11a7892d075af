/**
 * Registers every worksheet function with Excel. Runs in the shared runtime and in a bare one: it needs nothing but
 * `CustomFunctions`. What a function does is declared in core/functions.ts.
 */
import { InputError } from "../core/errors.ts";
import { callFunction, worksheetFunctions } from "../core/functions.ts";
import { argumentOf, type ExcelValue, excelValue, localToday } from "./cells.ts";

/** #VALUE! with a sentence: of Excel's errors only this one and #N/A can carry one. */
const toError = (message: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);

for (const fn of worksheetFunctions) {
  CustomFunctions.associate(fn.name, (...given: (ExcelValue | ExcelValue[][])[]) => {
    // Excel passes an invocation object behind the declared parameters.
    const args = given.slice(0, fn.parameters.length).map(argumentOf);
    try {
      const answer = callFunction(fn, args, { today: localToday(new Date()) });
      if (!Array.isArray(answer)) return [[excelValue(answer, toError)]];
      return answer.map((row) => row.map((cell) => excelValue(cell, toError)));
    } catch (error) {
      if (error instanceof InputError) throw toError(error.message);
      throw error;
    }
  });
}
