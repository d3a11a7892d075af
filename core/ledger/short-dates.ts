/** Columns of dates in six digits without separators (260331), as Swedish and some bank exports write them. */
import type { Cell } from "../cell.ts";
import { dayOf } from "../day.ts";
import { type DateColumn, NO_DAY } from "./date-column.ts";
import { fullYear, isLikelyDay } from "./date-text.ts";

/** Within one ledger the years hardly differ, while the days of the month do. */
const MOST_YEARS = 3;
const LEAST_DAYS = 10;

/**
 * Reads a column as year, month and day where each of its cells is six digits that are a day that way, and the last
 * two digits cannot be the years; else leaves it as it is, so that each cell is told. `rows` are the items'.
 */
export function readShortDates(
  into: DateColumn,
  cells: readonly (readonly Cell[])[],
  rows: Int32Array,
): void {
  const { column, first, codes } = into;
  const days = new Map<number, number>();
  const span = { leastYear: 99, mostYear: 0, leastDay: 31, mostDay: 0 };
  for (const row of rows) {
    if (codes[row - first] === NO_DAY) continue;
    const cell = cells[row]?.[column];
    const text = typeof cell === "number" ? String(cell) : typeof cell === "string" ? cell.trim() : "";
    const match = /^(\d\d)(\d\d)(\d\d)(?:\.0+)?$/.exec(text);
    if (!match) return;
    const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
    const day = dayOf(fullYear(year), month, date);
    if (day === undefined || !isLikelyDay(day)) return;
    days.set(row, day);
    span.leastYear = Math.min(span.leastYear, year);
    span.mostYear = Math.max(span.mostYear, year);
    span.leastDay = Math.min(span.leastDay, date);
    span.mostDay = Math.max(span.mostDay, date);
  }
  const years = span.mostYear - span.leastYear + 1;
  if (years > MOST_YEARS || span.mostDay - span.leastDay < LEAST_DAYS) return;
  for (const [row, day] of days) codes[row - first] = day;
}
