/** What the contact log still holds open about an invoice: a dispute, a promise, a plan, a wish to be left alone that its row may have lost. */
import type { Day } from "../day.ts";
import type { Invoice } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import { promiseGraceEnd } from "../next-action.ts";
import { statusOf } from "../status.ts";
import { folded, nameOf } from "./key.ts";
import type { LogEntry } from "./log.ts";
import { inTime, type Who } from "./log-customer.ts";
import { type LogView, NO_CONTACT, stepOf } from "./log-view.ts";

/** The answer of a log line that says a matter is settled, whatever it was: the invoice may be asked for again. */
export const SETTLED = "settled";

/** The answer of the line that keeps what was noted for an invoice whose row is gone. */
export const ANSWERS_KEPT = "answers-kept";

/** The answer of the line that says the kept answers were given back to their row, or left in the log. */
export const ANSWERS_RETURNED = "answers-returned";

/** What is open. */
export type HoldKind = "disputed" | "promised" | "plan" | "paused" | "no-contact";

/** One open matter, with the line of the log that says so. */
export interface LogHold {
  readonly kind: HoldKind;
  readonly entry: LogEntry;
}

/** What an outcome opens. A promise is open while its date is not over, the rest until somebody says it is settled. */
const OPENS: Readonly<Record<string, HoldKind>> = {
  dispute: "disputed",
  "plan-agreed": "plan",
  "credit-note-due": "paused",
  "cannot-pay": "paused",
};

/** What a status that was kept opens. */
const STATUSES: Readonly<Record<string, HoldKind>> = {
  disputed: "disputed",
  "payment plan": "plan",
  paused: "paused",
  hardship: "paused",
  settlement: "paused",
  legal: "paused",
  court: "paused",
  agency: "paused",
  factored: "paused",
  bankrupt: "paused",
};

/** What a line opens for its invoices; undefined for none. */
function opens({ result, note }: LogEntry): HoldKind | undefined {
  if (result !== ANSWERS_KEPT) return OPENS[result];
  for (const part of note.split("; ")) {
    const status = statusOf(part.slice(part.indexOf(": ") + 2));
    if (status && STATUSES[status]) return STATUSES[status];
  }
  return undefined;
}

/** True for a line after which an open matter is over: settled, resolved, or asked for anew in a message that went out. */
const closes = (entry: LogEntry): boolean =>
  entry.result === SETTLED ||
  (entry.step === "resolve-dispute" && entry.result === "done") ||
  (entry.state === "SENT" && !NO_CONTACT.has(stepOf(entry)));

/**
 * Looks an invoice up in the log: what is open about it on a day, by its number and customer (or due date), or about its
 * customer where a line names no invoice; undefined for nothing. `who` is the invoice's customer.
 */
export function logHolds(
  log: LogView,
  asOf: Day,
): (invoice: Pick<Invoice, "invoice" | "customer" | "dueDate">, who: Who) => LogHold | undefined {
  const byNumber = new Map<string, LogEntry[]>();
  const ofAll = new Map<string, LogEntry[]>();
  const add = (map: Map<string, LogEntry[]>, key: string, entry: LogEntry): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of log.entries) {
    if (entry.promisedDate === undefined && !opens(entry) && !closes(entry)) continue;
    for (const { number } of entry.invoices) add(byNumber, folded(number), entry);
    if (entry.invoices.length === 0) add(ofAll, customerKey(entry.customer), entry);
  }
  return (invoice, who) => {
    const stop = log.noContact(who);
    if (stop) return { kind: "no-contact", entry: stop };
    const { number, dueDate } = nameOf(invoice);
    const wanted = folded(number);
    const lines = byNumber.get(wanted) ?? [];
    // Nearly every line is a message that went out: it closes, and opens nothing.
    if (ofAll.size === 0 && !lines.some((entry) => entry.promisedDate !== undefined || opens(entry)))
      return undefined;
    const keys = log.keysOf(who);
    const theirs = lines.filter(
      (entry) =>
        keys.has(customerKey(entry.customer)) ||
        entry.invoices.some(
          (name) => folded(name.number) === wanted && dueDate !== undefined && name.dueDate === dueDate,
        ),
    );
    let open: LogHold | undefined;
    let promise: LogEntry | undefined;
    for (const entry of inTime([...theirs, ...[...keys].flatMap((key) => ofAll.get(key) ?? [])])) {
      const kind = opens(entry);
      if (closes(entry)) open = promise = undefined;
      else if (kind) open = { kind, entry };
      if (entry.promisedDate !== undefined && entry.result !== "plan-agreed") promise = entry;
    }
    if (open) return open;
    return promise?.promisedDate !== undefined && asOf <= promiseGraceEnd(promise.promisedDate)
      ? { kind: "promised", entry: promise }
      : undefined;
  };
}
