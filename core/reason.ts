/** Why an action is due, in one English sentence a bookkeeper would say, with the facts it rests on. */

import { type Day, partsOf } from "./day.ts";
import { type DueTask, dueTasks } from "./due-tasks.ts";
import { en } from "./formats/en.ts";
import {
  actionId,
  baseDay,
  type Decision,
  decide,
  type Facts,
  labelOf,
  promiseGraceEnd,
} from "./next-action.ts";
import type { AnswerId } from "./playbook/answer-labels.ts";
import { isMessage, type Step } from "./playbook/step.ts";
import { STEP_LABELS } from "./playbook/step-labels.ts";
import { courtesyDone, isStandard, type Playbook } from "./playbook.ts";

/** An invoice's action with everything a reader may ask about it. */
export interface NextAction {
  readonly action: { readonly id: string; readonly label: string };
  readonly date: Day | undefined;
  readonly reason: string;
  /** Tasks that have fallen due beside it. */
  readonly also: readonly DueTask[];
}

/** The action, its day, the reason and the tasks beside it; undefined where due date and balance are blank. */
export function nextAction(facts: Facts, playbook: Playbook, asOf: Day): NextAction | undefined {
  const decision = decide(facts, playbook, asOf);
  if (!decision) return undefined;
  const also = tasksBeside(decision, facts, playbook, asOf);
  return {
    action: { id: actionId(decision), label: labelOf(decision, playbook) },
    date: decision.date,
    reason: reasonOf(decision, facts, playbook, asOf),
    also,
  };
}

/** Tasks stand beside the ladder and its promises; an invoice that is settled, disputed or elsewhere has none. */
export const tasksBeside = (decision: Decision, facts: Facts, playbook: Playbook, asOf: Day): DueTask[] =>
  ["step", "wait", "chase-promise", "await-promise"].includes(decision.answer)
    ? dueTasks(facts, playbook, asOf)
    : [];

/** The sentence for a decision: "9 days past due; friendly reminder sent 8 days ago; next is a phone call from day 8." */
export function sentenceFor(decision: Decision, facts: Facts, playbook: Playbook, asOf: Day): string {
  const parts =
    decision.answer === "step" || decision.answer === "wait"
      ? ladderParts(decision, facts, playbook, asOf)
      : answerParts(decision.answer, facts, asOf);
  return sentenceOf(parts);
}

/** The sentence for a decision and, behind it, the tasks that have fallen due: "… Also: credit hold since 15 March." */
export function reasonOf(decision: Decision, facts: Facts, playbook: Playbook, asOf: Day): string {
  const sentence = sentenceFor(decision, facts, playbook, asOf);
  const also = alsoText(tasksBeside(decision, facts, playbook, asOf), asOf);
  return also === "" ? sentence : `${sentence} Also: ${also}.`;
}

/** "credit hold since 15 March, notify sales rep since 9 March"; "" for no tasks. */
export const alsoText = (tasks: readonly DueTask[], asOf: Day): string =>
  tasks.map(({ step, since }) => `${spoken(step)} since ${dayText(since, asOf)}`).join(", ");

