/** The rates that hold over a span: the policy's own percent, the reader's timeline, or a regime's table. */
import { type Day, isoDay } from "../day.ts";
import { InputError } from "../errors.ts";
import { trimmed } from "../rate.ts";
import { firstDayOf, halfYearOf } from "../statutory/half-year.ts";
import type { Regime } from "../statutory/regime.ts";
import type { Point } from "../statutory/series.ts";
import { referenceIn, refuseUnlessUsable } from "../statutory.ts";
import type { FeeInput } from "./fee-input.ts";
import { type InterestPart, yearlyPercent } from "./policy.ts";
import type { RateChange } from "./rate-timeline.ts";

/** A percent from a day on, and where it comes from in words. */
export interface RateStep {
  readonly from: Day;
  readonly percent: number;
  /** A percent of each day instead of each year. */
  readonly daily?: boolean;
  what(): string;
}

/** The steps of an interest part from `first` on; a percent per year yields to the reader's timeline. */
export function ownSteps(part: InterestPart, input: FeeInput, first: Day, timeline: boolean): RateStep[] {
  const yearly = yearlyPercent(part);
  const own: RateStep = {
    from: first,
    percent: yearly ?? part.percent,
    daily: yearly === undefined,
    what: () => `${part.percent}% per ${part.per}`,
  };
  if (!timeline || input.rates === undefined || part.per !== "year") return [own];
  const steps = input.rates.map(({ from, rate }): RateStep => {
    if (rate < 0) throw new InputError("negativeRate", "rates", `${trimmed(rate * 100)}%`);
    const percent = trimmed(rate * 100);
    return { from, percent, what: () => `${percent}% per year, from rates` };
  });
  return within([own, ...steps], first);
}

/** The steps of a regime from `first` to `last`. */
export function regimeSteps(regime: Regime, input: FeeInput, first: Day, last: Day): RateStep[] {
  const dayAfterDue = (input.dueDate + 1) as Day;
  const atStart = regime.rate.mode === "fixed at start";
  const { reference } = input.policy;
  if (input.rates !== undefined) {
    const needed = atStart ? dayAfterDue : first;
    const steps = timelineSteps(regime, input.rates, reference, needed);
    if (!atStart) return within(steps, first);
    return [{ ...(stepOn(steps, dayAfterDue) as RateStep), from: first }];
  }
  if (reference !== undefined) return [regimeStep(regime, first, reference, "reference given")];
  refuseUnlessUsable(regime, "policy");
  if (atStart) return [tableStep(regime, first, referenceIn(regime, halfYearOf(dayAfterDue), "policy"))];
  const steps: RateStep[] = [];
  let before: Point | undefined;
  for (let half = halfYearOf(first); half <= halfYearOf(last); half++) {
    const rate = referenceIn(regime, half, "policy");
    if (before?.value === rate.value && before.status === rate.status) continue;
    before = rate;
    const from = firstDayOf(half);
    steps.push(tableStep(regime, from > first ? from : first, rate));
  }
  return steps;
}

function timelineSteps(
  regime: Regime,
  rates: readonly RateChange[],
  reference: number | undefined,
  needed: Day,
): RateStep[] {
  const steps = rates.map(({ from, rate }) => regimeStep(regime, from, trimmed(rate * 100), "from rates"));
  const begins = rates[0]?.from;
  if (begins !== undefined && begins <= needed) return steps;
  if (reference !== undefined) return [regimeStep(regime, needed, reference, "reference given"), ...steps];
  const told = `a rate is needed for ${isoDay(needed)}, before the first row${begins === undefined ? "" : ` (${isoDay(begins)})`}. Add an earlier row`;
  throw new InputError("missingHalfYear", "rates", told);
}

const tableStep = (regime: Regime, from: Day, { value, status }: Point): RateStep =>
  regimeStep(regime, from, value, status);

function regimeStep(regime: Regime, from: Day, reference: number, source: string): RateStep {
  const { margin } = regime.rate;
  if (reference < 0 && margin === undefined) {
    throw new InputError("negativeRate", source === "from rates" ? "rates" : "policy", `${reference}%`);
  }
  // A reference so far below zero that nothing is left bears no interest; it never eats into the fee.
  const percent = Math.max(0, trimmed(reference + (margin ?? 0)));
  const sum = margin === undefined ? `${reference}%` : `${reference}% + ${margin}%`;
  return { from, percent, what: () => `${regime.id}: ${sum} (${source})` };
}

/** The last step that has begun on a day; undefined before the first. */
export function stepOn(steps: readonly RateStep[], day: Day): RateStep | undefined {
  let found: RateStep | undefined;
  for (const step of steps) if (step.from <= day) found = step;
  return found;
}

/** The steps from `first` on: the one in force then, and the later ones. */
function within(steps: readonly RateStep[], first: Day): RateStep[] {
  const current = stepOn(steps, first) as RateStep;
  return [{ ...current, from: first }, ...steps.filter(({ from }) => from > first)];
}
