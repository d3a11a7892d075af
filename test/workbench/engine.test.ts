import { describe, expect, test } from "vitest";
import { asDay, type Day, parseIsoDay, serialOf } from "../../core/day.ts";
import { type CallArgument, callFunction } from "../../core/functions/call.ts";
import type { WorksheetFunction } from "../../core/functions/declaration.ts";
import { worksheetFunctions } from "../../core/functions.ts";
import { STANDARD } from "../../core/playbook/presets.ts";
import { playbookRows } from "../../core/playbook/range.ts";
import { cellOf } from "../../workbench/page/engine-functions.ts";
import { gridData } from "../../workbench/page/grid-data.ts";
import { GridModel } from "../../workbench/page/grid-model.ts";
import { gridLocale } from "../../workbench/page/locale.ts";
import type { FileCell } from "../../workbench/workbook-file.ts";
import { TODAY, useEngine } from "./engine-setup.ts";

useEngine();

function sheet(cells: FileCell[][], language = "en-US"): GridModel {
  const file = {
    kind: "xlsx" as const,
    sheets: [
      {
        name: "Ledger",
        hidden: false,
        cells,
        formats: {},
        looks: {},
        widths: {},
        frozen: { rows: 0, columns: 0 },
        merges: [],
      },
    ],
    names: [],
    activeSheet: 0,
  };
  return new GridModel(gridData(file, gridLocale(language)));
}
const formula = (text: string): FileCell => ({ formula: text, value: null });
const day = (iso: string): FileCell => ({ day: parseIsoDay(iso) as Day });
const shown = (grid: GridModel, row: number, column: number) =>
  grid.getters.getEvaluatedCell({ sheetId: grid.sheetId("Ledger"), row, col: column });

