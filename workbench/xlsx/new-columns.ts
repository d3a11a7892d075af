/** The widths of the columns of a sheet that is new in the file: at Excel's own width a date shows as ######## and names are cut. */
import { columnWidths, headingWidth, LOOKED_AT } from "../column-widths.ts";
import type { FileCell } from "../workbook-file.ts";
import type { SavedCell } from "./xlsx-patch.ts";

const EMPTY = "<sheetData/>";

/** Excel's width unit is one digit of the standard font, 7 px wide, plus 5 px of padding. */
const unitsOf = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

/** The XML of a sheet, with the widths its cells need where it was made here and holds nothing yet; else as it is. */
export function withColumns(xml: string, cells: readonly SavedCell[]): string {
  if (!xml.includes(`>${EMPTY}</worksheet>`)) return xml;
  const rows: (FileCell | undefined)[][] = [];
  const headings: Record<number, number> = {};
  for (const { row, column, value, bold } of cells) {
    if (row >= LOOKED_AT) continue;
    const line = rows[row] ?? [];
    rows[row] = line;
    line[column] = value;
    if (bold && typeof value === "string")
      headings[column] = Math.max(headings[column] ?? 0, headingWidth(value.length));
  }
  const widths = columnWidths(Array.from(rows, (row) => row ?? []));
  const columns = Object.entries(widths).map(([column, pixels]) => {
    const at = Number(column) + 1;
    return `<col min="${at}" max="${at}" width="${unitsOf(Math.max(pixels, headings[Number(column)] ?? 0))}" customWidth="1"/>`;
  });
  return columns.length === 0 ? xml : xml.replace(EMPTY, `<cols>${columns.join("")}</cols>${EMPTY}`);
}
