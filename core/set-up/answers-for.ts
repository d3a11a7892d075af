/** Whose the answers in a row are: the name that stands beside them, and the invoice of the ledger it means now. */
import { type Cell, isBlank } from "../cell.ts";
import { type Day, isoDay, parseIsoDay } from "../day.ts";
import type { Invoice } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
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

/**
 * Finds the invoices a name means: by number and customer (any spelling); where a customer was renamed, by number and due
 * date; without a number by customer and due date. Several only where the sheet itself cannot tell them apart.
 */
export function invoicesNamed(invoices: readonly Invoice[]): (text: string) => readonly Invoice[] {
  const byNumber = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    const number = folded(invoice.invoice.trim());
    const same = byNumber.get(number);
    if (same) same.push(invoice);
    else byNumber.set(number, [invoice]);
  }
  return (text) => {
    const { number, customer, dueDate } = holderOf(text);
    const all = byNumber.get(folded(number)) ?? [];
    const theirs = all.filter(
      (one) => one.customer.trim() === customer || customerKey(one.customer) === customerKey(customer),
    );
    const dated = (list: readonly Invoice[]): readonly Invoice[] =>
      list.filter((one) => one.dueDate === dueDate);
    if (number === "") return dated(theirs);
    if (theirs.length === 0) return dueDate !== undefined && dated(all).length === 1 ? dated(all) : [];
    const exact = dated(theirs);
    return exact.length > 0 ? exact : theirs;
  };
}

/** The rows (counted from 0) whose answers belong to another invoice than the one that stands there now, with the name beside them. */
export function strayRows(
  invoices: readonly Invoice[],
  headings: readonly string[],
  firstRow: number,
  cells: readonly (readonly Cell[])[],
): ReadonlyMap<number, string> {
  const stray = new Map<number, string>();
  const column = answersForColumn(headings);
  if (column < 0) return stray;
  const find = invoicesNamed(invoices);
  for (let row = firstRow; row < cells.length; row++) {
    const cell = cells[row]?.[column];
    const text = isBlank(cell) ? "" : String(cell).trim();
    if (text === "") continue;
    const sits = find(text).some((one) => (one.rows ?? [one.row]).includes(row + 1));
    if (!sits) stray.set(row, text);
  }
  return stray;
}
