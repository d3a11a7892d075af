/** The core's workbook changes as Excel writes: blocks below the 5 MB a request may have, one sync a block. */
import { type Cell, isDateCell, isErrorCell } from "../core/cell.ts";
import { serialOf } from "../core/day.ts";
import { shown } from "../core/errors.ts";
import type { CellContent, CellFormat, WorkbookChange } from "../core/workbook.ts";
import { blockRows, readCell } from "./blocks.ts";

type Formats = readonly (CellFormat | undefined)[];

/** Excel's own number formats, written in the English way that the API takes in every locale. */
const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: "@",
  date: "yyyy-mm-dd",
  amount: "#,##0.00",
  percent: "0.##%",
  count: "0",
  time: "yyyy-mm-dd hh:mm",
};

/** A cell's content as `range.formulas` takes it: `null` leaves the cell as it is, text never becomes a formula. */
export function formulaOrValue(content: CellContent): string | number | boolean | null {
  if (content === null || content === undefined) return null;
  if (typeof content === "object" && "formula" in content) return content.formula;
  if (isDateCell(content)) return serialOf(content.day);
  if (isErrorCell(content)) return content.error;
  // Excel reads a text that begins like a formula as one; a leading apostrophe says it is text and is not shown.
  if (typeof content === "string" && /^[=+\-@\t\r']/.test(content)) return `'${content}`;
  return content;
}

/** Applies all changes in order; throws a sentence before the first one where a cell no longer holds what it must. */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
): Promise<void> {
  await checkFirst(context, changes);
  for (const change of changes) {
    context.application.suspendApiCalculationUntilNextSync();
    await applyOne(context, change);
    await context.sync();
  }
}

async function checkFirst(context: Excel.RequestContext, changes: readonly WorkbookChange[]): Promise<void> {
  const sheets = context.workbook.worksheets;
  const added = new Set<string>();
  const wanted: { name: string; sheet: Excel.Worksheet; isNew: boolean }[] = [];
  for (const change of changes) {
    const name = change.kind === "add-sheet" ? change.name : "sheet" in change ? change.sheet : undefined;
    if (name === undefined || added.has(name)) continue;
    const sheet = sheets.getItemOrNullObject(name);
    sheet.load("isNullObject");
    wanted.push({ name, sheet, isNew: change.kind === "add-sheet" });
    if (change.kind === "add-sheet") added.add(name);
  }
  await context.sync();
  for (const { name, sheet, isNew } of wanted) {
    if (isNew && !sheet.isNullObject) {
      throw new Error(`There is already a sheet "${name}". Rename or delete it first.`);
    }
    if (!isNew && sheet.isNullObject) {
      throw new Error(`There is no sheet "${name}" in this workbook. It may have been renamed or deleted.`);
    }
  }
  await checkExpectations(context, changes);
}

async function checkExpectations(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
): Promise<void> {
  const cells: { range: Excel.Range; value: Cell; sheet: string; row: number }[] = [];
  for (const change of changes) {
    if (change.kind !== "write") continue;
    for (const { row, column, value } of change.expect ?? []) {
      const range = context.workbook.worksheets.getItem(change.sheet).getCell(row, column);
      range.load("values");
      cells.push({ range, value, sheet: change.sheet, row });
    }
  }
  if (cells.length === 0) return;
  await context.sync();
  for (const { range, value, sheet, row } of cells) {
    const now = readCell(range.values[0]?.[0]);
    if (sameValue(now, value)) continue;
    throw new Error(
      `Row ${row + 1} of "${sheet}" has changed since it was read (it now holds ${shown(typeof now === "object" ? "another value" : (now ?? ""))}). Nothing was written: read the sheet again and repeat.`,
    );
  }
}

/** Excel gives dates as serials and blanks as "", so the comparison is made on what it would show. */
function sameValue(now: Cell, expected: Cell): boolean {
  const plain = (cell: Cell): unknown => {
    if (cell === null || cell === undefined) return "";
    if (isDateCell(cell)) return serialOf(cell.day);
    return isErrorCell(cell) ? cell.error : cell;
  };
  return plain(now) === plain(expected);
}

async function applyOne(context: Excel.RequestContext, change: WorkbookChange): Promise<void> {
  const { workbook } = context;
  switch (change.kind) {
    case "add-sheet": {
      const sheet = workbook.worksheets.add(change.name);
      await writeCells(context, sheet, 0, 0, change.cells, change.formats);
      if (change.hidden) sheet.visibility = "Hidden";
      return;
    }
    case "remove-sheet":
      workbook.worksheets.getItemOrNullObject(change.name).delete();
      return;
    case "write": {
      const sheet = workbook.worksheets.getItem(change.sheet);
      await widenTable(context, sheet, change.row, change.column, change.cells[0]?.length ?? 0);
      await writeCells(context, sheet, change.row, change.column, change.cells, change.formats);
      return;
    }
    case "append-rows": {
      const sheet = workbook.worksheets.getItem(change.sheet);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("isNullObject,rowIndex,rowCount");
      await context.sync();
      const row = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      await writeCells(context, sheet, row, 0, change.cells);
      return;
    }
    case "remove-columns":
      await removeColumns(context, change);
      return;
    case "name-cell": {
      const { row, column, rows = 1, columns = 1 } = change;
      const old = workbook.names.getItemOrNullObject(change.name);
      old.load("isNullObject");
      await context.sync();
      if (!old.isNullObject) old.delete();
      workbook.names.add(
        change.name,
        workbook.worksheets.getItem(change.sheet).getRangeByIndexes(row, column, rows, columns),
      );
      return;
    }
    case "unname-cell": {
      const name = workbook.names.getItemOrNullObject(change.name);
      name.load("isNullObject");
      await context.sync();
      if (!name.isNullObject) name.delete();
    }
  }
}

async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly CellContent[])[],
  formats: Formats = [],
): Promise<void> {
  const width = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width === 0) return;
  formats.forEach((format, i) => {
    // Before the values: a text format that comes later finds "007" already turned into 7.
    if (format) {
      sheet.getRangeByIndexes(row, column + i, cells.length, 1).numberFormat = [[NUMBER_FORMATS[format]]];
    }
  });
  const block = blockRows(width);
  for (let from = 0; from < cells.length; from += block) {
    const part = cells.slice(from, from + block);
    const range = sheet.getRangeByIndexes(row + from, column, part.length, width);
    range.formulas = part.map((line) => Array.from({ length: width }, (_, i) => formulaOrValue(line[i])));
    if (from + block < cells.length) await context.sync();
  }
}

/** A table whose last column stands just left of what is written takes the new columns in, as typing there would. */
async function widenTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  width: number,
): Promise<void> {
  if (width === 0 || !Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  sheet.tables.load("items/name");
  await context.sync();
  const ranges = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  if (ranges.length === 0) return;
  await context.sync();
  for (const { table, range } of ranges) {
    if (range.rowIndex !== row || range.columnIndex + range.columnCount !== column) continue;
    table.resize(sheet.getRangeByIndexes(row, range.columnIndex, range.rowCount, range.columnCount + width));
  }
}

async function removeColumns(
  context: Excel.RequestContext,
  change: WorkbookChange & { kind: "remove-columns" },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const headings = change.columns.map(({ column, heading }) => {
    const cell = sheet.getCell(change.headerRow, column);
    cell.load("values");
    return { cell, column, heading };
  });
  await context.sync();
  const still = headings.filter(({ cell, heading }) => String(cell.values[0]?.[0] ?? "") === heading);
  for (const { column } of still.sort((a, b) => b.column - a.column)) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete("Left");
  }
}
