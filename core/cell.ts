/** What a cell holds, the same for every host: hosts turn their own dates and errors into these at their edge. */
import type { Day } from "./day.ts";

/** A cell the host knows to be a date (Sheets' `Date`, a date-formatted cell of Excel or the workbench). JSON-safe. */
export interface DateCell {
  readonly day: Day;
}

/** A cell that shows an error, e.g. `{ error: "#N/A" }`. */
export interface ErrorCell {
  readonly error: string;
}

/** One cell's value. Blank is `""`, `null` or `undefined`; a bare number may be a date serial where a date is wanted. */
export type Cell = string | number | boolean | null | undefined | DateCell | ErrorCell;

/** True for a date cell. */
export const isDateCell = (cell: Cell): cell is DateCell =>
  typeof cell === "object" && cell !== null && "day" in cell;

/** True for a cell that shows an error. */
export const isErrorCell = (cell: Cell): cell is ErrorCell =>
  typeof cell === "object" && cell !== null && "error" in cell;

/** True for a blank cell: nothing, or text of spaces only (the number 0 is not blank here; see functions/read.ts). */
export const isBlank = (cell: Cell): boolean =>
  typeof cell === "string" ? !startsPlain(cell) && cell.trim() === "" : cell === null || cell === undefined;

/** True for a text that begins with a character anybody sees, of those every keyboard has. */
const startsPlain = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
};

/** A text without the blanks round it; most have none, and are not looked through. */
export function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? text : text.trim();
}
