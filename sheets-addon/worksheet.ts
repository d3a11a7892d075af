/** The worksheet functions as Sheets calls them: values in, values out, a thrown Error for a single bad value. */
import { type CallArgument, type CellResult, callFunction } from "../core/functions/call.ts";
import { worksheetFunctions } from "../core/functions.ts";
import { readCell, readCells, type SheetCalendar, type SheetValue, sheetCalendar } from "./cells.ts";

/**
 * The answer of the worksheet function of that name: one value, or rows that spill. Dates are `Date` objects; a bad
 * cell of a range shows `#VALUE!` and its sentence, a bad single value throws it.
 */
export function worksheet(name: string, given: ArrayLike<unknown>): SheetValue | SheetValue[][] {
  const fn = worksheetFunctions.find((one) => one.name === name);
  if (!fn)
    throw new Error(`There is no function ${name} in this version of Duebook. Reload the spreadsheet.`);
  const calendar = sheetCalendar();
  const args: CallArgument[] = [];
  for (let i = 0; i < given.length; i++) {
    const value = given[i];
    args.push(Array.isArray(value) ? readCells(value, calendar) : readCell(value, calendar));
  }
  const context = {
    // Asked for only where as_of is left out: a service call costs more than the answer itself.
    get today() {
      return calendar.today();
    },
  };
  try {
    const answer = callFunction(fn, args, context);
    return Array.isArray(answer)
      ? answer.map((row) => row.map((cell) => shownIn(cell, calendar)))
      : shownIn(answer, calendar);
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}

function shownIn(cell: CellResult, calendar: SheetCalendar): SheetValue {
  if (cell instanceof Error) return `#VALUE! ${cell.message}`;
  return typeof cell === "object" ? calendar.dateOf(cell.day) : cell;
}
