/** A batch as it is handed over: how much fits today's quota, and the messages in chunks for the host. */
import { type Day, isoDay } from "../day.ts";
import type { CaughtUp, ReadyMessage } from "./batch.ts";
import { writeEntry } from "./log.ts";
import type { BatchChunk, CatchUp } from "./message.ts";

/** The quota as the preview shows it: how many go now, how many wait for another day. */
export function withinQuota(
  ready: readonly ReadyMessage[],
  quota: number | undefined,
): { readonly now: number; readonly later: number } {
  let left = quota ?? Number.POSITIVE_INFINITY;
  let now = 0;
  for (const { message } of ready) {
    const recipients = 1 + (message.cc?.length ?? 0);
    if (recipients > left) break;
    left -= recipients;
    now++;
  }
  return { now, later: ready.length - now };
}

/**
 * The messages as the host gets them, `size` at a time. The text is the one previewed, unless the user edited it. The
 * invoices that caught up ride with the first chunk, or in one of their own where no message is sent.
 */
export function chunksOf(
  ready: readonly ReadyMessage[],
  asOf: Day,
  size: number,
  budget: number,
  caughtUp: readonly CaughtUp[] = [],
): BatchChunk[] {
  const chunks: BatchChunk[] = [];
  const catchUp = caughtUp.map(({ name, step, mark, fact }): CatchUp => ({ name, step, mark, fact }));
  for (let from = 0; from < ready.length || (from === 0 && catchUp.length > 0); from += size) {
    const part = ready.slice(from, from + size);
    chunks.push({
      messages: part.map(({ message }) => message),
      logRows: part.map(({ draft }) => writeEntry(draft.entry)),
      facts: part.map(({ facts }) => facts),
      who: part.map(({ who }) => who),
      marks: part.map(({ draft }) => draft.marks),
      ...(from === 0 && catchUp.length > 0 ? { catchUp } : {}),
      ...(part.some(({ closes }) => closes !== null) ? { closes: part.map(({ closes }) => closes) } : {}),
      asOf: isoDay(asOf),
      budget,
    });
  }
  return chunks;
}
