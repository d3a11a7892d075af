/** A column of dates, each cell read once, before the table's date order is settled and before its rows are sorted out. */
import { type Cell, isDateCell } from "../cell.ts";
import { type Day, dayOf, daysInMonth } from "../day.ts";
import {
  type DateOrder,
  dayInOrder,
  fullYear,
  isLikelyDay,
  readDateNumber,
  readDateText,
} from "./date-text.ts";

/** Stands in a column of days for a blank cell. */
export const NO_DAY = -0x7fffffff;
/** Stands in a column of days for a cell that is no date. */
export const BAD_DAY = -0x7fffffff + 1;
/** Stands for a text whose parts do not fit a number: it is read again once the order is known. */
const AGAIN = BAD_DAY + 1;
/** Marks three numbers whose order is still open (31/12/2026), packed below it: no day is as large. */
const PARTS = 1 << 28;

const pack = (first: number, second: number, year: number): number =>
  PARTS | (first << 21) | (second << 14) | year;

/** A column of dates as its cells tell them. */
export interface DateColumn {
  readonly column: number;
  /** The sheet's row of the first code. */
  readonly first: number;
  readonly codes: Int32Array;
  /** How many cells are dates of the host's own, and how many are texts whose order the table must settle. */
  dates: number;
  texts: number;
  /** How many of those texts stand as three numbers still. */
  open: number;
  /** How many cells are neither blank nor a likely day yet. */
  odd: number;
  /**
   * The order the column itself proves, and the text that does: what is a day in that order stands as that day from
   * there on. "" where nothing is proved yet, undefined where nothing is to be taken for proved.
   */
  proved: "dmy" | "mdy" | "" | undefined;
  proof: string;
  /** The month last met, as a code without its date, its length, and the day before its first: rows of a month stand together. */
  month: number;
  length: number;
  eve: number;
  /** Texts out of the ordinary, understood once. */
  readonly known: Map<string, number>;
}

/** A column still to be read, for the rows from `first` up to and without `end`, as its own dates prove their order. */
export const dateColumn = (column: number, first: number, end: number): DateColumn => ({
  column,
  first,
  codes: new Int32Array(Math.max(0, end - first)),
  dates: 0,
  texts: 0,
  open: 0,
  odd: 0,
  proved: "",
  proof: "",
  month: 0,
  length: 0,
  eve: 0,
  known: new Map(),
});

/** Reads all cells of a column from row `first` up to and without `end`; every text whose order is not its own stays open. */
export function readDateColumn(
  cells: readonly (readonly Cell[])[],
  column: number,
  first: number,
  end: number,
): DateColumn {
  const into = dateColumn(column, first, end);
  into.proved = undefined;
  readDates(into, cells, first, end);
  return into;
}

/** Reads a column's cells from row `from` up to and without `to`. */
export function readDates(
  into: DateColumn,
  cells: readonly (readonly Cell[])[],
  from: number,
  to: number,
): void {
  const { column, first, codes, known } = into;
  for (let r = from; r < to; r++) {
    const cell = (cells[r] as readonly Cell[])[column];
    let code = NO_DAY;
    if (typeof cell === "string") {
      if (cell !== "") {
        code = quickCode(cell);
        if (code === AGAIN) {
          const memo = known.get(cell);
          code = memo ?? textCode(cell);
          if (memo === undefined) known.set(cell, code);
        }
        if (code >= PARTS) code = provedCode(into, code, cell);
        else if (code === AGAIN) {
          into.texts++;
          into.open++;
        }
      }
    } else if (typeof cell === "number") {
      code = cell === 0 ? NO_DAY : (readDateNumber(cell) ?? BAD_DAY);
    } else if (cell !== null && cell !== undefined) {
      if (isDateCell(cell)) {
        code = cell.day;
        into.dates++;
      } else code = BAD_DAY;
    }
    if (code !== NO_DAY && !isLikelyDay(code)) into.odd++;
    codes[r - first] = code;
  }
}

/** Three numbers as the day they mean in the order the column proves; as they are where it proves none, or another. */
function provedCode(into: DateColumn, code: number, text: string): number {
  into.texts++;
  if (into.proved === "") {
    const hint = likelyHint(code);
    if ((hint === "dmy" || hint === "mdy") && isDay(code, hint)) {
      into.proved = hint;
      into.proof = text;
    }
  }
  if (into.proved) {
    const dayFirst = into.proved === "dmy";
    const date = (dayFirst ? code >> 21 : code >> 14) & 127;
    const month = dayFirst ? code & ~(127 << 21) : code & ~(127 << 14);
    if (month === into.month && date > 0 && date <= into.length) return into.eve + date;
    const day = partsDay(code, into.proved);
    if (day !== undefined) {
      into.month = month;
      into.length = daysInMonth(fullYear(code & 16383), (dayFirst ? code >> 14 : code >> 21) & 127);
      into.eve = day - date;
      return day;
    }
  }
  into.open++;
  return code;
}

const isSeparator = (code: number): boolean => code >= 45 && code <= 47;

