/** The aging report's chart, drawn by Sheets itself so that it prints and copies like any other. */
import { sheetNamed } from "./spreadsheet.ts";

/** Draws a stacked bar chart of a table (0-based corner, heading row included) to its right; an older one there goes. */
export function drawAgingChart(
  name: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
  title = "",
): void {
  const sheet = sheetNamed(name);
  for (const chart of sheet.getCharts()) {
    const anchor = chart.getContainerInfo();
    if (anchor.getAnchorRow() === row + 1 && anchor.getAnchorColumn() === column + columns + 2) {
      sheet.removeChart(chart);
    }
  }
  const chart = sheet
    .newChart()
    .asBarChart()
    .setTitle(title)
    .setStacked()
    .addRange(sheet.getRange(row + 1, column + 1, rows, columns))
    .setNumHeaders(1)
    .setPosition(row + 1, column + columns + 2, 0, 0)
    .build();
  sheet.insertChart(chart);
}
