/** Lines pasted from a bank as a sheet of their own, for the reader of payments. */
import type { SheetCells } from "../core/workbook.ts";

/** The sheet's name. */
export const PAYMENTS_SHEET = "Payments";

/** Pasted text as cells: columns by tab, else by semicolon, else by comma where every line has one. */
export function pastedSheet(text: string): SheetCells {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const separator = lines.some((line) => line.includes("\t"))
    ? "\t"
    : lines.some((line) => line.includes(";"))
      ? ";"
      : ",";
  const cells = lines.map((line) => splitLine(line, separator));
  return { name: PAYMENTS_SHEET, cells };
}

/** One line's cells; quotation marks hold a separator together. */
function splitLine(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] as string;
    if (sign === '"' && quoted && line[i + 1] === '"') cell += line[++i];
    else if (sign === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += sign;
  }
  cells.push(cell.trim());
  return cells;
}
