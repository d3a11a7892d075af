/** The `Snapshots` sheet: one row an invoice and paste, so that the pane can say what has changed and how the trend goes. */

import type { Cell } from "../core/cell.ts";
import { dayInCell } from "../core/cell-day.ts";
import type { Day } from "../core/day.ts";
import { type Invoice, openBalanceOn } from "../core/invoice.ts";
import { ledgerDifference } from "../core/ledger-diff.ts";
import { asMinor, decimalsOf, type Minor, toMajor, toMinor } from "../core/money.ts";
import { ownSheetName } from "../core/set-up/own-sheets.ts";
import type { SheetCells, WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";

/** The sheet and its columns. */
export const SNAPSHOTS = "Snapshots";
const HEADINGS = ["As of", "Customer", "Invoice", "Due date", "Balance", "Currency"] as const;

/** What was open and past due on a snapshot's day, in one currency. */
export interface TrendPoint {
  readonly asOf: Day;
  readonly currency: string;
  readonly open: Minor;
  readonly pastDue: Minor;
}

/** Pastes shown: the last eight, in every currency they hold. */
const PASTES = 8;

/** The trend of the last pastes, newest first. */
export function trendOf(sheet: SheetCells | undefined): TrendPoint[] {
  const all = pointsOf(sheet);
  const days = [...new Set(all.map(({ asOf }) => asOf))].slice(0, PASTES);
  return all.filter(({ asOf }) => days.includes(asOf));
}

/** What every snapshot says, newest first. */
function pointsOf(sheet: SheetCells | undefined): TrendPoint[] {
  const points = new Map<string, { asOf: Day; currency: string; open: number; pastDue: number }>();
  for (const row of sheet?.cells.slice(1) ?? []) {
    const asOf = dayInCell(row[0]);
    const currency = String(row[5] ?? "");
    const balance = typeof row[4] === "number" ? toMinor(row[4], decimalsOf(currency)) : undefined;
    if (asOf === undefined || balance === undefined) continue;
    const key = asOf + currency;
    const point = points.get(key) ?? { asOf, currency, open: 0, pastDue: 0 };
    point.open += balance;
    const due = dayInCell(row[3]);
    if (due !== undefined && due < asOf) point.pastDue += balance;
    points.set(key, point);
  }
  return [...points.values()]
    .sort((a, b) => b.asOf - a.asOf || (a.currency < b.currency ? -1 : 1))
    .map((point) => ({ ...point, open: asMinor(point.open), pastDue: asMinor(point.pastDue) }));
}

/** What was open at the snapshot nearest to so many days ago; undefined without one within two weeks of that day. */
export function openingBalance(
  sheet: SheetCells | undefined,
  currency: string,
  asOf: Day,
  days: number,
): Minor | undefined {
  const wanted = asOf - days;
  const near = pointsOf(sheet)
    .filter((point) => point.currency === currency && Math.abs(point.asOf - wanted) <= 14)
    .sort((a, b) => Math.abs(a.asOf - wanted) - Math.abs(b.asOf - wanted))[0];
  return near?.open;
}

/** Changes that keep today's open invoices as a snapshot. */
export function snapshotChanges(desk: Desk): WorkbookChange[] {
  const rows: Cell[][] = [];
  for (const invoice of desk.invoices) {
    const balance = openBalanceOn(invoice, desk.asOf);
    if (!balance) continue;
    rows.push([
      { day: desk.asOf },
      invoice.customer,
      invoice.invoice,
      invoice.dueDate === undefined ? "" : { day: invoice.dueDate },
      toMajor(balance, decimalsOf(invoice.currency)),
      invoice.currency,
    ]);
  }
  const name = ownSheetName([...desk.read.values()], SNAPSHOTS);
  if (desk.sheets.some((sheet) => sheet.name === name)) {
    return [...withoutDay(desk, name), { kind: "append-rows", sheet: name, cells: rows }];
  }
  return [
    {
      kind: "add-sheet",
      name,
      cells: [[...HEADINGS], ...rows],
      formats: ["date", "text", "text", "date", "amount", "text"],
    },
  ];
}

/** Blanks the rows an earlier snapshot of the same day left: both together would count every invoice twice. */
function withoutDay(desk: Desk, name: string): WorkbookChange[] {
  const cells = [...desk.read.values()].find((sheet) => sheet.name === name)?.cells ?? [];
  const changes: WorkbookChange[] = [];
  for (let row = 1; row < cells.length; row++) {
    const first = row;
    while (row < cells.length && dayInCell(cells[row]?.[0]) === desk.asOf) row++;
    if (row === first) continue;
    const block = cells.slice(first, row);
    changes.push({
      kind: "write",
      sheet: name,
      row: first,
      column: 0,
      cells: block.map(() => HEADINGS.map(() => "")),
      expect: block.map((line, i) => ({ row: first + i, column: 0, value: line[0] ?? "" })),
    });
  }
  return changes;
}

/** One invoice that changed. */
export interface ChangeLine {
  readonly customer: string;
  readonly invoice: string;
  readonly amount: Minor;
  readonly currency: string;
}

/** What changed since the last snapshot before a day, the largest first. */
export interface Changes {
  readonly since: Day;
  readonly overdue: readonly ChangeLine[];
  readonly paid: readonly ChangeLine[];
  readonly appeared: readonly ChangeLine[];
  /** Open as before, but with another due date or balance. */
  readonly altered: readonly ChangeLine[];
  /** No longer in the list: paid in a program that lists open items only, or taken back. */
  readonly gone: readonly ChangeLine[];
}

/** Compares the ledger with the newest snapshot before the day; undefined where there is none. */
export function changesSince(
  sheet: SheetCells | undefined,
  invoices: readonly Invoice[],
  asOf: Day,
): Changes | undefined {
  let since: Day | undefined;
  const rows = sheet?.cells.slice(1) ?? [];
  for (const row of rows) {
    const day = dayInCell(row[0]);
    if (day !== undefined && day < asOf && (since === undefined || day > since)) since = day;
  }
  if (since === undefined) return undefined;
  const then = rows.flatMap((row, i) => (dayInCell(row[0]) === since ? [asInvoice(row, i + 2)] : []));
  const { paid, gone, added, changed } = ledgerDifference(then, invoices, asOf);
  const open = (invoice: Invoice): number => openBalanceOn(invoice, asOf) ?? 0;
  const line = (invoice: Invoice, amount: number): ChangeLine => ({
    customer: invoice.customer,
    invoice: invoice.invoice,
    amount: asMinor(amount),
    currency: invoice.currency,
  });
  const overdue = invoices.filter(
    ({ dueDate }) => dueDate !== undefined && dueDate < asOf && dueDate >= (since as Day),
  );
  const lines = (list: readonly Invoice[]): ChangeLine[] =>
    list.filter((invoice) => open(invoice) > 0).map((invoice) => line(invoice, open(invoice)));
  const largestFirst = (list: ChangeLine[]): ChangeLine[] => list.sort((a, b) => b.amount - a.amount);
  return {
    since,
    overdue: largestFirst(lines(overdue)),
    paid: largestFirst(paid.map((change) => line(change.after, change.paid))),
    appeared: largestFirst(lines(added)),
    // A snapshot keeps no more of an invoice than its due date and balance.
    altered: largestFirst(
      lines(
        changed
          .filter((change) => change.paid !== 0 || change.before.dueDate !== change.after.dueDate)
          .map(({ after }) => after),
      ),
    ),
    gone: largestFirst(gone.map((invoice) => line(invoice, invoice.openBalance))),
  };
}

/** A snapshot's row as the invoice it was. */
function asInvoice(row: readonly Cell[], at: number): Invoice {
  const [, customer, invoice, due, balance, code] = row;
  const currency = String(code ?? "");
  const dueDate = dayInCell(due);
  return {
    row: at,
    customer: String(customer ?? ""),
    invoice: String(invoice ?? ""),
    currency,
    openBalance:
      (typeof balance === "number" ? toMinor(balance, decimalsOf(currency)) : undefined) ?? asMinor(0),
    ...(dueDate === undefined ? {} : { dueDate }),
  };
}
