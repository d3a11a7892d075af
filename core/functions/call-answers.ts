/** What a function answers, as cells show it: amounts in major units, days as dates, and never a number that cannot be right. */
import { type Day, FIRST_SAFE_SERIAL, isoDay, LAST_SERIAL, serialOf } from "../day.ts";
import { InputError } from "../errors.ts";
import { asMinor, LARGEST_MINOR, toMajor } from "../money.ts";
import type { Answer, ResultCell, WorksheetFunction } from "./declaration.ts";

/** What one cell of the answer shows; an InputError is that cell's own #VALUE! and leaves the others standing. */
export type CellResult = ResultCell | InputError;

/** The answer of one single call: a cell, or the one row of a function that answers rows. */
export function single(fn: WorksheetFunction, answer: Answer): CellResult | CellResult[][] {
  return fn.result.shape === "row" ? [rowOf(fn, answer)] : shownAs(fn, answer as Day | number | string);
}

/** What a column pass answers for a block of rows, by place, row by row. */
export interface Answers {
  /** The first row, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Columns of the answer. */
  readonly width: number;
  /** The numbers, NaN where the answer is none; undefined where none is expected. Used again for the next block. */
  readonly numbers: Float64Array | undefined;
  /** The texts the numbers stand for, where a function answers from a list. */
  texts: readonly string[] | undefined;
  /** What is no number; a place left out is blank. */
  readonly others: (Answer | InputError)[];
}

/** Puts the answers of a block into their rows of cells. */
export function spread(fn: WorksheetFunction, answers: Answers, cells: CellResult[][]): void {
  const { from, to, width, numbers, texts, others } = answers;
  const type = fn.result.shape === "cell" ? fn.result.type : "";
  // Numbers up to here are shown as they are, amounts in major units; what is left is looked at one by one.
  const most = texts || type === "date" ? -1 : type === "amount" ? LARGEST_MINOR : Number.MAX_VALUE;
  const units = type === "amount" ? 100 : 1;
  let at = 0;
  for (let r = from; r < to; r++) {
    const number = numbers ? (numbers[at] as number) : Number.NaN;
    if (width === 1 && Math.abs(number) <= most) {
      cells[r] = [number / units + 0];
      at++;
    } else if (texts && number >= 0) {
      cells[r] = [texts[number] as string];
      at++;
    } else if (fn.result.shape === "row") cells[r] = attemptRow(fn, others[at++] ?? "");
    else if (width === 1) cells[r] = [cellAt(fn, answers, at++)];
    else {
      const row: CellResult[] = new Array(width);
      for (let c = 0; c < width; c++) row[c] = cellAt(fn, answers, at++);
      cells[r] = row;
    }
  }
}

function cellAt(fn: WorksheetFunction, { numbers, others }: Answers, at: number): CellResult {
  const number = numbers ? (numbers[at] as number) : Number.NaN;
  return attemptCell(fn, (Number.isNaN(number) ? (others[at] ?? "") : number) as CellAnswer);
}

type CellAnswer = Day | number | string | InputError;

function attemptCell(fn: WorksheetFunction, answer: CellAnswer): CellResult {
  if (typeof answer === "string" || typeof answer === "object") return answer;
  try {
    return shownAs(fn, answer);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function attemptRow(fn: WorksheetFunction, answer: Answer | InputError): CellResult[] {
  const failed = (error: InputError): CellResult[] =>
    fn.result.shape === "row" ? fn.result.headings.map(() => error) : [error];
  if (answer instanceof InputError) return failed(answer);
  try {
    return rowOf(fn, answer);
  } catch (error) {
    if (error instanceof InputError) return failed(error);
    throw error;
  }
}

/** An answer in the cell's own way: amounts in major units, days as dates, blanks as "". */
function shownAs(fn: WorksheetFunction, answer: Day | number | string): ResultCell {
  if (typeof answer === "string") return answer;
  if (fn.result.shape === "cell" && fn.result.type === "date") return { day: heldDay(fn, answer as Day) };
  if (fn.result.shape !== "table" && fn.result.type === "amount") {
    return toMajor(asMinor(heldNumber(fn, answer, LARGEST_MINOR))) + 0;
  }
  return heldNumber(fn, answer, Number.MAX_VALUE) + 0;
}

/** A number that can be right: finite, and an amount still exact; a mistyped rate or year must not show as money. */
function heldNumber(fn: WorksheetFunction, answer: number, largest: number): number {
  if (Math.abs(answer) <= largest) return answer;
  throw new InputError("answerTooLarge", fn.name);
}

/** A day every sheet can show: from 1 March 1900 (the first that has one serial everywhere) to the end of 9999. */
function heldDay(fn: WorksheetFunction, day: Day): Day {
  const serial = serialOf(day);
  if (serial >= FIRST_SAFE_SERIAL && serial <= LAST_SERIAL) return day;
  throw new InputError("dayOutOfReach", fn.name, Number.isFinite(serial) ? isoDay(day) : String(day));
}

function rowOf(fn: WorksheetFunction, answer: Answer): CellResult[] {
  if (typeof answer !== "object") {
    return fn.result.shape === "row" ? fn.result.headings.map(() => answer as string) : [];
  }
  return (answer as readonly number[]).map((value) => shownAs(fn, value));
}

/** A table, its numbers and days checked. */
export function tableOf(fn: WorksheetFunction, answer: Answer): CellResult[][] {
  if (!Array.isArray(answer)) return [[answer as string]];
  for (const row of answer as ResultCell[][]) {
    for (const value of row) {
      if (typeof value === "number") heldNumber(fn, value, LARGEST_MINOR / 100);
      else if (typeof value === "object") heldDay(fn, value.day);
    }
  }
  return answer as ResultCell[][];
}
