/** What of one item is open, settled or the customer's credit, from balance, amount, payments, dates and marks. */
import type { Day } from "../day.ts";
import { asMinor, type Minor, toMajor } from "../money.ts";
import { BAD_AMOUNT, NO_AMOUNT } from "./amount-column.ts";
import { type ItemSource, report } from "./items.ts";

/** What is known of one item. Amounts are minor units, NO_AMOUNT or BAD_AMOUNT. */
export interface ItemFacts {
  readonly balance: number;
  readonly hasBalance: boolean;
  readonly amount: number;
  readonly paid: number;
  readonly hasPaid: boolean;
  readonly credited: number;
  readonly paidDay: Day | undefined;
  readonly lastPaymentDay: Day | undefined;
  /** The sheet says it is paid: a status, an open flag of no, a clearing document. */
  readonly settledMark: boolean;
  readonly cancelled: boolean;
  /** A payment or credit by its type. */
  readonly apart: boolean;
  readonly decimals: number;
}

/** What the item comes to. */
export interface Openness {
  readonly isInvoice: boolean;
  readonly settled: boolean;
  readonly balance: Minor;
  readonly amount: Minor | undefined;
  readonly paid: Minor | undefined;
  readonly paidDay: Day | undefined;
  /** What stands to the customer's credit, positive; 0 for nothing. */
  readonly credit: number;
}

const known = (amount: number): boolean => amount > BAD_AMOUNT;
const orZero = (amount: number): number => (known(amount) ? amount : 0);

/** Works one item out; undefined where it must be left out (reported). */
export function openness(source: ItemSource, i: number, facts: ItemFacts): Openness | undefined {
  const { amount, hasBalance, settledMark, paidDay } = facts;
  let { balance } = facts;
  if (balance === BAD_AMOUNT || (!hasBalance && amount === BAD_AMOUNT)) return undefined;
  const settled = settledMark || paidDay !== undefined;
  if (balance === NO_AMOUNT) {
    if (!known(amount)) {
      report(
        source,
        "no-amount",
        i,
        hasBalance ? "balance" : source.at("amount") >= 0 ? "amount" : "lineAmount",
        "",
      );
      return undefined;
    }
    if (hasBalance && !facts.hasPaid && !settled && amount > 0 && !facts.cancelled) {
      report(source, "no-balance", i, "balance", "");
      return undefined;
    }
    balance = amount - orZero(facts.paid) - orZero(facts.credited);
  } else checkAgreement(source, i, facts, balance);
  if (facts.apart || (balance < 0 && !(amount > 0))) return creditOnly(facts, balance, amount);
  if (facts.cancelled) return invoice(0, amount, undefined, undefined, true, 0);
  if (balance < 0) {
    report(source, "overpaid", i, hasBalance ? "balance" : "paid", shown(-balance, facts.decimals));
    return invoice(0, amount, orZero(facts.paid) || amount, paidDay, true, -balance);
  }
  if (settled) return settledInvoice(source, i, facts, balance);
  const day = balance === 0 ? facts.lastPaymentDay : undefined;
  const paid = known(facts.paid) ? facts.paid : known(amount) && hasBalance ? amount - balance : undefined;
  return invoice(balance, amount, paid === 0 && !known(facts.paid) ? undefined : paid, day, balance === 0, 0);
}

/** Paid by a date or a mark; what is left open beside it is a part payment, or a mistake that is taken as paid. */
function settledInvoice(source: ItemSource, i: number, facts: ItemFacts, balance: number): Openness {
  const { amount, paidDay, hasBalance, settledMark } = facts;
  const left = balance > 0 && (hasBalance || (facts.hasPaid && orZero(facts.paid) > 0));
  if (left && !settledMark && known(amount) && balance < amount) {
    return invoice(balance, amount, known(facts.paid) ? facts.paid : amount - balance, paidDay, false, 0);
  }
  const whole = known(amount) ? amount : balance;
  // An open-items list marks cleared rows and still shows what they were: no contradiction.
  const marked = source.at("openFlag") >= 0 || source.at("clearing") >= 0;
  if (left && !marked)
    report(source, "paid-but-open", i, hasBalance ? "balance" : "paid", shown(balance, facts.decimals));
  return invoice(0, whole, whole, paidDay ?? facts.lastPaymentDay, true, 0);
}

function creditOnly(facts: ItemFacts, balance: number, amount: number): Openness {
  const credit = facts.settledMark && facts.hasBalance === false ? 0 : Math.abs(balance);
  return { ...invoice(0, amount, undefined, undefined, true, credit), isInvoice: false };
}

function invoice(
  balance: number,
  amount: number,
  paid: number | undefined,
  paidDay: Day | undefined,
  settled: boolean,
  credit: number,
): Openness {
  return {
    isInvoice: true,
    settled,
    balance: asMinor(balance),
    amount: known(amount) ? asMinor(amount) : undefined,
    paid: paid === undefined ? undefined : asMinor(paid),
    paidDay,
    credit,
  };
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

const shown = (minor: number, decimals: number): string =>
  toMajor(asMinor(minor), decimals).toFixed(decimals);
