/** How a column of a .csv writes its numbers and dates, told by the texts it already has. */
import type { FileCell } from "../workbook-file.ts";

const written = (cell: FileCell | undefined): string | undefined =>
  typeof cell === "string" && /\d/.test(cell) ? cell : undefined;

/** Texts of the rows as they stood in the file. */
export class CsvSamples {
  private readonly rows: readonly (readonly FileCell[])[];
  /** Columns without any: a new column of fifty thousand numbers must not look through as many rows for each. */
  private readonly without = new Set<number>();

  constructor(rows: readonly (readonly FileCell[])[]) {
    this.rows = rows;
  }

  /** A text with digits: the cell's own, or the nearest below or above; undefined where the column has none. */
  near(row: number, column: number): string | undefined {
    if (this.without.has(column)) return undefined;
    for (let distance = 0; distance <= Math.max(row, this.rows.length); distance++) {
      const near =
        written(this.rows[row - distance]?.[column]) ?? written(this.rows[row + distance]?.[column]);
      if (near) return near;
    }
    this.without.add(column);
    return undefined;
  }
}
