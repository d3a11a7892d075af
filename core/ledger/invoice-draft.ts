/** Invoices while they are put together: one shape for all invoices of a table. */
import type { Invoice } from "../invoice.ts";
import type { Field } from "./field.ts";

type Always = "row" | "invoice" | "customer" | "currency" | "openBalance";

/** An invoice being put together; what it has no value for is undefined. */
export type InvoiceDraft = { -readonly [K in Always]: Invoice[K] } & {
  -readonly [K in Exclude<keyof Invoice, Always>]?: Invoice[K] | undefined;
};

const NOTHING = 0 as Invoice["openBalance"];

// Written out, and not copied from a pattern: measured, engines then make the thousands of a ledger where they stay,
// where copies are made among what is soon forgotten and moved twice.
const plainDraft = (): InvoiceDraft => ({
  row: 0, invoice: "", customer: "", currency: "", openBalance: NOTHING, rows: undefined, customerNumber: undefined,
  invoiceDate: undefined, dueDate: undefined, terms: undefined, amount: undefined, paid: undefined, paidDate: undefined,
  status: undefined,
}); // biome-ignore format: a list

const fullDraft = (): InvoiceDraft => ({
  row: 0, invoice: "", customer: "", currency: "", openBalance: NOTHING, rows: undefined, customerNumber: undefined,
  invoiceDate: undefined, dueDate: undefined, terms: undefined, amount: undefined, paid: undefined, paidDate: undefined,
  status: undefined, customerType: undefined, country: undefined, email: undefined, phone: undefined, contact: undefined,
  secondContact: undefined, language: undefined, sentDate: undefined, tax: undefined, disputedAmount: undefined,
  lastAction: undefined, lastContact: undefined, promisedDate: undefined, remindersSent: undefined,
  paymentMethod: undefined, paymentReference: undefined, poNumber: undefined, salesRep: undefined, assignedTo: undefined,
  creditLimit: undefined, feesAgreed: undefined, lateFeePolicy: undefined, doNotContact: undefined,
  invoiceLink: undefined, note: undefined,
}); // biome-ignore format: a list

/** What only a full draft has. */
const MORE = Object.keys(fullDraft()).filter((key) => !(key in plainDraft())) as readonly (Field &
  keyof Invoice)[];

/** What makes an empty draft: one shape for all invoices of a table with these columns and, where `joined`, a contact list. */
export const draftsFor = (at: (field: Field) => number, joined: boolean): (() => InvoiceDraft) =>
  joined || MORE.some((field) => at(field) >= 0) ? fullDraft : plainDraft;
