/** Reading a whole column of amounts: the column settles the decimal sign, every value is rounded once to its currency's decimals. */
import { type Cell, isBlank } from "../cell.ts";
import { type DecimalSign, readAmountText, toMinor } from "../money.ts";
import { plainDigits } from "./plain-digits.ts";

/** Stands in a column for a blank cell. */
export const NO_AMOUNT = Number.MIN_SAFE_INTEGER;
/** Stands in a column for a cell that is no amount. */
export const BAD_AMOUNT = Number.MIN_SAFE_INTEGER + 1;

/** How often a column proves each decimal sign. */
export interface SignEvidence {
  readonly dots: number;
  readonly commas: number;
}

/** A column of amounts, each cell read once, before its decimal sign and its currencies are settled. */
export interface AmountColumn extends SignEvidence {
  readonly column: number;
  /** The sheet's row of the first amount. */
  readonly first: number;
  /** Hundredths read with the sign below; NaN for a cell that must be read by `readAmountCell`. */
  readonly hundredths: Float64Array;
  dots: number;
  commas: number;
  /** How many cells must be read by `readAmountCell`. */
  odd: number;
  /** The code of the sign the first cell with one proves; 0 where no cell was read with one. */
  signCode: number;
}

/** A column still to be read, for the rows from `first` up to and without `end`; `given` is the decimal sign where it is known. */
export const amountColumn = (
  column: number,
  first: number,
  end: number,
  given?: DecimalSign,
): AmountColumn => ({
  column,
  first,
  hundredths: new Float64Array(Math.max(0, end - first)),
  dots: 0,
  commas: 0,
  odd: 0,
  signCode: codeOf(given),
});

/** True where the column's hundredths hold for this decimal sign. */
export const readWith = (column: AmountColumn, sign: DecimalSign | undefined): boolean =>
  column.signCode === NEUTRAL || column.signCode === codeOf(sign);

/** Reads a column's cells from row `from` up to and without `to`. */
export function readAmountCells(
  into: AmountColumn,
  cells: readonly (readonly Cell[])[],
  from: number,
  to: number,
): void {
  const { column, first, hundredths } = into;
  for (let r = from; r < to; r++) {
    const cell = (cells[r] as readonly Cell[])[column];
    let units = Number.NaN;
    if (typeof cell === "string") units = cell === "" ? NO_AMOUNT : hundredthsOf(cell, into);
    else if (typeof cell === "number") units = toMinor(cell, 2) ?? Number.NaN;
    else if (cell === null || cell === undefined) units = NO_AMOUNT;
    if (Number.isNaN(units)) into.odd++;
    hundredths[r - first] = units;
  }
}

/** A text's hundredths where they are plain to see, NaN where not; what it proves of the sign is kept. */
function hundredthsOf(text: string, into: AmountColumn): number {
  const sign = into.signCode;
  if (sign !== NEUTRAL) {
    const usual = twoDecimals(text, sign);
    if (!Number.isNaN(usual)) {
      if (sign === DOT) into.dots++;
      else into.commas++;
      return usual;
    }
  }
  const units = quickAmount(text, 2, sign);
  const proved = Number.isNaN(units) ? evidenceOf(text) : provedBy(text, sign);
  if (proved === DOT) into.dots++;
  else if (proved === COMMA) into.commas++;
  if (sign !== NEUTRAL) return units;
  if (proved === NEUTRAL) return isGrouped(text) ? Number.NaN : units;
  into.signCode = proved;
  return quickAmount(text, 2, proved);
}

/** Most amounts: digits in groups of three, or none, with two decimals behind the sign, as hundredths; NaN for anything else. */
function twoDecimals(text: string, sign: number): number {
  const point = text.length - 3;
  if (point < 1 || point > 13 || text.charCodeAt(point) !== sign) return Number.NaN;
  const tenth = text.charCodeAt(point + 1) - 48;
  const hundredth = text.charCodeAt(point + 2) - 48;
  if (tenth < 0 || tenth > 9 || hundredth < 0 || hundredth > 9) return Number.NaN;
  const minus = text.charCodeAt(0) === 45;
  let units = 0;
  let gap = NEUTRAL;
  let digits = 0;
  for (let at = minus ? 1 : 0; at < point; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      units = units * 10 + code - 48;
      digits++;
    } else {
      // The first group has one to three digits, the others three, behind one kind of separator.
      const fits =
        gap === NEUTRAL ? digits > 0 && digits < 4 && isGrouping(code) : gap === code && digits === 3;
      if (!fits || code === sign) return Number.NaN;
      gap = code;
      digits = 0;
    }
  }
  if (digits === 0 || (gap !== NEUTRAL && digits !== 3)) return Number.NaN;
  units = units * 100 + tenth * 10 + hundredth;
  return minus && units !== 0 ? -units : units;
}

/** True for an amount with two decimals behind a dot or comma. */
export const isUsualAmount = (text: string): boolean =>
  !Number.isNaN(twoDecimals(text, DOT)) || !Number.isNaN(twoDecimals(text, COMMA));

const isGrouping = (code: number): boolean => code === DOT || code === COMMA || isGap(code);

/** The sign the evidence settles: one kind of proof only, or nearly all (a typing slip is one in twenty at most). */
export function signOf(evidence: SignEvidence): DecimalSign | "contradiction" | undefined {
  const { dots, commas } = evidence;
  if (dots === 0 && commas === 0) return undefined;
  if (dots >= commas * 20) return ".";
  if (commas >= dots * 20) return ",";
  return "contradiction";
}

