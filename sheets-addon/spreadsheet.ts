/** Reading the open spreadsheet: its sheets, their cells, its named cells and its surroundings. */
import { type Cell, isDateCell } from "../core/cell.ts";
import { isoDay } from "../core/day.ts";
import { blockRows, type SheetCells } from "../core/workbook.ts";
import type { Environment, SheetInfo } from "../panel/sheet-host.ts";
import { readCells, type SheetCalendar } from "./cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet the add-on was opened in. */
export const workbook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** The sheet of that name. Throws a sentence where there is none (any more). */
export function sheetNamed(name: string): Sheet {
  const sheet = workbook().getSheetByName(name);
  if (!sheet)
    throw new Error(`There is no sheet "${name}" in this spreadsheet. It may have been renamed or deleted.`);
  return sheet;
}

/** A sheet's values from A1 to its last used cell, in blocks, and its merged ranges. */
export function readSheet(sheet: Sheet, calendar: SheetCalendar): SheetCells {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  const cells: Cell[][] = [];
  const block = blockRows(columns);
  for (let from = 0; columns > 0 && from < rows; from += block) {
    const values = sheet.getRange(from + 1, 1, Math.min(block, rows - from), columns).getValues();
    for (const row of readCells(values, calendar)) cells.push(row);
  }
  const merged = cells.length > 0 ? sheet.getRange(1, 1, rows, columns).getMergedRanges() : [];
  return { name: sheet.getName(), cells, merges: merged.map((range) => range.getA1Notation()) };
}

/** The sheets that have cells (a chart on a sheet of its own has none), in the order of their tabs. */
export function listSheets(): SheetInfo[] {
  const active = workbook().getActiveSheet().getName();
  return workbook()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet) => ({
      name: sheet.getName(),
      rows: sheet.getLastRow(),
      columns: sheet.getLastColumn(),
      active: sheet.getName() === active,
      hidden: sheet.isSheetHidden(),
    }));
}

/** The values of the named cells that exist (the top left one of a range); a sheet that holds some is read once. */
export function readNamed(names: readonly string[], calendar: SheetCalendar): Record<string, Cell> {
  const found: Record<string, Cell> = {};
  const sheets = new Map<string, SheetCells>();
  for (const named of workbook().getNamedRanges()) {
    if (!names.includes(named.getName())) continue;
    const range = named.getRange();
    const sheet = range.getSheet();
    const read = sheets.get(sheet.getName()) ?? readSheet(sheet, calendar);
    sheets.set(read.name, read);
    found[named.getName()] = read.cells[range.getRow() - 1]?.[range.getColumn() - 1] ?? "";
  }
  return found;
}

/** The user's language, and today where the spreadsheet is. */
export function surroundings(calendar: SheetCalendar): Environment {
  return {
    language: Session.getActiveUserLocale(),
    today: isoDay(calendar.today()),
    timeZone: calendar.zone(),
  };
}

/** Shows and selects a cell (0-based). */
export function reveal(name: string, row: number, column: number): void {
  sheetNamed(name)
    .getRange(row + 1, column + 1)
    .activate();
}

/** True where two cells hold the same: blanks are equal, dates by their day. */
export function sameCell(a: Cell, b: Cell): boolean {
  const x = a ?? "";
  const y = b ?? "";
  if (isDateCell(x) || isDateCell(y)) return isDateCell(x) && isDateCell(y) && x.day === y.day;
  if (typeof x === "object" || typeof y === "object") return JSON.stringify(x) === JSON.stringify(y);
  return x === y;
}
