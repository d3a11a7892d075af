/** The items' cells read column by column into arrays: days, amounts in minor units, currencies. */
import { type Cell, isBlank, isDateCell, isErrorCell } from "../cell.ts";
import { type Day, dayOf, isoDay } from "../day.ts";
import type { Problem } from "../invoice.ts";
import { type DecimalSign, decimalsOf } from "../money.ts";
import { type AmountColumn, BAD_AMOUNT, readAmountCell, readWith } from "./amount-column.ts";
import { readCurrency } from "./currency.ts";
import { BAD_DAY, type DateColumn, dayOfCode, dayOfText, NO_DAY } from "./date-column.ts";
import { type DateOrder, dayInOrder, isLikelyDay, readDateNumber, readDateText } from "./date-text.ts";
import type { Field } from "./field.ts";
import type { ItemNames } from "./item-names.ts";
import { type ProblemCode, problem } from "./problems.ts";
import { remembered } from "./remembered.ts";
import { cellText } from "./rows.ts";
import { isTermsText } from "./terms-text.ts";
import { noteThreeDigits, signOfThree, type ThreeDigits, threeDigits } from "./three-digits.ts";

/** What is being read: the sheet, its items and how it writes. */
export interface ItemSource {
  readonly sheet: string;
  readonly cells: readonly (readonly Cell[])[];
  /** The items' rows, counted from 0. */
  readonly rows: Int32Array;
  /** The table's date and amount columns, each cell read once. */
  readonly dates: ReadonlyMap<Field, DateColumn>;
  readonly amounts: ReadonlyMap<Field, AmountColumn>;
  readonly at: (field: Field) => number;
  readonly headingOf: (field: Field) => string;
  readonly dateOrder: DateOrder | undefined;
  readonly signOf: (field: Field) => DecimalSign | undefined;
  readonly home: string;
  /** The currency the headings or the preamble name; "" for none. */
  readonly stated: string;
  /** The currency named above each item; undefined where none ever was. */
  readonly named?: readonly (string | undefined)[] | undefined;
  readonly problems: Problem[];
  readonly asOf?: Day;
}

/** A cell as a problem shows it. */
function shownCell(cell: Cell): string {
  if (isDateCell(cell)) return isoDay(cell.day);
  return isErrorCell(cell) ? cell.error : cellText(cell);
}

/** Adds a problem about one cell of an item. */
export function report(
  source: ItemSource,
  code: ProblemCode,
  item: number,
  field: Field | "",
  value?: string,
  more?: Readonly<Record<string, string>>,
  sums?: Problem["sums"],
): void {
  const row = source.rows[item] as number;
  const shown = value ?? (field === "" ? "" : shownCell(source.cells[row]?.[source.at(field)]));
  const heading = field === "" ? "" : source.headingOf(field);
  const told = problem(code, source.sheet, row + 1, heading, shown, more);
  source.problems.push(sums ? { ...told, sums } : told);
}

/** Dates without which an item cannot be aged rightly; the others are flagged and left unread. */
const AGING_DATES: readonly Field[] = ["dueDate", "invoiceDate", "paidDate"];

/** True where the items are all rows from `first` on, none left out between them. */
const areTogether = (rows: Int32Array, first: number): boolean =>
  rows.length === 0 || rows[rows.length - 1] === first + rows.length - 1;

/** A column of days, NO_DAY for blanks, BAD_DAY for what is no date (reported); undefined where there is no such column. */
export function readDays(source: ItemSource, field: Field): Int32Array | undefined {
  const read = source.dates.get(field);
  if (!read) return undefined;
  const { cells, rows, dateOrder } = source;
  const { column, first, codes, odd } = read;
  // The codes' own place holds the days: no item stands before its row.
  const days = codes.subarray(0, rows.length);
  if (odd === 0 && areTogether(rows, first)) return days;
  const termsInstead = remembered(isTermsText);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    let day = codes[row - first] as number;
    if (day !== NO_DAY && !isLikelyDay(day)) {
      const cell = (cells[row] as readonly Cell[])[column];
      day = dayOfCode(day, cell, dateOrder);
      if (field === "dueDate" && day === BAD_DAY && termsInstead(cellText(cell))) day = NO_DAY;
      else if (day !== NO_DAY && !isLikelyDay(day)) {
        reportDay(source, field, i, cell);
        day = BAD_DAY;
      }
    }
    days[i] = day;
  }
  return days;
}

