import fc from "fast-check";
import { expect, test } from "vitest";
import { CsvSamples } from "../../workbench/page/csv-samples.ts";
import { gridData } from "../../workbench/page/grid-data.ts";
import { GridModel } from "../../workbench/page/grid-model.ts";
import { gridLocale } from "../../workbench/page/locale.ts";
import { jsonPieces } from "../../workbench/page/long-json.ts";
import { SavedState } from "../../workbench/page/saved-state.ts";
import { atOnce } from "../../workbench/page/turns.ts";
import { BARE_SHEET } from "./bare-sheet.ts";
import { useEngine } from "./engine-setup.ts";

useEngine();

const ledger = (): GridModel => {
  const sheet = {
    name: "Ledger",
    ...BARE_SHEET,
    cells: [
      ["Customer", "Open"],
      ["Fjord", 100],
      ["Møller", 200],
    ],
  };
  return new GridModel(
    gridData({ kind: "csv", sheets: [sheet], names: [], activeSheet: 0 }, gridLocale("en-GB")),
  );
};

const type = (grid: GridModel, row: number, col: number, content: string): void =>
  grid.step((dispatch) => {
    dispatch("UPDATE_CELL", { sheetId: grid.sheetId("Ledger"), row, col, content });
  }, false);

test("what is typed while a file is being written is still unsaved when it is written", () => {
  const grid = ledger();
  const saved = new SavedState(grid, () => false);
  saved.reset();
  type(grid, 1, 1, "150");
  const held = atOnce(saved.holding());
  type(grid, 2, 1, "250");
  saved.take(held);
  expect(saved.patch().cells).toEqual([
    { sheet: "Ledger", cells: [expect.objectContaining({ row: 2, column: 1, value: 250 })] },
  ]);
});

test("a .csv holds values; a formula or a second sheet asks for a workbook", () => {
  const grid = ledger();
  const saved = new SavedState(grid, (formula) => formula.includes("NEXT_ACTION"));
  saved.reset();
  type(grid, 1, 1, "150");
  expect(saved.fitsCsv()).toBe(true);
  type(grid, 1, 2, "=SUM(B2:B3)");
  expect(saved.fitsCsv()).toBe(false);
  grid.undo();
  expect(saved.fitsCsv()).toBe(true);
  grid.step((dispatch) => dispatch("CREATE_SHEET", { sheetId: "more", position: 1, name: "More" }), false);
  expect(saved.fitsCsv()).toBe(false);
});

test("the pieces of a long request make the JSON it would be in one piece", () => {
  const cell = fc.record(
    { row: fc.nat(), value: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)) },
    { requiredKeys: ["row"] },
  );
  const request = fc.record({
    kind: fc.constantFrom("xlsx", "csv"),
    to: fc.option(fc.string(), { nil: undefined }),
    patch: fc.record({ cells: fc.array(fc.record({ sheet: fc.string(), cells: fc.array(cell) })) }),
  });
  fc.assert(
    fc.property(request, (value) => {
      expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value));
    }),
    { numRuns: 100 },
  );
  const rows = Array.from({ length: 1203 }, (_, row) => ({ row, value: `${row},"` }));
  expect([...jsonPieces({ rows })].join("")).toBe(JSON.stringify({ rows }));
});

test("a column without digits is looked through once, not once for each new number", () => {
  let looks = 0;
  const rows = Array.from(
    { length: 2000 },
    () =>
      new Proxy(["Fjord"], {
        get: (row, name) => {
          looks++;
          return Reflect.get(row, name);
        },
      }),
  );
  const samples = new CsvSamples(rows);
  for (let row = 0; row < 2000; row++) expect(samples.near(row, 1)).toBeUndefined();
  expect(looks).toBeLessThan(10_000);
  expect(new CsvSamples([["Open"], ["1.234,00"], [], ["7"]]).near(2, 0)).toBe("1.234,00");
});
