/** The ledger as a warehouse loads it: `--csv` prints the invoices table, and what could not be read goes elsewhere. */
import type { Cell } from "../core/cell.ts";
import { INVOICE_COLUMNS, rowsOf } from "../core/invoice-table.ts";
import { guardCsvText } from "../core/ledger/csv-safety.ts";
import type { LedgerReading } from "../core/ledger/ledger.ts";
import { csvLine } from "./csv.ts";

/** The invoices and unmatched credits of a reading as CSV: comma, UTF-8, a line of column names; texts that begin like a formula are disarmed. */
export function ledgerCsv(reading: Pick<LedgerReading, "invoices" | "unapplied">): string {
  const rows = rowsOf(reading.invoices, reading.unapplied).map((row) => row.map(textOf));
  return [Object.keys(INVOICE_COLUMNS), ...rows].map((row) => `${csvLine(row, ",", false)}\n`).join("");
}

/** What the reader could not work, or worked and flagged, one line each; "" where there is nothing. */
export const problemText = ({ problems }: Pick<LedgerReading, "problems">): string =>
  problems.map(({ row, message }) => `${row > 0 ? `row ${row}: ` : ""}${message}\n`).join("");

// Numbers are the table's own and never guarded: a credit's minus is no formula.
const textOf = (cell: Cell): string =>
  typeof cell === "string" ? guardCsvText(cell) : typeof cell === "number" ? String(cell) : "";
