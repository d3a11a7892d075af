import { describe, expect, test } from "vitest";
import { type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import {
  averageDaysToPay,
  collectionEffectiveness,
  daysSalesOutstanding,
  expectedPaymentDate,
} from "../../core/metrics.ts";
import { asMinor, type Minor } from "../../core/money.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const money = (value: number): Minor => asMinor(value * 100);

describe("days sales outstanding", () => {
  test("50,000 owed, 150,000 sold in 90 days is 30 days", () => {
    expect(daysSalesOutstanding(money(50000), money(150000), 90)).toBeCloseTo(30, 12);
  });
  test("without sales there is nothing to divide by", () => {
    expect(() => daysSalesOutstanding(money(1), money(0), 90)).toThrow(
      /credit_sales: the sales of the period is 0/,
    );
  });
});

describe("collection effectiveness", () => {
  test("opening 100, sales 200, closing 90, of which 60 not yet due: 210 of 240", () => {
    const period = { opening: money(100), creditSales: money(200), closing: money(90), current: money(60) };
    expect(collectionEffectiveness(period)).toBe(0.875);
  });
  test("when nothing could be collected it says so", () => {
    const period = { opening: money(0), creditSales: money(60), closing: money(60), current: money(60) };
    expect(() => collectionEffectiveness(period)).toThrow(/nothing to divide by/);
  });
});

describe("average days to pay", () => {
  const invoiced = [day("2026-01-01"), day("2026-01-01"), day("2026-01-01")];
  const paid = [day("2026-01-11"), day("2026-01-31"), undefined];
  test("leaves unpaid rows out: 10 and 30 days are 20", () => {
    expect(averageDaysToPay(invoiced, paid)).toBe(20);
  });
  test("weighs by amount where given: 100 after 10 days, 300 after 30 are 25; credit notes do not count", () => {
    expect(averageDaysToPay(invoiced, paid, [money(100), money(300), money(999)])).toBe(25);
    expect(
      averageDaysToPay(
        invoiced,
        [...paid.slice(0, 2), day("2026-12-31")],
        [money(100), money(300), money(-50)],
      ),
    ).toBe(25);
  });
  test("is an error where nothing is paid", () => {
    expect(() => averageDaysToPay(invoiced, [undefined, undefined, undefined])).toThrow(
      /paid_dates: the number of paid invoices is 0/,
    );
  });
});

describe("the expected payment date of an invoice due 2026-03-01", () => {
  const expected = (averageDaysLate: number | undefined, promised: string, asOf: string): string =>
    isoDay(
      expectedPaymentDate({
        dueDate: day("2026-03-01"),
        averageDaysLate,
        promisedDate: promised === "" ? undefined : day(promised),
        asOf: day(asOf),
      }),
    );
  test.each([
    ["no habit known", undefined, "", "2026-02-01", "2026-03-01"],
    ["12 days late as a rule", 12, "", "2026-02-01", "2026-03-13"],
    ["12.6 days are 13", 12.6, "", "2026-02-01", "2026-03-14"],
    ["pays 5 days early", -5, "", "2026-02-01", "2026-02-24"],
    ["never before as_of", 12, "", "2026-04-01", "2026-04-01"],
    ["a promise that runs", 12, "2026-03-20", "2026-03-10", "2026-03-20"],
    [
      "a promise in its two working days of grace, Friday to Tuesday",
      12,
      "2026-03-20",
      "2026-03-24",
      "2026-03-24",
    ],
    ["a broken promise counts no more", 40, "2026-03-20", "2026-03-25", "2026-04-10"],
  ] as const)("%s", (_case, late, promised, asOf, date) => {
    expect(expected(late, promised, asOf)).toBe(date);
  });
});
