/** The canonical fields of a ledger: what a column can be, in the words a bookkeeper maps it by. */

/** How the cells of a field are read. */
export type FieldKind = "text" | "date" | "amount" | "count" | "flag" | "none";

interface FieldFacts {
  readonly kind: FieldKind;
  /** The field's name as people see and type it (`--map "due date=Vervalt"`). */
  readonly name: string;
}

/** Every field with its name and how its cells are read. Those after `note` are read too, but never asked for. */
export const FIELDS = {
  invoice: { kind: "text", name: "invoice" },
  customer: { kind: "text", name: "customer" },
  customerType: { kind: "text", name: "customer type" },
  country: { kind: "text", name: "country" },
  email: { kind: "text", name: "email" },
  phone: { kind: "text", name: "phone" },
  contact: { kind: "text", name: "contact" },
  secondContact: { kind: "text", name: "second contact" },
  language: { kind: "text", name: "language" },
  currency: { kind: "text", name: "currency" },
  invoiceDate: { kind: "date", name: "invoice date" },
  sentDate: { kind: "date", name: "sent date" },
  dueDate: { kind: "date", name: "due date" },
  terms: { kind: "text", name: "terms" },
  amount: { kind: "amount", name: "amount" },
  tax: { kind: "amount", name: "tax" },
  paid: { kind: "amount", name: "paid" },
  paidDate: { kind: "date", name: "paid date" },
  balance: { kind: "amount", name: "balance" },
  status: { kind: "text", name: "status" },
  disputedAmount: { kind: "amount", name: "disputed amount" },
  lastAction: { kind: "text", name: "last action" },
  lastContact: { kind: "date", name: "last contact" },
  promisedDate: { kind: "date", name: "promised date" },
  paymentMethod: { kind: "text", name: "payment method" },
  paymentReference: { kind: "text", name: "payment reference" },
  poNumber: { kind: "text", name: "PO number" },
  salesRep: { kind: "text", name: "sales rep" },
  creditLimit: { kind: "text", name: "credit limit" },
  feesAgreed: { kind: "text", name: "fees agreed" },
  note: { kind: "text", name: "note" },
  customerNumber: { kind: "text", name: "customer number" },
  remindersSent: { kind: "count", name: "reminders sent" },
  lateFeePolicy: { kind: "text", name: "late fee policy" },
  assignedTo: { kind: "text", name: "assigned to" },
  doNotContact: { kind: "flag", name: "do not contact" },
  invoiceLink: { kind: "text", name: "invoice link" },
  /** What kind of document the row is: invoice, payment, credit memo. */
  documentType: { kind: "text", name: "document type" },
  /** Draft, posted, cancelled, beside a payment status (Odoo). */
  documentStatus: { kind: "text", name: "document status" },
  /** The amount of one line of an invoice. */
  lineAmount: { kind: "amount", name: "line amount" },
  /** Credit notes already set against the invoice (ERPNext). */
  creditNote: { kind: "amount", name: "credit note" },
  /** Yes where the item is still open. */
  openFlag: { kind: "flag", name: "open" },
  disputedFlag: { kind: "flag", name: "disputed" },
  /** The last of perhaps several part payments. */
  lastPaymentDate: { kind: "date", name: "last payment date" },
  /** Any value means the item has been cleared (SAP). */
  clearing: { kind: "text", name: "clearing document" },
  /** Debit or credit (Soll or Haben, S or H), beside amounts without a sign. */
  side: { kind: "text", name: "debit or credit" },
  /** A column only exports of invoice lines have: item, quantity, unit price. */
  line: { kind: "none", name: "invoice line" },
  /** A column that is known and left alone: aging buckets, net amounts, days past due. */
  other: { kind: "none", name: "other" },
} as const satisfies Record<string, FieldFacts>;

/** A canonical field of the ledger. */
export type Field = keyof typeof FIELDS;

/** All fields in the order of the list. */
const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** How a field's cells are read. */
export const kindOf = (field: Field): FieldKind => FIELDS[field].kind;

/** The field people mean by a name such as "due date", "dueDate" or "Due_Date"; undefined for none. */
export function fieldNamed(name: string): Field | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "");
  const wanted = plain(name);
  if (wanted === "openbalance") return "balance";
  return FIELD_NAMES.find((field) => plain(field) === wanted || plain(FIELDS[field].name) === wanted);
}
