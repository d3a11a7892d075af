/** One batch through one way out, by the core's protocol: claim, send, settle, each in the workbook before the next. */
import type { Day } from "../../core/day.ts";
import { LOG_COLUMNS } from "../../core/reminders/log.ts";
import type { OutgoingMessage } from "../../core/reminders/message.ts";
import { sendChunk } from "../../core/reminders/send.ts";
import { type Delivery, runEffectsAsync, type SendEffect } from "../../core/reminders/send-effects.ts";
import type { SendChunk, SendResult } from "../../panel/sheet-host.ts";
import { contactLog, type MailWorkbook } from "./contact-log.ts";
import { ledgerOf } from "./ledger.ts";

/** A way out: the Outbox, a mailbox, its drafts. */
export interface Way {
  /** Whatever must be in place before the first message is claimed (a sign-in). Throws a sentence where it is not. */
  ready(): Promise<void>;
  /** Waits until the next message may go. */
  pace(): Promise<void>;
  /** Throws where nobody can tell whether it went out. */
  deliver(message: OutgoingMessage, invoices: string): Promise<Delivery>;
  /** True where the message leaves the workbook, so that the log must be safe on disk before it does. */
  readonly leaves: boolean;
}

/** What a batch needs beside the workbook's cells. */
export interface DispatchPorts {
  readonly workbook: MailWorkbook;
  /** Takes or renews this pane's right to send; false where another pane has it. */
  claim(): Promise<boolean>;
  release(): Promise<void>;
  /** Everything written so far survives the end of Excel. */
  save(): Promise<void>;
  /** Milliseconds of any clock that does not go back. */
  clock(): number;
  /** Local time as `2026-03-31 10:04:07`. */
  time(): string;
  today(): Day;
}

const INVOICES = LOG_COLUMNS.indexOf("Invoices");

/** Sends a chunk. Results in order, possibly fewer than asked. Throws a sentence where nothing was begun. */
export async function dispatch(ports: DispatchPorts, way: Way, chunk: SendChunk): Promise<SendResult[]> {
  await way.ready();
  const started = ports.clock();
  const log = contactLog(ports.workbook);
  const ledger = ledgerOf(ports.workbook, chunk.ledger, ports.today);
  const invoicesOf = new Map(
    chunk.messages.map((message, i) => [message.key, String(chunk.logRows[i]?.[INVOICES] ?? "")]),
  );
  const perform = async (effect: SendEffect): Promise<unknown> => {
    switch (effect.effect) {
      case "lock":
        return ports.claim();
      case "unlock":
        // A claim that cannot be given back grows stale by itself; what was sent stands all the same.
        return ports.release().catch(() => undefined);
      case "readLog":
        return log.read();
      case "readLedger":
        return ledger.now();
      case "quota":
        return undefined;
      case "elapsed":
        // Asked just before a message is claimed: a wait here leaves nothing in doubt.
        await way.pace();
        return ports.clock() - started;
      case "now":
        return ports.time();
      case "claim":
        if (!(await ports.claim())) throw new Error("another pane has begun to send from this workbook.");
        return log.append(effect.row);
      case "settle":
        return log.append(effect.row);
      case "flush":
        return way.leaves ? ports.save() : undefined;
      case "send":
        return way.deliver(effect.message, invoicesOf.get(effect.message.key) ?? "");
      case "mark":
        return ledger.mark(effect.marks);
    }
  };
  return runEffectsAsync(sendChunk(chunk), perform);
}
