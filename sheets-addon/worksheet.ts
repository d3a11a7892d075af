/** The worksheet functions as Sheets calls them: values in, values out, a thrown Error for a single bad value. */
import { type CallArgument, type CellResult, callFunction } from "../core/functions/call.ts";
import type { WorksheetFunction } from "../core/functions/declaration.ts";
import { readCell, readCells, type SheetCalendar, type SheetValue, sheetCalendar } from "./cells.ts";

/** What a custom function gives back: one value, or rows that spill. */
export type SheetAnswer = SheetValue | SheetValue[][];

/**
 * The answer of a worksheet function. Dates are `Date` objects; a bad cell of a range shows `#VALUE!` and its
 * sentence, a bad single value throws it.
 */
export function answerFormula(
  fn: WorksheetFunction,
  given: ArrayLike<unknown>,
  call: typeof callFunction = callFunction,
): SheetAnswer {
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
    const answer = call(fn, args, context);
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
