/**
 * Calls a worksheet function with what the cells hold: one generic piece does coercion, blank handling, broadcasting
 * and per-cell errors for all functions and all hosts. Arguments are read once per call, column by column; one value
 * is a column of one.
 */
import { InputError } from "../errors.ts";
import { type CellResult, single, spread, tableOf } from "./call-answers.ts";
import { type ArgumentColumn, readArguments } from "./call-arguments.ts";
import { type CallArgument, type Shape, shapeOf } from "./call-shape.ts";
import type { Answer, CallContext, WorksheetFunction } from "./declaration.ts";

export type { CellResult } from "./call-answers.ts";
export type { CallArgument } from "./call-shape.ts";

/**
 * The answer of a worksheet function: a value for single arguments, rows of values where it spills.
 * Throws InputError where there is no single cell to put it in (a scalar call, a bad shape, a bad whole-range argument).
 */
export function callFunction(
  fn: WorksheetFunction,
  given: readonly CallArgument[],
  context: CallContext,
): CellResult | CellResult[][] {
  if (given.length > fn.parameters.length) {
    throw new InputError("tooManyArguments", fn.name, String(fn.parameters.length));
  }
  const shape = shapeOf(fn, given);
  const columns = readArguments(fn, given, context);
  const answers = columnPass(fn, columns, shape, context);
  if (fn.result.shape === "table") return tableOf(fn, settled(answers[0]));
  if (answers.length === 1) return single(fn, settled(answers[0]));
  return spread(fn, shape, answers);
}

/** One call has nowhere else to show what is wrong. */
function settled(answer: Answer | InputError | undefined): Answer {
  if (answer instanceof InputError) throw answer;
  return answer as Answer;
}

/** The column pass: what the function answers for each cell of the shape, row by row, as `evaluate` gives it. */
export function columnPass(
  fn: WorksheetFunction,
  columns: readonly ArgumentColumn[],
  shape: Shape,
  context: CallContext,
): (Answer | InputError)[] {
  const blankSets = blankSetsOf(fn).map((set) => set.map((i) => columns[i] as ArgumentColumn));
  // Constants stand in `values` for good; only what changes from cell to cell is put there for each.
  const values: unknown[] = columns.map((column) => column.values[0]);
  const changing: number[] = [];
  let straight = shape.columns === 1;
  for (let i = 0; i < columns.length; i++) {
    const { stepRow, stepColumn, faulty } = columns[i] as ArgumentColumn;
    if (stepRow !== 0 || stepColumn !== 0 || faulty) changing.push(i);
    if (faulty || stepRow > 1) straight = false;
  }
  const pass: Pass = { fn, columns, shape, context, values, changing, blankSets };
  const answers: (Answer | InputError)[] = new Array(shape.rows * shape.columns);
  if (straight) straightPass(pass, answers);
  else anyPass(pass, answers);
  return answers;
}

interface Pass {
  readonly fn: WorksheetFunction;
  readonly columns: readonly ArgumentColumn[];
  readonly shape: Shape;
  readonly context: CallContext;
  /** What `evaluate` gets, used again for each cell. */
  readonly values: unknown[];
  /** Which of them change from cell to cell. */
  readonly changing: readonly number[];
  readonly blankSets: readonly (readonly ArgumentColumn[])[];
}

/** Single columns without a bad cell, the common case: each row is a place in the columns, nothing is looked at twice. */
function straightPass(pass: Pass, answers: (Answer | InputError)[]): void {
  const { columns, shape, context, values, changing, blankSets } = pass;
  const { evaluate } = pass.fn;
  const moving = changing.map((i) => (columns[i] as ArgumentColumn).values);
  const count = changing.length;
  const never = blankSets.length === 0;
  const alone = blankSets.every((set) => set.length === 1);
  const blanks = alone ? blankSets.map((set) => set[0] as ArgumentColumn) : [];
  for (let r = 0; r < shape.rows; r++) {
    if (!never && (alone ? anyBlank(blanks, r) : isBlankAt(blankSets, r, 0))) {
      answers[r] = "";
      continue;
    }
    for (let k = 0; k < count; k++) values[changing[k] as number] = (moving[k] as readonly unknown[])[r];
    try {
      answers[r] = evaluate(values, context);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      answers[r] = error;
    }
  }
}

function anyBlank(columns: readonly ArgumentColumn[], row: number): boolean {
  for (let i = 0; i < columns.length; i++) {
    const { values, stepRow } = columns[i] as ArgumentColumn;
    if (values[row * stepRow] === undefined) return true;
  }
  return false;
}

/** Any shapes beside each other, any cell bad. */
function anyPass(pass: Pass, answers: (Answer | InputError)[]): void {
  const { fn, columns, shape, context, values, changing, blankSets } = pass;
  let at = 0;
  for (let r = 0; r < shape.rows; r++) {
    for (let c = 0; c < shape.columns; c++, at++) {
      try {
        if (isBlankAt(blankSets, r, c)) {
          answers[at] = "";
          continue;
        }
        for (let k = 0; k < changing.length; k++) {
          const i = changing[k] as number;
          const column = columns[i] as ArgumentColumn;
          const value = column.values[r * column.stepRow + c * column.stepColumn];
          if (column.faulty && value instanceof Error) throw value;
          values[i] = value;
        }
        answers[at] = fn.evaluate(values, context);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        answers[at] = error;
      }
    }
  }
}

/** True where all arguments of one of the sets are blank; throws what is wrong with one of them before that is settled. */
function isBlankAt(sets: readonly (readonly ArgumentColumn[])[], row: number, column: number): boolean {
  for (let s = 0; s < sets.length; s++) {
    const set = sets[s] as readonly ArgumentColumn[];
    let blank = true;
    for (let k = 0; k < set.length; k++) {
      const { values, stepRow, stepColumn, faulty } = set[k] as ArgumentColumn;
      const value = values[row * stepRow + column * stepColumn];
      if (faulty && value instanceof Error) throw value;
      if (value !== undefined) {
        blank = false;
        break;
      }
    }
    if (blank) return true;
  }
  return false;
}

/** Positions of the parameters that, all blank, leave the row blank. */
function blankSetsOf(fn: WorksheetFunction): number[][] {
  const first = fn.parameters[0];
  const firstAlone = first && (first.takes === "cell" || first.takes === "single") ? [first.name] : [];
  const sets = [fn.blankWhen ?? firstAlone, ...(fn.blankAlso ?? [])];
  return sets
    .map((names) => names.map((name) => fn.parameters.findIndex((p) => p.name === name)))
    .filter((set) => set.length > 0);
}
