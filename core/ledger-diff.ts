/** The difference between two pastes of the same ledger: what was paid, what is new, what changed, what is gone. */

import type { Day } from "./day.ts";
import { type Invoice, openBalanceOn } from "./invoice.ts";
import { customerKey } from "./ledger/customer-key.ts";
import { asMinor, decimalsOf, type Minor } from "./money.ts";
import { statusOf } from "./status.ts";

/** One invoice in both pastes, with what differs. */
export interface ChangedInvoice {
  readonly before: Invoice;
  readonly after: Invoice;
  /** Fields that differ. */
  readonly fields: readonly (keyof Invoice)[];
  /** What was paid between the two, 0 for nothing, negative where more is open than before. */
  readonly paid: Minor;
}

/** The difference between two ledgers. Every open invoice of either is in exactly one of the lists or unchanged. */
export interface LedgerDifference {
  /** Open before, settled now (shown as paid, or with nothing left open). */
  readonly paid: readonly ChangedInvoice[];
  /** Not there before. */
  readonly added: readonly Invoice[];
  readonly changed: readonly ChangedInvoice[];
  /** Open before and not there now: paid in a program that lists open items only, or taken back. */
  readonly gone: readonly Invoice[];
  readonly unchanged: number;
}

const COMPARED = [
  "openBalance", "amount", "dueDate", "invoiceDate", "currency", "status", "disputedAmount", "promisedDate", "customer", "email",
] as const satisfies readonly (keyof Invoice)[]; // biome-ignore format: a list

/** Compares two readings as of one day; invoices are known by customer and number (by dates and amount where unnumbered). */
export function ledgerDifference(
  before: readonly Invoice[],
  after: readonly Invoice[],
  asOf: Day,
): LedgerDifference {
  const now = byIdentity(after);
  const paid: ChangedInvoice[] = [];
  const changed: ChangedInvoice[] = [];
  const gone: Invoice[] = [];
  let unchanged = 0;
  const compare = (was: Invoice, is: Invoice | undefined): void => {
    if (!is) {
      if (openOn(was, asOf) !== 0) gone.push(was);
      return;
    }
    const told = inUnitsOf(is.currency, was);
    const then = openOn(told, asOf);
    const left = openOn(is, asOf);
    const fields = COMPARED.filter((field) => (field === "currency" ? was : told)[field] !== is[field]);
    // A status is looked up only where something went.
    const settled = then > 0 && left === 0;
    const cancelled = settled && statusOf(is.status ?? "") === "cancelled";
    const change: ChangedInvoice = {
      before: was,
      after: is,
      fields,
      paid: asMinor(cancelled ? 0 : then - left),
    };
    if (settled && !cancelled) paid.push(change);
    else if (fields.length > 0 || then !== left) changed.push(change);
    else unchanged++;
  };
  for (const [id, were] of byIdentity(before)) {
    const are = now.get(id) ?? [];
    for (const [was, is] of pairs(were, are)) compare(was, is);
  }
  return { paid, added: [...now.values()].flat(), changed, gone, unchanged };
}

const openOn = (invoice: Invoice, asOf: Day): Minor => openBalanceOn(invoice, asOf) ?? invoice.openBalance;

/** The invoice as its currency writes it: before the currency was known, amounts were read with two decimals. */
function inUnitsOf(currency: string, was: Invoice): Invoice {
  const places = decimalsOf(currency) - decimalsOf(was.currency);
  if (places === 0) return was;
  const scaled = (minor: Minor): Minor => asMinor(Math.round(minor * 10 ** places));
  const { openBalance, amount, disputedAmount, paid } = was;
  return {
    ...was,
    openBalance: scaled(openBalance),
    ...(amount === undefined ? {} : { amount: scaled(amount) }),
    ...(paid === undefined ? {} : { paid: scaled(paid) }),
    ...(disputedAmount === undefined ? {} : { disputedAmount: scaled(disputedAmount) }),
  };
}

/** Invoices of one customer and number; mostly one. */
function byIdentity(invoices: readonly Invoice[]): Map<string, Invoice[]> {
  const found = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    const name =
      invoice.invoice === "" ? `${invoice.invoiceDate ?? ""}/${invoice.amount ?? ""}` : invoice.invoice;
    const id = `${customerKey(invoice.customer)}\u0000${name}`;
    const list = found.get(id);
    if (list) list.push(invoice);
    else found.set(id, [invoice]);
  }
  return found;
}

/** What makes two rows of one number the same invoice, the surest first. */
const ALIKE: readonly ((one: Invoice, other: Invoice) => boolean)[] = [
  (one, other) => one.dueDate === other.dueDate && one.openBalance === other.openBalance,
  (one, other) => one.dueDate === other.dueDate,
  (one, other) => one.openBalance === other.openBalance,
  () => true,
];

/** An invoice is in the same currency, or else in one that has been learned since (or forgotten); never in another. */
const CURRENCIES: readonly ((one: string, other: string) => boolean)[] = [
  (one, other) => one === other,
  (one, other) => one === "" || other === "",
];

/** Pairs the invoices of one number, taking those found out of `are`; a number that stands twice is told apart by currency, due date and balance, then by place. */
function pairs(were: readonly Invoice[], are: Invoice[]): [Invoice, Invoice | undefined][] {
  const pair = new Map<Invoice, Invoice>();
  for (const fits of CURRENCIES) {
    for (const alike of ALIKE) {
      for (const was of were) {
        if (pair.has(was)) continue;
        const at = are.findIndex((is) => fits(was.currency, is.currency) && alike(was, is));
        if (at >= 0) pair.set(was, are.splice(at, 1)[0] as Invoice);
      }
    }
  }
  return were.map((was) => [was, pair.get(was)]);
}
