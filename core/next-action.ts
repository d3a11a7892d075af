/** Which action is due for one invoice, and when: facts, playbook and a day in, a decision out. */
import { addDays, addWorkingDays, asDay, type Day, isoDay } from "./day.ts";
import { InputError, shown } from "./errors.ts";
import { type Minor, toMinor } from "./money.ts";
import type { AnswerId } from "./playbook/answer-labels.ts";
import type { Step } from "./playbook/step.ts";
import { courtesyDone, NOTHING_DONE, type Place, type Playbook, placeOf } from "./playbook.ts";
import type { StatusId } from "./status.ts";

/** What is known of one invoice. Blank cells are left out or undefined. */
export interface Facts {
  readonly dueDate?: Day | undefined;
  /** The open balance in minor units. */
  readonly balance?: Minor | undefined;
  /** The furthest step taken, as written in the sheet. */
  readonly lastAction?: string | undefined;
  readonly lastContact?: Day | undefined;
  readonly status?: StatusId | undefined;
  readonly promisedDate?: Day | undefined;
  readonly invoiceDate?: Day | undefined;
  /** Decimals of the balance's currency; 2 where left out. */
  readonly decimals?: number | undefined;
}

/** What the rule says: a step of the ladder or another answer, its day, and what it was decided on. */
export interface Decision {
  /** The answer, or "step" for a courtesy or demand that is due. */
  readonly answer: AnswerId | "step";
  /** The step that is due or, for "wait", the one waited for. */
  readonly step: Step | undefined;
  /** The day it falls due; for "wait" the first later day with an action; undefined where there is none. */
  readonly date: Day | undefined;
  /** What has been done; NOTHING_DONE where the rule did not have to look. */
  readonly place: Place;
}

/** A due date before this day is a balance that slipped into the wrong column. */
export const EARLIEST_DUE_DATE = asDay(7305); // 1990-01-01

/** Terms shorter than this get no courtesy mail: the reminder would follow the invoice at once. */
const COURTESY_TERMS = 14;

/** Days after the invoice date before which nothing is demanded, so that "due on receipt" leaves time for receipt. */
const DAYS_FOR_RECEIPT = 7;

/** Working days (Mon–Fri) a promised payment may take to arrive. */
export const PROMISE_GRACE = 2;

const STATUS_ANSWERS: Readonly<Record<StatusId, AnswerId | undefined>> = {
  open: undefined,
  draft: undefined,
  disputed: "resolve-dispute",
  paused: "paused",
  "payment plan": "follow-plan",
  hardship: "offer-plan",
  settlement: "await-settlement",
  legal: "with-lawyer",
  court: "at-court",
  agency: "with-agency",
  factored: "factored",
  bankrupt: "file-claim",
  "written off": "written-off",
  paid: "paid",
  cancelled: "cancelled",
};

const told = (answer: AnswerId, date?: Day): Decision => ({
  answer,
  step: undefined,
  date,
  place: NOTHING_DONE,
});

/** The day demands count from: the due date, or invoice date + 7 where that is later. */
export const baseDay = (dueDate: Day, invoiceDate: Day | undefined): Day =>
  invoiceDate !== undefined && invoiceDate + DAYS_FOR_RECEIPT > dueDate
    ? addDays(invoiceDate, DAYS_FOR_RECEIPT)
    : dueDate;

/** The last day on which a promised payment is still waited for. */
export const promiseGraceEnd = (promisedDate: Day): Day => addWorkingDays(promisedDate, PROMISE_GRACE);

/**
 * The action for an invoice on a day; undefined where due date and balance are blank. Throws InputError for a due date
 * before 1990 and for a last action no playbook knows.
 */
