/** CREDIT_STATUS: may this customer buy on credit? */
import { creditLimitKind, creditStatus } from "../credit.ts";
import { cell, define, optional, type WorksheetFunction } from "./declaration.ts";
import { amount, count } from "./kinds.ts";

/** CREDIT_STATUS. */
export const creditFunctions: readonly WorksheetFunction[] = [
  define({
    name: "CREDIT_STATUS",
    family: "What to do next",
    summary: "OK, Hold or Cash only: whether a customer may buy on credit.",
    description:
      "OK at a balance of 0 or less; Cash only after a broken promise, until all is paid; Hold when the oldest invoice is 14 or more days " +
      "past due or the balance is over the limit. The balance is the whole account, not yet due included. A blank limit (or the number 0) " +
      "means no limit; write cash where no credit is given at all: that is always Cash only.",
    parameters: [
      cell("balance", amount, "The customer's whole balance; a blank row stays blank."),
      cell(
        "credit_limit",
        creditLimitKind,
        "The highest balance allowed; blank for none, cash for no credit at all.",
      ),
      cell("days_past_due", count, "Days past due of the customer's oldest unpaid invoice."),
      optional(cell("broken_promises", count, "How many promises to pay were broken; left out, 0.")),
    ],
    result: { shape: "cell", type: "text" },
    examples: [
      [1200, 5000, 3],
      [1200, 1000, 3],
      [1200, 5000, 3, 1],
      [1200, "cash", 0],
    ],
    evaluate: ([balance, creditLimit, daysPastDue, brokenPromises]) =>
      balance === undefined
        ? ""
        : creditStatus({
            balance,
            creditLimit,
            daysPastDue: daysPastDue ?? 0,
            brokenPromises: brokenPromises ?? 0,
          }),
  }),
];
