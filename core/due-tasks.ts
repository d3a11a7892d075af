/** The tasks of a playbook that stand beside an invoice's action: tell the sales rep, credit hold. */
import { addDays, type Day } from "./day.ts";
import { toMinor } from "./money.ts";
import { baseDay, type Facts } from "./next-action.ts";
import type { Step } from "./playbook/step.ts";
import type { Playbook } from "./playbook.ts";

/** A task that has fallen due, and the day it did. */
export interface DueTask {
  readonly step: Step;
  readonly since: Day;
}

/** The tasks that have fallen due beside the action ("credit hold since 15 March"), in the playbook's order. */
export function dueTasks(facts: Facts, playbook: Playbook, asOf: Day): DueTask[] {
  const { dueDate, invoiceDate, balance } = facts;
  if (dueDate === undefined || balance === undefined || balance <= 0) return [];
  const tasks: DueTask[] = [];
  for (const step of playbook.tasks) {
    if (step.day === undefined) continue;
    if (
      step.minimum > 0 &&
      balance < (toMinor(step.minimum, facts.decimals ?? 2) ?? Number.POSITIVE_INFINITY)
    )
      continue;
    const from =
      step.from === "base day"
        ? baseDay(dueDate, invoiceDate)
        : step.from === "due date"
          ? dueDate
          : (invoiceDate ?? dueDate);
    const since = addDays(from, step.day);
    if (since <= asOf) tasks.push({ step, since });
  }
  return tasks;
}
