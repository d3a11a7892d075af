/** The batch: who gets which message today, what stands in its way, in the order it goes out. */
import { customerActions, type DecidedPart } from "../customer-action.ts";
import type { Invoice, Unapplied } from "../invoice.ts";
import { decimalsOf, toMajor } from "../money.ts";
import { atOnce, type Steps } from "../steps.ts";
import { readAddress } from "./address.ts";
import { customerStops } from "./customer-stops.ts";
import { type BatchContext, draftOf, markOf, type ReminderDraft } from "./draft.ts";
import { groupReminders, type ReminderGroup } from "./group.ts";
import { idOf, nameOf } from "./key.ts";
import { letterBook } from "./letters.ts";
import type { LogEntry } from "./log.ts";
import { customersKnown, type Who } from "./log-customer.ts";
import { logHolds } from "./log-holds.ts";
import { dayOfEntry } from "./log-view.ts";
import { type CatchUp, factsOf, type InvoiceFact, type OutgoingMessage } from "./message.ts";
import type { OwnTemplateFault, OwnTemplates } from "./own-templates.ts";
import {
  ANSWER_STOPS,
  ASKED,
  addressOwners,
  creditsLeft,
  type PreFlightContext,
  preFlight,
  RULES,
  type Rule,
  type Stop,
  stopName,
} from "./pre-flight.ts";
import { renderWith } from "./render.ts";
import { saidBeside } from "./row-texts.ts";
import { closesAt, lawfulHours } from "./send-window.ts";

/** What the plan is made from. */
export interface BatchInput extends BatchContext {
  readonly invoices: readonly Invoice[];
  readonly unapplied?: readonly Unapplied[];
  readonly paymentsThrough?: PreFlightContext["asOf"] | undefined;
  readonly problems?: PreFlightContext["problems"];
  readonly lastPayment?: PreFlightContext["lastPayment"];
  readonly answersAstray?: PreFlightContext["answersAstray"];
  readonly outboxReady?: PreFlightContext["outboxReady"];
  readonly textsOf?: PreFlightContext["textsOf"];
  readonly paymentHolds?: PreFlightContext["paymentHolds"];
  readonly keptPlans?: PreFlightContext["keptPlans"];
  readonly templates?: OwnTemplates | undefined;
  readonly templateFaults?: readonly OwnTemplateFault[] | undefined;
  /** Warnings the user has accepted for this batch. */
  readonly accepted?: ReadonlySet<string> | undefined;
}

/** A message that may go out, as it will look. */
export interface ReadyMessage {
  readonly draft: ReminderDraft;
  readonly message: OutgoingMessage;
  readonly facts: readonly InvoiceFact[];
  /** Warnings that were accepted, and fees left off: shown beside the message. */
  readonly notes: readonly string[];
  /** The warnings among the notes, for those who say them in another language. */
  readonly warnings: readonly Stop[];
  /** Who the customer is, as the log may know them. */
  readonly who: Who;
  /** The minute of the day from which it must wait; null for any hour, or where the user accepted the hour. */
  readonly closes: number | null;
}

/** What a person must say of this very message before it may go out; "" for nothing. It changes with what is asked about. */
export const questionOf = ({ warnings }: Pick<ReadyMessage, "warnings">): string =>
  warnings
    .filter(({ code }) => ASKED.has(code))
    .map(({ code, value }) => `${code} ${value}`)
    .join("\n");

/** A message, or an invoice without one, that does not go out. */
export interface StoppedMessage {
  readonly customer: string;
  readonly invoices: readonly string[];
  readonly draft?: ReminderDraft;
  readonly stops: readonly Stop[];
}

/** Invoices whose letter went out with another invoice's message: their Last action may move on without a mail. */
export interface CaughtUp extends CatchUp {
  readonly invoice: Invoice;
  readonly reference: string;
  readonly day: string;
}

/** The plan: what goes, what somebody must look at first, what does not go and why, and what only has to be marked. */
export interface Batch {
  readonly ready: readonly ReadyMessage[];
  /** Messages that may go only if somebody says so of each: a note in a row speaks against it. Never sent with the others. */
  readonly asked: readonly ReadyMessage[];
  readonly stopped: readonly StoppedMessage[];
  readonly caughtUp: readonly CaughtUp[];
}

