import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { asDay, type Day, parseIsoDay, serialOf } from "../../../core/day.ts";
import { type CallArgument, callFunction } from "../../../core/functions/call.ts";
import { answerOf } from "../../../core/functions/example.ts";
import { lateFeeFunctions } from "../../../core/functions/late-fee.ts";

/** A day far from every other: an answer that used it would show at once. */
const today = asDay(0);

function call(name: string, ...given: CallArgument[]) {
  const fn = lateFeeFunctions.find((f) => f.name === name);
  if (!fn) throw new Error(name);
  return callFunction(fn, given, { today });
}
const column = (...cells: Cell[]): Cell[][] => cells.map((c) => [c]);
const shown = (answer: ReturnType<typeof call>) =>
  Array.isArray(answer) ? answer.map((row) => row.map((c) => (c instanceof Error ? c.message : c))) : answer;
const day = (iso: string): Day => parseIsoDay(iso) as Day;

describe("LATE_FEE", () => {
  test.each([
    [[100, "2026-01-01", "10 once + 10% per year", "2026-01-16"], 10.41],
    [[1000, "2024-11-17", "GB B2B", "2025-01-01"], 86.34],
    [[10000, "2024-12-15", "SE B2C", "2025-02-15"], 191.23],
    [[500, "2026-03-10", "25 once + 0.05% per day after 5 days", "2026-03-13"], 0],
    [[500, "2026-03-10", "25 once + 0.05% per day after 5 days", "2026-03-16"], 25.25],
    [[500, "2026-03-10", "25 once + 0.05% per day grace 5 days", "2026-03-16"], 26.5],
    [[1000, "2026-01-31", "30 per month", "2026-03-01"], 60],
    [[1000, "2026-01-01", "1.5% per month", "2026-02-15"], 22.19],
    [[1000, "2026-01-01", "1.5% per started month", "2026-02-15"], 30],
    [[1234.35, "2026-01-01", "1.5% per month max 2%", "2026-02-15"], 24.69],
    [[100000, "2026-01-30", "10% per year", "2026-03-31", "", "", 821.92], 821.92],
    [[1000, "2026-01-01", "9% per year ACT/360", "2026-01-31"], 7.5],
  ] as [Cell[], number][])("%j is %d", (given, owed) => {
    expect(call("LATE_FEE", ...given)).toBe(owed);
  });

  test("serials and date cells are the same days, amounts may be text", () => {
    const asOf = { day: day("2026-02-15") };
    expect(call("LATE_FEE", "1.000,00", serialOf(day("2026-01-01")), "1.5% per month", asOf)).toBe(22.19);
  });

  test("a blank balance or due date stays blank, a blank policy means none agreed", () => {
    expect(call("LATE_FEE", "", "2026-01-01", "10 once", "2026-02-01")).toBe("");
    expect(call("LATE_FEE", 100, "", "10 once", "2026-02-01")).toBe("");
    // Excel on the desktop hands over 0 for a blank cell.
    expect(call("LATE_FEE", 100, 0, "10 once", "2026-02-01")).toBe("");
    for (const blank of ["", null, undefined, 0]) {
      expect(call("LATE_FEE", 100, "2026-01-01", blank, "2026-02-01", blank, blank, blank)).toBe(0);
    }
  });

  test("a column gives what its cells give one by one, an error in its own cell alone", () => {
    const balances = column(1000, 500, -20, "", "abc", 1000);
    const due = column("2026-01-01", "2026-01-31", "2026-01-01", "2026-01-01", "2026-01-01", "31/12/2025");
    const found = shown(call("LATE_FEE", balances, due, "1.5% per month", "2026-02-15"));
    expect(found).toEqual([
      [22.19],
      [3.7],
      [0],
      [""],
      ['balance is not an amount: "abc". Use a number, or text like 1,234.50.'],
      [
        'due_date is text that can be read as two dates: "31/12/2025". Use a date cell or text like 2026-03-31.',
      ],
    ]);
  });

  test("a column of policies: the unreadable one shows its sentence, the others stand", () => {
    const found = shown(
      call("LATE_FEE", 1000, "2026-01-01", column("10 once", "10 twice", "", "DK B2B"), "2026-07-10"),
    ) as string[][];
    expect(found[0]).toEqual([10]);
    expect(found[1]?.[0]).toBe(
      'policy cannot be read: it stops at "twice"; after an amount comes once or per month; a percent needs its %. Two that work: "18% per year after 5 days" and "25 once + 1.5% per month max 10%".',
    );
    expect(found[2]).toEqual([0]);
    expect(found[3]?.[0]).toContain("DK B2B has no rate for the second half of 2026");
  });

  test("payments: a header and blank rows are skipped, half a row and a third column are refused", () => {
    const fee = (payments: Cell[][]) =>
      call("LATE_FEE", 3650, "2026-01-01", "10% per year", "2026-01-21", payments);
    expect(
      fee([
        ["Date", "Amount"],
        ["", ""],
        [0, 0],
        ["2026-01-11", "1.825,00"],
        ["2026-01-15", ""],
      ]),
    ).toBe(15);
    expect(fee([["", ""]])).toBe(20);
    expect(fee([["Date", "Amount"]])).toBe(20);
    expect(() => fee([["", 100]])).toThrow(
      "payments has an amount without a date. Fill in both cells of the row, or neither.",
    );
    expect(() => fee([["2026-01-11", 100, "x"]])).toThrow(
      "payments needs two columns, a date and a number in each row, not 3.",
    );
    expect(() =>
      fee([
        ["2026-01-11", 100],
        ["31/01/2026", 100],
      ]),
    ).toThrow("payments is text that can be read as two dates");
  });

  test("rates: one notation a column", () => {
    const fee = (...rates: [Cell, Cell][]) =>
      call("LATE_FEE", 3650, "2026-01-01", "99% per year", "2026-01-11", "", rates);
    const from = "2020-01-01";
    expect(fee([from, "10%"])).toBe(10);
    expect(fee([from, 0.1])).toBe(10);
    expect(fee([from, 10])).toBe(10);
    expect(fee([from, "10"])).toBe(10);
    expect(fee([from, 0])).toBe(0);
    // One value above 1 makes 0.5 and 1 percents.
    expect(fee([from, 0.5], ["2026-06-01", 8])).toBe(0.5);
    expect(fee([from, 1], ["2026-06-01", 8])).toBe(1);
    expect(() => fee([from, 0.5])).toThrow("rates holds the rate 0.5: write 50% or 0.5%.");
    expect(() => fee([from, 1])).toThrow("rates holds the rate 1: write 100% or 1%.");
    expect(() => fee([from, "ten"])).toThrow('rates is not a percentage: "ten". Write 8% or 0.08.');
    expect(() => fee([from, ""], ["2026-06-01", 8])).toThrow("rates has no rate for 2020-01-01.");
    expect(() => fee([from, 8], [from, 9])).toThrow(
      "rates gives two rates for 2020-01-01. Leave one of them out.",
    );
    expect(fee([from, 8], [from, 8])).toBe(8);
  });

  test("rates need not be in order", () => {
    const rates: Cell[][] = [
      ["2026-01-07", "20%"],
      ["From", ""],
      ["2020-01-01", "10%"],
    ].filter(([a]) => a !== "From");
    expect(call("LATE_FEE", 3650, "2026-01-01", "5% per year", "2026-01-11", "", rates)).toBe(15);
  });
});

