/** Weeks and months of delay, counted from a day: started ones, completed ones, and anniversaries. */
import { asDay, type Day, dayOf, daysInMonth, partsOf } from "../day.ts";

/** A unit in which started or completed periods are counted. */
export type PeriodUnit = "day" | "week" | "month";

/** The last day of the n-th period from a day: 31 Jan + 1 month = 28 Feb, counted from the first day each time. */
export function periodEnd(start: Day, unit: PeriodUnit, n: number): Day {
  if (unit === "month") return monthsLater(start, n);
  return (start + (unit === "week" ? 7 : 1) * n) as Day;
}

/** The day after 9999-12-31, the last a spreadsheet knows: an anniversary past it never comes. */
const AFTER_ALL = asDay(2_932_897);

/** The same date n months later, the last of a shorter month. A column asks for it millions of times, so it makes no Date. */
function monthsLater(start: Day, n: number): Day {
  const { year, month, date } = partsOf(start);
  const months = year * 12 + month - 1 + n;
  const y = Math.floor(months / 12);
  const m = (months % 12) + 1;
  return dayOf(y, m, Math.min(date, daysInMonth(y, m))) ?? AFTER_ALL;
}

/** Periods begun by a day (a month begins the day after the anniversary): due 31 Jan, 28 Feb → 1, 1 Mar → 2. */
export function periodsStarted(start: Day, unit: PeriodUnit, asOf: Day): number {
  let n = roughly(start, unit, asOf);
  while (periodEnd(start, unit, n) < asOf) n++;
  while (n > 0 && periodEnd(start, unit, n - 1) >= asOf) n--;
  return n;
}

/** Periods completed by a day: due 31 Jan, 27 Feb → 0, 28 Feb → 1. */
export function periodsCompleted(start: Day, unit: PeriodUnit, asOf: Day): number {
  let n = roughly(start, unit, asOf);
  while (n > 0 && periodEnd(start, unit, n) > asOf) n--;
  while (periodEnd(start, unit, n + 1) <= asOf) n++;
  return n;
}

/** Near enough to be put right in a step or two. */
function roughly(start: Day, unit: PeriodUnit, asOf: Day): number {
  const days = Math.max(0, asOf - start);
  return Math.floor(days / (unit === "month" ? 30.4375 : unit === "week" ? 7 : 1));
}
