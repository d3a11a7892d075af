/**
 * How a batch goes out so that nothing goes out twice and nothing is lost silently: claim, flush, send, settle, flush,
 * one message after the other. Written as a generator of effects, so that every host runs this one rule with its own
 * spreadsheet and mail (send-effects.ts).
 */
import type { Cell } from "../cell.ts";
import { parseIsoDay } from "../day.ts";
import { unsafeHeader } from "./address.ts";
import { attemptKey, attemptOf, idOf, isNumbered } from "./key.ts";
import { LOG_COLUMNS, type LogEntry, type LogState, readLog, writeEntry } from "./log.ts";
import { type Who, whoOf } from "./log-customer.ts";
import { logHolds } from "./log-holds.ts";
import { LogView } from "./log-view.ts";
import type { BatchChunk, InvoiceFact, Mark, OutgoingMessage, SendCode, SendResult } from "./message.ts";
import type { Delivery, LedgerNow, SendEffect } from "./send-effects.ts";
import { clockText, minuteOfDay } from "./send-window.ts";

const column = (name: (typeof LOG_COLUMNS)[number]): number => LOG_COLUMNS.indexOf(name);
const KEY = column("Key");
const STATE = column("State");
const TIME = column("Time");

/** Sends a chunk. Results come back in order, fewer than asked where time or quota ran out: those are simply still to send. */
export function* sendChunk(chunk: BatchChunk): Generator<SendEffect, SendResult[], unknown> {
  if ((yield { effect: "lock" }) !== true) {
    return chunk.messages.map(({ key }) =>
      skipped(
        key,
        told("another-batch", "Another batch is being sent from this workbook. Wait until it is done."),
      ),
    );
  }
  try {
    return yield* sendLocked(chunk);
  } finally {
    yield { effect: "unlock" };
  }
}

function* sendLocked(chunk: BatchChunk): Generator<SendEffect, SendResult[], unknown> {
  const log = new LogView(readLog((yield { effect: "readLog" }) as Cell[][]));
  const now = (yield { effect: "readLedger" }) as LedgerNow;
  const facts = new Map(now.facts.map(({ id, print }) => [id, print]));
  // The plan let nothing through that the log holds back: what it holds now was written since.
  const day = parseIsoDay(now.asOf);
  const held = day === undefined ? undefined : logHolds(log, day);
  const quota = (yield { effect: "quota" }) as number | undefined;
  let left = quota ?? Number.POSITIVE_INFINITY;
  const results: SendResult[] = [];
  const marks: Mark[] = [];
  for (const [i, message] of chunk.messages.entries()) {
    const entry = entryFor(chunk, i);
    const reason =
      entry === undefined
        ? told("log-row", "Its log row cannot be read. Preview the batch again.")
        : (staleDay(chunk, now) ??
          refusal(message, entry, chunk.who?.[i] ?? whoOf(entry), chunk.facts[i] ?? [], log, facts, held));
    if (entry === undefined || reason !== undefined) {
      results.push(skipped(message.key, reason ?? { reason: "" }));
      continue;
    }
    const recipients = 1 + (message.cc?.length ?? 0);
    if (recipients > left) break;
    const closed = chunk.closes?.[i] ?? null;
    if (closed !== null && (minuteOfDay((yield { effect: "now" }) as string) ?? 0) >= closed) {
      const hour = clockText(closed);
      results.push(
        skipped(
          message.key,
          told("closed", `It is past ${hour}. The message waits for the next day's hours.`, hour),
        ),
      );
      continue;
    }
    if (((yield { effect: "elapsed" }) as number) >= chunk.budget) break;
    const sent = yield* sendOne(chunk, i, entry, log);
    results.push(sent.result);
    if (sent.result.state === "sent") {
      left -= recipients;
      marks.push(...(chunk.marks?.[i] ?? []));
    }
    if (sent.stop) break;
  }
  for (const { name, step, mark, fact } of chunk.catchUp ?? []) {
    // Only what the log still says was sent: an undone send leaves the row where it was.
    const still = facts.get(fact.id) === fact.print && log.standing(name, step) === "sent";
    if (still && staleDay(chunk, now) === undefined) marks.push(mark);
  }
  if (marks.length > 0) {
    yield { effect: "mark", marks };
    yield { effect: "flush" };
  }
  return results;
}

