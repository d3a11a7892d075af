/** Reading a ledger: a sheet's cells in, invoices, unapplied credits, problems and open questions out. */
import { type Cell, isBlank } from "../cell.ts";
import type { Day } from "../day.ts";
import type { Invoice, Problem, Unapplied } from "../invoice.ts";
import type { DecimalSign } from "../money.ts";
import type { SheetCells } from "../workbook.ts";
import type { LedgerColumn } from "./columns.ts";
import { addContacts } from "./contacts.ts";
import type { DateOrder } from "./date-text.ts";
import type { Field } from "./field.ts";
import { readPreamble } from "./preamble.ts";
import { problem } from "./problems.ts";
import { noTableQuestion, type Question } from "./question.ts";
import { differenceTexts, type Reconciliation, reconcile } from "./reconciliation.ts";
import { tableAlone } from "./side-by-side.ts";
import { findTables, mayStartBelow, type TableHead, topTables } from "./table.ts";
import { readTable } from "./table-reading.ts";

/** What the bookkeeper has already told. Everything may be left out. */
export interface LedgerOptions {
  /** ISO 4217 code used where the sheet names no currency. */
  readonly homeCurrency?: string;
  readonly dateOrder?: DateOrder;
  readonly decimalSign?: DecimalSign;
  /** A heading or a column letter by field; "" for "there is none". */
  readonly mapping?: Partial<Record<Field, string>>;
  /** Payment terms for invoices with neither due date nor terms: "net 30". */
  readonly defaultTerms?: string;
  /** Which of several tables on the sheet: its header row, counted from 0. */
  readonly headerRow?: number;
  readonly asOf?: Day;
  /** Contact lists, joined by customer. */
  readonly contacts?: readonly SheetCells[];
}

/** How the sheet was understood. */
export interface LedgerLayout {
  readonly sheet: string;
  /** Counted from 0; −1 where no table was found. */
  readonly headerRow: number;
  readonly headerRows: number;
  /** First row below the headings, and the row after the table's last, counted from 0. */
  readonly firstRow: number;
  readonly endRow: number;
  readonly headings: readonly string[];
  readonly columns: readonly LedgerColumn[];
  readonly dateOrder?: DateOrder;
  readonly decimalSign?: DecimalSign;
  /** The program whose export it looks like. */
  readonly program?: string;
  /** The day the report itself says it is as of. */
  readonly reportAsOf?: Day;
  readonly otherTables: readonly { readonly headerRow: number; readonly headings: readonly string[] }[];
}

/** What reading a ledger gives. With a blocking question open there are no invoices, so that nothing can be aged. */
export interface LedgerReading {
  readonly invoices: Invoice[];
  readonly unapplied: Unapplied[];
  readonly problems: Problem[];
  readonly layout: LedgerLayout;
  readonly questions: readonly Question[];
  readonly reconciliation: Reconciliation;
  /** False where paid invoices have no paid dates: a day in the past is then not shown exactly. */
  readonly exactAsOf: boolean;
}

const NOTHING: Reconciliation = { totals: [], compared: false, currency: "" };

/** Reads the most invoice-like table of a sheet. Bad rows become problems; what only a person can tell becomes a question. */
export function readLedger(sheet: SheetCells, options: LedgerOptions = {}): LedgerReading {
  const top = options.headerRow === undefined ? topTables(sheet.cells) : [];
  if (top.length > 0) {
    const { reading, gaps } = readAmong(sheet, options, top);
    // The rows further down have been seen by now: they are looked through again only where another table may begin.
    if (!mayStartBelow(sheet.cells, gaps)) return reading;
  }
  return readAmong(sheet, options, findTables(sheet.cells)).reading;
}

/** Reads the best, or the one asked for, of these tables. */
function readAmong(
  sheet: SheetCells,
  options: LedgerOptions,
  tables: readonly TableHead[],
): { readonly reading: LedgerReading; readonly gaps: readonly number[] } {
  const found =
    tables.find((t) => t.headerRow === options.headerRow) ?? tables[0] ?? guessedHead(sheet.cells, options);
  if (!found) return { reading: stopped(sheet.name, [noTableQuestion(sheet.name)]), gaps: [] };
  const next = tables
    .filter((t) => t.headerRow > found.headerRow)
    .sort((a, b) => a.headerRow - b.headerRow)[0];
  const endRow = next ? next.headerRow : sheet.cells.length;
  const { head, cells, beside, addresses } = tableAlone(sheet.cells, found, endRow);
  const headings = head.headings.map((h) => h.text);
  const lists = [...(options.contacts ?? []), ...(addresses ? [{ name: sheet.name, cells: addresses }] : [])];
  let reconciliation = NOTHING;
  const read = readTable({ ...sheet, cells }, head, endRow, options, {
    preamble: (order) => readPreamble(cells, head.headerRow, order),
    contacts: (asked) => addContacts(lists, asked),
    check: (sorted, main, items, sign) => {
      reconciliation = reconcile(cells, sorted.totals, main, items, sign);
      return reconciliation.totals
        .filter((check) => !check.agrees)
        .map((check) => ({
          ...problem(
            "total-differs",
            sheet.name,
            check.row,
            headings[main] ?? "",
            "",
            differenceTexts(check),
          ),
          sums: { currency: check.currency, amounts: { reported: check.reported, read: check.read } },
        }));
    },
  });
  const layout: LedgerLayout = {
    sheet: sheet.name,
    headerRow: head.headerRow,
    headerRows: head.headerRows,
    firstRow: head.headerRow + head.headerRows,
    endRow,
    headings,
    columns: read.columns,
    ...(read.dateOrder ? { dateOrder: read.dateOrder } : {}),
    ...(read.decimalSign ? { decimalSign: read.decimalSign } : {}),
    ...(head.program ? { program: head.program.name } : {}),
    ...(read.reportAsOf === undefined ? {} : { reportAsOf: read.reportAsOf }),
    otherTables: tables
      .filter((t) => t !== found)
      .map((t) => ({ headerRow: t.headerRow, headings: t.headings.map((h) => h.text) })),
  };
  const { invoices, unapplied, problems, questions, exactAsOf } = read;
  if (beside !== "") problems.unshift(problem("table-beside", sheet.name, 0, "", beside));
  const reading = { invoices, unapplied, problems, layout, questions, reconciliation, exactAsOf };
  return { reading, gaps: read.gaps };
}

function stopped(sheet: string, questions: readonly Question[]): LedgerReading {
  const layout: LedgerLayout = {
    sheet,
    headerRow: -1,
    headerRows: 0,
    firstRow: 0,
    endRow: 0,
    headings: [],
    columns: [],
    otherTables: [],
  };
  return {
    invoices: [],
    unapplied: [],
    problems: [],
    layout,
    questions,
    reconciliation: NOTHING,
    exactAsOf: true,
  };
}

/** With columns mapped by hand, the first row with two filled cells may have any headings. */
function guessedHead(cells: readonly (readonly Cell[])[], options: LedgerOptions): TableHead | undefined {
  if (Object.keys(options.mapping ?? {}).length === 0 && options.headerRow === undefined) return undefined;
  const wanted =
    options.headerRow ?? cells.findIndex((row) => row.filter((cell) => !isBlank(cell)).length >= 2);
  const row = cells[wanted];
  if (!row) return undefined;
  const headings = row.map((cell) => {
    const text = typeof cell === "string" ? cell.trim() : isBlank(cell) ? "" : String(cell);
    return { text, label: text.toLowerCase(), meanings: [], unit: "" };
  });
  return { headerRow: wanted, headerRows: 1, headings, program: undefined, score: 0 };
}