/** A message that may go, before it is put in words. */
interface Going {
  readonly draft: ReminderDraft;
  readonly stops: readonly Stop[];
}

/** Plans today's batch. `rules` is there for the tests: a batch without one of them sends something wrong. */
export const planBatch = (input: BatchInput, rules: readonly Rule[] = RULES): Batch =>
  atOnce(planSteps(input, rules));

/** The same, a message at a time, so that a page can answer in between: each step tells how many of all are looked at. */
export function* planSteps(input: BatchInput, rules: readonly Rule[] = RULES): Steps<Batch> {
  const { going, stopped, caughtUp, facts, context } = yield* planned(input, rules);
  const book = letterBook(input.templates);
  const messages: ReadyMessage[] = [];
  for (const { draft, stops } of going) {
    yield { done: messages.length, of: going.length };
    // Of all the customer owes: a note beside an invoice the message leaves out may be meant for it too.
    const ids = new Set(draft.group.all.map(({ invoice }) => idOf(nameOf(invoice))));
    const notes = [
      ...stops.map((found) => found.message),
      ...(draft.fee.message === "" ? [] : [draft.fee.message]),
    ];
    messages.push({
      draft,
      message: messageOf(draft, book, input),
      facts: [...ids].flatMap((id) => facts().get(id) ?? []),
      notes,
      warnings: stops,
      who: context.whoOf(draft.group.customerKey),
      closes: closesFor(draft, input, stops),
    });
  }
  messages.sort(byDebt);
  return {
    ready: messages.filter((message) => questionOf(message) === ""),
    asked: messages.filter((message) => questionOf(message) !== ""),
    stopped,
    caughtUp,
  };
}

/** How many messages a batch offers: those that go together, and those somebody must look at first. */
export interface OfferedCount {
  readonly ready: number;
  readonly asked: number;
}

/** How many messages the batch would offer, in steps: the same plan as planBatch, without the letters put in words. */
export function* offeredCount(input: BatchInput): Steps<OfferedCount> {
  const { going } = yield* planned(input, RULES);
  const asked = going.filter(({ stops }) => questionOf({ warnings: stops }) !== "").length;
  return { ready: going.length - asked, asked };
}

/** What goes, what does not, and what only has to be marked. */
function* planned(
  input: BatchInput,
  rules: readonly Rule[],
): Steps<{
  readonly going: readonly Going[];
  readonly stopped: readonly StoppedMessage[];
  readonly caughtUp: readonly CaughtUp[];
  readonly facts: () => ReadonlyMap<string, InvoiceFact>;
  readonly context: PreFlightContext;
}> {
  const { customers, unknown } = customerActions(input.invoices, input.asOf, input.playbook, {
    ...(input.unapplied ? { unapplied: input.unapplied } : {}),
    paymentsThrough: input.paymentsThrough,
    spacing: input.settings.spacing,
  });
  const context: PreFlightContext = {
    ...input,
    problems: input.problems ?? [],
    credits: creditsLeft(customers),
    whoOf: customersKnown(customers),
    stopOf: customerStops(input.invoices),
    holdOf: logHolds(input.log, input.asOf),
    unknownRows: new Set(unknown.map(({ invoice }) => invoice.row)),
    customersByAddress: addressOwners(
      customers.flatMap(({ key, parts }) =>
        parts.flatMap(({ invoice }) => [
          { key, email: invoice.email },
          { key, email: invoice.secondContact?.includes("@") ? invoice.secondContact : undefined },
        ]),
      ),
    ),
  };
  let known: ReadonlyMap<string, InvoiceFact> | undefined;
  const list = () =>
    factsOf(
      input.invoices,
      input.asOf,
      input.unapplied,
      saidBeside(input.textsOf, input.paymentHolds, context.stopOf),
    );
  const facts = () => (known ??= new Map(list().map((fact) => [fact.id, fact])));
  const going: Going[] = [];
  const stopped: StoppedMessage[] = [];
  const caughtUp: CaughtUp[] = [];
  yield { done: 0, of: customers.length };
  const groups = groupReminders(customers, input.playbook, input.asOf, input.settings.language);
  for (const [done, group] of groups.entries()) {
    yield { done, of: groups.length };
    const draft = draftOf(group, context);
    for (const { part, entry } of draft.alreadySent) {
      // A mark is written into the invoice's row: not while that row holds another's answers.
      if (
        !input.answersAstray &&
        part.decision.answer === "step" &&
        part.decision.step?.id === group.logStep
      ) {
        caughtUp.push(caughtUpBy(part, group, entry, facts(), input));
      }
    }
    const invoices = group.covered.map(({ invoice }) => stopName(invoice));
    const stops = preFlight(draft, context, rules);
    const open = stops.filter(
      ({ grade, code }) => grade === "stop" || !(input.accepted?.has(code) || ASKED.has(code)),
    );
    if (open.length > 0 || draft.facts.covered.length === 0) {
      stopped.push({ customer: group.customer, invoices, draft, stops: open });
      continue;
    }
    going.push({ draft, stops });
  }
  for (const action of customers) {
    for (const { invoice, decision, facts: part } of action.parts) {
      const why = ANSWER_STOPS[decision.answer];
      const past = part.dueDate === undefined || part.dueDate < input.asOf;
      if (!why || !past) continue;
      const cell = {
        row: invoice.row,
        field:
          why[0] === "no-due-date" ? "dueDate" : why[0] === "promise-running" ? "promisedDate" : "status",
      };
      const name = stopName(invoice);
      stopped.push({
        customer: action.customer,
        invoices: [name],
        stops: [{ code: why[0], grade: "stop", message: `Invoice ${name} ${why[1]}.`, cell }],
      });
    }
  }
  return { going, stopped, caughtUp, facts, context };
}

