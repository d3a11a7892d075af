/** The kinds of argument most functions share: dates, amounts, counts, rates, text. Terms, policies, playbooks … live with their own rules. */
import { type Cell, isBlank, isDateCell, isErrorCell } from "../cell.ts";
import { type Day, dayOfSerial, parseIsoDay } from "../day.ts";
import { InputError, shown } from "../errors.ts";
import { type DecimalSign, LARGEST_MINOR, type Minor, readAmountText, toMinor } from "../money.ts";
import { readRate } from "../rate.ts";
import type { Kind } from "./declaration.ts";

/** Blank for every kind but amounts, counts and rates: Excel on the desktop passes a blank cell as the number 0. */
export const isBlankOrZero = (cell: Cell): boolean => cell === 0 || isBlank(cell);

function refuseError(cell: Cell, argument: string): void {
  if (isErrorCell(cell)) throw new InputError("errorValue", argument, cell.error);
}

/** The day a cell holds; undefined for a blank (and for the number 0). Throws InputError for other text, for serials below 61 and past 9999. */
export function readDay(cell: Cell, argument: string): Day | undefined {
  if (typeof cell === "number") {
    if (cell === 0) return undefined;
    const day = dayOfSerial(cell);
    if (day === undefined) throw new InputError("notADate", argument, shown(cell));
    return day;
  }
  if (isBlank(cell)) return undefined;
  if (isDateCell(cell)) return cell.day;
  refuseError(cell, argument);
  if (typeof cell === "string") {
    const day = parseIsoDay(cell.trim());
    if (day !== undefined) return day;
    if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(cell.trim())) {
      throw new InputError("ambiguousDate", argument, shown(cell));
    }
  }
  throw new InputError("notADate", argument, shown(cell));
}

/** A value that may not be blank: throws InputError where it is. */
export function given<T>(value: T | undefined, argument: string): T {
  if (value === undefined) throw new InputError("missing", argument);
  return value;
}

/** An amount in minor units of two decimals; undefined for a blank, 0 for the number 0. */
export function readAmount(cell: Cell, argument: string, decimalSign?: DecimalSign): Minor | undefined {
  if (typeof cell === "number") return minorOf(cell, argument);
  if (isBlank(cell)) return undefined;
  refuseError(cell, argument);
  if (typeof cell === "string") {
    const read = readAmountText(cell, decimalSign);
    // Whether "Cr" is below zero depends on whose books it comes from: only a ledger's reader can tell.
    if (read && !/^[cd]r\.?$/i.test(read.unit)) return minorOf(read.value, argument);
  }
  throw new InputError("notAnAmount", argument, isDateCell(cell) ? "a date" : shown(cell));
}

function minorOf(value: number, argument: string): Minor {
  const minor = toMinor(value);
  if (minor !== undefined) return minor;
  throw new InputError(
    Math.abs(value) * 100 > LARGEST_MINOR ? "tooLarge" : "notAnAmount",
    argument,
    shown(value),
  );
}

/** The decimal sign a column of texts proves: one value that can be read only one way decides for all; undefined when none does. */
export function decimalSignOf(cells: readonly Cell[]): DecimalSign | undefined {
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const proves = readAmountText(cell)?.proves;
    if (proves) return proves;
  }
  return undefined;
}

function readAmountColumn(cells: readonly Cell[], argument: string): (Minor | undefined | Error)[] {
  const sign = decimalSignOf(cells);
  const amounts: (Minor | undefined | Error)[] = new Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    const minor = typeof cell === "number" ? toMinor(cell) : undefined;
    amounts[i] = minor ?? attemptAmount(cell, argument, sign);
  }
  return amounts;
}

function attemptAmount(
  cell: Cell,
  argument: string,
  sign: DecimalSign | undefined,
): Minor | undefined | Error {
  try {
    return readAmount(cell, argument, sign);
  } catch (error) {
    return error as Error;
  }
}

/** A finite number; undefined for a blank. Text is read like an amount but not rounded. */
export function readNumber(cell: Cell, argument: string): number | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return undefined;
  refuseError(cell, argument);
  const read = typeof cell === "string" ? readAmountText(cell) : undefined;
  if (read) return read.value;
  throw new InputError("notAnAmount", argument, isDateCell(cell) ? "a date" : shown(cell));
}

/** A whole number; undefined for a blank. */
export function readCount(cell: Cell, argument: string): number | undefined {
  const number = readNumber(cell, argument);
  if (number !== undefined && !Number.isInteger(number)) {
    throw new InputError("notACount", argument, shown(cell));
  }
  return number;
}

/** Text, trimmed; undefined for a blank and for the number 0. A number is its digits (invoice 1042). */
export function readText(cell: Cell, argument: string): string | undefined {
  if (isBlankOrZero(cell)) return undefined;
  refuseError(cell, argument);
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number") return String(cell);
  throw new InputError("notText", argument, isDateCell(cell) ? "a date" : shown(cell));
}

/** A date: a date cell, a serial or ISO text. */
export const date: Kind<Day> = { id: "date", wants: "a date", read: readDay, ofNumber: dayOfSerial };

/** Like a date, but a blank is the host's today: `call.ts` fills it in. */
export const asOfDate: Kind<Day> = { ...date, id: "as of" };

/** An amount in minor units of two decimals; down a column its texts settle the decimal sign together. */
export const amount: Kind<Minor> = {
  id: "amount",
  wants: "an amount",
  read: readAmount,
  ofNumber: (number) => toMinor(number),
  readColumn: readAmountColumn,
};

/** A number, not rounded; 0 is not blank. */
export const number: Kind<number> = { id: "number", wants: "a number", read: readNumber };
/** A whole number; 0 is not blank. */
export const count: Kind<number> = { id: "count", wants: "a whole number", read: readCount };
/** A percentage as a fraction: 8%, 8 and 0.08 are 0.08; exactly 1 is refused. */
export const rate: Kind<number> = { id: "rate", wants: "a percentage", read: readRate };
/** Text without spaces around it; a number is its digits. */
export const text: Kind<string> = { id: "text", wants: "text", read: readText };

/** A range whose cells the function reads itself (payments, rates, a playbook). */
export const rows: Kind<never> = {
  id: "range",
  wants: "a range",
  read: () => undefined,
};
