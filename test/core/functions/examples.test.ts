// Every example of the specification's pages on functions and on the playbook, asked as a sheet asks; answers typed by hand.
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { asDay } from "../../../core/day.ts";
import { worksheetFunctions } from "../../../core/functions.ts";
import { asked, columnOf } from "./asked.ts";

test("the catalogue has the 28 functions, in the order people read them", () => {
  expect(worksheetFunctions.map((fn) => fn.name)).toHaveLength(28);
  expect(new Set(worksheetFunctions.map((fn) => fn.name)).size).toBe(28);
});

describe("amounts and dates as they arrive", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["1 234,50 kr", 1234.5],
    ["(100.00)", -100],
    ["-100", -100],
    ["$13.50", 13.5],
    ["€ 1.234,5", 1234.5],
    ["1,234", 1234],
    ["1.234", 1234],
    ["0.125", 0.13],
    ["58841.804", 58841.8],
  ])("the amount %s is %d", (written, amount) => {
    expect(asked("AMOUNT_DUE", written, "", "", "", "", "2026-03-31")).toBe(amount);
  });

  test("a column settles how its amounts are written", () => {
    const column = columnOf("1.234", "2,50", "1.000");
    expect(asked("AMOUNT_DUE", column, "", "", "", "", "2026-03-31")).toEqual([[1234], [2.5], [1000]]);
  });

  test("a percentage never has thousands: 13.125% is thirteen and an eighth", () => {
    expect(asked("SETTLEMENT_OFFER", 1000, 95, "13.125%")).toBe(868.75);
  });

  test.each([46112, { day: asDay(20543) }, "2026-03-31", 46112.75, "2026-03-31T18:00"] as Cell[])(
    "31 March 2026 arrives as %j, its time of day dropped",
    (written) => {
      expect(asked("DAYS_PAST_DUE", "2026-03-01", written)).toBe(30);
      expect(asked("DUE_DATE", written, "30")).toBe("2026-04-30");
    },
  );

  test("terms of nothing and no credit at all have words of their own, because the number 0 is a blank cell", () => {
    expect(asked("DUE_DATE", "2026-01-15", 0)).toBe("");
    expect(asked("DUE_DATE", "2026-01-15", "0 days")).toBe("2026-01-15");
    expect(asked("DUE_DATE", "2026-01-15", "due on receipt")).toBe("2026-01-15");
    expect(asked("CREDIT_STATUS", 100, 0, 0)).toBe("OK");
    expect(asked("CREDIT_STATUS", 100, "cash", 0)).toBe("Cash only");
  });

  test("a blank row stays blank; without a due date AMOUNT_DUE counts no fee; a blank policy is a fee of 0", () => {
    expect(asked("AMOUNT_DUE", "", "2026-01-01", "2026-01-31", "net 30", "40 once", "2026-03-31")).toBe("");
    expect(asked("AMOUNT_DUE", 100, "2026-01-01", "", "net 30", "40 once", "2026-03-31")).toBe(100);
    expect(asked("LATE_FEE", 100, "", "40 once", "2026-03-31")).toBe("");
    expect(asked("LATE_FEE", 100, "2026-01-31", "", "2026-03-31")).toBe(0);
  });
});

