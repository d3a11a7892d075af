/** What to do for each customer and currency today, looking at all of that customer's invoices together. */
import {
  contactBefore,
  customerKeys,
  earliestMessageDay,
  isCovered,
  isFormal,
  paymentsNeeded,
  paymentsNeededText,
} from "./customer-rules.ts";
import type { Day } from "./day.ts";
import type { DueTask } from "./due-tasks.ts";
import { type Invoice, type Unapplied, unappliedOn } from "./invoice.ts";
import { type InvoicePart, readInvoice, type UnknownWord } from "./invoice-facts.ts";
import { languageOf } from "./language.ts";
import { asMinor, type Minor } from "./money.ts";
import { actionId, type Decision, decide } from "./next-action.ts";
import type { Playbook } from "./playbook.ts";
import { sentenceFor } from "./reason.ts";

/** A part of an invoice with what the rule says for it. */
export interface DecidedPart extends InvoicePart {
  readonly decision: Decision;
  /** Set where the demand waits because payments are not entered up to this day. */
  readonly paymentsNeeded?: Day;
}

/** One customer in one currency, with the action that comes first. */
export interface CustomerAction {
  /** The customer's key (see customerKeys), the same in all currencies. */
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  /** In small letters; "" where not told, or where the customer was looked at in all languages together. */
  readonly language: string;
  readonly parts: readonly DecidedPart[];
  /** The part whose action comes first; undefined where nothing is to be done today. */
  readonly lead: DecidedPart | undefined;
  /** Why a due action waits: payments not entered, a message too recent, a courtesy not fitting; "" for none. */
  readonly held: string;
  /** Payments and credits not matched to an invoice, as one positive sum. */
  readonly unapplied: Minor;
}

/** What the whole-customer rules need beside the invoices. */
export interface CustomerOptions {
  readonly unapplied?: readonly Unapplied[];
  /** Payments are entered up to this day; left out = nobody keeps it. */
  readonly paymentsThrough?: Day | undefined;
  /** Least days between two messages to a customer; 4 where left out. */
  readonly spacing?: number | undefined;
  /** True to look at each language apart, as messages are written; the worklist looks at all together. */
  readonly byLanguage?: boolean;
}

/** The answers that ask for something to be done, beside demands and courtesies, in their order. */
const TO_DO = ["file-claim", "resolve-dispute", "offer-plan", "set-due-date", "apply-credit"];

/** How urgent an action is: 0 comes first; undefined for what only waits. Broken promises, later demands, house work, courtesies. */
export function urgencyOf(decision: Decision, playbook: Playbook): number | undefined {
  if (decision.answer === "chase-promise") return 0;
  const ladder = playbook.demands.length;
  if (decision.answer === "step" && decision.step) {
    const place = playbook.demands.indexOf(decision.step);
    return place >= 0 ? ladder - place : ladder + TO_DO.length + 1;
  }
  const at = TO_DO.indexOf(decision.answer);
  return at < 0 ? undefined : ladder + 1 + at;
}

interface Group {
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  readonly language: string;
  readonly parts: DecidedPart[];
  unapplied: number;
}

/** What one reading of a ledger finds and the next need not look for again: customers' keys, terms by their text. */
export interface KnownOfLedger {
  readonly keyOf: ReturnType<typeof customerKeys>;
  readonly prepaid: Map<string, boolean>;
}

/** What is found of a ledger once, for many looks at it or at some of its invoices. */
export const knownOf = (invoices: readonly Invoice[]): KnownOfLedger => ({
  keyOf: customerKeys(invoices),
  prepaid: new Map(),
});

/** All customers × currencies (× languages) in the order of the ledger, and the words no rule understood. */
export function customerActions(
  invoices: readonly Invoice[],
  asOf: Day,
  playbook: Playbook,
  options: CustomerOptions = {},
  { keyOf, prepaid }: KnownOfLedger = knownOf(invoices),
  decided = (invoice: Invoice) => decideInvoice(invoice, asOf, playbook, options.paymentsThrough, prepaid),
): { readonly customers: CustomerAction[]; readonly unknown: { word: UnknownWord; invoice: Invoice }[] } {
  const unknown: { word: UnknownWord; invoice: Invoice }[] = [];
  const groups = new Map<string, Group>();
  const formal = new Set<string>();
  // Invoices of one customer often stand together.
  let last: Group | undefined;
  const groupOf = (
    of: { customer: string; customerNumber?: string; currency: string },
    language: string,
  ): Group => {
    const key = keyOf(of);
    if (last?.key === key && last.currency === of.currency && last.language === language) return last;
    const id = `${key}\n${of.currency}\n${language}`;
    const { customer, currency } = of;
    last = groups.get(id) ?? { key, customer, currency, language, parts: [], unapplied: 0 };
    groups.set(id, last);
    return last;
  };
  for (const invoice of invoices) {
    const read = decided(invoice);
    for (const word of read.unknown) unknown.push({ word, invoice });
    if (read.parts.length === 0) continue;
    const group = groupOf(invoice, options.byLanguage ? languageKey(invoice.language) : "");
    for (const part of read.parts) {
      if (isFormal(part.decision, playbook)) formal.add(group.key);
      group.parts.push(part);
    }
  }
  for (const credit of unappliedOn(options.unapplied ?? [], asOf))
    groupOf(credit, "").unapplied += credit.amount;
  const customers = [...groups.values()].map((group): CustomerAction => {
    const chosen = chooseLead(group.parts, playbook, asOf, formal.has(group.key), options.spacing);
    return { ...group, unapplied: asMinor(group.unapplied), ...chosen };
  });
  return { customers, unknown };
}

/** "Dansk" and "da" are one language; an unknown one stands for itself. */
const languageKey = (written: string | undefined): string =>
  written ? (languageOf(written) ?? written.toLowerCase()) : "";

