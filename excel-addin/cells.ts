/** Excel's cell values as the core's, and the core's answers as Excel's. Pure: also valid where there is no Office at all. */
import type { Cell } from "../core/cell.ts";
import { asDay, type Day, serialOf } from "../core/day.ts";
import type { CallArgument, CellResult } from "../core/functions/call.ts";

/** What a custom function is handed: `null` for what was left out, 0 or "" for blank cells, objects for errors. */
export type ExcelValue = string | number | boolean | null | undefined | object;

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

/** A result as Excel takes it: a date as its serial, an error as `toError` makes it. */
export function excelValue(
  result: CellResult,
  toError: (message: string) => object,
): string | number | object {
  if (result instanceof Error) return toError(result.message);
  return typeof result === "object" ? serialOf(result.day) : result;
}

/** The computer's own calendar day, as Excel's TODAY() gives it. */
export function localToday(now: Date): Day {
  return asDay(Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000));
}
