/** What of one item is open, settled or the customer's credit, from balance, amount, payments, dates and marks. */
import type { Day } from "../day.ts";
import { asMinor, type Minor, toMajor } from "../money.ts";
import { BAD_AMOUNT, NO_AMOUNT } from "./amount-column.ts";
import { type ItemSource, report } from "./items.ts";

/** What is known of one item, filled anew for each. Amounts are minor units, NO_AMOUNT or BAD_AMOUNT. */
export interface ItemFacts {
  balance: number;
  hasBalance: boolean;
  amount: number;
  paid: number;
  hasPaid: boolean;
  credited: number;
  paidDay: Day | undefined;
  lastPaymentDay: Day | undefined;
  /** The sheet says it is paid: a status, an open flag of no, a clearing document. */
  settledMark: boolean;
  cancelled: boolean;
  /** A payment or credit by its type. */
  apart: boolean;
  /** True where payments and credits stand in a column of their own (Crédit, Haben), on rows of their own. */
  hasCreditColumn: boolean;
  currency: string;
  decimals: number;
}

/** What the item comes to: one record, filled anew for each item. */
export interface Openness {
  isInvoice: boolean;
  settled: boolean;
  balance: Minor;
  amount: Minor | undefined;
  paid: Minor | undefined;
  paidDay: Day | undefined;
  /** What stands to the customer's credit, positive; 0 for nothing. */
  credit: number;
}

/** A record to fill. */
export const emptyOpenness = (): Openness => ({
  isInvoice: true,
  settled: false,
  balance: asMinor(0),
  amount: undefined,
  paid: undefined,
  paidDay: undefined,
  credit: 0,
});

const known = (amount: number): boolean => amount > BAD_AMOUNT;
const orZero = (amount: number): number => (known(amount) ? amount : 0);

/** Works one item out into `open`; false where it must be left out (reported). */
export function openness(source: ItemSource, i: number, facts: ItemFacts, open: Openness): boolean {
  const { amount, hasBalance, settledMark, paidDay } = facts;
  let { balance } = facts;
  if (balance === BAD_AMOUNT || (!hasBalance && amount === BAD_AMOUNT)) return false;
  // Without a balance nobody can tell what is open of an invoice on which something, who knows what, is paid.
  const unsure = facts.paid === BAD_AMOUNT || facts.credited === BAD_AMOUNT;
  if (unsure && !hasBalance) return false;
  const settled = settledMark || paidDay !== undefined;
  if (balance === NO_AMOUNT) {
    if (!known(amount) && facts.hasCreditColumn && orZero(facts.paid) > 0)
      return creditOnly(open, facts, facts.paid, amount);
    if (!known(amount)) {
      report(
        source,
        "no-amount",
        i,
        hasBalance ? "balance" : source.at("amount") >= 0 ? "amount" : "lineAmount",
        "",
      );
      return false;
    }
    if (hasBalance && (!facts.hasPaid || unsure) && !settled && amount > 0 && !facts.cancelled) {
      report(source, "no-balance", i, "balance", "");
      return false;
    }
    balance = amount - orZero(facts.paid) - orZero(facts.credited);
  } else checkAgreement(source, i, facts, balance);
  if (facts.apart || (balance < 0 && !(amount > 0))) return creditOnly(open, facts, balance, amount);
  if (facts.cancelled) return fill(open, 0, amount, undefined, undefined, true, 0);
  if (balance < 0) {
    tellAmount(source, "overpaid", i, facts, -balance);
    return fill(open, 0, amount, orZero(facts.paid) || amount, paidDay, true, -balance);
  }
  if (settled) return settledInvoice(source, i, facts, balance, open);
  const day = balance === 0 ? facts.lastPaymentDay : undefined;
  const paid = known(facts.paid) ? facts.paid : known(amount) && hasBalance ? amount - balance : undefined;
  return fill(
    open,
    balance,
    amount,
    paid === 0 && !known(facts.paid) ? undefined : paid,
    day,
    balance === 0,
    0,
  );
}

/** Paid by a date or a mark; what is left open beside it is a part payment, or a mistake that is taken as paid. */
function settledInvoice(
  source: ItemSource,
  i: number,
  facts: ItemFacts,
  balance: number,
  open: Openness,
): boolean {
  const { amount, paidDay, hasBalance, settledMark } = facts;
  const left = balance > 0 && (hasBalance || (facts.hasPaid && orZero(facts.paid) > 0));
  if (left && !settledMark && known(amount) && balance < amount) {
    return fill(open, balance, amount, known(facts.paid) ? facts.paid : amount - balance, paidDay, false, 0);
  }
  const whole = known(amount) ? amount : balance;
  // An open-items list marks cleared rows and still shows what they were: no contradiction.
  if (left && source.at("openFlag") < 0 && source.at("clearing") < 0)
    tellAmount(source, "paid-but-open", i, facts, balance);
  return fill(open, 0, whole, whole, paidDay ?? facts.lastPaymentDay, true, 0);
}

function creditOnly(open: Openness, facts: ItemFacts, balance: number, amount: number): boolean {
  const credit = facts.settledMark && !facts.hasBalance ? 0 : Math.abs(balance);
  fill(open, 0, amount, undefined, undefined, true, credit);
  open.isInvoice = false;
  return true;
}

function fill(
  open: Openness,
  balance: number,
  amount: number,
  paid: number | undefined,
  paidDay: Day | undefined,
  settled: boolean,
  credit: number,
): true {
  open.isInvoice = true;
  open.settled = settled;
  open.balance = asMinor(balance);
  open.amount = known(amount) ? asMinor(amount) : undefined;
  open.paid = paid === undefined ? undefined : asMinor(paid);
  open.paidDay = paidDay;
  open.credit = credit;
  return true;
}

/** Balance, amount and paid that do not agree: the balance binds, and it is said. */
function checkAgreement(source: ItemSource, i: number, facts: ItemFacts, balance: number): void {
  const { amount, paid, credited } = facts;
  if (!known(amount) || amount < 0 || facts.settledMark || facts.paidDay !== undefined) return;
  if (balance > amount) report(source, "balance-above-amount", i, "balance");
  else if (known(paid) && paid > 0 && Math.abs(amount - paid - orZero(credited) - balance) > 1) {
    report(source, "balance-disagrees", i, "balance");
  }
}

/** A problem whose value is an amount, to be written as the reader writes amounts. */
function tellAmount(
  source: ItemSource,
  code: "overpaid" | "paid-but-open",
  i: number,
  facts: ItemFacts,
  amount: number,
): void {
  const value = asMinor(amount);
  const { currency, decimals, hasBalance } = facts;
  const shown = toMajor(value, decimals).toFixed(decimals);
  report(source, code, i, hasBalance ? "balance" : "paid", shown, undefined, {
    currency,
    amounts: { value },
  });
}
