/** One line of a fee before rounding, and the exact sums of such lines. */
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import { LARGEST_MINOR, type Minor } from "../money.ts";

/** A span of interest, a sum for periods or a sum charged once: worth base × percent ÷ 100 × num ÷ den minor units. */
export interface Item {
  readonly first: Day;
  readonly last: Day;
  /** Days counted; undefined for a sum charged once. */
  readonly days: number | undefined;
  /** Whole minor units. For interest the principal still open, negative where more was paid than was owed. */
  readonly base: number;
  readonly percent: number;
  readonly num: number;
  readonly den: number;
  /** True for interest by the day: interest of earlier compounding periods is added to its base. */
  readonly interest: boolean;
  /** The compounding period it lies in; 0 without compounding. */
  readonly period: number;
  /** What the breakdown shows as base (interest shows its own) and rate. */
  readonly shownBase?: Minor;
  readonly shownRate?: number;
  what(): string;
}

/** Rounded running sums of items, and the bases that compounding made of them. */
export interface Sums {
  /** After each item: everything so far, rounded once, half up. */
  readonly running: Minor[];
  /** Of each item: the base it was worked on, in minor units with a fraction. */
  readonly bases: number[];
  /** True where anything at all is owed, were it a thousandth of a cent. */
  readonly anything: boolean;
}

/** Doubles settle a rounding unless the sum lies this near a half; then whole numbers do. Far wider than their error. */
export const nearHalf = (sum: number): boolean => Math.abs(sum - Math.floor(sum) - 0.5) <= sum * 1e-12 + 1e-7;

/** Four hundred years of monthly compounding; past it (a mistyped year) doubles settle all, so that no sheet hangs. */
const MOST_EXACT = 4800;

/** The rounded running sums of items. InputError where they pass what can be worked exactly. */
export function sumsOf(items: readonly Item[]): Sums {
  const running: Minor[] = [];
  const bases: number[] = [];
  let sum = 0;
  let capital = 0;
  let pending = 0;
  let period = 0;
  let unsettled = false;
  for (const item of items) {
    if (item.interest && item.period !== period) {
      capital += pending;
      pending = 0;
      period = item.period;
    }
    const base = item.interest ? Math.max(0, item.base + capital) : item.base;
    const value = ((base * item.percent) / 100) * (item.num / item.den);
    if (item.interest) pending += value;
    sum += value;
    unsettled ||= nearHalf(sum);
    bases.push(base);
    running.push(Math.floor(sum + 0.5) as Minor);
  }
  if (sum > LARGEST_MINOR) throw new InputError("tooLarge", "balance", "its fee passes that");
  return {
    running: unsettled && items.length <= MOST_EXACT ? exactSums(items) : running,
    bases,
    anything: sum > 0,
  };
}

/** A decimal number of at most 17 digits as a whole number and a power of ten. */
function decimal(value: number): { units: bigint; scale: bigint } {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const places = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return places >= 0
    ? { units, scale: 10n ** BigInt(places) }
    : { units: units * 10n ** BigInt(-places), scale: 1n };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The same sums in whole numbers. All factors are brought over one divisor `q`; what stands in the n-th compounding
 * period is a whole number over q to the power n + 1.
 */
function exactSums(items: readonly Item[]): Minor[] {
  const factors = items.map((item) => {
    const { units, scale } = decimal(item.percent);
    return { up: units * BigInt(item.num), down: scale * 100n * BigInt(item.den) };
  });
  let q = 1n;
  for (const { down } of factors) q = (q / gcd(q, down)) * down;
  let over = q;
  let sum = 0n;
  let capital = 0n;
  let pending = 0n;
  let period = 0;
  return items.map((item, i) => {
    const { up, down } = factors[i] as { up: bigint; down: bigint };
    const factor = up * (q / down);
    if (item.interest) {
      for (; period < item.period; period++) {
        capital = capital * q + pending;
        pending = 0n;
        sum *= q;
        over *= q;
      }
    }
    const below = over / q;
    const base = BigInt(item.base) * below + (item.interest ? capital : 0n);
    const value = base > 0n ? base * factor : 0n;
    if (item.interest) pending += value;
    sum += value;
    return Number((2n * sum + over) / (2n * over)) as Minor;
  });
}

/** A percent of an amount, rounded once, half up, exactly. */
export function percentOf(amount: Minor, percent: number): Minor {
  const value = (amount * percent) / 100;
  if (!nearHalf(value)) return Math.floor(value + 0.5) as Minor;
  const { units, scale } = decimal(percent);
  const over = scale * 100n;
  return Number((2n * BigInt(amount) * units + over) / (2n * over)) as Minor;
}
