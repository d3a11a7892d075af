/** One row of a playbook: an action with the day it falls due. */

/** Courtesy: before the due date, never counts as contact. Task: shown beside the action. Demand: the ladder, in order. */
export type StepKind = "courtesy" | "task" | "demand";

/** Where a step's day counts from. The base day is the due date, or invoice date + 7 where that is later. */
export type StepFrom = "invoice date" | "due date" | "base day";

/** One step of a playbook. */
export interface Step {
  /** A standard id ("friendly-reminder"), or the bookkeeper's own. */
  readonly id: string;
  readonly label: string;
  readonly kind: StepKind;
  /** Days from `from`, negative before it; undefined = switched off, its place in the order kept. */
  readonly day: number | undefined;
  readonly from: StepFrom;
  /** A required demand is never skipped on the way to a later one. */
  readonly required: boolean;
  /** Ways to reach the customer, first choice first: "email", "letter", "phone", "internal" … */
  readonly channels: readonly string[];
  /** Days since the last demand on the same invoice; it covers the last letter's pay-by date. */
  readonly gap: number;
  /** Days to pay, counted from the day of sending; undefined = the letter names none. */
  readonly payBy: number | undefined;
  /** The least open balance the step is for, in major units; 0 = any. */
  readonly minimum: number;
  /** A reminder fee in major units, added only where agreed or lawful; undefined = none. */
  readonly fee: number | undefined;
  /** Who does it; "" for nobody in particular. */
  readonly assignedTo: string;
  /** The letter to send where it is not the step's own; "" for its own. */
  readonly letter: string;
}

/** True for a step sent in writing (email, letter, text): the rules about sending hold for it, not for calls and house work. */
export const isMessage = (step: Step): boolean => {
  const first = step.channels[0];
  return first !== "phone" && first !== "internal" && first !== "visit";
};