export function decide(facts: Facts, playbook: Playbook, asOf: Day): Decision | undefined {
  const { dueDate, balance, status, promisedDate } = facts;
  if (dueDate !== undefined && dueDate < EARLIEST_DUE_DATE) {
    throw new InputError("dueDateTooOld", "due_date", isoDay(dueDate));
  }
  if (balance === undefined) return dueDate === undefined ? undefined : told("paid");
  if (balance === 0) return told("paid");
  if (balance < 0) return told("apply-credit");
  const byStatus = status === undefined ? undefined : STATUS_ANSWERS[status];
  if (byStatus !== undefined) return told(byStatus);
  if (promisedDate !== undefined) {
    const graceEnd = promiseGraceEnd(promisedDate);
    const contactedSince = facts.lastContact !== undefined && facts.lastContact > promisedDate;
    if (asOf <= graceEnd) return told("await-promise", addDays(graceEnd, 1));
    if (!contactedSince) return told("chase-promise", addDays(graceEnd, 1));
  }
  if (dueDate === undefined) return told("set-due-date");
  return new Ladder(facts, dueDate, balance, playbook, asOf).decide();
}

/** The place of an invoice's last action; throws InputError with the playbook's steps for an unknown word. */
export function placeDone(lastAction: string | undefined, playbook: Playbook): Place {
  if (lastAction === undefined || lastAction === "") return NOTHING_DONE;
  const place = placeOf(playbook, lastAction);
  if (place !== undefined) return place;
  const labels = playbook.demands.map((step) => step.label).join(", ");
  throw new InputError("unknownStep", "last_action", `${shown(lastAction)}. Use one of: ${labels}`);
}

/** Rules 4 to 6: courtesy before the due date, then the ladder, else the wait for what comes next. */
class Ladder {
  private readonly place: Place;
  private readonly base: Day;
  constructor(
    private readonly facts: Facts,
    private readonly due: Day,
    private readonly balance: Minor,
    private readonly playbook: Playbook,
    private readonly asOf: Day,
  ) {
    this.place = placeDone(facts.lastAction, playbook);
    this.base = baseDay(due, facts.invoiceDate);
  }

  decide(): Decision {
    const { asOf, place } = this;
    const courtesy = asOf < this.due && this.allowsCourtesy() ? this.courtesyOn(asOf) : undefined;
    if (courtesy) return { answer: "step", step: courtesy, date: this.comes(courtesy), place };
    if (!this.playbook.fromBaseDay) {
      const chosen = this.demandOn(asOf);
      if (chosen) {
        const date = this.dateOf(chosen);
        if (date <= asOf) return { answer: "step", step: chosen, date, place };
      }
      return this.wait(this.nextDemand());
    }
    const next = this.stand();
    if (next && next.date <= asOf) return { answer: "step", step: next.step, date: next.date, place };
    return this.wait(next);
  }

  /**
   * Where a ladder whose days all count from the base day stands, in one pass: the first demand still to do, until the
   * first required one comes and takes its place.
   */
  private stand(): { step: Step; date: Day } | undefined {
    const { demands } = this.playbook;
    let first: Step | undefined;
    for (let i = Math.max(this.place, -1) + 1; i < demands.length; i++) {
      const step = demands[i] as Step;
      if (!this.reaches(step)) continue;
      if (!step.required) {
        first ??= step;
        continue;
      }
      const date = this.dateOf(step);
      if (first === undefined) return { step, date };
      const comes = this.comes(step) as Day;
      const before = this.dateOf(first);
      return comes <= this.asOf || before >= comes ? { step, date } : { step: first, date: before };
    }
    return first && { step: first, date: this.dateOf(first) };
  }

  /** The day a step's own count of days ends on; undefined where it counts from an invoice date nobody knows. */
  private comes(step: Step): Day | undefined {
    const { invoiceDate } = this.facts;
    const day = step.day as number;
    if (step.from === "base day") return addDays(this.base, day);
    if (step.from === "due date") return addDays(this.due, day);
    if (step.kind === "courtesy") return invoiceDate === undefined ? undefined : addDays(invoiceDate, day);
    // A demand counted from the invoice date still waits until the invoice is late.
    const counted = addDays(invoiceDate ?? this.due, day);
    return counted > this.due ? counted : addDays(this.due, 1);
  }

