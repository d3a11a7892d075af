import { describe, expect, test } from "vitest";
import type { SheetCells, WorkbookChange } from "../../core/workbook.ts";
import { rowsIn, slicesOf } from "../../panel/slices.ts";
import { memoryHost } from "../hosts/memory-host.ts";

const ROWS = 4500;
const ledger: SheetCells = {
  name: "Ledger",
  cells: Array.from({ length: ROWS + 1 }, (_, row) => [row === 0 ? "Invoice" : `F${row}`, ""]),
};
const column = (n: number): WorkbookChange => ({
  kind: "write",
  sheet: "Ledger",
  row: 1,
  column: 1,
  cells: Array.from({ length: n }, (_, row) => [`done ${row + 1}`]),
});
const long: WorkbookChange[] = [
  { kind: "add-sheet", name: "Settings", cells: [["AsOf", ""]] },
  {
    kind: "write",
    sheet: "Ledger",
    row: 0,
    column: 1,
    cells: [["Next action"]],
    expect: [{ row: 0, column: 1, value: "" }],
  },
  column(ROWS),
  {
    kind: "append-rows",
    sheet: "Ledger",
    cells: Array.from({ length: 2500 }, (_, row) => [`N${row}`, "new"]),
  },
];

describe("A long write", () => {
  test("comes in parts of at most five hundred rows, and a short one whole", () => {
    const slices = slicesOf(long);
    expect(slices.length).toBeGreaterThan(6);
    for (const slice of slices) expect(rowsIn(slice)).toBeLessThanOrEqual(501);
    expect(slicesOf([column(900)])).toHaveLength(1);
    expect(slicesOf([])).toEqual([]);
  });

  test("leaves the same workbook as one write", async () => {
    const [whole, parts] = [memoryHost([ledger]), memoryHost([ledger])];
    await whole.apply(long);
    for (const slice of slicesOf(long)) await parts.apply(slice);
    for (const name of ["Ledger", "Settings"])
      expect((await parts.read(name)).cells).toEqual((await whole.read(name)).cells);
  });

  test("writes nothing at all where one cell is not as it was, however far down the part that needs it", async () => {
    const host = memoryHost([ledger]);
    const last: WorkbookChange = {
      kind: "write",
      sheet: "Ledger",
      row: 4000,
      column: 1,
      cells: [["x"]],
      expect: [{ row: 4000, column: 0, value: "another invoice" }],
    };
    const [first = []] = slicesOf([column(ROWS), last]);
    await expect(host.apply(first)).rejects.toThrow(Error);
    expect((await host.read("Ledger")).cells).toEqual(ledger.cells);
  });
});
