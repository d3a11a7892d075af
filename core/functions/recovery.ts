/** Getting money back: PAYMENT_PLAN, SETTLEMENT_OFFER, RECOVERY_OPTIONS, SMALL_CLAIMS_LIMIT. */
import { asMinor, toMinor } from "../money.ts";
import { intervalKind, paymentPlan } from "../payment-plan.ts";
import { planTable, recoveryTable } from "../recovery/table.ts";
import { recoveryOptions, settlementOffer, smallClaimsLimit } from "../recovery.ts";
import { cell, define, optional, single, type WorksheetFunction } from "./declaration.ts";
import { amount, count, date, given, rate, text } from "./kinds.ts";

const FAMILY = "Getting money back";

/** PAYMENT_PLAN, SETTLEMENT_OFFER, RECOVERY_OPTIONS and SMALL_CLAIMS_LIMIT. */
export const recoveryFunctions: readonly WorksheetFunction[] = [
  define({
    name: "PAYMENT_PLAN",
    family: FAMILY,
    summary: "A table of instalments that add up to the balance, with their dates.",
    description:
      "Equal parts rounded down to the cent, the rest on the last. The n-th date is counted from the first one: 31 Jan, 28 Feb, 31 Mar.",
    parameters: [
      single("balance", amount, "What is to be paid off, above 0."),
      single("instalments", count, "How many instalments."),
      single("first_date", date, "The date of the first instalment."),
      optional(single("every", intervalKind, 'month (left out), week, "2 weeks" or a number of days.')),
    ],
    result: { shape: "table" },
    examples: [[500, 3, "2026-01-31"]],
    evaluate: ([balance, instalments, first, every]) =>
      planTable(
        paymentPlan(
          given(balance, "balance"),
          given(instalments, "instalments"),
          given(first, "first_date"),
          every,
        ),
      ),
  }),
  define({
    name: "SETTLEMENT_OFFER",
    family: FAMILY,
    summary: "The least worth accepting for a debt you no longer expect to be paid in full.",
    description:
      "The whole balance below 90 days past due; from day 90 the balance less what an agency would keep (30% where left out); " +
      "half from day 120. Undisputed debts have better roads: see RECOVERY_OPTIONS. A settlement is agreed in writing, as full and final, with a date.",
    parameters: [
      cell("balance", amount, "The open balance; a blank row stays blank."),
      cell("days_past_due", count, "Days past due."),
      optional(cell("agency_fee", rate, "The share an agency would keep; left out, 30%.")),
    ],
    result: { shape: "cell", type: "amount" },
    examples: [
      [1000, 95],
      [1000, 120],
    ],
    evaluate: ([balance, days, fee]) =>
      balance === undefined ? "" : settlementOffer(balance, days ?? 0, fee),
  }),
  define({
    name: "RECOVERY_OPTIONS",
    family: FAMILY,
    summary:
      "A table of the roads left for one debt: which are open, what they bring at best, cost and need.",
    description:
      "In the order of escalation, without a ranking. Costs nobody can say beforehand are shown as ask; 30% for an agency and 100 for a " +
      "lawyer's letter are taken only for the United States. The balance is in the jurisdiction's currency. An overview, not legal advice.",
    parameters: [
      single("balance", amount, "The open balance, above 0."),
      single("days_past_due", count, "Days past due."),
      optional(single("jurisdiction", text, "Where you would claim: DK, GB, US-CA …")),
      optional(single("agency_fee", rate, "The share an agency keeps, like 25%.")),
      optional(single("factoring_advance", rate, "The share a factor pays at once, like 80%.")),
      optional(single("lawyer_letter", amount, "What a lawyer's letter costs.")),
    ],
    result: { shape: "table" },
    examples: [[5000, 100, "US-CA"]],
    evaluate: ([balance, days, jurisdiction, agencyFee, factoringAdvance, lawyerLetter]) =>
      recoveryTable(
        recoveryOptions({
          balance: given(balance, "balance"),
          daysPastDue: days ?? 0,
          jurisdiction,
          agencyFee,
          factoringAdvance,
          lawyerLetter,
        }),
      ),
  }),
  define({
    name: "SMALL_CLAIMS_LIMIT",
    family: FAMILY,
    summary: "The highest claim small-claims courts take from a business, in the jurisdiction's currency.",
    description:
      "Codes like US-CA, GB-SCT or DK. Limits change: the pane shows each with its year and says where a figure is not verified. " +
      "Procedures without a ceiling (FR-IP, DE-MAHN) are an error that says so.",
    parameters: [cell("jurisdiction", text, "The place: DK, GB, US-CA …; a blank row stays blank.")],
    result: { shape: "cell", type: "amount" },
    examples: [["US-CA"], ["DK"]],
    evaluate: ([jurisdiction]) =>
      jurisdiction === undefined ? "" : (toMinor(smallClaimsLimit(jurisdiction).limit) ?? asMinor(0)),
  }),
];
