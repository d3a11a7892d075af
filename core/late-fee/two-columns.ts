/** Ranges of two columns whose first holds dates: payments and rate timelines. */
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { InputError } from "../errors.ts";

/** The rows of a two-column range that hold something: a header (first row, no digits in it) and blank rows are left out. */
export function dataRows(rows: readonly (readonly Cell[])[], argument: string): (readonly [Cell, Cell])[] {
  const data: (readonly [Cell, Cell])[] = [];
  let headed = false;
  for (const row of rows) {
    if (row.length !== 2) {
      throw new InputError("notTwoColumns", argument, `a date and a number in each row, not ${row.length}`);
    }
    const [first, second] = row;
    if (isNothing(first) && isNothing(second)) continue;
    if (data.length === 0 && !headed && isHeading(first) && (isHeading(second) || isNothing(second))) {
      headed = true;
      continue;
    }
    data.push([first, second]);
  }
  return data;
}

const isNothing = (cell: Cell): boolean => cell === 0 || isBlank(cell);

const isHeading = (cell: Cell): boolean =>
  typeof cell === "string" && !isBlank(cell) && !isDateCell(cell) && !/\d/.test(cell);
