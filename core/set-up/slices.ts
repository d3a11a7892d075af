/** Long writes in parts, so that a host can show how far it is and be stopped between two of them. */
import type { WorkbookChange } from "../workbook.ts";

/** Rows written at a time: small enough to stop within a second, large enough to cost few calls. */
export const SLICE_ROWS = 1000;

/** One part of a long change; `rows` are done with it. */
export interface Slice {
  readonly changes: readonly WorkbookChange[];
  readonly rows: number;
}

/** The same changes in the same order, parted so that none writes more rows than `size`; small ones stay together. */
export function slicesOf(changes: readonly WorkbookChange[], size: number = SLICE_ROWS): readonly Slice[] {
  const slices: Slice[] = [];
  let together: WorkbookChange[] = [];
  let rows = 0;
  const end = (): void => {
    if (together.length > 0) slices.push({ changes: together, rows });
    together = [];
    rows = 0;
  };
  for (const change of changes) {
    const length = change.kind === "write" || change.kind === "append-rows" ? change.cells.length : 0;
    if (rows + length > size) end();
    if (length <= size) {
      together.push(change);
      rows += length;
      continue;
    }
    for (const part of partsOf(change, size)) {
      together.push(part.change);
      rows = part.rows;
      end();
    }
  }
  end();
  return slices;
}

function partsOf(change: WorkbookChange, size: number): { change: WorkbookChange; rows: number }[] {
  if (change.kind !== "write" && change.kind !== "append-rows") return [{ change, rows: 0 }];
  const parts: { change: WorkbookChange; rows: number }[] = [];
  for (let from = 0; from < change.cells.length; from += size) {
    const cells = change.cells.slice(from, from + size);
    const to = from + cells.length;
    parts.push({
      rows: cells.length,
      change:
        change.kind === "append-rows"
          ? { ...change, cells }
          : {
              ...change,
              row: change.row + from,
              cells,
              ...(change.expect
                ? {
                    expect: change.expect.filter(
                      ({ row }) =>
                        (row >= change.row + from && row < change.row + to) ||
                        // What must hold beside the block is asked with its first part.
                        (from === 0 && (row < change.row || row >= change.row + change.cells.length)),
                    ),
                  }
                : {}),
            },
    });
  }
  return parts;
}