/** An error as a cell or, out of a CSV, as its text. */
const showsError = (cell: Cell): boolean =>
  isErrorCell(cell) ||
  (typeof cell === "string" &&
    /^#(?:REF|VALUE|NAME|NUM|NULL|SPILL|CALC|DIV\/0)[!?]$|^#N\/A$/i.test(cell.trim()));

function reportDay(source: ItemSource, field: Field, item: number, cell: Cell): void {
  if (!AGING_DATES.includes(field)) report(source, "unreadable-optional-date", item, field);
  else if (showsError(cell)) report(source, "error-cell", item, field);
  else if (typeof cell === "number" && readDateNumber(cell) === undefined)
    report(source, "date-is-time", item, field);
  else if (isDateCell(cell) || typeof cell === "number") report(source, "unlikely-date", item, field);
  else if (typeof cell === "string" && isImpossible(cell, source.dateOrder)) {
    report(source, "impossible-date", item, field);
  } else if (typeof cell === "string" && dayOfText(cell, source.dateOrder) !== BAD_DAY) {
    report(source, "unlikely-date", item, field);
  } else report(source, "unreadable-date", item, field);
}

/** 31/02/2026 and 2026-02-31: written as a date, but no such day. */
function isImpossible(text: string, order: DateOrder | undefined): boolean {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/.exec(text.trim());
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) === undefined;
  const read = readDateText(text);
  if (read === undefined) {
    // "30 February 2026": no date as it stands, but one if the day were earlier.
    return /\p{L}/u.test(text) && typeof readDateText(text.replace(/\b(?:29|30|31)\b/, "28")) === "number";
  }
  return typeof read === "object" && dayInOrder(read, order ?? "dmy") === undefined;
}

/** Each item's currency: a code an item ("" where nobody can tell), or one for all. */
export interface Currencies {
  codes: string[] | undefined;
  readonly single: string;
  /** True where each of them has two decimals. */
  hundredths: boolean;
}

const currencies = (codes: string[] | undefined, single: string, all: readonly string[]): Currencies => ({
  codes,
  single,
  hundredths: all.every((code) => decimalsOf(code) === 2),
});

/** The currencies as the column tells them; without one, what headings or preamble say, else the home currency. */
export function readCurrencies(source: ItemSource, written: ItemNames["currencies"]): Currencies {
  const { named, stated, home, rows } = source;
  const usual = stated || home;
  if (!written && named) {
    const codes = Array.from(rows, (_, i) => named[i] ?? usual);
    return currencies(codes, "", [...new Set(codes)]);
  }
  if (!written) return currencies(undefined, usual, [usual]);
  const read = written.words.map((cell) =>
    isBlank(cell) ? { code: usual, blank: true } : readCurrency(cellText(cell), home),
  );
  const known = read.map(({ code }) => code);
  const codes = new Array<string>(rows.length);
  for (let i = 0; i < codes.length; i++) codes[i] = known[written.of[i] as number] as string;
  if (known.includes("")) {
    codes.forEach((code, i) => {
      if (code !== "") return;
      const { blank, shared } = read[written.of[i] as number] as { blank?: boolean; shared?: boolean };
      if (blank) report(source, "no-currency", i, "currency", "");
      else report(source, shared ? "shared-currency-sign" : "unknown-currency", i, "currency");
    });
  }
  return currencies(codes, "", known);
}

/**
 * A column of amounts in minor units of each item's currency, NO_AMOUNT for blanks, BAD_AMOUNT for what is none
 * (reported: without one that is `needed` the item cannot be worked, another is left unread); undefined where there is no such column. Units beside the digits fill in `currencies`.
 */
