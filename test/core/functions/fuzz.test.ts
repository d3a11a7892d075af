import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { asDay, LAST_SERIAL, parseIsoDay, serialOf } from "../../../core/day.ts";
import { InputError } from "../../../core/errors.ts";
import { type CallArgument, type CellResult, callFunction } from "../../../core/functions/call.ts";
import type { Parameter, WorksheetFunction } from "../../../core/functions/declaration.ts";
import { worksheetFunctions } from "../../../core/functions.ts";

const today = parseIsoDay("2026-03-31") ?? asDay(0);

/** What a spreadsheet can put into a cell, sense or nonsense. */
const anything: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ...[
      "",
      null,
      undefined,
      0,
      -0,
      1,
      -1,
      0.5,
      2,
      30,
      61,
      60,
      46000,
      2958465,
      2958466,
      1e15,
      -1e15,
      1e21,
      5e-324,
    ],
    ...[Number.MAX_VALUE, -Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ...[22517998136852.47, -22517998136852.47, 22517998136852.48, true, false],
    ...[
      { error: "#N/A" },
      { error: "#VALUE!" },
      { day: today },
      { day: asDay(-25508) },
      { day: asDay(LAST_SERIAL - 25569) },
    ],
    ...[
      " ",
      "\u00a0",
      "abc",
      "31/12/2026",
      "2026-02-30",
      "2026-03-31",
      "9999-12-31",
      "0001-01-01",
      "1.234",
      "1,234.50",
    ],
    ...[
      "(100)",
      "-",
      "%",
      "8%",
      "-8%",
      "1e999",
      "Infinity",
      "NaN",
      "null",
      "__proto__",
      "constructor",
      "toString",
    ],
    ...[
      "net 30",
      "2/10 net 30",
      "3660 days",
      "EOM + 30",
      "99 months",
      "GB B2B",
      "DK B2B",
      "US",
      "1000% per day",
    ],
    ...[
      "1000% per year compounded monthly",
      "30 per day",
      "5% once",
      "NL collection costs",
      "US-CA",
      "FR-IP",
      "week",
    ],
    ...[
      "disputed",
      "Friendly reminder",
      "da",
      "cash",
      "net",
      "30,60,90",
      "60,30",
      "interest",
      "😀🧾",
      "\ud800",
      "a\nb",
    ],
    "x".repeat(40_000),
    "9".repeat(400),
  ),
  fc.double(),
  fc.integer({ min: -100_000, max: 3_000_000 }),
  fc.string({ maxLength: 20, unit: "grapheme" }),
);

const day = fc.integer({ min: 45_000, max: 46_500 });
const amount = fc.integer({ min: -100_000, max: 10_000_000 }).map((cents) => cents / 100);

/** Values that mean something for a kind of argument, so that the nonsense beside them is reached at all. */
function plausible(kind: string): fc.Arbitrary<Cell> {
  switch (kind) {
    case "date":
    case "as of":
      return fc.oneof(
        day,
        fc.constantFrom<Cell>("2026-02-28", { day: today }, serialOf(today) + 0.75, "9999-12-31", 61),
      );
    case "amount":
    case "credit limit":
      return fc.oneof(amount, fc.constantFrom<Cell>("1.234,50", "kr 100", 22517998136852.47, 0.004));
    case "number":
    case "count":
      return fc.oneof(fc.integer({ min: -400, max: 400 }), fc.constantFrom<Cell>(Number.MAX_VALUE, 1e12));
    case "rate":
      return fc.constantFrom<Cell>("8%", 0.25, 30, "100%", 0, -0.5, 1e300, "1000%");
    case "terms":
      return fc.constantFrom<Cell>(
        "net 30",
        30,
        "2/10 net 30",
        "3/10 2/20 net 30",
        "fin de mois",
        "3660 days",
        "100/10 net 30",
      );
    case "policy":
      return fc.constantFrom<Cell>(
        ...[
          "10% per year",
          "1000% per day",
          "40 once",
          "GB B2B",
          "NL B2B",
          "100000000000 per day max 5%",
          "1000% once",
        ],
        ...[
          "22517998136852 per started week",
          "1000% per year compounded monthly",
          "SE B2C + 60 once",
          "EU B2B interest only",
        ],
      );
    case "regime":
      return fc.constantFrom<Cell>("GB B2B", "SE B2C", "uk b2b", "NO B2B", "US");
    default:
      return anything;
  }
}

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  ledger: [
    "Invoice",
    "Customer",
    "Due date",
    "Balance",
    "Status",
    "Last action",
    "Currency",
    "Invoice date",
    "Notes",
  ],
  playbook: ["Step", "Label", "Kind", "Day", "From", "Required", "Channel", "Gap", "Pay by"],
  payments: ["Date", "Amount"],
  rates: ["From", "Percent"],
};

/** A range under its right headings, each cell sense or nonsense. */
const headed = (headings: readonly string[]): fc.Arbitrary<CallArgument> => {
  const cell = fc.oneof(
    day,
    amount,
    fc.constantFrom<Cell>("1001", "Berg", "2026-01-15", "disputed", "Phone call", "8%"),
    anything,
  );
  const row = fc.array(cell, { minLength: headings.length, maxLength: headings.length });
  return fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) => [headings, ...rows]);
};

