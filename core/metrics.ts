/** Numbers for the boss: how long customers take to pay, how much of what could be collected was, and what to expect when. */
import { addDays, asDay, type Day } from "./day.ts";
import { InputError } from "./errors.ts";
import type { Minor } from "./money.ts";
import { promiseGraceEnd } from "./next-action.ts";

/** Days of sales that are tied up in receivables: receivables ÷ credit sales × days, not rounded. */
export function daysSalesOutstanding(receivables: Minor, creditSales: Minor, days: number): number {
  if (creditSales === 0) throw new InputError("zeroDenominator", "credit_sales", "the sales of the period");
  return (receivables / creditSales) * days;
}

/** What a period's collection is judged by, in minor units: all with VAT or all without. */
export interface CollectionPeriod {
  readonly opening: Minor;
  readonly creditSales: Minor;
  readonly closing: Minor;
  /** Of the closing receivables, what is not yet due. */
  readonly current: Minor;
}

/** Collected ÷ what could be collected, a fraction (1 = everything that was due), not rounded. */
export function collectionEffectiveness({
  opening,
  creditSales,
  closing,
  current,
}: CollectionPeriod): number {
  const collectable = opening + creditSales - current;
  if (collectable === 0)
    throw new InputError("zeroDenominator", "opening + credit_sales − current", "the sum");
  return (opening + creditSales - closing) / collectable;
}

/**
 * The mean days from invoice to payment, weighted by amount where given, not rounded. Left out are unpaid rows, and
 * where amounts are given rows of 0 or less (a credit note is not a payment).
 */
export function averageDaysToPay(
  invoiceDates: readonly (Day | undefined)[],
  paidDates: readonly (Day | undefined)[],
  amounts?: readonly (Minor | undefined)[] | undefined,
): number {
  let days = 0;
  let weights = 0;
  for (let i = 0; i < invoiceDates.length; i++) {
    const [from, to] = [invoiceDates[i], paidDates[i]];
    const weight = amounts ? (amounts[i] ?? 0) : 1;
    if (from === undefined || to === undefined || weight <= 0) continue;
    days += (to - from) * weight;
    weights += weight;
  }
  if (weights === 0)
    throw new InputError(
      "zeroDenominator",
      amounts ? "amounts" : "paid_dates",
      "the number of paid invoices",
    );
  return days / weights;
}

/** What an expected payment is worked from. */
export interface ExpectedPaymentInput {
  readonly dueDate: Day;
  /** This customer's habit; 0 where not known. May have decimals. */
  readonly averageDaysLate?: number | undefined;
  readonly promisedDate?: Day | undefined;
  readonly asOf: Day;
}

/** The day the money is expected: the promise while it runs, else due date + average days late, never before `asOf`. */
export function expectedPaymentDate({
  dueDate,
  averageDaysLate = 0,
  promisedDate,
  asOf,
}: ExpectedPaymentInput): Day {
  const runs = promisedDate !== undefined && asOf <= promiseGraceEnd(promisedDate);
  const expected = runs ? promisedDate : addDays(dueDate, Math.round(averageDaysLate));
  return asDay(Math.max(expected, asOf));
}
