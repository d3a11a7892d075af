/** A spreadsheet and a mail service in memory, with a cache that is lost when the run dies before a flush. */
import type { Cell } from "../../../core/cell.ts";
import { isoDay } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { idOf, nameOf } from "../../../core/reminders/key.ts";
import { LOG_COLUMNS, type LogEntry, writeEntry } from "../../../core/reminders/log.ts";
import {
  type BatchChunk,
  factsOf,
  type Mark,
  type OutgoingMessage,
  type SendResult,
} from "../../../core/reminders/message.ts";
import { sendChunk } from "../../../core/reminders/send.ts";
import type { Delivery, SendEffect } from "../../../core/reminders/send-effects.ts";
import { AS_OF, emptyLog, type KillWorld, ledgerOf, type Sight } from "./kill-harness.ts";

/** The protocol as it is, or one of five ways to get it wrong. */
export type Variant =
  | "as built"
  | "marks only after sending"
  | "no flush"
  | "SENDING taken as unsent"
  | "guard per message"
  | "reads only what a filter shows";

const STATE = LOG_COLUMNS.indexOf("State");
const KEY = LOG_COLUMNS.indexOf("Key");

/** What a run of this variant sees of the log when it plans a message with this key, or any where no key is given. */
export function lens(
  variant: Variant,
  cells: readonly (readonly Cell[])[],
  keys?: ReadonlySet<string>,
  hidden?: (row: readonly Cell[]) => boolean,
): readonly (readonly Cell[])[] {
  if (variant === "SENDING taken as unsent") return cells.filter((row) => row[STATE] !== "SENDING");
  if (variant === "guard per message")
    return cells.filter((row, i) => i === 0 || keys?.has(String(row[KEY])));
  if (variant === "reads only what a filter shows")
    return cells.filter((row, i) => i === 0 || !hidden?.(row));
  return cells;
}

/** How a plan made by this variant looks at the log. */
export const sightOf = (variant: Variant, hidden?: (row: readonly Cell[]) => boolean): Sight => ({
  see: (cells) =>
    variant === "SENDING taken as unsent" || hidden ? lens(variant, cells, undefined, hidden) : cells,
  perMessage: variant === "guard per message",
});

export class MemoryWorld implements KillWorld {
  ledger: Invoice[];
  /** Survives a kill. */
  durable: Cell[][] = emptyLog();
  /** Written, not flushed: lost in a kill. */
  pending: Cell[][] = [];
  mails: OutgoingMessage[] = [];
  marked = new Map<string, string>();
  /** The log's rows a filter hides: the port reads them all the same. */
  hidden: ((row: readonly Cell[]) => boolean) | undefined = undefined;
  quota: number | undefined = undefined;
  lockedBy: object | undefined = undefined;
  calls = 0;
  /** Called before every host call with its number. */
  onCall: ((n: number, effect: SendEffect) => void) | undefined = undefined;
  /** Overrides what the mail service answers. */
  answer: ((message: OutgoingMessage) => Delivery) | undefined = undefined;
  asOf = isoDay(AS_OF);
  today = isoDay(AS_OF);
  readonly variant: Variant;

  constructor(messages: number, variant: Variant = "as built") {
    this.ledger = ledgerOf(messages);
    this.variant = variant;
  }

  invoices(): readonly Invoice[] {
    return this.ledger;
  }
  log(): readonly (readonly Cell[])[] {
    return this.durable;
  }
  outbox(): readonly OutgoingMessage[] {
    return this.mails;
  }
  append(entry: LogEntry): void {
    this.durable.push(writeEntry(entry));
  }

  /** A copy as it would be found if everything stopped now. */
  afterKill(): MemoryWorld {
    const copy = new MemoryWorld(0, this.variant);
    copy.ledger = [...this.ledger];
    copy.durable = [...this.durable];
    copy.mails = [...this.mails];
    copy.marked = new Map(this.marked);
    copy.quota = this.quota;
    copy.hidden = this.hidden;
    return copy;
  }

  async run(
    chunk: BatchChunk,
    killAfter = Number.POSITIVE_INFINITY,
  ): Promise<{ results?: readonly SendResult[]; calls: number }> {
    return this.runNow(chunk, killAfter);
  }

  runNow(
    chunk: BatchChunk,
    killAfter = Number.POSITIVE_INFINITY,
  ): { results?: readonly SendResult[]; calls: number } {
    const run = {};
    const protocol = sendChunk(chunk);
    const start = this.calls;
    let step = protocol.next();
    while (!step.done) {
      const isCall = step.value.effect !== "now" && step.value.effect !== "elapsed";
      if (isCall && this.calls - start >= killAfter) {
        this.pending = [];
        if (this.lockedBy === run) this.lockedBy = undefined;
        return { calls: this.calls - start };
      }
      if (isCall) this.onCall?.(++this.calls, step.value);
      let answer: unknown;
      try {
        answer = this.perform(step.value, run, chunk);
      } catch (error) {
        step = protocol.throw(error);
        continue;
      }
      step = protocol.next(answer);
    }
    // A run that ends in peace is saved by the host, flushed or not.
    this.durable.push(...this.pending);
    this.pending = [];
    return { results: step.value, calls: this.calls - start };
  }

  private mark(marks: readonly Mark[]): void {
    const byId = new Map(this.ledger.map((invoice) => [idOf(nameOf(invoice)), invoice.invoice]));
    for (const { id } of marks) {
      const found = byId.get(id);
      if (found !== undefined) this.marked.set(found, id);
    }
  }

  private perform(effect: SendEffect, run: object, chunk: BatchChunk): unknown {
    switch (effect.effect) {
      case "lock":
        if (this.lockedBy !== undefined && this.lockedBy !== run) return false;
        this.lockedBy = run;
        return true;
      case "unlock":
        if (this.lockedBy === run) this.lockedBy = undefined;
        return undefined;
      case "readLog":
        return lens(
          this.variant,
          [...this.durable, ...this.pending],
          new Set(chunk.messages.map(({ key }) => key)),
          this.hidden,
        );
      case "readLedger":
        return { asOf: this.asOf, today: this.today, facts: factsOf(this.ledger, AS_OF) };
      case "quota":
        return this.quota;
      case "elapsed":
        return 0;
      case "now":
        return `${this.today} 10:00:00`;
      case "claim":
        if (this.variant !== "marks only after sending") this.pending.push([...effect.row]);
        return undefined;
      case "settle":
        this.pending.push([...effect.row]);
        return undefined;
      case "flush":
        if (this.variant === "no flush") return undefined;
        this.durable.push(...this.pending);
        this.pending = [];
        return undefined;
      case "send": {
        const delivery = this.answer?.(effect.message) ?? { sent: true as const };
        if (delivery.sent) {
          this.mails.push(effect.message);
          if (this.quota !== undefined) this.quota -= 1;
        }
        return delivery;
      }
      case "mark":
        this.mark(effect.marks);
        return undefined;
    }
  }
}
