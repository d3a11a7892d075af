import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { asDay, isoDay } from "../../../core/day.ts";
import { InputError } from "../../../core/errors.ts";
import { agingFunctions } from "../../../core/functions/aging.ts";
import { type CallArgument, callFunction } from "../../../core/functions/call.ts";
import { creditFunctions } from "../../../core/functions/credit.ts";
import { earlyPaymentFunctions } from "../../../core/functions/early-payment.ts";
import { metricsFunctions } from "../../../core/functions/metrics.ts";
import { recoveryFunctions } from "../../../core/functions/recovery.ts";
import { termsFunctions } from "../../../core/functions/terms.ts";

const functions = [
  ...termsFunctions,
  ...agingFunctions,
  ...earlyPaymentFunctions,
  ...creditFunctions,
  ...recoveryFunctions,
  ...metricsFunctions,
];
const today = asDay(20000);

/** The answer as a reader sees it: dates as ISO text, errors as their sentence. */
const call = (name: string, ...args: CallArgument[]): unknown => {
  const fn = functions.find((f) => f.name === name);
  if (!fn) throw new Error(`no function ${name}`);
  try {
    return plain(callFunction(fn, args, { today }));
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
};
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof InputError) return value.message;
  if (typeof value === "object" && value !== null && "day" in value) return isoDay(value.day as never);
  return value;
};
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

describe("the examples of the page", () => {
  test.each<[string, CallArgument[], unknown]>([
    ["DUE_DATE", ["2026-01-31", "1 month"], "2026-02-28"],
    ["DUE_DATE", ["2026-01-15", "net 30 EOM"], "2026-03-02"],
    ["DUE_DATE", ["2026-01-15", "30 jours fin de mois"], "2026-02-28"],
    ["DISCOUNT_DEADLINE", ["2019-01-01", "2/10 net 30"], "2019-01-11"],
    ["SMALL_CLAIMS_LIMIT", ["US-CA"], 6250],
    ["EARLY_PAY_DISCOUNT", [1000, "2019-01-01", "2/10 net 30", "2019-01-11"], 20],
    ["CREDIT_STATUS", [10, "cash", 0], "Cash only"],
    ["AGING_BUCKET", ["2026-03-31", "2026-03-31"], "Current"],
  ])("%s(%j) is %j", (name, args, answer) => {
    expect(call(name, ...args)).toBe(answer);
  });
  test("DISCOUNT_APR of 2/10 net 30 is 0.37245", () => {
    expect(call("DISCOUNT_APR", "2/10 net 30")).toBeCloseTo(0.37245, 5);
    expect(call("DISCOUNT_APR", "net 30")).toBe("");
  });
  test("every declared example gives an answer, not an error", () => {
    for (const fn of functions) {
      expect(fn.examples.length, fn.name).toBeGreaterThan(0);
      for (const example of fn.examples)
        expect(() => callFunction(fn, example as CallArgument[], { today }), fn.name).not.toThrow();
    }
  });
});

describe("due dates of other systems", () => {
  test.each([
    // OCA/account-payment 16.0, account_payment_term_extension/tests/test_payment_term.py; "60 days, end of month" of
    // 2015-01-30 is 2015-03-31 there (days first); the English phrase means month end first here.
    ["2015-01-30", "60 days, end of month", "2015-04-01"],
    ["2015-01-30", "60 days then end of month", "2015-03-31"],
    ["2015-03-02", "2 weeks", "2015-03-16"],
    ["2015-03-01", "15 days", "2015-03-16"],
    ["2015-03-02", "2 months, end of month", "2015-05-31"],
    // test_account_payment_term_multi_day.py
    ["2020-01-01", "5 days, then payment day 5", "2020-02-05"],
    // odoo/odoo addons/account/tests/test_payment_term.py
    ["2019-01-01", "due on receipt", "2019-01-01"],
    ["2019-01-15", "45 days after end of invoice month", "2019-03-17"],
    ["2019-01-01", "31 days, then the 15th", "2019-02-15"],
    ["2019-01-15", "31 days, then the 15th", "2019-02-15"],
    // "day 31 of current month" there
    ["2019-01-01", "EOM", "2019-01-31"],
    // invoiceninja tests/Feature/ReminderTest.php
    ["2024-03-01", "net 14", "2024-03-15"],
    // OCA/credit-control 16.0, credit_control_policy.py: (2024-01-15 + 30 days) → end of that month
    ["2024-01-15", "30 days then EOM", "2024-02-29"],
    ["2024-01-31", "10 days", "2024-02-10"],
  ])("%s, %s: %s", (invoiced, terms, due) => {
    expect(call("DUE_DATE", invoiced, terms)).toBe(due);
  });
  test.each([
    ["2024-12-01", 31],
    ["2025-02-01", -31],
  ])("due %s is %i days past due on 2025-01-01 (a UK collections calculator's test)", (due, days) => {
    expect(call("DAYS_PAST_DUE", due, "2025-01-01")).toBe(days);
  });
});

