/** What the contact log says: what was sent, what is in doubt, who was contacted when, which reply is unread. */
import { type Day, parseIsoDay } from "../day.ts";
import type { Minor } from "../money.ts";
import { attemptKey, attemptOf, folded, type InvoiceName, idOf } from "./key.ts";
import type { LogEntry } from "./log.ts";
import { inTime, LogCustomers, type Who } from "./log-customer.ts";

/** What the log knows of one invoice at one step. */
export type Standing = "unsent" | "in doubt" | "sent";

/** A fee the log says was charged for an invoice. */
export interface ChargedFee {
  readonly step: string;
  readonly day: Day;
  readonly fee: Minor;
  readonly currency: string;
  /** How many invoices the one fee was for. */
  readonly invoices: number;
}

/** Steps that are no contact: they neither wait nor count. */
export const NO_CONTACT: ReadonlySet<string> = new Set([
  "confirm-receipt", "pre-due-reminder", "statement", "thank-you", "plan-confirmation",
]); // biome-ignore format: a list

/** The day a step of the log may carry: `thank-you 2026-03-31`. */
const DATED = / \d{4}-\d{2}-\d{2}$/;

/** The step of an entry without the day it may carry. */
export const stepOf = (entry: Pick<LogEntry, "step">): string => entry.step.replace(DATED, "");

/** Outcomes of LOGGED entries that are not a contact with the customer. */
const NO_CONTACT_RESULT: ReadonlySet<string> = new Set([
  "voicemail", "unreachable", "reply-received", "reply-read", "bounce", "credit-note-due",
]); // biome-ignore format: a list

/** The day of an entry; undefined where its time cannot be read. */
export const dayOfEntry = (entry: LogEntry): Day | undefined => parseIsoDay(entry.time.slice(0, 10));

interface Attempt {
  /** Every state this attempt's rows show: the order of rows proves nothing in a sheet people sort. */
  readonly states: Set<string>;
  readonly entries: LogEntry[];
}

/** A customer by one name, or by all that is known of them. */
export type Customer = string | Who;

const named = (customer: Customer): Who =>
  typeof customer === "string" ? { names: [customer], addresses: [], invoices: [] } : customer;

/** The answer of a line that stops all contact. */
export const NO_CONTACT_ASKED = "do-not-contact";
/** The answer of a line that allows contact again. */
export const CONTACT_ALLOWED = "contact-allowed";

/** The log, looked up. Built once per batch; `add` keeps it true while the batch writes. */
export class LogView {
  readonly entries: LogEntry[] = [];
  private readonly attempts = new Map<string, Attempt>();
  private readonly byInvoice = new Map<string, Set<Attempt>>();
  private readonly latest = new Map<string, number>();
  private readonly byCustomer = new Map<string, LogEntry[]>();
  /** The lines by customer; made when first asked for, because a short batch into a long log rarely asks. */
  private customers: LogCustomers | undefined;
  private readonly results = new Set<string>();

