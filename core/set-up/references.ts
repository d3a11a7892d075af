/** How a formula of Duebook's refers to the ledger's own cells: relative to its row or over the whole column, and understood as the reader understood them. */
import { type Cell, isBlank } from "../cell.ts";
import { parseIsoDay } from "../day.ts";
import type { Field } from "../ledger/field.ts";
import type { LedgerLayout } from "../ledger/ledger.ts";

/** The rows a formula is about: one (counted from 0), or a span; without a last row it is open to the end of the sheet. */
export type Rows = number | { readonly first: number; readonly last: number | undefined };

/** A column's letters: 0 → A, 26 → AA. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** The reference to a column's cell in a row, or to its cells in a span: F2, F2:F50, F2:F. */
export function address(column: number, rows: Rows): string {
  const letters = lettersOf(column);
  if (typeof rows === "number") return `${letters}${rows + 1}`;
  return `${letters}${rows.first + 1}:${letters}${rows.last === undefined ? "" : rows.last + 1}`;
}

/** Builds the reference to a field's cells; "" where the field has no column. */
export interface References {
  cell(field: Field, rows: Rows): string;
  /** The date in them; a text date is taken apart in the table's order, because functions refuse ambiguous text. */
  date(field: Field, rows: Rows): string;
}

/** References into the ledger of this layout. */
export function references(layout: LedgerLayout, cells: readonly (readonly Cell[])[]): References {
  const columns = new Map(layout.columns.map((c) => [c.field, c.column]));
  const written = new Map<Field, string | undefined>();
  const cell = (field: Field, rows: Rows): string => {
    const column = columns.get(field);
    return column === undefined ? "" : address(column, rows);
  };
  return {
    cell,
    date(field, rows) {
      const reference = cell(field, rows);
      if (reference === "") return "";
      if (!written.has(field)) {
        written.set(field, separatorIn(cells, columns.get(field) as number, layout.firstRow, layout.endRow));
      }
      const separator = written.get(field);
      if (separator === undefined || !layout.dateOrder || layout.dateOrder === "ymd") return reference;
      return textDate(reference, separator, layout.dateOrder);
    },
  };
}

/** The sign between day, month and year where a column holds such texts; undefined where it holds dates, numbers or ISO. */
function separatorIn(
  cells: readonly (readonly Cell[])[],
  column: number,
  first: number,
  end: number,
): string | undefined {
  for (let r = first; r < end; r++) {
    const cell = cells[r]?.[column];
    if (typeof cell !== "string" || isBlank(cell) || parseIsoDay(cell.trim()) !== undefined) continue;
    const match = /^\s*\d{1,2}([./-])\d{1,2}\1\d{4}\s*$/.exec(cell);
    if (match) return match[1];
  }
  return undefined;
}

/** `IF(ISTEXT(E2), DATE(…), E2)` with the parts of the text in the table's order; real dates and blanks stay as they are. */
function textDate(cell: string, separator: string, order: "dmy" | "mdy"): string {
  const s = `"${separator}"`;
  const firstEnd = `FIND(${s},${cell})`;
  const secondEnd = `FIND(${s},${cell},${firstEnd}+1)`;
  const first = `VALUE(LEFT(${cell},${firstEnd}-1))`;
  const second = `VALUE(MID(${cell},${firstEnd}+1,${secondEnd}-${firstEnd}-1))`;
  const year = `VALUE(MID(${cell},${secondEnd}+1,4))`;
  const [month, day] = order === "dmy" ? [second, first] : [first, second];
  // A date cell is never searched: Sheets would find the signs of its format, in the spreadsheet's order.
  return `IF(ISTEXT(${cell}),IF(ISERROR(FIND(${s},${cell})),${cell},DATE(${year},${month},${day})),${cell})`;
}
