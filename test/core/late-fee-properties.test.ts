import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, asDay } from "../../core/day.ts";
import { InputError } from "../../core/errors.ts";
import type { FeeInput } from "../../core/late-fee/fee-input.ts";
import { periodEnd } from "../../core/late-fee/period.ts";
import { type Policy, policyOf } from "../../core/late-fee/policy.ts";
import { readPolicy } from "../../core/late-fee/policy-reader.ts";
import { lateFee, lateFeeBreakdown } from "../../core/late-fee.ts";
import { asMinor } from "../../core/money.ts";

const percent = fc.integer({ min: 0, max: 40_000 }).map((n) => `${n / 1000}%`);
const sum = fc.integer({ min: 0, max: 20_000 }).map((n) => (n / 100).toFixed(2));
const part = fc.oneof(
  fc.tuple(percent, fc.constantFrom("month", "year")).map(([p, unit]) => `${p} per ${unit}`),
  // A percent a day, compounded for years, would pass every amount there is: that is refused, and not the matter here.
  fc.tuple(fc.nat(300), fc.constantFrom("day", "week")).map(([n, unit]) => `${n / 1000}% per ${unit}`),
  fc
    .tuple(fc.oneof(percent, sum), fc.constantFrom("started", "full"), fc.constantFrom("week", "month"))
    .map(([s, count, unit]) => `${s} per ${count} ${unit}`),
  fc.tuple(sum, fc.constantFrom("day", "week", "month")).map(([s, unit]) => `${s} per ${unit}`),
  fc.oneof(percent, sum).map((s) => `${s} once`),
  fc.constant("NL collection costs"),
);
const regime = fc.constantFrom(
  "EU B2B",
  "DE B2B",
  "FR B2B",
  "SE B2B",
  "NL B2B",
  "GB B2B",
  "IE B2B",
  "FI B2C",
);
const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: "" });

/** Any policy with interest by the day in it, so that compounding may be asked for. */
const policy: fc.Arbitrary<Policy> = fc
  .tuple(
    fc.tuple(
      fc.oneof(
        percent.map((p) => `${p} per year`),
        regime,
      ),
      fc.array(part, { maxLength: 2 }),
    ),
    maybe(fc.tuple(fc.constantFrom("after", "grace"), fc.nat(40)).map(([word, n]) => `${word} ${n} days`)),
    maybe(fc.constantFrom("compounded monthly", "compounded yearly")),
    maybe(fc.constantFrom("ACT/365", "ACT/360", "ACT/ACT", "30/360")),
    maybe(sum.map((s) => `min ${s}`)),
    maybe(fc.oneof(percent, sum).map((s) => `max ${s}`)),
  )
  .map(([[first, more], ...modifiers]) => readPolicy([[first, ...more].join(" + "), ...modifiers].join(" ")));

// 2019-06 to 2026-12: all these regimes have a rate for every half-year of it.
const due = fc.integer({ min: 18_050, max: 19_500 });
const row: fc.Arbitrary<FeeInput> = fc
  .tuple(
    policy,
    due,
    fc.integer({ min: -10, max: 1200 }),
    fc.integer({ min: 0, max: 50_000_000 }),
    fc.nat(50_000),
  )
  .chain(([rule, dueDate, late, balance, charged]) =>
    fc
      .array(fc.tuple(fc.integer({ min: -20, max: 1300 }), fc.nat(Math.max(1, balance))), { maxLength: 3 })
      .map((payments) => ({
        policy: rule,
        dueDate: asDay(dueDate),
        asOf: asDay(dueDate + late),
        balance: asMinor(balance),
        charged: asMinor(charged),
        payments: payments
          .map(([offset, amount]) => ({ day: asDay(dueDate + offset), amount: asMinor(amount) }))
          .sort((a, b) => a.day - b.day),
      })),
  );

/** The fee, where there is one: rates of 60% a month, compounded for years, pass every amount there is and are refused. */
function feeOf(input: FeeInput): number {
  try {
    return lateFee(input);
  } catch (error) {
    fc.pre(!(error instanceof InputError && error.code === "tooLarge"));
    throw error;
  }
}

