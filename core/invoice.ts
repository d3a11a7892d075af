/** What a receivable is: one invoice as read from the ledger, in the field's own words. */
import type { Day } from "./day.ts";
import { asMinor, type Minor } from "./money.ts";

/** Who the customer is in law; decides regime, letter form and fee caps. */
export type CustomerType = "business" | "sole trader" | "consumer" | "public";

/** One invoice of the ledger. Blank cells are left out; amounts are in minor units of `currency`. */
export interface Invoice {
  /** The sheet's row number (1 = the first row) of the invoice, or of its first line. */
  readonly row: number;
  /** All its rows, where it stands on one row per line. */
  readonly rows?: readonly number[];
  /** The invoice's number as text, leading zeros kept; "" where the sheet has none. */
  readonly invoice: string;
  readonly customer: string;
  readonly customerNumber?: string;
  readonly customerType?: CustomerType;
  /** ISO 3166 two-letter code where recognised, else as written. */
  readonly country?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly contact?: string;
  readonly secondContact?: string;
  /** ISO 639 two-letter code where recognised, else as written. */
  readonly language?: string;
  /** ISO 4217 code, or "" where neither the sheet nor the home currency tells. */
  readonly currency: string;
  readonly invoiceDate?: Day;
  readonly sentDate?: Day;
  readonly dueDate?: Day;
  readonly terms?: string;
  readonly amount?: Minor;
  readonly tax?: Minor;
  readonly paid?: Minor;
  readonly paidDate?: Day;
  /** Invoice less payments and credit notes, as the sheet tells it (not yet "as of"; see openBalanceOn). */
  readonly openBalance: Minor;
  /** As written in the sheet; core/status.ts understands it. */
  readonly status?: string;
  readonly disputedAmount?: Minor;
  /** The furthest step taken, as written; core/playbook.ts understands it. */
  readonly lastAction?: string;
  readonly lastContact?: Day;
  readonly promisedDate?: Day;
  readonly remindersSent?: number;
  readonly paymentMethod?: string;
  readonly paymentReference?: string;
  readonly poNumber?: string;
  readonly salesRep?: string;
  readonly assignedTo?: string;
  readonly creditLimit?: Minor | "cash";
  /** True where a date or a document says fees were agreed, false where the sheet says no, left out where it is silent. */
  readonly feesAgreed?: boolean;
  readonly lateFeePolicy?: string;
  readonly doNotContact?: boolean;
  readonly invoiceLink?: string;
  readonly note?: string;
}

/** A payment or credit that no invoice has been matched to. `amount` is positive, in minor units. */
export interface Unapplied {
  readonly row: number;
  readonly customer: string;
  readonly customerNumber?: string;
  readonly amount: Minor;
  readonly currency: string;
  readonly kind: "payment" | "credit";
  readonly date?: Day;
  readonly reference?: string;
}

/** Something the reader could not use, and what to do about it. */
export interface Problem {
  /** A stable id of the kind of fault: "no-customer", "unreadable-amount" … */
  readonly code: string;
  /** `left out`: the row is not in the ledger. `flagged`: it is worked, with care. `warning`: about the whole sheet. */
  readonly grade: "left out" | "flagged" | "warning";
  readonly sheet: string;
  /** The sheet's row number; 0 for the whole sheet. */
  readonly row: number;
  /** The column's heading; "" for the whole row. */
  readonly column: string;
  /** The cell's value as shown; "" for none. */
  readonly value: string;
  /** One sentence: what is wrong and the remedy. */
  readonly message: string;
  /** What the sentence names beside the value, by name: rows, an amount. */
  readonly more?: Readonly<Record<string, string>>;
  /** Those of `more` that are amounts, in minor units of their currency ("" = unknown), to be written as the reader does. */
  readonly sums?: { readonly currency: string; readonly amounts: Readonly<Record<string, Minor>> };
}

/** The payments and credits that are there on a day: one dated after it is not set off yet, one without a date is. */
export const unappliedOn = (entries: readonly Unapplied[], asOf: Day): readonly Unapplied[] =>
  entries.filter(({ date }) => date === undefined || date <= asOf);

/** True where the sheet says the invoice is settled: a paid date, or nothing left to pay. */
export const isSettled = (invoice: Invoice): boolean =>
  invoice.paidDate !== undefined || invoice.openBalance === 0;

/**
 * The open balance true as of a day: undefined where the invoice is dated after it (it is not there yet), the whole
 * amount where it was paid after it, 0 where it was paid by then, else what the sheet says is open.
 */
export function openBalanceOn(invoice: Invoice, asOf: Day): Minor | undefined {
  if (invoice.invoiceDate !== undefined && invoice.invoiceDate > asOf) return undefined;
  if (invoice.paidDate === undefined) return invoice.openBalance;
  if (invoice.paidDate <= asOf)
    return invoice.openBalance > 0 && invoice.paid !== undefined ? invoice.openBalance : asMinor(0);
  return invoice.amount ?? asMinor(invoice.openBalance + (invoice.paid ?? 0));
}
