/** Reading a table whose headings are found: its columns, dates, amounts and lines in, invoices and problems out. */
import type { Cell } from "../cell.ts";
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import type { Invoice, Problem, Unapplied } from "../invoice.ts";
import type { DecimalSign } from "../money.ts";
import type { SheetCells } from "../workbook.ts";
import { type AmountColumn, amountColumn, readAmountCells } from "./amount-column.ts";
import { chooseColumns, contentOf, type LedgerColumn } from "./columns.ts";
import type { ContactList } from "./contacts.ts";
import { readCurrency } from "./currency.ts";
import { type DateColumn, dateColumn, readDateColumn, readDates } from "./date-column.ts";
import { type OrderEvidence, settleDateOrder } from "./date-order.ts";
import type { DateOrder } from "./date-text.ts";
import { type DueDates, dueDates } from "./due-date.ts";
import { type Field, kindOf } from "./field.ts";
import { assemble } from "./invoices.ts";
import { readItemColumns } from "./item-columns.ts";
import { nameReader } from "./item-names.ts";
import type { ItemSource } from "./items.ts";
import type { LedgerOptions } from "./ledger.ts";
import { withMergedNames } from "./merged-names.ts";
import { settleSigns } from "./notation.ts";
import type { Preamble } from "./preamble.ts";
import { problem } from "./problems.ts";
import {
  currencyQuestion,
  dateOrderQuestion,
  missingColumnQuestion,
  type Question,
  summaryQuestion,
  termsQuestion,
} from "./question.ts";
import type { ItemSums } from "./reconciliation.ts";
import { isBucketName } from "./row-words.ts";
import { type RowReading, rowSorter } from "./rows.ts";
import { sheetWarnings } from "./sheet-warnings.ts";
import { readShortDates } from "./short-dates.ts";
import type { TableHead } from "./table.ts";

/** What a whole sheet tells beside its table; a plain range has none of it. */
export interface Surroundings {
  preamble(order: DateOrder | undefined): Preamble;
  contacts(asked: Question[]): ContactList | undefined;
  /** What the report's own totals say against the rows. */
  check(sorted: RowReading, main: number, items: ItemSums, sign: DecimalSign | undefined): Problem[];
}

/** A table, read. With a blocking question open there are no invoices. */
export interface TableReading {
  readonly invoices: Invoice[];
  readonly unapplied: Unapplied[];
  readonly problems: Problem[];
  readonly questions: readonly Question[];
  readonly columns: readonly LedgerColumn[];
  readonly dateOrder: DateOrder | undefined;
  readonly decimalSign: DecimalSign | undefined;
  readonly reportAsOf: Day | undefined;
  readonly exactAsOf: boolean;
  /** Rows with one cell or none. */
  readonly gaps: readonly number[];
}

/** Reads the table below `head`, up to and without `endRow`. */
export function readTable(
  sheet: SheetCells,
  head: TableHead,
  endRow: number,
  options: LedgerOptions,
  around?: Surroundings,
): TableReading {
  const firstRow = head.headerRow + head.headerRows;
  const { columns, questions } = chooseColumns(sheet.cells, head, options.mapping ?? {});
  const asked: Question[] = [...questions];
  const byField = new Map(columns.map((c) => [c.field, c]));
  const places: Partial<Record<Field, number>> = {};
  for (const { field, column } of columns) places[field] = column;
  const at = (field: Field): number => places[field] ?? -1;
  const headings = head.headings.map((h) => h.text);
  const cells = withMergedNames(sheet.cells, sheet.merges ?? [], at("customer"), firstRow);
  const { sorted, names, dates, amounts } = readCells(
    cells,
    firstRow,
    endRow,
    columns,
    at,
    headings,
    options,
  );
  asked.push(...missingColumns(at, sorted, head, asked, Object.keys(options.mapping ?? {}).length > 0));
  const order = dateOrder(cells, head, [...dates.values()], firstRow, endRow, options);
  if (order.open) asked.push(dateOrderQuestion(order.example, columns));
  for (const [field, column] of dates) {
    // The bookkeeper's answer, or the other columns, say otherwise than this column alone.
    if (column.proved && column.proved !== order.order)
      dates.set(field, readDateColumn(cells, column.column, firstRow, endRow));
  }
  const signs = settleSigns(columns, amounts, options.decimalSign);
  asked.push(...signs.questions);
  const preamble = around?.preamble(order.order);
  const settled = {
    questions: asked,
    columns,
    dateOrder: order.order,
    decimalSign: signs.sign,
    reportAsOf: preamble?.asOf,
    gaps: sorted.gaps,
  };
  if (asked.some((q) => q.blocking)) {
    return { ...settled, invoices: [], unapplied: [], problems: [], exactAsOf: true };
  }
  const problems: Problem[] = [];
  const home = (options.homeCurrency ?? "").toUpperCase();
  const stated = statedCurrency(head, columns, preamble?.currency ?? "", home);
  const unclear = stated.shared !== undefined && home !== "";
  if (stated.shared && unclear) {
    const { column, unit } = stated.shared;
    problems.push(
      problem("shared-currency-sign", sheet.name, head.headerRow + 1, headings[column] ?? "", unit),
    );
  }
  const source: ItemSource = {
    sheet: sheet.name,
    cells,
    rows: sorted.rows,
    named: sorted.currencies,
    dates,
    amounts,
    at,
    headingOf: (field) => byField.get(field)?.heading ?? "",
    dateOrder: order.order,
    signOf: signs.signOf,
    home: unclear ? "" : home,
    stated: stated.code,
    problems,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  };
  const terms = dueTerms(source, options.defaultTerms ?? "", asked);
  const read = readItemColumns(source, names);
  const assembled = assemble(source, read, terms, around?.contacts(asked));
  const { invoices, unapplied, currencies } = assembled;
  if (currencies.has("") && source.at("currency") < 0 && home === "") asked.push(currencyQuestion());
  if (assembled.undated && !options.defaultTerms) asked.push(termsQuestion());
  const main = [at("balance"), at("amount"), at("lineAmount")].find((c) => c >= 0) ?? -1;
  if (around) {
    const sign = signs.signOf("balance");
    problems.push(
      ...around.check(
        sorted,
        main,
        { running: assembled.running, currencies, currencyOf: read.currencyOf },
        sign,
      ),
    );
  }
  for (const text of sorted.loose) {
    problems.push(problem("row-unused", sheet.name, text.row + 1, headings[text.column] ?? "", text.text));
  }
  problems.push(...sheetWarnings(source, columns, head, sheet.name));
  if (!assembled.exactAsOf) problems.push(problem("no-paid-dates", sheet.name, 0, "", ""));
  problems.sort((a, b) => a.row - b.row);
  return { ...settled, invoices, unapplied, problems, exactAsOf: assembled.exactAsOf };
}

