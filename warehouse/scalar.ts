/** The worksheet functions a query can call row by row, and how a block of rows is answered through the column path. */
import { type Cell, isBlank } from "../core/cell.ts";
import type { Day } from "../core/day.ts";
import { InputError } from "../core/errors.ts";
import { type CellResult, callFunction } from "../core/functions/call.ts";
import type { Parameter, WorksheetFunction } from "../core/functions/declaration.ts";
import { worksheetFunctions } from "../core/functions.ts";

/** Ranges of payments and of rates have no place in a row; every other parameter is one value. */
const NOT_IN_A_ROW = new Set(["payments", "rates"]);

/** A function as a query calls it: all its parameters are needed, NULL standing for a blank. */
export interface ScalarFunction {
  readonly fn: WorksheetFunction;
  readonly parameters: readonly Parameter[];
  /** The place of each parameter in the worksheet function. */
  readonly places: readonly number[];
}

/** The functions that give one value for the values of one row. */
export const scalarFunctions: readonly ScalarFunction[] = worksheetFunctions.flatMap((fn) => {
  if (fn.result.shape !== "cell") return [];
  const kept = [...fn.parameters.entries()].filter(([, p]) => !NOT_IN_A_ROW.has(p.name));
  if (kept.some(([, p]) => p.takes === "column" || (p.takes === "table" && !p.optional))) return [];
  return [{ fn, parameters: kept.map(([, p]) => p), places: kept.map(([place]) => place) }];
});

/** One answer: a value, or null with the sentence that says why. A blank is null without one. */
export interface Answer {
  readonly value: string | number | { readonly day: Day } | null;
  readonly error: string | null;
}

/** The answers of a function for a block of rows, given column by column. Nothing throws: a bad row has its own error. */
export function answerBlock(
  scalar: ScalarFunction,
  columns: readonly (readonly Cell[])[],
  today: Day,
): Answer[] {
  const count = columns[0]?.length ?? 0;
  // A parameter that takes one value for the whole call splits the block into runs of equal values.
  const fixed = scalar.parameters.flatMap((p, i) => (p.takes === "cell" ? [] : [i]));
  if (fixed.length === 0) return answerRun(scalar, columns, today, 0, count);
  const answers: Answer[] = [];
  let from = 0;
  for (let row = 1; row <= count; row++) {
    if (row < count && fixed.every((i) => columns[i]?.[row] === columns[i]?.[from])) continue;
    for (const answer of answerRun(scalar, columns, today, from, row)) answers.push(answer);
    from = row;
  }
  return answers;
}

function answerRun(
  scalar: ScalarFunction,
  columns: readonly (readonly Cell[])[],
  today: Day,
  from: number,
  to: number,
): Answer[] {
  const args: (Cell | Cell[][])[] = scalar.fn.parameters.map(() => undefined);
  scalar.parameters.forEach((parameter, i) => {
    const column = columns[i] ?? [];
    args[scalar.places[i] as number] =
      parameter.takes === "cell" ? column.slice(from, to).map((cell) => [cell]) : column[from];
  });
  try {
    const result = callFunction(scalar.fn, args, { today });
    if (!Array.isArray(result)) return [answerOf(result)];
    return result.map((row) => answerOf(row[0] ?? ""));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new Array<Answer>(to - from).fill({ value: null, error: error.message });
  }
}

function answerOf(result: CellResult): Answer {
  if (result instanceof Error) return { value: null, error: result.message };
  return { value: isBlank(result) ? null : result, error: null };
}

const NUMERIC = new Set(["amount", "number", "count", "rate"]);

/**
 * A decimal's text as the number it is, where the parameter is one: an engine writes 1234.5 and 1.234 without thousands
 * separators, so the ambiguity of a typed "1,234" does not arise. Any other text stays as it is.
 */
export const decimalCell = (cell: Cell, parameter: Parameter): Cell =>
  typeof cell === "string" && NUMERIC.has(parameter.kind.id) && /^-?\d+(\.\d+)?$/.test(cell)
    ? Number(cell)
    : cell;