/** One cell, or a little range, also a ragged or an empty one. */
function argument(parameter: Parameter): fc.Arbitrary<CallArgument> {
  const cell = fc.oneof(
    { weight: 3, arbitrary: plausible(parameter.kind.id) },
    { weight: 1, arbitrary: anything },
  );
  const range = (maxRows: number, maxColumns: number) =>
    fc.array(fc.array(cell, { minLength: 0, maxLength: maxColumns }), { maxLength: maxRows });
  const column = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => cells.map((value) => [value]));
  const headings = parameter.takes === "table" ? HEADINGS[parameter.name] : undefined;
  if (headings)
    return fc.oneof({ weight: 3, arbitrary: headed(headings) }, { weight: 1, arbitrary: range(4, 9) }, cell);
  return parameter.takes === "cell" || parameter.takes === "single"
    ? fc.oneof(
        { weight: 8, arbitrary: cell },
        { weight: 3, arbitrary: column },
        { weight: 1, arbitrary: range(3, 3) },
      )
    : fc.oneof(
        { weight: 4, arbitrary: column },
        { weight: 2, arbitrary: cell },
        { weight: 2, arbitrary: range(4, 9) },
      );
}

/** What is wrong with one cell of an answer; undefined for text, a finite number, a date a sheet can show, an InputError. */
function wrong(cell: CellResult | undefined): string | undefined {
  if (cell instanceof InputError || typeof cell === "string") return undefined;
  if (typeof cell === "number") return Number.isFinite(cell) ? undefined : `the number ${cell}`;
  if (typeof cell !== "object" || cell === null || !("day" in cell)) return `a cell that is ${String(cell)}`;
  const serial = serialOf(cell.day);
  return Number.isInteger(serial) && serial >= 61 && serial <= LAST_SERIAL ? undefined : `the date ${serial}`;
}

function check(fn: WorksheetFunction, given: readonly CallArgument[]): void {
  let answer: CellResult | CellResult[][];
  try {
    answer = callFunction(fn, given, { today });
  } catch (error) {
    if (error instanceof InputError) return;
    throw error;
  }
  const cells = Array.isArray(answer) ? answer.flat() : [answer];
  expect(cells.map(wrong).filter((found) => found !== undefined)).toEqual([]);
}

describe("whatever the cells hold, the answer is text, a finite number, a date, or a sentence", () => {
  test.each(worksheetFunctions.map((fn) => [fn.name, fn] as const))("%s", (_name, fn) => {
    const all = fc.tuple(...fn.parameters.map(argument));
    const calls = fc
      .tuple(all, fc.nat({ max: fn.parameters.length }))
      .map(([given, left]) => given.slice(0, left || given.length));
    fc.assert(
      fc.property(calls, (given) => check(fn, given)),
      { numRuns: 1500, seed: 20261122, interruptAfterTimeLimit: 2000, markInterruptAsFailure: false },
    );
  });
});

describe("found by throwing anything at the functions", () => {
  const call = (name: string, ...given: CallArgument[]) => {
    const fn = worksheetFunctions.find((each) => each.name === name) as WorksheetFunction;
    return callFunction(fn, given, { today });
  };

  test("a due date after the year 9999 is a sentence, not a number no sheet can show", () => {
    expect(() => call("DUE_DATE", "9999-12-31", "net 30")).toThrow(
      "DUE_DATE comes to 10000-01-30, which a sheet cannot show: its days run from 1900-03-01 to 9999-12-31.",
    );
    expect(() => call("PAYMENT_PLAN", 500, 3, "9999-11-30")).toThrow("PAYMENT_PLAN comes to 10000-01-30");
  });

  test("a fee or ratio too large to be exact is a sentence, not a rounded number", () => {
    const sentence = "comes to more than can be worked exactly";
    expect(() => call("LATE_FEE", 20_000_000_000_000, "2020-01-01", "1000% per day", "2026-01-01")).toThrow(
      "balance is too large to be worked exactly: its fee passes that.",
    );
    expect(() => call("DAYS_SALES_OUTSTANDING", 1000, 10, Number.MAX_VALUE)).toThrow(sentence);
    expect(() => call("EXPECTED_PAYMENT_DATE", "2026-01-01", 1e12, "", "2026-01-01")).toThrow(
      "which a sheet cannot show",
    );
  });

  test("a column of notes given for amounts is refused at once", { timeout: 2000 }, () => {
    const notes = Array.from({ length: 200 }, () => ["x".repeat(32_767)]);
    const answer = call("SETTLEMENT_OFFER", notes, 95) as CellResult[][];
    expect(answer.every(([cell]) => cell instanceof InputError)).toBe(true);
  });

  test("words that every program object knows are not taken for a currency or a day count", () => {
    const ledger = [
      ["Invoice", "Customer", "Due date", "Balance", "Currency"],
      ["1001", "Berg", "2026-01-15", 500, "constructor"],
    ];
    expect((call("WORKLIST", ledger, "2026-03-31") as CellResult[][])[0]?.[0]).toBe("Priority");
    expect(() => call("LATE_FEE", 100, "2026-01-01", "10% per year constructor", "2026-02-01")).toThrow(
      'it stops at "constructor"',
    );
  });
});
