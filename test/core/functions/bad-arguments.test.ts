import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import type { CallArgument } from "../../../core/functions/call.ts";
import type { Parameter, WorksheetFunction } from "../../../core/functions/declaration.ts";
import { worksheetFunctions } from "../../../core/functions.ts";
import { asked, columnOf } from "./asked.ts";

/** Wrong values by kind of argument, each with how its sentence begins after the parameter's name. */
const WRONG: Readonly<Record<string, readonly (readonly [Cell, string])[]>> = {
  date: [
    ["soon", 'is not a date: "soon". Use a date cell or text like 2026-03-31.'],
    ["31/12/2026", 'is text that can be read as two dates: "31/12/2026".'],
    ["12.31.26", 'is text that can be read as two dates: "12.31.26".'],
    ["2026-02-30", 'is not a date: "2026-02-30".'],
    [60, "is not a date: 60."],
    [-5, "is not a date: -5."],
    [3_000_000, "is not a date: 3000000."],
    [true, "is not a date: true."],
  ],
  amount: [
    ["a lot", 'is not an amount: "a lot". Use a number, or text like 1,234.50.'],
    ["1.2.3", 'is not an amount: "1.2.3".'],
    ["12,34,5", 'is not an amount: "12,34,5".'],
    ["5%", 'is not an amount: "5%".'],
    [1e15, "is too large to be worked exactly: 1000000000000000."],
    [true, "is not an amount: true."],
  ],
  rate: [
    [1, "is exactly 1, which could be 1% or 100%. Write 1% or 100%."],
    ["1", "is exactly 1, which could be 1% or 100%."],
    ["a third", 'is not a percentage: "a third". Write 8% or 0.08.'],
    [true, "is not a percentage: true."],
  ],
  count: [
    [1.5, "is not a whole number: 1.5. Use 0, 1, 2 …"],
    ["many", 'is not an amount: "many".'],
  ],
  number: [["many", 'is not an amount: "many".']],
  terms: [
    ["whenever", "cannot be read"],
    ["30/60/90", "names more than one due date"],
    ["net thirty bananas", "cannot be read"],
    [{ day: 20_000 as never }, ""],
  ],
  policy: [
    ["a little", "cannot be read"],
    ["10 twice", 'cannot be read: it stops at "twice"'],
    ["XX B2B", 'is not a regime Duebook knows: "XX B2B".'],
    [0.05, "cannot be read: 0.05 is a number without its words"],
    ["1", "cannot be read"],
  ],
  regime: [
    ["XX B2B", 'is not a regime Duebook knows: "XX B2B". Use one of: EU B2B'],
    ["US", ": US cannot be worked"],
    [7, 'is not a regime Duebook knows: "7".'],
  ],
  "credit limit": [["some", 'is not an amount: "some".']],
  "tax mode": [["both", 'is "both". Write gross']],
  order: [
    ["principal, tips", "is not an order of payment"],
    ["fees fees", "is not an order of payment"],
  ],
  interval: [["now and then", 'is not an interval: "now and then".']],
  boundaries: [
    ["-30,60", "cannot be used"],
    [-30, "cannot be used"],
    ["60,30", "cannot be used"],
    ["30,30", "cannot be used"],
    ["30.5", "cannot be used"],
    ["thirty", "cannot be used"],
  ],
  language: [["tlh", 'is none of the nine languages: "tlh".']],
  status: [["purple", 'is not a status Duebook knows: "purple"']],
};
const DATES = WRONG.date as readonly (readonly [Cell, string])[];

/** Wrong values of parameters whose kind is plain text. */
const WRONG_BY_NAME: Readonly<Record<string, readonly (readonly [Cell, string])[]>> = {
  jurisdiction: [
    ["Mars", 'is not a place Duebook knows: "Mars".'],
    ["", ""],
  ],
  last_action: [["sang", 'is not a step of the playbook: "sang"']],
  action: [["sang", 'is not a step of the playbook: "sang"']],
};

const wrongOf = ({ name, kind }: Parameter): readonly (readonly [Cell, string])[] =>
  (WRONG_BY_NAME[name] ?? (kind.id === "as of" ? DATES : WRONG[kind.id]) ?? []).filter(
    ([, sentence]) => sentence !== "",
  );