describe("payment terms, of an invoice of 15 January 2026", () => {
  const terms = (day: string, ...written: Cell[]) => written.map((text) => [text, day] as const);
  test.each([
    ...terms(
      "2026-02-14",
      "30",
      30,
      "net 30",
      "NET 30",
      "n/30",
      "30 days",
      "netto 30 dage",
      "30 dagar netto",
    ),
    ...terms("2026-02-14", "30 jours", "30 Tage netto", "30 dagen", "30 días", "30 dias", "30 pv netto"),
    ...terms("2026-01-15", "due on receipt", "upon receipt", "COD", "kontant", "netto kontant", "comptant"),
    ...terms(
      "2026-01-15",
      "à réception",
      "a reception",
      "sofort",
      "contado",
      "prepaid",
      "CIA",
      "forudbetaling",
    ),
    ...terms(
      "2026-02-14",
      "2/10 net 30",
      "2/10, n/30",
      "2% 10 net 30",
      "2% 10 days, net 30",
      "3/10 2/20 net 30",
    ),
    ...terms("2026-02-14", "14 Tage 2% Skonto, 30 Tage netto"),
    ...terms("2026-01-31", "EOM", "fin de mois", "løbende måned", "ultimo"),
    ...terms(
      "2026-03-02",
      "EOM + 30",
      "net 30 EOM",
      "30 days EOM",
      "30 days, end of month",
      "30 days after EOM",
    ),
    ...terms("2026-03-02", "fin de mois + 30 jours", "løbende måned + 30 dage", "lb. md. + 30"),
    ...terms("2026-03-02", "30 dagar fakturamånadens slut", "2/10 EOM net 30", "2/10 net 30 EOM"),
    ...terms("2026-02-28", "net 30 then EOM", "30 jours fin de mois", "30 días fin de mes"),
    ...terms("2026-03-31", "45 jours fin de mois", "2 months then EOM"),
    ...terms("2026-03-10", "30 jours fin de mois le 10"),
    ...terms("2026-02-15", "15th of next month", "15 prox", "le 15 du mois suivant", "den 15. i næste måned"),
    ...terms("2026-03-15", "2 months", "2 måneder", "2 mois"),
    ...terms("2026-01-29", "2 weeks"),
    ...terms("2026-01-22", "2/10 net 7"),
  ])("%s is due %s", (written, day) => {
    expect(asked("DUE_DATE", "2026-01-15", written)).toBe(day);
  });

  test.each([
    ["2/10 net 30", "2026-01-25"],
    ["14 Tage 2% Skonto, 30 Tage netto", "2026-01-29"],
    ["3/10 2/20 net 30", "2026-02-04"],
    ["2/10 EOM net 30", "2026-02-10"],
    ["2/10 net 30 EOM", "2026-02-10"],
    ["2/10 net 7", "2026-01-25"],
    ["net 30", ""],
    ["", ""],
  ])("the discount of %s holds until %s", (written, day) => {
    expect(asked("DISCOUNT_DEADLINE", "2026-01-15", written)).toBe(day);
  });

  test.each(["30/60/90", "50% 30 days 50% 60 days"])("%s names two due dates and is refused", (written) => {
    expect(asked("DUE_DATE", "2026-01-15", written)).toMatch(/^terms names more than one due date/);
  });

  test.each([
    ["2026-01-31", "1 month", "2026-02-28"],
    ["2028-01-31", "1 month", "2028-02-29"],
    ["2026-01-15", "net 30 EOM", "2026-03-02"],
    ["2026-01-15", "30 jours fin de mois", "2026-02-28"],
  ])("DUE_DATE(%s, %s) is %s", (invoiceDate, written, day) => {
    expect(asked("DUE_DATE", invoiceDate, written)).toBe(day);
  });

  test("DISCOUNT_DEADLINE of 2/10 net 30 on 2019-01-01 is 2019-01-11", () => {
    expect(asked("DISCOUNT_DEADLINE", "2019-01-01", "2/10 net 30")).toBe("2019-01-11");
  });

  test("the tier 1/7 is one per cent, and of two tiers the one that still holds counts", () => {
    expect(asked("EARLY_PAY_DISCOUNT", 1000, "2026-01-15", "1/7 net 30", "2026-01-22")).toBe(10);
    const tiers = columnOf("2026-01-25", "2026-01-26", "2026-02-04", "2026-02-05");
    expect(asked("EARLY_PAY_DISCOUNT", 1000, "2026-01-15", "3/10 2/20 net 30", tiers)).toEqual([
      [30],
      [20],
      [20],
      [0],
    ]);
  });
});

