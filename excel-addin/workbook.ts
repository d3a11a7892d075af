/** The workbook as the pane sees it: the only file that says Excel.run. */
import type { Cell } from "../core/cell.ts";
import { isoDay } from "../core/day.ts";
import type { SheetCells, WorkbookChange } from "../core/workbook.ts";
import type { Capabilities, Environment, HostMail, SheetHost, SheetInfo } from "../panel/sheet-host.ts";
import { blockRows, readCell } from "./blocks.ts";
import { localToday } from "./cells.ts";
import { applyChanges } from "./changes.ts";

/** Milliseconds without a change before the pane is told: a paste or a recalculation comes as many events. */
const SETTLE = 400;

/** Runs a batch and turns Excel's own errors into sentences a bookkeeper can act on. */
async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw error instanceof OfficeExtension.Error ? new Error(sentenceFor(error)) : error;
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet is protected. Unprotect it (Review, Unprotect Sheet) and try again.",
  ItemNotFound:
    "A sheet or table is no longer there. It may have been renamed or deleted; read the workbook again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Esc in the sheet and try again.",
  RequestAborted: "Excel stopped the work. Try again.",
  ActivityLimitReached: "Excel is busy. Wait a moment and try again.",
  RequestPayloadSizeLimitExceeded: "The sheet is too large for one request. Split it over two sheets.",
};

const sentenceFor = (error: OfficeExtension.Error): string =>
  SENTENCES[error.code] ?? `Excel could not do that: ${error.message}`;

async function listSheets(): Promise<SheetInfo[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("isNullObject,rowIndex,rowCount,columnIndex,columnCount");
      return range;
    });
    await context.sync();
    return worksheets.items.map((sheet, i) => {
      const range = used[i] as Excel.Range;
      return {
        name: sheet.name,
        rows: range.isNullObject ? 0 : range.rowIndex + range.rowCount,
        columns: range.isNullObject ? 0 : range.columnIndex + range.columnCount,
        active: sheet.name === active.name,
        hidden: sheet.visibility !== "Visible",
      };
    });
  });
}

async function readSheet(name: string): Promise<SheetCells> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("isNullObject");
    used.load("isNullObject,rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    if (sheet.isNullObject) {
      throw new Error(`There is no sheet "${name}" in this workbook. It may have been renamed or deleted.`);
    }
    if (used.isNullObject) return { name, cells: [] };
    const rows = used.rowIndex + used.rowCount;
    const columns = used.columnIndex + used.columnCount;
    const cells: Cell[][] = [];
    const block = blockRows(columns);
    for (let from = 0; from < rows; from += block) {
      const range = sheet.getRangeByIndexes(from, 0, Math.min(block, rows - from), columns);
      range.load("values");
      await context.sync();
      for (const line of range.values) cells.push(line.map(readCell));
      range.untrack();
    }
    return { name, cells };
  });
}

async function readNamed(names: readonly string[]): Promise<Readonly<Record<string, Cell>>> {
  return run(async (context) => {
    const items = names.map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      const range = item.getRangeOrNullObject();
      range.load("isNullObject,values");
      return { name, range };
    });
    await context.sync();
    const found: Record<string, Cell> = {};
    for (const { name, range } of items)
      if (!range.isNullObject) found[name] = readCell(range.values[0]?.[0]);
    return found;
  });
}

/** Events come from Excel itself while the pane lives; our own writes raise none. */
async function apply(changes: readonly WorkbookChange[]): Promise<void> {
  await run(async (context) => {
    context.runtime.enableEvents = false;
    try {
      await applyChanges(context, changes);
    } finally {
      context.runtime.enableEvents = true;
      await context.sync();
    }
  });
}

function onChange(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // A co-author's change arrives here too, but that person's pane handles it.
    if (event.source === "Remote") return;
    clearTimeout(timer);
    timer = setTimeout(callback, SETTLE);
  };
  const added = run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(handler);
    await context.sync();
    return result;
  });
  return () => {
    clearTimeout(timer);
    void added.then((result) => removeHandler(result));
  };
}

function onSelection(callback: (sheet: string, row: number) => void): () => void {
  const handler = async (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const row = /\d+/.exec(event.address);
    const name = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(event.worksheetId);
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    if (row) callback(name, Number(row[0]) - 1);
  };
  const added = run(async (context) => {
    const result = context.workbook.worksheets.onSelectionChanged.add(handler);
    await context.sync();
    return result;
  });
  return () => void added.then((result) => removeHandler(result));
}

async function removeHandler<T>(result: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
}

async function reveal(sheet: string, row: number, column: number): Promise<void> {
  await run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getCell(row, column).select();
    await context.sync();
  });
}

/** A stacked bar chart of the aging table, one bar a customer; drawn again it replaces the one before. */
async function drawAgingChart(
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Promise<void> {
  await run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const old = target.charts.getItemOrNullObject("Duebook aging");
    old.load("isNullObject");
    await context.sync();
    if (!old.isNullObject) old.delete();
    const data = target.getRangeByIndexes(row, column, rows, columns);
    const chart = target.charts.add("BarStacked", data, "Columns");
    chart.name = "Duebook aging";
    chart.title.text = "Aging";
    chart.legend.position = "Bottom";
    await context.sync();
  });
}

/** Cells that show #NAME? because their formula was typed before the add-in loaded: writing the formula again mends them. Returns how many. */
export async function repairFormulas(names: readonly string[]): Promise<number> {
  const ours = new RegExp(`(_xldudf_(?:[A-Z0-9]+_)??)?\\b(${names.join("|")})\\(`, "i");
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    let mended = 0;
    for (const sheet of worksheets.items) {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("isNullObject,formulas,values");
      await context.sync();
      if (used.isNullObject) continue;
      used.values.forEach((line, r) => {
        line.forEach((value, c) => {
          const formula = used.formulas[r]?.[c];
          if (value !== "#NAME?" || typeof formula !== "string" || !ours.test(formula)) return;
          used.getCell(r, c).formulas = [[formula.replace(/_xldudf_(?:[A-Z0-9]+_)??(?=[A-Z])/gi, "")]];
          mended += 1;
        });
      });
      await context.sync();
    }
    return mended;
  });
}

/** 1462 in a workbook that counts days from 1904, else 0: its serials name days four years later. */
export async function daysAddedBy1904(): Promise<number> {
  return run(async (context) => {
    const first = context.workbook.functions.date(1904, 1, 1);
    first.load("value");
    await context.sync();
    return first.value === 0 ? 1462 : 0;
  });
}

/** Opens an address: Windows, Mac and iPad have a call for it, the web a new tab. */
async function openLink(url: string): Promise<void> {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    window.open(url, "_blank", "noopener");
  }
}

/** The host over the open workbook. */
export function excelHost(mail: HostMail, can: Capabilities): SheetHost {
  return {
    kind: "excel",
    can,
    environment: async (): Promise<Environment> => ({
      language: Office.context.displayLanguage,
      today: isoDay(localToday(new Date())),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(Office.context.officeTheme?.isDarkTheme === undefined
        ? {}
        : { theme: Office.context.officeTheme.isDarkTheme ? ("dark" as const) : ("light" as const) }),
    }),
    sheets: listSheets,
    read: readSheet,
    named: readNamed,
    apply,
    reveal,
    onChange,
    onSelection,
    mail,
    openLink,
    drawAgingChart,
  };
}