/** A call whose every argument is given and right, so that one can be made wrong. */
const RIGHT: Readonly<Record<string, readonly CallArgument[]>> = {
  DUE_DATE: ["2026-01-15", "net 30"],
  DISCOUNT_DEADLINE: ["2026-01-15", "2/10 net 30"],
  DAYS_PAST_DUE: ["2026-03-01", "2026-03-31"],
  AGING_BUCKET: ["2026-03-01", "2026-03-31", "30,60,90"],
  AGING_REPORT: [
    columnOf("Berg", "Lund"),
    columnOf("2026-03-01", "2026-02-01"),
    columnOf(1, 2),
    "2026-03-31",
    "30,60,90",
    columnOf("EUR", "EUR"),
  ],
  BAD_DEBT_ALLOWANCE: [
    columnOf("2026-03-01", "2026-02-01"),
    columnOf(1, 2),
    "2026-03-31",
    "30,60,90",
    columnOf("1%", "2%", "3%", "4%", "5%"),
  ],
  LATE_FEE: [1000, "2026-01-01", "GB B2B", "2026-02-01", [["2026-01-10", 10]], [["2020-01-01", "5%"]], 1],
  LATE_FEE_BREAKDOWN: [
    1000,
    "2026-01-01",
    "GB B2B",
    "2026-02-01",
    [["2026-01-10", 10]],
    [["2020-01-01", "5%"]],
    1,
  ],
  STATUTORY_RATE: ["GB B2B", "2026-02-01"],
  ALLOCATE_PAYMENT: [100, 40, 12.5, 1000, "fees, interest, principal"],
  EARLY_PAY_DISCOUNT: [1000, "2026-01-01", "2/10 net 30", "2026-01-05", 200, "net"],
  DISCOUNT_APR: ["2/10 net 30"],
  AMOUNT_DUE: [1000, "2026-01-01", "2026-01-31", "2/10 net 30", "18% per year", "2026-03-02"],
  NEXT_ACTION: [
    "2026-03-01",
    500,
    "2026-03-10",
    "Friendly reminder",
    "2026-03-05",
    "open",
    "2026-02-01",
    "2026-02-01",
    "",
  ],
  NEXT_ACTION_DATE: [
    "2026-03-01",
    500,
    "2026-03-10",
    "Friendly reminder",
    "2026-03-05",
    "open",
    "2026-02-01",
    "2026-02-01",
    "",
  ],
  NEXT_ACTION_REASON: [
    "2026-03-01",
    500,
    "2026-03-10",
    "Friendly reminder",
    "2026-03-05",
    "open",
    "2026-02-01",
    "2026-02-01",
    "",
  ],
  WORKLIST: [
    [
      ["Invoice", "Customer", "Due date", "Balance"],
      ["1", "Berg", "2026-03-01", 500],
    ],
    "2026-03-10",
    "",
  ],
  PAYER_CLASS: [columnOf("2026-01-01", "2026-02-01"), columnOf("2026-01-01", ""), "2026-03-31"],
  CREDIT_STATUS: [100, 500, 3, 0],
  PAYMENT_PLAN: [500, 3, "2026-01-31", "month"],
  SETTLEMENT_OFFER: [1000, 95, "25%"],
  RECOVERY_OPTIONS: [5000, 100, "US-CA", "25%", "80%", 100],
  SMALL_CLAIMS_LIMIT: ["US-CA"],
  DAYS_SALES_OUTSTANDING: [50000, 150000, 90],
  COLLECTION_EFFECTIVENESS: [100000, 200000, 90000, 60000],
  AVERAGE_DAYS_TO_PAY: [
    columnOf("2026-01-01", "2026-01-01"),
    columnOf("2026-01-11", "2026-01-31"),
    columnOf(100, 300),
  ],
  EXPECTED_PAYMENT_DATE: ["2026-03-01", 12, "2026-03-20", "2026-03-05"],
  REMINDER_TEXT: ["Friendly reminder", "en", "Berg", "1001", 500, "2026-03-01", "EUR", "2026-03-10"],
};

const all = worksheetFunctions.map((fn) => [fn.name, fn] as const);
const rightOf = (fn: WorksheetFunction) => RIGHT[fn.name] as readonly CallArgument[];
const withArgument = (given: readonly CallArgument[], at: number, value: CallArgument) =>
  given.map((argument, i) => (i === at ? value : argument));
/** The argument with its first data cell made wrong. */
const spoilt = (argument: CallArgument, value: Cell): CallArgument =>
  Array.isArray(argument) ? [[value, ...(argument[0] as Cell[]).slice(1)], ...argument.slice(1)] : value;
const isSentence = (answer: unknown, name: string) =>
  typeof answer === "string" && answer.startsWith(name) && / [^.]+[.…]$/.test(answer.slice(name.length));

