import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { creditLimitKind, creditStatus } from "../../core/credit.ts";
import { asDay, type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import { asMinor, type Minor } from "../../core/money.ts";
import { intervalKind, paymentPlan } from "../../core/payment-plan.ts";
import { smallClaimsProcedures } from "../../core/recovery/small-claims.ts";
import { recoveryOptions, settlementOffer, smallClaimsLimit } from "../../core/recovery.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const money = (value: number): Minor => asMinor(Math.round(value * 100));
const every = (cell: string | number) => intervalKind.read(cell, "every");

describe("a payment plan", () => {
  const dates = (n: number, first: string, interval?: string | number) =>
    paymentPlan(money(500), n, day(first), interval === undefined ? undefined : every(interval)).map((i) =>
      isoDay(i.date),
    );
  test("1,000.00 in three is 333.33, 333.33 and 333.34, with what remains", () => {
    expect(
      paymentPlan(money(1000), 3, day("2026-01-01")).map((i) => [i.number, i.amount, i.remaining]),
    ).toEqual([
      [1, 33333, 66667],
      [2, 33333, 33334],
      [3, 33334, 0],
    ]);
  });
  test("the rest is on the last: tryton account_invoice, 1587.35 in four is 396.83 and 396.86", () => {
    expect(paymentPlan(money(1587.35), 4, day("2011-10-31")).map((i) => i.amount)).toEqual([
      39683, 39683, 39683, 39686,
    ]);
  });
  test("dates are counted from the first one", () => {
    expect(dates(3, "2026-01-31")).toEqual(["2026-01-31", "2026-02-28", "2026-03-31"]);
    expect(dates(2, "2026-04-30")).toEqual(["2026-04-30", "2026-05-30"]);
    expect(dates(2, "2026-04-30", "week")).toEqual(["2026-04-30", "2026-05-07"]);
    expect(dates(2, "2026-04-30", "2 weeks")).toEqual(["2026-04-30", "2026-05-14"]);
    expect(dates(2, "2026-04-30", 10)).toEqual(["2026-04-30", "2026-05-10"]);
    expect(dates(2, "2026-04-30", "måned")).toEqual(["2026-04-30", "2026-05-30"]);
  });
  test.each(["soon", "0", "-1", "2 3", "1.5 weeks", "weeks 2"])("%s is no interval", (text) => {
    expect(() => every(text)).toThrow(/every is not an interval: .*month, week/);
  });
  test.each([
    [0, /instalments is 0/],
    [601, /instalments is 601/],
    [2.5, /instalments is 2.5/],
  ])("%d instalments are refused", (n, words) => {
    expect(() => paymentPlan(money(500), n, day("2026-01-01"))).toThrow(words);
  });
  test("nothing owed needs no plan, and five cents cannot be paid in six parts", () => {
    expect(() => paymentPlan(money(0), 2, day("2026-01-01"))).toThrow(/nothing to collect/);
    expect(() => paymentPlan(money(0.05), 6, day("2026-01-01"))).toThrow(/no more than the cents/);
  });
  test("the instalments add up, none is 0, and the dates rise", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 600, max: 1e12 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 10000, max: 30000 }),
        (balance, n, first) => {
          const plan = paymentPlan(asMinor(balance), n, asDay(first));
          expect(plan.reduce((sum, i) => sum + i.amount, 0)).toBe(balance);
          expect(
            plan.every((i, at) => i.amount > 0 && (at === 0 || i.date > (plan[at - 1]?.date ?? 0))),
          ).toBe(true);
          expect(plan[n - 1]?.remaining).toBe(0);
        },
      ),
    );
  });
});

