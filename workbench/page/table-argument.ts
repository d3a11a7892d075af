/** What is handed to a function again and again, such as the playbook or the workbook's terms in every row: turned into cells, and read, once. */
import type { Cell } from "../../core/cell.ts";
import type { Kind, WorksheetFunction } from "../../core/functions/declaration.ts";

/** A value of the engine, as far as it matters here. */
interface Value {
  readonly value: unknown;
  readonly format?: string | undefined;
}
type Matrix = readonly (readonly (Value | undefined)[])[];

/** From this many cells on, comparing with the last range is cheaper than turning it into cells. */
const WORTH_KEEPING = 100;

/** Gives the same rows for a range whose values are those of the last one. */
export function rowsKeeper(rowsOf: (matrix: Matrix) => Cell[][]): (matrix: Matrix) => Cell[][] {
  let values: unknown[] = [];
  let formats: (string | undefined)[] = [];
  let height = -1;
  let kept: Cell[][] = [];
  let last: Matrix | undefined;
  const same = (matrix: Matrix): boolean => {
    if ((matrix[0]?.length ?? 0) !== height || matrix.length * height !== values.length) return false;
    let i = 0;
    for (const column of matrix) {
      for (const cell of column) {
        if (cell?.value !== values[i] || cell?.format !== formats[i]) return false;
        i++;
      }
    }
    return true;
  };
  return (matrix) => {
    if (matrix.length * (matrix[0]?.length ?? 0) < WORTH_KEEPING) return rowsOf(matrix);
    // While the engine works out a sheet it hands over one matrix for all mentions of a range.
    if (matrix === last) return kept;
    last = matrix;
    if (same(matrix)) return kept;
    kept = rowsOf(matrix);
    height = matrix[0]?.length ?? 0;
    values = matrix.flatMap((column) => column.map((cell) => cell?.value));
    formats = matrix.flatMap((column) => column.map((cell) => cell?.format));
    return kept;
  };
}

/** The function with its tables read once while the very same rows are given, and a text once while the next cell has it too. */
export const withKeptReadings = (fn: WorksheetFunction): WorksheetFunction => ({
  ...fn,
  parameters: fn.parameters.map((parameter) => ({ ...parameter, kind: keeping(parameter.kind) })),
});

function keeping<T>(kind: Kind<T>): Kind<T> {
  const { readTable } = kind;
  let text: string | undefined;
  let said: T | undefined;
  let rows: unknown;
  let read: T | undefined;
  return {
    ...kind,
    read: (cell, argument) => {
      if (typeof cell !== "string") return kind.read(cell, argument);
      if (cell !== text) {
        said = kind.read(cell, argument);
        text = cell;
      }
      return said;
    },
    ...(readTable && {
      readTable: (given: readonly (readonly Cell[])[], argument: string) => {
        if (given !== rows) {
          read = readTable(given, argument);
          rows = given;
        }
        return read;
      },
    }),
  };
}