const DOT = 46;
const COMMA = 44;
const NEUTRAL = 0;
const UNCLEAR = -1;

/** True for what stands between groups of three beside dot and comma: a space, a no-break space, an apostrophe. */
const isGap = (code: number): boolean => code === 32 || code === 160 || code === 8239 || code === 39;

const codeOf = (sign: DecimalSign | undefined): number =>
  sign === undefined ? NEUTRAL : sign === "." ? DOT : COMMA;

/** True where a dot or comma stands before the last three digits: thousands, if the column's sign is the other one. */
function isGrouped(text: string): boolean {
  if (text.length < 4) return false;
  const code = text.charCodeAt(text.length - 4);
  return code === DOT || code === COMMA;
}

/** The sign that a text read by `quickAmount` proves, NEUTRAL for none. */
function provedBy(text: string, sign: number): number {
  const end = text.length;
  if (sign !== NEUTRAL && end > 2 && (text.charCodeAt(end - 3) === sign || text.charCodeAt(end - 2) === sign))
    return sign;
  return isGrouped(text) ? evidenceOf(text) : NEUTRAL;
}

/** The sign any text proves, NEUTRAL for none. */
function evidenceOf(text: string): number {
  const quick = quickEvidence(text);
  return quick === UNCLEAR ? codeOf(readAmountText(plainDigits(text))?.proves) : quick;
}

/** What digits with separators prove, in the common forms: DOT, COMMA, NEUTRAL; UNCLEAR is left to the full reader. */
function quickEvidence(text: string): number {
  let dots = 0;
  let commas = 0;
  let after = 0;
  let last = NEUTRAL;
  for (let i = text.charCodeAt(0) === 45 ? 1 : 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) after++;
    else if (code === DOT || code === COMMA) {
      if (code === DOT) dots++;
      else commas++;
      last = code;
      after = 0;
    } else if (!isGap(code)) return UNCLEAR;
  }
  if (dots + commas === 0) return after > 0 ? NEUTRAL : UNCLEAR;
  if (dots > 0 && commas > 0) return (last === DOT ? dots : commas) === 1 && after > 0 ? last : UNCLEAR;
  return dots + commas === 1 && (after === 1 || after === 2) ? last : UNCLEAR;
}

/**
 * Digits in groups of three with at most `decimals` decimals behind the sign, straight into minor units, the common
 * case; NaN for anything else, which the full reader takes.
 */
function quickAmount(text: string, decimals: number, sign: number): number {
  const end = text.length;
  if (end > 18) return Number.NaN;
  let units = 0;
  let digits = 0;
  let group = -1;
  let places = -1;
  let gap = 0;
  for (let at = text.charCodeAt(0) === 45 ? 1 : 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      units = units * 10 + code - 48;
      if (places >= 0) places++;
      else {
        digits++;
        if (group >= 0) group++;
      }
    } else if (code === sign) {
      if (places >= 0 || digits === 0 || (group >= 0 && group !== 3)) return Number.NaN;
      places = 0;
    } else if (code === DOT || code === COMMA || isGap(code)) {
      // One kind of separator, a first group of one to three digits, then threes.
      if (places >= 0 || digits === 0 || (gap !== 0 && gap !== code)) return Number.NaN;
      if (group < 0 ? digits > 3 : group !== 3) return Number.NaN;
      gap = code;
      group = 0;
    } else return Number.NaN;
  }
  if (digits === 0 || digits + decimals > 15 || places === 0 || places > decimals) return Number.NaN;
  if (places < 0 && group >= 0 && group !== 3) return Number.NaN;
  for (let p = Math.max(places, 0); p < decimals; p++) units *= 10;
  return text.charCodeAt(0) === 45 && units !== 0 ? -units : units;
}

/** What one cell of an amount column holds. */
export interface AmountRead {
  /** Minor units, NO_AMOUNT or BAD_AMOUNT. */
  readonly minor: number;
  /** The sign or letters beside the digits; "" for none. */
  readonly unit: string;
}

const BLANK: AmountRead = { minor: NO_AMOUNT, unit: "" };
const BAD: AmountRead = { minor: BAD_AMOUNT, unit: "" };

/** Dr and Cr (in German S and H) beside an amount of a customer's account: Cr is in the customer's favour. */
const SIDE = /^(?:[Cc][Rr]|[Dd][Rr]|[SH])\.?$/;

/** One amount with the column's decimal sign, rounded to `decimals`. A lone dash is a blank, as accountants write nil. */
export function readAmountCell(cell: Cell, decimals: number, sign: DecimalSign | undefined): AmountRead {
  if (typeof cell === "number") {
    const minor = toMinor(cell, decimals);
    return minor === undefined ? BAD : { minor, unit: "" };
  }
  if (isBlank(cell)) return BLANK;
  if (typeof cell !== "string") return BAD;
  const quick = quickAmount(cell, decimals, codeOf(sign));
  if (!Number.isNaN(quick) && (sign !== undefined || !/[.,]/.test(cell))) return { minor: quick, unit: "" };
  if (/^\s*[-–—]\s*$/.test(cell)) return BLANK;
  const read = readAmountText(plainDigits(cell), sign);
  if (!read) return BAD;
  const credit = SIDE.test(read.unit) && /^[CcH]/.test(read.unit);
  const minor = toMinor(credit ? -read.value : read.value, decimals);
  return minor === undefined ? BAD : { minor, unit: SIDE.test(read.unit) ? "" : read.unit };
}