describe.each(all)("%s", (name, fn) => {
  const right = rightOf(fn);

  test("is answered where every argument is right", () => {
    expect(right).toHaveLength(fn.parameters.length);
    const answer = [asked(name, ...right)].flat(2);
    for (const cell of answer)
      expect(
        fn.parameters.some((p) => isSentence(cell, `${p.name} `)),
        String(cell),
      ).toBe(false);
    expect(answer.join("")).not.toBe("");
  });

  const wrong = fn.parameters.flatMap((parameter, at) =>
    wrongOf(parameter).map(
      ([value, sentence]) => [parameter.name, value, sentence, at, parameter.takes] as const,
    ),
  );
  if (wrong.length > 0) {
    test.each(wrong)("%s %j: its sentence", (parameter, value, sentence, at, takes) => {
      const answer = [asked(name, ...withArgument(right, at, spoilt(right[at], value)))].flat(2);
      for (const cell of answer) {
        expect(cell).toMatch(new RegExp(`^${parameter}${sentence.startsWith(":") ? "" : " "}`));
        expect(cell).toContain(sentence);
        expect(String(cell)).toMatch(/[.…]$/);
      }
      if (takes !== "cell") return;
      // In the middle of a column the others stand.
      const column = (fill: Cell) => columnOf(right[at] as Cell, fill, right[at] as Cell);
      const rows = asked(name, ...withArgument(right, at, column(value))) as unknown[][];
      const clean = asked(name, ...withArgument(right, at, column(right[at] as Cell))) as unknown[][];
      expect([rows[0], rows[2]]).toEqual([clean[0], clean[2]]);
      expect(rows[1]).toEqual(clean[1]?.map(() => answer[0]));
    });
  }

  test("an error value of Excel names its parameter and says to mend that cell first", () => {
    for (const [at, { name: parameter, takes }] of fn.parameters.entries()) {
      if (takes === "table") continue;
      for (const error of ["#N/A", "#DIV/0!"]) {
        const answer = [asked(name, ...withArgument(right, at, spoilt(right[at], { error })))].flat(2);
        expect(new Set(answer)).toEqual(
          new Set([`${parameter} holds the error ${error}. Mend that cell first.`]),
        );
      }
    }
  });

  test("an argument too many is refused with how many it takes", () => {
    expect(asked(name, ...right, "more")).toBe(
      `${name} takes at most ${fn.parameters.length}. Remove the extra ones.`,
    );
  });

  test("a range of another shape is refused, naming it", () => {
    const cells = fn.parameters.flatMap(({ takes }, i) => (takes === "cell" ? [i] : []));
    const [first, second] = cells;
    if (first !== undefined && second !== undefined) {
      const tall = withArgument(right, first, columnOf(right[first] as Cell, right[first] as Cell));
      const shapes = [
        columnOf(right[second] as Cell, right[second] as Cell, right[second] as Cell),
        [
          [right[second] as Cell, right[second] as Cell],
          [right[second] as Cell, right[second] as Cell],
          ["" as Cell, ""],
        ],
      ];
      for (const shape of shapes) {
        expect(asked(name, ...withArgument(tall, second, shape))).toMatch(
          /^\w+ is a range of \d × \d cells(?: beside one of \d × \d\. Give ranges of the same size, or one single value|\. Give its values down one column: each answer is a row)\.$/,
        );
      }
    }
    for (const [at, { name: parameter, takes }] of fn.parameters.entries()) {
      if (takes === "single") {
        const answer = asked(
          name,
          ...withArgument(right, at, columnOf(right[at] as Cell, right[at] as Cell)),
        );
        expect(answer).toBe(
          `${parameter} takes one value, not a range of 2 × 1 cells. Point it at one cell.`,
        );
      }
      if (takes === "column" && at > 0) {
        const answer = asked(name, ...withArgument(right, at, columnOf("", "", "")));
        expect(answer).toMatch(new RegExp(`^${parameter} is a range of 3 cells beside \\w+ with 2\\.`));
      }
      if (takes === "cell") {
        expect(asked(name, ...withArgument(right, at, []))).toBe(
          `${parameter} is an empty range. Give ranges of the same size, or one single value.`,
        );
      }
    }
  });
});

