/** Reading a ledger: a sheet's cells in, invoices, unapplied credits, problems and open questions out. */
import { type Cell, isBlank } from "../cell.ts";
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import type { Invoice, Problem, Unapplied } from "../invoice.ts";
import type { DecimalSign } from "../money.ts";
import type { SheetCells } from "../workbook.ts";
import { chooseColumns, contentOf, type LedgerColumn } from "./columns.ts";
import { addContacts, type ContactList } from "./contacts.ts";
import { readCurrency } from "./currency.ts";
import { type OrderEvidence, settleDateOrder } from "./date-order.ts";
import type { DateOrder } from "./date-text.ts";
import { type DueDates, dueDates } from "./due-date.ts";
import { type Field, kindOf } from "./field.ts";
import { assemble } from "./invoices.ts";
import { readItemColumns } from "./item-columns.ts";
import type { ItemSource } from "./items.ts";
import { settleSigns } from "./notation.ts";
import { readPreamble } from "./preamble.ts";
import { problem } from "./problems.ts";
import {
  currencyQuestion,
  dateOrderQuestion,
  missingColumnQuestion,
  noTableQuestion,
  type Question,
  termsQuestion,
} from "./question.ts";
import { differenceText, type Reconciliation, reconcile } from "./reconciliation.ts";
import { type RowReading, sortRows } from "./rows.ts";
import { sheetWarnings } from "./sheet-warnings.ts";
import { findTables, type TableHead } from "./table.ts";

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
  const { cells } = sheet;
  const tables = findTables(cells);
  const head =
    tables.find((t) => t.headerRow === options.headerRow) ?? tables[0] ?? guessedHead(cells, options);
  if (!head) return stopped(sheet.name, [noTableQuestion(sheet.name)]);
  const firstRow = head.headerRow + head.headerRows;
  const next = tables
    .filter((t) => t.headerRow > head.headerRow)
    .sort((a, b) => a.headerRow - b.headerRow)[0];
  const endRow = next ? next.headerRow : cells.length;
  const { columns, questions } = chooseColumns(cells, head, options.mapping ?? {});
  const asked: Question[] = [...questions];
  const byField = new Map(columns.map((c) => [c.field, c]));
  const places: Partial<Record<Field, number>> = {};
  for (const { field, column } of columns) places[field] = column;
  const at = (field: Field): number => places[field] ?? -1;
  const headings = head.headings.map((h) => h.text);
  const sorted = sortRows(cells, firstRow, endRow, at, headings);
  asked.push(...missingColumns(at, sorted, head, asked));
  const order = dateOrder(cells, head, columns, firstRow, endRow, options);
  if (order.open) asked.push(dateOrderQuestion(order.example, columns));
  const signs = settleSigns(cells, columns, firstRow, endRow - 1, options.decimalSign);
  asked.push(...signs.questions);
  const preamble = readPreamble(cells, head.headerRow, order.order);
  const layout: LedgerLayout = {
    sheet: sheet.name,
    headerRow: head.headerRow,
    headerRows: head.headerRows,
    firstRow,
    endRow,
    headings,
    columns,
    ...(order.order ? { dateOrder: order.order } : {}),
    ...(signs.sign ? { decimalSign: signs.sign } : {}),
    ...(head.program ? { program: head.program.name } : {}),
    ...(preamble.asOf === undefined ? {} : { reportAsOf: preamble.asOf }),
    otherTables: tables
      .filter((t) => t !== head)
      .map((t) => ({ headerRow: t.headerRow, headings: t.headings.map((h) => h.text) })),
  };
  if (asked.some((q) => q.blocking)) return { ...stopped(sheet.name, asked), layout };
  const problems: Problem[] = [];
  const home = (options.homeCurrency ?? "").toUpperCase();
  const source: ItemSource = {
    sheet: sheet.name,
    cells,
    rows: sorted.rows,
    at,
    headingOf: (field) => byField.get(field)?.heading ?? "",
    dateOrder: order.order,
    signOf: signs.signOf,
    home,
    stated: statedCurrency(head, columns, preamble.currency, home),
    problems,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  };
  const terms = dueTerms(source, options.defaultTerms ?? "", asked);
  const read = readItemColumns(source, sorted.groups);
  const contacts: ContactList | undefined = addContacts(options.contacts ?? [], asked);
  const assembled = assemble(source, read, terms, contacts);
  const { invoices, unapplied } = assembled;
  const currencies = new Set<string>();
  for (const { currency } of invoices) currencies.add(currency);
  for (const { currency } of unapplied) currencies.add(currency);
  if (currencies.has("") && source.at("currency") < 0) asked.push(currencyQuestion());
  if (
    invoices.some((invoice) => invoice.dueDate === undefined && invoice.openBalance > 0) &&
    !options.defaultTerms
  ) {
    asked.push(termsQuestion());
  }
  const main = [at("balance"), at("amount"), at("lineAmount")].find((c) => c >= 0) ?? -1;
  const reconciliation = reconcile(
    cells,
    sorted.totals,
    main,
    assembled.running,
    signs.signOf("balance"),
    currencies,
  );
  for (const check of reconciliation.totals) {
    if (check.agrees) continue;
    const text = differenceText(check, reconciliation.currency);
    problems.push(problem("total-differs", sheet.name, check.row, headings[main] ?? "", text));
  }
  for (const text of sorted.loose) {
    problems.push(problem("row-unused", sheet.name, text.row + 1, headings[text.column] ?? "", text.text));
  }
  problems.push(...sheetWarnings(source, columns, head, sheet.name));
  if (!assembled.exactAsOf) problems.push(problem("no-paid-dates", sheet.name, 0, "", ""));
  problems.sort((a, b) => a.row - b.row);
  return {
    invoices,
    unapplied,
    problems,
    layout,
    questions: asked,
    reconciliation,
    exactAsOf: assembled.exactAsOf,
  };
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