describe("aging", () => {
  test.each([
    ["2026-03-31", 0, "Current"],
    ["2026-04-01", -1, "Current"],
    ["2026-03-30", 1, "1-30"],
    ["2026-03-01", 30, "1-30"],
    ["2026-02-28", 31, "31-60"],
    ["2026-01-30", 60, "31-60"],
    ["2026-01-29", 61, "61-90"],
    ["2025-12-31", 90, "61-90"],
    ["2025-12-30", 91, "91+"],
  ])("due %s, %d days past due on 31 March: %s", (due, days, bucket) => {
    expect(asked("DAYS_PAST_DUE", due, "2026-03-31")).toBe(days);
    expect(asked("AGING_BUCKET", due, "2026-03-31")).toBe(bucket);
  });

  test("the report: largest total first, ties by name, credits in their bucket, no row for zero, no due date apart", () => {
    const customers = columnOf("Lund", "Berg", "Ahl", "Zero", "Berg", "Berg");
    const dues = columnOf("2026-03-01", "2026-03-31", "2026-04-30", "2026-03-01", "2025-01-01", "");
    expect(asked("AGING_REPORT", customers, dues, columnOf(100, 50, 100, 0, -20, 5), "2026-03-31")).toEqual([
      ["Customer", "Current", "1-30", "31-60", "61-90", "91+", "No due date", "Total"],
      ["Ahl", 100, 0, 0, 0, 0, 0, 100],
      ["Lund", 0, 100, 0, 0, 0, 0, 100],
      ["Berg", 50, 0, 0, 0, -20, 5, 35],
      ["Total", 150, 100, 0, 0, -20, 5, 235],
    ]);
  });

  test("with currencies a block and a total each, never a sum across", () => {
    const due = columnOf("2026-03-31", "2026-03-31");
    const report = asked(
      "AGING_REPORT",
      columnOf("A", "B"),
      due,
      columnOf(1, 2),
      "2026-03-31",
      "",
      columnOf("SEK", "EUR"),
    );
    expect(report).toEqual([
      ["Currency", "Customer", "Current", "1-30", "31-60", "61-90", "91+", "Total"],
      ["EUR", "B", 2, 0, 0, 0, 0, 2],
      ["EUR", "Total", 2, 0, 0, 0, 0, 2],
      ["SEK", "A", 1, 0, 0, 0, 0, 1],
      ["SEK", "Total", 1, 0, 0, 0, 0, 1],
    ]);
  });

  test("the allowance: 1%, 5%, 10%, 25% and 50% of the buckets, credits taken off, never below 0", () => {
    const dues = columnOf("2026-04-30", "2026-03-01", "2026-02-01", "2026-01-15", "2025-06-01", "");
    expect(asked("BAD_DEBT_ALLOWANCE", dues, columnOf(100, 100, 100, 100, 100, 100), "2026-03-31")).toBe(92);
    expect(asked("BAD_DEBT_ALLOWANCE", columnOf("2026-03-01"), columnOf(-100), "2026-03-31")).toBe(0);
    expect(
      asked(
        "BAD_DEBT_ALLOWANCE",
        columnOf("2026-03-01"),
        columnOf(100),
        "2026-03-31",
        "",
        columnOf(0.1, 0.2),
      ),
    ).toMatch(/^rates needs one rate for each aging bucket/);
  });
});