/** One message: claimed and on disk before it goes, settled and on disk before the next one is begun. */
function* sendOne(
  chunk: BatchChunk,
  i: number,
  entry: LogEntry,
  log: LogView,
): Generator<SendEffect, { result: SendResult; stop: boolean }, unknown> {
  const message = chunk.messages[i] as OutgoingMessage;
  const key = attemptKey(attemptOf(message.key).key, log.nextAttempt(attemptOf(message.key).key));
  const claim = { ...entry, key, state: "SENDING", time: (yield { effect: "now" }) as string } as const;
  try {
    yield { effect: "claim", row: writeEntry(claim) };
    yield { effect: "flush" };
  } catch (error) {
    const reason = sentence(error);
    const why = told(
      "log-unwritten",
      `The contact log could not be written, so nothing was sent: ${reason}`,
      reason,
    );
    return { result: { key: message.key, state: "failed", ...why }, stop: true };
  }
  log.add(claim);
  let delivery: Delivery;
  try {
    delivery = (yield { effect: "send", message }) as Delivery;
  } catch (error) {
    return { result: { key: message.key, state: "in doubt", reason: sentence(error) }, stop: true };
  }
  const settled: LogEntry = {
    ...claim,
    time: (yield { effect: "now" }) as string,
    state: delivery.sent ? "SENT" : "FAILED",
    result: delivery.sent ? "" : delivery.reason,
    proof: delivery.sent ? (delivery.proof ?? "") : "",
    // The words that went out, for the evidence pack; the claim needs none.
    note: delivery.sent ? `${message.subject}\n\n${message.text}` : claim.note,
  };
  try {
    yield { effect: "settle", row: writeEntry(settled) };
    yield { effect: "flush" };
  } catch (error) {
    return { result: { key: message.key, state: "in doubt", reason: sentence(error) }, stop: true };
  }
  log.add(settled);
  if (delivery.sent) return { result: { key: message.key, state: "sent", reason: "" }, stop: false };
  return {
    result: {
      key: message.key,
      state: "failed",
      reason: delivery.reason,
      ...(delivery.why ? { why: delivery.why } : {}),
    },
    stop: delivery.scope !== "address",
  };
}

/** A reason in English and by its code. */
type Told = Pick<SendResult, "reason" | "why">;

const told = (code: SendCode, reason: string, value?: string): Told => ({
  reason,
  why: value === undefined ? { code } : { code, value },
});

const skipped = (key: string, why: Told): SendResult => ({ key, state: "skipped", ...why });

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function entryFor(chunk: BatchChunk, i: number): LogEntry | undefined {
  const row = chunk.logRows[i];
  if (!row) return undefined;
  const filled = [...row];
  filled[KEY] = (chunk.messages[i] as OutgoingMessage).key;
  filled[STATE] = "SENDING" satisfies LogState;
  filled[TIME] = "";
  return readLog([[...LOG_COLUMNS], filled])[0];
}

function staleDay(chunk: BatchChunk, now: LedgerNow): Told | undefined {
  if (now.asOf !== chunk.asOf)
    return told(
      "as-of-moved",
      `AsOf was ${chunk.asOf} when this was previewed and is now ${now.asOf}. Preview again.`,
      now.asOf,
    );
  return now.asOf === now.today
    ? undefined
    : told(
        "as-of-not-today",
        `AsOf is ${now.asOf}, today is ${now.today}. Set AsOf to today first.`,
        now.asOf,
      );
}

/** Why a message must not go out any more; undefined when it may. The guard is per invoice, never per message. */
function refusal(
  message: OutgoingMessage,
  entry: LogEntry,
  who: Who,
  planned: readonly InvoiceFact[],
  log: LogView,
  facts: ReadonlyMap<string, string>,
  held: ReturnType<typeof logHolds> | undefined,
): Told | undefined {
  const { reference } = entry;
  for (const name of entry.invoices) {
    const { number } = name;
    const standing = log.standing(name, entry.step);
    if (standing === "sent")
      return told("step-sent", `Invoice ${number} has already been sent this step.`, number);
    if (standing === "in doubt") {
      return told(
        "step-in-doubt",
        `A message about invoice ${number} may have gone out (${reference}). Say whether it was sent first.`,
        reference,
      );
    }
  }
  const standing = log.standingOfKey(message.key);
  if (standing === "sent") return told("sent", "This message has already been sent.");
  if (standing === "in doubt")
    return told(
      "in-doubt",
      `This message may have gone out (${reference}). Say whether it was sent first.`,
      reference,
    );
  if (log.unreadReply(who)) return told("reply", "The customer has replied. Read the reply first.");
  const names = [...entry.invoices, ...entry.alsoOpen];
  const changed = (number: string): Told =>
    told("changed", `Invoice ${number} was paid or changed after the preview. Preview again.`, number);
  // What came back from the address since is told by the plan that follows.
  if ([message.to, ...(message.cc ?? [])].some(({ address }) => log.bounced(address)))
    return changed(names[0]?.number ?? "");
  for (const { id, print } of planned)
    if (facts.get(id) !== print) return changed(names.find((name) => idOf(name) === id)?.number ?? id);
  for (const { number, dueDate } of names) {
    const invoice = isNumbered(number) ? number : "";
    const due = dueDate === undefined ? {} : { dueDate };
    if (held?.({ invoice, customer: entry.customer, ...due }, who)) return changed(number);
  }
  for (const name of entry.invoices) {
    if (!planned.some((fact) => fact.id === idOf(name)))
      return told("unchecked", `Invoice ${name.number} cannot be checked. Preview again.`, name.number);
  }
  const reason = unsafeHeader(message);
  return reason === undefined ? undefined : { reason };
}

/** The rows that settle a message in doubt as the bookkeeper says: it was sent, or it was not and may be sent again. */
export const settleDoubt = (entry: LogEntry, wasSent: boolean, time: string, by: string): LogEntry => ({
  ...entry,
  time,
  state: wasSent ? "SENT" : "FAILED",
  result: wasSent ? "found in the Sent folder" : "not found in the Sent folder",
  by,
});

/** The row that undoes a wrong *sent*; the message may then go out again. */
export const undoSent = (entry: LogEntry, time: string, by: string, why: string): LogEntry => ({
  ...entry,
  time,
  state: "VOID",
  result: why,
  by,
});
