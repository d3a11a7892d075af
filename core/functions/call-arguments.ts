/** The arguments of a call read once, column by column: parsed cells behind a step a row and a step a column. */
import { type Cell, isBlank } from "../cell.ts";
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import { type CallArgument, isRange, sizeOf } from "./call-shape.ts";
import type { CallContext, Kind, Parameter, WorksheetFunction } from "./declaration.ts";

/** One argument as read. The value for a row and column of the answer is `values[row * stepRow + column * stepColumn]`. */
export interface ArgumentColumn {
  /** What the kind made of each cell; `undefined` for a blank, an error for a bad one. */
  readonly values: readonly unknown[];
  /** 0 where one value stands for all rows, so too for columns. */
  readonly stepRow: number;
  readonly stepColumn: number;
  /** True where `values` holds an error. */
  readonly faulty: boolean;
}

/** Every argument of a call, one column a parameter; throws for a whole-range argument that cannot be read. */
export const readArguments = (
  fn: WorksheetFunction,
  given: readonly CallArgument[],
  context: CallContext,
): ArgumentColumn[] => fn.parameters.map((parameter, i) => readArgument(parameter, given[i], context));

const constant = (value: unknown): ArgumentColumn => ({
  values: [value],
  stepRow: 0,
  stepColumn: 0,
  faulty: value instanceof Error,
});

function readArgument(parameter: Parameter, argument: CallArgument, context: CallContext): ArgumentColumn {
  if (parameter.takes === "table") return constant(readTable(parameter, argument));
  if (parameter.takes === "column") return constant(readWhole(parameter, argument));
  const today = parameter.kind.id === "as of" ? context.today : undefined;
  if (parameter.takes === "single" || !isRange(argument) || isOneCell(argument)) {
    // An error is kept, not thrown: a blank row stays blank whatever its other cells hold.
    return constant(attempt(parameter.kind, onlyCell(parameter, argument), parameter.name) ?? today);
  }
  const size = sizeOf(argument);
  const { values, faulty } = readCells(parameter.kind, argument, parameter.name, today);
  return {
    values,
    faulty,
    stepRow: size.rows === 1 ? 0 : size.columns,
    stepColumn: size.columns === 1 ? 0 : 1,
  };
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

/** Stands among the texts already read for those that are blank. */
const BLANK = Symbol("blank");

/** Every cell of a range read once; equal texts are read once too, and blanks become `today` where one is given. */
function readCells(
  kind: Kind<unknown>,
  range: readonly (readonly Cell[])[],
  name: string,
  today?: Day,
): { values: unknown[]; faulty: boolean } {
  const width = range[0]?.length ?? 0;
  let faulty = false;
  if (kind.readColumn) {
    const values: unknown[] = kind.readColumn(cellsOf(range, width), name);
    for (let i = 0; i < values.length && !faulty; i++) faulty = isError(values[i]);
    return { values, faulty };
  }
  const texts = new Map<string, unknown>();
  const values: unknown[] = new Array(range.length * width);
  let at = 0;
  for (let r = 0; r < range.length; r++) {
    const row = range[r] as readonly Cell[];
    for (let c = 0; c < width; c++) {
      const cell = row[c];
      let value: unknown;
      if (typeof cell === "string") {
        value = texts.get(cell);
        if (value === undefined) {
          value = attempt(kind, cell, name) ?? BLANK;
          texts.set(cell, value);
        }
        if (value === BLANK) value = undefined;
      } else value = attempt(kind, cell, name);
      if (value === undefined) value = today;
      else if (isError(value)) faulty = true;
      values[at++] = value;
    }
  }
  return { values, faulty };
}

const isError = (value: unknown): boolean => typeof value === "object" && value instanceof Error;

/** The cells of a range row by row. */
function cellsOf(range: readonly (readonly Cell[])[], width: number): Cell[] {
  if (width === 1) return range.map((row) => row[0]);
  return range.flat();
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
  const range = isRange(argument) ? argument : [[argument]];
  const { values, faulty } = readCells(parameter.kind, range, parameter.name);
  if (faulty) throw values.find((value) => value instanceof Error);
  return values;
}

function readTable(parameter: Parameter, argument: CallArgument): unknown {
  if (!isRange(argument) && (argument === 0 || isBlank(argument))) return undefined;
  const range = isRange(argument) ? argument : [[argument]];
  if (range.every((row) => row.every((cell) => cell === 0 || isBlank(cell)))) return undefined;
  return parameter.kind.readTable ? parameter.kind.readTable(range, parameter.name) : range;
}