describe("late fees", () => {
  test.each([
    [[100, "2026-01-01", "10 once + 10% per year", "2026-01-16"], 10.41],
    [[1000, "2024-11-17", "GB B2B", "2025-01-01"], 86.34],
    [[1000, "2024-11-17", "UK B2B", "2025-01-01"], 86.34],
    [[10000, "2024-12-15", "SE B2C", "2025-02-15"], 191.23],
    [[500, "2026-03-10", "25 once + 0.05% per day after 5 days", "2026-03-13"], 0],
    [[500, "2026-03-10", "25 once + 0.05% per day after 5 days", "2026-03-16"], 25.25],
    [[500, "2026-03-10", "25 once + 0.05% per day grace 5 days", "2026-03-16"], 26.5],
    [[1000, "2026-01-31", "30 per month", "2026-02-01"], 30],
    [[1000, "2026-01-31", "30 per month", "2026-02-28"], 30],
    [[1000, "2026-01-31", "30 per month", "2026-03-01"], 60],
    [[1000, "2026-01-01", "1.5% per month", "2026-02-15"], 22.19],
    [[1000, "2026-01-01", "18% per year", "2026-02-15"], 22.19],
    [[1000, "2026-01-01", "18% p.a.", "2026-02-15"], 22.19],
    [[1000, "2026-01-01", "1,5% per month", "2026-02-15"], 22.19],
    [[1000, "2026-01-01", "1.5% per started month", "2026-02-15"], 30],
    [[1234.35, "2026-01-01", "1.5% per month max 2%", "2026-02-15"], 24.69],
    [[100000, "2026-01-30", "10% per year", "2026-03-31"], 1643.84],
    [[100000, "2026-01-30", "10% per year", "2026-03-31", "", "", 821.92], 821.92],
    [[1000, "2026-01-01", "9% per year ACT/360", "2026-01-31"], 7.5],
    [[1000, "2026-01-01", "5% once", "2026-01-02"], 50],
    [[1000, "2026-01-01", "40 once", "2026-01-02"], 40],
    [[100, "2026-01-01", "NL collection costs", "2026-01-02"], 40],
    [[2_000_000, "2026-01-01", "NL collection costs", "2026-01-02"], 6775],
    [[1000, "2026-01-01", "GB B2B", "2026-01-01"], 0],
    [[-1000, "2026-01-01", "40 once", "2026-02-01"], 0],
  ] as [Cell[], number][])("LATE_FEE of %j is %d", (given, owed) => {
    expect(asked("LATE_FEE", ...given)).toBe(owed);
    const lines = asked("LATE_FEE_BREAKDOWN", ...given) as (string | number)[][];
    expect(lines[0]).toEqual(["From", "To", "Days", "Base", "Rate", "Amount", "What"]);
    expect(lines.at(-1)).toEqual(["", "", "", "", "", owed, "Total"]);
    const sum = lines.slice(1, -1).reduce((total, line) => total + Math.round(Number(line[5]) * 100), 0);
    expect(sum / 100).toBe(owed);
  });

  test("86.34 is 45 days at 13.25%, 16.34, and 70", () => {
    const lines = asked("LATE_FEE_BREAKDOWN", 1000, "2024-11-17", "GB B2B", "2025-01-01") as (
      | string
      | number
    )[][];
    expect(lines[1]?.slice(0, 6)).toEqual(["2024-11-18", "2025-01-01", 45, 1000, 0.1325, 16.34]);
    expect(lines[2]?.[5]).toBe(70);
  });

  test("191.23 is 16 days at 12% and 46 at 11%", () => {
    const lines = asked("LATE_FEE_BREAKDOWN", 10000, "2024-12-15", "SE B2C", "2025-02-15") as (
      | string
      | number
    )[][];
    expect(lines.slice(1, -1).map((line) => [line[2], line[4]])).toEqual([
      [16, 0.12],
      [46, 0.11],
    ]);
  });

  test("what was charged is a negative line, and a cap is a line of its own", () => {
    const charged = asked(
      "LATE_FEE_BREAKDOWN",
      100000,
      "2026-01-30",
      "10% per year",
      "2026-03-31",
      "",
      "",
      821.92,
    ) as (string | number)[][];
    expect(charged.at(-2)?.slice(5)).toEqual([-821.92, "Already charged"]);
    const capped = asked(
      "LATE_FEE_BREAKDOWN",
      1234.35,
      "2026-01-01",
      "1.5% per month max 2%",
      "2026-02-15",
    ) as (string | number)[][];
    expect(capped.at(-2)?.slice(5)).toEqual([-2.7, "Cap 2%"]);
  });

  test("an all-in statutory rate is a fraction: 0.1015", () => {
    expect(asked("STATUTORY_RATE", "IE B2B", "2026-01-15")).toBe(0.1015);
  });

  test("a half-year the tables do not hold is an error naming it and both ways out", () => {
    const sentence = asked("LATE_FEE", 1000, "2026-06-01", "DK B2B", "2026-08-01");
    expect(sentence).toMatch(/second half of 2026/);
    expect(sentence).toMatch(/rates/);
    expect(sentence).toMatch(/reference/);
    const rates: Cell[][] = [["2026-07-01", "1.6%"]];
    expect(asked("LATE_FEE", 1000, "2026-07-01", "DK B2B interest only", "2026-07-31", "", rates)).toBe(7.89);
    expect(asked("LATE_FEE", 1000, "2026-07-01", "DK B2B interest only reference 1.6%", "2026-07-31")).toBe(
      7.89,
    );
  });

  test.each(["FR B2C", "US", "CA", "AU", "PL B2B"])("%s refuses with its reason", (regime) => {
    expect(asked("LATE_FEE", 1000, "2026-01-01", regime, "2026-02-01")).toMatch(
      new RegExp(`^policy: ${regime} `),
    );
  });

  test("a rate of 0.5 in a column of fractions is asked about", () => {
    const rates: Cell[][] = [["2020-01-01", 0.5]];
    expect(asked("LATE_FEE", 1000, "2026-01-01", "10% per year", "2026-02-01", "", rates)).toMatch(
      /write 50% or 0\.5%/,
    );
  });

  test("a payment goes to fees, interest, principal, and what is left over", () => {
    expect(asked("ALLOCATE_PAYMENT", 100, 40, 12.5, 1000)).toEqual([[40, 12.5, 47.5, 0]]);
    expect(asked("ALLOCATE_PAYMENT", columnOf(100, 2000), 40, 12.5, 1000)).toEqual([
      [40, 12.5, 47.5, 0],
      [40, 12.5, 1000, 947.5],
    ]);
  });
});