test("a fee is a whole number of cents, never negative, and 0 until the day after the due date", () => {
  fc.assert(
    fc.property(row, (input) => {
      const fee = feeOf(input);
      expect(Number.isSafeInteger(fee) && fee >= 0 && !Object.is(fee, -0)).toBe(true);
      if (input.asOf <= input.dueDate || input.balance <= 0) expect(fee).toBe(0);
    }),
    { numRuns: 400 },
  );
});

test("the lines of a breakdown add up to its total, which is the fee; no line of interest is negative", () => {
  fc.assert(
    fc.property(row, (input) => {
      const lines = lateFeeBreakdown(input);
      const total = lines.pop();
      expect(total).toEqual({ amount: feeOf(input), what: "Total" });
      expect(lines.reduce((all, { amount }) => all + amount, 0)).toBe(total?.amount);
      for (const { amount, what } of lines) {
        expect(amount < 0).toBe(amount !== 0 && /^(Cap|Already charged)/.test(what));
      }
    }),
    { numRuns: 400 },
  );
});

test("a fee never falls as days go by", () => {
  fc.assert(
    fc.property(row, fc.integer({ min: 1, max: 60 }), (input, days) => {
      const later = { ...input, asOf: asDay(input.asOf + days) };
      expect(feeOf(later)).toBeGreaterThanOrEqual(feeOf(input));
    }),
    { numRuns: 400 },
  );
});

test("a fee never falls as the balance grows", () => {
  fc.assert(
    fc.property(row, fc.integer({ min: 1, max: 1_000_000 }), (input, more) => {
      const larger = { ...input, balance: asMinor(input.balance + more) };
      expect(feeOf(larger)).toBeGreaterThanOrEqual(feeOf(input));
    }),
    { numRuns: 400 },
  );
});

test("a payment never raises a fee, and what was charged comes off it cent for cent", () => {
  fc.assert(
    fc.property(row, (input) => {
      const { payments: _none, ...unpaid } = input;
      expect(feeOf(input)).toBeLessThanOrEqual(feeOf(unpaid));
      const whole = feeOf({ ...input, charged: undefined });
      expect(feeOf(input)).toBe(Math.max(0, whole - (input.charged ?? 0)));
    }),
    { numRuns: 400 },
  );
});

test("a change to the same rate is no change: no jump, wherever the timeline is cut", () => {
  const cuts = fc.array(fc.integer({ min: -100, max: 1300 }), { minLength: 1, maxLength: 6 });
  const rule = fc.constantFrom(
    "",
    "ACT/360",
    "ACT/ACT",
    "30/360",
    "compounded yearly",
    "after 9 days",
    "compounded monthly",
  );
  fc.assert(
    fc.property(row, cuts, rule, (input, days, modifier) => {
      const plain = { ...input, policy: readPolicy(`11.37% per year ${modifier}`) };
      const rates = [...new Set(days)]
        .sort((a, b) => a - b)
        .map((n) => ({ from: asDay(input.dueDate + n), rate: 0.1137 }));
      expect(feeOf({ ...plain, rates })).toBe(feeOf(plain));
    }),
    { numRuns: 400 },
  );
});

test("the fast way for plain policies is the same rule as the whole work", () => {
  fc.assert(
    fc.property(row, fc.array(part, { minLength: 1, maxLength: 3 }), (input, parts) => {
      const { payments: _none, ...unpaid } = { ...input, policy: readPolicy(parts.join(" + ")) };
      const whole = {
        ...unpaid,
        policy: { ...policyOf(unpaid.policy.parts, unpaid.policy), quick: undefined },
      };
      expect(feeOf(unpaid)).toBe(feeOf(whole));
    }),
    { numRuns: 400 },
  );
});

test("the end of a month of delay is the same date months later, as the calendar has it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), fc.nat(600), (start, months) => {
      expect(periodEnd(asDay(start), "month", months)).toBe(addMonths(asDay(start), months));
    }),
  );
});
