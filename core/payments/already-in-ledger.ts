/** Payments entered by hand that a later paste of the ledger already holds: taking them off again would count them twice. */
import { type Invoice, isSettled } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import { foldText } from "../ledger/label.ts";
import type { Payment } from "./read-payments.ts";

/** Payments by whether the ledger's balance holds them. */
export interface EnteredPayments {
  /** To be taken off the ledger. */
  readonly counted: readonly Payment[];
  /** Held by the ledger's balance: the balance has fallen by exactly what was paid since they were entered. */
  readonly inLedger: readonly Payment[];
  /** Taken off, though the balance has fallen too, by another sum: a person should look. */
  readonly doubtful: readonly Payment[];
}

/** Subsets are tried for so many payments of one invoice; more are taken all together or not at all. */
const MOST_TRIED = 10;

const plain = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, "");

/** The largest set of payments that adds up to a sum exactly; none where no set does. */
function addingUpTo(payments: readonly Payment[], sum: number): readonly Payment[] {
  const total = payments.reduce((all, { amount }) => all + amount, 0);
  if (total === sum) return payments;
  if (payments.length > MOST_TRIED || total < sum || sum <= 0) return [];
  let best: readonly Payment[] = [];
  for (let mask = 1; mask < 1 << payments.length; mask++) {
    const chosen = payments.filter((_, i) => mask & (1 << i));
    if (chosen.length > best.length && chosen.reduce((all, { amount }) => all + amount, 0) === sum)
      best = chosen;
  }
  return best;
}

/**
 * Tells the payments the ledger already holds from the others, by what was open when each was entered. A payment without
 * that is taken off, unless the ledger itself says that its invoice is settled: nobody who paid may be chased.
 */
export function enteredPayments(payments: readonly Payment[], invoices: readonly Invoice[]): EnteredPayments {
  const byNumber = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    const key = plain(invoice.invoice);
    if (key !== "") byNumber.set(key, [...(byNumber.get(key) ?? []), invoice]);
  }
  const held = new Set<Payment>();
  const doubtful = new Set<Payment>();
  const groups = new Map<string, Payment[]>();
  for (const payment of payments) {
    const number = plain(payment.invoice);
    if (number === "") continue;
    const key = `${number}|${customerKey(payment.customer)}`;
    groups.set(key, [...(groups.get(key) ?? []), payment]);
  }
  for (const group of groups.values()) {
    const { invoice: number, customer } = group[0] as Payment;
    const found = (byNumber.get(plain(number)) ?? []).filter(
      (invoice) => customer === "" || customerKey(invoice.customer) === customerKey(customer),
    );
    // Two invoices of one number: nobody can say whose balance has fallen.
    if (found.length > 1) continue;
    const invoice = found[0];
    const settled = invoice === undefined || isSettled(invoice);
    const now = settled ? 0 : invoice.openBalance;
    for (const payment of group)
      if (payment.openBefore === undefined && invoice && settled && payment.amount <= (invoice.amount ?? 0))
        held.add(payment);
    const known = group.filter((payment) => payment.openBefore !== undefined);
    const levels = [...new Set(known.map((payment) => payment.openBefore as number))].sort((a, b) => a - b);
    let explained = 0;
    for (const level of levels) {
      const entered = known.filter((payment) => payment.openBefore === level);
      const fallen = level - now - explained;
      const matching = addingUpTo(entered, fallen);
      for (const payment of matching) held.add(payment);
      explained += matching.reduce((sum, { amount }) => sum + amount, 0);
      if (fallen > 0 && matching.length === 0) for (const payment of entered) doubtful.add(payment);
    }
  }
  return {
    counted: payments.filter((payment) => !held.has(payment)),
    inLedger: [...held],
    doubtful: [...doubtful],
  };
}
