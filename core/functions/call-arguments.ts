/** The arguments of a call read once, column by column: parsed cells behind a step a row and a step a column. */
import { type Cell, isBlank } from "../cell.ts";
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import { type CallArgument, isRange, type Shape, sizeOf } from "./call-shape.ts";
import type { CallContext, Kind, Parameter, WorksheetFunction } from "./declaration.ts";

/** One argument as read. The value for a row and column of the answer is `valueAt(row * stepRow + column * stepColumn)`. */
export interface ArgumentColumn {
  /** What the kind made of each cell; `undefined`, or NaN in a column of numbers, for a blank and for a bad one. */
  readonly readings: ArrayLike<unknown>;
  /** The same values where they are a column of numbers. */
  readonly numbers: Float64Array | undefined;
  /** What is wrong with the bad ones, by place; undefined where none is. */
  readonly errors: ReadonlyMap<number, InputError> | undefined;
  /** True where some are blank or bad. */
  readonly gaps: boolean;
  /** 0 where one value stands for all rows, so too for columns. */
  readonly stepRow: number;
  readonly stepColumn: number;
}

/** What stands at a place, `undefined` for a blank; throws what is wrong with a bad one. */
export function valueAt({ readings, numbers, errors }: ArgumentColumn, at: number): unknown {
  // Numbers are read in a place of their own: one for arrays of both sorts is slow.
  if (numbers) {
    const number = numbers[at] as number;
    if (!Number.isNaN(number)) return number;
  } else {
    const value = readings[at];
    if (value !== undefined) return value;
  }
  const error = errors?.get(at);
  if (error) throw error;
  return undefined;
}

/** Every argument of a call, one column a parameter; throws for a whole-range argument that cannot be read. */
export const readArguments = (
  fn: WorksheetFunction,
  given: readonly CallArgument[],
  context: CallContext,
): ArgumentColumn[] => fn.parameters.map((parameter, i) => readArgument(parameter, given[i], context));

/** All columns are made here, so that they look alike to the machine. */
const columnOf = (
  readings: ArrayLike<unknown>,
  numbers: Float64Array | undefined,
  errors: ReadonlyMap<number, InputError> | undefined,
  gaps: boolean,
  { rows, columns }: Shape,
): ArgumentColumn => ({
  readings,
  numbers,
  errors,
  gaps,
  stepRow: rows === 1 ? 0 : columns,
  stepColumn: columns === 1 ? 0 : 1,
});

const ONE: Shape = { rows: 1, columns: 1 };

const constant = (value: unknown): ArgumentColumn =>
  value instanceof InputError
    ? columnOf([undefined], undefined, new Map([[0, value]]), true, ONE)
    : columnOf([value], undefined, undefined, value === undefined, ONE);

function readArgument(parameter: Parameter, argument: CallArgument, context: CallContext): ArgumentColumn {
  if (parameter.takes === "table") return constant(readTable(parameter, argument));
  if (parameter.takes === "column") return constant(readWhole(parameter, argument));
  const today = parameter.kind.id === "as of" ? context.today : undefined;
  if (parameter.takes === "single" || !isRange(argument) || isOneCell(argument)) {
    // An error is kept, not thrown: a blank row stays blank whatever its other cells hold.
    return constant(attempt(parameter.kind, onlyCell(parameter, argument), parameter.name) ?? today);
  }
  return readCells(parameter, argument, today);
}

const isOneCell = (range: readonly (readonly Cell[])[]): boolean =>
  range.length === 1 && range[0]?.length === 1;

function onlyCell(parameter: Parameter, argument: CallArgument): Cell {
  if (!isRange(argument)) return argument;
  const size = sizeOf(argument);
  if (size.rows !== 1 || size.columns !== 1) {
    throw new InputError("notSingle", parameter.name, `${size.rows} × ${size.columns} cells`);
  }
  return argument[0]?.[0];
}

/** Every cell of a range read once; equal texts are read once too, and blanks become `today` where one is given. */
function readCells(
  { kind, name, takes }: Parameter,
  range: readonly (readonly Cell[])[],
  today?: Day,
): ArgumentColumn {
  const size = sizeOf(range);
  const width = size.columns;
  const { ofNumber } = kind;
  const count = range.length * width;
  // A blank put among numbers is NaN there. Whole columns keep their blanks: their functions read them themselves.
  const numbers = ofNumber && takes === "cell" ? new Float64Array(count) : undefined;
  const values = (numbers ?? new Array(count)) as unknown[];
  const texts = new Map<string, unknown>();
  let together: readonly unknown[] | undefined;
  let errors: Map<number, InputError> | undefined;
  let gaps = false;
  let at = 0;
  for (let r = 0; r < range.length; r++) {
    const row = range[r] as readonly Cell[];
    for (let c = 0; c < width; c++, at++) {
      const cell = row[c];
      if (typeof cell === "number" && ofNumber) {
        const value = ofNumber(cell);
        if (value !== undefined) {
          if (numbers) numbers[at] = value as number;
          else values[at] = value;
          continue;
        }
      }
      // A column's texts settle together how they are read.
      if (!together && kind.readColumn && typeof cell === "string" && !isBlank(cell))
        together = kind.readColumn(cellsOf(range, width), name);
      let value = together
        ? together[at]
        : cell === ""
          ? undefined
          : typeof cell === "string"
            ? textIn(texts, kind, cell, name)
            : attempt(kind, cell, name);
      if (value instanceof InputError) {
        errors ??= new Map();
        errors.set(at, value);
        value = undefined;
        gaps = true;
      } else if (value === undefined) {
        value = today;
        gaps ||= today === undefined;
      }
      values[at] = value;
    }
  }
  return columnOf(values, numbers, errors, gaps, size);
}

/** What a text says, read the first time it is met. */
function textIn(texts: Map<string, unknown>, kind: Kind<unknown>, text: string, name: string): unknown {
  const known = texts.get(text);
  if (known !== undefined || texts.has(text)) return known;
  const value = attempt(kind, text, name);
  texts.set(text, value);
  return value;
}

/** The cells of a range row by row. */
function cellsOf(range: readonly (readonly Cell[])[], width: number): Cell[] {
  const cells: Cell[] = [];
  for (const row of range) for (let c = 0; c < width; c++) cells.push(row[c]);
  return cells;
}

/** What the kind makes of a cell, its InputError as a value. */
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
  const { readings, errors } = readCells(parameter, isRange(argument) ? argument : [[argument]]);
  if (errors) throw [...errors.values()][0];
  return readings as unknown[];
}

function readTable(parameter: Parameter, argument: CallArgument): unknown {
  if (!isRange(argument) && (argument === 0 || isBlank(argument))) return undefined;
  const range = isRange(argument) ? argument : [[argument]];
  if (range.every((row) => row.every((cell) => cell === 0 || isBlank(cell)))) return undefined;
  return parameter.kind.readTable ? parameter.kind.readTable(range, parameter.name) : range;
}