/** Largest debts first, in major units, so that a short quota goes where it counts; then by name, to stay the same every time. */
const byDebt = (a: ReadyMessage, b: ReadyMessage): number =>
  debtOf(b) - debtOf(a) || (a.message.key < b.message.key ? -1 : 1);

const debtOf = ({ draft }: ReadyMessage): number =>
  toMajor(draft.sums.principal, decimalsOf(draft.group.currency));

function caughtUpBy(
  part: DecidedPart,
  { logStep, language }: ReminderGroup,
  entry: LogEntry,
  facts: ReadonlyMap<string, InvoiceFact>,
  { playbook, today }: BatchInput,
): CaughtUp {
  const { invoice } = part;
  const name = nameOf(invoice);
  const sent = dayOfEntry(entry) ?? today;
  const contact =
    invoice.lastContact !== undefined && invoice.lastContact > sent ? invoice.lastContact : sent;
  return {
    invoice,
    name,
    step: logStep,
    mark: markOf(part, playbook, language ?? "en", contact),
    fact: facts.get(idOf(name)) ?? { id: idOf(name), print: "" },
    reference: entry.reference,
    day: entry.time.slice(0, 10),
  };
}

/** The end of the law's hours and of the user's own, unless they were accepted away for this batch. */
function closesFor(draft: ReminderDraft, input: BatchInput, stops: readonly Stop[]): number | null {
  if (input.localTime === undefined || stops.some(({ code }) => code === "outside-window")) return null;
  return closesAt(input.settings.sendWindow, lawfulHours(draft.country, draft.type)) ?? null;
}

function messageOf(
  draft: ReminderDraft,
  book: ReturnType<typeof letterBook>,
  input: BatchInput,
): OutgoingMessage {
  const { subject, text, html } = renderWith(book(draft.choice), draft.choice, draft.facts);
  const read = readAddress(draft.email);
  const copy = draft.copyTo === undefined ? undefined : readAddress(draft.copyTo);
  return {
    key: draft.entry.key,
    reference: draft.entry.reference,
    to: { name: draft.facts.contact, address: "address" in read ? read.address : (draft.email ?? "") },
    ...(copy && "address" in copy ? { cc: [{ name: "", address: copy.address }] } : {}),
    replyTo: input.settings.replyTo,
    fromName: input.settings.company,
    subject,
    text,
    html,
  };
}