describe("the least worth accepting of 1,000", () => {
  test.each([
    [0, 1000],
    [89, 1000],
    [90, 700],
    [119, 700],
    [120, 500],
    [400, 500],
  ])("%i days past due: %d", (days, offer) => {
    expect(settlementOffer(money(1000), days)).toBe(money(offer));
  });
  test("an agency at 25% leaves 750; a credit leaves 0; a fee above 100% is refused", () => {
    expect(settlementOffer(money(1000), 95, 0.25)).toBe(money(750));
    expect(settlementOffer(money(-5), 95)).toBe(0);
    expect(() => settlementOffer(money(1000), 95, 30)).toThrow(/agency_fee is 30/);
  });
});

describe("small-claims limits", () => {
  test.each([
    ["US-CA", 6250],
    ["us ca", 6250],
    ["US-WA", 5000],
    ["US-TX", 20000],
    ["US-NY", 10000],
    ["DK", 100000],
    ["GB", 10000],
    ["UK", 10000],
    ["GB-WLS", 10000],
    ["GB-SCT", 5000],
    ["IE", 2000],
    ["SE", 29600],
    ["FR", 10000],
    ["DE", 10000],
    ["NL", 25000],
    ["NO", 200000],
    ["EU", 5000],
  ])("%s: %d for a business", (code, limit) => {
    expect(smallClaimsLimit(code).limit).toBe(limit);
  });
  test.each([
    ["FR-IP", /injonction de payer\) has no upper limit/],
    ["DE-MAHN", /has no upper limit/],
    ["US", /Write it like US-CA/],
    ["ES", /no small-claims limit is known for ES/],
    ["CA", /for CA\. For the state write US-CA/],
    ["ATLANTIS", /not a place Duebook knows/],
    ["US-XX", /not a place/],
  ])("%s is an error that says why", (code, words) => {
    expect(() => smallClaimsLimit(code)).toThrow(words);
  });
  test("the table has 50 states and DC, no code twice, and a source and year for every figure", () => {
    const all = smallClaimsProcedures();
    expect(all.filter((p) => p.code.startsWith("US-"))).toHaveLength(51);
    expect(new Set(all.map((p) => p.code)).size).toBe(all.length);
    expect(all.filter((p) => p.source === "" || p.year < 2020 || (p.limit ?? 1) <= 0)).toEqual([]);
  });
  test("figures on which the lists differ are marked as not verified", () => {
    expect([
      smallClaimsLimit("US-CA").verified,
      smallClaimsLimit("SE").verified,
      smallClaimsLimit("DK").verified,
    ]).toEqual([false, false, true]);
  });
});

