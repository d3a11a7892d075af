/** A workbook file as the grid's own data. */
import { address } from "../cell-address.ts";
import type { FileSheet, WorkbookFile } from "../workbook-file.ts";
import { fileContent } from "./cell-text.ts";
import type { GridLocale } from "./locale.ts";

// The version its data had when this page was written; with an older one the grid drops cells silently.
const DATA_VERSION = "19.1.0";

/** Empty rows and columns below and beside what is in use. */
const SPARE_ROWS = 100;
const LEAST_COLUMNS = 26;

/** Sheets longer than this get even rows: measuring the text of each takes the grid a second for 10,000. */
const MEASURED_ROWS = 2000;
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

/** The data the grid opens. */
export function gridData(file: WorkbookFile, locale: GridLocale): object {
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

function sheetData(
  sheet: FileSheet,
  index: number,
  formats: Numbered<string>,
  styles: Numbered<object>,
  locale: GridLocale,
): object {
  const cells: Record<string, string> = {};
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (const [r, row] of sheet.cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const content = fileContent(cell);
      if (content !== "") cells[address(r, c)] = content;
    }
  }
  const formatRanges: Record<string, number> = {};
  for (const [range, format] of Object.entries(sheet.formats))
    formatRanges[range] = formats.numberOf(readersDate(format, locale));
  const styleRanges: Record<string, number> = {};
  for (const [range, look] of Object.entries(sheet.looks)) styleRanges[range] = styles.numberOf(look);
  return {
    id: `sheet${index + 1}`,
    name: sheet.name,
    isVisible: !sheet.hidden,
    colNumber: Math.max(LEAST_COLUMNS, width + 6),
    rowNumber: sheet.cells.length + SPARE_ROWS,
    cells,
    formats: formatRanges,
    styles: styleRanges,
    cols: Object.fromEntries(Object.entries(sheet.widths).map(([column, size]) => [column, { size }])),
    rows:
      sheet.cells.length > MEASURED_ROWS
        ? Object.fromEntries(sheet.cells.map((_, row) => [row, { size: ROW_HEIGHT }]))
        : {},
    merges: sheet.merges,
    panes: { xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows },
  };
}

/** Excel's "short date of the reader" has this code in the file, whatever it shows. */
const readersDate = (format: string, locale: GridLocale): string =>
  /^m{1,2}[-/]d{1,2}[-/]y{2,4}$/i.test(format) ? locale.dateFormat : format;
