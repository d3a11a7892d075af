import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountDue } from "../../core/amount-due.ts";
import { asDay, type Day, parseIsoDay } from "../../core/day.ts";
import { discountApr, earlyPayDiscount } from "../../core/discount.ts";
import { asMinor, type Minor, toMinor } from "../../core/money.ts";
import { readTerms } from "../../core/terms.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const money = (value: number): Minor => toMinor(value) as Minor;
const discount = (
  amount: number,
  terms: string,
  invoiced: string,
  paid: string,
  tax?: number,
  mode?: "gross" | "net",
): number =>
  earlyPayDiscount({
    amount: money(amount),
    invoiceDate: day(invoiced),
    terms: readTerms(terms, "terms"),
    payDate: day(paid),
    tax: tax === undefined ? undefined : money(tax),
    mode,
  }) / 100;

describe("early-payment discount, from other systems' tests", () => {
  test.each([
    // source, amount, terms, invoice date, pay date, tax, mode → discount
    [
      "erpnext test_payment_entry.py: 236 incl. 18% tax",
      236,
      "10/10 net 30",
      "2024-01-01",
      "2024-01-05",
      undefined,
      undefined,
      23.6,
    ],
    [
      "erpnext test_payment_entry.py: 100 USD",
      100,
      "10/10 net 30",
      "2024-01-01",
      "2024-01-05",
      undefined,
      undefined,
      10,
    ],
    [
      "odoo test_early_payment_discount.py: no tax",
      1000,
      "10/10 net 30",
      "2019-01-01",
      "2019-01-02",
      undefined,
      undefined,
      100,
    ],
    [
      "odoo: 1725 incl. 15% tax, included",
      1725,
      "10/10 net 30",
      "2019-01-01",
      "2019-01-02",
      225,
      "gross",
      172.5,
    ],
    ["odoo: 3150, two lines, included", 3150, "10/10 net 30", "2019-01-01", "2019-01-02", 150, "gross", 315],
    ["odoo: 3150, two lines, excluded", 3150, "10/10 net 30", "2019-01-01", "2019-01-02", 150, "net", 300],
    [
      "odoo: batch, 1000 without a discount",
      1000,
      "net 30",
      "2019-01-01",
      "2019-01-01",
      undefined,
      undefined,
      0,
    ],
    [
      "odoo: batch, 2000 with 10%",
      2000,
      "10/10 net 30",
      "2019-01-01",
      "2019-01-01",
      undefined,
      undefined,
      200,
    ],
    [
      "LedgerSMB 42-payment.pg: 10% for 30 days, paid on day 60",
      1000000,
      "10/30 net 60",
      "2024-01-01",
      "2024-03-01",
      undefined,
      undefined,
      0,
    ],
    ["metasfresh: 3% of 1", 1, "3/10 net 30", "2024-01-01", "2024-01-02", undefined, undefined, 0.03],
    [
      "OCA account_payment_term_discount: 5% within 10 days, paid on day 9",
      1000,
      "5/10 net 30",
      "2024-01-01",
      "2024-01-10",
      undefined,
      undefined,
      50,
    ],
  ] as const)("%s", (_source, amount, terms, invoiced, paid, tax, mode, expected) => {
    expect(discount(amount, terms, invoiced, paid, tax, mode)).toBe(expected);
  });
});

describe("early-payment discount", () => {
  test("the last day counts, the day after it does not", () => {
    expect(discount(1000, "2/10 net 30", "2019-01-01", "2019-01-11")).toBe(20);
    expect(discount(1000, "2/10 net 30", "2019-01-01", "2019-01-12")).toBe(0);
  });
  test("of two discounts the one that still holds", () => {
    const on = (paid: string) => discount(1000, "3/10 2/20 net 30", "2026-01-01", paid);
    expect([on("2026-01-11"), on("2026-01-12"), on("2026-01-21"), on("2026-01-22")]).toEqual([30, 20, 20, 0]);
  });
  test("a credit note's discount is negative", () => {
    expect(discount(-100, "2/10 net 30", "2026-01-01", "2026-01-05")).toBe(-2);
  });
  test("tax above the amount leaves nothing to discount", () => {
    expect(discount(100, "2/10 net 30", "2026-01-01", "2026-01-05", 120, "net")).toBe(0);
  });
  test("half a cent rounds away from zero: 2.5% of 0.20 is 0.01", () => {
    expect(discount(0.2, "2.5/10 net 30", "2026-01-01", "2026-01-05")).toBe(0.01);
  });
  test("is exact to the cent and never more than the amount, for any amount, percent and day", () => {
    const any = fc.record({
      amount: fc.integer({ min: -1e12, max: 1e12 }),
      percent: fc.integer({ min: 1, max: 2499 }),
      paid: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(any, ({ amount, percent, paid }) => {
        const terms = readTerms(`${percent / 100}/10 net 30`, "terms");
        const got = earlyPayDiscount({
          amount: asMinor(amount),
          invoiceDate: asDay(20000),
          terms,
          payDate: asDay(20000 + paid),
        });
        const exact =
          paid > 10 ? 0 : Big(amount).times(percent).div(10000).round(0, Big.roundHalfUp).toNumber();
        expect(got + 0).toBe(exact + 0);
        expect(Math.abs(got)).toBeLessThanOrEqual(Math.abs(amount));
      }),
      // 2,413,874,016.694998: four digits short of a half cent, which 15 digits no longer show.
      { numRuns: 3000, examples: [[{ amount: 988482398319, percent: 2442, paid: 0 }]] },
    );
  });
});

describe("the yearly cost of not taking the discount", () => {
  test("2/10 net 30 is 2/98 × 365/20", () => {
    expect(discountApr(readTerms("2/10 net 30", "terms"), "terms")).toBeCloseTo((2 / 98) * (365 / 20), 14);
    expect(discountApr(readTerms("2/10 net 30", "terms"), "terms")).toBeCloseTo(0.37245, 5);
  });
  test("with two discounts the first one counts, against the due day", () => {
    expect(discountApr(readTerms("3/10 2/20 net 30", "terms"), "terms")).toBeCloseTo(
      (3 / 97) * (365 / 20),
      14,
    );
  });
  test("there is none without a discount", () => {
    expect(discountApr(readTerms("net 30", "terms"), "terms")).toBeUndefined();
  });
  test.each(["2/10 EOM net 30", "2/10 net 30 then EOM", "2/10 2 months"])(
    "%s depends on the calendar and is refused",
    (text) => {
      expect(() => discountApr(readTerms(text, "terms"), "terms")).toThrow(/depends on the calendar/);
    },
  );
  test("2/10 net 7 leaves no days to gain and is refused", () => {
    expect(() => discountApr(readTerms("2/10 net 7", "terms"), "terms")).toThrow(/no days between/);
  });
});

describe("the amount due", () => {
  const terms = readTerms("2/10 net 30", "terms");
  test("is the balance less the discount while it holds", () => {
    const owed = { balance: money(1000), invoiceDate: day("2026-01-01"), dueDate: day("2026-01-31"), terms };
    expect(amountDue({ ...owed, asOf: day("2026-01-11") })).toBe(980_00);
    expect(amountDue({ ...owed, asOf: day("2026-01-12") })).toBe(1000_00);
  });
  test("of a credit is the credit", () => {
    expect(
      amountDue({ balance: money(-50), invoiceDate: day("2026-01-01"), terms, asOf: day("2026-01-02") }),
    ).toBe(-50_00);
  });
});
