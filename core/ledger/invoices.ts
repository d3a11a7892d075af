/** From items to invoices: what is open, what is settled, what is a payment or credit standing by itself. */
import type { Day } from "../day.ts";
import type { Invoice, Unapplied } from "../invoice.ts";
import { asMinor, decimalsOf } from "../money.ts";
import { type StatusId, statusOf } from "../status.ts";
import { BAD_AMOUNT, NO_AMOUNT } from "./amount-column.ts";
import type { ContactList } from "./contacts.ts";
import type { DueDates } from "./due-date.ts";
import type { Field } from "./field.ts";
import type { ItemColumns, Mutable } from "./item-columns.ts";
import { BAD_DAY, type ItemSource, NO_DAY, report } from "./items.ts";
import { type Joining, joinItems } from "./joining.ts";
import { openness } from "./openness.ts";
import { otherFields } from "./other-fields.ts";
import { type DocumentKind, documentKind, readFlag } from "./row-words.ts";
import { cellText } from "./rows.ts";

/** What the items come to. */
export interface Assembled {
  readonly invoices: Invoice[];
  readonly unapplied: Unapplied[];
  /** The report's own main column added up over the items before each (same length as the items + 1), in minor units. */
  readonly running: Float64Array;
  /** False where a settled row has no paid date, so that a day in the past cannot be shown exactly. */
  readonly exactAsOf: boolean;
}

/** Builds the invoices of a table from its columns. */
export function assemble(
  source: ItemSource,
  columns: ItemColumns,
  dueDates: DueDates,
  contacts: ContactList | undefined,
): Assembled {
  const { rows } = source;
  const { balances, amounts, lines, numbers, customers } = columns;
  const kinds = documentKinds(source);
  const apart = itemsApart(columns, kinds);
  const joining = joinItems(
    {
      numbers,
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
    },
    source,
  );
  const invoices: Invoice[] = [];
  const unapplied: Unapplied[] = [];
  const running = new Float64Array(rows.length + 1);
  const others = otherFields(source, columns);
  let exactAsOf = true;
  let currency = "";
  let decimals = 2;
  const ids = new Map<string, StatusId | undefined>();
  const idOf = (text: string): StatusId | undefined => {
    if (!ids.has(text)) ids.set(text, statusOf(text));
    return ids.get(text);
  };
  for (let i = 0; i < rows.length; i++) {
    running[i + 1] = running[i] as number;
    if (joining.head && joining.head[i] !== i) continue;
    const members = joining.members.get(i);
    const amount = amountOf(i, members, columns, joining);
    const balance = balances?.[i] ?? NO_AMOUNT;
    const main = balances && balance !== NO_AMOUNT ? balance : amount;
    if (main > BAD_AMOUNT) (running[i + 1] as number) += main;
    if (columns.dropped(i)) continue;
    if (customers[i] === "") {
      report(source, "no-customer", i, source.at("customer") >= 0 ? "customer" : "");
      continue;
    }
    const own = columns.currencyOf(i);
    if (own !== currency) {
      currency = own;
      decimals = decimalsOf(own);
    }
    const paidDay = dayAt(columns.days.paidDate, i) ?? undefined;
    const kind = kinds?.[i];
    const text = columns.texts.status ? cellText(source.cells[rows[i] as number]?.[source.at("status")]) : "";
    const status = statusFor(source, i, text, idOf);
    const open = openness(source, i, {
      balance,
      hasBalance: balances !== undefined,
      amount,
      paid: paidOf(i, members, columns),
      hasPaid: columns.paid !== undefined,
      credited: columns.credited?.[i] ?? NO_AMOUNT,
      paidDay,
      lastPaymentDay: dayAt(columns.days.lastPaymentDate, i),
      settledMark: status.settled,
      cancelled: status.id === "cancelled",
      apart: kind !== undefined && kind !== "invoice",
      decimals,
    });
    if (open === undefined) continue;
    const row = (rows[i] as number) + 1;
    if (open.credit > 0) {
      const entry: Mutable<Unapplied> = {
        row,
        customer: customers[i] as string,
        amount: asMinor(open.credit),
        currency,
        kind: kind === "payment" ? "payment" : "credit",
      };
      const date = dayAt(columns.days.invoiceDate, i) ?? dayAt(columns.days.dueDate, i);
      if (date !== undefined) entry.date = date;
      if (numbers[i] !== "") entry.reference = numbers[i] as string;
      unapplied.push(entry);
    }
    if (!open.isInvoice) continue;
    if (open.settled && open.paidDay === undefined && status.id !== "cancelled") exactAsOf = false;
    const invoice: Mutable<Invoice> = {
      row,
      invoice: numbers[i] as string,
      customer: customers[i] as string,
      currency,
      openBalance: open.balance,
    };
    if (members) invoice.rows = members.map((m) => (rows[m] as number) + 1);
    if (open.amount !== undefined) invoice.amount = open.amount;
    if (open.paid !== undefined) invoice.paid = open.paid;
    if (open.paidDay !== undefined) invoice.paidDate = open.paidDay;
    if (status.text !== "") invoice.status = status.text;
    const invoiceDay = dayAt(columns.days.invoiceDate, i);
    if (invoiceDay !== undefined) invoice.invoiceDate = invoiceDay;
    if (invoiceDay !== undefined && open.paidDay !== undefined && open.paidDay < invoiceDay) {
      report(source, "paid-before-invoice", i, "paidDate");
    }
    if (numbers[i] === "" && source.at("invoice") >= 0 && !open.settled) {
      report(source, "no-invoice-number", i, "invoice");
    }
    others(i, invoice, open.settled);
    contacts?.fill(invoice);
    const due = dueDates.of(i, invoice, dayAt(columns.days.dueDate, i), open.settled);
    if (due !== undefined) invoice.dueDate = due;
    invoices.push(invoice);
  }
  return { invoices, unapplied, running, exactAsOf };
}

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