describe("early payment", () => {
  test("2/10 net 30 costs 2/98 × 365/20 a year not to take, unrounded; nothing without a discount", () => {
    expect(asked("DISCOUNT_APR", "2/10 net 30")).toBeCloseTo(0.372448979591837, 14);
    expect(asked("DISCOUNT_APR", "net 30")).toBe("");
    expect(asked("DISCOUNT_APR", "2/10 EOM net 30")).toMatch(/^terms depends on the calendar/);
  });

  test("the last day counts, the day after gives 0; net takes the discount of the amount without its tax", () => {
    const days = columnOf("2026-01-11", "2026-01-12");
    expect(asked("EARLY_PAY_DISCOUNT", 1000, "2026-01-01", "2/10 net 30", days)).toEqual([[20], [0]]);
    expect(asked("EARLY_PAY_DISCOUNT", 1250, "2026-01-01", "2/10 net 30", "2026-01-05", 250, "gross")).toBe(
      25,
    );
    expect(asked("EARLY_PAY_DISCOUNT", 1250, "2026-01-01", "2/10 net 30", "2026-01-05", 250, "net")).toBe(20);
  });

  test("the amount due: balance less the discount still open plus the late fee", () => {
    const days = columnOf("2026-01-11", "2026-01-12", "2026-03-02");
    expect(
      asked("AMOUNT_DUE", 1000, "2026-01-01", "2026-01-31", "2/10 net 30", "18% per year", days),
    ).toEqual([[980], [1000], [1014.79]]);
  });
});

