/**
 * Calls a worksheet function with what the cells hold: one generic piece does coercion, blank handling, broadcasting
 * and per-cell errors for all functions and all hosts. Arguments are read once per call, column by column.
 */
import { type Cell, isBlank } from "../cell.ts";
import { type Day, FIRST_SAFE_SERIAL, isoDay, LAST_SERIAL, serialOf } from "../day.ts";
import { InputError } from "../errors.ts";
import { asMinor, LARGEST_MINOR, toMajor } from "../money.ts";
import type { Answer, CallContext, Kind, Parameter, ResultCell, WorksheetFunction } from "./declaration.ts";

/** An argument as a host passes it: one cell, or a range row by row. */
export type CallArgument = Cell | readonly (readonly Cell[])[];

/** What one cell of the answer shows; an InputError is that cell's own #VALUE! and leaves the others standing. */
export type CellResult = ResultCell | InputError;

const isRange = (argument: CallArgument): argument is readonly (readonly Cell[])[] => Array.isArray(argument);

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
  const size = shape.rows * shape.columns;
  const readers = fn.parameters.map((parameter, i) => readerOf(parameter, given[i], context));
  const blankSets = blankSetsOf(fn);
  const values: unknown[] = new Array(readers.length);
  const evaluateAt = (row: number, column: number): Answer => {
    for (const set of blankSets) {
      let blank = true;
      for (const i of set) {
        if ((readers[i] as Reader)(row, column) !== undefined) {
          blank = false;
          break;
        }
      }
      if (blank) return "";
    }
    for (let i = 0; i < readers.length; i++) values[i] = (readers[i] as Reader)(row, column);
    return fn.evaluate(values, context);
  };
  if (fn.result.shape === "table") return tableOf(fn, evaluateAt(0, 0));
  if (size === 1) return single(fn, evaluateAt(0, 0));
  return spread(fn, shape, evaluateAt);
}

function single(fn: WorksheetFunction, answer: Answer): CellResult | CellResult[][] {
  return fn.result.shape === "row" ? [rowOf(fn, answer)] : shownAs(fn, answer as Day | number | string);
}

function spread(
  fn: WorksheetFunction,
  shape: Shape,
  evaluateAt: (row: number, column: number) => Answer,
): CellResult[][] {
  const result: CellResult[][] = new Array(shape.rows);
  for (let r = 0; r < shape.rows; r++) {
    const row: CellResult[] = new Array(shape.columns);
    for (let c = 0; c < shape.columns; c++) {
      try {
        const answer = evaluateAt(r, c);
        if (fn.result.shape === "row") {
          result[r] = rowOf(fn, answer);
          continue;
        }
        row[c] = shownAs(fn, answer as Day | number | string);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        row[c] = error;
        if (fn.result.shape === "row") result[r] = fn.result.headings.map(() => error);
      }
    }
    if (fn.result.shape !== "row") result[r] = row;
  }
  return result;
}

