/** From items to invoices: what is open, what is settled, what is a payment or credit standing by itself. */
import type { Cell } from "../cell.ts";
import type { Invoice, Unapplied } from "../invoice.ts";
import { asMinor, decimalsOf } from "../money.ts";
import { BAD_AMOUNT, NO_AMOUNT } from "./amount-column.ts";
import type { ContactList } from "./contacts.ts";
import type { DueDates } from "./due-date.ts";
import type { Field } from "./field.ts";
import { draftsFor } from "./invoice-draft.ts";
import { dayAt, type ItemColumns, type Mutable } from "./item-columns.ts";
import { type ItemSource, report } from "./items.ts";
import { joinItems } from "./joining.ts";
import { foldText } from "./label.ts";
import { joinedAmount, joinedPaid, paidSize } from "./line-sums.ts";
import { emptyOpenness, type ItemFacts, openness } from "./openness.ts";
import { otherFields } from "./other-fields.ts";
import { remembered } from "./remembered.ts";
import { statusReader } from "./row-status.ts";
import { type DocumentKind, documentKind } from "./row-words.ts";
import { cellText } from "./rows.ts";
import { sameRows } from "./same-row.ts";

/** What the items come to. */
export interface Assembled {
  readonly invoices: Invoice[];
  readonly unapplied: Unapplied[];
  /** The report's own main column added up over the items before each (same length as the items + 1), in minor units. */
  readonly running: Float64Array;
  /** False where a settled row has no paid date, so that a day in the past cannot be shown exactly. */
  readonly exactAsOf: boolean;
  /** The currencies of the invoices and credits, "" among them where nobody can tell. */
  readonly currencies: ReadonlySet<string>;
  /** True where an open invoice has no due date. */
  readonly undated: boolean;
}