describe("the playbook's examples: due 2026-03-01, 500 open, no invoice date, Standard", () => {
  const rows: [string, string, string, string, string][] = [
    ["2026-02-20", "", "", "Wait", "2026-02-26"],
    ["2026-02-26", "", "", "Pre-due reminder", "2026-02-26"],
    ["2026-02-27", "Pre-due reminder", "2026-02-26", "Wait", "2026-03-02"],
    ["2026-03-01", "", "", "Wait", "2026-03-02"],
    ["2026-03-02", "Pre-due reminder", "2026-02-26", "Friendly reminder", "2026-03-02"],
    ["2026-03-06", "Friendly reminder", "2026-03-02", "Second reminder", "2026-03-06"],
    ["2026-03-10", "Friendly reminder", "2026-03-05", "Phone call", "2026-03-09"],
    ["2026-03-08", "Friendly reminder", "2026-03-07", "Wait", "2026-03-09"],
    ["2026-03-09", "Second reminder", "2026-03-08", "Wait", "2026-03-10"],
    ["2026-06-09", "", "", "Friendly reminder", "2026-03-02"],
    ["2026-06-10", "Friendly reminder", "2026-06-09", "Wait", "2026-06-11"],
    ["2026-06-18", "Phone call", "2026-06-11", "Formal reminder", "2026-06-18"],
    ["2026-04-20", "Formal reminder", "2026-03-31", "Suspension notice", "2026-04-15"],
    ["2026-06-30", "Formal reminder", "2026-06-18", "Final notice", "2026-06-30"],
    ["2026-05-30", "Final notice", "2026-04-30", "Decide recovery", "2026-05-30"],
    ["2026-12-01", "Decide recovery", "2026-05-30", "Wait", ""],
  ];

  test.each(rows)("on %s after %j (%s): %s, %s", (asOf, last, contact, action, day) => {
    const given = ["2026-03-01", 500, asOf, last, contact] as const;
    expect(asked("NEXT_ACTION", ...given)).toBe(action);
    expect(asked("NEXT_ACTION_DATE", ...given)).toBe(day);
    expect(asked("NEXT_ACTION_REASON", ...given)).toMatch(/\w+.*\.$/);
    expect(asked("NEXT_ACTION", ...given, "disputed")).toBe("Resolve dispute");
    expect(asked("NEXT_ACTION_DATE", ...given, "disputed")).toBe("");
  });

  test("the same rows as columns", () => {
    const at = (i: number) => columnOf(...rows.map((row) => row[i]));
    const given = ["2026-03-01", 500, at(0), at(1), at(2)] as const;
    expect(asked("NEXT_ACTION", ...given)).toEqual(rows.map((row) => [row[3]]));
    expect(asked("NEXT_ACTION_DATE", ...given)).toEqual(rows.map((row) => [row[4]]));
  });

  test("the wait for the phone call names it", () => {
    expect(
      asked("NEXT_ACTION_REASON", "2026-03-01", 500, "2026-03-08", "Friendly reminder", "2026-03-07"),
    ).toMatch(/phone call/);
  });

  test.each([
    ["2026-03-23", "Await promised payment", "2026-03-25"],
    ["2026-03-24", "Await promised payment", "2026-03-25"],
    ["2026-03-25", "Chase broken promise", "2026-03-25"],
  ])("promised Friday 20 March, contacted 10 March: on %s %s, %s", (asOf, action, day) => {
    const given = ["2026-03-01", 500, asOf, "Friendly reminder", "2026-03-10", "", "2026-03-20"] as const;
    expect(asked("NEXT_ACTION", ...given)).toBe(action);
    expect(asked("NEXT_ACTION_DATE", ...given)).toBe(day);
  });

  test.each([
    ["", "", ""],
    ["2026-03-01", 0, "Paid"],
    ["2026-03-01", "", "Paid"],
    ["2026-03-01", -10, "Apply credit"],
    ["", 500, "Set due date"],
    [0, 0, ""],
    ["", 0, "Paid"],
  ] as [Cell, Cell, string][])("due %j, balance %j: %j", (due, balance, action) => {
    expect(asked("NEXT_ACTION", due, balance, "2026-03-10")).toBe(action);
  });

  test("a due date before 1990 is taken for the balance", () => {
    expect(asked("NEXT_ACTION", 500, 46082, "2026-03-10")).toMatch(/is this the balance\?/);
  });

  test.each([
    ["disputed", "Resolve dispute"],
    ["paused", "Paused"],
    ["hold", "Paused"],
    ["payment plan", "Follow payment plan"],
    ["hardship", "Offer payment plan"],
    ["settlement", "Await settlement"],
    ["legal", "With lawyer"],
    ["court", "At court"],
    ["payment order", "At court"],
    ["small claims", "At court"],
    ["lawsuit", "At court"],
    ["agency", "With agency"],
    ["factored", "Factored"],
    ["bankrupt", "File claim"],
    ["written off", "Written off"],
    ["paid", "Paid"],
    ["void", "Cancelled"],
    ["cancelled", "Cancelled"],
    ["deleted", "Cancelled"],
    ["Omtvistet", "Resolve dispute"],
    ["På pause", "Paused"],
    ["Betalningssvårigheter", "Offer payment plan"],
    ["Tapsført", "Written off"],
    ["Beim Inkasso", "With agency"],
    ["Chez l'avocat", "With lawyer"],
    ["Failliet", "File claim"],
    ["En recobro", "With agency"],
    ["Maksettu", "Paid"],
    ...[
      "",
      "open",
      "sent",
      "unsent",
      "draft",
      "viewed",
      "approved",
      "awaiting payment",
      "unpaid",
      "due",
      "not due",
      "overdue",
      "past due",
      "partial",
      "partly paid",
    ].map((word) => [word, "Friendly reminder"]),
  ] as [string, string][])("status %j: %s", (status, action) => {
    expect(asked("NEXT_ACTION", "2026-03-01", 500, "2026-03-10", "", "", status)).toBe(action);
  });

  test("an unknown status or step is an error that lists the known ones", () => {
    expect(asked("NEXT_ACTION", "2026-03-01", 500, "2026-03-10", "", "", "purple")).toMatch(
      /^status is not a status Duebook knows: "purple".*disputed/,
    );
    expect(asked("NEXT_ACTION", "2026-03-01", 500, "2026-03-10", "sang")).toMatch(
      /^last_action is not a step of the playbook: "sang".*riendly reminder/,
    );
  });

  test.each([
    ["called", "Wait"],
    ["1. rykker", "Phone call"],
    ["Chase broken promise", "Wait"],
    ["Pre-due reminder", "Friendly reminder"],
    ["Wait", "Friendly reminder"],
    ["Credit hold", "Friendly reminder"],
  ])("last action %s leaves %s for 12 March", (last, action) => {
    expect(asked("NEXT_ACTION", "2026-03-01", 500, "2026-03-12", last, "2026-03-02")).toBe(action);
  });
});

