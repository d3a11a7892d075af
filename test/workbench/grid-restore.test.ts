import { expect, test } from "vitest";
import { gridData } from "../../workbench/page/grid-data.ts";
import { GridModel } from "../../workbench/page/grid-model.ts";
import { restorePatch } from "../../workbench/page/grid-restore.ts";
import { gridLocale } from "../../workbench/page/locale.ts";
import { BARE_SHEET } from "./bare-sheet.ts";
import { useEngine } from "./engine-setup.ts";

useEngine();

test("a sheet the journal has made again is not made twice when unsaved changes come back", () => {
  const grid = new GridModel(
    gridData(
      {
        kind: "xlsx",
        sheets: [
          { ...BARE_SHEET, name: "Ledger", cells: [["Customer"]] },
          {
            ...BARE_SHEET,
            name: "Contact log",
            cells: [["Time"], ["2026-11-23 09:00:00"], ["2026-11-23 09:00:01"]],
          },
        ],
        names: [],
        activeSheet: 0,
      },
      gridLocale("en-GB"),
    ),
  );
  restorePatch(grid, {
    addedSheets: [{ name: "Contact log" }],
    cells: [
      { sheet: "Contact log", cells: [{ row: 1, column: 0, value: "2026-11-23 09:00:00" }] },
      { sheet: "Ledger", cells: [{ row: 1, column: 0, value: "Fjord" }] },
    ],
  });
  expect(grid.sheetNames()).toEqual(["Ledger", "Contact log"]);
  expect(grid.read("Ledger")[1]).toEqual(["Fjord"]);
  expect(grid.read("Contact log")).toHaveLength(3);
});
