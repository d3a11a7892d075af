/** Reading and writing in blocks: Excel on the web refuses a request above 5 MB. */
import type { Cell } from "../core/cell.ts";

/** Rows of a block: at most 20,000 rows and 180,000 cells, about 2.5 MB of the 5 MB Excel on the web allows. */
export const blockRows = (columns: number): number =>
  Math.max(1, Math.min(20_000, Math.floor(180_000 / Math.max(1, columns))));

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** A value of `range.values` as a cell: errors come as the text Excel shows. */
export function readCell(value: unknown): Cell {
  if (typeof value === "string")
    return value.charCodeAt(0) === 35 && ERROR.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : "";
}
