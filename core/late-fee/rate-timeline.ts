/** The reader's own rates: a worksheet range of dates and percents that stand in for the built-in ones. */
import { type Cell, isBlank } from "../cell.ts";
import { type Day, isoDay } from "../day.ts";
import { InputError, shown } from "../errors.ts";
import type { Kind } from "../functions/declaration.ts";
import { readDay } from "../functions/kinds.ts";
import { fractionOf, readPercentNumber, readRate, trimmed } from "../rate.ts";
import { dataRows } from "./two-columns.ts";

/** A yearly rate as a fraction, from a day until the next entry. */
export interface RateChange {
  readonly from: Day;
  readonly rate: number;
}

/** In a column of fractions a bare number above this is taken for a mistyped percent (functions.md, late fees). */
const HIGHEST_FRACTION = 0.3;

/** The rate changes of a range, first to last; a header and blank rows are skipped; one notation for the whole column. */
export function readRateTimeline(rows: readonly (readonly Cell[])[], argument: string): RateChange[] {
  const data = dataRows(rows, argument);
  const percents = inPercents(data);
  const changes: RateChange[] = [];
  for (const [date, cell] of data) {
    const from = readDay(date, argument);
    if (from === undefined) throw new InputError("halfRow", argument, "a rate without a date");
    if (isBlank(cell)) throw new InputError("halfRow", argument, `no rate for ${isoDay(from)}`);
    changes.push({ from, rate: rateOf(cell, percents, argument) });
  }
  changes.sort((a, b) => a.from - b.from);
  return changes.filter((change, i) => {
    const before = changes[i - 1];
    if (before?.from !== change.from) return true;
    if (before.rate === change.rate) return false;
    throw new InputError("twoRates", argument, isoDay(change.from));
  });
}

function rateOf(cell: Cell, percents: boolean, argument: string): number {
  const bare = bareNumber(cell);
  if (bare === undefined) return readRate(cell, argument) as number;
  if (percents) return fractionOf(trimmed(bare));
  if (Math.abs(bare) > HIGHEST_FRACTION) {
    const told = `the rate ${shown(cell)}: write ${trimmed(bare * 100)}% or ${bare}%`;
    throw new InputError("rateTooHigh", argument, told);
  }
  return trimmed(bare);
}

/** The number for a new rate (1.75 = 1.75%) below these rows, in the notation they are read in: a percent, else a fraction. */
export function rateCell(rows: readonly (readonly Cell[])[], percent: number): number {
  return inPercents(dataRows(rows, "rates")) ? percent : fractionOf(percent);
}

/** One value above 1 makes all of them percents. */
const inPercents = (data: readonly (readonly [Cell, Cell])[]): boolean =>
  data.some(([, rate]) => Math.abs(bareNumber(rate) ?? 0) > 1);

/** The number of a cell without a percent sign; undefined for a blank, for text with a unit, for anything else. */
function bareNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" ? readPercentNumber(cell) : undefined;
}

/** A rate timeline in a worksheet: two columns, from date and percent. */
export const rateTimelineKind: Kind<readonly RateChange[]> = {
  id: "rates",
  wants: "two columns: from date, percent",
  read: () => undefined,
  readTable(rows, argument) {
    const found = readRateTimeline(rows, argument);
    return found.length > 0 ? found : undefined;
  },
};
