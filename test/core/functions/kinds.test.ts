import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { asDay } from "../../../core/day.ts";
import {
  amount,
  count,
  date,
  decimalSignOf,
  given,
  number,
  readAmount,
  text,
} from "../../../core/functions/kinds.ts";

const message = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
};

describe("a date cell", () => {
  test("is a serial, a date, or ISO text; a time of day is dropped", () => {
    for (const cell of [
      46112,
      46112.75,
      { day: asDay(20543) },
      "2026-03-31",
      " 2026-03-31 ",
      "2026-03-31T10:00",
    ])
      expect(date.read(cell, "due_date")).toBe(20543);
  });
  test("is blank for nothing, spaces and the number 0", () => {
    for (const cell of [0, "", "  ", null, undefined]) expect(date.read(cell, "due_date")).toBeUndefined();
  });
  test.each(["31/12/2026", "12/31/2026", "31.12.2026", "1-2-26"])("%s is refused as ambiguous", (cell) => {
    expect(message(() => date.read(cell, "due_date"))).toBe(
      `due_date is text that can be read as two dates: "${cell}". Use a date cell or text like 2026-03-31.`,
    );
  });
  test.each<[Cell, string]>([
    ["soon", '"soon"'],
    [60, "60"],
    [-5, "-5"],
    [2958466, "2958466"],
    [true, "true"],
    ["2026-02-30", '"2026-02-30"'],
  ])("%j is refused with the value", (cell, shown) => {
    expect(message(() => date.read(cell, "due_date"))).toBe(
      `due_date is not a date: ${shown}. Use a date cell or text like 2026-03-31.`,
    );
  });
  test("an error cell is named", () => {
    expect(message(() => date.read({ error: "#DIV/0!" }, "due_date"))).toContain("#DIV/0!");
  });
});

describe("an amount cell", () => {
  test("is rounded to the cent, half away from zero", () => {
    expect([
      amount.read(1.005, "balance"),
      amount.read("(1.005,00)", "balance"),
      amount.read(0, "balance"),
      amount.read("", "balance"),
    ]).toEqual([101, -100500, 0, undefined]);
  });
  test("a column's one clear value settles the notation for all", () => {
    expect(amount.readColumn?.(["1,234", "12,50", 3], "balance")).toEqual([123, 1250, 300]);
    expect(amount.readColumn?.(["1,234", "12.50", ""], "balance")).toEqual([123400, 1250, undefined]);
    expect(decimalSignOf(["1,234", 5, "7"])).toBeUndefined();
  });
  test("a bad cell of a column is that cell's error alone", () => {
    const [good, bad] = amount.readColumn?.(["1.00", "x"], "balance") ?? [];
    expect(good).toBe(100);
    expect((bad as Error).message).toBe(
      'balance is not an amount: "x". Use a number, or text like 1,234.50.',
    );
  });
  test("what is too large to be exact is refused", () => {
    expect(message(() => readAmount(22517998136852.48, "balance"))).toMatch(
      /^balance is too large to be worked exactly/,
    );
    expect(readAmount(22517998136852.47, "balance")).toBe(2251799813685247);
  });
  test.each<[Cell]>([["5%"], ["100 CR"], ["30 days"], [true], [{ day: asDay(1) }], [Number.NaN]])(
    "%j is no amount",
    (cell) => {
      expect(message(() => readAmount(cell, "balance"))).toMatch(/^balance is not an amount/);
    },
  );
});

describe("counts, numbers and text", () => {
  test("a count is whole, a number may have decimals; 0 is a value in both", () => {
    expect([
      count.read(0, "n"),
      count.read("12", "n"),
      number.read("2,5", "n"),
      number.read(0, "n"),
      count.read("", "n"),
    ]).toEqual([0, 12, 2.5, 0, undefined]);
    expect(message(() => count.read(1.5, "n"))).toBe("n is not a whole number: 1.5. Use 0, 1, 2 …");
    expect(message(() => number.read(Number.POSITIVE_INFINITY, "n"))).toMatch(/not an amount/);
  });
  test("text is trimmed, a number is its digits, the number 0 is blank", () => {
    expect([text.read(" a ", "t"), text.read(1042, "t"), text.read(0, "t")]).toEqual([
      "a",
      "1042",
      undefined,
    ]);
    expect(message(() => text.read(true, "t"))).toBe("t should be text, not true.");
  });
  test("what must be given says so", () => {
    expect(given(5, "n")).toBe(5);
    expect(message(() => given(undefined, "n"))).toBe("n is missing: give it a value or a cell.");
  });
});
