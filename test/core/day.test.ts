import { addMonths as fnsAddMonths, lastDayOfMonth } from "date-fns";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  asDay,
  type Day,
  dayOf,
  dayOfSerial,
  endOfMonth,
  isoDay,
  isWorkingDay,
  nextWorkingDay,
  parseIsoDay,
  partsOf,
  serialOf,
  weekday,
} from "../../core/day.ts";
import type { Minor } from "../../core/money.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const anyDay = fc.integer({ min: -719162, max: 2932896 }).map(asDay);

describe("ISO dates", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11016],
    ["2026-03-31", 20543],
    ["0001-01-01", -719162],
    ["9999-12-31", 2932896],
  ])("%s is day %i", (text, number) => {
    expect(parseIsoDay(text)).toBe(number);
    expect(isoDay(asDay(number))).toBe(text);
  });
  test.each(["2026-03-31T23:59:59Z", "2026-03-31 00:30", "2026-03-31T0030"])(
    "%s is the day as written",
    (text) => {
      expect(parseIsoDay(text)).toBe(20543);
    },
  );
  test.each([
    "",
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-3-31",
    "20260331",
    "31-03-2026",
    "2026-03-31x",
    "2026-03-31 ",
    "0000-01-01",
    "2026-03-0a",
    "+2026-03-31",
  ])("%j is no date", (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
  test("every day is read back from its text and its parts", () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const { year, month, date } = partsOf(d);
        expect(parseIsoDay(isoDay(d))).toBe(d);
        expect(dayOf(year, month, date)).toBe(d);
        expect(isoDay(d)).toBe(new Date(d * 86_400_000).toISOString().slice(0, 10));
        expect(weekday(d)).toBe(new Date(d * 86_400_000).getUTCDay());
      }),
      { numRuns: 3000 },
    );
  });
});

describe("spreadsheet serials", () => {
  test("61 is 1 March 1900 and 46112 is 31 March 2026; a time of day is dropped", () => {
    expect(isoDay(dayOfSerial(61) as Day)).toBe("1900-03-01");
    expect(dayOfSerial(46112.99)).toBe(day("2026-03-31"));
    expect(serialOf(day("2026-03-31"))).toBe(46112);
  });
  test.each([60, 60.9, 0, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])("%d is no day", (serial) => {
    expect(dayOfSerial(serial)).toBeUndefined();
  });
});

describe("months", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
  ])("%s + %i months is %s", (from, months, to) => {
    expect(isoDay(addMonths(day(from), months))).toBe(to);
  });
  test("month ends and month steps agree with date-fns on plain UTC dates", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60000 }), fc.integer({ min: -60, max: 60 }), (n, months) => {
        // Noon local time: no zone's clock change can move the calendar day.
        const { year, month, date } = partsOf(asDay(n));
        const local = new Date(year, month - 1, date, 12);
        const text = (d: Date) => [d.getFullYear(), d.getMonth() + 1, d.getDate()];
        const parts = (d: Day) => Object.values(partsOf(d));
        expect(parts(endOfMonth(asDay(n)))).toEqual(text(lastDayOfMonth(local)));
        expect(parts(addMonths(asDay(n), months))).toEqual(text(fnsAddMonths(local, months)));
      }),
    );
  });
});

describe("working days", () => {
  const holidays = new Set([day("2026-04-03"), day("2026-04-06")]);
  test("Easter 2026: the working day after Thursday 2 April is Tuesday 7 April", () => {
    expect(isoDay(addWorkingDays(day("2026-04-02"), 1, holidays))).toBe("2026-04-07");
    expect(isoDay(nextWorkingDay(day("2026-04-03"), holidays))).toBe("2026-04-07");
  });
  test("two working days after Friday 20 March 2026 is Tuesday 24 March", () => {
    expect(isoDay(addWorkingDays(day("2026-03-20"), 2))).toBe("2026-03-24");
    expect(addWorkingDays(day("2026-03-21"), 0)).toBe(day("2026-03-21"));
  });
  test("a holiday list that closes every day does not hang the sheet", () => {
    const always = { has: () => true } as unknown as ReadonlySet<Day>;
    expect(nextWorkingDay(day("2026-01-01"), always)).toBeGreaterThan(0);
    expect(isWorkingDay(day("2026-01-01"), always)).toBe(false);
  });
});

test("a day cannot be a bare number or an amount", () => {
  // @ts-expect-error a bare number is no day
  const bare: Day = 5;
  // @ts-expect-error an amount is no day
  addDays(5 as Minor, 1);
  expect(bare).toBe(5);
});