describe("our functions in the spreadsheet engine", () => {
  test("age an invoice into its bucket", () => {
    const grid = sheet([
      [
        day("2026-09-30"),
        formula('AGING_BUCKET(A1,"2026-11-22")'),
        formula('DAYS_PAST_DUE(A1,"2026-11-22")'),
      ],
    ]);
    expect(grid.read("Ledger")[0]?.slice(1)).toEqual(["31-60", 53]);
  });

  test("say what to do next", () => {
    const grid = sheet([[day("2026-11-12"), 100, formula('NEXT_ACTION(A1,B1,"2026-11-22")')]]);
    expect(shown(grid, 0, 2).value).toBe("Friendly reminder");
  });

  test("give dates as dates and amounts as amounts", () => {
    const grid = sheet([
      [
        formula('DUE_DATE("2026-01-31","1 month")'),
        formula('LATE_FEE(1000,"2026-01-01","1.5% per started month","2026-02-15")'),
      ],
    ]);
    expect(grid.read("Ledger")[0]).toEqual([{ day: parseIsoDay("2026-02-28") }, 30]);
    expect(shown(grid, 0, 1).format).toBe("#,##0.00");
    expect(shown(grid, 0, 0).value).toBe(serialOf(parseIsoDay("2026-02-28") as Day));
  });

  test("spill down a column from one formula, blank rows staying blank", () => {
    const grid = sheet([
      [day("2026-11-23"), formula('AGING_BUCKET(A1:A4,"2026-11-22")')],
      [day("2026-11-01")],
      [null],
      [day("2026-01-01")],
    ]);
    expect([0, 1, 2, 3].map((row) => shown(grid, row, 1).value)).toEqual(["Current", "1-30", "", "91+"]);
  });

  test("spill a table, the second row of a report under its headings", () => {
    const grid = sheet([
      ["Fjord", day("2026-10-01"), 100.5],
      ["Nordlys", day("2026-12-01"), 50],
      [formula('AGING_REPORT(A1:A2,B1:B2,C1:C2,"2026-11-22")')],
    ]);
    expect(grid.read("Ledger")[2]?.slice(0, 3)).toEqual(["Customer", "Current", "1-30"]);
    expect(shown(grid, 5, 0).value).toBe("Total");
    expect(shown(grid, 5, 6).value).toBe(150.5);
  });

  test("show #VALUE! with a sentence for a bad value, in that cell alone", () => {
    const grid = sheet([["soon", formula('AGING_BUCKET(A1:A2,"2026-11-22")')], [day("2026-11-01")]]);
    expect(shown(grid, 0, 1)).toMatchObject({
      value: "#VALUE!",
      message: expect.stringContaining('due_date is not a date: "soon"'),
    });
    expect(shown(grid, 1, 1).value).toBe("1-30");
    expect(shown(sheet([[formula('IFERROR(AGING_BUCKET("soon"),"mended")')]]), 0, 0).value).toBe("mended");
  });

  test("follow a changed cell", () => {
    const grid = sheet([[day("2026-11-23"), formula('AGING_BUCKET(A1,"2026-11-22")')]]);
    grid.model.dispatch("UPDATE_CELL", {
      sheetId: grid.sheetId("Ledger"),
      row: 0,
      col: 0,
      content: "2026-01-05",
    });
    expect(shown(grid, 0, 1).value).toBe("91+");
  });

  test("answer each cell as they would answer it alone, whatever stood in the cell before, and after every change", () => {
    const texts = ["net 30", "soon", "net 30", "", "net 30", "2/10 net 30", "soon"];
    const row = (terms: string, i: number): FileCell[] => [
      day(`2026-10-0${i + 1}`),
      terms,
      formula(`DUE_DATE(A${i + 1},B${i + 1})`),
      formula(`NEXT_ACTION(C${i + 1},100,AsOf,"","","","",A${i + 1},Rungs)`),
    ];
    const rungs = playbookRows(STANDARD) as FileCell[][];
    const gap = Array.from({ length: 20 - texts.length }, (): FileCell[] => []);
    const grid = sheet([...texts.map(row), ...gap, [day("2026-11-22")], [], ...rungs]);
    const last = { row: 21 + rungs.length, column: (rungs[0] as FileCell[]).length - 1 };
    const sheetId = grid.sheetId("Ledger");
    const set = (address: [number, number], content: string) =>
      grid.model.dispatch("UPDATE_CELL", { sheetId, row: address[0], col: address[1], content });
    const name = (called: string, zone: object) =>
      grid.model.dispatch(
        "CREATE_NAMED_RANGE" as never,
        { name: called, ranges: [{ _sheetId: sheetId, _zone: zone }] } as never,
      );
    const alone = (name: string, ...args: CallArgument[]): unknown => {
      try {
        return callFunction(worksheetFunctions.find((fn) => fn.name === name) as WorksheetFunction, args, {
          today: TODAY,
        });
      } catch (error) {
        return { error: "#VALUE!", message: (error as Error).message };
      }
    };
    const check = (): void => {
      const cells = grid.read("Ledger");
      const asOf = cells[20]?.[0] ?? null;
      const steps = cells.slice(22, last.row + 1).map((line) => line.slice(0, last.column + 1));
      for (let r = 0; r < texts.length + 1; r++) {
        const [invoiced = null, terms = null, due = null] = cells[r] ?? [];
        if (!grid.cell(sheetId, r, 2).content.startsWith("=")) continue;
        for (const [column, expected] of [
          [2, alone("DUE_DATE", invoiced, terms)],
          [3, alone("NEXT_ACTION", due, 100, asOf, "", "", "", "", invoiced, steps)],
        ] as const) {
          const { value, message } = shown(grid, r, column);
          const got = cellOf(value, shown(grid, r, column).format);
          const said = typeof got === "object" && got !== null && "error" in got;
          // A bad due date is told in its own cell; the action's shows that cell's error.
          if (said && column === 3 && shown(grid, r, 2).value === value) continue;
          expect(said ? { ...got, message } : got, `row ${r + 1}`).toEqual(expected);
        }
      }
    };
    name("AsOf", { left: 0, right: 0, top: 20, bottom: 20 });
    name("Rungs", { left: 0, right: last.column, top: 22, bottom: last.row });
    check();
    set([1, 1], "net 14");
    set([2, 1], "never");
    check();
    set([20, 0], "2026-10-20");
    check();
    expect(shown(grid, 0, 3).value).toBe("Confirm receipt");
    set([20, 0], "2026-12-01");
    set([22 + rungs.findIndex(([id]) => id === "friendly-reminder"), 1], "Ring them up");
    check();
    expect([0, 2, 4].map((r) => shown(grid, r, 3).value)).toContain("Ring them up");
    grid.model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: "" });
    check();
    grid.undo();
    grid.undo();
    check();
    expect(shown(grid, 1, 2).value).toBe(serialOf(parseIsoDay("2026-10-16") as Day));
  });

  test("are all there, with our argument names for the autocompletion", async () => {
    const { registries } = await import("@odoo/o-spreadsheet");
    for (const fn of worksheetFunctions) {
      const known = registries.functionRegistry.get(fn.name);
      expect(known.args.map((arg: { name: string }) => arg.name)).toEqual(fn.parameters.map((p) => p.name));
      expect(known.description).toBe(fn.summary);
    }
  });

  test.each(worksheetFunctions.map((fn) => [fn.name, fn] as const))(
    "%s takes no cell of any type for a crash",
    (_name, fn) => {
      const odd: FileCell[] = [
        null,
        "x",
        -1,
        0,
        1e15,
        true,
        { error: "#N/A" },
        day("2026-02-28"),
        "1,234.50 kr",
        "=1",
        "2026-03-31",
      ];
      const calls = odd.map((_, row) =>
        formula(`${fn.name}(${fn.parameters.map(() => `A${row + 1}`).join(",")})`),
      );
      const grid = sheet(odd.map((cell, row) => [cell, null, calls[row] as FileCell]));
      for (const [row] of odd.entries()) {
        const { value, message } = shown(grid, row, 2);
        expect(`${String(value)} ${message ?? ""}`).not.toMatch(
          /odoo|support ticket|could not work this out/i,
        );
      }
    },
  );
});

describe("what is put into the grid shows as it is", () => {
  test.each([
    "1-30",
    "007",
    "1/2/2013",
    "=1+1",
    "+45 12",
    "TRUE",
    "1,234",
    "12:30",
    "'quoted",
    "#N/A",
    "2026-03-31",
    "1e5",
    "50%",
    "$5",
    "-",
  ])("text: %s", (text) => {
    for (const language of ["en-US", "da-DK"]) {
      expect(shown(sheet([[text]], language), 0, 0).value).toBe(text);
    }
  });

  test.each([
    ["a day", { day: asDay(20543) }, 46112],
    ["a number", -0.5, -0.5],
    ["a truth value", true, true],
  ] as const)("%s", (_title, cell, value) => {
    expect(shown(sheet([[cell]], "da-DK"), 0, 0).value).toBe(value);
  });

  test("a formula the engine does not know keeps its last value", () => {
    const grid = sheet([
      [{ formula: "LET(x,1,x)", value: 7 }, { formula: "SUM([1]Other!A1)", value: 8 }, formula("SUM(1,2)")],
    ]);
    expect(grid.read("Ledger")[0]).toEqual([7, 8, 3]);
  });
});
