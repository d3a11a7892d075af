/** Reading a plain range: its first row is the header row, and nothing stands around it. */
import type { Cell } from "../cell.ts";
import type { Day } from "../day.ts";
import { readHeading } from "./headings.ts";
import { programOf } from "./programs.ts";
import { cellText } from "./rows.ts";
import { readTable, type TableReading } from "./table-reading.ts";

/** The invoices of a range as its first row heads them, by the same rules as a whole sheet's; rows count within it. */
export function readRange(cells: readonly (readonly Cell[])[], asOf: Day): TableReading {
  const headings = (cells[0] ?? []).map((cell) => readHeading(cellText(cell)));
  const head = {
    headerRow: 0,
    headerRows: 1,
    headings,
    program: programOf(headings.map((heading) => heading.label)),
    score: 0,
  };
  return readTable({ name: "", cells }, head, cells.length, { asOf });
}