describe("LATE_FEE_BREAKDOWN", () => {
  test("a heading, a line per span and sum, then the total", () => {
    expect(call("LATE_FEE_BREAKDOWN", 1000, "2024-11-17", "GB B2B", "2025-01-01")).toEqual([
      ["From", "To", "Days", "Base", "Rate", "Amount", "What"],
      [
        { day: day("2024-11-18") },
        { day: day("2025-01-01") },
        45,
        1000,
        0.1325,
        16.34,
        "GB B2B: 5.25% + 8% (verified)",
      ],
      [
        { day: day("2024-11-18") },
        { day: day("2024-11-18") },
        "",
        "",
        "",
        70,
        "GB B2B: fixed compensation (verified)",
      ],
      ["", "", "", "", "", 86.34, "Total"],
    ]);
  });

  test("nothing owed, or nothing agreed, is a total of 0", () => {
    const nothing = [
      ["From", "To", "Days", "Base", "Rate", "Amount", "What"],
      ["", "", "", "", "", 0, "Total"],
    ];
    expect(call("LATE_FEE_BREAKDOWN", 1000, "2026-01-01", "GB B2B", "2026-01-01")).toEqual(nothing);
    expect(call("LATE_FEE_BREAKDOWN", 1000, "2026-01-01", "", "2026-03-01")).toEqual(nothing);
  });

  test("it takes single values only", () => {
    expect(() => call("LATE_FEE_BREAKDOWN", column(1, 2), "2026-01-01", "5 once", "2026-02-01")).toThrow(
      "balance takes one value, not a range of 2 × 1 cells. Point it at one cell.",
    );
  });
});

describe("STATUTORY_RATE", () => {
  test("a fraction, for a cell or a column", () => {
    expect(call("STATUTORY_RATE", "IE B2B", "2026-01-15")).toBe(0.1015);
    expect(shown(call("STATUTORY_RATE", column("fr b2b", "", "XX"), "2026-05-01"))).toEqual([
      [0.1215],
      [""],
      [expect.stringContaining('regime is not a regime Duebook knows: "XX". Use one of: EU B2B')],
    ]);
  });
  test("a missing half-year is an error that names it", () => {
    expect(() => call("STATUTORY_RATE", "DK B2B", "2026-07-01")).toThrow(
      "regime: DK B2B has no rate for the second half of 2026 (from 2026-07-01).",
    );
  });
});

describe("ALLOCATE_PAYMENT", () => {
  test("one row: fees, interest, principal, left over", () => {
    expect(call("ALLOCATE_PAYMENT", 100, 40, 12.5, 1000)).toEqual([[40, 12.5, 47.5, 0]]);
    expect(call("ALLOCATE_PAYMENT", 35, "", 0.9, 35, "interest, principal")).toEqual([[0, 0.9, 34.1, 0]]);
    expect(call("ALLOCATE_PAYMENT", 100, 10, 10, 10)).toEqual([[10, 10, 10, 70]]);
  });
  test("columns give a row each, a bad cell fills its own row only", () => {
    const found = shown(call("ALLOCATE_PAYMENT", column(100, "x"), column(40, 40), 0, 1000));
    expect(found).toEqual([
      [40, 0, 60, 0],
      Array(4).fill('payment is not an amount: "x". Use a number, or text like 1,234.50.'),
    ]);
  });
});

test("values along a row are sent down a column, since each answer is a row", () => {
  expect(() => call("ALLOCATE_PAYMENT", [[100, 50]], 10, 1, 1000)).toThrow(
    "payment is a range of 1 × 2 cells. Give its values down one column: each answer is a row.",
  );
});

test("every example of the help pages has an answer, and none leaves the day out", () => {
  for (const fn of lateFeeFunctions) {
    for (const example of fn.examples) expect(answerOf(fn, example).flat().join()).not.toContain("#VALUE!");
  }
});
