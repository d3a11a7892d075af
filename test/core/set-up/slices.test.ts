import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slicesOf } from "../../../core/set-up/slices.ts";
import type { WorkbookChange } from "../../../core/workbook.ts";

const write = (row: number, rows: number): WorkbookChange => ({
  kind: "write",
  sheet: "Ledger",
  row,
  column: 2,
  cells: Array.from({ length: rows }, (_, i) => [`${row + i}`]),
  expect: Array.from({ length: rows }, (_, i) => ({ row: row + i, column: 0, value: row + i })),
});

test("written in parts, a sheet gets every row once, in order, each with what must still stand in it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 15 }),
      (lengths, size) => {
        const changes = lengths.map((rows, i) => write(i * 100, rows));
        const flat = (list: readonly WorkbookChange[]): string[] =>
          list.flatMap((change) =>
            change.kind === "write"
              ? change.cells.map((cells, i) => `${change.row + i}:${cells[0]}:${change.expect?.[i]?.value}`)
              : [],
          );
        const slices = slicesOf(changes, size);
        expect(flat(slices.flatMap((slice) => slice.changes))).toEqual(flat(changes));
        expect(slices.every(({ rows }) => rows <= size)).toBe(true);
        expect(slices.reduce((sum, { rows }) => sum + rows, 0)).toBe(lengths.reduce((sum, n) => sum + n, 0));
      },
    ),
    { numRuns: 100 },
  );
});

test("what must hold beside a long block is asked before its first part is written", () => {
  const change = { ...write(10, 4), expect: [{ row: 0, column: 0, value: "Invoice" }] } as WorkbookChange;
  const [first, second] = slicesOf([change], 2).map(({ changes }) => changes[0]);
  expect(first).toMatchObject({ row: 10, expect: [{ row: 0, column: 0, value: "Invoice" }] });
  expect(second).toMatchObject({ row: 12, expect: [] });
});
