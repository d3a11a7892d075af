import { describe, expect, test } from "vitest";
import { asDay, parseIsoDay } from "../../../core/day.ts";
import { InputError } from "../../../core/errors.ts";
import { callFunction } from "../../../core/functions/call.ts";
import { cell, column, define, optional, single, table } from "../../../core/functions/declaration.ts";
import { amount, asOfDate, date, rows, text } from "../../../core/functions/kinds.ts";
import { asMinor } from "../../../core/money.ts";

const shared = { family: "Test", summary: "", description: "", examples: [] } as const;
const today = asDay(20000);
const context = { today };

const daysLate = define({
  ...shared,
  name: "DAYS_LATE",
  parameters: [cell("due_date", date, ""), optional(cell("as_of", asOfDate, ""))],
  result: { shape: "cell", type: "count" },
  evaluate: ([due, asOf]) => (asOf ?? 0) - (due ?? 0),
});

const fee = define({
  ...shared,
  name: "FEE",
  parameters: [cell("balance", amount, ""), cell("due_date", date, ""), single("policy", text, "")],
  result: { shape: "cell", type: "amount" },
  blankAlso: [["due_date"]],
  evaluate: ([balance]) => asMinor((balance ?? 0) * 2),
});

describe("a single value", () => {
  test("gives a single answer", () => {
    expect(callFunction(daysLate, ["2026-01-01", "2026-01-11"], context)).toBe(10);
  });

  test("a range of one cell is a single value", () => {
    expect(callFunction(daysLate, [[["2026-01-01"]], "2026-01-11"], context)).toBe(10);
  });

  test("a left-out as_of is the day the host supplies, and so is a blank one", () => {
    const due = { day: asDay(19990) };
    expect(callFunction(daysLate, [due], context)).toBe(10);
    expect(callFunction(daysLate, [due, ""], context)).toBe(10);
    expect(callFunction(daysLate, [due, 0], context)).toBe(10);
  });

  test.each([
    ["text for a date", "soon", 'due_date is not a date: "soon". Use a date cell or text like 2026-03-31.'],
    [
      "a date that two countries read differently",
      "31/12/2026",
      'due_date is text that can be read as two dates: "31/12/2026". Use a date cell or text like 2026-03-31.',
    ],
    ["an error value", { error: "#N/A" }, "due_date holds the error #N/A. Mend that cell first."],
    [
      "a day that does not exist",
      "2026-02-30",
      'due_date is not a date: "2026-02-30". Use a date cell or text like 2026-03-31.',
    ],
  ])("%s is refused with a sentence", (_note, value, sentence) => {
    expect(() => callFunction(daysLate, [value, "2026-01-11"], context)).toThrow(sentence);
  });

  test("an argument too many is refused", () => {
    expect(() => callFunction(daysLate, ["2026-01-01", "2026-01-11", 3], context)).toThrow(
      "DAYS_LATE takes at most 2.",
    );
  });
});

describe("blank cells", () => {
  test("a blank first argument leaves the row blank, whatever its other cells hold", () => {
    expect(callFunction(daysLate, ["", "nonsense"], context)).toBe("");
    expect(callFunction(daysLate, [[[""], [null], [0]], "2026-01-11"], context)).toEqual([[""], [""], [""]]);
  });

  test("the number 0 is blank for a date and zero for an amount", () => {
    expect(callFunction(fee, [0, "2026-01-01", "x"], context)).toBe(0);
    expect(callFunction(fee, [12.5, 0, "x"], context)).toBe("");
  });
});

describe("columns", () => {
  test("a bad row shows its own error and the others stand", () => {
    const answer = callFunction(daysLate, [[["2026-01-01"], ["x"], ["2026-01-06"]], "2026-01-11"], context);
    expect(answer).toEqual([[10], [expect.any(InputError)], [5]]);
  });

  test("a row and a column make a table", () => {
    const dues = [["2026-01-01"], ["2026-01-06"]];
    const days = [["2026-01-11", "2026-01-12"]];
    expect(callFunction(daysLate, [dues, days], context)).toEqual([
      [10, 11],
      [5, 6],
    ]);
  });

  test("ranges of different size are refused", () => {
    expect(() =>
      callFunction(
        daysLate,
        [
          [["2026-01-01"], [""]],
          [["2026-01-01"], [""], [""]],
        ],
        context,
      ),
    ).toThrow(
      "due_date is a range of 2 × 1 cells beside one of 3 × 1. Give ranges of the same size, or one single value.",
    );
  });

  test("one value settles how the whole column writes its decimals", () => {
    const balances = [["1.234"], ["0,5"], ["2.000"]];
    expect(callFunction(fee, [balances, "2026-01-01", "x"], context)).toEqual([[2468], [1], [4000]]);
  });

  test("a single parameter refuses a range", () => {
    expect(() => callFunction(fee, [1, "2026-01-01", [["a"], ["b"]]], context)).toThrow(
      "policy takes one value, not a range of 2 × 1 cells. Point it at one cell.",
    );
  });

  test("amounts come back without binary dust and never as minus zero", () => {
    expect(callFunction(fee, [0.1 + 0.2, "2026-01-01", "x"], context)).toBe(0.6);
    expect(Object.is(callFunction(fee, [-0, "2026-01-01", "x"], context), 0)).toBe(true);
  });
});

describe("whole ranges", () => {
  const total = define({
    ...shared,
    name: "TOTAL",
    parameters: [
      column("dates", date, ""),
      column("amounts", amount, ""),
      optional(table("extra", rows, "")),
    ],
    result: { shape: "cell", type: "amount" },
    evaluate: ([dates, amounts, extra]) =>
      asMinor(
        (amounts ?? []).reduce<number>(
          (sum, a) => sum + (a ?? 0),
          (dates?.length ?? 0) + (extra?.length ?? 0),
        ),
      ),
  });

  test("columns of one function must have the same number of cells", () => {
    expect(() => callFunction(total, [[["2026-01-01"]], [[1], [2]]], context)).toThrow(
      "amounts is a range of 2 cells beside dates with 1.",
    );
  });

  test("a left-out range is undefined, a given one is read whole", () => {
    const dates = [["2026-01-01"], ["2026-01-02"]];
    expect(callFunction(total, [dates, [[1], [2]]], context)).toBe(3.02);
    expect(callFunction(total, [dates, [[1], [2]], [["a", "b"]]], context)).toBe(3.03);
  });

  test("one bad cell is the function's error, because the answer would be wrong without it", () => {
    expect(() => callFunction(total, [[["2026-01-01"]], [["abc"]]], context)).toThrow(
      'amounts is not an amount: "abc".',
    );
  });

  test("dates arrive as serials, as date cells and as ISO text", () => {
    const day = parseIsoDay("2026-03-31");
    expect(
      callFunction(
        daysLate,
        [[[46112], [{ day: day as never }], ["2026-03-31"], ["2026-03-31T10:00"], [46112.9]], "2026-04-01"],
        context,
      ),
    ).toEqual([[1], [1], [1], [1], [1]]);
  });
});