const dayAt = (days: Int32Array | undefined, i: number): Day | undefined => {
  const day = days === undefined ? NO_DAY : (days[i] as number);
  return day === NO_DAY || day === BAD_DAY ? undefined : (day as Day);
};

/** The kind each item's type column names; undefined where there is no such column. */
function documentKinds(source: ItemSource): (DocumentKind | undefined)[] | undefined {
  const column = source.at("documentType");
  if (column < 0) return undefined;
  const known = new Map<string, DocumentKind | undefined>();
  return source.rows.map((row) => {
    const text = cellText(source.cells[row]?.[column]);
    if (!known.has(text)) known.set(text, documentKind(text));
    return known.get(text);
  });
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

const total = (members: readonly number[], column: Float64Array): number => {
  let sum = 0;
  for (const m of members) {
    const value = column[m] as number;
    if (value > BAD_AMOUNT) sum += value;
  }
  return sum;
};

/** The invoice's amount: its own column, or the sum of its lines. */
function amountOf(
  i: number,
  members: readonly number[] | undefined,
  columns: ItemColumns,
  joining: Joining,
): number {
  const { amounts, lines } = columns;
  if (amounts && (!members || !joining.amountsAreLines(i))) return amounts[i] as number;
  if (amounts && members) return total(members, amounts);
  if (lines) return members ? total(members, lines) : (lines[i] as number);
  return NO_AMOUNT;
}

function paidOf(i: number, members: readonly number[] | undefined, columns: ItemColumns): number {
  const { paid } = columns;
  if (!paid) return NO_AMOUNT;
  const first = paid[i] as number;
  if (!members || members.every((m) => paid[m] === first))
    return first === NO_AMOUNT ? first : Math.abs(first);
  return Math.abs(total(members, paid));
}

interface RowStatus {
  readonly id: StatusId | undefined;
  readonly text: string;
  readonly settled: boolean;
}

/** The status of an item from its status column, its open flag, its clearing document and its dispute mark. */
function statusFor(
  source: ItemSource,
  i: number,
  written: string,
  idOf: (text: string) => StatusId | undefined,
): RowStatus {
  const row = source.cells[source.rows[i] as number];
  const cell = (field: "documentStatus" | "openFlag" | "clearing" | "disputedFlag"): string =>
    source.at(field) < 0 ? "" : cellText(row?.[source.at(field)]);
  let text = written;
  // A "Paid" column holding yes and no.
  if (text !== "" && idOf(text) === undefined) {
    const flag = readFlag(text);
    if (flag !== undefined) text = flag ? "paid" : "";
  }
  const document = cell("documentStatus");
  const documentId = document === "" ? undefined : idOf(document);
  if (documentId === "draft" || documentId === "cancelled") text = document;
  let id = text === "" ? undefined : idOf(text);
  if (text !== "" && id === undefined) report(source, "unknown-status", i, "status");
  const open = cell("openFlag");
  let settled = id === "paid";
  if (open !== "" && /^(?:0(?:\.0)?|)$/.test(open)) settled = true;
  else if (open !== "" && readFlag(open) === false) settled = true;
  if (cell("clearing") !== "") settled = true;
  if (readFlag(cell("disputedFlag")) === true && (id === undefined || id === "open")) {
    id = "disputed";
    text = "disputed";
  }
  return { id, text, settled };
}
