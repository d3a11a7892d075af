/**
 * *Send due reminders* and *Resume sending* from the menu alone: preview, typed count, chunk after chunk, what became of each.
 * A conversation only: core plans the batch and says how it goes out, the pane's words say it, and the port does the rest.
 */
import { withinQuota } from "../core/reminders/chunks.ts";
import type { LogEntry } from "../core/reminders/log.ts";
import { settleDoubt } from "../core/reminders/send.ts";
import type { SheetCells, WorkbookChange } from "../core/workbook.ts";
import { type Desk, type DeskStart, deskFrom } from "../panel/desk.ts";
import { fillIn } from "../panel/formats.ts";
import { wordsFor } from "../panel/languages.ts";
import { chunksFor, reminderBatch } from "../panel/reminder-batch.ts";
import type { SendChunk, SendResult } from "../panel/sheet-host.ts";
import { logLines, timeNow } from "../panel/write.ts";
import { menuFormats } from "./menu-formats.ts";
import { menuLabels } from "./menu-labels.ts";
import { menuWordsFor } from "./menu-words.ts";
import { doubtText, letterText, previewText, type Speech, summaryText } from "./send-due-text.ts";

/** What the conversation asks of Google Sheets; every call returns when it is done. */
export interface MenuPort {
  /** What a desk begins with. */
  start(): DeskStart;
  read(sheet: string): SheetCells;
  /** Recipients that may still be written to today. Ends the run with Google's own question where sending is not allowed yet. */
  quota(): number;
  /** Sends as many as fit in the chunk's budget, each recorded before and after. */
  send(chunk: SendChunk): readonly SendResult[];
  apply(changes: readonly WorkbookChange[]): void;
  tell(title: string, text: string): void;
  /** True where the user agreed. */
  agree(title: string, text: string): boolean;
  /** Yes or no; undefined where the user would rather not say. */
  decide(title: string, text: string): boolean | undefined;
  /** What was typed; undefined where the user thought better of it. */
  ask(title: string, text: string): string | undefined;
  /** Shown beside the sheet while the run goes on. */
  progress(text: string): void;
  /** Milliseconds since the run began, the user's own time in dialogs included. */
  elapsed(): number;
}

/** Google ends a run after six minutes, dialogs perhaps counted; no message is begun after five, in milliseconds. */
const LONGEST_RUN = 300_000;
/** A chunk's own limit, after which the ledger is read again, in milliseconds. */
const LONGEST_CHUNK = 50_000;
/** Messages of a chunk. */
const CHUNK = 20;

/** The workbook read and worked now. */
function deskNow(port: MenuPort): Desk {
  const steps = deskFrom(port.start(), {});
  let step = steps.next();
  while (!step.done) step = steps.next(step.value.map((name) => port.read(name)));
  return step.value;
}

/** How to speak to the reader of this desk. */
function speechFor(desk: Desk): Speech {
  const { language } = desk.environment;
  const words = wordsFor(language);
  return {
    words,
    menu: menuWordsFor(words.code),
    labels: menuLabels(language),
    formats: menuFormats(words.code),
  };
}

/** Previews what is due, asks for the count and sends; `resume` first asks about messages that may have gone out. */
export function sendDue(port: MenuPort, resume: boolean): void {
  let desk = deskNow(port);
  const speech = speechFor(desk);
  const title = speech.labels[resume ? 5 : 4] as string;
  if (!desk.ledger) {
    port.tell(title, `${speech.words.firstRun.noLedger}\n\n${speech.words.firstRun.noLedgerHelp}`);
    return;
  }
  if (resume && settleDoubts(port, desk, speech, title)) desk = deskNow(port);
  const batch = reminderBatch(desk, new Set());
  if (batch.ready.length === 0) {
    const nothing = resume && desk.log.sent().length > 0 ? speech.menu.nothingLeft : undefined;
    port.tell(title, previewText(speech, desk, batch, undefined, nothing));
    return;
  }
  const quota = port.quota();
  const { now } = withinQuota(batch.ready, quota);
  const preview = previewText(speech, desk, batch, quota);
  if (now === 0) {
    port.tell(title, preview);
    return;
  }
  if (!port.agree(title, preview) || !counted(port, speech, title, now, letterText(speech, batch))) {
    port.progress(speech.menu.nothingSent);
    return;
  }
  const going = batch.ready.slice(0, now);
  const results: SendResult[] = [];
  for (const chunk of chunksFor(desk, going, CHUNK, LONGEST_CHUNK, batch.caughtUp)) {
    const budget = Math.min(LONGEST_CHUNK, LONGEST_RUN - port.elapsed());
    if (budget <= 0) break;
    const done = port.send({ ...chunk, budget });
    results.push(...done);
    const sent = { done: results.length, total: going.length };
    port.progress(fillIn(speech.words.reminders.progress, sent));
    // A chunk that comes back short ran out of time or quota, or met what stops all the others too.
    if (done.length < chunk.messages.length) break;
  }
  port.tell(title, summaryText(speech, batch.ready, results));
}

/** Asks for the count until it is right; false where the user thought better of it. */
function counted(port: MenuPort, speech: Speech, title: string, count: number, letter: string): boolean {
  const n = String(count);
  const ask = `${letter}\n\n${fillIn(speech.menu.typeCount, { n })}`;
  for (let said = ask; ; said = `${fillIn(speech.words.reminders.typeCountWrong, { n })}\n\n${ask}`) {
    const typed = port.ask(title, said);
    if (typed === undefined) return false;
    if (typed.trim() === n) return true;
  }
}

/** Asks about each message in doubt and writes what the user says; true where anything was written. */
function settleDoubts(port: MenuPort, desk: Desk, speech: Speech, title: string): boolean {
  const rows: LogEntry[] = [];
  for (const entry of desk.log.inDoubt()) {
    const wasSent = port.decide(title, doubtText(speech, entry));
    if (wasSent !== undefined) rows.push(settleDoubt(entry, wasSent, timeNow(desk), desk.settings.sender));
  }
  if (rows.length > 0) port.apply(logLines(desk, rows));
  return rows.length > 0;
}