const sentenceOf = (parts: readonly string[]): string => {
  const text = parts.filter((part) => part !== "").join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** "15 March", with its year where that is not the reader's. */
export function dayText(day: Day, asOf: Day): string {
  const { year, month, date } = partsOf(day);
  const text = `${date} ${en.months[month - 1]}`;
  return year === partsOf(asOf).year ? text : `${text} ${year}`;
}

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

const agoText = (day: Day, asOf: Day): string =>
  day === asOf ? "today" : day < asOf ? `${days(asOf - day)} ago` : `on ${dayText(day, asOf)}`;

/** "9 days past due", "due today", "due in 3 days"; "" without a due date. */
export function dueText(dueDate: Day | undefined, asOf: Day): string {
  if (dueDate === undefined) return "";
  if (dueDate === asOf) return "due today";
  return dueDate < asOf ? `${days(asOf - dueDate)} past due` : `due in ${days(dueDate - asOf)}`;
}

const isEnglish = (step: Step): boolean => isStandard(step.id) && STEP_LABELS[step.id].en === step.label;

/** A step's name inside a sentence: English labels in small letters, the bookkeeper's own as written. */
const spoken = (step: Step): string =>
  isEnglish(step) ? step.label.charAt(0).toLowerCase() + step.label.slice(1) : step.label;

/** A step as something to do: "a phone call", "to decide recovery", or the bookkeeper's own words. */
function toDo(step: Step): string {
  if (!isEnglish(step)) return step.label;
  if (step.id === "decide-recovery" || step.id === "confirm-receipt") return `to ${spoken(step)}`;
  return `a ${spoken(step)}`;
}

function done(step: Step): string {
  if (step.id === "phone-call" && isEnglish(step)) return "phone call made";
  if (step.id === "decide-recovery" && isEnglish(step)) return "recovery decided";
  if (step.id === "confirm-receipt" && isEnglish(step)) return "receipt confirmed";
  return `${spoken(step)} ${isMessage(step) ? "sent" : "done"}`;
}

function doneText(decision: Decision, facts: Facts, playbook: Playbook, asOf: Day): string {
  const { place } = decision;
  const step = place >= 0 ? playbook.demands[place] : playbook.courtesies[courtesyDone(place)];
  if (!step) return facts.dueDate !== undefined && facts.dueDate < asOf ? "nothing sent yet" : "";
  const when = facts.lastContact === undefined ? "" : ` ${agoText(facts.lastContact, asOf)}`;
  return `${done(step)}${when}`;
}

function ladderParts(decision: Decision, facts: Facts, playbook: Playbook, asOf: Day): string[] {
  const lead = [dueText(facts.dueDate, asOf), doneText(decision, facts, playbook, asOf)];
  const { step, date } = decision;
  if (!step || date === undefined) return [...lead, "end of the playbook"];
  if (decision.answer === "wait") return [...lead, `next is ${toDo(step)} on ${dayText(date, asOf)}`];
  return [...lead, `next is ${toDo(step)} ${sinceText(step, date, decision, facts, asOf)}`];
}

/** Since when a step is due: "from day 8", or the date where a gap, a late base day or a courtesy settled it. */
function sinceText(step: Step, date: Day, decision: Decision, facts: Facts, asOf: Day): string {
  const due = facts.dueDate as Day;
  const plain =
    step.kind === "demand" && step.from !== "invoice date" && baseDay(due, facts.invoiceDate) === due;
  if (plain && decision.place === -1 && asOf - date > 7)
    return `(due since ${dayText(date, asOf)}, the first step of the ladder)`;
  if (plain && date === due + (step.day as number)) return `from day ${step.day}`;
  return `from ${dayText(date, asOf)}`;
}

function answerParts(answer: AnswerId, facts: Facts, asOf: Day): string[] {
  const due = dueText(facts.dueDate, asOf);
  switch (answer) {
    case "await-promise":
    case "chase-promise":
      return promiseParts(answer, facts, asOf);
    case "paid":
      return [
        facts.balance === undefined || facts.balance === 0 ? "nothing is open" : "the status says paid",
      ];
    case "apply-credit":
      return ["the customer has a credit here: set it off against an open invoice or pay it back"];
    case "set-due-date":
      return ["there is no due date, so nothing can be chased: fill it in, or the terms"];
    default:
      return [STATUS_REASONS[answer] ?? "", due];
  }
}

function promiseParts(answer: AnswerId, facts: Facts, asOf: Day): string[] {
  const promised = facts.promisedDate as Day;
  const due = dueText(facts.dueDate, asOf);
  const day = dayText(promised, asOf);
  if (answer === "await-promise") {
    return [
      due,
      `payment promised for ${day}`,
      `wait until ${dayText(promiseGraceEnd(promised), asOf)}, 2 working days later`,
    ];
  }
  const contact = facts.lastContact === undefined ? "" : `, last contact ${agoText(facts.lastContact, asOf)}`;
  return [due, `payment promised for ${day} has not come${contact}`];
}

const STATUS_REASONS: Readonly<Partial<Record<AnswerId, string>>> = {
  "resolve-dispute": "the customer disputes it, and the ladder stops until that is settled",
  paused: "paused by status: nothing is sent until it is taken off",
  "follow-plan": "on a payment plan, whose instalments replace the due date",
  "offer-plan": "the customer cannot pay now: agree on instalments",
  "await-settlement": "a settlement is under way",
  "with-lawyer": "with the lawyer: nothing is sent from here",
  "at-court": "at court: nothing is sent from here",
  "with-agency": "with the collection agency: nothing is sent from here",
  factored: "sold to a factor: the payment is not ours to ask for",
  "file-claim": "the customer is insolvent: file the claim in time, and stop reminders and deliveries",
  "written-off": "written off",
  cancelled: "cancelled",
};
