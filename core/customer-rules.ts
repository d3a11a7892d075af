/** Stages belong to invoices, messages to customers: the rules that look at a customer's invoices together. */
import { addDays, type Day, nextWorkingDay } from "./day.ts";
import type { Invoice } from "./invoice.ts";
import { baseDay, type Decision, EARLIEST_DUE_DATE, type Facts } from "./next-action.ts";
import { isMessage, type Step } from "./playbook/step.ts";
import { formalPlace, type Place, type Playbook, placeOf } from "./playbook.ts";
import { dayText } from "./reason.ts";
import { plainWord } from "./word.ts";

/** Least days between two messages to one customer; a setting. */
export const MESSAGE_SPACING = 4;

/**
 * Which customer an invoice belongs to, as a key: its customer number; without one the number its name has elsewhere in
 * the ledger (if only one); else the name in any spelling. So two customers of one name are never mixed up.
 */
export function customerKeys(
  invoices: readonly { customer: string; customerNumber?: string }[],
): (of: { customer: string; customerNumber?: string }) => string {
  const numbers = new Map<string, string | undefined>();
  const names = new Map<string, string>();
  const nameKey = (customer: string): string => {
    const known = names.get(customer);
    if (known !== undefined) return known;
    // One that is all signs ("???") stands for itself.
    const name = plainWord(customer) || customer.trim();
    names.set(customer, name);
    return name;
  };
  for (const { customer, customerNumber } of invoices) {
    if (!customerNumber) continue;
    const name = nameKey(customer);
    numbers.set(name, numbers.has(name) && numbers.get(name) !== customerNumber ? undefined : customerNumber);
  }
  return ({ customer, customerNumber }) => {
    const number = customerNumber || numbers.get(nameKey(customer));
    return number ? `#${number}` : nameKey(customer);
  };
}

/** One customer's messages: customer × currency × language. */
export const messageKey = (customerKey: string, invoice: Pick<Invoice, "currency" | "language">): string =>
  `${customerKey}\n${invoice.currency}\n${(invoice.language ?? "").toLowerCase()}`;

/** The last day a customer was really contacted: courtesies do not count. Undefined for never. */
export function lastContactOf(
  invoices: readonly Pick<Facts, "lastAction" | "lastContact">[],
  playbook: Playbook,
): Day | undefined {
  let last: Day | undefined;
  for (const { lastAction, lastContact } of invoices) {
    if (lastContact === undefined || (last !== undefined && lastContact <= last)) continue;
    const place = lastAction === undefined ? -1 : placeOf(playbook, lastAction);
    if (place !== undefined && place <= -2) continue;
    last = lastContact;
  }
  return last;
}

/**
 * The contact a step has to keep its distance from: a message from any real contact with the customer, a call from a call
 * about another of the customer's invoices; courtesies and house work from none.
 */
export function contactBefore(
  step: Step,
  own: Pick<Facts, "lastAction" | "lastContact">,
  all: readonly Pick<Facts, "lastAction" | "lastContact">[],
  playbook: Playbook,
): Day | undefined {
  if (step.kind !== "demand") return undefined;
  if (isMessage(step)) return lastContactOf(all, playbook);
  if (step.channels[0] !== "phone") return undefined;
  const called = all.filter((facts) => {
    const place = facts === own || facts.lastAction === undefined ? -1 : placeOf(playbook, facts.lastAction);
    return place !== undefined && playbook.demands[place]?.channels[0] === "phone";
  });
  return lastContactOf(called, playbook);
}

/** The first day something may be sent or said again after a contact: the contact's day + the spacing, but not before `asOf`. */
export function earliestMessageDay(
  contact: Day | undefined,
  asOf: Day,
  spacing: number = MESSAGE_SPACING,
): Day {
  return contact !== undefined && contact + spacing > asOf ? addDays(contact, spacing) : asOf;
}

/**
 * The place an invoice has come to on a day: that of the demand due now, else of the last one done; −1 or less for none.
 * Its own, never its message's: this is what `Last action` becomes after a letter that covers it.
 */
export const placeReached = (decision: Decision, playbook: Playbook): Place =>
  decision.answer === "step" && decision.step?.kind === "demand"
    ? playbook.demands.indexOf(decision.step)
    : decision.place;

/** The least place an invoice must have reached to be covered by a letter at a step: the step itself, or the required one before it. */
export function coveredFrom(playbook: Playbook, at: Place): Place {
  for (let i = at - 1; i >= 0; i--) {
    const step = playbook.demands[i] as Step;
    if (step.required && step.day !== undefined) return i;
  }
  return at;
}

/**
 * True where an invoice belongs in the block "covered by this notice" of a letter at a step; the rest is "also open". One
 * that already had this step (or a later one) is not covered again: its own gap must not start anew with every letter.
 */
export const isCovered = (decision: Decision, playbook: Playbook, at: Place): boolean =>
  decision.place < at && placeReached(decision, playbook) >= coveredFrom(playbook, at);

const AFTER_THE_LADDER = new Set([
  "with-lawyer",
  "at-court",
  "with-agency",
  "file-claim",
  "await-settlement",
]);

/** True where a customer's invoice is at the formal reminder or later: no courtesy mail goes to that customer. */
export const isFormal = (decision: Decision, playbook: Playbook): boolean =>
  AFTER_THE_LADDER.has(decision.answer) || placeReached(decision, playbook) >= formalPlace(playbook);

/**
 * The day up to which payments must be entered before an invoice may be chased: its base day, or undefined where they
 * are (or where nobody keeps `PaymentsThrough`).
 */
export function paymentsNeeded(
  facts: Pick<Facts, "dueDate" | "invoiceDate">,
  paymentsThrough: Day | undefined,
): Day | undefined {
  if (paymentsThrough === undefined || facts.dueDate === undefined || facts.dueDate < EARLIEST_DUE_DATE)
    return undefined;
  const base = baseDay(facts.dueDate, facts.invoiceDate);
  return base > paymentsThrough ? base : undefined;
}

/** "Wait: enter payments up to 1 March". */
export const paymentsNeededText = (needed: Day, asOf: Day): string =>
  `Wait: enter payments up to ${dayText(needed, asOf)}`;

/** The day something due on a day is really sent: itself, or the next working day after weekends and the Holidays range. */
export const sendDay = (day: Day, holidays?: ReadonlySet<Day>): Day => nextWorkingDay(day, holidays);
