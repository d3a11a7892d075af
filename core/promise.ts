/** A dated promise to pay: open, kept or broken, and what to say before taking another one. */
import type { Day } from "./day.ts";
import type { Minor } from "./money.ts";
import { promiseGraceEnd } from "./next-action.ts";

/** `open` until 2 working days after the promised date; then `kept` where nothing is open any more, else `broken`. */
export type PromiseState = "open" | "kept" | "broken";

/** Where a promise stands on a day, given what is still open of what was promised. */
export function promiseState(promisedDate: Day, openBalance: Minor, asOf: Day): PromiseState {
  if (openBalance <= 0) return "kept";
  return asOf <= promiseGraceEnd(promisedDate) ? "open" : "broken";
}

/** A promise further ahead than this is a payment plan by another name (practice: at most two weeks). */
const LONGEST_PROMISE = 14;

/** From this many promises on one invoice on, another date is unlikely to be kept. */
const PROMISES_TO_WARN = 3;

/** What to think about before a promise is written down; none for a good one. */
export type PromiseWarning = "too far ahead" | "third promise" | "in the past";

/** Warnings for a new promise: over 14 days ahead, the third or later on this invoice (`earlier` were made before), or a day already gone. */
export function promiseWarnings(promisedDate: Day, asOf: Day, earlier = 0): PromiseWarning[] {
  const warnings: PromiseWarning[] = [];
  if (promisedDate < asOf) warnings.push("in the past");
  if (promisedDate - asOf > LONGEST_PROMISE) warnings.push("too far ahead");
  if (earlier + 1 >= PROMISES_TO_WARN) warnings.push("third promise");
  return warnings;
}
