/** The worksheet functions of late fees, statutory rates and the allocation of payments. */
import { allocatePayment, orderKind } from "../allocation.ts";
import type { Day } from "../day.ts";
import { paymentsKind } from "../late-fee/payment.ts";
import { policyKind } from "../late-fee/policy-reader.ts";
import { rateTimelineKind } from "../late-fee/rate-timeline.ts";
import { type FeeLine, lateFee, lateFeeBreakdown, plainFee } from "../late-fee.ts";
import { asMinor, type Minor, toMajor } from "../money.ts";
import { regimeKind, statutoryRate } from "../statutory.ts";
import {
  cell,
  define,
  optional,
  type ResultCell,
  single,
  table,
  type WorksheetFunction,
} from "./declaration.ts";
import { amount, asOfDate, date } from "./kinds.ts";

const FAMILY = "Late fees";

const words = {
  balance: "The amount owed, VAT included; with payments the amount owed on the due date. 0 or less gives 0.",
  due_date: "The due date; the fee begins the day after it.",
  policy:
    "The agreed late fee, such as 18% per year after 5 days, or a regime such as GB B2B; blank means none agreed.",
  as_of: "The day up to which the fee is worked out; left out it is today.",
  payments:
    "Two columns, date and amount: each payment lowers the base from the day after it. Left out: none. A header and blank rows are skipped.",
  rates:
    "Two columns, from date and percent: your own rates instead of the built-in ones or of the percent per year. Left out: none.",
  charged: "What has been charged already, as a positive amount; it is taken off. Left out it is 0.",
} as const;

const GRAMMAR = [
  "A policy is one or more parts joined by +, then what limits them all.",
  "Its parts can be: 18% per year, also per month, week or day (counted by the day) · 1.5% per started month, or per full month · 5% once, of the balance · 30 per month (every started one) · 40 once · a regime such as GB B2B · NL collection costs.",
  "After the parts can stand: after 5 days (counting starts then) · grace 5 days (nothing up to then; later counted from the due date) · max 2%, or max 100 · min 40 · compounded monthly, or yearly · ACT/365 (left out), ACT/360, ACT/ACT or 30/360 · interest only (a regime without its fixed sum) · reference 2% (instead of the table).",
  "A half-year the tables do not hold is an error that names it: a statutory claim is never guessed. Fees bear no interest.",
].join("\n\n");

/** LATE_FEE, which stands in every row. */
export const lateFeeFunction = define({
  name: "LATE_FEE",
  family: FAMILY,
  summary: "The late fee and interest owed on an invoice up to a day.",
  description: `Rounded once, to the cent. 0 on or before the due date. LATE_FEE_BREAKDOWN shows the lines behind it.\n\n${GRAMMAR}`,
  parameters: [
    cell("balance", amount, words.balance),
    cell("due_date", date, words.due_date),
    cell("policy", policyKind, words.policy),
    optional(cell("as_of", asOfDate, words.as_of)),
    optional(table("payments", paymentsKind, words.payments)),
    optional(table("rates", rateTimelineKind, words.rates)),
    optional(cell("charged", amount, words.charged)),
  ],
  result: { shape: "cell", type: "amount" },
  blankAlso: [["due_date"]],
  examples: [
    [1000, "2024-11-17", "GB B2B", "2025-01-01"],
    [1000, "2026-01-01", "1.5% per month", "2026-02-15"],
    [1234.35, "2026-01-01", "1.5% per month max 2%", "2026-02-15"],
    [500, "2026-01-01", "25 once + 0.05% per day after 5 days", "2026-01-07"],
    [3650, "2026-01-01", "10% per year", "2026-01-21", [["2026-01-11", 1825]]],
    [100000, "2026-01-30", "10% per year", "2026-03-31", "", "", 821.92],
  ],
  evaluate([balance, dueDate, policy, asOf, payments, rates, charged]) {
    if (balance === undefined || dueDate === undefined || asOf === undefined) return "";
    return policy ? lateFee({ balance, dueDate, policy, asOf, payments, rates, charged }) : 0;
  },
  evaluateRows([balance, due, agreed, asOf, payments, rates, charged], from, to, answers, first) {
    const plain =
      !payments.readings[0] && !rates.readings[0] && (charged.stepRow > 0 || !charged.readings[0]);
    const same = agreed.stepRow ? undefined : agreed.readings[0]?.quick;
    for (let r = from; r < to; r++) {
      const quick = plain ? (same ?? agreed.readings[r * agreed.stepRow]?.quick) : undefined;
      const owed = balance.readings[r * balance.stepRow] as Minor;
      const late = (asOf.readings[r * asOf.stepRow] as Day) - (due.readings[r * due.stepRow] as Day);
      const taken = charged.stepRow ? charged.readings[r] || 0 : 0;
      answers[r - first] = quick ? plainFee(quick, owed, late, taken) : Number.NaN;
    }
  },
});

