/** Applies the core's workbook changes to the open spreadsheet: all expectations first, then each change in few calls. */
import type { Cell } from "../core/cell.ts";
import { shown } from "../core/errors.ts";
import {
  blockRows,
  type CellContent,
  type CellFormat,
  type SheetCells,
  type WorkbookChange,
} from "../core/workbook.ts";
import { type SheetCalendar, type SheetValue, writeCell } from "./cells.ts";
import { readSheet, sameCell, sheetNamed, workbook } from "./spreadsheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly CellContent[])[];
type Formats = readonly (CellFormat | undefined)[];

const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: "@",
  date: "yyyy-mm-dd",
  amount: "#,##0.00",
  percent: "0.##%",
  count: "0",
  time: "yyyy-mm-dd hh:mm",
};

/** Applies all changes in order; throws before the first one where a cell no longer holds what it must. */
export function applyChanges(changes: readonly WorkbookChange[], calendar: SheetCalendar): void {
  checkFirst(changes, calendar);
  for (const change of changes) applyOne(change, calendar);
  SpreadsheetApp.flush();
}

function checkFirst(changes: readonly WorkbookChange[], calendar: SheetCalendar): void {
  const read = new Map<string, SheetCells>();
  const added = new Set<string>();
  const holds = (name: string, row: number, column: number): Cell => {
    const sheet = read.get(name) ?? readSheet(sheetNamed(name), calendar);
    read.set(name, sheet);
    return sheet.cells[row]?.[column];
  };
  for (const change of changes) {
    if (change.kind === "add-sheet") {
      if (workbook().getSheetByName(change.name)) {
        throw new Error(`There is already a sheet "${change.name}". Rename or delete it first.`);
      }
      added.add(change.name);
    } else if ("sheet" in change && !added.has(change.sheet)) {
      sheetNamed(change.sheet);
    }
    if (change.kind === "remove-columns") {
      for (const { column, heading } of change.columns) {
        if (holds(change.sheet, change.headerRow, column) !== heading) {
          throw new Error(
            `Column "${heading}" of "${change.sheet}" is no longer where it was. Nothing was removed: read the sheet again and repeat.`,
          );
        }
      }
    }
    if (change.kind !== "write") continue;
    for (const { row, column, value } of change.expect ?? []) {
      const now = holds(change.sheet, row, column);
      if (!sameCell(now, value)) {
        const what = typeof now === "object" ? "another value" : shown(now ?? "");
        throw new Error(
          `Row ${row + 1} of "${change.sheet}" has changed since it was read (it now holds ${what}). Nothing was written: read the sheet again and repeat.`,
        );
      }
    }
  }
}

function applyOne(change: WorkbookChange, calendar: SheetCalendar): void {
  switch (change.kind) {
    case "add-sheet":
      addSheet(change, calendar);
      return;
    case "remove-sheet": {
      const sheet = workbook().getSheetByName(change.name);
      if (sheet) workbook().deleteSheet(sheet);
      return;
    }
    case "write":
      write(sheetNamed(change.sheet), change.row, change.column, change.cells, change.formats, calendar);
      return;
    case "append-rows": {
      const sheet = sheetNamed(change.sheet);
      write(sheet, sheet.getLastRow(), 0, change.cells, undefined, calendar);
      return;
    }
    case "remove-columns":
      removeColumns(change);
      return;
    case "name-cell": {
      const { row, column, rows = 1, columns = 1 } = change;
      const range = sheetNamed(change.sheet).getRange(row + 1, column + 1, rows, columns);
      workbook().setNamedRange(change.name, range);
      return;
    }
    case "unname-cell":
      if (workbook().getRangeByName(change.name)) workbook().removeNamedRange(change.name);
  }
}

function addSheet(change: WorkbookChange & { kind: "add-sheet" }, calendar: SheetCalendar): void {
  const before = workbook().getActiveSheet();
  const sheet = workbook().insertSheet(change.name, workbook().getNumSheets());
  // insertSheet shows the new sheet; the reader stays where they were.
  workbook().setActiveSheet(before);
  const width = Math.max(change.formats?.length ?? 0, widthOf(change.cells), 1);
  makeRoom(sheet, change.cells.length, width);
  formatColumns(sheet, 0, sheet.getMaxRows(), 0, change.formats);
  write(sheet, 0, 0, change.cells, undefined, calendar);
  if (change.hidden) sheet.hideSheet();
}

