/** Whose the answers in a row are: the name that stands beside them, and the invoice of the ledger it means now. */
import { type Cell, isBlank } from "../cell.ts";
import { type Day, isoDay, parseIsoDay } from "../day.ts";
import type { Invoice } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import type { LedgerReading } from "../ledger/ledger.ts";
import { answersForColumn } from "../ledger/own-columns.ts";
import { folded } from "../reminders/key.ts";

/** An invoice as the column names it. */
export interface Holder {
  /** "" where the sheet gives its invoices no numbers. */
  readonly number: string;
  readonly customer: string;
  readonly dueDate: Day | undefined;
}

const BETWEEN = " | ";
const NO_NUMBER = "(no number)";

/** What the column holds for an invoice: `1042 | Acme ApS | 2026-03-01`. */
export const answersName = ({
  invoice,
  customer,
  dueDate,
}: Pick<Invoice, "invoice" | "customer" | "dueDate">): string =>
  [invoice.trim() || NO_NUMBER, customer.trim(), ...(dueDate === undefined ? [] : [isoDay(dueDate)])].join(
    BETWEEN,
  );

/** Reads such a cell back. */
export function holderOf(text: string): Holder {
  const parts = text.split(BETWEEN);
  const number = parts.shift() ?? "";
  const dueDate = parseIsoDay(parts[parts.length - 1] ?? "");
  if (dueDate !== undefined) parts.pop();
  return { number: number === NO_NUMBER ? "" : number.trim(), customer: parts.join(BETWEEN), dueDate };
}

/** What tells a row's invoice from others. A row the reader could not work is known by its cells alone; its customer may be "". */
export type Named = Pick<Invoice, "invoice" | "customer" | "dueDate" | "row" | "rows">;

type Reading = Pick<LedgerReading, "invoices" | "layout">;
type Cells = readonly (readonly Cell[])[];

/** The invoices of a ledger, and the rows that name one but could not be worked (an unreadable amount, a cancelled invoice, a credit). */
export function namedRows({ invoices, layout }: Reading, cells: Cells): readonly Named[] {
  const column = (field: "invoice" | "customer"): number =>
    layout.columns.find((one) => one.field === field)?.column ?? -1;
  const text = (row: number, at: number): string => {
    const cell = cells[row]?.[at];
    return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
  };
  const worked = new Set(invoices.flatMap((one) => one.rows ?? [one.row]));
  const named: Named[] = [...invoices];
  for (let row = layout.firstRow; row < cells.length; row++) {
    const invoice = worked.has(row + 1) ? "" : text(row, column("invoice"));
    if (invoice !== "") named.push({ invoice, customer: text(row, column("customer")), row: row + 1 });
  }
  return named;
}

/**
 * Finds the invoices a name means: by number and customer (any spelling); where a customer was renamed, by number and due
 * date; without a number by customer and due date. Several only where the sheet itself cannot tell them apart.
 */
export function invoicesNamed(invoices: readonly Named[]): (text: string) => readonly Named[] {
  const byNumber = new Map<string, Named[]>();
  for (const invoice of invoices) {
    const number = folded(invoice.invoice.trim());
    const same = byNumber.get(number);
    if (same) same.push(invoice);
    else byNumber.set(number, [invoice]);
  }
  return (text) => {
    const { number, customer, dueDate } = holderOf(text);
    const all = byNumber.get(folded(number)) ?? rewritten(invoices, holderOf(text));
    const theirs = all.filter(
      (one) =>
        one.customer === "" ||
        one.customer.trim() === customer ||
        customerKey(one.customer) === customerKey(customer),
    );
    // A number used anew, for a customer of another name or with a due date months away, is another invoice.
    const alike = theirs.filter((one) => sameTime(one.dueDate, dueDate));
    const dated = (list: readonly Named[]): readonly Named[] => list.filter((one) => one.dueDate === dueDate);
    if (number === "") return dated(theirs);
    if (theirs.length === 0) {
      const renamed = dated(all).filter((one) => shareWord(one.customer, customer));
      return dueDate !== undefined && renamed.length === 1 ? renamed : [];
    }
    const exact = dated(alike);
    return exact.length > 0 ? exact : alike;
  };
}

/** Most days a due date is moved by a correction or more time to pay; further off it is another year's invoice. */
const MOST_MOVED = 60;

const sameTime = (a: Day | undefined, b: Day | undefined): boolean =>
  a === undefined || b === undefined || Math.abs(a - b) <= MOST_MOVED;

/** Letters two words begin with alike where one is the other's new form ("Berg", "Bergström"). */
const ALIKE = 4;

/** Whether one name can be the other's new form: they have a word in common, or the beginning of one. */
function shareWord(a: string, b: string): boolean {
  const words = customerKey(a).split(" ");
  return customerKey(b)
    .split(" ")
    .some((word) => word.length >= 3 && words.some((own) => own.slice(0, ALIKE) === word.slice(0, ALIKE)));
}

const digitsOf = (number: string): string => number.replace(/\D/g, "").replace(/^0+/, "");

/** The one invoice whose number is written another way by now ("INV-1042", "01042"): same figures, customer and due date. */
function rewritten(invoices: readonly Named[], { number, customer, dueDate }: Holder): readonly Named[] {
  const digits = digitsOf(number);
  if (digits === "" || dueDate === undefined) return [];
  const key = customerKey(customer);
  const same = invoices.filter(
    (one) => one.dueDate === dueDate && digitsOf(one.invoice) === digits && customerKey(one.customer) === key,
  );
  return same.length === 1 ? same : [];
}

/** The rows (counted from 0) whose answers belong to another invoice than the one that stands there now, with the name beside them. */
export function strayRows(reading: Reading, cells: Cells): ReadonlyMap<number, string> {
  const { headings, firstRow } = reading.layout;
  const stray = new Map<number, string>();
  const column = answersForColumn(headings);
  // Where nothing could be read, nothing has moved.
  if (column < 0 || reading.invoices.length === 0) return stray;
  // Nearly every row says just what it is; only the others are looked up.
  const names = new Map<number, string>();
  for (const one of reading.invoices)
    for (const row of one.rows ?? [one.row]) names.set(row - 1, answersName(one));
  let find: ReturnType<typeof invoicesNamed> | undefined;
  for (let row = firstRow; row < cells.length; row++) {
    const cell = cells[row]?.[column];
    const text = isBlank(cell) ? "" : String(cell).trim();
    if (text === "" || text === names.get(row)) continue;
    find ??= invoicesNamed(namedRows(reading, cells));
    const sits = find(text).some((one) => (one.rows ?? [one.row]).includes(row + 1));
    if (!sits) stray.set(row, text);
  }
  return stray;
}