/** Rows read at a time: few enough to be still at hand when the next column of them is read (measured). */
const BLOCK = 1000;

/** Sorts out the rows and reads their dates and amounts. */
function readCells(
  cells: readonly (readonly Cell[])[],
  first: number,
  end: number,
  columns: readonly LedgerColumn[],
  at: (field: Field) => number,
  headings: readonly string[],
  options: LedgerOptions,
) {
  const named = nameReader(Math.max(0, end - first), at);
  const sorter = rowSorter(cells, first, end, at, headings, named.read);
  const dates = new Map<Field, DateColumn>();
  const amounts = new Map<Field, AmountColumn>();
  for (const { field, column } of columns) {
    const kind = kindOf(field);
    if (kind === "date") dates.set(field, dateColumn(column, first, end));
    if (kind === "amount") amounts.set(field, amountColumn(column, first, end, options.decimalSign));
  }
  for (let from = first; from < end; from += BLOCK) {
    const to = Math.min(end, from + BLOCK);
    sorter.sort(from, to);
    for (const column of dates.values()) readDates(column, cells, from, to);
    for (const column of amounts.values()) readAmountCells(column, cells, from, to);
  }
  const sorted = sorter.done(end < cells.length);
  for (const column of dates.values()) readShortDates(column, cells, sorted.rows);
  return { sorted, names: named.done(sorted.rows.length, sorted.groups), dates, amounts };
}

/** A ledger needs a customer (a column, a number, or names above the rows) and an amount that is or may be open. */
function missingColumns(
  at: (field: Field) => number,
  sorted: RowReading,
  head: TableHead,
  asked: readonly Question[],
  mapped: boolean,
): Question[] {
  const open = new Set(asked.filter((q) => q.code === "two-columns").map((q) => q.field));
  const headings = head.headings.map((h) => h.text).filter((text) => text !== "");
  const missing: Question[] = [];
  if (at("customer") < 0 && at("customerNumber") < 0 && !sorted.groups && !open.has("customer")) {
    missing.push(missingColumnQuestion("customer", headings));
  }
  const dated = (["invoice", "dueDate", "invoiceDate"] as const).some((field) => at(field) >= 0);
  const sums = headings.filter(isBucketName);
  if (!dated && sums.length >= 2 && !mapped) return [summaryQuestion(sums)];
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
  read: readonly DateColumn[],
  first: number,
  end: number,
  options: LedgerOptions,
): OrderEvidence {
  if (read.length === 0) return { open: false, example: "" };
  const evidence = settleDateOrder(cells, read);
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
    .filter(
      (column) => read.every((one) => one.column !== column) && contentOf(cells, column, first) === "date",
    )
    .map((column) => readDateColumn(cells, column, first, end));
  const more = settleDateOrder(cells, [...read, ...others]);
  return more.order ? more : evidence;
}

function statedCurrency(
  head: TableHead,
  columns: readonly LedgerColumn[],
  preamble: string,
  home: string,
): { readonly code: string; readonly shared?: { readonly column: number; readonly unit: string } } {
  for (const { field, column } of columns) {
    const unit = field === "balance" || field === "amount" ? (head.headings[column]?.unit ?? "") : "";
    if (unit === "") continue;
    const { code, shared } = readCurrency(unit, preamble || home);
    if (code !== "") return { code };
    // A sign the home currency does not use: that currency would be a guess.
    if (shared && preamble === "") return { code: "", shared: { column, unit } };
  }
  return { code: preamble };
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