describe("blanks and bad values", () => {
  test("blank terms and blank rows stay blank, a bad cell is its own error", () => {
    expect(
      call(
        "DUE_DATE",
        column("2026-01-15", "", "2026-01-15", "31/12/2026", "2026-01-15", 46037),
        column("net 30", "net 30", 0, "net 30", "net thirty", 30),
      ),
    ).toEqual([
      ["2026-02-14"],
      [""],
      [""],
      [
        'invoice_date is text that can be read as two dates: "31/12/2026". Use a date cell or text like 2026-03-31.',
      ],
      ['terms cannot be read: "net thirty" stops at "thirty". Two that work: "net 30" and "2/10 net 30".'],
      ["2026-02-14"],
    ]);
  });
  test("as_of left out is the host's day", () => {
    expect(call("DAYS_PAST_DUE", { day: asDay(19990) })).toBe(10);
  });
  test("a column call equals the same cells one by one", () => {
    const dates = ["2026-01-15", "2026-01-31", 46037, "", "soon"];
    const terms = ["2/10 net 30", "30 jours fin de mois", "EOM + 30", "net 30", "net 30"];
    const one = dates.map((date, i) => [call("DUE_DATE", date, terms[i] as string)]);
    expect(call("DUE_DATE", column(...dates), column(...terms))).toEqual(one);
  });
  test.each<[string, CallArgument[], RegExp]>([
    ["AGING_BUCKET", ["2026-03-31", "2026-03-31", "-30,60"], /^boundaries cannot be used/],
    ["AGING_BUCKET", ["2026-03-31", "2026-03-31", [[30], [20]]], /^boundaries cannot be used/],
    ["SETTLEMENT_OFFER", [1000, 95, 1], /^agency_fee is exactly 1/],
    [
      "EARLY_PAY_DISCOUNT",
      [1000, "2026-01-01", "2/10 net 30", "2026-01-02", 0, "brutto"],
      /^tax_mode is "brutto"\. Write gross/,
    ],
    ["DISCOUNT_APR", ["2/10 EOM net 30"], /^terms depends on the calendar/],
    ["PAYMENT_PLAN", [500, "", "2026-01-31"], /^instalments is missing/],
    ["PAYMENT_PLAN", [500, 2, "2026-01-31", "soon"], /^every is not an interval/],
    ["CREDIT_STATUS", ["lots", "", 0], /^balance is not an amount/],
    ["DAYS_SALES_OUTSTANDING", [1, 0, 90], /^credit_sales: the sales of the period is 0/],
    ["SMALL_CLAIMS_LIMIT", ["FR-IP"], /has no upper limit/],
    [
      "AGING_REPORT",
      [column("A"), column("2026-01-01", "2026-01-02"), column(1)],
      /^due_dates is a range of 2 cells beside customers with 1/,
    ],
  ])("%s(%j) says what is wrong", (name, args, words) => {
    expect(call(name, ...args)).toMatch(words);
  });
});

