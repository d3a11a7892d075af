/** The workbench's host over the real engine, without a page. */
import type { Cell } from "../../core/cell.ts";
import type { SheetCells } from "../../core/workbook.ts";
import { gridData } from "../../workbench/page/grid-data.ts";
import { GridModel } from "../../workbench/page/grid-model.ts";
import { gridLocale } from "../../workbench/page/locale.ts";
import { workbenchHost } from "../../workbench/page/workbench-host.ts";
import { useEngine } from "../workbench/engine-setup.ts";
import { hostContract } from "./host.contract.ts";

useEngine();

const plain = {
  formats: {},
  looks: {},
  widths: {},
  frozen: { rows: 0, columns: 0 },
  merges: [],
  hidden: false,
};
const isDate = (cell: Cell): boolean => typeof cell === "object" && cell !== null && "day" in cell;

/** Dates in a file always have a date's format. */
const dateFormats = ({ cells }: SheetCells): Record<string, string> =>
  Object.fromEntries(
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        isDate(cell) ? [[`${String.fromCharCode(65 + c)}${r + 1}`, "yyyy-mm-dd"]] : [],
      ),
    ),
  );

hostContract("the workbench", async (sheets) => {
  const locale = gridLocale("en-GB");
  const file = {
    kind: "xlsx" as const,
    sheets: sheets.map((sheet) => ({
      ...plain,
      name: sheet.name,
      cells: sheet.cells,
      formats: dateFormats(sheet),
      merges: sheet.merges ?? [],
    })),
    names: [],
    activeSheet: 0,
  };
  const grid = new GridModel(gridData(file, locale));
  const host = workbenchHost({
    grid: () => grid,
    locale,
    environment: () => ({ language: "en-GB", today: "2026-11-22", timeZone: "Europe/London" }),
    send: () => "inbox" as const,
    mail: { quota: async () => undefined, send: async () => [], sendTest: async () => undefined },
    saveFile: async () => undefined,
    openLink: async () => undefined,
    written: () => undefined,
  });
  grid.onChange((kind) => {
    if (kind !== "other") host.changed();
  });
  return { host };
});