  constructor(entries: readonly LogEntry[]) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: LogEntry): void {
    this.entries.push(entry);
    const customer = folded(entry.customer);
    const theirs = this.byCustomer.get(customer);
    if (theirs) theirs.push(entry);
    else this.byCustomer.set(customer, [entry]);
    this.results.add(entry.result);
    this.customers?.add(entry);
    if (entry.state === "LOGGED") return;
    const { key, attempt } = attemptOf(entry.key);
    this.latest.set(key, Math.max(this.latest.get(key) ?? 0, attempt));
    let known = this.attempts.get(entry.key);
    if (!known) {
      known = { states: new Set(), entries: [] };
      this.attempts.set(entry.key, known);
    }
    known.states.add(entry.state);
    known.entries.push(entry);
    for (const name of entry.invoices) {
      const id = `${idOf(name)}|${entry.step}`;
      const set = this.byInvoice.get(id);
      if (set) set.add(known);
      else this.byInvoice.set(id, new Set([known]));
    }
  }

  /** Whether an invoice has had a step's message: a sent one beats one in doubt, and both beat a failure. */
  standing(name: InvoiceName, step: string): Standing {
    let found: Standing = "unsent";
    for (const attempt of this.byInvoice.get(`${idOf(name)}|${step}`) ?? []) {
      const standing = standingOf(attempt);
      if (standing === "sent") return "sent";
      if (standing === "in doubt") found = "in doubt";
    }
    return found;
  }

  /** Whether a message with this very key went out, in any attempt. */
  standingOfKey(key: string): Standing {
    const base = attemptOf(key).key;
    let found: Standing = "unsent";
    for (let attempt = this.latest.get(base) ?? 0; attempt >= 1; attempt--) {
      const known = this.attempts.get(attemptKey(base, attempt));
      const standing = known ? standingOf(known) : "unsent";
      if (standing === "sent") return "sent";
      if (standing === "in doubt") found = "in doubt";
    }
    return found;
  }

  /** The entry that says an invoice was sent a step's message; undefined where none stands. */
  sentEntry(name: InvoiceName, step: string): LogEntry | undefined {
    for (const attempt of this.byInvoice.get(`${idOf(name)}|${step}`) ?? []) {
      if (standingOf(attempt) === "sent") return attempt.entries.find((entry) => entry.state === "SENT");
    }
    return undefined;
  }

  /** The number of the next attempt at a message (1 when there was none). */
  nextAttempt(key: string): number {
    return (this.latest.get(key) ?? 0) + 1;
  }

  /** Messages that may have gone out: claimed, and neither sent, failed nor undone. A person decides. */
  inDoubt(): LogEntry[] {
    const found: LogEntry[] = [];
    for (const attempt of this.attempts.values()) {
      const entry = attempt.entries[0];
      if (entry && standingOf(attempt) === "in doubt") found.push(entry);
    }
    return found;
  }

  /** Messages that went out and were not undone, one entry each. */
  sent(): LogEntry[] {
    const found: LogEntry[] = [];
    for (const attempt of this.attempts.values()) {
      const entry =
        standingOf(attempt) === "sent" ? attempt.entries.find((e) => e.state === "SENT") : undefined;
      if (entry) found.push(entry);
    }
    return found;
  }

  /** Everything about a customer, under all its spellings, in the order of time (entries of one second in the order of their rows). */
  history(...spellings: readonly string[]): LogEntry[] {
    const names = new Set([...new Set(spellings)].map(folded));
    return inTime([...names].flatMap((name) => this.byCustomer.get(name) ?? []));
  }

  /** Everything about a customer, under any name the log knows them by. */
  about(customer: Customer): LogEntry[] {
    return this.known().about(named(customer));
  }

  /** The keys of those names; for matching an invoice's line to its customer. */
  keysOf(customer: Customer): ReadonlySet<string> {
    return this.known().keysOf(named(customer)).all;
  }

  /** The last day the customer was really contacted: courtesy mails, failures and unanswered calls do not count. */
  lastContact(customer: Customer): Day | undefined {
    let last: Day | undefined;
    for (const entry of this.about(customer)) {
      const counts =
        entry.state === "LOGGED"
          ? entry.channel !== "internal" &&
            !NO_CONTACT_RESULT.has(entry.result) &&
            !NO_CONTACT.has(stepOf(entry))
          : this.wentOut(entry) && !NO_CONTACT.has(stepOf(entry));
      const day = counts ? dayOfEntry(entry) : undefined;
      if (day !== undefined && (last === undefined || day > last)) last = day;
    }
    return last;
  }

  /** Whether a message of any step in this currency went to a customer on a day and was not undone. */
  mailedOn(customer: Customer, currency: string, day: Day): boolean {
    return this.about(customer).some(
      (entry) =>
        entry.state === "SENT" &&
        entry.currency === currency &&
        dayOfEntry(entry) === day &&
        this.wentOut(entry),
    );
  }

  /** The reply of a customer that nobody has marked as read; undefined where there is none. */
  unreadReply(customer: Customer): LogEntry | undefined {
    return this.results.has("reply-received")
      ? this.known().stillOpen(named(customer), "reply-received", "reply-read")
      : undefined;
  }

  /** The line that says a customer is not to be contacted, where none after it allows it again. */
  noContact(customer: Customer): LogEntry | undefined {
    return this.results.has(NO_CONTACT_ASKED)
      ? this.known().stillOpen(named(customer), NO_CONTACT_ASKED, CONTACT_ALLOWED)
      : undefined;
  }

  /** Whether mail to an address came back, whoever it was for. */
  bounced(address: string): boolean {
    const wanted = folded(address.trim());
    if (!this.results.has("bounce")) return false;
    return this.entries.some(
      (entry) =>
        entry.result === "bounce" && entry.to.split(/[;,]/).some((one) => folded(one.trim()) === wanted),
    );
  }

  /** Fees charged for an invoice, oldest first; what was undone or failed does not count, what is in doubt does. */
  fees(name: InvoiceName): ChargedFee[] {
    const id = idOf(name);
    const found = new Map<string, ChargedFee>();
    for (const entry of this.entries) {
      if (entry.fee <= 0 || entry.state === "LOGGED" || !entry.invoices.some((other) => idOf(other) === id))
        continue;
      const attempt = this.attempts.get(entry.key);
      const day = dayOfEntry(entry);
      if (day === undefined || !attempt || standingOf(attempt) === "unsent") continue;
      found.set(entry.key, {
        step: entry.step,
        day,
        fee: entry.fee,
        currency: entry.currency,
        invoices: entry.invoices.length,
      });
    }
    return [...found.values()].sort((a, b) => a.day - b.day);
  }

  private known(): LogCustomers {
    if (!this.customers) {
      this.customers = new LogCustomers();
      for (const entry of this.entries) this.customers.add(entry);
    }
    return this.customers;
  }

  private wentOut(entry: LogEntry): boolean {
    const attempt = this.attempts.get(entry.key);
    return attempt !== undefined && standingOf(attempt) !== "unsent";
  }
}

function standingOf(attempt: Attempt): Standing {
  const { states } = attempt;
  if (states.has("VOID")) return "unsent";
  if (states.has("SENT")) return "sent";
  return states.has("FAILED") ? "unsent" : "in doubt";
}
