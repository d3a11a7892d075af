/** Reading a whole column of amounts: the column settles the decimal sign, every value is rounded once to its currency's decimals. */
import { type Cell, isBlank } from "../cell.ts";
import { type DecimalSign, type Minor, readAmountText, toMinor } from "../money.ts";

/** Stands in a column for a blank cell. */
export const NO_AMOUNT = Number.MIN_SAFE_INTEGER;
/** Stands in a column for a cell that is no amount. */
export const BAD_AMOUNT = Number.MIN_SAFE_INTEGER + 1;

/** How often a column proves each decimal sign, and whether it holds a value that can be read two ways. */
export interface SignEvidence {
  readonly dots: number;
  readonly commas: number;
  readonly ambiguous: string;
}

/** What the texts of a column prove about its decimal sign. */
export function signEvidence(
  cells: readonly (readonly Cell[])[],
  column: number,
  first: number,
  last: number,
): SignEvidence {
  let dots = 0;
  let commas = 0;
  let ambiguous = "";
  for (let r = first; r <= last; r++) {
    const cell = cells[r]?.[column];
    if (typeof cell !== "string" || cell === "") continue;
    const plain = plainAmount(cell, 2);
    if (plain !== undefined) {
      // "12.50" proves the dot; "12" nothing.
      if (plain.decimals) dots++;
      continue;
    }
    const read = readAmountText(cell);
    if (read?.proves === ".") dots++;
    else if (read?.proves === ",") commas++;
    else if (read?.ambiguous) ambiguous ||= cell;
  }
  return { dots, commas, ambiguous };
}

/** The sign the evidence settles: one kind of proof only, or nearly all (a typing slip is one in twenty at most). */
export function signOf(evidence: SignEvidence): DecimalSign | "contradiction" | undefined {
  const { dots, commas } = evidence;
  if (dots === 0 && commas === 0) return undefined;
  if (dots >= commas * 20) return ".";
  if (commas >= dots * 20) return ",";
  return "contradiction";
}

interface PlainAmount {
  readonly minor: Minor;
  readonly decimals: boolean;
}

/** Digits with at most two decimals after a dot, the common case, straight into minor units; undefined for anything else. */
function plainAmount(text: string, decimals: number): PlainAmount | undefined {
  const end = text.length;
  if (end === 0 || end > 14) return undefined;
  let at = 0;
  let negative = false;
  if (text.charCodeAt(0) === 45) {
    negative = true;
    at = 1;
  }
  let units = 0;
  let digits = 0;
  let places = -1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      units = units * 10 + code - 48;
      if (places >= 0) places++;
      else digits++;
    } else if (code === 46 && places < 0 && digits > 0) places = 0;
    else return undefined;
  }
  if (digits === 0 || places === 0 || places > 2 || places > decimals) return undefined;
  for (let p = Math.max(places, 0); p < decimals; p++) units *= 10;
  return { minor: (negative && units !== 0 ? -units : units) as Minor, decimals: places > 0 };
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

/** Dr and Cr beside an amount of a customer's account: Cr is in the customer's favour. */
const SIDE = /^(cr|dr)\.?$/i;

/** One amount with the column's decimal sign, rounded to `decimals`. A lone dash is a blank, as accountants write nil. */
export function readAmountCell(cell: Cell, decimals: number, sign: DecimalSign | undefined): AmountRead {
  if (typeof cell === "number") {
    const minor = toMinor(cell, decimals);
    return minor === undefined ? BAD : { minor, unit: "" };
  }
  if (isBlank(cell)) return BLANK;
  if (typeof cell !== "string") return BAD;
  if (sign !== ",") {
    const plain = plainAmount(cell, decimals);
    if (plain) return { minor: plain.minor, unit: "" };
  }
  if (/^\s*[-–—]\s*$/.test(cell)) return BLANK;
  const read = readAmountText(cell, sign);
  if (!read) return BAD;
  const credit = SIDE.test(read.unit) && /^c/i.test(read.unit);
  const minor = toMinor(credit ? -read.value : read.value, decimals);
  return minor === undefined ? BAD : { minor, unit: SIDE.test(read.unit) ? "" : read.unit };
}