/** A ledger needs a customer (a column, a number, or names above the rows) and an amount that is or may be open. */
function missingColumns(
  at: (field: Field) => number,
  sorted: RowReading,
  head: TableHead,
  asked: readonly Question[],
): Question[] {
  const open = new Set(asked.filter((q) => q.code === "two-columns").map((q) => q.field));
  const headings = head.headings.map((h) => h.text).filter((text) => text !== "");
  const missing: Question[] = [];
  if (at("customer") < 0 && at("customerNumber") < 0 && !sorted.groups && !open.has("customer")) {
    missing.push(missingColumnQuestion("customer", headings));
  }
  const amounts = ["balance", "amount", "lineAmount"] as const;
  if (amounts.every((field) => at(field) < 0 && !open.has(field))) {
    missing.push(missingColumnQuestion("balance", headings));
  }
  return missing;
}

/** The order the bookkeeper gave, else what all date columns of the table (read or not) settle. */
function dateOrder(
  cells: readonly (readonly Cell[])[],
  head: TableHead,
  columns: readonly LedgerColumn[],
  first: number,
  end: number,
  options: LedgerOptions,
): OrderEvidence {
  const wanted = columns.filter((c) => kindOf(c.field) === "date").map((c) => c.column);
  if (wanted.length === 0) return { open: false, example: "" };
  const evidence = settleDateOrder(cells, wanted, first, end - 1);
  const given = options.dateOrder;
  if (given) {
    // An answer the dates themselves disprove (remembered from another paste) would swap day and month in silence.
    const disproved = evidence.order !== undefined && evidence.order !== given;
    return disproved
      ? { open: true, example: `${evidence.example}, not ${given}` }
      : { order: given, open: false, example: "" };
  }
  if (!evidence.open || evidence.example.includes(",")) return evidence;
  const others = head.headings
    .map((_, column) => column)
    .filter((column) => !wanted.includes(column) && contentOf(cells, column, first) === "date");
  const more = settleDateOrder(cells, [...wanted, ...others], first, end - 1);
  return more.order ? more : evidence;
}

function statedCurrency(
  head: TableHead,
  columns: readonly LedgerColumn[],
  preamble: string,
  home: string,
): string {
  for (const { field, column } of columns) {
    const unit = field === "balance" || field === "amount" ? (head.headings[column]?.unit ?? "") : "";
    const code = unit === "" ? "" : readCurrency(unit, home).code;
    if (code !== "") return code;
  }
  return preamble;
}

/** Default terms nobody can read are a question, not a crash. */
function dueTerms(source: ItemSource, terms: string, asked: Question[]): DueDates {
  try {
    return dueDates(source, terms);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    asked.push({ ...termsQuestion(), sentence: error.message });
    return dueDates(source, "");
  }
}
