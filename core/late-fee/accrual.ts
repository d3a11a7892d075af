/** The rule of a late fee: which spans, periods and sums a policy makes of a balance, before anything is rounded. */
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import type { Minor } from "../money.ts";
import { collectionCostThousandths } from "../statutory/collection-costs.ts";
import { fixedCompensation, refuseUnlessCompensated, refuseUnlessUsable } from "../statutory.ts";
import { yearPart } from "./day-count.ts";
import type { FeeInput } from "./fee-input.ts";
import type { Item } from "./item.ts";
import { periodEnd, periodsCompleted, periodsStarted } from "./period.ts";
import type { InterestPart, OncePart, PeriodPart, Policy, RegimePart } from "./policy.ts";
import { partText, plainAmount } from "./policy-text.ts";
import { ownSteps, type RateStep, regimeSteps, stepOn } from "./rate-step.ts";

/** The items of a fee, in the order of the policy's parts; none where nothing is owed. */
export function itemsOf(input: FeeInput): Item[] {
  const { policy, balance, dueDate, asOf } = input;
  checkPolicy(input);
  const wait = policy.after ?? policy.grace ?? 0;
  if (balance <= 0 || asOf - dueDate <= wait) return [];
  // Paid in full while the fee could still be escaped: there is nothing to charge it for.
  if (principalOn(input, (dueDate + wait + 1) as Day) <= 0) return [];
  const start = (dueDate + (policy.after ?? 0)) as Day;
  const items: Item[] = [];
  let interestDone = false;
  for (const part of policy.parts) {
    if ((part.kind === "interest" || part.kind === "regime") && !interestDone) {
      // All interest by the day stands together, day after day: with compounding it shares one base.
      interestDone = true;
      items.push(...interestItems(input, start));
    }
    if (part.kind === "once") items.push(onceItem(part, balance, start));
    else if (part.kind === "period") items.push(...periodItems(part, input, start));
    else if (part.kind === "regime") items.push(...compensationItems(part, input, start));
    else if (part.kind === "collection costs") items.push(costsItem(balance, start));
  }
  return items;
}

/** Refuses what no day could make workable: a regime without a rate, rates that replace nothing, a negative charge. */
function checkPolicy({ policy, rates, charged }: FeeInput): void {
  let takesRates = false;
  let byTheDay = false;
  for (const part of policy.parts) {
    if (part.kind === "regime") {
      takesRates = true;
      if (rates === undefined && policy.reference === undefined) refuseUnlessUsable(part.regime, "policy");
      if (!policy.interestOnly) refuseUnlessCompensated(part.regime, "policy");
    } else if (part.kind === "interest") {
      byTheDay = true;
      takesRates ||= part.per === "year";
    }
  }
  if (rates !== undefined && byTheDay && !takesRates) {
    throw new InputError("ratesUnused", "rates", `the policy ${policy.parts.map(partText).join(" + ")}`);
  }
  if (charged !== undefined && charged < 0) {
    throw new InputError("negativeCharged", "charged", plainAmount(charged));
  }
}

/** What is open on a day, its own payments not yet taken off; negative where more was paid than was owed. */
function principalOn({ balance, dueDate, asOf, payments }: FeeInput, day: Day): number {
  let open: number = balance;
  for (const payment of payments ?? []) {
    if (payment.day > dueDate && payment.day < day && payment.day <= asOf) open -= payment.amount;
  }
  return open;
}

function interestItems(input: FeeInput, start: Day): Item[] {
  const { policy, dueDate, asOf, payments = [] } = input;
  const first = (start + 1) as Day;
  const hasRegime = policy.parts.some(({ kind }) => kind === "regime");
  const tracks: RateStep[][] = [];
  for (const part of policy.parts) {
    if (part.kind === "interest") tracks.push(ownSteps(part as InterestPart, input, first, !hasRegime));
    else if (part.kind === "regime") tracks.push(regimeSteps(part.regime, input, first, asOf));
  }
  const capitalised = anniversaries(policy, dueDate, asOf);
  const common: Day[] = capitalised.map((day) => (day + 1) as Day);
  for (const { day, amount } of payments) if (day > dueDate && amount !== 0) common.push((day + 1) as Day);
  const items: Item[] = [];
  for (const steps of tracks) {
    let period = 0;
    for (const [from, to] of spansOf(first, asOf, [...common, ...steps.map((step) => step.from)])) {
      while ((capitalised[period] ?? from) < from) period++;
      const step = stepOn(steps, from) as RateStep;
      const part = yearPart(policy.dayCount ?? "ACT/365", start, from, to);
      items.push({
        first: from,
        last: to,
        days: part.days,
        base: principalOn(input, from),
        percent: step.percent,
        num: step.daily ? part.days : part.num,
        den: step.daily ? 1 : part.den,
        interest: true,
        period,
        what: step.what,
      });
    }
  }
  return tracks.length > 1 ? items.sort((a, b) => a.first - b.first) : items;
}

