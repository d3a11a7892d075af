/** The shape of a call's answer, from the shapes of its arguments. */
import { type Cell, isBlank } from "../cell.ts";
import { InputError } from "../errors.ts";
import type { WorksheetFunction } from "./declaration.ts";

/** An argument as a host passes it: one cell, or a range row by row. */
export type CallArgument = Cell | readonly (readonly Cell[])[];

/** True for a range. */
export const isRange = (argument: CallArgument): argument is readonly (readonly Cell[])[] =>
  Array.isArray(argument);

/** Rows and columns of a range or of an answer. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The size of a range, its width that of its first row. */
export const sizeOf = (range: readonly (readonly Cell[])[]): Shape => ({
  rows: range.length,
  columns: range[0]?.length ?? 0,
});

/** The shape of the answer: what the `cell` arguments span; a single value, row or column is repeated along the other. */
export function shapeOf(fn: WorksheetFunction, given: readonly CallArgument[]): Shape {
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
    // Each answer takes a row of its own, so its values must stand one below the other.
    if (fn.result.shape === "row" && size.columns > 1)
      throw new InputError("notDown", parameter.name, `a range of ${size.rows} × ${size.columns} cells`);
    if (!fits) {
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
