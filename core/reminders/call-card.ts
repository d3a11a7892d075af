/** The call card: who to call about what, a calm script, and what the outcome writes to the log and the rows. */
import { addWorkingDays, type Day, isoDay } from "../day.ts";
import { formatAmount, formatDate } from "../formats/format.ts";
import type { Invoice } from "../invoice.ts";
import type { Minor } from "../money.ts";
import type { PayerClass } from "../payer-class.ts";
import { type PromiseWarning, promiseWarnings } from "../promise.ts";
import { idOf, nameOf } from "./key.ts";
import { entryOf, type LogEntry } from "./log.ts";
import type { LogView } from "./log-view.ts";
import { type Outcome, outcomeOf } from "./outcomes.ts";

/** What the caller sees before dialling. */
export interface CallFacts {
  readonly customer: string;
  readonly contact: string;
  readonly phone: string;
  readonly currency: string;
  readonly open: Minor;
  readonly pastDue: Minor;
  readonly oldestDue: Day | undefined;
  readonly invoices: readonly Invoice[];
  readonly payerClass: PayerClass;
  /** The step's id: phone-call, chase-promise, formal-reminder … */
  readonly step: string;
  readonly promisedDate?: Day | undefined;
  readonly asOf: Day;
  /** The caller's own company. */
  readonly company: string;
}

/** The lines to say, in order, and what to keep in mind. In English: the card is for the caller. */
export interface Script {
  readonly opening: string;
  readonly ask: string;
  readonly listen: string;
  readonly close: string;
  /** For a customer who shouts or threatens. */
  readonly calm: string;
  /** How firm to be, from how this customer pays. */
  readonly tone: string;
}

const TONES: Readonly<Record<PayerClass, string>> = {
  New: "A new customer: be helpful, and find out how their payments are approved.",
  Prompt: "Usually pays on time: assume an oversight, and ask whether something went wrong on our side.",
  Sporadic: "Pays late at times: ask for a date, and repeat it back.",
  "High risk": "Pays very late or not at all: ask for a payment today, and say what happens next and when.",
  "In difficulty": "Used to pay and no longer does: ask what is possible, and offer instalments early.",
};

/** The script of a call by step and payer class. */
export function callScript(facts: CallFacts): Script {
  const money = (value: Minor): string => formatAmount(value, facts.currency, "en");
  const day = (value: Day | undefined): string => (value === undefined ? "" : formatDate(value, "en"));
  const what =
    facts.invoices.length === 1
      ? `invoice ${facts.invoices[0]?.invoice} for ${money(facts.pastDue)}, due on ${day(facts.oldestDue)}`
      : `${facts.invoices.length} invoices, ${money(facts.pastDue)} in all, the oldest due on ${day(facts.oldestDue)}`;
  const broken = facts.step === "chase-promise" && facts.promisedDate !== undefined;
  return {
    opening: `Good day, this is ${facts.company}. May I speak to ${facts.contact || "the person who approves your payments"}? Are you happy with what we delivered?`,
    ask: broken
      ? `You told us we would have the payment by ${day(facts.promisedDate)}: ${what}. It has not reached us. What happened, and when will it be paid?`
      : `I am calling about ${what}. It has not reached us yet. Is there a problem with it?`,
    listen:
      "Let them finish. Which part are they unhappy with? Forgotten, disputed, or cannot pay: each has its own way on.",
    close:
      "So we agree on an amount and a date. I will write it down and confirm it by e-mail. Thank you for your time.",
    calm: "I understand that this is difficult. It is not personal. The amount is still owed, and I would like to find a way with you.",
    tone: TONES[facts.payerClass],
  };
}

/** What the caller typed. */
export interface CallAnswer {
  readonly outcome: string;
  /** phone, visit, letter, email. */
  readonly channel: string;
  readonly time: string;
  readonly by: string;
  readonly promisedDate?: Day | undefined;
  readonly amount?: Minor | undefined;
  readonly note?: string | undefined;
}

/** What a row of the ledger takes on after a call; a field left out stays as it is. */
export interface RowChange {
  readonly id: string;
  readonly customer: string;
  readonly lastAction?: string;
  readonly lastContact?: string;
  readonly promisedDate?: string;
  readonly status?: string;
}

/** The entry for the log, the changes of the rows, and what to warn of before they are written. */
export interface CallResult {
  readonly entry: LogEntry;
  readonly changes: readonly RowChange[];
  readonly warnings: readonly PromiseWarning[];
  readonly outcome: Outcome;
  /** The day to ask again, for outcomes that wait; a date the caller typed goes before it. */
  readonly askAgain?: Day;
}

/**
 * A call written down. An attempt that reached nobody is logged but is no contact. `step` is the label to set as Last
 * action where the call was the step that was due, undefined where it was out of order: it never moves Last action back.
 */
export function logCall(
  facts: CallFacts,
  answer: CallAnswer,
  step: string | undefined,
  log: LogView,
): CallResult {
  const outcome = outcomeOf(answer.outcome);
  if (!outcome) throw new Error(`There is no outcome "${answer.outcome}". Choose one from the card.`);
  const names = facts.invoices.map(nameOf);
  const earlier = log
    .history(facts.customer)
    .filter(
      (entry) =>
        entry.promisedDate !== undefined &&
        entry.invoices.some((n) => names.some((m) => idOf(m) === idOf(n))),
    ).length;
  const promised =
    outcome.asks.includes("date") && outcome.id !== "says-paid" ? answer.promisedDate : undefined;
  const entry = entryOf({
    time: answer.time,
    state: "LOGGED",
    customer: facts.customer,
    invoices: names,
    step: facts.step,
    channel: answer.channel,
    to: answer.channel === "phone" ? facts.phone : "",
    currency: facts.currency,
    ...(answer.amount === undefined ? {} : { amount: answer.amount }),
    result: outcome.id,
    ...(promised === undefined ? {} : { promisedDate: promised }),
    note: answer.note ?? "",
    by: answer.by,
  });
  const changes = facts.invoices.map(
    (invoice): RowChange => ({
      id: idOf(nameOf(invoice)),
      customer: invoice.customer,
      ...(outcome.contact ? { lastContact: isoDay(facts.asOf) } : {}),
      ...(outcome.contact && step !== undefined ? { lastAction: step } : {}),
      ...(promised === undefined ? {} : { promisedDate: isoDay(promised) }),
      ...(outcome.status === undefined ? {} : { status: outcome.status }),
    }),
  );
  return {
    entry,
    changes,
    warnings: promised === undefined ? [] : promiseWarnings(promised, facts.asOf, earlier),
    outcome,
    ...(outcome.waitWorkingDays === undefined
      ? {}
      : { askAgain: addWorkingDays(facts.asOf, outcome.waitWorkingDays) }),
  };
}
