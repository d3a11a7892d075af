/** Mail as the page asks for it: placeholder until a workbook is open, then the send protocol over the grid and the server. */
import { type Cell, isBlank } from "../../core/cell.ts";
import { isoDay } from "../../core/day.ts";
import { idOf, nameOf } from "../../core/reminders/key.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../../core/reminders/log.ts";
import { factsOf, type Mark } from "../../core/reminders/message.ts";
import { type Delivery, runEffectsAsync, type SendEffect, sendChunk } from "../../core/reminders/send.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import { readDesk } from "../../panel/desk.ts";
import type { HostMail, OutgoingMessage, SheetHost } from "../../panel/sheet-host.ts";
import { SendLock } from "./send-lock.ts";
import type { ServerClient } from "./server-client.ts";

/** What sending needs of the page. */
export interface MailParts {
  readonly server: ServerClient;
  /** The open workbook's id on the server. */
  readonly documentId: () => string;
  readonly host: () => SheetHost;
  /** Where the user was told that mail goes: the server refuses where that is no longer so. */
  readonly way: () => "inbox" | "smtp";
  /** Makes sure the workbook can hold the log: a .csv becomes an .xlsx first. Rejects where the user turned back. */
  readonly prepare: () => Promise<void>;
  /** Everything unsaved is on the disk when this resolves. */
  readonly keep: () => Promise<void>;
}

/** The mail of the workbench's host. */
export function hostMail(parts: MailParts): HostMail {
  return {
    quota: async () => undefined,
    send: async (chunk) => {
      await parts.prepare();
      const started = performance.now();
      const lock = new SendLock(parts.server, parts.documentId());
      return runEffectsAsync(sendChunk(chunk), (effect) => perform(parts, effect, lock, started));
    },
    sendTest: async (message) => {
      await parts.server.json("POST", `/mail/test?way=${parts.way()}`, message);
    },
  };
}

async function perform(
  parts: MailParts,
  effect: SendEffect,
  sendLock: SendLock,
  started: number,
): Promise<unknown> {
  const { server, documentId } = parts;
  const journal = `/documents/${documentId()}/journal`;
  switch (effect.effect) {
    case "lock":
      return sendLock.take();
    case "unlock":
      return sendLock.free();
    case "readLog":
      return logCells(parts.host());
    case "readLedger":
      return ledgerNow(parts.host());
    case "quota":
      return undefined;
    case "elapsed":
      return performance.now() - started;
    case "now":
      return timeHere();
    case "claim":
    case "settle":
      // The journal is on the disk before the sheet shows the row: a crash between the two loses nothing.
      await server.json("POST", journal, { row: effect.row });
      return appendLog(parts.host(), effect.row);
    case "flush":
      return undefined;
    case "send":
      return server.json<Delivery>(
        "POST",
        // A browser may ask again by itself where a connection broke: the server hands one delivery over once.
        `/mail/deliver?way=${parts.way()}&once=${crypto.randomUUID()}`,
        effect.message satisfies OutgoingMessage,
      );
    case "mark":
      await markInvoices(parts.host(), effect.marks);
      return parts.keep();
  }
}

/** The computer's own time, as the log writes it. */
export function timeHere(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}

async function logCells(host: SheetHost): Promise<Cell[][]> {
  const sheets = await host.sheets();
  if (!sheets.some((sheet) => sheet.name === LOG_SHEET)) return [];
  return (await host.read(LOG_SHEET)).cells.map((row) => [...row]);
}

/** Adds a row below the log, by its headings; makes the sheet where the workbook has none. */
export async function appendLog(host: SheetHost, row: readonly Cell[]): Promise<void> {
  const sheets = await host.sheets();
  if (!sheets.some((sheet) => sheet.name === LOG_SHEET)) {
    return host.apply([{ kind: "add-sheet", name: LOG_SHEET, cells: [[...LOG_COLUMNS], row] }]);
  }
  const heading = (await host.read(LOG_SHEET)).cells[0] ?? [];
  const places = LOG_COLUMNS.map((name) => heading.indexOf(name));
  const line: Cell[] = heading.map(() => "");
  LOG_COLUMNS.forEach((_, i) => {
    const place = places[i] as number;
    if (place >= 0) line[place] = row[i] ?? "";
  });
  return host.apply([{ kind: "append-rows", sheet: LOG_SHEET, cells: [line] }]);
}

async function ledgerNow(host: SheetHost): Promise<unknown> {
  const desk = await readDesk(host, {});
  return { asOf: isoDay(desk.asOf), today: isoDay(desk.today), facts: factsOf(desk.invoices, desk.asOf) };
}

/** Last action and Last contact of the invoices a message covered, found anew by number and due date. */
async function markInvoices(host: SheetHost, marks: readonly Mark[]): Promise<void> {
  const desk = await readDesk(host, {});
  const action = desk.columnOfField("lastAction");
  const contact = desk.columnOfField("lastContact");
  const number = desk.columnOfField("invoice");
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const changes: WorkbookChange[] = [];
  for (const invoice of desk.invoices) {
    const mark = byId.get(idOf(nameOf(invoice)));
    if (!mark || mark.customer !== invoice.customer) continue;
    for (const sheetRow of invoice.rows ?? [invoice.row]) {
      const row = sheetRow - 1;
      const held = number === undefined ? undefined : desk.read.get(desk.sheet)?.cells[row]?.[number];
      const expect =
        number === undefined || isBlank(held) ? [] : [{ row, column: number, value: held as Cell }];
      if (action !== undefined)
        changes.push({
          kind: "write",
          sheet: desk.sheet,
          row,
          column: action,
          cells: [[mark.lastAction]],
          expect,
        });
      if (contact !== undefined) {
        changes.push({
          kind: "write",
          sheet: desk.sheet,
          row,
          column: contact,
          cells: [[dayCell(mark.lastContact)]],
          formats: ["date"],
          expect,
        });
      }
    }
  }
  if (changes.length > 0) await host.apply(changes);
}

const dayCell = (iso: string): Cell =>
  ({ day: Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) }) as Cell;
