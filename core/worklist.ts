/** The list of who to see to today: one row per customer and currency, the most urgent first, problems last. */

import {
  type CustomerAction,
  type CustomerOptions,
  customerActions,
  customerReason,
  type DecidedPart,
  leftOut,
  type ReasonFacts,
  urgencyOf,
} from "./customer-action.ts";
import { customerKeys } from "./customer-rules.ts";
import { type Day, isoDay } from "./day.ts";
import { type DueTask, dueTasks } from "./due-tasks.ts";
import { formatFigure } from "./formats/format.ts";
import type { Invoice, Problem } from "./invoice.ts";
import { asProblem } from "./invoice-facts.ts";
import { asMinor, decimalsOf, type Minor, toMajor } from "./money.ts";
import { actionId, labelOf } from "./next-action.ts";
import { type PayerClass, payerClass } from "./payer-class.ts";
import type { Playbook } from "./playbook.ts";
import { alsoText } from "./reason.ts";
import { statusOf } from "./status.ts";

/** One row of the worklist. */
export interface WorklistRow {
  /** 1, 2, 3 … in the order of urgency. */
  readonly priority: number;
  /** What rows are sorted by first: 0 the most urgent; problems last. Two rows with the same go by past due, then name. */
  readonly urgency: number;
  /** The customer's key, the same in all currencies; "" for a problem. */
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  readonly action: { readonly id: string; readonly label: string };
  /** The day the action fell due; undefined where it has none. */
  readonly since: Day | undefined;
  /** The invoices behind the action: for a demand all that are past due and on the ladder. */
  readonly invoices: readonly Invoice[];
  /** What these have past due, in minor units; for "Apply credit" the credit, negative. */
  readonly pastDue: Minor;
  readonly phone: string;
  /** The broken or running promise nearest in time. */
  readonly promised: Day | undefined;
  /** Tasks fallen due and credits to set off: "credit hold since 15 March". */
  readonly also: string;
  readonly reason: string;
  readonly payerClass: PayerClass | undefined;
  /** Set for a row that tells of a problem in the ledger. */
  readonly problem?: Problem;
  /** What the reason rests on, for those who say it in another language; a problem's row has none. */
  readonly facts?: ReasonFacts;
}

/** What the worklist takes beside the invoices: unapplied credits, problems to show, payments entered, spacing. */
export interface WorklistOptions extends CustomerOptions {
  readonly problems?: readonly Problem[];
  /** The ledger's sheet, for problems found here. */
  readonly sheet?: string;
}

/** The id of a problem's row, beside the ids of actions. */
export const PROBLEM = "problem";

