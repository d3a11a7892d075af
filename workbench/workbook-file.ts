/** A workbook as read from a file, whatever its kind: plain JSON, the same for the report, the server and the page. */
import type { Cell } from "../core/cell.ts";

/** A cell of a file: a value, or a formula with the value it had when the file was saved. A date with a time of day carries it as a fraction. */
export type FileCell = Cell | { readonly formula: string; readonly value: Cell };

/** How cells look, as far as the grid shows it. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly textColor?: string;
  readonly fillColor?: string;
}

/** One sheet. Rows and columns count from 0; ranges are written like `B2:B90`. */
export interface FileSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly (readonly FileCell[])[];
  /** Number format by range, already cleaned for the grid. */
  readonly formats: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, CellLook>>;
  /** Column widths in pixels. */
  readonly widths: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly string[];
}

/** A cell or range with a name of its own. */
export interface FileName {
  readonly name: string;
  /** With its sheet: `Settings!$B$2`. */
  readonly range: string;
}

/** How a .csv was written, so that saving writes it the same way. */
export interface CsvShape {
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly separator: string;
  readonly newline: "\n" | "\r\n" | "\r";
}

/** A workbook file. */
export interface WorkbookFile {
  readonly kind: "xlsx" | "csv";
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly activeSheet: number;
  readonly csv?: CsvShape;
}

/** True for a cell that holds a formula. */
export const isFormulaCell = (cell: FileCell): cell is { readonly formula: string; readonly value: Cell } =>
  typeof cell === "object" && cell !== null && "formula" in cell;

/** The value a cell shows: for a formula, the one it had when the file was saved. */
export const shownValue = (cell: FileCell): Cell => (isFormulaCell(cell) ? cell.value : cell);
