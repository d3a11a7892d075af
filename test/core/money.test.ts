import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../core/day.ts";
import {
  asMinor,
  decimalsOf,
  LARGEST_MINOR,
  type Minor,
  readAmountText,
  roundMinor,
  shareOut,
  toMajor,
  toMinor,
} from "../../core/money.ts";

describe("an amount's text", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["1 234,50 kr", 1234.5],
    ["(100.00)", -100],
    ["-100", -100],
    ["$13.50", 13.5],
    ["€ 1.234,5", 1234.5],
    ["0.125", 0.125],
    ["0,125", 0.125],
    ["58841.804", 58841.804],
    ["1234,567", 1234.567],
    ["12,34,567.89", 1234567.89],
    ["₹1,00,000", 100000],
    ["Rs. 1,00,000.00", 100000],
    ["kr. 1.234,-", 1234],
    ["1 234:-", 1234],
    ["1.234,--", 1234],
    ["EUR 50,--", 50],
    ["1.234,–– €", 1234],
    ["-1.234,--", -1234],
    ["100-", -100],
    ["13.50-", -13.5],
    ["1.234,50 kr-", -1234.5],
    ["−100", -100],
    ["–100", -100],
    ["- 100 kr", -100],
    ["1\u00a0234,50", 1234.5],
    ["1\u202f234,50", 1234.5],
    ["CHF 1'234.55", 1234.55],
    ["1’234.50", 1234.5],
    ["(-100)", -100],
    ["($13.50)", -13.5],
    ["£(13.50)", -13.5],
    ["-$13.50", -13.5],
    ["$-13.50", -13.5],
    ["R$ 1.234,56", 1234.56],
    ["kr.100", 100],
    ["kr.-100", -100],
    ["100 kr.", 100],
    ["USD1,234.56", 1234.56],
    ["+5", 5],
    ["100.", 100],
    [".5", 0.5],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["12 345 678,90", 12345678.9],
    ["-0", 0],
    ["(0)", 0],
    ["007", 7],
  ])("%s is %d", (text, value) => {
    expect(readAmountText(text)?.value).toBe(value);
  });
  test("zero is never minus zero", () => {
    expect(Object.is(readAmountText("-0.00")?.value, 0)).toBe(true);
    expect(Object.is(toMinor(-0), 0)).toBe(true);
    expect(Object.is(toMinor(-0.001), 0)).toBe(true);
    expect(Object.is(roundMinor(-0.2), 0)).toBe(true);
  });
  test.each([
    "",
    "kr",
    "abc",
    "1e5",
    "12 34",
    "1 2 3",
    "1 23",
    "1.234 567",
    "5%",
    "30 days",
    "31.12.2026",
    "2026-03-31",
    "10:30",
    "1/2",
    "12-34",
    "--5",
    "-13.50-",
    "(100)-",
    "12 kr 50",
    "12,345,6",
    "1,234.5.6",
    "1.00.000",
    "USD 100 CR",
    "NaN",
    "Infinity",
    "1234 567",
  ])("%j is no amount", (text) => {
    expect(readAmountText(text)).toBeUndefined();
  });
  test.each(["1,234", "1.234", "12,345", "999.999"])(
    "%s can be read two ways: thousands, unless the column's notation says otherwise",
    (text) => {
      const plain = Number(text.replace(/[.,]/, ""));
      expect(readAmountText(text)).toMatchObject({ value: plain, ambiguous: true });
      const sign = text.includes(",") ? "," : ".";
      expect(readAmountText(text, sign)?.value).toBe(plain / 1000);
      expect(readAmountText(text, sign === "," ? "." : ",")?.value).toBe(plain);
    },
  );
  test("what contradicts the column's notation is refused", () => {
    expect(readAmountText("1.234,50", ".")).toBeUndefined();
    expect(readAmountText("58841.804", ",")).toBeUndefined();
  });
  test("any amount written in five notations is read back exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (units) => {
        const [whole = "", cents = ""] = Big(Math.abs(units)).div(100).toFixed(2).split(".");
        const sign = units < 0 ? "-" : "";
        const group = (by: string) => whole.replace(/\B(?=(\d{3})+$)/g, by);
        for (const [by, decimal] of [
          [",", "."],
          [".", ","],
          [" ", ","],
          ["'", "."],
          ["", "."],
        ] as const) {
          const text = `${sign}${group(by)}${decimal}${cents}`;
          expect([text, toMinor(readAmountText(text)?.value ?? Number.NaN)]).toEqual([text, units + 0]);
        }
      }),
    );
  });
});

