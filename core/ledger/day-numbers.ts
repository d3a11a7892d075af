/** Days written as numbers (46112 = 31 March 2026, as Excel gives a date) under a heading that can be an amount too: "Due", "Paid". */
import type { Cell } from "../cell.ts";
import { isBlank, isDateCell } from "../cell.ts";
import { kindOf } from "./field.ts";
import type { Heading } from "./headings.ts";

/** Serials of 2000-01-01 and 2049-12-31. */
const FIRST = 36526;
const LAST = 54788;

/** Rows looked at. */
const SAMPLE = 200;

/** Days between the dates of one invoice, at most. */
const NEAR = 400;

const isDayNumber = (cell: Cell | undefined): boolean =>
  typeof cell === "number" && cell >= FIRST && cell <= LAST && Number.isInteger(cell);

const has = ({ meanings }: Heading, kind: "date" | "amount"): boolean =>
  meanings.some(({ field }) => kindOf(field) === kind);

/**
 * True where a column of plain numbers holds days: its heading can mean a date, every number can be a day, and they
 * stand near the dates of their rows or above the amounts, which nothing that is open or paid does.
 */
export function holdsDays(
  cells: readonly (readonly Cell[])[],
  headings: readonly Heading[],
  column: number,
  first: number,
): boolean {
  const heading = headings[column] as Heading;
  if (!has(heading, "date") || !has(heading, "amount")) return false;
  const rows = cells
    .slice(first, first + SAMPLE)
    .filter((row) => !isBlank(row[column]) && row.filter((cell) => !isBlank(cell)).length > 2);
  const filled = rows.filter((row) => isDayNumber(row[column]));
  if (filled.length === 0 || filled.length < rows.length) return false;
  const most = (passes: (row: readonly Cell[]) => boolean): boolean =>
    filled.filter(passes).length * 10 >= filled.length * 9;
  const at = (row: readonly Cell[]): number => row[column] as number;
  return headings.some((other, c) => {
    if (c === column) return false;
    if (has(other, "date") && !has(other, "amount"))
      return most((row) => {
        const day = row[c];
        const serial = isDateCell(day) ? day.day + 25569 : isDayNumber(day) ? (day as number) : Number.NaN;
        return Math.abs(serial - at(row)) <= NEAR;
      });
    if (!has(other, "amount") || has(other, "date")) return false;
    return most(
      (row) => typeof row[c] === "number" && !isDayNumber(row[c]) && Math.abs(row[c] as number) < at(row),
    );
  });
}