  private reaches(step: Step): boolean {
    if (step.day === undefined) return false;
    if (step.minimum === 0) return true;
    return this.balance >= (toMinor(step.minimum, this.facts.decimals ?? 2) ?? Number.POSITIVE_INFINITY);
  }

  private allowsCourtesy(): boolean {
    const { invoiceDate } = this.facts;
    return this.place < 0 && (invoiceDate === undefined || this.due - invoiceDate >= COURTESY_TERMS);
  }

  /** The last courtesy, in their order, whose day has come and that is not done. */
  private courtesyOn(day: Day): Step | undefined {
    const { courtesies } = this.playbook;
    for (let i = courtesies.length - 1; i > courtesyDone(this.place); i--) {
      const step = courtesies[i] as Step;
      if (!this.reaches(step)) continue;
      const comes = this.comes(step);
      if (comes !== undefined && comes <= day) return step;
    }
    return undefined;
  }

  /** The demand the ladder stands at on a day: the first required one that has come, else the first that has. */
  private demandOn(day: Day): Step | undefined {
    const { demands } = this.playbook;
    let first: Step | undefined;
    for (let i = Math.max(this.place, -1) + 1; i < demands.length; i++) {
      const step = demands[i] as Step;
      if (!this.reaches(step) || (this.comes(step) as Day) > day) continue;
      if (step.required) return step;
      first ??= step;
    }
    return first;
  }

  /** The later of the step's day and the gap after the last contact; the gap counts only after a demand. */
  private dateOf(step: Step): Day {
    const comes = this.comes(step) as Day;
    const { lastContact } = this.facts;
    if (this.place < 0 || lastContact === undefined) return comes;
    return lastContact + step.gap > comes ? addDays(lastContact, step.gap) : comes;
  }

  /** Wait, dated the first later day on which there would be an action if nothing else happened, naming that action. */
  private wait(demand: { step: Step; date: Day } | undefined): Decision {
    const { place } = this;
    const courtesy = this.nextCourtesy(demand?.date);
    const next = courtesy ?? demand;
    return { answer: "wait", step: next?.step, date: next?.date, place };
  }

  private nextDemand(): { step: Step; date: Day } | undefined {
    let day: Day | undefined = this.asOf;
    // An action can begin only on a day some step's own day and gap are both over: only those days need a look.
    for (;;) {
      day = this.nextEvent(day);
      if (day === undefined) return undefined;
      const step = this.demandOn(day);
      if (step && this.dateOf(step) <= day) return { step, date: day };
    }
  }

  private nextEvent(after: Day): Day | undefined {
    const { demands } = this.playbook;
    let next: Day | undefined;
    for (let i = Math.max(this.place, -1) + 1; i < demands.length; i++) {
      const step = demands[i] as Step;
      if (!this.reaches(step)) continue;
      const date = this.dateOf(step);
      if (date > after && (next === undefined || date < next)) next = date;
    }
    return next;
  }

  private nextCourtesy(before: Day | undefined): { step: Step; date: Day } | undefined {
    if (this.asOf >= this.due || !this.allowsCourtesy()) return undefined;
    const { courtesies } = this.playbook;
    let next: { step: Step; date: Day } | undefined;
    for (let i = courtesyDone(this.place) + 1; i < courtesies.length; i++) {
      const step = courtesies[i] as Step;
      if (!this.reaches(step)) continue;
      const comes = this.comes(step);
      if (comes === undefined || comes <= this.asOf || comes >= this.due) continue;
      if (before !== undefined && comes > before) continue;
      if (next === undefined || comes <= next.date) next = { step, date: comes };
    }
    return next;
  }
}

/** The label a decision shows: the step's, or the answer's. */
export const labelOf = (decision: Decision, playbook: Playbook): string =>
  decision.answer === "step" ? (decision.step as Step).label : playbook.labels[decision.answer];

/** The stable id of a decision's action: a step's id ("phone-call") or an answer's ("wait"). */
export const actionId = (decision: Decision): string =>
  decision.answer === "step" ? (decision.step as Step).id : decision.answer;
