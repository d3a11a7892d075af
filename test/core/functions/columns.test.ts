import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { asDay, isoDay } from "../../../core/day.ts";
import type { CallArgument } from "../../../core/functions/call.ts";
import type { Parameter, WorksheetFunction } from "../../../core/functions/declaration.ts";
import { worksheetFunctions } from "../../../core/functions.ts";
import { asked, askedOn, columnOf, functionOf } from "./asked.ts";
import { cellByCell, nonsense, plausible } from "./plausible.ts";

const HEIGHT = 5;
/** 2026-03-10, as the host's day. */
const HOST_DAY = 20522;

/** Columns of plausible cells, now and then a blank or nonsense one; parameters that take one value or a table are left out. */
function columns(fn: WorksheetFunction): fc.Arbitrary<Cell[][]> {
  const cells = fn.parameters.map((parameter) =>
    parameter.takes === "cell"
      ? fc.array(
          fc.oneof(
            { weight: 12, arbitrary: plausible(parameter) },
            { weight: 1, arbitrary: fc.constantFrom<Cell>("", null, 0) },
            { weight: 1, arbitrary: nonsense },
          ),
          { minLength: HEIGHT, maxLength: HEIGHT },
        )
      : fc.constant(new Array<Cell>(HEIGHT).fill("")),
  );
  return fc.tuple(...cells);
}

/** Long enough for stretches of good rows between bad ones. */
const LONG = 40;

/** More than are worked at once, and no multiple of anything. */
const THOUSANDS = 4_407;

/** A long column for the first parameter, for the others a column or one value: mostly good cells, also such as a fee is hard to round of. */
function longColumns(fn: WorksheetFunction): fc.Arbitrary<CallArgument[]> {
  const hard = fc.constantFrom<Cell>(0.005, 36.5, 1234.565, 22517998136852.47, -100, 46000.75, {
    day: asDay(20_500),
  });
  const argument = (parameter: Parameter, i: number): fc.Arbitrary<CallArgument> => {
    if (parameter.takes !== "cell") return fc.constant("");
    const cell = fc.oneof(
      { weight: 40, arbitrary: plausible(parameter) },
      { weight: 2, arbitrary: fc.constantFrom<Cell>("", null, 0) },
      { weight: 1, arbitrary: nonsense },
      { weight: 2, arbitrary: parameter.kind.ofNumber ? hard : plausible(parameter) },
    );
    const column = fc.array(cell, { minLength: LONG, maxLength: LONG }).map((cells) => columnOf(...cells));
    return i === 0 ? column : fc.oneof(column, cell);
  };
  return fc.tuple(...fn.parameters.map(argument));
}

const limits = {
  numRuns: 120,
  seed: 20261122,
  interruptAfterTimeLimit: 1500,
  markInterruptAsFailure: false,
} as const;

