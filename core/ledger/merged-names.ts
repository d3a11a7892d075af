/** Names in merged cells: a spreadsheet keeps the value in the first cell only. */
import { type Cell, isBlank } from "../cell.ts";

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells with the value of each range merged downwards in this column in all its rows, below row `first`; the same cells where there is none. */
export function withMergedNames(
  cells: readonly (readonly Cell[])[],
  merges: readonly string[],
  column: number,
  first: number,
): readonly (readonly Cell[])[] {
  let filled: (readonly Cell[])[] | undefined;
  for (const merge of merges) {
    const match = RANGE.exec(merge);
    if (!match || columnOf(match[1] as string) !== column || match[1] !== match[3]) continue;
    const top = Number(match[2]) - 1;
    const value = cells[top]?.[column];
    if (top < first || isBlank(value)) continue;
    filled ??= [...cells];
    for (let r = top + 1; r < Number(match[4]) && r < cells.length; r++) {
      const row = [...(cells[r] as readonly Cell[])];
      // Rows may be as short as their last filled cell.
      while (row.length <= column) row.push("");
      if (isBlank(row[column]) && row.some((cell) => !isBlank(cell))) row[column] = value;
      filled[r] = row;
    }
  }
  return filled ?? cells;
}
