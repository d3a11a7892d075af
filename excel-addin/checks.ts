/** What must be true of the workbook before the first of some changes is made: all of it, or nothing is written. */
import type { Cell } from "../core/cell.ts";
import { shown } from "../core/errors.ts";
import type { WorkbookChange } from "../core/workbook.ts";
import { dayAdded, readCell, sameValue } from "./cells.ts";
import { ExcelFault } from "./fault.ts";

/** Throws a sentence where a sheet is missing, there already or protected, or a cell no longer holds what it must. */
export async function checkFirst(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
): Promise<void> {
  const sheets = context.workbook.worksheets;
  const added = new Set<string>();
  const wanted: { name: string; sheet: Excel.Worksheet; isNew: boolean }[] = [];
  for (const change of changes) {
    const name = sheetOf(change);
    if (name === undefined || added.has(name)) continue;
    const sheet = sheets.getItemOrNullObject(name);
    sheet.load("isNullObject,protection/protected");
    wanted.push({ name, sheet, isNew: change.kind === "add-sheet" });
    if (change.kind === "add-sheet") added.add(name);
  }
  await context.sync();
  for (const { name, sheet, isNew } of wanted) {
    if (isNew && !sheet.isNullObject) throw new ExcelFault("sheet-exists", name);
    if (isNew) continue;
    if (sheet.isNullObject) throw new ExcelFault("no-sheet", name);
    if (sheet.protection.protected) throw new ExcelFault("protected", name);
  }
  await checkCells(context, changes, added);
}

function sheetOf(change: WorkbookChange): string | undefined {
  if (change.kind === "add-sheet" || change.kind === "remove-sheet") return change.name;
  return change.kind === "unname-cell" || change.kind === "name-cell" ? undefined : change.sheet;
}

interface Wanted {
  readonly range: Excel.Range;
  readonly value: Cell;
  readonly sentence: (now: Cell) => string;
}

async function checkCells(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
  added: ReadonlySet<string>,
): Promise<void> {
  const cells: Wanted[] = [];
  const added1904 = globalThis.duebookDaysAdded ?? 0;
  const expect = (sheet: string, row: number, column: number, value: Cell, sentence: Wanted["sentence"]) => {
    const range = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    range.load(added1904 === 0 ? "values" : "values,numberFormat");
    cells.push({ range, value, sentence });
  };
  for (const change of changes) {
    if (change.kind === "remove-columns") {
      for (const { column, heading } of change.columns) {
        expect(change.sheet, change.headerRow, column, heading, () => movedColumn(heading, change.sheet));
      }
    }
    if (change.kind !== "write" || added.has(change.sheet)) continue;
    for (const { row, column, value } of change.expect ?? []) {
      expect(change.sheet, row, column, value, (now) => changedRow(row, change.sheet, now));
    }
  }
  if (cells.length === 0) return;
  await context.sync();
  for (const { range, value, sentence } of cells) {
    const format = added1904 === 0 ? undefined : range.numberFormat[0]?.[0];
    const now = dayAdded(readCell(range.values[0]?.[0]), format, added1904);
    if (!sameValue(now, value)) throw new Error(sentence(now));
  }
}

const movedColumn = (heading: string, sheet: string): string =>
  `The column "${heading}" of "${sheet}" is no longer where it was. Nothing was changed: read the sheet again and repeat.`;

const changedRow = (row: number, sheet: string, now: Cell): string =>
  `Row ${row + 1} of "${sheet}" has changed since it was read (it now holds ${shown(typeof now === "object" ? "another value" : (now ?? ""))}). Nothing was written: read the sheet again and repeat.`;