/** An answer in the cell's own way: amounts in major units, days as dates, blanks as "". */
function shownAs(fn: WorksheetFunction, answer: Day | number | string): ResultCell {
  if (typeof answer === "string") return answer;
  if (fn.result.shape === "cell" && fn.result.type === "date") return { day: heldDay(fn, answer as Day) };
  if (fn.result.shape !== "table" && fn.result.type === "amount") {
    return toMajor(asMinor(heldNumber(fn, answer, LARGEST_MINOR))) + 0;
  }
  return heldNumber(fn, answer, Number.MAX_VALUE);
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

function tableOf(fn: WorksheetFunction, answer: Answer): CellResult[][] {
  if (!Array.isArray(answer)) return [[answer as string]];
  for (const row of answer as ResultCell[][]) {
    for (const value of row) {
      if (typeof value === "number") heldNumber(fn, value, LARGEST_MINOR / 100);
      else if (typeof value === "object") heldDay(fn, value.day);
    }
  }
  return answer as ResultCell[][];
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const sizeOf = (range: readonly (readonly Cell[])[]): Shape => ({
  rows: range.length,
  columns: range[0]?.length ?? 0,
});

/** The shape of the answer: what the `cell` arguments span; a single value, row or column is repeated along the other. */
function shapeOf(fn: WorksheetFunction, given: readonly CallArgument[]): Shape {
  let rows = 1;
  let columns = 1;
  for (const [i, parameter] of fn.parameters.entries()) {
    const argument = given[i];
    if (parameter.takes !== "cell" || !isRange(argument)) continue;
    const size = sizeOf(argument);
    if (size.rows === 0 || size.columns === 0)
      throw new InputError("wrongShape", parameter.name, "an empty range");
    rows = Math.max(rows, size.rows);
    columns = Math.max(columns, size.columns);
  }
  for (const [i, parameter] of fn.parameters.entries()) {
    const argument = given[i];
    if (parameter.takes !== "cell" || !isRange(argument)) continue;
    const size = sizeOf(argument);
    const fits = (size.rows === 1 || size.rows === rows) && (size.columns === 1 || size.columns === columns);
    if (!fits || (fn.result.shape === "row" && columns > 1)) {
      const told = `a range of ${size.rows} × ${size.columns} cells beside one of ${rows} × ${columns}`;
      throw new InputError("wrongShape", parameter.name, told);
    }
  }
  checkColumns(fn, given);
  return { rows, columns };
}

/** All `column` arguments of a call belong to the same rows, so they have the same number of cells. */
function checkColumns(fn: WorksheetFunction, given: readonly CallArgument[]): void {
  let first: { name: string; cells: number } | undefined;
  for (const [i, parameter] of fn.parameters.entries()) {
    const argument = given[i];
    if (parameter.takes !== "column" || (!isRange(argument) && isBlank(argument))) continue;
    const size = isRange(argument) ? sizeOf(argument) : { rows: 1, columns: 1 };
    const cells = size.rows * size.columns;
    if (!first) first = { name: parameter.name, cells };
    else if (cells !== first.cells) {
      const told = `a range of ${cells} cells beside ${first.name} with ${first.cells}`;
      throw new InputError("wrongShape", parameter.name, told);
    }
  }
}

/** Gives the value of one argument for a row and column of the answer; throws that cell's own error. */
type Reader = (row: number, column: number) => unknown;

function readerOf(parameter: Parameter, argument: CallArgument, context: CallContext): Reader {
  if (parameter.takes === "table") {
    const value = readTable(parameter, argument);
    return () => value;
  }
  if (parameter.takes === "column") {
    const value = readWhole(parameter, argument);
    return () => value;
  }
  if (parameter.takes === "single" || !isRange(argument) || isOneCell(argument)) {
    return lazily(parameter, onlyCell(parameter, argument), context);
  }
  const size = sizeOf(argument);
  const read = readCells(parameter.kind, argument, parameter.name);
  const today = parameter.kind.id === "as of" ? context.today : undefined;
  const stepRow = size.rows === 1 ? 0 : size.columns;
  const stepColumn = size.columns === 1 ? 0 : 1;
  return (row, column) => {
    const value = read[row * stepRow + column * stepColumn];
    if (value instanceof Error) throw value;
    return value ?? today;
  };
}

const isOneCell = (range: readonly (readonly Cell[])[]): boolean =>
  range.length === 1 && range[0]?.length === 1;

/** One value's reader: read when first wanted, so that a blank row stays blank whatever its other cells hold. */
function lazily(parameter: Parameter, cell: Cell, context: CallContext): Reader {
  let value: unknown;
  let done = false;
  return () => {
    if (!done) {
      value = parameter.kind.read(cell, parameter.name);
      if (value === undefined && parameter.kind.id === "as of") value = context.today;
      done = true;
    }
    return value;
  };
}

function onlyCell(parameter: Parameter, argument: CallArgument): Cell {
  if (!isRange(argument)) return argument;
  const size = sizeOf(argument);
  if (size.rows !== 1 || size.columns !== 1) {
    throw new InputError("notSingle", parameter.name, `${size.rows} × ${size.columns} cells`);
  }
  return argument[0]?.[0];
}

/** Every cell of a range read once; equal texts are read once too. */
function readCells(kind: Kind<unknown>, range: readonly (readonly Cell[])[], name: string): unknown[] {
  const flat: Cell[] = [];
  for (const row of range) for (const cell of row) flat.push(cell);
  if (kind.readColumn) return kind.readColumn(flat, name);
  const texts = new Map<string, unknown>();
  const read: unknown[] = new Array(flat.length);
  for (let i = 0; i < flat.length; i++) {
    const cell = flat[i];
    if (typeof cell !== "string") {
      read[i] = attempt(kind, cell, name);
      continue;
    }
    let value = texts.get(cell);
    if (value === undefined && !texts.has(cell)) {
      value = attempt(kind, cell, name);
      texts.set(cell, value);
    }
    read[i] = value;
  }
  return read;
}

function attempt(kind: Kind<unknown>, cell: Cell, name: string): unknown {
  try {
    return kind.read(cell, name);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** A `column` argument whole; one bad cell is the function's error. Undefined where it was left out. */
function readWhole(parameter: Parameter, argument: CallArgument): unknown[] | undefined {
  if (!isRange(argument) && isBlank(argument)) return undefined;
  const range = isRange(argument) ? argument : [[argument]];
  const read = readCells(parameter.kind, range, parameter.name);
  for (const value of read) if (value instanceof Error) throw value;
  return read;
}

function readTable(parameter: Parameter, argument: CallArgument): unknown {
  if (!isRange(argument) && (argument === 0 || isBlank(argument))) return undefined;
  const range = isRange(argument) ? argument : [[argument]];
  if (range.every((row) => row.every((cell) => cell === 0 || isBlank(cell)))) return undefined;
  return parameter.kind.readTable ? parameter.kind.readTable(range, parameter.name) : range;
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
