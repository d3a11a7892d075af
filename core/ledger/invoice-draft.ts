/** Invoices while they are put together: one shape for all invoices of a table. */
import type { Invoice } from "../invoice.ts";
import type { Field } from "./field.ts";

type Always = "row" | "invoice" | "customer" | "currency" | "openBalance";

/** An invoice being put together; what it has no value for is undefined. */
export type InvoiceDraft = { -readonly [K in Always]: Invoice[K] } & {
  -readonly [K in Exclude<keyof Invoice, Always>]?: Invoice[K] | undefined;
};

const ALWAYS = ["row", "invoice", "customer", "currency", "openBalance", "paid", "dueDate"] as const;

/** What an invoice has where the table has a column of that name. */
const BY_COLUMN = [
  "customerNumber", "customerType", "country", "email", "phone", "contact", "secondContact", "language", "invoiceDate",
  "sentDate", "terms", "amount", "tax", "paidDate", "status", "disputedAmount", "lastAction", "lastContact",
  "promisedDate", "remindersSent", "paymentMethod", "paymentReference", "poNumber", "salesRep", "assignedTo", "creditLimit",
  "feesAgreed", "lateFeePolicy", "doNotContact", "invoiceLink", "note",
] as const satisfies readonly (Field & keyof Invoice)[]; // biome-ignore format: a list

/** What other columns bring. */
const BROUGHT: readonly (readonly [Field, keyof Invoice])[] = [
  ["lineAmount", "amount"],
  ["lastPaymentDate", "paidDate"],
  ["documentStatus", "status"],
  ["disputedFlag", "status"],
];

/** A draft with the fields this table can fill (and those of a contact list, if one is joined), to be copied for each invoice. */
export function blankDraft(at: (field: Field) => number, contacts: readonly (keyof Invoice)[]): InvoiceDraft {
  const fields = new Set<keyof Invoice>([...ALWAYS, ...contacts]);
  for (const field of BY_COLUMN) if (at(field) >= 0) fields.add(field);
  for (const [column, field] of BROUGHT) if (at(column) >= 0) fields.add(field);
  const names = [...fields];
  // Measured: engines keep the fields of a parsed object inside it and copy it at once, where an object that grew is
  // copied field by field; each field holds every kind of value once, so that no invoice changes the shape.
  const draft = JSON.parse(`{${names.map((name) => `"${name}":null`).join(",")}}`);
  for (const name of names) for (const value of ["", 0, undefined]) draft[name] = value;
  return draft;
}
