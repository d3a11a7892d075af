/** Aging: AGING_BUCKET, AGING_REPORT, BAD_DEBT_ALLOWANCE. */
import {
  agingBucket,
  agingReport,
  boundariesKind,
  bucketIndex,
  bucketLabels,
  STANDARD_BOUNDARIES,
} from "../aging.ts";
import { agingTable } from "../aging-table.ts";
import { badDebtAllowance, bucketRatesKind } from "../bad-debt.ts";
import type { Day } from "../day.ts";
import { daysPastDue } from "../terms.ts";
import { cell, column, define, optional, single, table, type WorksheetFunction } from "./declaration.ts";
import { amount, asOfDate, date, given, text } from "./kinds.ts";
import { minorIn, unroundedAmount } from "./unrounded-amount.ts";

const FAMILY = "Aging";

const asOf = "The day to age to; left out, today.";
const boundaries = table(
  "boundaries",
  boundariesKind,
  'The last day of each bucket, ascending, as text or a range; left out, "30,60,90".',
);

/** AGING_BUCKET, the one that stands in every row. */
export const agingBucketFunction = define({
  name: "AGING_BUCKET",
  family: FAMILY,
  summary: "The aging bucket an invoice is in: Current, 1-30, 31-60, 61-90 or 91+.",
  description: "Current is what is not past due; due today is current. Every day is in exactly one bucket.",
  parameters: [
    cell("due_date", date, "The due date; a blank row stays blank."),
    optional(cell("as_of", asOfDate, asOf)),
    optional(boundaries),
  ],
  result: { shape: "cell", type: "text" },
  examples: [
    ["2026-03-01", "2026-03-31"],
    ["2026-03-01", "2026-03-31", "10,20"],
  ],
  evaluate: ([due, on, bounds]) =>
    due === undefined || on === undefined ? "" : agingBucket(daysPastDue(due, on), bounds),
  evaluateRows([due, on, { readings }], from, to, answers, first) {
    const bounds = readings[0] ?? STANDARD_BOUNDARIES;
    const labels = bucketLabels(bounds);
    for (let r = from; r < to; r++) {
      const late = daysPastDue(due.readings[r * due.stepRow] as Day, on.readings[r * on.stepRow] as Day);
      answers[r - first] = bucketIndex(late, bounds);
    }
    return labels;
  },
});

const agingReportFunction = define({
  name: "AGING_REPORT",
  family: FAMILY,
  summary: "A table of what each customer owes, by how late it is.",
  description:
    "One row a customer, largest total first; the last row is the total, which equals the sum of the balances to the cent. " +
    "Credits (negative balances) count in their own bucket; a customer whose balances are all zero has no row. Balances " +
    "without a due date stand in a column of their own. With currencies there is a block for each, and never a sum across.",
  parameters: [
    column("customers", text, "The customer of each row."),
    column("due_dates", date, "The due date of each row."),
    column("balances", unroundedAmount, "The open balance of each row, credits negative."),
    optional(single("as_of", asOfDate, asOf)),
    optional(boundaries),
    optional(column("currencies", text, "The currency of each row; left out, all rows are one currency.")),
  ],
  result: { shape: "table" },
  examples: [
    [
      [["Berg"], ["Lund"], ["Berg"]],
      [["2026-03-20"], ["2026-01-31"], ["2026-04-15"]],
      [[100], [250.5], [-20]],
      "2026-03-31",
    ],
  ],
  evaluate: ([customers, dueDates, balances, on, bounds, currencies]) => {
    if (on === undefined) return "";
    const rows = {
      customers: given(customers, "customers"),
      dueDates: given(dueDates, "due_dates"),
      balances: given(balances, "balances").map((balance, i) =>
        balance === undefined ? undefined : minorIn(balance, currencies?.[i] ?? "", "balances"),
      ),
      currencies,
    };
    return agingTable(agingReport(rows, on, bounds), currencies !== undefined);
  },
});

const badDebtFunction = define({
  name: "BAD_DEBT_ALLOWANCE",
  family: FAMILY,
  summary: "What of the open balances is likely never to be paid: each bucket's sum times its rate.",
  description:
    "Credits are taken off; the result is never below 0. The rates 1%, 5%, 10%, 25% and 50% are an example, not advice: use " +
    "your own history. Rows without a due date take the first rate. Give net amounts where VAT comes back on a loss.",
  parameters: [
    column("due_dates", date, "The due date of each row."),
    column("balances", amount, "The open balance of each row, credits negative."),
    optional(single("as_of", asOfDate, asOf)),
    optional(boundaries),
    optional(
      table(
        "rates",
        bucketRatesKind,
        "One rate for each bucket, Current first; left out, 1%, 5%, 10%, 25%, 50%.",
      ),
    ),
  ],
  result: { shape: "cell", type: "amount" },
  examples: [[[["2026-04-15"], ["2026-03-20"], ["2025-11-30"]], [[1000], [500], [200]], "2026-03-31"]],
  evaluate: ([dueDates, balances, on, bounds, rates]) =>
    on === undefined
      ? ""
      : badDebtAllowance({
          dueDates: given(dueDates, "due_dates"),
          balances: given(balances, "balances"),
          asOf: on,
          boundaries: bounds,
          rates,
        }),
});

/** AGING_BUCKET, AGING_REPORT and BAD_DEBT_ALLOWANCE. */
export const agingFunctions: readonly WorksheetFunction[] = [
  agingBucketFunction,
  agingReportFunction,
  badDebtFunction,
];
