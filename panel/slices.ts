/** A long write in parts, so that the page stays alive between them and the user can stop. */
import type { Expectation, WorkbookChange } from "../core/workbook.ts";

/** Rows written at once: a part takes a grid with formulas a fraction of a second, so that Stop is heard. */
const ROWS = 500;

type Write = Extract<WorkbookChange, { kind: "write" }>;

/** How many rows a change writes; 1 for those that write none. */
const rowsOf = (change: WorkbookChange): number =>
  change.kind === "write" || change.kind === "append-rows" || change.kind === "add-sheet"
    ? Math.max(1, change.cells.length)
    : 1;

/** The rows of changes altogether. */
export const rowsIn = (changes: readonly WorkbookChange[]): number =>
  changes.reduce((sum, change) => sum + rowsOf(change), 0);

/**
 * The changes in parts, to be applied one after the other; one part where they are few. What must still stand is
 * asked in the first part for all of them, so that nothing at all is written where the sheet has moved on.
 */
export function slicesOf(changes: readonly WorkbookChange[], rows = ROWS): WorkbookChange[][] {
  if (rowsIn(changes) <= rows * 2) return changes.length > 0 ? [[...changes]] : [];
  const asked = changes.flatMap((change) =>
    change.kind === "write" && change.expect && change.expect.length > 0 ? [asking(change)] : [],
  );
  const slices: WorkbookChange[][] = [];
  let slice: WorkbookChange[] = asked;
  let filled = 0;
  for (const part of changes.flatMap((change) => partsOf(change, rows))) {
    if (filled > 0 && filled + rowsOf(part) > rows) {
      slices.push(slice);
      slice = [];
      filled = 0;
    }
    slice.push(part);
    filled += rowsOf(part);
  }
  return [...slices, slice];
}

/** Writes nothing, and refuses where the cells do not hold what they must. */
const asking = ({ sheet, row, column, expect = [] }: Write): WorkbookChange => ({
  kind: "write",
  sheet,
  row,
  column,
  cells: [[null]],
  expect: expect as readonly Expectation[],
});

function partsOf(change: WorkbookChange, rows: number): WorkbookChange[] {
  if (rowsOf(change) <= rows) return [change.kind === "write" ? withoutAsking(change) : change];
  if (change.kind === "write") {
    const whole = withoutAsking(change);
    return cut(change.cells, rows).map(({ from, cells }) => ({ ...whole, row: change.row + from, cells }));
  }
  if (change.kind === "append-rows")
    return cut(change.cells, rows).map(({ cells }) => ({ ...change, cells }));
  if (change.kind !== "add-sheet") return [change];
  return cut(change.cells, rows).map(({ from, cells }) =>
    from === 0
      ? { ...change, cells }
      : {
          kind: "write",
          sheet: change.name,
          row: from,
          column: 0,
          cells,
          ...(change.formats ? { formats: change.formats } : {}),
        },
  );
}

const withoutAsking = ({ expect: _expect, ...change }: Write): Write => change;

function cut<T>(all: readonly T[], size: number): { from: number; cells: readonly T[] }[] {
  const parts: { from: number; cells: readonly T[] }[] = [];
  for (let from = 0; from < all.length; from += size)
    parts.push({ from, cells: all.slice(from, from + size) });
  return parts;
}
