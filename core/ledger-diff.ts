/** The difference between two pastes of the same ledger: what was paid, what is new, what changed, what is gone. */

import type { Day } from "./day.ts";
import { type Invoice, openBalanceOn } from "./invoice.ts";
import { customerKey } from "./ledger/customer-key.ts";
import { asMinor, type Minor } from "./money.ts";

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
  for (const [id, was] of byIdentity(before)) {
    const is = now.get(id);
    now.delete(id);
    const then = openOn(was, asOf);
    if (!is) {
      if (then !== 0) gone.push(was);
      continue;
    }
    const left = openOn(is, asOf);
    const fields = COMPARED.filter((field) => was[field] !== is[field]);
    const change: ChangedInvoice = { before: was, after: is, fields, paid: asMinor(then - left) };
    if (then > 0 && left === 0) paid.push(change);
    else if (fields.length > 0 || then !== left) changed.push(change);
    else unchanged++;
  }
  return { paid, added: [...now.values()], changed, gone, unchanged };
}

const openOn = (invoice: Invoice, asOf: Day): Minor => openBalanceOn(invoice, asOf) ?? invoice.openBalance;

/** A number that stands twice is told apart by its due date, then by its place. */
function byIdentity(invoices: readonly Invoice[]): Map<string, Invoice> {
  const found = new Map<string, Invoice>();
  for (const invoice of invoices) {
    const name =
      invoice.invoice === "" ? `${invoice.invoiceDate ?? ""}/${invoice.amount ?? ""}` : invoice.invoice;
    const id = `${customerKey(invoice.customer)}\u0000${name}\u0000${invoice.currency}`;
    let key = id;
    for (let n = 2; found.has(key); n++) key = `${id}\u0000${n}`;
    found.set(key, invoice);
  }
  return found;
}