describe("rounding to minor units", () => {
  test.each([
    [1.005, 101],
    [-1.005, -101],
    [0.285, 29],
    [1.115, 112],
    [10.075, 1008],
    [2.675, 268],
    [-2.675, -268],
    [0.005, 1],
    [0.0049, 0],
    [22517998136852.47, 2251799813685247],
    [12345678901234.56, 1234567890123456],
  ])("%d is %d cents", (value, cents) => {
    expect(toMinor(value)).toBe(cents);
  });
  test("amounts beyond 2^51 − 1 cents, and what is no number, are not worked", () => {
    expect(LARGEST_MINOR).toBe(2251799813685247);
    for (const value of [22517998136852.48, -22517998136852.48, 1e300, Number.NaN, Number.POSITIVE_INFINITY])
      expect(toMinor(value)).toBeUndefined();
  });
  test("yen have no decimals, dinars three", () => {
    expect([decimalsOf("JPY"), decimalsOf("kwd"), decimalsOf("EUR"), decimalsOf("")]).toEqual([0, 3, 2, 2]);
    expect([toMinor(1234.5, 0), toMinor(1.2345, 3), toMajor(asMinor(1235), 3)]).toEqual([1235, 1235, 1.235]);
  });
  test("every whole number of cents survives the way to a cell and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -LARGEST_MINOR, max: LARGEST_MINOR }),
        (units) => toMinor(toMajor(asMinor(units))) === units + 0,
      ),
      { numRuns: 5000 },
    );
  });
  test("agrees with exact decimals half away from zero, both signs", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (thousandths) => {
        const exact = Big(thousandths).div(10).round(0, Big.roundHalfUp).toNumber();
        expect(toMinor(thousandths / 1000)).toBe(exact + 0);
        expect(roundMinor(thousandths / 10)).toBe(exact + 0);
      }),
      { numRuns: 5000 },
    );
  });
  test("whole minor units stay as they are, up to the largest", () => {
    for (const units of [1234567890123457, LARGEST_MINOR, -LARGEST_MINOR])
      expect(roundMinor(units)).toBe(units);
  });
});

describe("sharing out", () => {
  test("100.00 in three is 33.33, 33.33 and 33.34", () => {
    expect(shareOut(asMinor(100_00), 3)).toEqual([33_33, 33_33, 33_34]);
  });
  test("the parts add up to the amount, and differ by less than the number of parts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 400 }), (amount, parts) => {
        const shares = shareOut(asMinor(amount), parts);
        expect(shares.reduce((sum: number, share) => sum + share, 0)).toBe(amount);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(parts);
      }),
    );
  });
});

test("an amount cannot be passed for a day, nor a day or a bare number for an amount", () => {
  const takesMinor = (amount: Minor) => amount;
  const takesDay = (day: Day) => day;
  const amount = asMinor(5);
  // @ts-expect-error an amount is no day
  takesDay(amount);
  // @ts-expect-error a bare number is no day
  takesDay(5);
  // @ts-expect-error a bare number is no amount
  takesMinor(5);
  // @ts-expect-error a day is no amount
  takesMinor(5 as Day);
  // @ts-expect-error the sum of two amounts has to be said to be one
  takesMinor(amount + amount);
  expect(takesMinor(amount)).toBe(5);
});
