/**
 * Seeded late-fee rows with the exact answer, worked in decimals by big.js, day by day: for the test suite and for the
 * bench, which asks for a million.
 */
import Big from "big.js";
import { asDay, type Day } from "../../core/day.ts";
import type { FeeInput } from "../../core/late-fee/fee-input.ts";
import { readPolicy } from "../../core/late-fee/policy-reader.ts";
import { asMinor, type Minor } from "../../core/money.ts";

/** One row and its exact fee in minor units. */
export interface OracleRow {
  readonly text: string;
  readonly input: FeeInput;
  readonly expected: Minor;
}

/** A small seeded generator (mulberry32): numbers from 0 to below 1, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const YEARLY = { day: 0, week: 52, month: 12, year: 1 } as const;
type Unit = keyof typeof YEARLY;

/** Rows × rates × day counts, balances and charges of both kinds, every eighth row with payments or the reader's own rates. */
export function* seededFees(count: number, seed = 20261122): Generator<OracleRow> {
  const random = seeded(seed);
  const upTo = (n: number): number => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length)] as T;
  for (let i = 0; i < count; i++) {
    // Round balances and round rates make the half cents that doubles get wrong.
    const size = pick([1e3, 1e5, 1e7, 1e9, 1e12]);
    const round = pick([1, 1, 5, 100, 10_000]);
    const balance = Math.floor(upTo(size) / round) * round * (random() < 0.05 ? -1 : 1);
    const dueDate = asDay(18_000 + upTo(3000));
    const asOf = asDay(dueDate + upTo(900) - 20);
    const percent = pick([18, 10, 7.3, 3.65, 1.5, 12.15, 13.25, 0.05, upTo(3000) / 100, upTo(99999) / 10000]);
    const unit: Unit = pick(["year", "year", "month", "week", "day"]);
    const year = pick([365, 365, 360]);
    const onceAmount = pick([0, 0, 25_00, 12_50]);
    const oncePercent = pick([0, 0, 5, 2.5]);
    const wait = pick([0, 0, 5, 14]);
    const grace = random() < 0.3;
    const maxPercent = pick([undefined, undefined, 2, 10, 0.125]);
    const min = pick([undefined, undefined, 5_00]);
    const charged = pick([0, 0, 1_00, upTo(100_00)]);
    const rich = i % 8 === 0;
    const payments = rich ? paymentsOf(random, balance, dueDate) : undefined;
    const rates = rich && unit === "year" ? ratesOf(random, dueDate) : undefined;
    const text = [
      [
        onceAmount ? `${onceAmount / 100} once` : "",
        `${percent}% per ${unit}`,
        oncePercent ? `${oncePercent}% once` : "",
      ]
        .filter(Boolean)
        .join(" + "),
      wait ? `${grace ? "grace" : "after"} ${wait} days` : "",
      year === 360 ? "ACT/360" : "",
      min === undefined ? "" : `min ${min / 100}`,
      maxPercent === undefined ? "" : `max ${maxPercent}%`,
    ]
      .filter(Boolean)
      .join(" ");

    // The exact answer: each late day on what is open that day, at the percent of that day.
    const skipped = grace ? 0 : wait;
    let sum = new Big(0);
    const openOn = (day: Day): number => {
      let open = balance;
      for (const p of payments ?? []) if (p.day > dueDate && p.day < day && p.day <= asOf) open -= p.amount;
      return Math.max(0, open);
    };
    const late = asOf - dueDate;
    if (balance > 0 && late > wait && openOn(asDay(dueDate + wait + 1)) > 0) {
      const openByPercent = new Map<number, number>();
      if (rich) {
        for (let day = dueDate + skipped + 1; day <= asOf; day++) {
          let today = percent;
          for (const change of rates ?? [])
            if (change.from <= day) today = Number((change.rate * 100).toFixed(6));
          openByPercent.set(today, (openByPercent.get(today) ?? 0) + openOn(asDay(day)));
        }
      }
      const spans: [number, Big][] = rich
        ? [...openByPercent].map(([at, open]) => [at, new Big(open)])
        : [[percent, new Big(balance).times(late - skipped)]];
      // One division at the very end, so that no digit is lost on the way.
      let yearly = new Big(0);
      let plain = new Big(onceAmount).plus(new Big(balance).times(oncePercent).div(100));
      for (const [at, open] of spans) {
        if (unit === "day") plain = plain.plus(open.times(at).div(100));
        else yearly = yearly.plus(open.times(at).times(YEARLY[unit]));
      }
      sum = plain
        .times(year * 100)
        .plus(yearly)
        .div(year * 100);
      // A tie that 40 decimals cannot show does not exist here: the divisor is 36,500 or 36,000.
      const anything = sum.gt(0);
      sum = sum.round(0, Big.roundHalfUp);
      if (anything && min !== undefined && sum.lt(min)) sum = new Big(min);
      if (maxPercent !== undefined) {
        const cap = new Big(balance).times(maxPercent).div(100).round(0, Big.roundHalfUp);
        if (sum.gt(cap)) sum = cap;
      }
      sum = sum.minus(charged);
      if (sum.lt(0)) sum = new Big(0);
    }
    yield {
      text,
      input: {
        balance: asMinor(balance),
        dueDate,
        policy: policyFor(text),
        asOf,
        payments,
        rates,
        charged: asMinor(charged),
      },
      expected: asMinor(sum.toNumber()),
    };
  }
}

Big.DP = 40;

const policyFor = (text: string) => readPolicy(text);

function paymentsOf(random: () => number, balance: number, dueDate: Day) {
  const count = Math.floor(random() * 4);
  return Array.from({ length: count }, () => ({
    day: asDay(dueDate + Math.floor(random() * 400) - 20),
    amount: asMinor(Math.floor((random() * Math.max(0, balance)) / 2)),
  })).sort((a, b) => a.day - b.day);
}

function ratesOf(random: () => number, dueDate: Day) {
  const first = dueDate + Math.floor(random() * 200) - 100;
  return [0, 1, 2].map((n) => ({
    from: asDay(first + n * 180),
    rate: Math.floor(random() * 2500) / 10_000,
  }));
}