describe("the roads left for a debt", () => {
  const roads = (given: Parameters<typeof recoveryOptions>[0]) =>
    Object.fromEntries(recoveryOptions(given).map((o) => [o.option, o]));
  test("stand in the order of escalation", () => {
    expect(
      recoveryOptions({ balance: money(5000), daysPastDue: 100, jurisdiction: "DK" }).map((o) => o.option),
    ).toEqual([
      "Payment plan",
      "Settlement",
      "Lawyer's letter",
      "Payment order (betalingspåkrav)",
      "Small claims",
      "Lawsuit",
      "Collection agency",
      "Factoring",
      "Write-off",
    ]);
  });
  test("in California 5,000 at 100 days: small claims open, lawsuit not, agency 30%, lawyer 100", () => {
    const r = roads({ balance: money(5000), daysPastDue: 100, jurisdiction: "US-CA" });
    expect([
      r["Small claims"]?.open,
      r.Lawsuit?.open,
      r["Collection agency"]?.open,
      r.Factoring?.open,
    ]).toEqual(["Yes", "No", "Yes", "No"]);
    expect([
      r["Collection agency"]?.cost,
      r["Lawyer's letter"]?.cost,
      r["Collection agency"]?.atBest,
    ]).toEqual([money(1500), money(100), money(3500)]);
    expect(r["Small claims"]?.why).toContain("USD 6,250 (2026, not verified)");
  });
  test("above the limit the lawsuit opens, and exactly at it small claims still does", () => {
    expect(
      roads({ balance: money(6250), daysPastDue: 30, jurisdiction: "US-CA" })["Small claims"]?.open,
    ).toBe("Yes");
    const above = roads({ balance: money(6250.01), daysPastDue: 30, jurisdiction: "US-CA" });
    expect([above["Small claims"]?.open, above.Lawsuit?.open, above["Collection agency"]?.open]).toEqual([
      "No",
      "Yes",
      "No",
    ]);
  });
  test("outside the United States costs are asked for, and the agency waits for the notice's deadline", () => {
    const r = roads({ balance: money(5000), daysPastDue: 100, jurisdiction: "DE" });
    expect([r["Collection agency"]?.cost, r["Lawyer's letter"]?.cost, r["Collection agency"]?.open]).toEqual([
      "ask",
      "ask",
      "Depends",
    ]);
    expect(r["Collection agency"]?.needs).toContain("notice's deadline");
  });
  test("factoring closes when more than 15 days past due", () => {
    const on = (daysPastDue: number) =>
      roads({ balance: money(100), daysPastDue, factoringAdvance: 0.8 }).Factoring;
    expect([on(15)?.open, on(16)?.open, on(15)?.atBest]).toEqual(["Depends", "No", money(80)]);
  });
  test("a payment order of Denmark ends at 100,000; the Netherlands have none", () => {
    expect(
      roads({ balance: money(100000.01), daysPastDue: 60, jurisdiction: "DK" })[
        "Payment order (betalingspåkrav)"
      ]?.open,
    ).toBe("No");
    expect(
      recoveryOptions({ balance: money(5000), daysPastDue: 60, jurisdiction: "NL" }).some((o) =>
        o.option.startsWith("Payment order"),
      ),
    ).toBe(false);
  });
  test("nothing owed and an unknown place are refused", () => {
    expect(() => recoveryOptions({ balance: money(0), daysPastDue: 60 })).toThrow(/nothing to collect/);
    expect(() => recoveryOptions({ balance: money(5), daysPastDue: 60, jurisdiction: "Atlantis" })).toThrow(
      /not a place Duebook knows/,
    );
  });
});

describe("credit status", () => {
  const status = (balance: number, limit: number | "cash" | undefined, days: number, broken = 0) =>
    creditStatus({
      balance: money(balance),
      creditLimit: limit === undefined || limit === "cash" ? limit : money(limit),
      daysPastDue: days,
      brokenPromises: broken,
    });
  test.each([
    ["a balance of 0 after a broken promise", 0, 100, 50, 2, "OK"],
    ["a credit", -5, 100, 50, 0, "OK"],
    ["a broken promise", 50, 100, 0, 1, "Cash only"],
    ["13 days past due", 50, 100, 13, 0, "OK"],
    ["14 days past due", 50, 100, 14, 0, "Hold"],
    ["exactly at the limit", 100, 100, 0, 0, "OK"],
    ["a cent over the limit", 100.01, 100, 0, 0, "Hold"],
    ["no limit", 1e9, undefined, 0, 0, "OK"],
    ["no credit at all", 0, "cash", 0, 0, "Cash only"],
    // OCA/credit-control 16.0, account_financial_risk: 550 against 100 is exceeded, against 1,100 is not.
    ["550 against a limit of 100", 550, 100, 0, 0, "Hold"],
    ["550 against a limit of 1,100", 550, 1100, 0, 0, "OK"],
  ] as const)("%s: %s", (_case, balance, limit, days, broken, expected) => {
    expect(status(balance, limit, days, broken)).toBe(expected);
  });
  test("the limit is an amount or cash in nine languages; the number 0 is none", () => {
    expect(
      ["cash", "Cash only", "KONTANT", "comptant", "käteinen", "1.234,50", 0, ""].map((cell) =>
        creditLimitKind.read(cell, "credit_limit"),
      ),
    ).toEqual(["cash", "cash", "cash", "cash", "cash", 123450, undefined, undefined]);
    expect(() => creditLimitKind.read("lots", "credit_limit")).toThrow(/credit_limit is not an amount/);
  });
});
