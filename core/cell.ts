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
  typeof cell === "string"
    ? cell.length === 0 || (!isPlain(cell, 0) && cell.trim() === "")
    : cell === null || cell === undefined;

/** True where a text's sign is one anybody sees, of those every keyboard has. It must be there: engines are slow at looking beyond. */
const isPlain = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code > 32 && code < 127;
};

/** A text without the blanks round it; most have none, and are not looked through. */
export const trimmed = (text: string): string =>
  text.length === 0 || (isPlain(text, 0) && isPlain(text, text.length - 1)) ? text : text.trim();
