/** A workbook on its way to the page: one line of JSON for what it is, then its long sheets some rows a line, so that the page can take them in turns. */
import type { DateOrder } from "../core/ledger/date-text.ts";
import type { LedgerOptions } from "../core/ledger/ledger.ts";
import { typedCsvSheet } from "./csv-columns.ts";
import type { FileCell, FileSheet, WorkbookFile } from "./workbook-file.ts";

/** A sheet as its head tells it: a long one without its cells, which come in lines of their own. */
export interface SheetHead extends FileSheet {
  readonly rows: number;
  readonly columns: number;
  /** The texts of a short sheet as they stand in its .csv. */
  readonly texts?: readonly (readonly FileCell[])[];
}

/** The first line. */
export interface WorkbookHead extends Omit<WorkbookFile, "sheets"> {
  readonly sheets: readonly SheetHead[];
  /** How the dates of a .csv are written; left out where that is still open. */
  readonly dateOrder?: DateOrder;
}

/** Some rows of a long sheet, from one row on. */
export interface RowsLine {
  readonly sheet: number;
  readonly from: number;
  readonly cells: readonly (readonly FileCell[])[];
  readonly texts?: readonly (readonly FileCell[])[];
}

/** Sheets up to this many rows come whole with the head: the grid measures their texts, which it cannot do afterwards. */
export const SHORT_ROWS = 2000;
const ROWS_A_LINE = 250;

// Excel's code for the reader's own short date: the page shows it in the reader's way.
const READERS_DATE = "mm/dd/yyyy";

/** The lines of a workbook, without line ends. The columns of a .csv become dates and amounts where its ledger can be read so. */
export function* workbookLines(workbook: WorkbookFile, reading: LedgerOptions): Generator<string> {
  const { sheets: whole, ...rest } = workbook;
  const plain = workbook.kind === "csv" ? whole[0] : undefined;
  const typed = plain && typedCsvSheet(plain, reading, READERS_DATE);
  const sheets = typed ? [typed.sheet] : whole;
  const head: WorkbookHead = {
    ...rest,
    ...(typed?.dateOrder ? { dateOrder: typed.dateOrder } : {}),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      ...(isLong(sheet) ? { cells: [] } : plain ? { texts: plain.cells } : {}),
      rows: rowsOf(sheet),
      columns: sheet.cells.reduce((most, row) => Math.max(most, row.length), 0),
    })),
  };
  yield JSON.stringify(head);
  for (const [index, sheet] of sheets.entries()) {
    if (!isLong(sheet)) continue;
    const rows = rowsOf(sheet);
    for (let from = 0; from < rows; from += ROWS_A_LINE) {
      const line: RowsLine = {
        sheet: index,
        from,
        cells: Array.from(
          { length: Math.min(ROWS_A_LINE, rows - from) },
          (_, i) => sheet.cells[from + i] ?? [],
        ),
        ...(plain ? { texts: plain.cells.slice(from, from + ROWS_A_LINE) } : {}),
      };
      yield JSON.stringify(line);
    }
  }
}

/** Rows with cells, or with no more than a format. */
const rowsOf = (sheet: FileSheet): number =>
  [...Object.keys(sheet.formats), ...Object.keys(sheet.looks)].reduce(
    (most, range) => Math.max(most, Number(/\d+$/.exec(range)?.[0] ?? 0)),
    sheet.cells.length,
  );

const isLong = (sheet: FileSheet): boolean => sheet.cells.length > SHORT_ROWS;
