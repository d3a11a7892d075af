/** Asks worksheet functions as a sheet does: by name, through the one way in, with a day no answer may come from. */
import type { Cell } from "../../../core/cell.ts";
import { asDay, isoDay } from "../../../core/day.ts";
import { InputError } from "../../../core/errors.ts";
import { type CallArgument, type CellResult, callFunction } from "../../../core/functions/call.ts";
import type { WorksheetFunction } from "../../../core/functions/declaration.ts";
import { worksheetFunctions } from "../../../core/functions.ts";

/** The function with this name. */
export function functionOf(name: string): WorksheetFunction {
  const fn = worksheetFunctions.find((each) => each.name === name);
  if (!fn) throw new Error(`no function ${name}`);
  return fn;
}

/** A result cell as plain data: dates as ISO text, a sentence for an error. */
export const plain = (cell: CellResult): string | number =>
  cell instanceof InputError ? cell.message : typeof cell === "object" ? isoDay(cell.day) : cell;

/** The answer as plain data; a refused call gives its sentence. */
export function asked(name: string, ...given: CallArgument[]): string | number | (string | number)[][] {
  return askedOn(0, name, ...given);
}

/** The answer where the host's day is the given one. */
export function askedOn(
  today: number,
  name: string,
  ...given: CallArgument[]
): string | number | (string | number)[][] {
  try {
    const answer = callFunction(functionOf(name), given, { today: asDay(today) });
    return Array.isArray(answer) ? answer.map((row) => row.map(plain)) : plain(answer);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** Cells under each other. */
export const columnOf = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