describe("tables", () => {
  test("AGING_REPORT has a header, a row a customer, a total, and the extra column only where it is wanted", () => {
    const [customers, dues, balances] = [
      column("B", "A", "B", ""),
      column("2026-03-20", "2026-01-31", "2026-04-15", ""),
      column(100, 250.5, -20, ""),
    ];
    expect(call("AGING_REPORT", customers, dues, balances, "2026-03-31")).toEqual([
      ["Customer", "Current", "1-30", "31-60", "61-90", "91+", "Total"],
      ["A", 0, 0, 250.5, 0, 0, 250.5],
      ["B", -20, 100, 0, 0, 0, 80],
      ["Total", -20, 100, 250.5, 0, 0, 330.5],
    ]);
    expect(
      call("AGING_REPORT", column("A", "A"), column("", "2026-03-30"), column(1, 2), "2026-03-31", "30"),
    ).toEqual([
      ["Customer", "Current", "1-30", "31+", "No due date", "Total"],
      ["A", 0, 2, 0, 1, 3],
      ["Total", 0, 2, 0, 1, 3],
    ]);
  });
  test("AGING_REPORT with currencies has a block and a total each", () => {
    expect(
      call(
        "AGING_REPORT",
        column("A", "A"),
        column("2026-03-30", "2026-03-30"),
        column(1, 2),
        "2026-03-31",
        "30",
        column("USD", "EUR"),
      ),
    ).toEqual([
      ["Currency", "Customer", "Current", "1-30", "31+", "Total"],
      ["EUR", "A", 0, 2, 0, 2],
      ["EUR", "Total", 0, 2, 0, 2],
      ["USD", "A", 0, 1, 0, 1],
      ["USD", "Total", 0, 1, 0, 1],
    ]);
  });
  test("AGING_REPORT adds dinars to the fils and yen whole, each by its currency", () => {
    const days = column("2026-03-30", "2026-03-30", "2026-03-30");
    const owed = column(1.234, 1.234, 100.4);
    const currencies = column("KWD", "kwd", "JPY");
    expect(call("AGING_REPORT", column("A", "A", "A"), days, owed, "2026-03-31", "30", currencies)).toEqual([
      ["Currency", "Customer", "Current", "1-30", "31+", "Total"],
      ["JPY", "A", 0, 100, 0, 100],
      ["JPY", "Total", 0, 100, 0, 100],
      ["KWD", "A", 0, 2.468, 0, 2.468],
      ["KWD", "Total", 0, 2.468, 0, 2.468],
    ]);
  });
  test("PAYMENT_PLAN lists number, date, amount and what remains", () => {
    expect(call("PAYMENT_PLAN", 100, 3, "2026-01-31")).toEqual([
      ["No", "Date", "Amount", "Remaining"],
      [1, "2026-01-31", 33.33, 66.67],
      [2, "2026-02-28", 33.33, 33.34],
      [3, "2026-03-31", 33.34, 0],
    ]);
  });
  test("RECOVERY_OPTIONS has its six columns", () => {
    const table = call("RECOVERY_OPTIONS", 5000, 100, "US-CA") as string[][];
    expect(table[0]).toEqual(["Option", "Open", "At best", "Cost", "Needs", "Why"]);
    expect(table.every((row) => row.length === 6)).toBe(true);
  });
  test("BAD_DEBT_ALLOWANCE takes rates as a range or as text, one a bucket", () => {
    const [dues, balances] = [column("2026-04-15", "2026-03-20"), column(1000, 1000)];
    expect(call("BAD_DEBT_ALLOWANCE", dues, balances, "2026-03-31")).toBe(60);
    expect(call("BAD_DEBT_ALLOWANCE", dues, balances, "2026-03-31", "30", [[0, 0.1, 0.5]])).toBe(100);
    expect(call("BAD_DEBT_ALLOWANCE", dues, balances, "2026-03-31", "30", "0%, 10%, 50%")).toBe(100);
    expect(call("BAD_DEBT_ALLOWANCE", dues, balances, "2026-03-31", "30", "1%, 5%")).toMatch(
      /one rate for each aging bucket/,
    );
  });
});

describe("AMOUNT_DUE", () => {
  const due = (...args: CallArgument[]) => call("AMOUNT_DUE", ...args);
  test("takes the discount off while it holds and adds the late fee after the due date", () => {
    const row = [1000, "2026-01-01", "2026-01-31", "2/10 net 30", "18% per year"] as const;
    expect(due(...row, "2026-01-11")).toBe(980);
    expect(due(...row, "2026-01-31")).toBe(1000);
    // 30 days at 18%: 1000 × 0.18 × 30 ÷ 365 = 14.79
    expect(due(...row, "2026-03-02")).toBe(1014.79);
  });
  test("without terms, policy or due date there is no discount and no fee", () => {
    expect(due(1000, "2026-01-01", "2026-01-31", "", "", "2026-03-02")).toBe(1000);
    expect(due(1000, "2026-01-01", "", "", "18% per year", "2026-03-02")).toBe(1000);
    expect(due("", "2026-01-01", "", "", "18% per year", "2026-03-02")).toBe("");
  });
});

test("EXPECTED_PAYMENT_DATE and AVERAGE_DAYS_TO_PAY work on columns", () => {
  expect(call("EXPECTED_PAYMENT_DATE", column("2026-03-01", ""), 12, "", "2026-02-01")).toEqual([
    ["2026-03-13"],
    [""],
  ]);
  expect(call("AVERAGE_DAYS_TO_PAY", column("2026-01-01", "2026-01-01"), column("2026-01-11", ""))).toBe(10);
});
