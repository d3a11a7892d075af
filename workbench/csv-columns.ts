/** A .csv holds only texts. Once the reader has settled how its table writes dates and amounts, the grid gets real ones. */
import type { Cell } from "../core/cell.ts";
import type { Day } from "../core/day.ts";
import { type DateOrder, dayInOrder, readDateText } from "../core/ledger/date-text.ts";
import { kindOf } from "../core/ledger/field.ts";
import { type LedgerLayout, type LedgerOptions, readLedger } from "../core/ledger/ledger.ts";
import { readAmountText } from "../core/money.ts";
import { rangeAddress } from "./cell-address.ts";
import type { FileCell, FileSheet } from "./workbook-file.ts";

const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;

/** The sheet of a .csv with the dates and amounts of its ledger as dates and numbers; as it was where its date order is still open. */
export function typedCsvSheet(
  sheet: FileSheet,
  options: LedgerOptions,
  dateFormat: string,
): { sheet: FileSheet; dateOrder: DateOrder | undefined } {
  const { layout } = readLedger({ name: sheet.name, cells: sheet.cells as Cell[][] }, options);
  if (layout.headerRow < 0) return { sheet, dateOrder: undefined };
  const cells = sheet.cells.map((row) => [...row]);
  const formats: Record<string, string> = {};
  const rows = layout.endRow - layout.firstRow;
  const fields = new Map(layout.columns.map((column) => [column.column, column.field]));
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    const field = fields.get(column);
    const kind = field === undefined ? "other" : kindOf(field);
    const read = readerFor(kind, layout);
    if (!read) continue;
    const values = columnOf(cells, column, layout).map((cell) =>
      typeof cell === "string" && cell.trim() !== "" ? read(cell.trim()) : undefined,
    );
    if (
      kind === "other" &&
      !columnOf(cells, column, layout).every((cell, i) => blank(cell) || values[i] !== undefined)
    )
      continue;
    for (const [i, value] of values.entries()) {
      if (value !== undefined) (cells[layout.firstRow + i] as FileCell[])[column] = value;
    }
    const range = rangeAddress(layout.firstRow, column, rows, 1);
    if (kind === "date") formats[range] = dateFormat;
    if (kind === "amount") formats[range] = "#,##0.00";
  }
  return {
    sheet: { ...sheet, cells, formats: { ...sheet.formats, ...formats } },
    dateOrder: layout.dateOrder,
  };
}

const blank = (cell: FileCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

const columnOf = (
  cells: readonly (readonly FileCell[])[],
  column: number,
  layout: LedgerLayout,
): (FileCell | undefined)[] => cells.slice(layout.firstRow, layout.endRow).map((row) => row[column]);

/** How a column's texts become values; undefined for columns that stay text, ids above all. */
function readerFor(kind: string, layout: LedgerLayout): ((text: string) => Cell | undefined) | undefined {
  if (kind === "date") {
    return (text) => {
      const day = dayOfText(text, layout.dateOrder);
      return day === undefined ? undefined : { day };
    };
  }
  if (kind === "amount") {
    return (text) => {
      const read = readAmountText(text, layout.decimalSign);
      return read && read.unit === "" && !read.ambiguous ? read.value : undefined;
    };
  }
  if (kind === "count" || kind === "other")
    return (text) => (PLAIN_NUMBER.test(text) ? Number(text) : undefined);
  return undefined;
}

function dayOfText(text: string, order: DateOrder | undefined): Day | undefined {
  const read = readDateText(text);
  if (read === undefined || typeof read === "number") return read;
  return order ? dayInOrder(read, order) : undefined;
}
