/** A workbook file as the grid's own data. */
import { address } from "../cell-address.ts";
import type { FileSheet, WorkbookFile } from "../workbook-file.ts";
import { SHORT_ROWS, type SheetHead, type WorkbookHead } from "../workbook-lines.ts";
import { fileContent } from "./cell-text.ts";
import type { GridLocale } from "./locale.ts";

// The version its data had when this page was written; with an older one the grid drops cells silently.
const DATA_VERSION = "19.1.0";

/** Empty rows and columns below and beside what is in use. */
const SPARE_ROWS = 100;
const LEAST_COLUMNS = 26;

// Long sheets get even rows: measuring the text of each takes the grid a second for 10,000.
const ROW_HEIGHT = 23;

class Numbered<T> {
  readonly all: Record<number, T> = {};
  private readonly numbers = new Map<string, number>();

  numberOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(key, number);
    this.all[number] = value;
    return number;
  }
}

/** The data the grid opens. The long sheets of a head have room for their rows, which are poured in afterwards. */
export function gridData(file: WorkbookFile | WorkbookHead, locale: GridLocale): object {
  const formats = new Numbered<string>();
  const styles = new Numbered<object>();
  return {
    version: DATA_VERSION,
    settings: { locale },
    sheets: file.sheets.map((sheet, i) => sheetData(sheet, i, formats, styles, locale)),
    formats: formats.all,
    styles: styles.all,
    namedRanges: Object.fromEntries(
      file.names.filter(usableName).map((n) => [n.name, n.range.replace(/\$/g, "")]),
    ),
  };
}

/** Names the grid accepts: one range on one sheet. */
const usableName = ({ name, range }: { name: string; range: string }): boolean =>
  /^[A-Za-z_][\w.]*$/.test(name) &&
  /^('[^']+'|[\w.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/.test(range);

/** The grid's id of a file's sheet, by its place. */
export const sheetIdAt = (index: number): string => `sheet${index + 1}`;

/** True for a sheet whose rows are still to come. */
export const isHollow = (sheet: FileSheet | SheetHead): boolean =>
  "rows" in sheet && sheet.cells.length === 0 && sheet.rows > 0;

/** The formats of a sheet as the grid shows them, by range. */
export const gridFormatsOf = (sheet: FileSheet, locale: GridLocale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sheet.formats).map(([range, format]) => [range, readersDate(format, locale)]),
  );

function sheetData(
  sheet: FileSheet | SheetHead,
  index: number,
  formats: Numbered<string>,
  styles: Numbered<object>,
  locale: GridLocale,
): object {
  const cells: Record<string, string> = {};
  const hollow = isHollow(sheet);
  const rows = "rows" in sheet ? sheet.rows : sheet.cells.length;
  const width =
    "columns" in sheet ? sheet.columns : sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (const [r, row] of sheet.cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const content = fileContent(cell);
      if (content !== "") cells[address(r, c)] = content;
    }
  }
  const formatRanges: Record<string, number> = {};
  const styleRanges: Record<string, number> = {};
  if (!hollow) {
    for (const [range, format] of Object.entries(gridFormatsOf(sheet, locale)))
      formatRanges[range] = formats.numberOf(format);
    for (const [range, look] of Object.entries(sheet.looks)) styleRanges[range] = styles.numberOf(look);
  }
  return {
    id: sheetIdAt(index),
    name: sheet.name,
    isVisible: !sheet.hidden,
    colNumber: Math.max(LEAST_COLUMNS, width + 6),
    rowNumber: rows + SPARE_ROWS,
    cells,
    formats: formatRanges,
    styles: styleRanges,
    cols: Object.fromEntries(Object.entries(sheet.widths).map(([column, size]) => [column, { size }])),
    rows:
      rows > SHORT_ROWS
        ? Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, { size: ROW_HEIGHT }]))
        : {},
    merges: sheet.merges,
    panes: { xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows },
  };
}

/** Excel's "short date of the reader" has this code in the file, whatever it shows. */
const readersDate = (format: string, locale: GridLocale): string =>
  /^m{1,2}[-/]d{1,2}[-/]y{2,4}$/i.test(format) ? locale.dateFormat : format;
