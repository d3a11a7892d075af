/** The sheet `Payments`, and lines pasted from a bank as a sheet of their own. */
import type { Invoice, Unapplied } from "../core/invoice.ts";
import type { LedgerReading } from "../core/ledger/ledger.ts";
import type { Minor } from "../core/money.ts";
import { applyMatching, matchPayments } from "../core/payments.ts";
import { readPayments } from "../core/payments/read-payments.ts";
import type { SheetCells } from "../core/workbook.ts";
import type { Settings } from "./settings-sheet.ts";

/** The sheet's name. */
export const PAYMENTS_SHEET = "Payments";

/** Pasted text as cells: columns by tab, else by semicolon, else by comma where every line has one. */
export function pastedSheet(text: string): SheetCells {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const separator = lines.some((line) => line.includes("\t")) ? "\t" : lines.some((line) => line.includes(";")) ? ";" : ",";
  const cells = lines.map((line) => splitLine(line, separator));
  return { name: PAYMENTS_SHEET, cells };
}

/** One line's cells; quotation marks hold a separator together. */
function splitLine(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] as string;
    if (sign === '"' && quoted && line[i + 1] === '"') cell += line[++i];
    else if (sign === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += sign;
  }
  cells.push(cell.trim());
  return cells;
}

/** The ledger with the sheet's payments taken off. */
export interface PaidLedger {
  readonly invoices: readonly Invoice[];
  readonly unapplied: readonly Unapplied[];
  readonly smallDifferences: readonly { readonly invoice: Invoice; readonly rest: Minor }[];
}

/** Matches the sheet `Payments` to the ledger; without the sheet the ledger as it is. */
export function withPayments(ledger: LedgerReading, sheet: SheetCells | undefined, settings: Settings): PaidLedger {
  const limit = settings.smallDifference;
  const smallIn = (invoices: readonly Invoice[]) =>
    invoices
      .filter((invoice) => invoice.openBalance > 0 && invoice.openBalance <= limit && invoice.paidDate === undefined)
      .map((invoice) => ({ invoice, rest: invoice.openBalance }));
  if (!sheet || sheet.cells.length < 2) {
    return { invoices: ledger.invoices, unapplied: ledger.unapplied, smallDifferences: smallIn(ledger.invoices) };
  }
  const { payments } = readPayments(sheet, { homeCurrency: settings.homeCurrency });
  // A report that says its own day already holds the payments up to that day.
  const since = ledger.layout.reportAsOf;
  const counted = payments.filter((payment) => since === undefined || payment.date === undefined || payment.date > since);
  const matching = matchPayments(counted, ledger.invoices, limit);
  const invoices = applyMatching(ledger.invoices, matching);
  return { invoices, unapplied: [...ledger.unapplied, ...matching.unapplied], smallDifferences: smallIn(invoices) };
}
