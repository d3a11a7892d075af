/** Payment plans and recovery options as the rows of a sheet. */
import type { ResultCell } from "../functions/declaration.ts";
import { type Minor, toMajor } from "../money.ts";
import type { Instalment } from "../payment-plan.ts";
import type { RecoveryOption } from "../recovery.ts";

/** `No, Date, Amount, Remaining`, one row an instalment; amounts in major units of two decimals. */
export const planTable = (plan: readonly Instalment[]): ResultCell[][] => [
  ["No", "Date", "Amount", "Remaining"],
  ...plan.map(({ number, date, amount, remaining }): ResultCell[] => [
    number,
    { day: date },
    toMajor(amount),
    toMajor(remaining),
  ]),
];

const amountOrAsk = (amount: Minor | "ask"): ResultCell => (amount === "ask" ? "ask" : toMajor(amount));

/** `Option, Open, At best, Cost, Needs, Why`, one row a road. */
export const recoveryTable = (options: readonly RecoveryOption[]): ResultCell[][] => [
  ["Option", "Open", "At best", "Cost", "Needs", "Why"],
  ...options.map(({ option, open, atBest, cost, needs, why }): ResultCell[] => [
    option,
    open,
    amountOrAsk(atBest),
    amountOrAsk(cost),
    needs,
    why,
  ]),
];
