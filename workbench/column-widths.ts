/** How wide the grid shows columns that no file gives a width: as their longest values need, within reason. */
import type { FileCell } from "./workbook-file.ts";

/** Pixels a letter takes in the grid's font, a bold one of a heading, and a cell's padding. */
const LETTER = 7;
const BOLD_LETTER = 8;
const PADDING = 26;
const LEAST = 64;
const MOST = 240;
/** Rows looked at: a longer column is as wide as its beginning. */
export const LOOKED_AT = 500;
/** Letters of a date or an amount as the grid writes them. */
const VALUE_LETTERS = 10;

/** Pixels a bold heading of so many letters needs. */
export const headingWidth = (letters: number): number => letters * BOLD_LETTER + PADDING;

/** Widths in pixels by column. A text that runs on (a note) is cut at the most. */
export function columnWidths(rows: readonly (readonly (FileCell | undefined)[])[]): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const row of rows.slice(0, LOOKED_AT)) {
    for (const [column, cell] of row.entries()) {
      if (cell === undefined || cell === null || cell === "") continue;
      const letters = typeof cell === "string" ? cell.length : VALUE_LETTERS;
      const width = Math.min(MOST, Math.max(LEAST, letters * LETTER + PADDING));
      widths[column] = Math.max(widths[column] ?? 0, width);
    }
  }
  return widths;
}
