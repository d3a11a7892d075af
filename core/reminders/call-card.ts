/** The call card: who to call about what, and what the outcome writes to the log and the rows. */
import { addWorkingDays, type Day, isoDay } from "../day.ts";
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
