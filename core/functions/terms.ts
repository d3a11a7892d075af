/** Terms and dates: DUE_DATE, DISCOUNT_DEADLINE, DAYS_PAST_DUE. */
import type { Day } from "../day.ts";
import { daysPastDue, discountDeadline, dueDate, termsKind } from "../terms.ts";
import { cell, define, optional, type WorksheetFunction } from "./declaration.ts";
import { asOfDate, date } from "./kinds.ts";

const TERMS_WORDS =
  'Terms are read in Danish, Dutch, English, Finnish, French, German, Norwegian, Spanish and Swedish: "net 30", "2/10 net 30", "EOM + 30", "løbende måned + 30 dage", "30 jours fin de mois". ' +
  "A month end after a number of days: in French and Spanish the days come first, in the other languages the month end; " +
  '"then" always means that what stands before it comes first ("net 30 then EOM"). ' +
  "Due dates are never moved for weekends or holidays.";

const FAMILY = "Terms and dates";

/** DUE_DATE, DISCOUNT_DEADLINE and DAYS_PAST_DUE. */
export const termsFunctions: readonly WorksheetFunction[] = [
  define({
    name: "DUE_DATE",
    family: FAMILY,
    summary: "The due date of an invoice, from its date and its payment terms.",
    description: `${TERMS_WORDS}\n\nTerms that name two due dates (30/60/90) are refused: give each part a row of its own. Blank terms give a blank.`,
    parameters: [
      cell("invoice_date", date, "The invoice's date; a blank row stays blank."),
      cell(
        "terms",
        termsKind,
        'Payment terms as text, or a number of days: "net 30", 30, "2/10 net 30", "EOM + 30".',
      ),
    ],
    result: { shape: "cell", type: "date" },
    blankAlso: [["terms"]],
    examples: [
      ["2026-01-15", "net 30"],
      ["2026-01-31", "1 month"],
      ["2026-01-15", "net 30 EOM"],
      ["2026-01-15", "30 jours fin de mois"],
    ],
    evaluate: ([invoiceDate, terms]) =>
      invoiceDate === undefined || !terms ? "" : dueDate(invoiceDate, terms),
  }),
  define({
    name: "DISCOUNT_DEADLINE",
    family: FAMILY,
    summary: "The last day on which the early-payment discount holds.",
    description:
      "Blank where the terms have no discount. With two discounts it is the last day of the later one. Terms are read as in DUE_DATE.",
    parameters: [
      cell("invoice_date", date, "The invoice's date; a blank row stays blank."),
      cell(
        "terms",
        termsKind,
        'Payment terms with a discount: "2/10 net 30", "14 Tage 2% Skonto, 30 Tage netto".',
      ),
    ],
    result: { shape: "cell", type: "date" },
    blankAlso: [["terms"]],
    examples: [["2019-01-01", "2/10 net 30"]],
    evaluate: ([invoiceDate, terms]) =>
      invoiceDate === undefined || !terms ? "" : (discountDeadline(invoiceDate, terms) ?? ""),
  }),
  define({
    name: "DAYS_PAST_DUE",
    family: FAMILY,
    summary: "Whole days past the due date: 0 on it, negative before.",
    description: "Calendar days. A time of day in either date is dropped.",
    parameters: [
      cell("due_date", date, "The due date; a blank row stays blank."),
      optional(cell("as_of", asOfDate, "The day to count to; left out, today.")),
    ],
    result: { shape: "cell", type: "count" },
    examples: [["2026-03-01", "2026-03-31"]],
    evaluate: ([due, asOf]) => (due === undefined || asOf === undefined ? "" : daysPastDue(due, asOf)),
    evaluateRows([due, asOf], from, to, answers, first) {
      for (let r = from; r < to; r++)
        answers[r - first] = daysPastDue(
          due.readings[r * due.stepRow] as Day,
          asOf.readings[r * asOf.stepRow] as Day,
        );
    },
  }),
];
