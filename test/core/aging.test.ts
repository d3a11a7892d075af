import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agingBucket, agingReport, bucketIndex, bucketLabels, readBoundaries } from "../../core/aging.ts";
import { badDebtAllowance, bucketRatesKind } from "../../core/bad-debt.ts";
import { asDay, type Day, parseIsoDay } from "../../core/day.ts";
import { asMinor, type Minor } from "../../core/money.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const read = (...cells: (string | number)[]) => readBoundaries([cells], "boundaries");

describe("the bucket of an invoice", () => {
  // OCA/account-financial-reporting 16.0, aged_partner_balance.py: upper bounds 30, 60, 90 inclusive.
  test.each([
    [-400, "Current"],
    [-1, "Current"],
    [0, "Current"],
    [1, "1-30"],
    [30, "1-30"],
    [31, "31-60"],
    [60, "31-60"],
    [61, "61-90"],
    [90, "61-90"],
    [91, "91+"],
    [10000, "91+"],
  ])("%i days past due is %s", (days, bucket) => {
    expect(agingBucket(days)).toBe(bucket);
  });
  test("boundaries name their own buckets, a bucket of one day by that day", () => {
    expect(bucketLabels([1, 8])).toEqual(["Current", "1", "2-8", "9+"]);
  });
  test("every day is in exactly one bucket, and later days never in an earlier one", () => {
    const bounds = fc
      .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(bounds, fc.integer({ min: -500, max: 900 }), (boundaries, days) => {
        const labels = bucketLabels(boundaries);
        const holds = labels.map((label, i) => {
          if (i === 0) return days <= 0;
          const [from, to] = label.endsWith("+")
            ? [Number(label.slice(0, -1)), Number.POSITIVE_INFINITY]
            : [Number(label.split("-")[0]), Number(label.split("-")[1] ?? label)];
          return days >= from && days <= to;
        });
        expect(holds.filter(Boolean)).toHaveLength(1);
        expect(holds.indexOf(true)).toBe(bucketIndex(days, boundaries));
        expect(labels[bucketIndex(days, boundaries)]).toBe(agingBucket(days, boundaries));
        expect(bucketIndex(days + 1, boundaries)).toBeGreaterThanOrEqual(bucketIndex(days, boundaries));
      }),
    );
  });
});

describe("boundaries", () => {
  test("are read from text and from a range, blanks skipped", () => {
    expect(read("30,60,90")).toEqual([30, 60, 90]);
    expect(read(" 15 ; 30 ")).toEqual([15, 30]);
    expect(read(10, "", 20)).toEqual([10, 20]);
    expect(read("")).toBeUndefined();
  });
  test.each([["30,30"], ["60,30"], ["-30,60"], ["0,30"], ["30.5,60"], ["a,b"], ["30,,60"]])(
    "%s is refused with the remedy",
    (text) => {
      expect(() => read(text)).toThrow(/boundaries cannot be used: .*like "30,60,90"/);
    },
  );
});

const asOf = day("2017-12-31");
const rows = (
  list: readonly (readonly [customer: string, due: string, balance: number, currency?: string])[],
) => ({
  customers: list.map((row) => row[0]),
  dueDates: list.map((row) => (row[1] === "" ? undefined : day(row[1]))),
  balances: list.map((row) => asMinor(Math.round(row[2] * 100))),
  currencies: list.some((row) => row[3] !== undefined) ? list.map((row) => row[3] ?? "") : undefined,
});

