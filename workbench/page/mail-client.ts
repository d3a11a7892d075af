/** Mail as the page asks for it: placeholder until a workbook is open, then the send protocol over the grid and the server. */
import type { Cell } from "../../core/cell.ts";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../../core/reminders/log.ts";
import type { Mark } from "../../core/reminders/message.ts";
import { type LedgerSource, ledgerNow, markChanges, type ReadSheet } from "../../core/reminders/recheck.ts";
import { sendChunk } from "../../core/reminders/send.ts";
import {
  type Delivery,
  type LedgerNow,
  runEffectsAsync,
  type SendEffect,
} from "../../core/reminders/send-effects.ts";
import type { SheetCells } from "../../core/workbook.ts";
import { readDesk } from "../../panel/desk.ts";
import { sourceOf } from "../../panel/reminder-batch.ts";
import type { HostMail, OutgoingMessage, SendChunk, SheetHost } from "../../panel/sheet-host.ts";
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
      return runEffectsAsync(sendChunk(chunk), (effect) => perform(parts, chunk, effect, lock, started));
    },
    sendTest: async (message) => {
      await parts.server.json("POST", `/mail/test?way=${parts.way()}`, message);
    },
  };
}

async function perform(
  parts: MailParts,
  chunk: SendChunk,
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
      return readAgain(parts.host(), chunk);
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
      await markInvoices(parts.host(), chunk, effect.marks);
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

/** The sheets a ledger is read from, as they stand now. */
async function sheetsOf(host: SheetHost, source: LedgerSource): Promise<ReadSheet> {
  const known = new Set((await host.sheets()).map((sheet) => sheet.name));
  const wanted = [source.sheet, ...source.contacts, ...(source.payments ? [source.payments] : [])];
  const read = new Map<string, SheetCells>();
  for (const name of wanted) if (known.has(name)) read.set(name, await host.read(name));
  return (name) => read.get(name);
}

/** How the batch was read when it was planned. */
const sourceFor = async (host: SheetHost, chunk: SendChunk): Promise<LedgerSource> =>
  chunk.ledger ?? sourceOf(await readDesk(host, {}));

async function readAgain(host: SheetHost, chunk: SendChunk): Promise<LedgerNow> {
  const source = await sourceFor(host, chunk);
  const today = parseIsoDay((await host.environment()).today) as Day;
  const { AsOf = "" } = await host.named(["AsOf"]);
  return ledgerNow(source, await sheetsOf(host, source), AsOf, today);
}

/** Last action and Last contact of the invoices a message covered, found anew by number and due date. */
async function markInvoices(host: SheetHost, chunk: SendChunk, marks: readonly Mark[]): Promise<void> {
  const source = await sourceFor(host, chunk);
  const changes = markChanges(source, await sheetsOf(host, source), marks);
  if (changes.length > 0) await host.apply(changes);
}
