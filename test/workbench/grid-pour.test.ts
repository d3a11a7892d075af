import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { gridData, gridFormatsOf, isHollow, sheetIdAt } from "../../workbench/page/grid-data.ts";
import { GridModel } from "../../workbench/page/grid-model.ts";
import { SheetPour } from "../../workbench/page/grid-pour.ts";
import { gridLocale } from "../../workbench/page/locale.ts";
import { registerTurnEvaluation, workOut } from "../../workbench/page/turn-evaluation.ts";
import { atOnce } from "../../workbench/page/turns.ts";
import type { FileCell, FileSheet, WorkbookFile } from "../../workbench/workbook-file.ts";
import {
  type RowsLine,
  SHORT_ROWS,
  type WorkbookHead,
  workbookLines,
} from "../../workbench/workbook-lines.ts";
import { BARE_SHEET } from "./bare-sheet.ts";
import { useEngine } from "./engine-setup.ts";

useEngine();
registerTurnEvaluation();

const locale = gridLocale("en-GB");
const formula = (text: string): FileCell => ({ formula: text, value: null });

/** A workbook whose ledger is too long to come whole: formulas up, down and across, a spilled column, blank formatted cells. */
function longWorkbook(): WorkbookFile {
  const rows = SHORT_ROWS + 700;
  const cells: FileCell[][] = [["Customer", "Due", "Balance", "Doubled", "Below", "Spilled"]];
  for (let row = 1; row <= rows; row++) {
    const due = { day: (parseIsoDay("2026-01-01") as Day) + (row % 90) } as FileCell;
    const text =
      ["=A1", "'0043", "1-30", "TRUE", "Nordlys ApS", "12.50", "#N/A", "a@b.example"][row % 8] ?? "";
    cells.push([text, due, row / 4, formula(`C${row + 1}*2`), formula(`SUM(C${row + 2}:C${row + 3})`)]);
  }
  (cells[1] as FileCell[])[5] = formula("TRANSPOSE(Notes!A1:C1)");
  (cells[2] as FileCell[])[7] = formula("F2+F3");
  const ledger: FileSheet = {
    ...BARE_SHEET,
    name: "Ledger",
    cells,
    formats: { [`B2:B${rows + 60}`]: "mm/dd/yyyy", "C2:D40": "#,##0.00", E5: "0.0" },
    looks: { "A1:F1": { bold: true }, "A90:A95": { fillColor: "#FFEE00" } },
  };
  const notes: FileSheet = {
    ...BARE_SHEET,
    name: "Notes",
    cells: [[formula("Ledger!C5"), formula(`SUM(Ledger!C2:C${rows + 1})`), "kept"]],
  };
  return {
    kind: "xlsx",
    sheets: [ledger, notes],
    names: [{ name: "First", range: "Ledger!$C$2" }],
    activeSheet: 0,
  };
}

function poured(file: WorkbookFile): GridModel {
  const [first = "", ...rest] = [...workbookLines(file, {})];
  const head = JSON.parse(first) as WorkbookHead;
  const hollow = head.sheets.flatMap((sheet, i) => (isHollow(sheet) ? [sheetIdAt(i)] : []));
  const grid = new GridModel(gridData(head, locale), new Set(hollow));
  const pours = head.sheets.map(
    (sheet, i) => new SheetPour(grid.model, sheetIdAt(i), sheet, gridFormatsOf(sheet, locale)),
  );
  for (const line of rest) {
    const { sheet, from, cells } = JSON.parse(line) as RowsLine;
    for (const [i, row] of cells.entries()) pours[sheet]?.row(from + i, row);
  }
  atOnce(workOut(grid.model));
  return grid;
}

describe("a long ledger poured into the grid", () => {
  const file = longWorkbook();

  test("is the same workbook as one opened whole: contents, formats, looks, values", () => {
    const whole = new GridModel(gridData(file, locale));
    const grid = poured(file);
    const told = (of: GridModel) => {
      const { sheets, styles, formats } = of.model.exportData() as unknown as {
        sheets: Record<string, unknown>[];
        styles: object;
        formats: object;
      };
      const kept = sheets.map((sheet) => [sheet.cells, sheet.formats, sheet.styles]);
      return { kept, styles, formats, ledger: of.read("Ledger"), notes: of.read("Notes") };
    };
    expect(told(grid)).toEqual(told(whole));
    expect(grid.read("Notes")[0]?.[0]).toBe(1);
    expect(
      grid
        .read("Ledger")
        .slice(1, 4)
        .map((row) => row[5]),
    ).toEqual([1, expect.any(Number), "kept"]);
  });

  test("works on like any other: a changed balance moves what is worked out from it, and undo moves it back", () => {
    const grid = poured(file);
    const sheetId = grid.sheetId("Ledger");
    const doubled = () => grid.value(sheetId, 9, 3);
    expect(doubled()).toBe(4.5);
    grid.step((dispatch) => dispatch("UPDATE_CELL", { sheetId, row: 9, col: 2, content: "50" }), false);
    expect([doubled(), grid.value(sheetId, 7, 4)]).toEqual([100, 52]);
    grid.undo();
    expect(doubled()).toBe(4.5);
  });
});