describe("the aging report", () => {
  test("shows a ledger by due date as the reporter of OCA/account-financial-reporting PR 383 expects it", () => {
    const report = agingReport(
      rows([
        ["A", "2018-01-15", 500],
        ["A", "2017-12-15", 1000],
        ["A", "2017-11-15", 2000],
        ["A", "2017-10-15", 4000],
        ["A", "2017-09-15", 8000],
        ["A", "2017-08-15", 160000],
      ]),
      asOf,
      [30, 60, 90, 120],
    );
    expect(report.blocks[0]?.lines[0]?.buckets).toEqual([
      500_00, 1000_00, 2000_00, 4000_00, 8000_00, 160000_00,
    ]);
  });
  test("lists customers by total, ties by name, and leaves out those whose balances are all zero", () => {
    const report = agingReport(
      rows([
        ["b", "2017-12-01", 10],
        ["Z", "2017-12-01", 0],
        ["A", "2017-12-01", 10],
        ["C", "2017-12-01", 99],
      ]),
      asOf,
    );
    expect(report.blocks[0]?.lines.map((line) => line.customer)).toEqual(["C", "A", "b"]);
  });
  test("keeps one cent open: erpnext test_accounts_receivable.py, 100 less 99.99", () => {
    expect(agingReport(rows([["A", "2017-12-01", 0.01]]), asOf).blocks[0]?.totals.total).toBe(1);
  });
  test("drops an invoice that is paid or credited in full (erpnext test_accounts_receivable.py)", () => {
    expect(agingReport(rows([["A", "2017-12-01", 0]]), asOf).blocks).toEqual([]);
  });
  test("adds a customer's invoices: 100 and 85 are 185 (erpnext test_accounts_receivable.py)", () => {
    const report = agingReport(
      rows([
        ["A", "2017-12-01", 100],
        ["A", "2017-12-09", 85],
      ]),
      asOf,
    );
    expect([report.blocks[0]?.lines[0]?.total, report.blocks[0]?.totals.total]).toEqual([185_00, 185_00]);
  });
  test("says what is overdue: 500 five days late, 1,000 due in 30 days (OCA account_invoice_overdue_warn)", () => {
    const [line] =
      agingReport(
        rows([
          ["A", "2017-12-26", 500],
          ["A", "2018-01-30", 1000],
        ]),
        asOf,
      ).blocks[0]?.lines ?? [];
    expect(line?.buckets).toEqual([1000_00, 500_00, 0, 0, 0]);
  });
  test("counts a credit in its own bucket, also where the customer's total is 0", () => {
    const [line] =
      agingReport(
        rows([
          ["A", "2017-12-01", 100],
          ["A", "2018-01-10", -100],
        ]),
        asOf,
      ).blocks[0]?.lines ?? [];
    expect([line?.buckets, line?.total]).toEqual([[-100_00, 100_00, 0, 0, 0], 0]);
  });
  test("keeps currencies apart, and a row without a name in the total", () => {
    const report = agingReport(
      rows([
        ["A", "2017-12-01", 100, "USD"],
        ["A", "2017-12-01", 7, "EUR"],
        ["", "2017-12-01", 5, "eur "],
      ]),
      asOf,
    );
    expect(report.blocks.map((block) => [block.currency, block.totals.total])).toEqual([
      ["EUR", 12_00],
      ["USD", 100_00],
    ]);
    expect(report.blocks[0]?.lines.map((line) => line.customer)).toEqual(["A", "No customer"]);
  });

  const row = fc.record({
    customer: fc.constantFrom("A", "B", "C", "constructor", "__proto__", ""),
    due: fc.option(fc.integer({ min: 17000, max: 17900 }), { nil: undefined }),
    balance: fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
    currency: fc.constantFrom("EUR", "USD", "DKK"),
  });
  test("the buckets add up to the balances to the cent, per customer, per currency and in all; shuffling changes no total", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.infiniteStream(fc.nat()), (list, dice) => {
        const columns = (l: typeof list) => ({
          customers: l.map((r) => r.customer),
          dueDates: l.map((r) => (r.due === undefined ? undefined : asDay(r.due))),
          balances: l.map((r) => asMinor(r.balance)),
          currencies: l.map((r) => r.currency),
        });
        const report = agingReport(columns(list), asDay(17530));
        for (const block of report.blocks) {
          const sum = list
            .filter((r) => r.currency === block.currency)
            .reduce((total, r) => total + r.balance, 0);
          expect(block.totals.total).toBe(sum);
          for (const line of [...block.lines, block.totals]) {
            expect(line.buckets.reduce((a: number, b) => a + b, 0) + line.noDueDate).toBe(line.total);
          }
          expect(block.lines.reduce((a, line) => a + line.total, 0)).toBe(block.totals.total);
        }
        const shuffled = list
          .map((r) => ({ r, key: dice.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map((x) => x.r);
        expect(agingReport(columns(shuffled), asDay(17530))).toEqual(report);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the allowance for bad debt", () => {
  const input = (list: readonly (readonly [due: string, balance: number])[]) => ({
    dueDates: list.map(([due]) => (due === "" ? undefined : day(due))),
    balances: list.map(([, balance]): Minor => asMinor(Math.round(balance * 100))),
    asOf,
  });
  test("takes 1%, 5%, 10%, 25% and 50% of the buckets", () => {
    const list = [
      ["2018-01-05", 1000],
      ["2017-12-21", 1000],
      ["2017-11-15", 1000],
      ["2017-10-10", 1000],
      ["2017-01-01", 1000],
    ] as const;
    expect(badDebtAllowance(input(list))).toBe(910_00);
  });
  test("takes credits off, never goes below 0, and gives no due date the first rate", () => {
    expect(
      badDebtAllowance(
        input([
          ["2017-12-21", 1000],
          ["2017-12-21", -400],
        ]),
      ),
    ).toBe(30_00);
    expect(badDebtAllowance(input([["2017-12-21", -400]]))).toBe(0);
    expect(badDebtAllowance(input([["", 1000]]))).toBe(10_00);
  });
  test("is rounded once: 3 × 0.30 at 5% is 0.05, not 0.06", () => {
    expect(
      badDebtAllowance(
        input([
          ["2017-12-21", 0.3],
          ["2017-12-21", 0.3],
          ["2017-12-21", 0.3],
        ]),
      ),
    ).toBe(5);
  });
  test.each([
    ["half a percent beside whole percents", [0.5, 1, 5, 10, 50], [0.005, 0.01, 0.05, 0.1, 0.5]],
    ["all of it beside fractions", [0.01, 0.05, 0.1, 0.5, 1], [0.01, 0.05, 0.1, 0.5, 1]],
    ["percent signs", ["0.5%", "1%", "5%", "10%", "50%"], [0.005, 0.01, 0.05, 0.1, 0.5]],
  ])("reads one notation in a column of rates: %s", (_, cells, rates) => {
    expect(bucketRatesKind.readTable?.([cells], "rates")).toEqual(rates);
  });
  test("refuses a 1 that nothing settles, and rates outside 0 to 100%", () => {
    expect(() => bucketRatesKind.readTable?.([[1, 1]], "rates")).toThrow(/exactly 1/);
    expect(() => bucketRatesKind.readTable?.([[5, 120]], "rates")).toThrow(/rates/);
    expect(() => bucketRatesKind.readTable?.([[-0.1, 0.5]], "rates")).toThrow(/rates/);
  });
  test("wants one rate a bucket", () => {
    expect(() => badDebtAllowance({ ...input([]), rates: [0.1] })).toThrow(
      /rates needs one rate for each aging bucket: 1 for the 5 buckets/,
    );
    expect(() => badDebtAllowance({ ...input([]), boundaries: [30] })).toThrow(/5 for the 3 buckets/);
  });
});