describe.each(cellByCell(worksheetFunctions))("%s", (name, fn) => {
  const widths = (cells: readonly Cell[], i: number): CallArgument =>
    fn.parameters[i]?.takes === "cell" ? columnOf(...cells) : "";
  const oneByOne = (given: readonly (readonly Cell[])[]) =>
    Array.from({ length: HEIGHT }, (_row, r) => {
      const answer = askedOn(HOST_DAY, name, ...given.map((cells) => cells[r]));
      if (Array.isArray(answer)) return answer[0];
      return fn.result.shape === "row" && typeof answer === "string"
        ? fn.result.headings.map(() => answer)
        : [answer];
    });

  test("a column gives what its cells give one by one, errors and blanks in their own cells", () => {
    fc.assert(
      fc.property(columns(fn), (given) => {
        expect(askedOn(HOST_DAY, name, ...given.map(widths))).toEqual(oneByOne(given));
      }),
      limits,
    );
  });

  test("a long column, some of it one value for all rows and some of it bad or blank, gives what its cells give", () => {
    fc.assert(
      fc.property(longColumns(fn), (given) => {
        const whole = askedOn(HOST_DAY, name, ...given);
        const rows = Array.from({ length: LONG }, (_row, r) => {
          const answer = askedOn(
            HOST_DAY,
            name,
            ...given.map((argument) => (Array.isArray(argument) ? argument[r]?.[0] : argument)),
          );
          if (Array.isArray(answer)) return answer[0];
          return fn.result.shape === "row"
            ? fn.result.headings.map(() => answer)
            : [Object.is(answer, -0) ? 0 : answer];
        });
        expect(whole).toEqual(rows);
      }),
      { ...limits, numRuns: 25 },
    );
  });

  test("thousands of rows give what the first of them give, again and again", () => {
    const [given = []] = fc.sample(longColumns(fn), { numRuns: 1, seed: 20261122 });
    const again = (cells: unknown[]): unknown[] =>
      Array.from({ length: THOUSANDS }, (_row, r) => cells[r % LONG]);
    const long = given.map((argument) =>
      Array.isArray(argument) ? (again(argument) as Cell[][]) : argument,
    );
    const few = askedOn(HOST_DAY, name, ...given) as unknown[];
    expect(askedOn(HOST_DAY, name, ...long)).toEqual(again(few));
  });

  test("rows in another order give the same answers in that order", () => {
    fc.assert(
      fc.property(
        columns(fn),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: HEIGHT }),
        (given, order) => {
          const before = askedOn(HOST_DAY, name, ...given.map(widths)) as unknown[];
          const moved = given.map((cells) => order.map((at) => cells[at]));
          expect(askedOn(HOST_DAY, name, ...moved.map(widths))).toEqual(order.map((at) => before[at]));
        },
      ),
      { ...limits, numRuns: 40 },
    );
  });

  test("one value is the same as a column that repeats it, and a row works like a column", () => {
    fc.assert(
      fc.property(columns(fn), fc.nat({ max: fn.parameters.length - 1 }), (given, fixed) => {
        const repeated = given.map((cells, i) => (i === fixed ? cells.map(() => cells[0]) : cells));
        const whole = askedOn(HOST_DAY, name, ...repeated.map(widths));
        if (
          fn.parameters.filter(({ takes }) => takes === "cell").length > 1 &&
          fn.parameters[fixed]?.takes === "cell"
        ) {
          const single = given.map((cells, i) => (i === fixed ? cells[0] : widths(cells, i)));
          expect(askedOn(HOST_DAY, name, ...single)).toEqual(whole);
        }
        if (fn.result.shape === "row") return;
        const across = repeated.map((cells, i) => (fn.parameters[i]?.takes === "cell" ? [cells] : ""));
        const flat = (whole as unknown[][]).map((row) => row[0]);
        expect(askedOn(HOST_DAY, name, ...across)).toEqual([flat]);
      }),
      { ...limits, numRuns: 40 },
    );
  });
});

describe("as_of left out is the day the host supplies", () => {
  const dated = worksheetFunctions.filter((fn) => fn.parameters.some(({ kind }) => kind.id === "as of"));

  test("for every function that has one", () => {
    expect(dated.map((fn) => fn.name)).toEqual([
      ...[
        "DAYS_PAST_DUE",
        "AGING_BUCKET",
        "AGING_REPORT",
        "BAD_DEBT_ALLOWANCE",
        "LATE_FEE",
        "LATE_FEE_BREAKDOWN",
      ],
      ...[
        "STATUTORY_RATE",
        "EARLY_PAY_DISCOUNT",
        "AMOUNT_DUE",
        "NEXT_ACTION",
        "NEXT_ACTION_DATE",
        "NEXT_ACTION_REASON",
      ],
      ...["WORKLIST", "PAYER_CLASS", "EXPECTED_PAYMENT_DATE", "REMINDER_TEXT"],
    ]);
  });

  test.each(dated.map((fn) => [fn.name, fn] as const))(
    "%s: left out, blank, null or the number 0",
    (name, fn) => {
      const at = fn.parameters.findIndex(({ kind }) => kind.id === "as of");
      for (const example of fn.examples) {
        for (const today of [20522, 20600]) {
          const given = [...(example as CallArgument[])];
          given[at] = isoDay(today as Parameters<typeof isoDay>[0]);
          const told = askedOn(0, name, ...given);
          for (const blank of ["", null, undefined, 0]) {
            given[at] = blank;
            expect(askedOn(today, name, ...given)).toEqual(told);
          }
          if (given.length === at + 1) expect(askedOn(today, name, ...given.slice(0, at))).toEqual(told);
        }
      }
    },
  );
});

