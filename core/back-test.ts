/** The back-test: how many of the settled invoices were still unpaid on each day after due, to choose a playbook's days from facts. */
import type { Invoice } from "./invoice.ts";

/** Days after the due date the back-test looks at where none are given. */
export const BACK_TEST_DAYS: readonly number[] = [1, 5, 8, 15, 30, 45, 60, 90];

/** What was still unpaid on one day after due. */
export interface BackTestDay {
  /** Days after the due date. */
  readonly day: number;
  /** Invoices paid after that day. */
  readonly unpaid: number;
  /** The same as a fraction of all settled invoices. */
  readonly share: number;
  /** By currency: what was paid after that day, in minor units, and as a fraction of all in that currency. */
  readonly amounts: readonly { readonly currency: string; readonly unpaid: number; readonly share: number }[];
}

/** The back-test of a ledger: how many settled invoices it rests on, and its days. */
export interface BackTest {
  /** Invoices with a due date and a paid date; 0 = there is nothing to learn from yet. */
  readonly invoices: number;
  readonly days: readonly BackTestDay[];
}

/** Counts settled invoices by when they were paid; one paid on the day itself counts as paid. Credits are left out. */
export function backTest(invoices: readonly Invoice[], days: readonly number[] = BACK_TEST_DAYS): BackTest {
  const settled = invoices.flatMap(({ dueDate, paidDate, amount, paid, currency }) => {
    const size = amount ?? paid ?? 0;
    return dueDate === undefined || paidDate === undefined || size < 0
      ? []
      : [{ late: paidDate - dueDate, size, currency }];
  });
  const currencies = [...new Set(settled.map(({ currency }) => currency))].sort();
  const sizeOf = (list: typeof settled, currency: string): number =>
    list.reduce((sum, invoice) => (invoice.currency === currency ? sum + invoice.size : sum), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    invoices: settled.length,
    days: days.map((day) => {
      const unpaid = settled.filter(({ late }) => late > day);
      return {
        day,
        unpaid: unpaid.length,
        share: share(unpaid.length, settled.length),
        amounts: currencies.map((currency) => {
          const open = sizeOf(unpaid, currency);
          return { currency, unpaid: open, share: share(open, sizeOf(settled, currency)) };
        }),
      };
    }),
  };
}