/** The worklist of a ledger as of a day. */
export function worklist(
  invoices: readonly Invoice[],
  asOf: Day,
  playbook: Playbook,
  options: WorklistOptions = {},
): WorklistRow[] {
  const { customers, unknown } = customerActions(invoices, asOf, playbook, options);
  const classOf = payerClasses(invoices, asOf);
  const rows = customers
    .flatMap((action) => rowOf(action, asOf, playbook, classOf) ?? [])
    .sort(
      (a, b) =>
        a.urgency - b.urgency ||
        Math.abs(toMajor(b.row.pastDue, decimalsOf(b.row.currency))) -
          Math.abs(toMajor(a.row.pastDue, decimalsOf(a.row.currency))) ||
        compareText(a.row.customer, b.row.customer) ||
        compareText(a.row.currency, b.row.currency),
    )
    .map(({ row, urgency }) => ({ ...row, urgency }));
  const found = unknown.map(({ word, invoice }) => asProblem(word, invoice, options.sheet ?? ""));
  const given = options.problems ?? [];
  const told = new Set(given.map((problem) => `${problem.row} ${problem.code}`));
  const problems = [...given, ...found.filter((problem) => !told.has(`${problem.row} ${problem.code}`))];
  return [...rows, ...problems.map(problemRow)].map((row, i) => ({ ...row, priority: i + 1 }));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(
  action: CustomerAction,
  asOf: Day,
  playbook: Playbook,
  classOf: (key: string) => PayerClass,
): { urgency: number; row: WorklistRow } | undefined {
  const { lead } = action;
  if (!lead) return creditRow(action, asOf, playbook, classOf);
  const parts = partsBehind(action, lead, asOf);
  const owed = sum(parts.filter((part) => isPastDue(part, asOf) || part.balance < 0));
  const chases = lead.decision.answer === "chase-promise" || lead.decision.step?.kind === "demand";
  // Credits that cover what would be asked for are set off first: a demand for nothing is the worst letter of all.
  if (chases && action.unapplied > 0 && action.unapplied >= owed)
    return creditRow(action, asOf, playbook, classOf);
  const same = action.parts.filter((part) => actionId(part.decision) === actionId(lead.decision));
  const since = earliest(same.map((part) => part.decision.date));
  const payer = classOf(action.key);
  const tasks = tasksOf(action, asOf, playbook);
  const drafts = parts.filter((part) => part.facts.status === "draft").length;
  const row: WorklistRow = {
    priority: 0,
    urgency: 0,
    key: action.key,
    customer: action.customer,
    currency: action.currency,
    action: { id: actionId(lead.decision), label: labelOf(lead.decision, playbook) },
    since,
    invoices: [...new Set(parts.map((part) => part.invoice))],
    pastDue: owed,
    phone: action.parts.find((part) => part.invoice.phone)?.invoice.phone ?? "",
    promised: promisedOf(action.parts, lead),
    also: alsoOf(action, tasks, asOf),
    reason: [customerReason(action, playbook, asOf), draftText(drafts), payerText(payer)]
      .filter((text) => text !== "")
      .join(" "),
    payerClass: payer,
    facts: {
      lead,
      several: action.parts.length > 1,
      leftOut: leftOut(action),
      drafts,
      tasks,
      unapplied: action.unapplied,
    },
  };
  return { urgency: urgencyOf(lead.decision, playbook) ?? 0, row };
}

/** Unapplied payments or credits with nothing more urgent: set them off. */
function creditRow(
  action: CustomerAction,
  asOf: Day,
  playbook: Playbook,
  classOf: (key: string) => PayerClass,
): { urgency: number; row: WorklistRow } | undefined {
  if (action.unapplied <= 0) return undefined;
  const figure = `${formatFigure(action.unapplied, action.currency, "en")} ${action.currency}`.trim();
  const pastDue = action.parts.filter((part) => isPastDue(part, asOf));
  const row: WorklistRow = {
    priority: 0,
    urgency: 0,
    key: action.key,
    customer: action.customer,
    currency: action.currency,
    action: { id: "apply-credit", label: playbook.labels["apply-credit"] },
    since: undefined,
    invoices: pastDue.map((part) => part.invoice),
    pastDue: asMinor(-action.unapplied),
    phone: action.parts.find((part) => part.invoice.phone)?.invoice.phone ?? "",
    promised: undefined,
    also: "",
    reason:
      pastDue.length > 0
        ? `Payments or credits of ${figure} are not matched to an invoice and cover what is past due: set them off first.`
        : `Payments or credits of ${figure} are not matched to an invoice: set them off or pay them back.`,
    payerClass: classOf(action.key),
    facts: {
      lead: undefined,
      several: false,
      leftOut: [],
      drafts: 0,
      tasks: [],
      unapplied: action.unapplied,
    },
  };
  const credit = { answer: "apply-credit", step: undefined, date: undefined, place: -1 } as const;
  return { urgency: urgencyOf(credit, playbook) ?? 0, row };
}

const isPastDue = (part: DecidedPart, asOf: Day): boolean =>
  part.facts.dueDate !== undefined && part.facts.dueDate < asOf;

const ON_THE_LADDER = new Set(["step", "wait", "chase-promise"]);

/** The parts a row stands for: for a demand everything past due on the ladder, else those with the same answer. */
function partsBehind(action: CustomerAction, lead: DecidedPart, asOf: Day): DecidedPart[] {
  const chases = lead.decision.answer === "chase-promise" || lead.decision.step?.kind === "demand";
  return action.parts.filter((part) =>
    chases
      ? ON_THE_LADDER.has(part.decision.answer) && isPastDue(part, asOf) && part.paymentsNeeded === undefined
      : actionId(part.decision) === actionId(lead.decision),
  );
}

const sum = (parts: readonly DecidedPart[]): Minor =>
  asMinor(parts.reduce((total, part) => total + part.balance, 0));

const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  );

