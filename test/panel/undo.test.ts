import { describe, expect, test } from "vitest";
import type { SheetCells, WorkbookChange } from "../../core/workbook.ts";
import { oppositeOf } from "../../panel/undo.ts";
import { memoryHost } from "../hosts/memory-host.ts";

const SHEET: SheetCells = {
  name: "Ledger",
  cells: [
    ["Invoice", "Last action"],
    ["1", "Phone call"],
    ["2", ""],
  ],
};
const read = new Map([[SHEET.name, SHEET]]);
const write = (row: number, value: string): WorkbookChange => ({
  kind: "write",
  sheet: "Ledger",
  row,
  column: 1,
  cells: [[value]],
});

describe("Undo", () => {
  test("puts back what stood there, also a blank", async () => {
    const host = memoryHost([SHEET]);
    const changes = [write(1, "Formal reminder"), write(2, "Friendly reminder")];
    await host.apply(changes);
    await host.apply(oppositeOf(changes, read) ?? []);
    expect((await host.read("Ledger")).cells).toEqual(SHEET.cells);
  });

  test("takes away an added sheet with everything on it", async () => {
    const host = memoryHost([SHEET]);
    const changes: WorkbookChange[] = [
      { kind: "add-sheet", name: "Settings", cells: [["AsOf", ""]] },
      { kind: "write", sheet: "Settings", row: 0, column: 1, cells: [["x"]] },
      { kind: "name-cell", name: "AsOf", sheet: "Settings", row: 0, column: 1 },
    ];
    await host.apply(changes);
    await host.apply(oppositeOf(changes, read) ?? []);
    expect((await host.sheets()).map((sheet) => sheet.name)).toEqual(["Ledger"]);
    expect(await host.named(["AsOf"])).toEqual({});
  });

  test("does not undo over a cell someone has changed since", async () => {
    const host = memoryHost([SHEET]);
    const changes = [write(1, "Formal reminder")];
    await host.apply(changes);
    host.type("Ledger", 1, 1, "Final notice");
    await expect(host.apply(oppositeOf(changes, read) ?? [])).rejects.toThrow(Error);
  });

  test("takes back the lines it added below a sheet, and the row they were about", async () => {
    const log: SheetCells = {
      name: "Contact log",
      cells: [
        ["Time", "Customer"],
        ["2026-03-30 09:00:00", "Fjord AS"],
      ],
    };
    const host = memoryHost([SHEET, log]);
    const changes: WorkbookChange[] = [
      write(1, "Formal reminder"),
      { kind: "append-rows", sheet: "Contact log", cells: [["2026-03-31 10:04:07", "Café Ærø"]] },
      { kind: "append-rows", sheet: "Contact log", cells: [["2026-03-31 10:04:08", "Café Ærø"]] },
    ];
    await host.apply(changes);
    await host.apply(oppositeOf(changes, new Map([...read, [log.name, log]])) ?? []);
    expect((await host.read("Ledger")).cells).toEqual(SHEET.cells);
    expect((await host.read("Contact log")).cells.filter((row) => row.some((cell) => cell !== ""))).toEqual(
      log.cells,
    );
  });

  test("leaves a log alone that was sorted since: the lines are somewhere else now", async () => {
    const log: SheetCells = {
      name: "Contact log",
      cells: [
        ["Time", "Customer"],
        ["2026-04-30 09:00:00", "Fjord AS"],
      ],
    };
    const host = memoryHost([log]);
    const changes: WorkbookChange[] = [
      { kind: "append-rows", sheet: "Contact log", cells: [["2026-03-31 10:04:07", "Café Ærø"]] },
    ];
    await host.apply(changes);
    host.type("Contact log", 1, 1, "Café Ærø");
    host.type("Contact log", 2, 1, "Fjord AS");
    await expect(host.apply(oppositeOf(changes, new Map([[log.name, log]])) ?? [])).rejects.toThrow(Error);
  });

  test("is not offered where a sheet was taken away", () => {
    expect(oppositeOf([{ kind: "remove-sheet", name: "Contact log" }], read)).toBeUndefined();
  });
});
