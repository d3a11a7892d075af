/** What the sidebar may ask for: one entry, JSON text both ways, errors as data with their sentence. */
import type { WorkbookChange } from "../core/workbook.ts";
import type { OutgoingMessage, SendChunk } from "../panel/sheet-host.ts";
import { type SheetCalendar, sheetCalendar } from "./cells.ts";
import { applyChanges } from "./changes.ts";
import { drawAgingChart } from "./chart.ts";
import { alone } from "./lock.ts";
import { quotaLeft, sendChunk, sendTest } from "./mail.ts";
import { listSheets, readNamed, readSheet, reveal, sheetNamed, surroundings } from "./spreadsheet.ts";
import type { Call, MethodName, Reply } from "./wire.ts";

/** Everything the sidebar can call; nothing else is reachable through the entry. */
const METHODS = {
  environment: (calendar: SheetCalendar) => surroundings(calendar),
  sheets: () => listSheets(),
  read: (calendar: SheetCalendar, sheet: string) => readSheet(sheetNamed(sheet), calendar),
  named: (calendar: SheetCalendar, names: readonly string[]) => readNamed(names, calendar),
  apply: (calendar: SheetCalendar, changes: readonly WorkbookChange[]) =>
    alone(() => applyChanges(changes, calendar)),
  reveal: (_: SheetCalendar, sheet: string, row: number, column: number) => reveal(sheet, row, column),
  drawAgingChart: (
    _: SheetCalendar,
    sheet: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
    title?: string,
  ) => drawAgingChart(sheet, row, column, rows, columns, title),
  quota: () => quotaLeft(),
  send: (calendar: SheetCalendar, chunk: SendChunk) => sendChunk(chunk, calendar),
  sendTest: (calendar: SheetCalendar, message: OutgoingMessage) => sendTest(message, calendar),
} as const satisfies Record<MethodName, (calendar: SheetCalendar, ...args: never[]) => unknown>;

/** Answers one call of the sidebar: JSON text in, JSON text out; never throws for what a person can mend. */
export function answerCall(json: string): string {
  let reply: Reply;
  try {
    const { method, args } = JSON.parse(json) as Call;
    if (!Object.keys(METHODS).includes(method)) {
      throw new Error(`This version of Duebook does not know "${method}". Reload the spreadsheet.`);
    }
    const run = METHODS[method] as unknown as (
      calendar: SheetCalendar,
      ...rest: readonly unknown[]
    ) => unknown;
    reply = { ok: true, value: run(sheetCalendar(), ...args) ?? null };
  } catch (error) {
    reply = { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
  return JSON.stringify(reply);
}
