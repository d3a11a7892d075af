/** The core's workbook changes as Excel writes: blocks below the 5 MB a request may have, one sync a block. */
import { isDateCell, isErrorCell } from "../core/cell.ts";
import { serialOf } from "../core/day.ts";
import { blockRows, type CellContent, type CellFormat, type WorkbookChange } from "../core/workbook.ts";
import { checkFirst } from "./checks.ts";

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

/** Text that Excel would make into something else: a formula, a number, a date, a yes or no. */
const NOT_PLAIN = /^[=+\-@\t\r']|\d|^(true|false)$/i;

/** A cell's content as `range.formulas` takes it: `null` leaves the cell as it is, text stays the text it is. */
export function formulaOrValue(content: CellContent): string | number | boolean | null {
  if (content === null || content === undefined) return null;
  if (typeof content === "object" && "formula" in content) return content.formula;
  if (isDateCell(content)) return serialOf(content.day) - (globalThis.duebookDaysAdded ?? 0);
  if (isErrorCell(content)) return content.error;
  // A leading apostrophe says it is text and is not part of it.
  return typeof content === "string" && NOT_PLAIN.test(content) ? `'${content}` : content;
}

const isFormula = (content: CellContent | undefined): boolean =>
  typeof content === "object" && content !== null && "formula" in content;

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
      const width = change.cells[0]?.length ?? 0;
      await growTable(context, sheet, (range) => {
        const beside =
          range.rowIndex === change.row && range.columnIndex + range.columnCount === change.column;
        return beside && width > 0 ? { rows: range.rowCount, columns: range.columnCount + width } : undefined;
      });
      await writeCells(context, sheet, change.row, change.column, change.cells, change.formats);
      return;
    }
    case "append-rows": {
      const sheet = workbook.worksheets.getItem(change.sheet);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("isNullObject,rowIndex,rowCount");
      await context.sync();
      const row = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      await growTable(context, sheet, (range) => {
        const below = range.columnIndex === 0 && range.rowIndex + range.rowCount === row;
        return below ? { rows: range.rowCount + change.cells.length, columns: range.columnCount } : undefined;
      });
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
    if (!format) return;
    // A formula in a cell formatted as text would show itself instead of its answer.
    // One value for the whole range, which the API takes although its type does not say so.
    const plain = format === "text" && cells.some((line) => isFormula(line[i]));
    const shownAs = plain ? "General" : NUMBER_FORMATS[format];
    sheet.getRangeByIndexes(row, column + i, cells.length, 1).numberFormat = shownAs as never;
  });
  const block = blockRows(width);
  for (let from = 0; from < cells.length; from += block) {
    const part = cells.slice(from, from + block);
    const range = sheet.getRangeByIndexes(row + from, column, part.length, width);
    colourDaysPastDue(range, part);
    range.formulas = part.map((line) => Array.from({ length: width }, (_, i) => formulaOrValue(line[i])));
    if (from + block < cells.length) await context.sync();
  }
}

/** Amber and red of the pane's own signs, dark enough on white (contrast above 4.5 : 1). */
const DUE_COLOURS = [
  { from: 1, to: 60, colour: "#8A5300" },
  { from: 61, to: 1_000_000, colour: "#B3261E" },
] as const;

/** The column of days past due tells by its colour too; it is ours alone, so older rules of it may go. */
function colourDaysPastDue(range: Excel.Range, part: readonly (readonly CellContent[])[]): void {
  const column = (part.find((line) => line.some(isFormula)) ?? []).findIndex(
    (content) => isFormula(content) && /\bDAYS_PAST_DUE\(/.test((content as { formula: string }).formula),
  );
  if (column < 0) return;
  const rules = range.getColumn(column).conditionalFormats;
  rules.clearAll();
  for (const { from, to, colour } of DUE_COLOURS) {
    const rule = rules.add("CellValue").cellValue;
    rule.format.font.color = colour;
    rule.rule = { formula1: String(from), formula2: String(to), operator: "Between" };
  }
}

/** A table that ends just where something is written takes the new cells in, as typing there would. */
async function growTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sizeOf: (range: Excel.Range) => { readonly rows: number; readonly columns: number } | undefined,
): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
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
    const size = sizeOf(range);
    if (!size) continue;
    table.resize(sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, size.rows, size.columns));
  }
}

async function removeColumns(
  context: Excel.RequestContext,
  change: WorkbookChange & { kind: "remove-columns" },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  // From the right, so that the columns still to go keep their places; that the headings stand is checked first.
  for (const { column } of [...change.columns].sort((a, b) => b.column - a.column)) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().delete("Left");
  }
  await context.sync();
}
