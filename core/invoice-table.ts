/**
 * The invoices table a warehouse keeps: the ledger's own fields in the field's own words, typed, with NULL for a blank
 * and decimals for amounts. `npm start -- FILE --csv` writes rows of this shape.
 */
import type { Cell } from "./cell.ts";
import { type Day, isoDay, parseIsoDay } from "./day.ts";
import type { CustomerType, Invoice, Unapplied } from "./invoice.ts";
import { decimalsOf, type Minor, toMajor, toMinor } from "./money.ts";

/** How a column is kept: `amount` in major units with the currency's decimals. */
export type ColumnType = "text" | "date" | "amount" | "count" | "flag";

/** Name → type, in the order of the table and of the CSV. */
export const INVOICE_COLUMNS = {
  row: "count",
  kind: "text",
  invoice: "text",
  customer: "text",
  customer_number: "text",
  customer_type: "text",
  country: "text",
  email: "text",
  phone: "text",
  contact: "text",
  language: "text",
  currency: "text",
  invoice_date: "date",
  sent_date: "date",
  due_date: "date",
  terms: "text",
  amount: "amount",
  tax: "amount",
  paid: "amount",
  paid_date: "date",
  balance: "amount",
  status: "text",
  disputed_amount: "amount",
  last_action: "text",
  last_contact: "date",
  promised_date: "date",
  reminders_sent: "count",
  payment_reference: "text",
  po_number: "text",
  sales_rep: "text",
  assigned_to: "text",
  fees_agreed: "flag",
  late_fee_policy: "text",
  do_not_contact: "flag",
  note: "text",
} as const satisfies Record<string, ColumnType>;
/** A column's name. */
export type ColumnName = keyof typeof INVOICE_COLUMNS;

/** One row of the table as JSON or CSV gives it: dates as ISO text, amounts as decimal text or numbers, NULL as null. */
export type TableRow = { readonly [name in ColumnName]?: string | number | boolean | null };

/** An invoice's field for each column that is one, by name. */
const FIELDS: Partial<Record<ColumnName, keyof Invoice>> = {
  invoice: "invoice", customer: "customer", customer_number: "customerNumber", customer_type: "customerType",
  country: "country", email: "email", phone: "phone", contact: "contact", language: "language", currency: "currency",
  invoice_date: "invoiceDate", sent_date: "sentDate", due_date: "dueDate", terms: "terms", amount: "amount", tax: "tax",
  paid: "paid", paid_date: "paidDate", balance: "openBalance", status: "status", disputed_amount: "disputedAmount",
  last_action: "lastAction", last_contact: "lastContact", promised_date: "promisedDate", reminders_sent: "remindersSent",
  payment_reference: "paymentReference", po_number: "poNumber", sales_rep: "salesRep", assigned_to: "assignedTo",
  fees_agreed: "feesAgreed", late_fee_policy: "lateFeePolicy", do_not_contact: "doNotContact", note: "note",
}; // biome-ignore format: a table

/** A payment or credit not matched to an invoice stands in the table with its kind and a negative balance. */
const isUnapplied = (row: TableRow): row is TableRow & { kind: "payment" | "credit" } =>
  row.kind === "payment" || row.kind === "credit";

/** The invoices and unapplied credits of table rows. A row without a readable balance is left out. */
export function ledgerOf(rows: readonly TableRow[]): { invoices: Invoice[]; unapplied: Unapplied[] } {
  const invoices: Invoice[] = [];
  const unapplied: Unapplied[] = [];
  for (const row of rows) {
    const currency = String(row.currency ?? "");
    const balance = minorOf(row.balance, currency);
    if (balance === undefined || !row.customer) continue;
    const at = Number(row.row ?? 0);
    if (isUnapplied(row)) {
      const amount = Math.abs(balance) as Minor;
      unapplied.push({ row: at, customer: String(row.customer), amount, currency, kind: row.kind });
      continue;
    }
    const invoice: Record<string, unknown> = {
      row: at,
      invoice: "",
      customer: "",
      currency,
      openBalance: balance,
    };
    for (const [name, field] of Object.entries(FIELDS) as [ColumnName, keyof Invoice][]) {
      const value = fieldOf(row[name], INVOICE_COLUMNS[name], currency);
      if (value !== undefined) invoice[field] = value;
    }
    invoices.push(invoice as unknown as Invoice);
  }
  return { invoices, unapplied };
}

function fieldOf(value: TableRow[ColumnName], type: ColumnType, currency: string): unknown {
  if (value === null || value === undefined || value === "") return undefined;
  if (type === "date") return parseIsoDay(String(value));
  if (type === "amount") return minorOf(value, currency);
  if (type === "count") return Number(value);
  if (type === "flag") return value === true || value === 1 || value === "1" || value === "true";
  return String(value);
}

function minorOf(value: TableRow[ColumnName], currency: string): Minor | undefined {
  if (value === null || value === undefined || value === "" || typeof value === "boolean") return undefined;
  return toMinor(Number(value), decimalsOf(currency));
}

/** Rows of the table from what the ledger reader read, each in the order of the columns; blanks as "". */
export function rowsOf(invoices: readonly Invoice[], unapplied: readonly Unapplied[]): Cell[][] {
  const names = Object.keys(INVOICE_COLUMNS) as ColumnName[];
  const ofInvoices = invoices.map((invoice) =>
    names.map((name): Cell => {
      if (name === "row") return invoice.row;
      if (name === "kind") return "invoice";
      const field = FIELDS[name];
      return field ? cellOf(invoice[field], INVOICE_COLUMNS[name], invoice.currency) : "";
    }),
  );
  const ofUnapplied = unapplied.map((credit) => {
    const values: TableRow = {
      row: credit.row,
      kind: credit.kind,
      invoice: credit.reference ?? "",
      customer: credit.customer,
      currency: credit.currency,
      invoice_date: credit.date === undefined ? "" : isoDay(credit.date),
      balance: -toMajor(credit.amount, decimalsOf(credit.currency)),
    };
    return names.map((name): Cell => values[name] ?? "");
  });
  return [...ofInvoices, ...ofUnapplied];
}

function cellOf(value: unknown, type: ColumnType, currency: string): Cell {
  if (value === undefined) return "";
  if (type === "date") return isoDay(value as Day);
  if (type === "amount") return toMajor(value as Minor, decimalsOf(currency));
  if (type === "flag") return value ? "1" : "0";
  return type === "count" ? Number(value) : String(value as string | CustomerType);
}