/** The days on which interest is added to the principal, before `asOf`: the anniversaries of the due date. */
function anniversaries(policy: Policy, dueDate: Day, asOf: Day): Day[] {
  const regime = policy.parts.find((part): part is RegimePart => part.kind === "regime")?.regime;
  const every = policy.compounded ?? regime?.compounding;
  if (every === undefined) return [];
  const days: Day[] = [];
  for (let n = 1; ; n++) {
    const day = periodEnd(dueDate, "month", every === "monthly" ? n : n * 12);
    if (day >= asOf) return days;
    days.push(day);
  }
}

/** The span first–last cut before each of the given days. */
function spansOf(first: Day, last: Day, cuts: readonly Day[]): [Day, Day][] {
  const starts = [...new Set([first, ...cuts.filter((day) => day > first && day <= last)])].sort(
    (a, b) => a - b,
  );
  return starts.map((from, i) => [from, ((starts[i + 1] ?? last + 1) - 1) as Day]);
}

const sumItem = (amount: number, first: Day, what: () => string): Item => ({
  first,
  last: first,
  days: undefined,
  base: amount,
  percent: 100,
  num: 1,
  den: 1,
  interest: false,
  period: 0,
  what,
});

function onceItem(part: OncePart, balance: Minor, start: Day): Item {
  const what = () => partText(part);
  const first = (start + 1) as Day;
  if (part.percent === undefined) return sumItem(part.amount ?? 0, first, what);
  const rate = part.percent;
  return { ...sumItem(balance, first, what), percent: rate, shownBase: balance, shownRate: rate };
}

function compensationItems(part: RegimePart, input: FeeInput, start: Day): Item[] {
  if (input.policy.interestOnly) return [];
  const found = fixedCompensation(part.regime, input.balance, (input.dueDate + 1) as Day);
  if (!found) return [];
  const what = () => `${part.regime.id}: fixed compensation (${found.status})`;
  return [sumItem(found.amount, (start + 1) as Day, what)];
}

/** The ladder comes in thousandths of a minor unit, so that it is rounded with all the rest. */
const costsItem = (balance: Minor, start: Day): Item => ({
  ...sumItem(collectionCostThousandths(balance), (start + 1) as Day, () => "NL collection costs (verified)"),
  percent: 0.1,
  shownBase: balance,
});

/**
 * Started periods bear on what is open on their first day, completed ones on what is still open on their last; periods
 * with the same base share a line.
 */
function periodItems(part: PeriodPart, input: FeeInput, start: Day): Item[] {
  const { asOf } = input;
  const started = part.count === "started";
  const count = (started ? periodsStarted : periodsCompleted)(start, part.per, asOf);
  const baseOf = (n: number): number => {
    const day = started ? periodEnd(start, part.per, n) + 1 : periodEnd(start, part.per, n + 1);
    return Math.max(0, principalOn(input, day as Day));
  };
  const paid = (input.payments?.length ?? 0) > 0;
  const items: Item[] = [];
  for (let n = 0; n < count; ) {
    const base = baseOf(n);
    let next = paid ? n + 1 : count;
    while (next < count && baseOf(next) === base) next++;
    if (base > 0) items.push(periodItem(part, input, start, base as Minor, n, next));
    n = next;
  }
  return items;
}

function periodItem(
  part: PeriodPart,
  input: FeeInput,
  start: Day,
  base: Minor,
  from: number,
  to: number,
): Item {
  const first = (periodEnd(start, part.per, from) + 1) as Day;
  const end = periodEnd(start, part.per, to);
  const last = Math.min(end, input.asOf) as Day;
  const what = () => `${partText(part)} × ${to - from}`;
  const percent = part.percent;
  const item: Item = {
    ...sumItem(percent === undefined ? (part.amount ?? 0) : base, first, what),
    last,
    days: last - first + 1,
    num: to - from,
    shownBase: base,
  };
  return percent === undefined ? item : { ...item, percent, shownRate: percent };
}
