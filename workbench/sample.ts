/** The sample ledger that opens where no file is named: invented firms, true for the day it is made for. */
import { isDateCell } from "../core/cell.ts";
import type { Day } from "../core/day.ts";
import { sampleLedger } from "../core/sample-ledger.ts";
import { rangeAddress } from "./cell-address.ts";
import { columnWidths, headingWidth } from "./column-widths.ts";
import type { FileSheet, WorkbookFile } from "./workbook-file.ts";

/** The name the sample is shown by. */
export const SAMPLE_NAME = "Sample ledger.xlsx";

/** Enough rows for every kind of customer, few enough to look through. */
const ROWS = 90;

/** The sample as a workbook of one sheet, as of a day. */
export function sampleWorkbook(asOf: Day): WorkbookFile {
  const cells = sampleLedger({ language: "en", rows: ROWS, asOf, as: "cells" });
  const formats: Record<string, string> = {};
  const widths = columnWidths(cells);
  const headings = cells[0] ?? [];
  for (const [column, heading] of headings.entries()) {
    const below = cells.slice(1).map((row) => row[column]);
    const range = rangeAddress(1, column, below.length, 1);
    if (below.some((cell) => cell !== undefined && isDateCell(cell))) formats[range] = "yyyy-mm-dd";
    else if (below.some((cell) => typeof cell === "number" && !Number.isInteger(cell)))
      formats[range] = "#,##0.00";
    widths[column] = Math.max(widths[column] ?? 0, headingWidth(String(heading ?? "").length));
  }
  const sheet: FileSheet = {
    name: "Ledger",
    hidden: false,
    cells,
    formats,
    looks: { [rangeAddress(0, 0, 1, headings.length)]: { bold: true } },
    widths,
    frozen: { rows: 1, columns: 2 },
    merges: [],
  };
  return { kind: "xlsx", sheets: [sheet], names: [], activeSheet: 0 };
}