const HEADINGS = ["From", "To", "Days", "Base", "Rate", "Amount", "What"] as const;

const rowOf = (line: FeeLine): ResultCell[] => [
  line.from === undefined ? "" : { day: line.from },
  line.to === undefined ? "" : { day: line.to },
  line.days ?? "",
  line.base === undefined ? "" : toMajor(line.base),
  line.rate ?? "",
  toMajor(line.amount),
  line.what,
];

const breakdownFunction = define({
  name: "LATE_FEE_BREAKDOWN",
  family: FAMILY,
  summary: "The lines behind a late fee: from, to, days, base, rate, amount and what each is.",
  description: `One line for each span of days at one rate and on one base, and one for each fixed sum; a minimum, a cap and what was charged already are lines of their own. The last line, Total, equals LATE_FEE of the same values. Each line is the rounded running sum less the one before, so that they always add up. The policy is written as for LATE_FEE.`,
  parameters: [
    single("balance", amount, words.balance),
    single("due_date", date, words.due_date),
    single("policy", policyKind, words.policy),
    optional(single("as_of", asOfDate, words.as_of)),
    optional(table("payments", paymentsKind, words.payments)),
    optional(table("rates", rateTimelineKind, words.rates)),
    optional(single("charged", amount, words.charged)),
  ],
  result: { shape: "table" },
  blankAlso: [["due_date"]],
  examples: [
    [1000, "2024-11-17", "GB B2B", "2025-01-01"],
    [10000, "2024-12-15", "SE B2C", "2025-02-15"],
  ],
  evaluate([balance, dueDate, policy, asOf, payments, rates, charged]) {
    if (balance === undefined || dueDate === undefined || asOf === undefined) return "";
    const lines: readonly FeeLine[] =
      policy === undefined
        ? [{ amount: asMinor(0), what: "Total" }]
        : lateFeeBreakdown({ balance, dueDate, policy, asOf, payments, rates, charged });
    return [[...HEADINGS], ...lines.map(rowOf)];
  },
});

/** STATUTORY_RATE, which needs no more than LATE_FEE does. */
export const statutoryRateFunction = define({
  name: "STATUTORY_RATE",
  family: FAMILY,
  summary: "The yearly rate of statutory late-payment interest on a day, reference and margin together.",
  description:
    "A fraction: 0.1015 is 10.15%. In GB and IE one rate holds for the whole delay: give the day after the due date. A half-year the table does not hold is an error that names it.",
  parameters: [
    cell("regime", regimeKind, "The regime, such as GB B2B, DE B2C or NL B2B."),
    optional(cell("date", asOfDate, "The day; left out it is today.")),
  ],
  result: { shape: "cell", type: "rate" },
  examples: [
    ["IE B2B", "2026-01-15"],
    ["FR B2B", "2026-05-01"],
    ["NO B2C", "2026-08-01"],
  ],
  evaluate([regime, day]) {
    if (regime === undefined || day === undefined) return "";
    return statutoryRate(regime, day).rate;
  },
});

const allocateFunction = define({
  name: "ALLOCATE_PAYMENT",
  family: FAMILY,
  summary:
    "Shares a payment out over fees, interest and principal: one row, the last cell what is left over.",
  description:
    "In the usual order fees, interest, principal, or in the order given. No claim takes more than it is; the four cells add up to the payment.",
  parameters: [
    cell("payment", amount, "The amount received."),
    cell("fees", amount, "The fees owed; blank is 0."),
    cell("interest", amount, "The interest owed; blank is 0."),
    cell("principal", amount, "The invoice amount owed; blank is 0."),
    optional(
      cell(
        "order",
        orderKind,
        "The order, such as interest, principal, fees; left out it is fees, interest, principal.",
      ),
    ),
  ],
  result: { shape: "row", headings: ["Fees", "Interest", "Principal", "Left over"], type: "amount" },
  examples: [
    [100, 40, 12.5, 1000],
    [35, 0, 0.9, 35, "interest, principal"],
  ],
  evaluate([payment, fees, interest, principal, order]) {
    if (payment === undefined) return "";
    const due = {
      fees: fees ?? asMinor(0),
      interest: interest ?? asMinor(0),
      principal: principal ?? asMinor(0),
    };
    const shared = allocatePayment(payment, due, order);
    return [shared.fees, shared.interest, shared.principal, shared.leftOver];
  },
});

/** LATE_FEE, LATE_FEE_BREAKDOWN, STATUTORY_RATE and ALLOCATE_PAYMENT. */
export const lateFeeFunctions: readonly WorksheetFunction[] = [
  lateFeeFunction,
  breakdownFunction,
  statutoryRateFunction,
  allocateFunction,
];
