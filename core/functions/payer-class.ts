/** PAYER_CLASS: what kind of payer a customer is. */
import { InputError } from "../errors.ts";
import { payerClass } from "../payer-class.ts";
import { column, define, optional, single, type WorksheetFunction } from "./declaration.ts";
import { asOfDate, date } from "./kinds.ts";

/** The function that classes a payer. */
export const payerClassFunctions: readonly WorksheetFunction[] = [
  define({
    name: "PAYER_CLASS",
    family: "What to do next",
    summary: "What kind of payer a customer is: New, Prompt, Sporadic, In difficulty or High risk.",
    description:
      "From the invoices due on or before the day; one paid after it counts as unpaid. Late is more than 5 days after due. High risk: nothing paid and one unpaid for more than 60 days, or at least half unpaid so long. In difficulty: six or more, the last three late, the earlier ones seldom. Prompt: at most one in five late.",
    parameters: [
      column("due_dates", date, "The due dates of one customer's invoices."),
      column("paid_dates", date, "When each was paid; blank for not yet."),
      optional(single("as_of", asOfDate, "The day to judge on; today when left out.")),
    ],
    result: { shape: "cell", type: "text" },
    blankWhen: [],
    examples: [
      [
        [["2026-01-10"], ["2026-02-10"], ["2026-03-10"]],
        [["2026-01-09"], ["2026-02-14"], [""]],
        "2026-03-12",
      ],
    ],
    evaluate: ([dueDates, paidDates, asOf], context) => {
      // A single blank cell is an invoice not paid yet; a column that is not there would make every one of them unpaid.
      if (paidDates === undefined && (dueDates?.length ?? 0) > 1)
        throw new InputError("missing", "paid_dates");
      if (dueDates === undefined && (paidDates?.length ?? 0) > 1)
        throw new InputError("missing", "due_dates");
      const invoices = (dueDates ?? []).flatMap((due, i) =>
        due === undefined ? [] : [{ due, paid: paidDates?.[i] }],
      );
      return payerClass(invoices, asOf ?? context.today);
    },
  }),
];
