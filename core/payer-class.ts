/** What kind of payer a customer is, from when the invoices fell due and when they were paid. */
import type { Day } from "./day.ts";

/** Neutral words for the kinds of payer, in the order they are asked for. */
export const PAYER_CLASSES = ["New", "High risk", "In difficulty", "Prompt", "Sporadic"] as const;

/** A kind of payer. */
export type PayerClass = (typeof PAYER_CLASSES)[number];

/** One invoice as its payer shows in it; `paid` undefined = not paid yet. */
export interface PaidInvoice {
  readonly due: Day;
  readonly paid: Day | undefined;
}

/** Days past due within which a payment is not late: bank days and the odd slip. */
const TOLERANCE = 5;

/** Days past due after which an unpaid invoice points to a high risk. */
const LONG_UNPAID = 60;

/** Invoices before a turn for the worse can be told from a bad habit. */
const ENOUGH_TO_COMPARE = 6;

/**
 * The class of a customer on a day, from the invoices due by then; one paid after that day counts as unpaid. `New`
 * where none has fallen due.
 */
export function payerClass(invoices: readonly PaidInvoice[], asOf: Day): PayerClass {
  const due = invoices.filter((invoice) => invoice.due <= asOf).sort((a, b) => a.due - b.due);
  if (due.length === 0) return "New";
  const paidBy = due.map(({ paid }) => (paid !== undefined && paid <= asOf ? paid : undefined));
  const late = due.map((invoice, i) => (paidBy[i] ?? asOf) - invoice.due > TOLERANCE);
  const longUnpaid = due.filter(
    (invoice, i) => paidBy[i] === undefined && asOf - invoice.due > LONG_UNPAID,
  ).length;
  const nothingPaid = paidBy.every((day) => day === undefined);
  if ((nothingPaid && longUnpaid > 0) || longUnpaid * 2 >= due.length) return "High risk";
  if (due.length >= ENOUGH_TO_COMPARE && late.slice(-3).every(Boolean) && seldom(late.slice(0, -3))) {
    return "In difficulty";
  }
  return seldom(late) ? "Prompt" : "Sporadic";
}

/** At most 20% of them. */
const seldom = (late: readonly boolean[]): boolean => late.filter(Boolean).length * 5 <= late.length;
