/** Mail through MailApp: core's protocol over the Contact log, with this document's lock, ledger and quota. */
import type { Cell } from "../core/cell.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../core/reminders/log.ts";
import type { OutgoingMessage } from "../core/reminders/message.ts";
import type { Delivery, SendEffect } from "../core/reminders/send-effects.ts";
import type { SendChunk, SendResult } from "../panel/sheet-host.ts";
import { type SheetCalendar, writeCell } from "./cells.ts";
import { ledgerOf } from "./ledger.ts";
import { takeLock } from "./lock.ts";
import { backOffice } from "./page.ts";
import { readNamed, readSheet, workbook } from "./spreadsheet.ts";

/** One run may last six minutes and a person waits for it: a chunk never takes longer than this, in milliseconds. */
const LONGEST_CHUNK = 60_000;

/** Asks for the permission to send where it was refused when installing; ends the run with Google's own question. */
function askPermission(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/script.send_mail"]);
}

/** How many recipients may still be written to today. */
export function quotaLeft(): number {
  askPermission();
  return MailApp.getRemainingDailyQuota();
}

/** Sends one test message to the user's own ReplyTo, whoever it is meant for; nothing is logged. Throws why it did not go out. */
export function sendTest(message: OutgoingMessage, calendar: SheetCalendar): void {
  askPermission();
  const own = readNamed(["ReplyTo"], calendar).ReplyTo;
  const address = typeof own === "string" && own.trim() ? own.trim() : message.replyTo;
  if (!address)
    throw new Error("There is no address for a test message. Fill in ReplyTo on the Settings sheet.");
  const { cc: _, ...test } = message;
  sendOne({ ...test, to: { name: message.fromName ?? "", address } });
}

/** Sends as many as fit in the budget, each one recorded before and after. Results in order, possibly fewer than asked. */
export function sendChunk(chunk: SendChunk, calendar: SheetCalendar): readonly SendResult[] {
  askPermission();
  const started = Date.now();
  const log = contactLog(calendar);
  const ledger = ledgerOf(chunk, calendar);
  let unlock: (() => void) | undefined;
  const perform = (effect: SendEffect): unknown => {
    switch (effect.effect) {
      case "lock":
        unlock = takeLock();
        return unlock !== undefined;
      case "unlock":
        unlock?.();
        return undefined;
      case "readLog":
        return log.read();
      case "readLedger":
        return ledger.now();
      case "quota":
        return MailApp.getRemainingDailyQuota();
      case "elapsed":
        return Date.now() - started;
      case "now":
        return Utilities.formatDate(new Date(), calendar.zone(), "yyyy-MM-dd HH:mm:ss");
      case "claim":
      case "settle":
        log.append(effect.row);
        return undefined;
      case "flush":
        SpreadsheetApp.flush();
        return undefined;
      case "send":
        return deliver(effect.message);
      case "mark":
        ledger.mark(effect.marks);
        return undefined;
    }
  };
  const budget = Math.min(chunk.budget, LONGEST_CHUNK);
  const office = backOffice();
  return office.runEffects(office.sendChunk({ ...chunk, budget }), perform);
}

/** The contact log, whatever order its columns were moved to; made with the first row where there is none. */
function contactLog(calendar: SheetCalendar): { read(): Cell[][]; append(row: readonly Cell[]): void } {
  let headings: readonly string[] = LOG_COLUMNS;
  const read = (): Cell[][] => {
    const sheet = workbook().getSheetByName(LOG_SHEET);
    if (!sheet) return [];
    const cells = readSheet(sheet, calendar).cells.map((row) => [...row]);
    if (cells[0]?.length) headings = cells[0].map((cell) => String(cell ?? "").trim());
    return cells;
  };
  const append = (row: readonly Cell[]): void => {
    let sheet = workbook().getSheetByName(LOG_SHEET);
    if (!sheet) {
      const before = workbook().getActiveSheet();
      sheet = workbook().insertSheet(LOG_SHEET, workbook().getNumSheets());
      workbook().setActiveSheet(before);
    }
    if (sheet.getLastRow() === 0) sheet.appendRow([...LOG_COLUMNS]);
    const place = (heading: string): Cell => {
      const column = LOG_COLUMNS.findIndex((name) => name.toLowerCase() === heading.toLowerCase());
      return column < 0 ? "" : row[column];
    };
    // appendRow finds the last row and writes below it in one step: a row somebody adds meanwhile is never overwritten.
    sheet.appendRow(headings.map((heading) => writeCell(place(heading), calendar)));
  };
  return { read, append };
}

// MailApp's own words for a message it did not take. Anything else it says may have come after the mail went out.
const BAD_ADDRESS = /^Invalid email|no recipient|Email Body Size|Email Total Attachments/i;
const QUOTA = /invoked too many times|Limit Exceeded|Email Recipients Per Message/i;
const REFUSED = /do not have permission|Authorization is required/i;

function deliver(message: OutgoingMessage): Delivery {
  try {
    sendOne(message);
    return { sent: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (BAD_ADDRESS.test(reason)) return { sent: false, reason, scope: "address" };
    if (QUOTA.test(reason)) return { sent: false, reason, scope: "quota" };
    if (REFUSED.test(reason)) return { sent: false, reason, scope: "service" };
    throw error;
  }
}

function sendOne(message: OutgoingMessage): void {
  MailApp.sendEmail({
    to: message.to.address,
    subject: message.subject,
    body: message.text,
    htmlBody: message.html,
    ...(message.fromName ? { name: message.fromName } : {}),
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    ...(message.cc?.length ? { cc: message.cc.map((one) => one.address).join(",") } : {}),
  });
}