describe("customers", () => {
  const row = (
    number: string,
    customer: string,
    due: string,
    balance: Cell,
    last = "",
    contact = "",
    status = "",
    promised = "",
  ) => [number, customer, "EUR", due, balance, last, contact, status, promised] as Cell[];

  test("the worklist: broken promises, the ladder's later steps first, then house work; problems last; waits left out", () => {
    const list = asked(
      "WORKLIST",
      [
        [
          "Invoice",
          "Customer",
          "Currency",
          "Due date",
          "Balance",
          "Last action",
          "Last contact",
          "Status",
          "Promised date",
        ],
        row("1", "Friendly", "2026-03-01", 500),
        row("2", "Disputes", "2026-03-01", 80, "", "", "disputed"),
        row("3", "Waits", "2026-03-30", 500),
        row("4", "Formal", "2026-01-30", 1200, "Phone call", "2026-02-20"),
        row("5", "Broke", "2026-02-15", 70, "Phone call", "2026-03-01", "", "2026-03-03"),
        row("6", "Credit", "2026-02-15", -40),
        row("7", "Nonsense", "soon", 10),
        row("8", "Agency", "2025-02-15", 900, "", "", "agency"),
        row("9", "Hardship", "2026-02-15", 60, "", "", "hardship"),
      ],
      "2026-03-10",
    ) as (string | number)[][];
    expect(list[0]).toEqual([
      "Priority",
      "Customer",
      "Action",
      "Since",
      "Invoices",
      "Past due",
      "Currency",
      "Phone",
      "Promised",
      "Also",
      "Reason",
    ]);
    expect(list.slice(1).map((line) => line.slice(0, 3))).toEqual([
      [1, "Broke", "Chase broken promise"],
      [2, "Formal", "Formal reminder"],
      [3, "Friendly", "Friendly reminder"],
      [4, "Disputes", "Resolve dispute"],
      [5, "Hardship", "Offer payment plan"],
      [6, "Credit", "Apply credit"],
      [7, "", "Problem"],
    ]);
    expect(list.at(-1)?.at(-1)).toMatch(/^row 8: /);
  });

  test.each([
    [[], [], "New"],
    [["2026-06-01"], [""], "New"],
    [["2026-01-10", "2026-02-10"], ["2026-01-15", "2026-02-10"], "Prompt"],
    [["2026-01-10", "2026-02-10"], ["2026-01-16", "2026-02-10"], "Sporadic"],
    [["2026-01-10"], [""], "High risk"],
    [["2025-01-10", "2025-02-10"], ["2025-01-10", ""], "High risk"],
    [
      ["2025-07-10", "2025-08-10", "2025-09-10", "2025-10-10", "2025-11-10", "2025-12-10"],
      ["2025-07-10", "2025-08-10", "2025-09-10", "2025-10-20", "2025-11-20", "2025-12-20"],
      "In difficulty",
    ],
  ] as [string[], string[], string][])("due %j, paid %j: %s", (dues, paid, answer) => {
    expect(
      asked(
        "PAYER_CLASS",
        columnOf(...(dues.length ? dues : [""])),
        columnOf(...(paid.length ? paid : [""])),
        "2026-03-31",
      ),
    ).toBe(answer);
  });

  test("credit: OK at 0 or less, Cash only after a broken promise, Hold from day 14 or over the limit", () => {
    expect(
      asked(
        "CREDIT_STATUS",
        columnOf(0, -5, 100, 100, 100, 100, 100),
        columnOf("", "", "", "", 99, 100, ""),
        columnOf(90, 90, 13, 14, 0, 0, 0),
        columnOf(1, 1, 0, 0, 0, 0, 1),
      ),
    ).toEqual(columnOf("OK", "OK", "OK", "Hold", "Hold", "OK", "Cash only"));
  });
});