describe("blank rows", () => {
  /** The parameters whose blank cell leaves the row blank, by the rules for all functions; the trio needs both. */
  const BLANKING: Readonly<Record<string, readonly (readonly string[])[]>> = {
    DUE_DATE: [["invoice_date"], ["terms"]],
    DISCOUNT_DEADLINE: [["invoice_date"], ["terms"]],
    DAYS_PAST_DUE: [["due_date"]],
    AGING_BUCKET: [["due_date"]],
    LATE_FEE: [["balance"], ["due_date"]],
    LATE_FEE_BREAKDOWN: [["balance"], ["due_date"]],
    STATUTORY_RATE: [["regime"]],
    ALLOCATE_PAYMENT: [["payment"]],
    EARLY_PAY_DISCOUNT: [["amount"], ["invoice_date"]],
    DISCOUNT_APR: [["terms"]],
    AMOUNT_DUE: [["balance"]],
    NEXT_ACTION: [["due_date", "balance"]],
    NEXT_ACTION_DATE: [["due_date", "balance"]],
    NEXT_ACTION_REASON: [["due_date", "balance"]],
    CREDIT_STATUS: [["balance"]],
    PAYMENT_PLAN: [["balance"]],
    SETTLEMENT_OFFER: [["balance"]],
    RECOVERY_OPTIONS: [["balance"]],
    SMALL_CLAIMS_LIMIT: [["jurisdiction"]],
    DAYS_SALES_OUTSTANDING: [["receivables"]],
    COLLECTION_EFFECTIVENESS: [["opening"]],
    EXPECTED_PAYMENT_DATE: [["due_date"]],
    REMINDER_TEXT: [["action"]],
  };

  test("are named for every function that works on a row", () => {
    const onRows = worksheetFunctions.filter((fn) =>
      ["cell", "single"].includes(fn.parameters[0]?.takes ?? ""),
    );
    expect(onRows.map((fn) => fn.name)).toEqual(Object.keys(BLANKING));
  });

  test.each(Object.entries(BLANKING))("%s stays blank where %j is blank, and only there", (name, sets) => {
    const fn = functionOf(name);
    const example = fn.examples[0] as CallArgument[];
    const blankAt = (set: readonly string[], blank: Cell) =>
      fn.parameters.map((parameter, i) => (set.includes(parameter.name) ? blank : example[i]));
    for (const set of sets) {
      for (const blank of ["", null, undefined, "  "]) {
        const answer = asked(name, ...blankAt(set, blank));
        expect([answer].flat(2)).toEqual([""].concat(fn.result.shape === "row" ? ["", "", ""] : []));
      }
    }
    for (const { name: parameter, optional, takes } of fn.parameters) {
      if (takes !== "cell" || sets.some((set) => set.includes(parameter)) || optional) continue;
      const answer = asked(name, ...blankAt([parameter], ""));
      expect(answer, `${name} without ${parameter}`).not.toBe("");
    }
  });

  test.each(Object.entries(BLANKING))(
    "%s: the number 0 is blank in dates and words, zero in amounts",
    (name, sets) => {
      const fn = functionOf(name);
      const example = fn.examples[0] as CallArgument[];
      for (const set of sets) {
        const kinds = fn.parameters
          .filter((parameter) => set.includes(parameter.name))
          .map(({ kind }) => kind.id);
        const zeroed = fn.parameters.map((parameter, i) => (set.includes(parameter.name) ? 0 : example[i]));
        const answer = [asked(name, ...zeroed)].flat(2);
        if (set.length === 1 && kinds[0] === "amount") expect(answer.join("")).not.toBe("");
        else expect(answer).toEqual([""]);
      }
    },
  );

  test("money functions give 0 for a balance of 0 beside a due date, and a typed 0 without one is paid only elsewhere", () => {
    expect(asked("LATE_FEE", 0, "2026-01-01", "40 once", "2026-02-01")).toBe(0);
    expect(asked("AMOUNT_DUE", 0, "2026-01-01", "", "", "", "2026-02-01")).toBe(0);
    expect(asked("NEXT_ACTION", "", 0, "2026-02-01")).toBe("Paid");
    expect(asked("NEXT_ACTION", 0, 0, "2026-02-01")).toBe("");
    expect(asked("NEXT_ACTION", 0, 500, "2026-02-01")).toBe("Set due date");
  });
});

describe("shuffled rows change no total", () => {
  const row = fc.tuple(
    fc.constantFrom("Berg", "Lund", "Dahl"),
    fc.constantFrom("2026-04-15", "2026-03-01", "2026-01-20", "2025-06-30", ""),
    fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100),
    fc.constantFrom("2026-03-05", "2026-04-20", "2025-07-30", ""),
  );
  const shuffled = fc
    .array(row, { minLength: 1, maxLength: 30 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  type Row = readonly [string, string, number, string];
  const of = (rows: readonly Row[], at: 0 | 1 | 2 | 3) => columnOf(...rows.map((each) => each[at]));

  test.each([
    ["AGING_REPORT", (rows: readonly Row[]) => [of(rows, 0), of(rows, 1), of(rows, 2), "2026-03-31"]],
    ["BAD_DEBT_ALLOWANCE", (rows: readonly Row[]) => [of(rows, 1), of(rows, 2), "2026-03-31"]],
    ["PAYER_CLASS", (rows: readonly Row[]) => [of(rows, 1), of(rows, 3), "2026-03-31"]],
    ["AVERAGE_DAYS_TO_PAY", (rows: readonly Row[]) => [of(rows, 1), of(rows, 3), of(rows, 2)]],
  ] as [string, (rows: readonly Row[]) => CallArgument[]][])("%s", (name, given) => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(asked(name, ...given(others))).toEqual(asked(name, ...given(rows)));
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});