/** Builds the invoices of a table from its columns. */
export function assemble(
  source: ItemSource,
  columns: ItemColumns,
  dueDates: DueDates,
  contacts: ContactList | undefined,
): Assembled {
  const { cells, rows } = source;
  const { balances, amounts, lines, numbers, customers } = columns;
  const kinds = documentKinds(source);
  const apart = itemsApart(columns, kinds);
  const joining = joinItems(
    {
      numbers,
      numberBits: columns.numberBits,
      customers,
      invoiceDays: columns.days.invoiceDate,
      dueDays: columns.days.dueDate,
      balances,
      amounts,
      apart,
      hasLines: source.at("line") >= 0 || lines !== undefined,
      sameState: (one, other) =>
        columns.currencyOf(one) === columns.currencyOf(other) &&
        STATE.every((field) => stateCell(source, field, one) === stateCell(source, field, other)),
      sameRow: sameRows(source),
      currencyOf: columns.currencyOf,
    },
    source,
  );
  const invoices = new Array<Invoice>(rows.length);
  let count = 0;
  const unapplied: Unapplied[] = [];
  const running = new Float64Array(rows.length + 1);
  const others = otherFields(source, columns);
  const statusFor = statusReader(source);
  const emptyInvoice = draftsFor(source.at, contacts !== undefined);
  const asOf = source.asOf ?? Number.POSITIVE_INFINITY;
  const hasNumbers = source.at("invoice") >= 0;
  const { credited, paid, dropped } = columns;
  const { codes, single } = columns.currencies;
  const ownAmounts = amounts ?? lines;
  const { head } = joining;
  const { invoiceDate, paidDate, lastPaymentDate, dueDate } = columns.days;
  const currencies = new Set<string>();
  let exactAsOf = true;
  let undated = false;
  let told: string | undefined;
  let currency = "";
  const decimalsFor = remembered(decimalsOf);
  let decimals = decimalsOf("");
  // One record each, filled anew for every row: a row's own would be most of what is collected again.
  const open = emptyOpenness();
  const facts: ItemFacts = {
    balance: 0,
    hasBalance: balances !== undefined,
    amount: 0,
    paid: NO_AMOUNT,
    hasPaid: paid !== undefined,
    credited: NO_AMOUNT,
    paidDay: undefined,
    lastPaymentDay: undefined,
    settledMark: false,
    cancelled: false,
    apart: false,
    hasCreditColumn: CREDIT_HEADING.test(foldText(source.headingOf("paid"))),
    currency,
    decimals,
  };
  for (let i = 0; i < rows.length; i++) {
    running[i + 1] = running[i] as number;
    if (head && head[i] !== i) continue;
    const members = head && joining.members.get(i);
    const amount = members
      ? joinedAmount(i, members, columns, joining)
      : ownAmounts
        ? (ownAmounts[i] as number)
        : NO_AMOUNT;
    const balance = balances ? (balances[i] as number) : NO_AMOUNT;
    const main = balances && balance !== NO_AMOUNT ? balance : amount;
    if (main > BAD_AMOUNT) (running[i + 1] as number) += main;
    if (dropped?.(i)) continue;
    if (customers[i] === "") {
      report(source, "no-customer", i, source.at("customer") >= 0 ? "customer" : "");
      continue;
    }
    const own = codes ? (codes[i] as string) : single;
    if (own !== currency) {
      currency = own;
      decimals = decimalsFor(own);
    }
    const kind = kinds?.[i];
    // Of two copies one of which is paid, the paid one holds: nobody who paid is asked again.
    const settledCopy =
      members && joining.copied.has(i)
        ? members.find((m) => dayAt(paidDate, m) !== undefined || statusFor(m, true).settled)
        : undefined;
    const status = statusFor(settledCopy ?? i);
    facts.balance = balance;
    facts.amount = amount;
    if (paid) facts.paid = members ? joinedPaid(i, members, columns, joining) : paidSize(paid[i] as number);
    if (credited) facts.credited = credited[i] as number;
    facts.paidDay = dayAt(paidDate, settledCopy ?? i);
    facts.lastPaymentDay = dayAt(lastPaymentDate, i);
    facts.settledMark = status.settled;
    facts.cancelled = status.id === "cancelled";
    facts.apart = kind !== undefined && kind !== "invoice";
    facts.currency = currency;
    facts.decimals = decimals;
    if (!openness(source, i, facts, open)) continue;
    const row = (rows[i] as number) + 1;
    if (currency !== told && (open.credit > 0 || open.isInvoice)) {
      currencies.add(currency);
      told = currency;
    }
    if (open.credit > 0) {
      const entry: Mutable<Unapplied> = {
        row,
        customer: customers[i] as string,
        amount: asMinor(open.credit),
        currency,
        kind: kind === "payment" ? "payment" : "credit",
      };
      // A due date still to come says nothing of when the credit was given: it counts from the start.
      const due = dayAt(dueDate, i);
      const date = dayAt(invoiceDate, i) ?? (due !== undefined && due > asOf ? undefined : due);
      if (date !== undefined) entry.date = date;
      if (numbers[i] !== "") entry.reference = numbers[i] as string;
      unapplied.push(entry);
    }
    if (!open.isInvoice) continue;
    if (open.settled && open.paidDay === undefined && status.id !== "cancelled") exactAsOf = false;
    const invoice = emptyInvoice();
    invoice.row = row;
    invoice.invoice = numbers[i] as string;
    invoice.customer = customers[i] as string;
    invoice.currency = currency;
    invoice.openBalance = open.balance;
    if (members) invoice.rows = members.map((m) => (rows[m] as number) + 1);
    if (open.amount !== undefined) invoice.amount = open.amount;
    if (open.paid !== undefined) invoice.paid = open.paid;
    if (open.paidDay !== undefined) invoice.paidDate = open.paidDay;
    if (status.text !== "") invoice.status = status.text;
    const invoiceDay = dayAt(invoiceDate, i);
    if (invoiceDay !== undefined) invoice.invoiceDate = invoiceDay;
    if (invoiceDay !== undefined && open.paidDay !== undefined && open.paidDay < invoiceDay) {
      report(source, "paid-before-invoice", i, "paidDate");
    }
    if (hasNumbers && numbers[i] === "" && !open.settled) report(source, "no-invoice-number", i, "invoice");
    others(i, cells[row - 1] as readonly Cell[], invoice, open.settled);
    contacts?.fill(invoice);
    const due = dueDates.of(i, invoice, dayAt(dueDate, i), open.settled);
    if (due !== undefined) invoice.dueDate = due;
    else if (open.balance > 0) undated = true;
    invoices[count++] = invoice as Invoice;
  }
  invoices.length = count;
  return { invoices, unapplied, running, exactAsOf, currencies, undated };
}

/** Headings of the credit side of an account, where what is paid stands in rows of its own. */
const CREDIT_HEADING = /^(?:credit|kredit|haben|habenbetrag)$/;

/** What rows of one number must agree in before their amounts are added up: a paid row is no line of an open one. */
const STATE: readonly Field[] = [
  "status",
  "documentStatus",
  "openFlag",
  "clearing",
  "disputedFlag",
  "disputedAmount",
  "paidDate",
  "lastPaymentDate",
  "promisedDate",
  "lastAction",
  "lastContact",
];

const stateCell = (source: ItemSource, field: Field, i: number): string =>
  source.at(field) < 0 ? "" : cellText(source.cells[source.rows[i] as number]?.[source.at(field)]);

/** The kind each item's type column names; undefined where there is no such column. */
function documentKinds(source: ItemSource): (DocumentKind | undefined)[] | undefined {
  const column = source.at("documentType");
  if (column < 0) return undefined;
  const kindOf = remembered(documentKind);
  return Array.from(source.rows, (row) => kindOf(cellText(source.cells[row]?.[column])));
}

/** Payments, credits and negative rows stand by themselves: they are never lines of the invoice they name. */
function itemsApart(
  columns: ItemColumns,
  kinds: readonly (DocumentKind | undefined)[] | undefined,
): Uint8Array | undefined {
  const main = columns.balances ?? columns.amounts;
  const apart = new Uint8Array(columns.numbers.length);
  for (let i = 0; i < apart.length; i++) {
    const value = main?.[i] ?? 0;
    if ((value < 0 && value > BAD_AMOUNT) || (kinds?.[i] !== undefined && kinds[i] !== "invoice"))
      apart[i] = 1;
  }
  return apart;
}