describe("getting money back", () => {
  test("instalments rounded down, the rest on the last, dates counted from the first", () => {
    expect(asked("PAYMENT_PLAN", 500, 3, "2026-01-31")).toEqual([
      ["No", "Date", "Amount", "Remaining"],
      [1, "2026-01-31", 166.66, 333.34],
      [2, "2026-02-28", 166.66, 166.68],
      [3, "2026-03-31", 166.68, 0],
    ]);
    const dates = (every: Cell, first = "2026-04-30") =>
      (asked("PAYMENT_PLAN", 90, 2, first, every) as (string | number)[][]).slice(1).map((line) => line[1]);
    expect(dates("")).toEqual(["2026-04-30", "2026-05-30"]);
    expect(dates("month")).toEqual(["2026-04-30", "2026-05-30"]);
    expect(dates("week")).toEqual(["2026-04-30", "2026-05-07"]);
    expect(dates("2 weeks")).toEqual(["2026-04-30", "2026-05-14"]);
    expect(dates(10)).toEqual(["2026-04-30", "2026-05-10"]);
  });

  test("a settlement: the balance below day 90, less the agency's 30% from day 90, half from day 120", () => {
    expect(asked("SETTLEMENT_OFFER", 1000, columnOf(89, 90, 119, 120))).toEqual([
      [1000],
      [700],
      [700],
      [500],
    ]);
    expect(asked("SETTLEMENT_OFFER", 1000, 95, "25%")).toBe(750);
  });

  test("the roads in the order of escalation, an agency's 30% and a lawyer's 100 only in the United States", () => {
    const roads = asked("RECOVERY_OPTIONS", 5000, 100, "US-CA") as (string | number)[][];
    expect(roads[0]).toEqual(["Option", "Open", "At best", "Cost", "Needs", "Why"]);
    expect(roads.slice(1).map((line) => line[0])).toEqual([
      "Payment plan",
      "Settlement",
      "Lawyer's letter",
      "Small claims",
      "Lawsuit",
      "Collection agency",
      "Factoring",
      "Write-off",
    ]);
    expect(roads.find((line) => line[0] === "Lawyer's letter")?.[3]).toBe(100);
    expect(roads.find((line) => line[0] === "Collection agency")?.slice(1, 4)).toEqual(["Yes", 3500, 1500]);
    const danish = asked("RECOVERY_OPTIONS", 5000, 10, "DK") as (string | number)[][];
    expect(danish.find((line) => line[0] === "Lawyer's letter")?.[3]).toBe("ask");
    expect(danish.find((line) => line[0] === "Factoring")?.[1]).toBe("Depends");
    expect(roads.find((line) => line[0] === "Factoring")?.[1]).toBe("No");
  });

  test("the small-claims limit of California for a business is 6,250; procedures without a ceiling say so", () => {
    expect(asked("SMALL_CLAIMS_LIMIT", "US-CA")).toBe(6250);
    expect(asked("SMALL_CLAIMS_LIMIT", columnOf("FR-IP", "DE-MAHN"))).toEqual([
      [expect.stringMatching(/no upper limit/)],
      [expect.stringMatching(/no upper limit/)],
    ]);
  });

  test.each([
    ["DK", "DK-SMAASAG"],
    ["GB", "GB-EAW"],
    ["UK", "GB-EAW"],
    ["GB-ENG", "GB-EAW"],
    ["GB-WLS", "GB-EAW"],
    ["IE", "IE-SCP"],
    ["SE", "SE-FT"],
    ["FR", "FR-TJ"],
    ["DE", "DE-AG"],
    ["NL", "NL-KANTON"],
    ["NO", "NO-FORLIK"],
    ["EU", "EU-ESCP"],
  ])("%s means %s", (alias, code) => {
    expect(asked("SMALL_CLAIMS_LIMIT", alias)).toBeGreaterThan(0);
    expect(asked("SMALL_CLAIMS_LIMIT", alias)).toBe(asked("SMALL_CLAIMS_LIMIT", code));
  });
});

describe("numbers for the boss", () => {
  test("days sales outstanding, collection effectiveness, neither rounded", () => {
    expect(asked("DAYS_SALES_OUTSTANDING", 50000, 150000, 90)).toBe(30);
    expect(asked("COLLECTION_EFFECTIVENESS", 100000, 200000, 90000, 60000)).toBe(210 / 240);
    expect(asked("DAYS_SALES_OUTSTANDING", 50000, 0, 90)).toMatch(/credit_sales/);
    expect(asked("COLLECTION_EFFECTIVENESS", 100, 0, 0, 100)).toMatch(/opening \+ credit_sales − current/);
  });

  test("the average days to pay, weighted by amount, unpaid rows left out", () => {
    const dates = columnOf("2026-01-01", "2026-01-01", "2026-01-01");
    const paid = columnOf("2026-01-11", "2026-01-31", "");
    expect(asked("AVERAGE_DAYS_TO_PAY", dates, paid)).toBe(20);
    expect(asked("AVERAGE_DAYS_TO_PAY", dates, paid, columnOf(100, 300, 999))).toBe(25);
  });

  test("money is expected on the promised day while it runs, else due date and usual delay, never before as_of", () => {
    expect(asked("EXPECTED_PAYMENT_DATE", "2026-03-01", 12, "", "2026-03-05")).toBe("2026-03-13");
    expect(asked("EXPECTED_PAYMENT_DATE", "2026-03-01", 12, "2026-03-20", "2026-03-05")).toBe("2026-03-20");
    expect(asked("EXPECTED_PAYMENT_DATE", "2026-03-01", 12, "2026-03-02", "2026-04-05")).toBe("2026-04-05");
  });
});

test("a courtesy, friendly or second reminder is text in a cell; a formal one is sent from the pane", () => {
  const given = ["Nordwind", "1042", 500, "2026-03-01", "EUR", "2026-03-10"] as const;
  expect(asked("REMINDER_TEXT", "Friendly reminder", "de", ...given)).toMatch(/Nordwind[\s\S]*1042/);
  expect(asked("REMINDER_TEXT", "Final notice", "de", ...given)).toMatch(/pane/);
  expect(asked("REMINDER_TEXT", "Friendly reminder", "tlh", ...given)).toMatch(/^language /);
});
