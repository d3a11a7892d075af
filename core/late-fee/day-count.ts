/** Day-count conventions: how many days a span counts, and over how long a year. */
import { type Day, dayOf, isLeapYear, partsOf } from "../day.ts";

/** ACT/ACT is ISDA's, 30/360 the bond basis (2006 ISDA definitions 4.16(b) and (f)). */
export type DayCount = "ACT/365" | "ACT/360" | "ACT/ACT" | "30/360";

/** A part of a year as whole numbers: `days` counted, worth `num` ÷ `den` years. */
export interface YearPart {
  readonly days: number;
  readonly num: number;
  readonly den: number;
}

/** A common divisor of years of 365 and of 366 days. */
const BOTH_YEARS = 365 * 366;

/**
 * What the days `first` to `last` (both counted) are worth of a year. `start` is the day before the very first one
 * counted: 30/360 runs from there, so that splitting a span never changes its length.
 */
export function yearPart(dayCount: DayCount, start: Day, first: Day, last: Day): YearPart {
  const days = last - first + 1;
  if (dayCount === "ACT/365") return { days, num: days, den: 365 };
  if (dayCount === "ACT/360") return { days, num: days, den: 360 };
  if (dayCount === "30/360") {
    const bondDays = daysOf30(start, last) - daysOf30(start, (first - 1) as Day);
    return { days: bondDays, num: bondDays, den: 360 };
  }
  const leap = leapDays((first - 1) as Day, (last - 1) as Day);
  return { days, num: leap * 365 + (days - leap) * 366, den: BOTH_YEARS };
}

/** Days by the bond basis: the 31st counts as the 30th; as an end only where the start is the 30th or 31st. */
function daysOf30(from: Day, to: Day): number {
  const a = partsOf(from);
  const b = partsOf(to);
  const start = Math.min(a.date, 30);
  const end = b.date === 31 && start === 30 ? 30 : b.date;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + end - start;
}

/** How many of the days `from` to `to` lie in a leap year. ISDA: each day in the year it begins in. */
function leapDays(from: Day, to: Day): number {
  let leap = 0;
  for (let day = from; day <= to; ) {
    const { year } = partsOf(day);
    const yearEnd = dayOf(year, 12, 31) as Day;
    const end = yearEnd < to ? yearEnd : to;
    if (isLeapYear(year)) leap += end - day + 1;
    day = (end + 1) as Day;
  }
  return leap;
}
