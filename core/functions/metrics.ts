/** Numbers for the boss: DAYS_SALES_OUTSTANDING, COLLECTION_EFFECTIVENESS, AVERAGE_DAYS_TO_PAY, EXPECTED_PAYMENT_DATE. */
import {
  averageDaysToPay,
  collectionEffectiveness,
  daysSalesOutstanding,
  expectedPaymentDate,
} from "../metrics.ts";
import { cell, column, define, optional, type WorksheetFunction } from "./declaration.ts";
import { amount, asOfDate, date, given, number } from "./kinds.ts";

const FAMILY = "Numbers for the boss";

/** DAYS_SALES_OUTSTANDING, COLLECTION_EFFECTIVENESS, AVERAGE_DAYS_TO_PAY and EXPECTED_PAYMENT_DATE. */
export const metricsFunctions: readonly WorksheetFunction[] = [
  define({
    name: "DAYS_SALES_OUTSTANDING",
    family: FAMILY,
    summary: "How many days of credit sales are still to be paid.",
    description:
      "Receivables ÷ credit sales × days, not rounded. Give both amounts with VAT or both without.",
    parameters: [
      cell("receivables", amount, "What is owed at the end of the period; a blank row stays blank."),
      cell("credit_sales", amount, "Sales on credit in the period."),
      cell("days", number, "Days in the period, like 90."),
    ],
    result: { shape: "cell", type: "number" },
    examples: [[50000, 150000, 90]],
    evaluate: ([receivables, sales, days]) =>
      receivables === undefined
        ? ""
        : daysSalesOutstanding(receivables, given(sales, "credit_sales"), given(days, "days")),
  }),
  define({
    name: "COLLECTION_EFFECTIVENESS",
    family: FAMILY,
    summary: "The share of what could be collected in a period that was collected; 1 is everything.",
    description:
      "(opening + credit sales − closing) ÷ (opening + credit sales − current), a fraction, not rounded.",
    parameters: [
      cell("opening", amount, "Receivables at the start; a blank row stays blank."),
      cell("credit_sales", amount, "Sales on credit in the period."),
      cell("closing", amount, "Receivables at the end."),
      cell("current", amount, "Of the closing receivables, what is not yet due."),
    ],
    result: { shape: "cell", type: "rate" },
    examples: [[100000, 200000, 90000, 60000]],
    evaluate: ([opening, sales, closing, current]) =>
      opening === undefined
        ? ""
        : collectionEffectiveness({
            opening,
            creditSales: given(sales, "credit_sales"),
            closing: given(closing, "closing"),
            current: given(current, "current"),
          }),
  }),
  define({
    name: "AVERAGE_DAYS_TO_PAY",
    family: FAMILY,
    summary: "The average days from invoice date to payment, weighted by amount where given.",
    description:
      "Rows that are not paid are left out; with amounts also rows of 0 or less, because a credit note is not a payment. Not rounded.",
    parameters: [
      column("invoice_dates", date, "The invoice date of each row."),
      column("paid_dates", date, "The day each was paid in full; blank where it is not."),
      optional(
        column("amounts", amount, "The amount of each row, as its weight; left out, all weigh the same."),
      ),
    ],
    result: { shape: "cell", type: "number" },
    examples: [
      [
        [["2026-01-01"], ["2026-01-01"]],
        [["2026-01-11"], ["2026-01-31"]],
        [[100], [300]],
      ],
    ],
    evaluate: ([invoiceDates, paidDates, amounts]) =>
      averageDaysToPay(invoiceDates ?? [], paidDates ?? [], amounts),
  }),
  define({
    name: "EXPECTED_PAYMENT_DATE",
    family: FAMILY,
    summary: "The day the money is expected: the basis of a cash forecast.",
    description:
      "The promised date while the promise runs (until 2 working days after it), else the due date plus this customer's average days late; never before as_of.",
    parameters: [
      cell("due_date", date, "The due date; a blank row stays blank."),
      optional(
        cell("average_days_late", number, "How many days late this customer usually pays; left out, 0."),
      ),
      optional(cell("promised_date", date, "The day the customer promised to pay.")),
      optional(cell("as_of", asOfDate, "The day of the forecast; left out, today.")),
    ],
    result: { shape: "cell", type: "date" },
    examples: [["2026-03-01", 12, "", "2026-03-05"]],
    evaluate: ([dueDate, averageDaysLate, promisedDate, asOf]) =>
      dueDate === undefined || asOf === undefined
        ? ""
        : expectedPaymentDate({ dueDate, averageDaysLate, promisedDate, asOf }),
  }),
];