/** The parts a customer's demand is about: those it covers (see isCovered); for a courtesy or a promise those with the same answer. */
export function chasedParts(action: CustomerAction, playbook: Playbook): DecidedPart[] {
  const { lead } = action;
  if (!lead) return [];
  const step = lead.decision.answer === "step" ? lead.decision.step : undefined;
  if (step?.kind !== "demand") {
    return action.parts.filter((part) => actionId(part.decision) === actionId(lead.decision));
  }
  const at = playbook.demands.indexOf(step);
  return action.parts.filter(
    ({ decision, paymentsNeeded }) =>
      (decision.answer === "step" || decision.answer === "wait") &&
      paymentsNeeded === undefined &&
      isCovered(decision, playbook, at),
  );
}

/** An invoice's parts, each with what the rule says for it on a day, and the words no rule understood. */
export function decideInvoice(
  invoice: Invoice,
  asOf: Day,
  playbook: Playbook,
  paymentsThrough: Day | undefined,
  prepaid: Map<string, boolean>,
): { readonly parts: readonly DecidedPart[]; readonly unknown: readonly UnknownWord[] } {
  const { parts, unknown } = readInvoice(invoice, playbook, asOf, prepaid);
  const decided: DecidedPart[] = [];
  for (const part of parts) {
    const decision = decide(part.facts, playbook, asOf);
    if (decision) decided.push(heldBack(part, decision, paymentsThrough));
  }
  return { parts: decided, unknown };
}

function heldBack(
  { invoice, facts, balance }: InvoicePart,
  decision: Decision,
  paymentsThrough: Day | undefined,
): DecidedPart {
  const chases = decision.answer === "chase-promise" || decision.step?.kind === "demand";
  const needed = chases && decision.answer !== "wait" ? paymentsNeeded(facts, paymentsThrough) : undefined;
  const decided = { invoice, facts, balance, decision };
  return needed === undefined ? decided : { ...decided, paymentsNeeded: needed };
}

function chooseLead(
  parts: readonly DecidedPart[],
  playbook: Playbook,
  asOf: Day,
  formal: boolean,
  spacing: number | undefined,
): { lead: DecidedPart | undefined; held: string } {
  let held = "";
  let lead: DecidedPart | undefined;
  let best = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const urgency = urgencyOf(part.decision, playbook);
    if (urgency === undefined) continue;
    if (part.paymentsNeeded !== undefined) {
      held ||= paymentsNeededText(part.paymentsNeeded, asOf);
      continue;
    }
    const courtesy = part.decision.answer === "step" && part.decision.step?.kind === "courtesy";
    if (courtesy && formal) {
      held ||= "No courtesy mail while an invoice is at the formal reminder or later";
      continue;
    }
    if (urgency < best || (urgency === best && (part.facts.dueDate ?? 0) < (lead?.facts.dueDate ?? 0))) {
      best = urgency;
      lead = part;
    }
  }
  const step = lead?.decision.answer === "step" ? lead.decision.step : undefined;
  if (lead && step) {
    const all = parts.map((part) => part.facts);
    const free = earliestMessageDay(contactBefore(step, lead.facts, all, playbook), asOf, spacing);
    if (free > asOf) {
      const days = free - asOf;
      return {
        lead: undefined,
        held: `Wait ${days} more ${days === 1 ? "day" : "days"}: the customer was written to or called just now`,
      };
    }
  }
  return { lead, held: lead ? "" : held };
}

/** The sentence for a customer's action, naming the invoice where there are several. */
export function customerReason(action: CustomerAction, playbook: Playbook, asOf: Day): string {
  const { lead } = action;
  if (!lead) return action.held;
  const sentence = sentenceFor(lead.decision, lead.facts, playbook, asOf);
  const number = lead.invoice.invoice;
  const named = action.parts.length > 1 && number !== "" ? `Invoice ${number}: ${lower(sentence)}` : sentence;
  return [named, leftOutText(action)].filter((text) => text !== "").join(" ");
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Answers that keep an invoice out of a demand, with their words. */
const LEFT_OUT = [
  ["resolve-dispute", "disputed"],
  ["await-promise", "promised"],
  ["follow-plan", "on a payment plan"],
  ["paused", "paused"],
  ["factored", "factored"],
] as const;

/** An answer that keeps an invoice out of a demand. */
export type LeftOutAnswer = (typeof LEFT_OUT)[number][0];

/** How many invoices are not part of the customer's action, by the answer that keeps them out; only those with any. */
export function leftOut(
  action: CustomerAction,
): { readonly answer: LeftOutAnswer; readonly word: string; readonly count: number }[] {
  const lead = action.lead?.decision.answer;
  return LEFT_OUT.map(([answer, word]) => ({
    answer,
    word,
    count: action.parts.filter((part) => part.decision.answer === answer).length,
  })).filter(({ answer, count }) => count > 0 && answer !== lead);
}

/** What a row's reason and `also` are made of. */
export interface ReasonFacts {
  /** The part whose action comes first; undefined where credits are to be set off. */
  readonly lead: DecidedPart | undefined;
  /** True where the customer has more than the lead's invoice open. */
  readonly several: boolean;
  readonly leftOut: ReturnType<typeof leftOut>;
  /** How many of the row's invoices are drafts. */
  readonly drafts: number;
  readonly tasks: readonly DueTask[];
  /** Payments and credits not matched to an invoice. */
  readonly unapplied: Minor;
}

/** What is not part of the demand, said so: "Left out: 1 disputed, 2 promised." */
function leftOutText(action: CustomerAction): string {
  const told = leftOut(action).map(({ word, count }) => `${count} ${word}`);
  return told.length > 0 ? `Left out: ${told.join(", ")}.` : "";
}
