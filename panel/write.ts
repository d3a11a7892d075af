/** Turning what the user notes into changes of the workbook: the row must still be that invoice, and the log gets its line. */
import { type Cell, isBlank } from "../core/cell.ts";
import { isoDay } from "../core/day.ts";
import type { Invoice } from "../core/invoice.ts";
import type { Field } from "../core/ledger/field.ts";
import { answersForColumn } from "../core/ledger/own-columns.ts";
import { entryOf, LOG_COLUMNS, LOG_SHEET, type LogEntry, writeEntry } from "../core/reminders/log.ts";
import { inOrderOf } from "../core/reminders/outbox.ts";
import { answersName } from "../core/set-up/answers-for.ts";
import type { CellFormat, Expectation, WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";

/** What must still stand in an invoice's row for a write to be safe. */
function rowIs(desk: Desk, row: number): Expectation[] {
  const cells = desk.read.get(desk.sheet)?.cells[row] ?? [];
  const expect: Expectation[] = [];
  for (const name of ["invoice", "customer", "dueDate", "balance"] as const) {
    const column = desk.columnOfField(name);
    // A formula's value may be worked out anew between reading and writing; number, customer and date are what names it.
    if (column !== undefined && name !== "balance") expect.push({ row, column, value: cells[column] ?? "" });
  }
  return expect;
}

/** Changes that put a value into a field of every row of these invoices; none where the sheet lacks the column. */
export function setField(
  desk: Desk,
  invoices: readonly Invoice[],
  field: Field,
  value: Cell,
  format?: CellFormat,
): WorkbookChange[] {
  const column = desk.columnOfField(field);
  if (column === undefined) return [];
  const cells = desk.read.get(desk.sheet)?.cells ?? [];
  const beside = answersForColumn(desk.layout?.headings ?? []);
  const write = (row: number, at: number, content: Cell, shown?: CellFormat): WorkbookChange => ({
    kind: "write",
    sheet: desk.sheet,
    row: row - 1,
    column: at,
    cells: [[content]],
    expect: rowIs(desk, row - 1),
    ...(shown ? { formats: [shown] } : {}),
  });
  return invoices.flatMap((invoice) =>
    (invoice.rows ?? [invoice.row]).flatMap((row) => {
      // Whose the row's answers are is said with the first of them: the row may be new, or another invoice's before a paste.
      const named = beside < 0 || cells[row - 1]?.[beside] === answersName(invoice);
      return [
        write(row, column, value, format),
        ...(named ? [] : [write(row, beside, answersName(invoice), "text")]),
      ];
    }),
  );
}

/** The moment as the log keeps it: the sheet's own day and the time of its zone. */
export function timeNow(desk: Desk): string {
  const { time: told } = desk.environment;
  if (told !== undefined) return `${isoDay(desk.today)} ${told}`;
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: desk.environment.timeZone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).format(new Date());
  return `${isoDay(desk.today)} ${time}`;
}

/** Changes that add lines to the contact log, making the sheet where it is missing. */
export function logLines(desk: Desk, entries: readonly LogEntry[]): WorkbookChange[] {
  const rows = entries.map(writeEntry);
  if (desk.sheets.some((sheet) => sheet.name === LOG_SHEET)) {
    const [headings = []] = desk.read.get(LOG_SHEET)?.cells ?? [];
    // Somebody may have moved its columns, or emptied it whole.
    return !headings.every(isBlank)
      ? [
          {
            kind: "append-rows",
            sheet: LOG_SHEET,
            cells: rows.map((row) => inOrderOf(headings, LOG_COLUMNS, row)),
          },
        ]
      : [{ kind: "write", sheet: LOG_SHEET, row: 0, column: 0, cells: [[...LOG_COLUMNS], ...rows] }];
  }
  return [{ kind: "add-sheet", name: LOG_SHEET, cells: [[...LOG_COLUMNS], ...rows] }];
}

/**
 * The changes with the lines of the log first: where a run ends between two of them, the log holds back what the rows do
 * not say yet.
 */
export function logFirst(changes: readonly WorkbookChange[]): readonly WorkbookChange[] {
  const isLog = (change: WorkbookChange): boolean =>
    ("sheet" in change && change.sheet === LOG_SHEET) || ("name" in change && change.name === LOG_SHEET);
  return [...changes.filter(isLog), ...changes.filter((change) => !isLog(change))];
}

/** A line of the log about some of a customer's invoices, noted by the user now. */
export const noted = (
  desk: Desk,
  customer: string,
  invoices: readonly Invoice[],
  given: Partial<LogEntry>,
): LogEntry =>
  entryOf({
    time: timeNow(desk),
    state: "LOGGED",
    customer,
    invoices: invoices.map((invoice) => ({ number: invoice.invoice, dueDate: invoice.dueDate })),
    currency: invoices[0]?.currency ?? "",
    by: desk.settings.sender,
    ...given,
  });