/** Two digits as a number; negative for anything else. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** 31/12/2026 and 2026-12-31, ten characters; AGAIN for anything else. */
function tenCode(text: string): number {
  const early = text.charCodeAt(2);
  if (isSeparator(early)) {
    const first = two(text, 0);
    const second = two(text, 3);
    const century = two(text, 6);
    const year = two(text, 8);
    return (first | second | century | year) >= 0 && text.charCodeAt(5) === early
      ? pack(first, second, century * 100 + year)
      : AGAIN;
  }
  const late = text.charCodeAt(4);
  const century = two(text, 0);
  const year = two(text, 2);
  const month = two(text, 5);
  const date = two(text, 8);
  return (century | year | month | date) >= 0 &&
    century + year > 0 &&
    isSeparator(late) &&
    text.charCodeAt(7) === late
    ? (dayOf(century * 100 + year, month, date) ?? BAD_DAY)
    : AGAIN;
}

/** The usual forms, 31/12/2026 and 2026-12-31 with hyphens, dots or slashes; AGAIN for anything else. */
function quickCode(text: string): number {
  const end = text.length;
  if (end === 10) return tenCode(text);
  if (end < 8 || end > 9) return AGAIN;
  let first = 0;
  let second = 0;
  let value = 0;
  let digits = 0;
  let lead = 0;
  let part = 0;
  let separator = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits++;
    } else if (part === 0 && digits > 0 && isSeparator(code)) {
      first = value;
      lead = digits;
      separator = code;
      part = 1;
      value = 0;
      digits = 0;
    } else if (part === 1 && digits > 0 && digits <= 2 && code === separator) {
      second = value;
      part = 2;
      value = 0;
      digits = 0;
    } else return AGAIN;
  }
  if (part !== 2) return AGAIN;
  if (digits === 4 && lead <= 2) return pack(first, second, value);
  if (lead === 4 && digits > 0 && digits <= 2 && first > 0) return dayOf(first, second, value) ?? BAD_DAY;
  return AGAIN;
}

/** True for a date in one of the usual forms. */
export const isUsualDate = (text: string): boolean => quickCode(text) > AGAIN;

/** Marks people put where there is no date. */
const NO_DATE = /^(?:|[-–—.]+|n\/?a|none|ingen|ingen dato|keine|0000-00-00)$/i;

function textCode(text: string): number {
  const trimmed = text.trim();
  if (NO_DATE.test(trimmed)) return NO_DAY;
  const read = readDateText(trimmed);
  if (typeof read !== "object") return read ?? BAD_DAY;
  return read.fullYear ? pack(read.first, read.second, read.third) : AGAIN;
}

/** A text as a day in the table's order, NO_DAY for a mark of none, BAD_DAY for what is no date. */
export function dayOfText(text: string, order: DateOrder | undefined): number {
  const code = textCode(text);
  if (code >= PARTS) return dayOfParts(code, order);
  if (code !== AGAIN) return code;
  const read = readDateText(text);
  if (typeof read !== "object") return BAD_DAY;
  if (order !== undefined) return dayInOrder(read, order) ?? BAD_DAY;
  // Not settled, and no need: both orders give the same day (3/3/26).
  const day = dayInOrder(read, "dmy");
  return day !== undefined && day === dayInOrder(read, "mdy") ? day : BAD_DAY;
}

/** The day three packed numbers mean, day or month first; undefined where there is no such day. */
function partsDay(code: number, order: "dmy" | "mdy"): Day | undefined {
  const first = (code >> 21) & 127;
  const second = (code >> 14) & 127;
  const year = fullYear(code & 16383);
  return order === "dmy" ? dayOf(year, second, first) : dayOf(year, first, second);
}

function dayOfParts(code: number, order: DateOrder | undefined): number {
  if (order === "ymd") return BAD_DAY;
  if (order !== undefined) return partsDay(code, order) ?? BAD_DAY;
  const day = partsDay(code, "dmy");
  return day !== undefined && day === partsDay(code, "mdy") ? day : BAD_DAY;
}

/** A code of the column as a day in the table's order; `cell` is what it was read from. */
export function dayOfCode(code: number, cell: Cell, order: DateOrder | undefined): number {
  if (code >= PARTS) return dayOfParts(code, order);
  return code === AGAIN ? dayOfText(cell as string, order) : code;
}

/** True for a code that stands for a text whose order the table must settle. */
export const isOpen = (code: number): boolean => code >= PARTS || code === AGAIN;

/** What one code tells of the order: nothing, the day first, the month first, either, or a text to be read again. */
export type OrderHint = "" | "dmy" | "mdy" | "either" | "again";

/** The hint that a code can give at most, by its first two numbers alone: cheap, and enough for most. */
export function likelyHint(code: number): OrderHint {
  if (code < PARTS) return code === AGAIN ? "again" : "";
  const first = (code >> 21) & 127;
  const second = (code >> 14) & 127;
  if (first === second) return "";
  if (first > 12) return "dmy";
  return second > 12 ? "mdy" : "either";
}

/** True where a code, day or month first, is a day that exists. */
export const isDay = (code: number, order: "dmy" | "mdy"): boolean => partsDay(code, order) !== undefined;
