/** Whether a customer may buy on credit. */
import { type Cell, isBlank } from "./cell.ts";
import type { Kind } from "./functions/declaration.ts";
import { readAmount } from "./functions/kinds.ts";
import { asMinor, type Minor } from "./money.ts";
import { plainWord } from "./word.ts";

/** The limit of a customer's account: minor units, or `cash` for no credit at all. */
export type CreditLimit = Minor | "cash";

/** "Cash" in nine languages. */
const CASH_WORDS = new Set(
  "cash prepaid kontant forudbetaling forskott comptant contado contant bar barzahlung vorkasse kateinen ennakko prepago".split(
    " ",
  ),
);

/** An amount, or `cash`; the number 0 is blank (no limit). */
export const creditLimitKind: Kind<CreditLimit> = {
  id: "credit limit",
  wants: "an amount, or cash",
  read(cell: Cell, argument: string): CreditLimit | undefined {
    if (cell === 0 || isBlank(cell)) return undefined;
    if (typeof cell === "string" && CASH_WORDS.has(plainWord(cell).replace(/ only$/, ""))) return "cash";
    return readAmount(cell, argument);
  },
};

/** From this many days past due deliveries stop (practice guides B and E; the playbook's step Credit hold). */
const HOLD_DAYS = 14;

/** A customer's whole account, not yet due included. */
export interface CreditAccount {
  readonly balance: Minor;
  /** Left out: no limit. */
  readonly creditLimit?: CreditLimit | undefined;
  /** Of the oldest unpaid invoice. */
  readonly daysPastDue: number;
  readonly brokenPromises: number;
}

/** OK, Hold (too late or over the limit) or Cash only (no credit agreed, or a promise broken until all is paid). */
export function creditStatus({
  balance,
  creditLimit,
  daysPastDue,
  brokenPromises,
}: CreditAccount): "OK" | "Hold" | "Cash only" {
  if (creditLimit === "cash") return "Cash only";
  if (balance <= 0) return "OK";
  if (brokenPromises > 0) return "Cash only";
  const limit = creditLimit ?? asMinor(Number.POSITIVE_INFINITY);
  return daysPastDue >= HOLD_DAYS || balance > limit ? "Hold" : "OK";
}
