/** Half-years: reference rates in Europe are fixed on 1 January and 1 July (Directive 2011/7/EU art. 3(3)). */
import { type Day, dayOf, isoDay, partsOf } from "../day.ts";

/** A half-year as a running number: year × 2, plus 1 for the second half. */
export type HalfYear = number;

/** The half-year a day lies in. */
export function halfYearOf(day: Day): HalfYear {
  const { year, month } = partsOf(day);
  return year * 2 + (month > 6 ? 1 : 0);
}

/** The first day of a half-year: a 1 January or a 1 July. */
export const firstDayOf = (half: HalfYear): Day =>
  dayOf(Math.floor(half / 2), half % 2 === 0 ? 1 : 7, 1) as Day;

/** A half-year in words: "the second half of 2026 (from 2026-07-01)". */
export const halfYearInWords = (half: HalfYear): string =>
  `the ${half % 2 === 0 ? "first" : "second"} half of ${Math.floor(half / 2)} (from ${isoDay(firstDayOf(half))})`;
