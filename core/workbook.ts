/** What the core asks a host to read from, and to change in, a workbook: plain data, the same for all hosts. */
import type { Cell } from "./cell.ts";

/** A sheet's values, row by row from A1; blank trailing rows and columns may be left out. */
export interface SheetCells {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Merged ranges ("A2:A5"), where the host tells them. */
  readonly merges?: readonly string[];
}

/** A value, or a formula as an English user types it (`=NEXT_ACTION(F2,H2,AsOf)`, comma between arguments). */
export type CellContent = Cell | { readonly formula: string };

/** How a column shows its values; the host maps it to its own number formats. */
export type CellFormat = "text" | "date" | "amount" | "percent" | "count" | "time";

/** One change, applied by the host exactly as told. Rows and columns count from 0 (A1 is 0, 0). */
export type WorkbookChange =
  | {
      readonly kind: "add-sheet";
      readonly name: string;
      readonly cells: readonly (readonly CellContent[])[];
      /** By column, left to right. */
      readonly formats?: readonly (CellFormat | undefined)[];
      readonly hidden?: boolean;
    }
  | { readonly kind: "remove-sheet"; readonly name: string }
  | {
      /** A block of cells; `null` leaves a cell as it is. `expect`: refuse everything if one of these cells holds another value. */
      readonly kind: "write";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellContent[])[];
      readonly formats?: readonly (CellFormat | undefined)[];
      readonly expect?: readonly Expectation[];
    }
  | {
      /** Below the last used row of the sheet. */
      readonly kind: "append-rows";
      readonly sheet: string;
      readonly cells: readonly (readonly CellContent[])[];
    }
  | {
      /** Whole columns taken out, each only while its heading is still this one. */
      readonly kind: "remove-columns";
      readonly sheet: string;
      readonly headerRow: number;
      readonly columns: readonly { readonly column: number; readonly heading: string }[];
    }
  | {
      readonly kind: "name-cell";
      readonly name: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** Size of the named range; 1 × 1 where left out. */
      readonly rows?: number;
      readonly columns?: number;
    }
  | { readonly kind: "unname-cell"; readonly name: string };

/** What a cell must still hold for a write to be safe: the row is still that invoice. */
export interface Expectation {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Rows moved in one call: at most 20,000 rows and 180,000 cells, about 2.5 MB of the 5 MB Excel on the web allows. */
export const blockRows = (columns: number): number =>
  Math.max(1, Math.min(20_000, Math.floor(180_000 / Math.max(1, columns))));
