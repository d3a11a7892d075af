/** Early payment: EARLY_PAY_DISCOUNT, DISCOUNT_APR, AMOUNT_DUE. */
import { amountDue } from "../amount-due.ts";
import type { Day } from "../day.ts";
import { discountApr, discountOf, earlyPayDiscount, taxModeKind } from "../discount.ts";
import { policyKind } from "../late-fee/policy-reader.ts";
import type { Minor } from "../money.ts";
import { termsKind, tierOn } from "../terms.ts";
import { cell, define, optional, type WorksheetFunction } from "./declaration.ts";
import { amount, asOfDate, date } from "./kinds.ts";

const FAMILY = "Early payment";

/** EARLY_PAY_DISCOUNT, DISCOUNT_APR and AMOUNT_DUE. */
export const earlyPaymentFunctions: readonly WorksheetFunction[] = [
  define({
    name: "EARLY_PAY_DISCOUNT",
    family: FAMILY,
    summary: "What may be taken off for paying early.",
    description:
      "The last day of the discount counts; after it 0. With two discounts, the one that still holds. On a part payment give the part. " +
      "With tax_mode net the discount is taken of the amount without its tax. A credit note's discount is negative, like its amount.",
    parameters: [
      cell("amount", amount, "What is paid, tax included; a blank row stays blank."),
      cell("invoice_date", date, "The invoice's date; blank gives a blank."),
      cell("terms", termsKind, 'Payment terms like "2/10 net 30"; blank, or without a discount, gives 0.'),
      optional(cell("pay_date", asOfDate, "The day it is paid; left out, today.")),
      optional(cell("tax", amount, "The tax in the amount, for tax_mode net.")),
      optional(
        cell(
          "tax_mode",
          taxModeKind,
          "gross (left out): discount on the whole amount; net: on the amount without tax.",
        ),
      ),
    ],
    result: { shape: "cell", type: "amount" },
    blankAlso: [["invoice_date"]],
    examples: [
      [1000, "2026-01-01", "2/10 net 30", "2026-01-11"],
      [1725, "2026-01-01", "10/10 net 30", "2026-01-05", 225, "net"],
    ],
    evaluate: ([paid, invoiceDate, terms, payDate, tax, mode]) => {
      if (paid === undefined || invoiceDate === undefined || payDate === undefined) return "";
      return terms ? earlyPayDiscount({ amount: paid, invoiceDate, terms, payDate, tax, mode }) : 0;
    },
    evaluateRows([paid, invoiced, agreed, payDate, tax, mode], from, to, answers, first) {
      const same = agreed.stepRow ? undefined : agreed.readings[0];
      for (let r = from; r < to; r++) {
        const terms = same ?? agreed.readings[r];
        const on = payDate.readings[r * payDate.stepRow] as Day;
        const tier = terms && tierOn(on, invoiced.readings[r * invoiced.stepRow] as Day, terms);
        const owed = paid.readings[r * paid.stepRow] as Minor;
        const taxed = tax.readings[r * tax.stepRow] || 0;
        answers[r - first] = tier ? discountOf(owed, tier.rate, mode.readings[r * mode.stepRow], taxed) : 0;
      }
    },
  }),
  define({
    name: "DISCOUNT_APR",
    family: FAMILY,
    summary: "What it costs a year not to take the early-payment discount.",
    description:
      "Simple yearly rate over 365 days, a fraction, not rounded: 2/10 net 30 is 2/98 × 365/20. Blank without a discount; with two " +
      "discounts the first one counts. Terms that depend on the calendar (EOM, months) are refused.",
    parameters: [cell("terms", termsKind, 'Payment terms like "2/10 net 30".')],
    result: { shape: "cell", type: "rate" },
    examples: [["2/10 net 30"]],
    evaluate: ([terms]) => (terms ? (discountApr(terms, "terms") ?? "") : ""),
  }),
  define({
    name: "AMOUNT_DUE",
    family: FAMILY,
    summary: "What is to be paid today: the balance, less the discount still open, plus the late fee.",
    description:
      "A blank policy means that no fee was agreed, blank terms that there is no discount; without a due date no fee is counted. A " +
      "balance below 0 (a credit) is given back as it is. The balance includes VAT.",
    parameters: [
      cell("balance", amount, "The open balance; a blank row stays blank."),
      cell("invoice_date", date, "The invoice's date; blank: no discount."),
      cell("due_date", date, "The due date; blank: no late fee."),
      cell("terms", termsKind, 'Payment terms like "2/10 net 30"; blank: no discount.'),
      cell(
        "policy",
        policyKind,
        'A late-fee policy like "18% per year after 5 days", or a regime like "GB B2B"; blank: no fee.',
      ),
      optional(cell("as_of", asOfDate, "The day of payment; left out, today.")),
    ],
    result: { shape: "cell", type: "amount" },
    examples: [
      [1000, "2026-01-01", "2026-01-31", "2/10 net 30", "18% per year", "2026-01-11"],
      [1000, "2026-01-01", "2026-01-31", "2/10 net 30", "18% per year", "2026-03-02"],
    ],
    evaluate: ([balance, invoiceDate, due, terms, policy, asOf]) =>
      balance === undefined || asOf === undefined
        ? ""
        : amountDue({ balance, invoiceDate, dueDate: due, terms, policy, asOf }),
  }),
];
