/** The workbook as the pane sees it: the only file that says Excel.run. */
import type { Cell } from "../core/cell.ts";
import { isoDay } from "../core/day.ts";
import { blockRows, type SheetCells, type WorkbookChange } from "../core/workbook.ts";
import type {
  Capabilities,
  Environment,
  HostMail,
  HostTool,
  SheetHost,
  SheetInfo,
} from "../panel/sheet-host.ts";
import { dayAdded, localToday, readCell } from "./cells.ts";
import { applyChanges } from "./changes.ts";
import { ExcelFault, type ExcelFaultCode, faultIn } from "./fault.ts";

/** Milliseconds without a change before the pane is told: a paste or a recalculation comes as many events. */
const SETTLE = 400;

/** Runs a batch and turns Excel's own errors into sentences a bookkeeper can act on. */
export async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw error instanceof OfficeExtension.Error ? faultOf(error) : error;
  }
}

const CODES: Readonly<Record<string, ExcelFaultCode>> = {
  AccessDenied: "protected",
  ItemNotFound: "gone",
  InvalidOperationInCellEditMode: "editing",
  RequestAborted: "stopped",
  ActivityLimitReached: "busy",
  RequestPayloadSizeLimitExceeded: "large",
};

function faultOf({ code, message }: OfficeExtension.Error): ExcelFault {
  const known = CODES[code];
  return known ? new ExcelFault(known) : new ExcelFault("other", message);
}

/** Every sheet with its size up to the last used cell, hidden ones too. */
export async function listSheets(): Promise<SheetInfo[]> {
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

/** The cells from A1 to the last used one, in blocks of one request each; days as serials of the 1900 system. Throws a sentence where the sheet is gone. */
export async function readSheet(name: string): Promise<SheetCells> {
  const canTell = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  try {
    return await readCells(name, canTell);
  } catch (error) {
    // Excel fails the whole request where a sheet has more merged areas than it tells (512).
    if (!canTell || !(error instanceof ExcelFault) || error.code !== "other") throw error;
    return readCells(name, false);
  }
}

/** `A2:A5` of "Ledger!A2:A5, Ledger!B7:B9", and so on. */
const AREA = /!(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)(?=,|$)/g;

function readCells(name: string, withMerges: boolean): Promise<SheetCells> {
  const added = globalThis.duebookDaysAdded ?? 0;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("isNullObject");
    used.load("isNullObject,rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    if (sheet.isNullObject) throw new ExcelFault("no-sheet", name);
    if (used.isNullObject) return { name, cells: [] };
    const rows = used.rowIndex + used.rowCount;
    const columns = used.columnIndex + used.columnCount;
    const cells: Cell[][] = [];
    const block = blockRows(columns);
    // Told with the first block, in its request.
    const merged = withMerges
      ? sheet.getRangeByIndexes(0, 0, rows, columns).getMergedAreasOrNullObject()
      : undefined;
    merged?.load("isNullObject,address");
    for (let from = 0; from < rows; from += block) {
      const range = sheet.getRangeByIndexes(from, 0, Math.min(block, rows - from), columns);
      // Only a format tells which numbers are days; a workbook that counts from 1900 needs none of them.
      range.load(added === 0 ? "values" : "values,numberFormat");
      await context.sync();
      const formats = added === 0 ? undefined : range.numberFormat;
      range.values.forEach((line, r) => {
        cells.push(line.map((value, c) => dayAdded(readCell(value), formats?.[r]?.[c], added)));
      });
      range.untrack();
    }
    const areas = merged && !merged.isNullObject ? [...merged.address.matchAll(AREA)] : [];
    return { name, cells, merges: areas.map((area) => area[1] as string) };
  });
}

/** The first cell of each name; names the workbook lacks are left out. */
export async function readNamed(names: readonly string[]): Promise<Readonly<Record<string, Cell>>> {
  return run(async (context) => {
    const items = names.map((name) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      const range = item.getRangeOrNullObject();
      range.load("isNullObject,values,numberFormat");
      return { name, range };
    });
    await context.sync();
    const found: Record<string, Cell> = {};
    const added = globalThis.duebookDaysAdded ?? 0;
    for (const { name, range } of items) {
      if (range.isNullObject) continue;
      found[name] = dayAdded(readCell(range.values[0]?.[0]), range.numberFormat[0]?.[0], added);
    }
    return found;
  });
}

/** Events come from Excel itself while the pane lives; our own writes raise none. */
export async function apply(changes: readonly WorkbookChange[]): Promise<void> {
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
  const stop = listen((context) =>
    context.workbook.worksheets.onChanged.add(async (event) => {
      // A co-author's change arrives here too, but that person's pane handles it.
      if (event.source === "Remote") return;
      clearTimeout(timer);
      timer = setTimeout(callback, SETTLE);
    }),
  );
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function onSelection(callback: (sheet: string, row: number) => void): () => void {
  return listen((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const row = /\d+/.exec(event.address);
      if (!row) return;
      const name = await run(async (inner) => {
        const sheet = inner.workbook.worksheets.getItem(event.worksheetId);
        sheet.load("name");
        await inner.sync();
        return sheet.name;
      });
      callback(name, Number(row[0]) - 1);
    }),
  );
}

/** Adds a handler; gives back how to take it away, which does nothing the second time. */
function listen<T>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<T>,
): () => void {
  const added = run(async (context) => {
    const result = add(context);
    await context.sync();
    return result;
  });
  // Where events cannot be had the pane still reads anew when asked.
  added.catch(() => undefined);
  let stopped = false;
  return () => {
    if (stopped) return;
    stopped = true;
    void added.then(removeHandler).catch(() => undefined);
  };
}

async function removeHandler<T>(result: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
}

async function reveal(sheet: string, row: number, column: number): Promise<void> {
  await run(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load("isNullObject");
    await context.sync();
    if (target.isNullObject) throw new ExcelFault("no-sheet", sheet);
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
  title = "Aging",
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
    chart.title.text = title;
    chart.legend.position = "Bottom";
    await context.sync();
  });
}

/** Opens an address: Windows, Mac and iPad have a call for it, the web a new tab. */
export async function openLink(url: string): Promise<void> {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    window.open(url, "_blank", "noopener");
  }
}

/** What the host is made with beside the workbook. */
export interface HostParts {
  readonly mail: HostMail;
  readonly can: Capabilities;
  readonly tools: (language: string) => readonly HostTool[];
  /** Where files can be saved from the pane. */
  readonly saveFile?: NonNullable<SheetHost["saveFile"]>;
}

/** The host over the open workbook. */
export function excelHost({ mail, can, tools, saveFile }: HostParts): SheetHost {
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
    tools,
    ...(saveFile ? { saveFile } : {}),
    openLink,
    drawAgingChart,
    faultIn,
  };
}
