/**
 * Calls a worksheet function with what the cells hold: one generic piece does coercion, blank handling, broadcasting
 * and per-cell errors for all functions and all hosts. Arguments are read once per call, column by column; one value
 * is a column of one.
 */
import { InputError } from "../errors.ts";
import { type Answers, type CellResult, single, spread, tableOf } from "./call-answers.ts";
import { type ArgumentColumn, readArguments, valueAt } from "./call-arguments.ts";
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
  const cells: CellResult[][] = new Array(shape.rows);
  let answer: Answer | InputError = "";
  const many = shape.rows * shape.columns > 1;
  columnPass(fn, columns, shape, context, (answers) => {
    if (many) spread(fn, answers, cells);
    else answer = answers.others[0] ?? "";
  });
  if (many) return cells;
  // One call has nowhere else to show what is wrong.
  if ((answer as unknown) instanceof InputError) throw answer;
  return fn.result.shape === "table" ? tableOf(fn, answer) : single(fn, answer);
}

/** Cells worked before they are handed on: few enough to stay near the processor. */
const BLOCK = 4096;

/**
 * The column pass: what the function answers for each cell of the shape, row by row, as `evaluate` gives it; handed to
 * `take` block by block.
 */
export function columnPass(
  fn: WorksheetFunction,
  columns: readonly ArgumentColumn[],
  shape: Shape,
  context: CallContext,
  take: (answers: Answers) => void,
): void {
  const blankSets = blankSetsOf(fn).map((set) => set.map((i) => columns[i] as ArgumentColumn));
  // Constants stand in `values` for good; only what changes from cell to cell is put there for each.
  const values: unknown[] = columns.map((column) => column.readings[0]);
  const changing = columns.flatMap(({ stepRow, stepColumn, errors }, i) =>
    stepRow || stepColumn || errors ? [i] : [],
  );
  const pass = { fn, columns, width: shape.columns, context, values, changing, blankSets };
  const many = shape.rows * shape.columns > 1;
  const fast = fn.evaluateRows !== undefined && many && shape.columns === 1;
  const numeric = fast || (many && fn.result.shape === "cell" && fn.result.type !== "text");
  const most = Math.min(shape.rows, Math.ceil(BLOCK / shape.columns));
  const numbers = numeric ? new Float64Array(most * shape.columns) : undefined;
  for (let from = 0; from < shape.rows; from += most) {
    const to = Math.min(shape.rows, from + most);
    const answers: Answers = { from, to, width: shape.columns, numbers, texts: undefined, others: [] };
    if (fast) rowsPass(pass, answers);
    else cellPass(pass, from, to, answers);
    take(answers);
  }
}

interface Pass {
  readonly fn: WorksheetFunction;
  readonly columns: readonly ArgumentColumn[];
  /** Columns of the answer. */
  readonly width: number;
  readonly context: CallContext;
  /** What `evaluate` gets, used again for each cell. */
  readonly values: unknown[];
  /** Which of them change from cell to cell. */
  readonly changing: readonly number[];
  readonly blankSets: readonly (readonly ArgumentColumn[])[];
}

/** Rows with nothing bad, and nothing blank that may settle them, go to the function's own loop; the others, and those it leaves open, cell by cell. */
function rowsPass(pass: Pass, answers: Answers): void {
  const { fn, columns, blankSets } = pass;
  const first = answers.from;
  const numbers = answers.numbers as Float64Array;
  const doubtful = columns.filter(
    (column) => column.errors || (column.gaps && blankSets.some((set) => set.includes(column))),
  );
  for (let from = first; from < answers.to; ) {
    let to = doubtful.length === 0 ? answers.to : from;
    while (to < answers.to && !hasGap(doubtful, to)) to++;
    if (to > from) answers.texts = fn.evaluateRows?.(columns, from, to, numbers, first);
    for (let r = from; r < to; r++) if (Number.isNaN(numbers[r - first])) cellPass(pass, r, r + 1, answers);
    from = to;
    while (to < answers.to && hasGap(doubtful, to)) to++;
    cellPass(pass, from, to, answers);
    from = to;
  }
}

function hasGap(columns: readonly ArgumentColumn[], row: number): boolean {
  for (let i = 0; i < columns.length; i++) {
    const { readings, numbers, stepRow } = columns[i] as ArgumentColumn;
    if (numbers ? Number.isNaN(numbers[row * stepRow]) : readings[row * stepRow] === undefined) return true;
  }
  return false;
}

/** Cell by cell: any shapes beside each other, any cell bad. */
function cellPass(pass: Pass, from: number, to: number, answers: Answers): void {
  const { fn, columns, width, context, values, changing, blankSets } = pass;
  const { numbers, others } = answers;
  let at = (from - answers.from) * width;
  for (let r = from; r < to; r++) {
    for (let c = 0; c < width; c++, at++) {
      let answer: Answer | InputError = "";
      try {
        if (!isBlankAt(blankSets, r, c)) {
          for (let k = 0; k < changing.length; k++) {
            const i = changing[k] as number;
            const column = columns[i] as ArgumentColumn;
            values[i] = valueAt(column, r * column.stepRow + c * column.stepColumn);
          }
          answer = fn.evaluate(values, context);
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        answer = error;
      }
      if (numbers) {
        numbers[at] = Number.NaN;
        if (typeof answer === "number" && !Number.isNaN(answer)) {
          numbers[at] = answer;
          continue;
        }
        if (answer === "") continue;
      }
      others[at] = answer;
    }
  }
}

/** True where all arguments of one of the sets are blank; throws what is wrong with one of them before that is settled. */
function isBlankAt(sets: readonly (readonly ArgumentColumn[])[], row: number, column: number): boolean {
  for (let s = 0; s < sets.length; s++) {
    const set = sets[s] as readonly ArgumentColumn[];
    let blank = true;
    for (let k = 0; blank && k < set.length; k++) {
      const each = set[k] as ArgumentColumn;
      blank = valueAt(each, row * each.stepRow + column * each.stepColumn) === undefined;
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