export function readAmounts(
  source: ItemSource,
  field: Field,
  currencies: Currencies,
  needed: boolean,
): Float64Array | undefined {
  const known = source.amounts.get(field);
  if (!known) return undefined;
  const { rows } = source;
  const { first, hundredths } = known;
  const fits = readWith(known, source.signOf(field));
  const decimalsFor = remembered(decimalsOf);
  // The hundredths' own place holds the amounts: no item stands before its row.
  const amounts = hundredths.subarray(0, rows.length);
  if (known.odd === 0 && fits && currencies.hundredths && areTogether(rows, first)) return amounts;
  const three = threeDigits();
  for (let i = 0; i < rows.length; i++) {
    const units = hundredths[(rows[i] as number) - first] as number;
    const code = currencies.codes ? (currencies.codes[i] as string) : currencies.single;
    const quick = fits && (currencies.hundredths || decimalsFor(code) === 2) ? units : Number.NaN;
    amounts[i] = Number.isNaN(quick) ? fullAmount(source, field, i, code, currencies, needed, three) : quick;
  }
  settleThreeDigits(source, field, amounts, three, needed);
  return amounts;
}

const NIL = /^\s*(?:[-–—]|nil)\s*$/i;

/** An amount out of the ordinary, with the unit beside its digits; what is wrong with it is told. */
function fullAmount(
  source: ItemSource,
  field: Field,
  i: number,
  code: string,
  currencies: Currencies,
  needed: boolean,
  three: ThreeDigits,
): number {
  const sign = source.signOf(field);
  const cell = (source.cells[source.rows[i] as number] as readonly Cell[])[source.at(field)];
  let places = decimalsOf(code);
  const read = readAmountCell(cell, places, sign);
  let minor = read.minor;
  // A dash is no amount, but a balance of a dash is what accountants write for nothing open.
  if (field === "balance" && typeof cell === "string" && NIL.test(cell)) return 0;
  if (read.unit !== "") {
    const unit = readCurrency(read.unit, code || source.home);
    if (unit.code === "" && !unit.shared) minor = isBlank(read.unit) ? minor : BAD_AMOUNT;
    else if (unit.code !== code || code === "") {
      // "100 kr" is no euro amount, also where euros are all the sheet or the settings name: then nobody can tell.
      if (source.at("currency") >= 0 && code !== "") report(source, "currency-conflict", i, field);
      else {
        if (unit.code === "") report(source, "shared-currency-sign", i, field, read.unit);
        currencies.codes ??= new Array<string>(source.rows.length).fill(code);
        currencies.codes[i] = unit.code;
        places = decimalsOf(unit.code);
        if (places !== 2) currencies.hundredths = false;
        minor = readAmountCell(cell, places, sign).minor;
      }
    }
  }
  noteThreeDigits(three, i, cell, places, sign);
  if (minor === BAD_AMOUNT) reportAmount(source, field, i, cell, needed);
  return minor;
}

/** Reads what can be thousands or decimals by what the column's other amounts show; what they leave open is told. */
function settleThreeDigits(
  source: ItemSource,
  field: Field,
  amounts: Float64Array,
  three: ThreeDigits,
  needed: boolean,
): void {
  const { dots, commas } = source.amounts.get(field) as AmountColumn;
  const cellOf = (i: number): Cell => source.cells[source.rows[i] as number]?.[source.at(field)];
  const sign = signOfThree(three, cellOf);
  for (const i of three.unclear) {
    amounts[i] = sign ? readAmountCell(cellOf(i), 3, sign).minor : BAD_AMOUNT;
    if (sign) continue;
    report(source, needed ? "thousands-or-decimals" : "unreadable-optional-amount", i, field);
  }
  // A column that shows three decimals everywhere is rounded without a word.
  if (dots + commas > 0 && three.long.length > dots + commas) return;
  for (const i of three.long) report(source, "three-decimals", i, field);
}

function reportAmount(source: ItemSource, field: Field, item: number, cell: Cell, needed: boolean): void {
  if (!needed) report(source, "unreadable-optional-amount", item, field);
  else if (showsError(cell)) report(source, "error-cell", item, field);
  else if (isDateCell(cell)) report(source, "date-as-amount", item, field);
  else if (typeof cell === "number") report(source, "amount-too-large", item, field);
  else if (typeof cell === "string" && readDateText(cell) !== undefined && !/^\d{5,8}$/.test(cell.trim())) {
    report(source, "date-as-amount", item, field);
  } else if (typeof cell === "string" && readAmountCell(cell, 2, undefined).minor !== BAD_AMOUNT) {
    report(source, "mixed-notation", item, field);
  } else if (typeof cell === "string" && /^[\d.,\s]{16,}$/.test(cell.trim())) {
    report(source, "amount-too-large", item, field);
  } else report(source, "unreadable-amount", item, field);
}
