/** Excel's cell values as the core's, and the core's answers as Excel's. Pure: also valid where there is no Office at all. */
import { type Cell, isDateCell, isErrorCell } from "../core/cell.ts";
import { asDay, type Day, serialOf } from "../core/day.ts";
import type { CallArgument, CellResult } from "../core/functions/call.ts";
import type { WorksheetFunction } from "../core/functions/declaration.ts";

/** What a custom function is handed: `null` for what was left out, 0 or "" for blank cells, objects for errors. */
export type ExcelValue = string | number | boolean | null | undefined | object;

declare global {
  /** Days by which serials of a workbook that counts from 1904 fall short; told by the pane, 0 where nobody has. */
  var duebookDaysAdded: number | undefined;
}

/** What a workbook that counts days from 1904 leaves out of every date (1900 to 1904, with Excel's 29 February 1900). */
export const DAYS_TO_1904 = 1462;

/** The name Excel shows for an error it hands over (`{ type: "Error", errorType }` or an Error with a code). */
function errorText(value: object): string {
  const told = value as { basicValue?: unknown; errorType?: unknown; code?: unknown; message?: unknown };
  for (const text of [told.basicValue, told.code, told.errorType]) {
    if (typeof text === "string" && text !== "") return text.startsWith("#") ? text : `#${text}!`;
  }
  return "#VALUE!";
}

/** One value of Excel as a cell; a rich value counts as its basic value. */
export function cellOf(value: ExcelValue): Cell {
  if (typeof value !== "object" || value === null) return value;
  const rich = value as { type?: unknown; basicValue?: unknown };
  if (rich.type !== "Error" && (typeof rich.basicValue === "string" || typeof rich.basicValue === "number")) {
    return rich.basicValue;
  }
  return { error: errorText(value) };
}

/** One argument of a custom function: a matrix stays a matrix, what was left out stays left out. */
export function argumentOf(value: ExcelValue | ExcelValue[][]): CallArgument {
  return Array.isArray(value) ? value.map((row) => row.map(cellOf)) : cellOf(value);
}

/** The arguments with dates as the 1900 system counts them; undefined where a whole table would need its columns known. */
export function inDays1900(
  fn: WorksheetFunction,
  args: readonly CallArgument[],
  added: number,
): CallArgument[] | undefined {
  if (fn.parameters.some(({ takes }, i) => takes === "table" && args[i] !== null && args[i] !== undefined))
    return undefined;
  const shift = (cell: Cell): Cell => (typeof cell === "number" && cell !== 0 ? cell + added : cell);
  return args.map((argument, i) => {
    const kind = fn.parameters[i]?.kind.id;
    if (kind !== "date" && kind !== "as of") return argument;
    return Array.isArray(argument)
      ? argument.map((row: readonly Cell[]) => row.map(shift))
      : shift(argument as Cell);
  });
}

/** A result as Excel takes it: a date as its serial, an error as `toError` makes it. */
export function excelValue(
  result: CellResult,
  toError: (message: string) => object,
  added = 0,
): string | number | object {
  if (result instanceof Error) return toError(result.message);
  return typeof result === "object" ? serialOf(result.day) - added : result;
}

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** A value of `range.values` as a cell: errors come as the text Excel shows, blanks as "". */
export function readCell(value: unknown): Cell {
  if (typeof value === "string")
    return value.charCodeAt(0) === 35 && ERROR.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : "";
}

/** True for a number format that shows a day: it names a year or a day outside quotes and brackets. */
const isDateFormat = (format: unknown): boolean =>
  typeof format === "string" && /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

/** A number that its format shows as a day, as the 1900 system counts it; everything else as it is. */
export const dayAdded = (cell: Cell, format: unknown, added: number): Cell =>
  added !== 0 && typeof cell === "number" && isDateFormat(format) ? cell + added : cell;

/** True where a cell still holds what was expected: Excel gives dates as serials and blanks as "". */
export function sameValue(now: Cell, expected: Cell): boolean {
  const plain = (cell: Cell): unknown => {
    if (cell === null || cell === undefined) return "";
    if (isDateCell(cell)) return serialOf(cell.day);
    return isErrorCell(cell) ? cell.error : cell;
  };
  return plain(now) === plain(expected);
}

/** The computer's own calendar day, as Excel's TODAY() gives it. */
export function localToday(now: Date): Day {
  return asDay(Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000));
}