describe("ranges read as tables", () => {
  const fee = (payments: CallArgument, rates: CallArgument = "") =>
    asked("LATE_FEE", 1000, "2026-01-01", "10% per year", "2026-02-01", payments, rates);

  test.each([
    [[["31/12/2026", 10]], /^payments is text that can be read as two dates/],
    [[["2026-01-05", "much"]], /^payments is not an amount: "much"/],
    [[["2026-01-05", { error: "#REF!" }]], /^payments holds the error #REF!/],
    [[["2026-01-05"]], /^payments needs two columns/],
    ["2026-01-05", /^payments needs two columns/],
  ] as [CallArgument, RegExp][])("payments %j", (payments, sentence) => {
    expect(fee(payments)).toMatch(sentence);
  });

  test.each([
    [[["2020-01-01", 1]], /^rates holds the rate 1: write 100% or 1%\.$/],
    [[["2020-01-01", "1"]], /^rates holds the rate "1": write 100% or 1%\.$/],
    [[["soon", "5%"]], /^rates is not a date: "soon"/],
    [[["2020-01-01", { error: "#N/A" }]], /^rates holds the error #N\/A/],
    [[["2020-01-01", "-5%"]], /^rates holds a rate below zero/],
  ] as [CallArgument, RegExp][])("rates %j", (rates, sentence) => {
    expect(fee("", rates)).toMatch(sentence);
  });

  test("a range that is no ledger, and a playbook that cannot work, say so", () => {
    expect(
      asked(
        "WORKLIST",
        [
          ["a", "b"],
          ["c", "d"],
        ],
        "2026-03-10",
      ),
    ).toMatch(/^ledger cannot be read: /);
    const playbook: Cell[][] = [
      ["Step", "Label", "Kind", "Day"],
      ["x", "X", "shout", 3],
    ];
    expect(asked("NEXT_ACTION", "2026-03-01", 500, "2026-03-10", "", "", "", "", "", playbook)).toMatch(
      /^playbook cannot be used: .*shout/,
    );
    expect(asked("WORKLIST", RIGHT.WORKLIST?.[0] as CallArgument, "2026-03-10", playbook)).toMatch(
      /^playbook cannot be used: .*shout/,
    );
  });

  test("rates of buckets: one a bucket, between 0 and 100%", () => {
    const allowance = (...rates: Cell[]) =>
      asked(
        "BAD_DEBT_ALLOWANCE",
        columnOf("2026-03-01"),
        columnOf(100),
        "2026-03-31",
        "",
        columnOf(...rates),
      );
    expect(allowance("1%", "2%")).toMatch(/^rates needs one rate for each aging bucket/);
    expect(allowance(1, "2%", "3%", "4%", "5%")).toMatch(/^rates is exactly 1, which could be 1% or 100%/);
    expect(allowance("-1%", "2%", "3%", "4%", "5%")).toMatch(
      /^rates is "-1%". Give a share between 0% and 100%/,
    );
    expect(allowance({ error: "#N/A" }, "2%", "3%", "4%", "5%")).toMatch(/^rates holds the error #N\/A/);
  });

  test("boundaries with an error value", () => {
    expect(asked("AGING_BUCKET", "2026-03-01", "2026-03-31", columnOf(30, { error: "#N/A" }))).toMatch(
      /^boundaries /,
    );
  });
});

describe("a required argument left out", () => {
  test.each(all)("%s gives a blank or a sentence for each", (name, fn) => {
    for (const [at, parameter] of fn.parameters.entries()) {
      if ("optional" in parameter && parameter.optional) continue;
      for (const blank of ["", null, undefined]) {
        for (const cell of [asked(name, ...withArgument(rightOf(fn), at, blank))].flat(2)) {
          expect(typeof cell === "string" || Number.isFinite(cell), `${parameter.name}: ${cell}`).toBe(true);
        }
      }
    }
    for (const cell of [asked(name)].flat(2)) expect(typeof cell).toBe("string");
  });

  test("a report whose balances are left out does not come to 0", () => {
    const dues = columnOf("2026-03-01", "2026-02-01");
    const sentence = "balances is missing: give it a value or a cell.";
    expect(asked("AGING_REPORT", columnOf("A", "B"), dues, "", "2026-03-31")).toBe(sentence);
    expect(asked("BAD_DEBT_ALLOWANCE", dues, "", "2026-03-31")).toBe(sentence);
  });

  test("a payer is not called a high risk because the paid dates are left out", () => {
    const dues = columnOf("2025-03-01", "2025-02-01");
    expect(asked("PAYER_CLASS", dues, "", "2026-03-31")).toBe(
      "paid_dates is missing: give it a value or a cell.",
    );
    expect(asked("PAYER_CLASS", "", dues, "2026-03-31")).toBe(
      "due_dates is missing: give it a value or a cell.",
    );
    expect(asked("PAYER_CLASS", "2025-03-01", "", "2026-03-31")).toBe("High risk");
    expect(asked("PAYER_CLASS", "", "", "2026-03-31")).toBe("New");
  });
});
