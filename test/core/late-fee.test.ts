import { describe, expect, test } from "vitest";
import { type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import { readPayments } from "../../core/late-fee/payment.ts";
import { readPolicy } from "../../core/late-fee/policy-reader.ts";
import { readRateTimeline } from "../../core/late-fee/rate-timeline.ts";
import { lateFee, lateFeeBreakdown } from "../../core/late-fee.ts";
import { asMinor, toMajor } from "../../core/money.ts";

const day = (iso: string): Day => parseIsoDay(iso) as Day;

interface Extra {
  payments?: [string, number][];
  rates?: [string, number | string][];
  charged?: number;
}

function inputOf(balance: number, due: string, policy: string, asOf: string, extra: Extra = {}) {
  return {
    balance: asMinor(Math.round(balance * 100)),
    dueDate: day(due),
    policy: readPolicy(policy),
    asOf: day(asOf),
    ...(extra.payments && { payments: readPayments(extra.payments, "payments") }),
    ...(extra.rates && { rates: readRateTimeline(extra.rates, "rates") }),
    ...(extra.charged !== undefined && { charged: asMinor(Math.round(extra.charged * 100)) }),
  };
}

/** The fee in major units, after checking that the breakdown adds up to it. */
function fee(...args: Parameters<typeof inputOf>): number {
  const input = inputOf(...args);
  const owed = lateFee(input);
  const lines = lateFeeBreakdown(input);
  const total = lines.pop();
  expect(total).toEqual({ amount: owed, what: "Total" });
  expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(owed);
  return toMajor(owed);
}

/** The breakdown as plain rows: from, to, days, base, percent, amount, what. */
const lines = (...args: Parameters<typeof inputOf>) =>
  lateFeeBreakdown(inputOf(...args)).map(({ from, to, days, base, rate, amount, what }) => [
    from === undefined ? "" : isoDay(from),
    to === undefined ? "" : isoDay(to),
    days ?? "",
    base === undefined ? "" : toMajor(base),
    rate ?? "",
    toMajor(amount),
    what,
  ]);

/** A due date so that `days` days have passed on `asOf`. */
const ago = (asOf: string, days: number): string => isoDay((day(asOf) - days) as Day);

describe("the examples of the function pages", () => {
  test.each([
    [100, "2026-01-01", "10 once + 10% per year", "2026-01-16", 10.41],
    [1000, "2024-11-17", "GB B2B", "2025-01-01", 86.34],
    [1000, "2024-11-17", "UK B2B", "2025-01-01", 86.34],
    [10000, "2024-12-15", "SE B2C", "2025-02-15", 191.23],
    [500, "2026-03-10", "25 once + 0.05% per day after 5 days", "2026-03-13", 0],
    [500, "2026-03-10", "25 once + 0.05% per day after 5 days", "2026-03-16", 25.25],
    [500, "2026-03-10", "25 once + 0.05% per day grace 5 days", "2026-03-16", 26.5],
    [1000, "2026-01-31", "30 per month", "2026-03-01", 60],
    [1000, "2026-01-01", "1.5% per month", "2026-02-15", 22.19],
    [1000, "2026-01-01", "1.5% per started month", "2026-02-15", 30],
    [1234.35, "2026-01-01", "1.5% per month max 2%", "2026-02-15", 24.69],
    [1000, "2026-01-01", "9% per year ACT/360", "2026-01-31", 7.5],
  ])("%d due %s, %s, on %s owes %d", (balance, due, policy, asOf, owed) => {
    expect(fee(balance, due, policy, asOf)).toBe(owed);
  });

  test("what has been charged already is taken off: 1,643.84 less 821.92 is 821.92", () => {
    expect(fee(100000, "2026-01-30", "10% per year", "2026-03-31", { charged: 821.92 })).toBe(821.92);
  });

  test("the interest and the fixed sum of GB stand apart, with how sure each is", () => {
    expect(lines(1000, "2024-11-17", "GB B2B", "2025-01-01")).toEqual([
      ["2024-11-18", "2025-01-01", 45, 1000, 0.1325, 16.34, "GB B2B: 5.25% + 8% (verified)"],
      ["2024-11-18", "2024-11-18", "", "", "", 70, "GB B2B: fixed compensation (verified)"],
      ["", "", "", "", "", 86.34, "Total"],
    ]);
  });

  test("Sweden's 16 days at 12% and 46 at 11% are two lines", () => {
    expect(lines(10000, "2024-12-15", "SE B2C", "2025-02-15")).toEqual([
      ["2024-12-16", "2024-12-31", 16, 10000, 0.12, 52.6, "SE B2C: 4% + 8% (from-memory)"],
      ["2025-01-01", "2025-02-15", 46, 10000, 0.11, 138.63, "SE B2C: 3% + 8% (from-memory)"],
      ["", "", "", "", "", 191.23, "Total"],
    ]);
  });
});

describe("numbers of other systems' tests and documents", () => {
  const asOf = "2026-05-15";
  test.each([
    ["frappe/erpnext test_dunning.py", 100, 15, "10 once + 10% per year", 10.41],
    ["frappe/erpnext test_dunning.py, first notice", 100, 20, "0% per year", 0],
    ["a UK late-payment calculator's test", 500, 45, "13.25% per year", 8.17],
    ["a UK late-payment calculator's test", 1000, 90, "13.25% per year", 32.67],
    ["a UK late-payment calculator's test", 50000, 30, "13.25% per year", 544.52],
    ["a UK late-payment calculator's test", 1000, 30, "13.25% per year", 10.89],
    ["a Swedish late-interest module's test, 10%", 10000, 30, "10% per year", 82.19],
    ["a Swedish late-interest module's test, agreed 5%", 10000, 30, "5% per year", 41.1],
    ["a Swedish late-interest module's test, due today", 10000, 0, "10% per year", 0],
    ["a Swedish late-interest module's test, nothing open", 0, 30, "10% per year", 0],
    ["a Swedish late-interest module refuses it; here a credit earns nothing", -500, 30, "10% per year", 0],
    ["a Brazilian charges module's test", 500, 10, "25 once + 0.5% per day", 50],
    ["a Brazilian charges module's test, 5 days free", 500, 6, "25 once + 0.5% per day after 5 days", 27.5],
    ["a Brazilian charges module's test, the sum once", 500, 20, "25 once", 25],
    ["peti/hledger-interest README", 1000, 234, "5% per year", 32.05],
    ["peti/hledger-interest README, compounded into the base", 1013.15, 234, "5% per year", 32.48],
    ["tryton account_dunning_fee, no fee on the fee", 100, 10, "10 once + 15% once", 25],
    ["invoiceninja LateFeeTest", 10, 1, "5 once", 5],
    ["invoiceninja LateFeeTest", 10, 1, "10 once", 10],
    ["kivitendo DN.pm, 360 days", 1000, 30, "9% per year ACT/360", 7.5],
    ["metasfresh, a flat percent whatever the days", 1000, 90, "2% once", 20],
    ["usewolfx.com, one day at 11.75%", 10000, 1, "11.75% per year", 3.22],
    ["statutory-interest.pages.dev, a year at 8.5%", 1000, 365, "8.5% per year", 85],
    ["statutory-interest.pages.dev, a day at 8.5%", 1000, 1, "8.5% per year", 0.23],
    ["a Polish interest guide, example 3", 100000, 152, "11.25% per year", 4684.93],
    ["a Polish interest guide prints 281.85, which is wrong", 5000, 183, "11.25% per year", 282.02],
    ["paidnice.com rounds the day first (169.68); exact is", 5000, 101, "12.25% per year", 169.49],
    ["a Swedish calculator rounds to kronor (411); exact is", 50000, 30, "10% per year", 410.96],
    ["GOV.UK's 50 days at 0.23 (11.50, from memory); exact is", 1000, 50, "8.5% per year", 11.64],
  ])("%s: %d, %d days, %s → %d", (_source, balance, days, policy, owed) => {
    expect(fee(balance, ago(asOf, days), policy, asOf)).toBe(owed);
  });

  test.each([
    [100, 40],
    [500, 40],
    [999.99, 40],
    [1000, 70],
    [1000.01, 70],
    [5000, 70],
    [9999.99, 70],
    [10000, 100],
    [10000.01, 100],
    [50000, 100],
  ])("GB's fixed sum for %d is %d (two UK calculators' tests; payontime.co.uk bands)", (balance, sum) => {
    const whole = fee(balance, "2025-01-10", "GB B2B", "2025-01-11");
    expect(Math.round((whole - fee(balance, "2025-01-10", "GB B2B interest only", "2025-01-11")) * 100)).toBe(
      sum * 100,
    );
  });

  test("due today GB charges nothing: the fixed sum of a UK test on day 0 comes a day too early", () => {
    expect(fee(500, "2025-01-10", "GB B2B", "2025-01-10")).toBe(0);
  });

  test("IE counts exactly 1,000 and 10,000 in the lower band", () => {
    const sum = (balance: number) =>
      lateFeeBreakdown(inputOf(balance, "2025-01-10", "IE B2B", "2025-01-11"))[1]?.amount;
    expect([1000, 1000.01, 10_000, 10_000.01].map(sum)).toEqual([40_00, 70_00, 70_00, 100_00]);
  });

  // alphagov/smart-answers self_assessment_penalties_test.rb: the day after the last free one counts, the day of payment does not.
  const hmrc: [string, number][] = [
    ["2022-01-04", 2.75],
    ["2022-02-21", 3],
    ["2022-04-05", 3.25],
    ["2022-05-24", 3.5],
  ];
  test.each([
    ["2021-01-30", "2021-01-31", [["2020-04-07", 2.6]], 10000, 0.71],
    ["2021-01-30", "2021-04-01", [["2020-04-07", 2.6]], 10000, 43.45],
    ["2022-01-30", "2022-01-31", hmrc, 10000, 0.75],
    ["2022-01-30", "2022-02-27", hmrc, 10000, 21.58],
    ["2022-01-30", "2022-04-01", hmrc, 10000, 48.7],
    // Theirs are 51.23 and 94.86: a day at the wrong rate in summer time.
    ["2022-01-30", "2022-04-04", hmrc, 10000, 51.16],
    ["2022-01-30", "2022-05-23", hmrc, 10000, 94.79],
    ["2024-01-30", "2024-08-18", [["2023-08-22", 7.75]], 5000, 213.39],
  ] as [string, string, [string, number][], number, number][])(
    "HMRC interest from %s to %s (alphagov/smart-answers)",
    (due, asOf, rates, balance, owed) => {
      expect(fee(balance, due, "0% per year", asOf, { rates })).toBe(owed);
    },
  );

  test("Germany, consumer, first half of 2023: 181 days at 6.62% (ameax/bgb-interest)", () => {
    expect(fee(10000, "2022-12-31", "DE B2C", "2023-06-30")).toBe(328.28);
  });

  test("a second Danish claim is the whole less the first: 0.35, then 2.10 (Rentemester tests)", () => {
    const first = fee(250, "2026-06-15", "10.2% per year", "2026-06-20");
    expect(first).toBe(0.35);
    expect(fee(250, "2026-06-15", "10.2% per year", "2026-07-20", { charged: first })).toBe(2.1);
  });

  test("a Dutch year of 366 days yields 601.64, a year and a half 917.08 (Apartsalan/luxis)", () => {
    const rates: [string, number][] = [["2020-01-01", 6]];
    expect(fee(10000, "2023-12-31", "NL B2B", "2024-12-31", { rates })).toBe(601.64);
    expect(fee(10000, "2023-12-31", "NL B2B", "2025-06-30", { rates })).toBe(917.08);
  });

  test("Dutch interest from 2024-09-10 for two years, capitalised on the anniversary (2264.68 where each span is rounded)", () => {
    expect(fee(10000, "2024-09-09", "NL B2B", "2026-09-09")).toBe(2264.67);
  });

  test.each([
    [100, 40],
    [250, 40],
    [266.67, 40],
    [1000, 150],
    [2500, 375],
    [5000, 625],
    [10000, 875],
    [200_000, 2775],
    [1_000_000, 6775],
    [5_000_000, 6775],
  ])("Dutch collection costs of %d are %d (WIK ladder tests; computed by its steps)", (balance, costs) => {
    expect(fee(balance, "2026-01-01", "NL collection costs", "2026-01-02")).toBe(costs);
  });

  test("France splits at 1 July: 12.15%, then 12.4% (a French product's tests)", () => {
    const found = lines(1000, "2026-04-30", "FR B2B interest only", "2026-08-31");
    expect(found.map((line) => [line[0], line[1], line[4]])).toEqual([
      ["2026-05-01", "2026-06-30", 0.1215],
      ["2026-07-01", "2026-08-31", 0.124],
      ["", "", ""],
    ]);
  });
});

describe("when a fee begins", () => {
  test("nothing on the due date, something the day after", () => {
    expect(fee(1000, "2026-01-01", "10% per year + 5 once", "2026-01-01")).toBe(0);
    expect(fee(1000, "2026-01-01", "10% per year + 5 once", "2025-12-01")).toBe(0);
    expect(fee(1000, "2026-01-01", "10% per year + 5 once", "2026-01-02")).toBe(5.27);
  });

  test("after 5 days day 6 is the first; grace 5 days goes back to the due date", () => {
    const on = (policy: string, days: number) => fee(3650, ago("2026-06-30", days), policy, "2026-06-30");
    expect([5, 6, 7].map((days) => on("10% per year after 5 days", days))).toEqual([0, 1, 2]);
    expect([5, 6, 7].map((days) => on("10% per year grace 5 days", days))).toEqual([0, 6, 7]);
  });

  test("after 5 days the months too are counted from five days late", () => {
    expect(fee(100, "2026-01-31", "30 per month after 5 days", "2026-02-05")).toBe(0);
    expect(fee(100, "2026-01-31", "30 per month after 5 days", "2026-02-06")).toBe(30);
    expect(fee(100, "2026-01-31", "30 per month after 5 days", "2026-03-05")).toBe(30);
    expect(fee(100, "2026-01-31", "30 per month after 5 days", "2026-03-06")).toBe(60);
  });

  test("a fixed sum stands on its first day in the breakdown", () => {
    expect(lines(100, "2026-01-01", "25 once + 5% once after 5 days", "2026-02-01")).toEqual([
      ["2026-01-07", "2026-01-07", "", "", "", 25, "25 once"],
      ["2026-01-07", "2026-01-07", "", 100, 0.05, 5, "5% once"],
      ["", "", "", "", "", 30, "Total"],
    ]);
  });
});

describe("periods", () => {
  test.each([
    ["2026-02-01", 1],
    ["2026-02-28", 1],
    ["2026-03-01", 2],
    ["2026-03-31", 2],
    ["2026-04-01", 3],
  ])("due 31 January, by %s %d month has started", (asOf, count) => {
    expect(fee(1000, "2026-01-31", "30 per started month", asOf)).toBe(30 * count);
    expect(fee(1000, "2026-01-31", "30 per month", asOf)).toBe(30 * count);
    expect(fee(1000, "2026-01-31", "1% per started month", asOf)).toBe(10 * count);
  });

  test.each([
    ["2026-02-27", 0],
    ["2026-02-28", 1],
    ["2026-03-30", 1],
    ["2026-03-31", 2],
  ])("due 31 January, by %s %d month is full", (asOf, count) => {
    expect(fee(1000, "2026-01-31", "30 per full month", asOf)).toBe(30 * count);
    expect(fee(1000, "2026-01-31", "1% per full month", asOf)).toBe(10 * count);
  });

  test("due 29 February: a month is full on 29 March, a year on 28 February", () => {
    expect(fee(1000, "2024-02-29", "30 per full month", "2024-03-28")).toBe(0);
    expect(fee(1000, "2024-02-29", "30 per full month", "2024-03-29")).toBe(30);
    expect(fee(1000, "2024-02-29", "30 per full month", "2025-02-28")).toBe(360);
  });

  test("weeks and days are counted the same way", () => {
    expect(fee(1000, "2026-01-01", "7 per week", "2026-01-08")).toBe(7);
    expect(fee(1000, "2026-01-01", "7 per week", "2026-01-09")).toBe(14);
    expect(fee(1000, "2026-01-01", "7 per full week", "2026-01-14")).toBe(7);
    expect(fee(1000, "2026-01-01", "2 per day", "2026-01-08")).toBe(14);
  });

  test("12 months at 1% a month and 52 weeks at 0.1% a week are over 365 days", () => {
    expect(fee(36500, "2026-01-01", "1% per month", "2026-01-02")).toBe(12);
    expect(fee(36500, "2026-01-01", "0.1% per week", "2026-01-02")).toBe(5.2);
    expect(fee(36500, "2026-01-01", "0.1% per day", "2026-01-02")).toBe(36.5);
  });

  test("a paid invoice starts no new month; a part payment lowers the percent of the next one", () => {
    const paid: Extra = { payments: [["2026-02-10", 1000]] };
    expect(fee(1000, "2026-01-01", "30 per month", "2026-06-30", paid)).toBe(60);
    const part: Extra = { payments: [["2026-02-01", 400]] };
    expect(lines(1000, "2026-01-01", "1% per started month", "2026-03-15", part)).toEqual([
      ["2026-01-02", "2026-02-01", 31, 1000, 0.01, 10, "1% per started month × 1"],
      ["2026-02-02", "2026-03-15", 42, 600, 0.01, 12, "1% per started month × 2"],
      ["", "", "", "", "", 22, "Total"],
    ]);
  });
});

describe("payments", () => {
  const policy = "10% per year";
  test("the day of payment still counts on the old base, the next day on the new one", () => {
    const payments: Extra = { payments: [["2026-01-11", 1825]] };
    expect(fee(3650, "2026-01-01", policy, "2026-01-11", payments)).toBe(10);
    expect(fee(3650, "2026-01-01", policy, "2026-01-12", payments)).toBe(10.5);
    expect(lines(3650, "2026-01-01", policy, "2026-01-21", payments)).toEqual([
      ["2026-01-02", "2026-01-11", 10, 3650, 0.1, 10, "10% per year"],
      ["2026-01-12", "2026-01-21", 10, 1825, 0.1, 5, "10% per year"],
      ["", "", "", "", "", 15, "Total"],
    ]);
  });

  test("payments on or before the due date and after the day asked for change nothing", () => {
    const whole = fee(3650, "2026-01-01", policy, "2026-01-21");
    for (const date of ["2025-06-01", "2026-01-01", "2026-01-22", "2027-01-01"]) {
      expect(fee(3650, "2026-01-01", policy, "2026-01-21", { payments: [[date, 1000]] })).toBe(whole);
    }
  });

  test("an invoice paid twice over stops at what had run until then", () => {
    expect(fee(3650, "2026-01-01", policy, "2026-12-31", { payments: [["2026-01-11", 9999]] })).toBe(10);
  });

  test("a returned payment (negative) raises the base again", () => {
    const payments: Extra = {
      payments: [
        ["2026-01-11", 3650],
        ["2026-01-21", -3650],
      ],
    };
    expect(fee(3650, "2026-01-01", policy, "2026-01-31", payments)).toBe(20);
  });

  test("paid in full within the free days: no fixed sum either", () => {
    for (const free of ["after", "grace"]) {
      const rule = `25 once + 10% per year ${free} 5 days`;
      expect(fee(3650, "2026-01-01", rule, "2026-02-01", { payments: [["2026-01-06", 3650]] })).toBe(0);
      expect(
        fee(3650, "2026-01-01", rule, "2026-02-01", { payments: [["2026-01-07", 3650]] }),
      ).toBeGreaterThan(25);
    }
  });

  test("a percent once, the fixed sum of a regime and a cap are of the amount owed on the due date", () => {
    const payments: Extra = { payments: [["2026-01-11", 9000]] };
    expect(fee(10_000, "2026-01-01", "5% once after 20 days", "2026-02-01", payments)).toBe(500);
    expect(fee(10_000, "2026-01-01", "50% per year max 2%", "2026-12-01", payments)).toBe(200);
    expect(lines(10_000, "2026-01-01", "GB B2B", "2026-02-01", payments)[2]?.[5]).toBe(100);
  });
});

describe("caps, minimums and what was charged", () => {
  test("a minimum holds from the first day anything is due, a cap comes last", () => {
    expect(fee(100, "2026-01-01", "10% per year min 40", "2026-01-02")).toBe(40);
    expect(fee(100, "2026-01-01", "0% per year min 40", "2026-06-01")).toBe(0);
    expect(fee(100, "2026-01-01", "1% per full month min 40", "2026-01-31")).toBe(0);
    expect(fee(100, "2026-01-01", "10% per year min 40 max 30", "2026-01-02")).toBe(30);
    expect(lines(100, "2026-01-01", "10% per year min 40 max 30%", "2026-02-02", { charged: 12 })).toEqual([
      ["2026-01-02", "2026-02-02", 32, 100, 0.1, 0.88, "10% per year"],
      ["", "", "", "", "", 39.12, "Minimum 40"],
      ["", "", "", 100, 0.3, -10, "Cap 30%"],
      ["", "", "", "", "", -12, "Already charged"],
      ["", "", "", "", "", 18, "Total"],
    ]);
  });

  test("a cap of 2% is a line of its own, negative", () => {
    expect(lines(1234.35, "2026-01-01", "1.5% per month max 2%", "2026-02-15")).toEqual([
      ["2026-01-02", "2026-02-15", 45, 1234.35, 0.18, 27.39, "1.5% per month"],
      ["", "", "", 1234.35, 0.02, -2.7, "Cap 2%"],
      ["", "", "", "", "", 24.69, "Total"],
    ]);
  });

  test("charged more than the fee: 0, and the line shows only as much as stood above it", () => {
    expect(lines(3650, "2026-01-01", "10% per year", "2026-01-11", { charged: 99 })).toEqual([
      ["2026-01-02", "2026-01-11", 10, 3650, 0.1, 10, "10% per year"],
      ["", "", "", "", "", -10, "Already charged"],
      ["", "", "", "", "", 0, "Total"],
    ]);
  });

  test("a negative charge is refused", () => {
    expect(() => fee(100, "2026-01-01", "5 once", "2026-02-01", { charged: -5 })).toThrow(
      "charged is below zero: -5. Give what has been charged already as a positive amount.",
    );
  });
});

describe("day counts", () => {
  test.each([
    // OpenGamma Strata DayCountTest: year fractions 0.169428849465, 0.079452054795, 0.177777777778.
    ["ACT/ACT", "2011-12-28", "2012-02-28", 16942.88],
    ["ACT/365", "2012-02-28", "2012-03-28", 7945.21],
    ["ACT/360", "2011-12-28", "2012-03-01", 17777.78],
    // Bond basis: 30/360 counts 32 from 29 May to 31 August 2013 as 31 stays 31 after a 29th (ISDA 2006 4.16(f)).
    ["30/360", "2012-05-29", "2013-08-31", 125555.56],
    ["30/360", "2026-01-31", "2026-03-31", 16666.67],
    ["30/360", "2026-01-30", "2026-03-31", 16666.67],
    ["30/360", "2026-01-15", "2026-03-31", 21111.11],
    ["30/360", "2026-02-28", "2026-03-31", 9166.67],
    // A whole leap year is one year by ACT/ACT and 366/365 by ACT/365.
    ["ACT/ACT", "2024-01-01", "2025-01-01", 100000],
    ["ACT/365", "2024-01-01", "2025-01-01", 100273.97],
  ])("100%% of 100,000 by %s from %s to %s is %d", (dayCount, due, asOf, owed) => {
    expect(fee(100_000, due, `100% per year ${dayCount}`, asOf)).toBe(owed);
  });

  test("splitting at a rate change makes no jump, by any day count", () => {
    for (const dayCount of ["ACT/365", "ACT/360", "ACT/ACT", "30/360"]) {
      const rates: [string, number][] = Array.from({ length: 30 }, (_, i) => [
        isoDay((day("2023-12-29") + i * 17) as Day),
        12,
      ]);
      const policy = `12% per year ${dayCount}`;
      for (const due of ["2023-12-30", "2024-01-31", "2024-02-28", "2024-02-29"]) {
        expect(fee(77_777.77, due, policy, "2025-03-31", { rates })).toBe(
          fee(77_777.77, due, policy, "2025-03-31"),
        );
      }
    }
  });
});

describe("compounding", () => {
  test("yearly: from anniversary to anniversary, the last part simple", () => {
    expect(fee(1000, "2025-01-01", "10% per year compounded yearly", "2026-01-01")).toBe(100);
    expect(fee(1000, "2025-01-01", "10% per year compounded yearly", "2027-01-01")).toBe(210);
    expect(lines(1000, "2025-01-01", "10% per year compounded yearly", "2026-03-15")).toEqual([
      ["2025-01-02", "2026-01-01", 365, 1000, 0.1, 100, "10% per year"],
      ["2026-01-02", "2026-03-15", 73, 1100, 0.1, 22, "10% per year"],
      ["", "", "", "", "", 122, "Total"],
    ]);
  });

  test("due 29 February the year ends on 28 February, in a leap year on the 29th", () => {
    const starts = lines(1000, "2024-02-29", "10% per year compounded yearly", "2028-06-01").map(
      (line) => line[0],
    );
    expect(starts).toEqual(["2024-03-01", "2025-03-01", "2026-03-01", "2027-03-01", "2028-03-01", ""]);
  });

  test("monthly: twelve steps of 1% on 360 days", () => {
    expect(fee(10_000, "2025-12-31", "12% per year compounded monthly 30/360", "2026-12-31")).toBe(1268.25);
  });

  test("fees and fixed sums are never in the base of interest", () => {
    const plain = fee(1000, "2025-01-01", "10% per year compounded yearly", "2027-01-01");
    expect(fee(1000, "2025-01-01", "500 once + 10% per year compounded yearly", "2027-01-01")).toBe(
      plain + 500,
    );
  });

  test("two percents share one base: 6% + 4% is 10%", () => {
    expect(fee(1000, "2025-01-01", "6% per year + 4% per year compounded yearly", "2027-01-01")).toBe(210);
  });

  test("interest already added goes on bearing interest after the principal is paid", () => {
    const payments: Extra = { payments: [["2026-01-01", 1000]] };
    expect(fee(1000, "2025-01-01", "10% per year compounded yearly", "2027-01-01", payments)).toBe(110);
  });
});

test("a mistyped year hangs no sheet, and no date past 9999 is asked for", () => {
  expect(fee(100, "2020-01-31", "0.001% per year compounded monthly", "9999-12-31")).toBeGreaterThan(7);
  expect(fee(1000, "9999-06-30", "12% per year compounded monthly 30/360", "9999-12-31")).toBe(61.52);
  expect(fee(1000, "9999-06-30", "5 per full month", "9999-12-31")).toBe(30);
});

describe("rates of the reader's own", () => {
  test("before the first date the policy's own percent holds, from it on the new one", () => {
    const rates: [string, number][] = [["2026-02-01", 20]];
    expect(lines(3650, "2026-01-01", "10% per year", "2026-02-10", { rates })).toEqual([
      ["2026-01-02", "2026-01-31", 30, 3650, 0.1, 30, "10% per year"],
      ["2026-02-01", "2026-02-10", 10, 3650, 0.2, 20, "20% per year, from rates"],
      ["", "", "", "", "", 50, "Total"],
    ]);
  });

  test("with a regime the margin is still added; an all-in regime takes them as all in", () => {
    const rates: [string, number][] = [["2026-01-01", 2]];
    expect(fee(3650, "2026-07-10", "DK B2C", "2026-07-20", { rates })).toBe(10);
    expect(fee(3650, "2026-07-10", "NO B2C", "2026-07-20", { rates })).toBe(2);
    expect(lines(3650, "2026-07-10", "DK B2C", "2026-07-20", { rates })[0]?.[6]).toBe(
      "DK B2C: 2% + 8% (from rates)",
    );
  });

  test("0 means 0, and a reference may be negative", () => {
    expect(fee(3650, "2026-07-10", "DK B2C", "2026-07-20", { rates: [["2026-01-01", 0]] })).toBe(8);
    expect(fee(3650, "2026-07-10", "DK B2C", "2026-07-20", { rates: [["2026-01-01", -2]] })).toBe(6);
    expect(fee(3650, "2026-07-10", "10% per year", "2026-07-20", { rates: [["2026-01-01", 0]] })).toBe(0);
    expect(fee(3650, "2026-07-10", "DK B2C", "2026-07-20", { rates: [["2026-01-01", -9]] })).toBe(0);
    expect(() =>
      fee(3650, "2026-07-10", "10% per year", "2026-07-20", { rates: [["2026-01-01", -2]] }),
    ).toThrow("rates holds a rate below zero: -2%");
  });

  test("fixed at start takes the rate of the day after the due date, and no later one", () => {
    const rates: [string, number][] = [
      ["2026-01-01", 4],
      ["2026-07-11", 2],
    ];
    expect(fee(3650, "2026-07-09", "GB B2B interest only", "2026-07-19", { rates })).toBe(12);
    expect(fee(3650, "2026-07-10", "GB B2B interest only", "2026-07-20", { rates })).toBe(10);
  });

  test("a timeline that begins too late for a regime is an error that names the day", () => {
    expect(() => fee(3650, "2026-07-10", "DK B2C", "2026-07-20", { rates: [["2026-07-15", 2]] })).toThrow(
      "rates: a rate is needed for 2026-07-11, before the first row (2026-07-15). Add an earlier row.",
    );
    expect(
      fee(3650, "2026-07-10", "DK B2C reference 2%", "2026-07-20", { rates: [["2026-07-16", 12]] }),
    ).toBe(15);
  });

  test("rates that have nothing to replace are refused, beside a plain sum they do no harm", () => {
    const rates: [string, number][] = [["2026-01-01", 2]];
    expect(() => fee(100, "2026-01-01", "1.5% per month", "2026-03-01", { rates })).toThrow(
      "rates has nothing to replace in the policy 1.5% per month. It works with a regime or with a percent per year.",
    );
    expect(fee(100, "2026-01-01", "40 once", "2026-03-01", { rates })).toBe(40);
  });
});

describe("regimes", () => {
  test("GB and IE keep the rate of the half-year in which the day after the due date falls", () => {
    // Due 2024-12-31: the first late day lies in 2025, at 4.75 + 8.
    expect(lines(3650, "2024-12-31", "GB B2B interest only", "2025-12-31").map((line) => line[4])).toEqual([
      0.1275,
      "",
    ]);
    expect(lines(3650, "2024-12-30", "GB B2B interest only", "2025-12-31").map((line) => line[4])).toEqual([
      0.1325,
      "",
    ]);
    expect(lines(3650, "2025-12-31", "IE B2B interest only", "2026-09-01").map((line) => line[4])).toEqual([
      0.1015,
      "",
    ]);
  });

  test("a missing half-year is an error that names it and both ways out", () => {
    const sentence =
      "policy: DK B2B has no rate for the second half of 2026 (from 2026-07-01). Give it in rates, or name it in the policy: DK B2B reference …%.";
    expect(() => fee(1000, "2026-06-15", "DK B2B", "2026-07-01")).toThrow(sentence);
    expect(fee(1000, "2026-06-15", "DK B2B", "2026-06-30")).toBe(314.01);
    expect(fee(1000, "2026-06-15", "DK B2B reference 2%", "2026-07-01")).toBe(314.38);
    expect(() => fee(1000, "2026-06-15", "NL B2C", "2026-07-01")).toThrow("the second half of 2026");
    expect(() => fee(1000, "2014-12-15", "EU B2B", "2015-02-01")).toThrow(
      "the second half of 2014 (from 2014-07-01)",
    );
    expect(() => fee(1000, "2026-12-15", "EU B2B", "2027-01-01")).toThrow(
      "the first half of 2027 (from 2027-01-01)",
    );
  });

  test("Norway's compensation is of the half-year of the day after the due date; unknown ones offer interest only", () => {
    expect(lines(1000, "2026-06-30", "NO B2B", "2026-07-10")[1]?.[5]).toBe(430);
    expect(lines(1000, "2026-06-29", "NO B2B", "2026-07-10")[2]?.[5]).toBe(460);
    expect(() => fee(1000, "2024-06-15", "NO B2B", "2024-06-20")).toThrow(
      "policy: NO B2B has no fixed compensation for the first half of 2024 (from 2024-01-01). Write NO B2B interest only.",
    );
    expect(fee(1000, "2024-06-15", "NO B2B interest only", "2024-06-20")).toBe(1.71);
  });

  test("contract regimes and the unverified ones refuse, unless the rate is given", () => {
    for (const name of ["US", "CA", "AU", "FR B2C", "PL B2B"]) {
      expect(() => fee(1000, "2026-01-01", name, "2026-02-01")).toThrow(`policy: ${name} cannot be worked: `);
      // Even on an invoice not yet late: the policy will never work.
      expect(() => fee(1000, "2026-01-01", name, "2025-02-01")).toThrow(`policy: ${name} cannot be worked: `);
    }
    expect(fee(3650, "2026-01-01", "US reference 18%", "2026-01-11")).toBe(18);
    expect(fee(3650, "2026-01-01", "CA", "2026-01-11", { rates: [["2020-01-01", "5%"]] })).toBe(5);
    expect(fee(3650, "2026-01-01", "PL B2B interest only reference 5%", "2026-01-11")).toBe(15);
    expect(() => fee(3650, "2026-01-01", "PL B2B reference 5%", "2026-01-11")).toThrow(
      "Write PL B2B interest only.",
    );
  });

  test("collection costs are never part of a regime", () => {
    const interest = fee(1000, "2026-01-01", "NL B2B", "2026-02-01");
    expect(interest).toBe(8.62);
    expect(fee(1000, "2026-01-01", "NL B2B + NL collection costs", "2026-02-01")).toBe(158.62);
  });

  test("what rests on weak sources or on memory says so", () => {
    const what = (policy: string, due: string, asOf: string) =>
      lines(1000, due, policy, asOf)
        .map((line) => line[6])
        .join(" | ");
    expect(what("GB B2B", "2026-07-10", "2026-07-20")).toContain("3.75% + 8% (verified-weak)");
    expect(what("FI B2B", "2026-07-10", "2026-07-20")).toBe(
      "FI B2B: 2.5% + 8% (derived) | FI B2B: fixed compensation (from-memory) | Total",
    );
    expect(what("EU B2B reference 3%", "2026-07-10", "2026-07-20")).toContain(
      "EU B2B: 3% + 8% (reference given)",
    );
  });

  test("a half-year whose rate is as sure and as high as the one before makes no new line", () => {
    expect(lines(1000, "2025-08-01", "EU B2B interest only", "2026-03-01")).toHaveLength(2);
  });
});
