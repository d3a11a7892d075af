/** The late fee of an invoice: one number, or its lines. Both come from the same items, so that they always agree. */
import type { Day } from "./day.ts";
import { itemsOf } from "./late-fee/accrual.ts";
import type { FeeInput } from "./late-fee/fee-input.ts";
import { type Item, nearHalf, percentOf, sumsOf } from "./late-fee/item.ts";
import type { Limits, Quick } from "./late-fee/policy.ts";
import { plainAmount } from "./late-fee/policy-text.ts";
import { asMinor, LARGEST_MINOR, type Minor } from "./money.ts";
import { fractionOf } from "./rate.ts";

/**
 * The fee and interest accrued to `asOf`, in minor units, rounded once, less what has been charged; never below 0.
 * 0 on or before the due date and for balances of 0 or less. InputError where the policy cannot be worked.
 */
export function lateFee(input: FeeInput): Minor {
  const { quick } = input.policy;
  if (!quick || input.payments || input.rates) return fullFee(input);
  const fee = plainFee(quick, input.balance, input.asOf - input.dueDate, input.charged ?? 0);
  return Number.isNaN(fee) ? fullFee(input) : asMinor(fee);
}

/**
 * The same fee in minor units, from the few numbers of a plain policy, where neither payments nor own rates count; NaN
 * where only the whole work settles it. `late` is the days past due.
 */
export function plainFee(quick: Quick, balance: Minor, late: number, charged: number): number {
  if (charged < 0) return Number.NaN;
  if (balance <= 0 || late <= quick.wait) return 0;
  const sum = quick.once + balance * (quick.onceRate + quick.perDay * (late - quick.skipped));
  // Doubles settle it unless it lies next to a half cent; there, and past the exact range, the whole work decides.
  if (sum > LARGEST_MINOR || nearHalf(sum)) return Number.NaN;
  const whole = Math.floor(sum + 0.5);
  const fee = quick.limits === undefined ? whole : limited(whole, sum, quick.limits, balance);
  return fee > charged ? fee - charged : 0;
}

function limited(whole: number, sum: number, { min, max, maxPercent }: Limits, balance: Minor): number {
  let fee = sum > 0 && whole < min ? min : whole;
  if (fee > max) fee = max;
  // fee may be a rounded-up sum or the minimum: only a cap below it cuts, and exactly.
  return maxPercent === undefined ? fee : Math.min(fee, percentOf(balance, maxPercent));
}

function fullFee(input: FeeInput): Minor {
  const lines = adjustments(input, sumsOf(itemsOf(input)));
  return lines.fee;
}

/**
 * The same fee in its two kinds, which together are lateFee: interest by the day, and everything charged as a sum
 * (fixed compensation, fees once or by the period). Caps cut the interest first.
 */
export function lateFeeKinds(input: FeeInput): { readonly interest: Minor; readonly fixedSum: Minor } {
  const items = itemsOf(input);
  const { fee } = adjustments(input, sumsOf(items));
  const { running } = sumsOf(items.filter(({ interest }) => !interest));
  const fixed = running[running.length - 1] ?? 0;
  const fixedSum = items.some(({ interest }) => interest) ? Math.min(fixed, fee) : fee;
  return { interest: asMinor(fee - fixedSum), fixedSum: asMinor(fixedSum) };
}

/** One line of a breakdown. Amounts in minor units, rates as fractions; what does not apply is left out. */
export interface FeeLine {
  /** First and last day counted, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly days?: number;
  readonly base?: Minor;
  readonly rate?: number;
  readonly amount: Minor;
  readonly what: string;
}

/** The lines behind a late fee, the last one `Total`, which equals lateFee. Only `Total` where nothing is owed. */
export function lateFeeBreakdown(input: FeeInput): FeeLine[] {
  const items = itemsOf(input);
  const sums = sumsOf(items);
  const lines: FeeLine[] = [];
  let before = 0;
  items.forEach((item, i) => {
    const sum = sums.running[i] as Minor;
    // A span on which nothing was open any more explains nothing.
    if (sums.bases[i] !== 0) lines.push(lineOf(item, sums.bases[i] as number, asMinor(sum - before)));
    before = sum;
  });
  const { extra, fee } = adjustments(input, sums);
  return [...lines, ...extra, { amount: fee, what: "Total" }];
}

function lineOf(item: Item, base: number, amount: Minor): FeeLine {
  const rate = item.interest ? item.percent : item.shownRate;
  const shownBase = item.interest ? asMinor(Math.round(base)) : item.shownBase;
  return {
    from: item.first,
    to: item.last,
    ...(item.days === undefined ? {} : { days: item.days }),
    ...(shownBase === undefined ? {} : { base: shownBase }),
    ...(rate === undefined ? {} : { rate: fractionOf(rate) }),
    amount,
    what: item.what(),
  };
}

/** What the policy's `min` and `max` and the sums already charged make of the rounded sum: a line each, and the fee. */
function adjustments(
  input: FeeInput,
  { running, anything }: ReturnType<typeof sumsOf>,
): { extra: FeeLine[]; fee: Minor } {
  const { policy, balance, charged } = input;
  const extra: FeeLine[] = [];
  let fee: number = running[running.length - 1] ?? 0;
  if (!anything) return { extra, fee: asMinor(fee) };
  if (policy.min !== undefined && fee < policy.min) {
    extra.push({ amount: asMinor(policy.min - fee), what: `Minimum ${plainAmount(policy.min)}` });
    fee = policy.min;
  }
  if (policy.maxAmount !== undefined && fee > policy.maxAmount) {
    extra.push({ amount: asMinor(policy.maxAmount - fee), what: `Cap ${plainAmount(policy.maxAmount)}` });
    fee = policy.maxAmount;
  }
  if (policy.maxPercent !== undefined) {
    const cap = percentOf(balance, policy.maxPercent);
    if (fee > cap) {
      const rate = fractionOf(policy.maxPercent);
      extra.push({ base: balance, rate, amount: asMinor(cap - fee), what: `Cap ${policy.maxPercent}%` });
      fee = cap;
    }
  }
  if (charged !== undefined && charged > 0 && fee > 0) {
    const taken = Math.min(charged, fee);
    extra.push({ amount: asMinor(-taken), what: "Already charged" });
    fee -= taken;
  }
  return { extra, fee: asMinor(fee) };
}
