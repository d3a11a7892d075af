/** Percents and rates as people type them: "8%", 0.08, 8. Always given back as a fraction (0.08). */
import { type Cell, isBlank, isDateCell, isErrorCell } from "./cell.ts";
import { InputError, shown } from "./errors.ts";

/** A percentage's text without its sign as a number; `.` and `,` are both decimal signs, never thousands ("13.125%"). */
export function readPercentNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(",", ".");
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

const LONGEST_RATE = 80;

/** Percent → fraction without binary dust (13.25 → 0.1325). */
export function fractionOf(percent: number): number {
  // Below a millionth a number's text has an exponent of its own.
  const [digits, exponent = "0"] = String(percent).split("e");
  return Number(`${digits}e${Number(exponent) - 2}`);
}

/**
 * The fraction a rate cell means: "8%" → 0.08; a bare number below 1 is a fraction, above 1 a percent; exactly 1 is
 * refused because it could be 1% or 100%. Undefined for a blank cell. Throws InputError for anything else.
 */
export function readRate(cell: Cell, argument: string): number | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === "number") return bareRate(cell, argument, String(cell));
  if (typeof cell !== "string") {
    if (isErrorCell(cell)) throw new InputError("errorValue", argument, cell.error);
    throw new InputError("notARate", argument, isDateCell(cell) ? "a date" : shown(cell));
  }
  // Longer text is none, and looking for a percent sign in it would take the square of its length.
  if (cell.length > LONGEST_RATE) throw new InputError("notARate", argument, shown(cell));
  const percent = /^(.*?)\s*(?:%|percent|pct)$/i.exec(cell.trim());
  const number = readPercentNumber(percent ? (percent[1] as string) : cell);
  if (number === undefined) throw new InputError("notARate", argument, shown(cell));
  return percent ? fractionOf(number) : bareRate(number, argument, cell.trim());
}

function bareRate(number: number, argument: string, text: string): number {
  if (!Number.isFinite(number)) throw new InputError("notARate", argument, text);
  if (Math.abs(number) === 1) throw new InputError("rateOfOne", argument, text);
  return Math.abs(number) < 1 ? number : fractionOf(number);
}

/** A sum or product of decimals without binary dust (0.1 + 0.2 → 0.3): 15 significant digits, the quick way up to 8 decimals. */
export function trimmed(value: number): number {
  const scaled = value * 1e8;
  const whole = Math.round(scaled);
  if (Math.abs(whole) < 1e14 && Math.abs(scaled - whole) < 1e-4) return whole / 1e8;
  return Number(value.toPrecision(15));
}
