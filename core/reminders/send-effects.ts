/** What the sending protocol asks of a host, and the two ways to drive it: with calls that return at once, or awaited. */
import type { Cell } from "../cell.ts";
import type { InvoiceFact, Mark, OutgoingMessage, SendWhy } from "./message.ts";

/** What the mail service answered. Anything it throws instead means "in doubt". */
export type Delivery =
  | { readonly sent: true; readonly proof?: string }
  | {
      /** Known not to have gone out. */
      readonly sent: false;
      readonly reason: string;
      readonly why?: SendWhy;
      /** `address`: this message alone; `quota`, `service`: no use trying the next one. */
      readonly scope: "address" | "quota" | "service";
    };

/** The ledger as it stands now. */
export interface LedgerNow {
  /** The AsOf cell and the host's today, ISO. */
  readonly asOf: string;
  readonly today: string;
  readonly facts: readonly InvoiceFact[];
}

/** One thing the protocol asks of a host, and (in the comment) what the host gives back. */
export type SendEffect =
  /** True when this run alone may send; false when another one is at it. */
  | { readonly effect: "lock" }
  | { readonly effect: "unlock" }
  /** The log sheet's cells from A1, heading row first; [] where there is no such sheet yet. */
  | { readonly effect: "readLog" }
  /** LedgerNow, read from the sheet at this moment. */
  | { readonly effect: "readLedger" }
  /** Recipients that may still be written to today, or undefined where no limit is known. */
  | { readonly effect: "quota" }
  /** Milliseconds since the chunk began. */
  | { readonly effect: "elapsed" }
  /** The local time as `2026-03-31 10:04:07`. */
  | { readonly effect: "now" }
  /** Nothing: the row stands below the log's last used row, before the mail. */
  | { readonly effect: "claim"; readonly row: readonly Cell[] }
  /** Nothing: the row stands below the log's last used row, after the mail. */
  | { readonly effect: "settle"; readonly row: readonly Cell[] }
  /** Nothing: everything written so far survives the end of this run. */
  | { readonly effect: "flush" }
  /** Delivery. */
  | { readonly effect: "send"; readonly message: OutgoingMessage }
  /** Nothing: Last action and Last contact of these invoices, found by number and due date at this moment. */
  | { readonly effect: "mark"; readonly marks: readonly Mark[] };

/** Drives a protocol where every effect is done at once (Apps Script). What `perform` throws is thrown into the protocol. */
export function runEffects<T>(
  protocol: Generator<SendEffect, T, unknown>,
  perform: (effect: SendEffect) => unknown,
): T {
  let step = protocol.next();
  while (!step.done) {
    let answer: unknown;
    try {
      answer = perform(step.value);
    } catch (error) {
      step = protocol.throw(error);
      continue;
    }
    step = protocol.next(answer);
  }
  return step.value;
}

/** Drives a protocol where effects are awaited (Excel, the workbench). */
export async function runEffectsAsync<T>(
  protocol: Generator<SendEffect, T, unknown>,
  perform: (effect: SendEffect) => Promise<unknown>,
): Promise<T> {
  let step = protocol.next();
  while (!step.done) {
    let answer: unknown;
    try {
      answer = await perform(step.value);
    } catch (error) {
      step = protocol.throw(error);
      continue;
    }
    step = protocol.next(answer);
  }
  return step.value;
}
