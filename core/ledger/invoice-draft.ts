/** Invoices while they are put together: one shape for all invoices of a table. */
import type { Invoice } from "../invoice.ts";
import type { Field } from "./field.ts";

type Always = "row" | "invoice" | "customer" | "currency" | "openBalance";

/** An invoice being put together; what it has no value for is undefined. */
export type InvoiceDraft = { -readonly [K in Always]: Invoice[K] } & {
  -readonly [K in Exclude<keyof Invoice, Always>]?: Invoice[K] | undefined;
};

const NOTHING = 0 as Invoice["openBalance"];

// Three sizes, written out and not copied from a pattern. Measured: engines make the thousands of a ledger where they
// stay, while copies are made among what is soon forgotten and moved twice; and a third more fields takes a third longer.
const plainDraft = (): InvoiceDraft => ({
  row: 0, invoice: "", customer: "", currency: "", openBalance: NOTHING, invoiceDate: undefined, dueDate: undefined,
  terms: undefined, amount: undefined, paid: undefined, paidDate: undefined, status: undefined,
}); // biome-ignore format: a list

const usualDraft = (): InvoiceDraft => ({
  row: 0, invoice: "", customer: "", currency: "", openBalance: NOTHING, invoiceDate: undefined, dueDate: undefined,
  terms: undefined, amount: undefined, paid: undefined, paidDate: undefined, status: undefined, customerType: undefined,
  country: undefined, email: undefined, phone: undefined, contact: undefined, poNumber: undefined, salesRep: undefined,
  disputedAmount: undefined, lastAction: undefined, lastContact: undefined, promisedDate: undefined, note: undefined,
}); // biome-ignore format: a list

const fullDraft = (): InvoiceDraft => ({
  row: 0, invoice: "", customer: "", currency: "", openBalance: NOTHING, invoiceDate: undefined, dueDate: undefined,
  terms: undefined, amount: undefined, paid: undefined, paidDate: undefined, status: undefined, customerType: undefined,
  country: undefined, email: undefined, phone: undefined, contact: undefined, poNumber: undefined, salesRep: undefined,
  disputedAmount: undefined, lastAction: undefined, lastContact: undefined, promisedDate: undefined, note: undefined,
  customerNumber: undefined, secondContact: undefined, language: undefined, sentDate: undefined, tax: undefined,
  remindersSent: undefined, paymentMethod: undefined, paymentReference: undefined, assignedTo: undefined,
  creditLimit: undefined, feesAgreed: undefined, lateFeePolicy: undefined, doNotContact: undefined, invoiceLink: undefined,
}); // biome-ignore format: a list

/** The fields a draft has beside those of a smaller one. */
const fieldsBeyond = (draft: InvoiceDraft, smaller: InvoiceDraft): readonly (Field & keyof Invoice)[] =>
  (Object.keys(draft) as (Field & keyof Invoice)[]).filter((key) => !(key in smaller));

const USUAL = fieldsBeyond(usualDraft(), plainDraft());
const RARE = fieldsBeyond(fullDraft(), usualDraft());

/** What makes an empty draft: one shape for all invoices of a table with these columns and, where `joined`, a contact list. */
export function draftsFor(at: (field: Field) => number, joined: boolean): () => InvoiceDraft {
  const has = (field: Field): boolean => at(field) >= 0;
  if (joined || RARE.some(has)) return fullDraft;
  return USUAL.some(has) ? usualDraft : plainDraft;
}