function removeColumns(change: WorkbookChange & { kind: "remove-columns" }): void {
  const sheet = sheetNamed(change.sheet);
  // From the right: each removal moves what stands to the right of it.
  for (const { column } of [...change.columns].sort((a, b) => b.column - a.column))
    sheet.deleteColumn(column + 1);
}

const widthOf = (cells: Rows): number => cells.reduce((width, line) => Math.max(width, line.length), 0);

/** Writes beyond the sheet's grid are refused, so the grid grows first. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const moreRows = rows - sheet.getMaxRows();
  const moreColumns = columns - sheet.getMaxColumns();
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
}

function formatColumns(sheet: Sheet, row: number, rows: number, column: number, formats: Formats = []): void {
  formats.forEach((format, i) => {
    if (format) sheet.getRange(row + 1, column + i + 1, rows, 1).setNumberFormat(NUMBER_FORMATS[format]);
  });
}

function write(
  sheet: Sheet,
  row: number,
  column: number,
  cells: Rows,
  formats: Formats | undefined,
  calendar: SheetCalendar,
): void {
  const width = widthOf(cells);
  if (cells.length === 0 || width === 0) return;
  makeRoom(sheet, row + cells.length, column + width);
  // Before the values: a text format that comes later finds "007" already turned into 7.
  formatColumns(sheet, row, cells.length, column, formats);
  if (
    cells.every((line) => line.length === width && line.every((cell) => cell !== null && cell !== undefined))
  ) {
    writeBlock(sheet, row, column, cells, calendar);
  } else {
    writeScattered(sheet, row, column, cells, calendar);
  }
}

function writeBlock(sheet: Sheet, row: number, column: number, cells: Rows, calendar: SheetCalendar): void {
  const width = cells[0]?.length ?? 0;
  const block = blockRows(width);
  for (let from = 0; from < cells.length; from += block) {
    const part = cells.slice(from, from + block);
    const values = part.map((line) => line.map((cell) => writeCell(cell, calendar)));
    sheet.getRange(row + from + 1, column + 1, part.length, width).setValues(values);
  }
}

/**
 * `null` leaves a cell as it is, and reading it to write it back would lose links, chips and part formats. So the cells
 * to change go out as runs down a column, or as one list of ranges for each value, whichever needs fewer calls.
 */
function writeScattered(
  sheet: Sheet,
  row: number,
  column: number,
  cells: Rows,
  calendar: SheetCalendar,
): void {
  const width = widthOf(cells);
  for (let c = 0; c < width; c++) {
    const runs: { from: number; values: SheetValue[][] }[] = [];
    const places = new Map<string, { value: SheetValue; at: string[] }>();
    let open = false;
    cells.forEach((line, r) => {
      const content = line[c];
      if (content === null || content === undefined) {
        open = false;
        return;
      }
      const value = writeCell(content, calendar);
      const run = runs[runs.length - 1];
      if (open && run) run.values.push([value]);
      else runs.push({ from: r, values: [[value]] });
      open = true;
      const key = `${typeof value}:${typeof value === "object" ? value.getTime() : value}`;
      const place = places.get(key) ?? { value, at: [] };
      place.at.push(`${letters(column + c)}${row + r + 1}`);
      places.set(key, place);
    });
    if (runs.length <= places.size) {
      for (const { from, values } of runs) {
        sheet.getRange(row + from + 1, column + c + 1, values.length, 1).setValues(values);
      }
    } else {
      for (const { value, at } of places.values()) sheet.getRangeList(at).setValue(value);
    }
  }
}

/** The letters of a 0-based column: A, Z, AA. */
function letters(column: number): string {
  const rest = column % 26;
  const own = String.fromCharCode(65 + rest);
  return column < 26 ? own : letters((column - rest) / 26 - 1) + own;
}