function promisedOf(parts: readonly DecidedPart[], lead: DecidedPart): Day | undefined {
  if (lead.decision.answer === "chase-promise") return lead.facts.promisedDate;
  const running = parts.filter((part) => part.decision.answer === "await-promise");
  return earliest(running.map((part) => part.facts.promisedDate));
}

/** The tasks fallen due for any of a customer's invoices, each since its first day, in the playbook's order. */
function tasksOf(action: CustomerAction, asOf: Day, playbook: Playbook): DueTask[] {
  const tasks = new Map<string, DueTask>();
  for (const part of action.parts) {
    if (!ON_THE_LADDER.has(part.decision.answer)) continue;
    for (const task of dueTasks(part.facts, playbook, asOf)) {
      const known = tasks.get(task.step.id);
      if (!known || task.since < known.since) tasks.set(task.step.id, task);
    }
  }
  return playbook.tasks.flatMap((step) => tasks.get(step.id) ?? []);
}

function alsoOf(action: CustomerAction, tasks: readonly DueTask[], asOf: Day): string {
  const texts = [alsoText(tasks, asOf)];
  if (action.unapplied > 0) {
    texts.push(`set off unapplied credits of ${formatFigure(action.unapplied, action.currency, "en")}`);
  }
  return texts.filter((text) => text !== "").join(", ");
}

/** Drafts count as open, yet nothing goes out for them: nobody has sent the customer the invoice. */
const draftText = (drafts: number): string => (drafts > 0 ? `Drafts, not sent yet: ${drafts}.` : "");

const payerText = (payer: PayerClass): string =>
  payer === "High risk" || payer === "In difficulty" ? `Payer class: ${payer}.` : "";

/** Statuses that say nothing about how a customer pays. */
const NO_HABIT = new Set(["disputed", "paused", "payment plan", "factored", "cancelled"]);

/** Each customer's payer class; disputed, paused, plan and factored invoices are left out before it is asked. */
export function payerClasses(invoices: readonly Invoice[], asOf: Day): (key: string) => PayerClass {
  const keyOf = customerKeys(invoices);
  const habits = new Map<string, { due: Day; paid: Day | undefined }[]>();
  for (const invoice of invoices) {
    const status = invoice.status === undefined ? undefined : statusOf(invoice.status);
    if (invoice.dueDate === undefined || (status !== undefined && NO_HABIT.has(status))) continue;
    // Settled on a day nobody wrote down: neither late nor in time.
    if (invoice.paidDate === undefined && (invoice.openBalance <= 0 || status === "paid")) continue;
    const key = keyOf(invoice);
    const list = habits.get(key) ?? [];
    list.push({ due: invoice.dueDate, paid: invoice.paidDate });
    habits.set(key, list);
  }
  return (key) => payerClass(habits.get(key) ?? [], asOf);
}

const problemRow = (problem: Problem): WorklistRow => ({
  priority: 0,
  urgency: Number.MAX_SAFE_INTEGER,
  key: "",
  customer: "",
  currency: "",
  action: { id: PROBLEM, label: "Problem" },
  since: undefined,
  invoices: [],
  pastDue: asMinor(0),
  phone: "",
  promised: undefined,
  also: "",
  reason: problem.row > 0 ? `row ${problem.row}: ${problem.message}` : problem.message,
  payerClass: undefined,
  problem,
});

/** The headings of the worklist as a table. */
export const WORKLIST_HEADINGS = [
  "Priority",
  "Customer",
  "Action",
  "Since",
  "Invoices",
  "Past due",
  "Currency",
  "Phone",
  "Promised",
  "Also",
  "Reason",
] as const;

/** A row as the command line prints it: days as 2026-03-31, amounts in major units, "" for what a problem has not. */
export function worklistCells(row: WorklistRow): (string | number)[] {
  const problem = row.problem !== undefined;
  return [
    row.priority,
    row.customer,
    row.action.label,
    row.since === undefined ? "" : isoDay(row.since),
    problem ? "" : row.invoices.length,
    problem ? "" : toMajor(row.pastDue, decimalsOf(row.currency)),
    row.currency,
    row.phone,
    row.promised === undefined ? "" : isoDay(row.promised),
    row.also,
    row.reason,
  ];
}
