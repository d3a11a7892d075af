/** What the contact log still holds open about an invoice: a dispute, a promise, a plan, a wish to be left alone that its row may have lost. */
import type { Day } from "../day.ts";
import type { Invoice } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import { promiseGraceEnd } from "../next-action.ts";
import { statusOf } from "../status.ts";
import { folded } from "./key.ts";
import type { LogEntry } from "./log.ts";
import { NO_CONTACT, stepOf } from "./log-view.ts";

/** The answer of a log line that says a matter is settled, whatever it was: the invoice may be asked for again. */
export const SETTLED = "settled";

/** The answer of the line that keeps what was noted for an invoice whose row is gone. */
export const ANSWERS_KEPT = "answers-kept";

/** The answer of a line that stops all contact. */
export const NO_CONTACT_ASKED = "do-not-contact";
/** The answer of a line that allows contact again. */
export const CONTACT_ALLOWED = "contact-allowed";

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

/** True where the last word of the log about contact with a customer is that there shall be none. */
export const contactStopped = (entries: readonly LogEntry[], customer: string): boolean => {
  const key = customerKey(customer);
  const said = entries.filter(
    (entry) =>
      (entry.result === NO_CONTACT_ASKED || entry.result === CONTACT_ALLOWED) &&
      customerKey(entry.customer) === key,
  );
  return inTime(said).pop()?.result === NO_CONTACT_ASKED;
};

/** Looks an invoice up in the log: what is open about it on a day by its number and customer (or due date); undefined for nothing. */
export function logHolds(
  entries: readonly LogEntry[],
  asOf: Day,
): (invoice: Pick<Invoice, "invoice" | "customer" | "dueDate">) => LogHold | undefined {
  const byNumber = new Map<string, LogEntry[]>();
  const stopped = new Map<string, LogEntry[]>();
  const add = (map: Map<string, LogEntry[]>, key: string, entry: LogEntry): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of entries) {
    if (entry.result === NO_CONTACT_ASKED || entry.result === CONTACT_ALLOWED)
      add(stopped, customerKey(entry.customer), entry);
    if (entry.promisedDate !== undefined || opens(entry) || closes(entry))
      for (const { number } of entry.invoices) add(byNumber, folded(number), entry);
  }
  return ({ invoice, customer, dueDate }) => {
    const stop = inTime(stopped.get(customerKey(customer)) ?? []).pop();
    if (stop?.result === NO_CONTACT_ASKED) return { kind: "no-contact", entry: stop };
    const number = folded(invoice.trim());
    if (number === "") return undefined;
    let open: LogHold | undefined;
    let promise: LogEntry | undefined;
    for (const entry of inTime(byNumber.get(number) ?? [])) {
      const named = entry.invoices.some(
        (name) => folded(name.number) === number && dueDate !== undefined && name.dueDate === dueDate,
      );
      if (!named && customerKey(entry.customer) !== customerKey(customer)) continue;
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

const inTime = (entries: readonly LogEntry[]): LogEntry[] =>
  [...entries].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
