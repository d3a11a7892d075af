/** What payment terms are once read: steps from the invoice date to the due date, and the discounts on the way. */
import { addDays, addMonths, type Day, dayOf, daysInMonth, endOfMonth, partsOf } from "../day.ts";

/** One step on the way from the invoice date. `next date` is the first such date on or after the day reached. */
export type Shift =
  | { readonly kind: "days" | "weeks" | "months"; readonly count: number }
  | { readonly kind: "month end" }
  | { readonly kind: "date of next month" | "next date"; readonly date: number };

/** A discount for paying early: the fraction taken off (0.02), and the steps to the last day it holds. */
export interface DiscountTier {
  readonly rate: number;
  readonly deadline: readonly Shift[];
  /** Days from the invoice date to the last day, where it is the same for every invoice date. */
  readonly days?: number | undefined;
}

/** Payment terms as read. */
export interface Terms {
  /** The terms as written. */
  readonly text: string;
  readonly due: readonly Shift[];
  /** In the order written; empty without a discount. */
  readonly discounts: readonly DiscountTier[];
  /** True where the customer pays before delivery: no ladder, no fee. */
  readonly prepaid: boolean;
  /** Days from the invoice date to the due date, where it is the same for every invoice date. */
  readonly dueDays?: number | undefined;
  /** The other lawful reading of "30 jours fin de mois"; its text says only that one. */
  readonly otherReading?: Terms | undefined;
}

/** The day reached from a day by steps in order; a month counted from a month end ends on a month end. */
export function shifted(from: Day, shifts: readonly Shift[]): Day {
  let day = from;
  let atMonthEnd = false;
  for (const shift of shifts) {
    day = step(day, shift, atMonthEnd);
    atMonthEnd = shift.kind === "month end" || (atMonthEnd && shift.kind === "months");
  }
  return day;
}

function step(day: Day, shift: Shift, atMonthEnd: boolean): Day {
  switch (shift.kind) {
    case "days":
      return addDays(day, shift.count);
    case "weeks":
      return addDays(day, shift.count * 7);
    case "months": {
      const later = addMonths(day, shift.count);
      return atMonthEnd ? endOfMonth(later) : later;
    }
    case "month end":
      return endOfMonth(day);
    case "date of next month":
      return dateOfNextMonth(day, shift.date);
    case "next date": {
      const { year, month } = partsOf(day);
      const here = dayOf(year, month, Math.min(shift.date, daysInMonth(year, month))) as Day;
      return here >= day ? here : dateOfNextMonth(day, shift.date);
    }
  }
}

/** That date of the month after a day's month; the last day where the month is shorter. */
function dateOfNextMonth(day: Day, date: number): Day {
  const first = addDays(endOfMonth(day), 1);
  const { year, month } = partsOf(first);
  return addDays(first, Math.min(date, daysInMonth(year, month)) - 1);
}

/** The days the steps take where that does not depend on the calendar, else undefined. */
export function fixedDays(shifts: readonly Shift[]): number | undefined {
  let days = 0;
  for (const shift of shifts) {
    if (shift.kind === "days") days += shift.count;
    else if (shift.kind === "weeks") days += shift.count * 7;
    else return undefined;
  }
  return days;
}
