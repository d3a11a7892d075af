import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../../core/day.ts";
import type { CustomerType } from "../../../core/invoice.ts";
import { asMinor } from "../../../core/money.ts";
import { type FeeQuestion, feesToBook, reminderFee } from "../../../core/reminders/fees.ts";
import { entryOf } from "../../../core/reminders/log.ts";
import { type ChargedFee, LogView } from "../../../core/reminders/log-view.ts";
import { day } from "./letter-facts.ts";

const TODAY = day(2026, 3, 10);
const charged = (on: Day, step = "friendly-reminder"): ChargedFee => ({
  step,
  day: on,
  fee: asMinor(10_000),
  currency: "DKK",
  invoices: 1,
});
const ask = (
  country: string | undefined,
  type: CustomerType | undefined,
  currency: string,
  asked: number,
  more: Partial<FeeQuestion> = {},
) =>
  reminderFee({
    asked: asMinor(asked * 100),
    currency,
    country,
    type,
    agreed: undefined,
    step: "formal-reminder",
    day: TODAY,
    daysPastDue: 30,
    charged: [],
    ...more,
  });

describe("what a reminder may cost", () => {
  test.each([
    ["Denmark, 100 kr", "DK", "business", "DKK", 100, {}, 100, undefined],
    ["Denmark, 250 kr is cut to 100", "DK", "business", "DKK", 250, {}, 100, "fee-over-cap"],
    ["Denmark, the fourth fee", "DK", "consumer", "DKK", 100, { charged: [1, 2, 3].map((n) => charged(addDays(TODAY, -20 * n), `s${n}`)) }, 0, "fee-too-many"],
    ["Denmark, nine days after the last", "DK", "business", "DKK", 100, { charged: [charged(addDays(TODAY, -9))] }, 0, "fee-too-soon"],
    ["Denmark, ten days after the last", "DK", "business", "DKK", 100, { charged: [charged(addDays(TODAY, -10))] }, 100, undefined],
    ["Denmark, the same step again", "DK", "business", "DKK", 100, { charged: [charged(addDays(TODAY, -30), "formal-reminder")] }, 0, "fee-charged"],
    ["Denmark, a letter in euro", "DK", "business", "EUR", 10, {}, 0, "fee-currency"],
    ["Sweden without an agreement", "SE", "consumer", "SEK", 60, {}, 0, "fee-not-agreed"],
    ["Sweden with one", "SE", "consumer", "SEK", 60, { agreed: true }, 60, undefined],
    ["Norway before day 14", "NO", "business", "NOK", 38, { daysPastDue: 13 }, 0, "fee-too-soon"],
    ["Norway on day 14", "NO", "business", "NOK", 38, { daysPastDue: 14 }, 38, undefined],
    ["Finland, a business, 15 is cut to 12", "FI", "business", "EUR", 15, {}, 12, "fee-over-cap"],
    ["Finland, a consumer, 5", "FI", "consumer", "EUR", 5, {}, 5, undefined],
    ["a country without such a law, nothing agreed", "IE", "business", "EUR", 25, {}, 0, "fee-not-agreed"],
    ["a country without such a law, agreed", "IE", "business", "EUR", 25, { agreed: true }, 25, undefined],
    ["France, even where agreed", "FR", "business", "EUR", 15, { agreed: true }, 0, "fee-not-lawful"],
    ["a Dutch consumer, even where agreed", "NL", "consumer", "EUR", 15, { agreed: true }, 0, "fee-not-lawful"],
    ["a Dutch business, agreed", "NL", "business", "EUR", 15, { agreed: true }, 15, undefined],
    ["an unknown country", undefined, "business", "EUR", 25, { agreed: true }, 0, "fee-country-or-type-unknown"],
    ["an unknown customer type", "DK", undefined, "DKK", 100, { agreed: true }, 0, "fee-country-or-type-unknown"],
    ["no fee asked for", "DK", "business", "DKK", 0, {}, 0, undefined],
  ] as const)("%s", (_what, country, type, currency, asked, more, fee, obstacle) => {
    const answer = ask(country, type, currency, asked, more as Partial<FeeQuestion>);
    expect([answer.fee / 100, answer.obstacle]).toEqual([fee, obstacle]);
    expect(answer.message === "").toBe(obstacle === undefined);
  }); // biome-ignore format: a table
});

describe("fees to book", () => {
  const fee = (state: "SENDING" | "SENT" | "FAILED" | "VOID", key: string, time = "2026-03-10 09:00:00") =>
    entryOf({
      time,
      state,
      key,
      customer: "Acme",
      step: key,
      invoices: [{ number: "1", dueDate: TODAY }],
      fee: asMinor(10_000),
      interest: asMinor(250),
      currency: "DKK",
      reference: "R-x",
    });

  test("hold each fee and interest that went out once, and none that failed or was undone", () => {
    const log = new LogView([
      fee("SENDING", "a"),
      fee("SENT", "a"),
      fee("SENDING", "b"),
      fee("FAILED", "b"),
      fee("SENT", "c"),
      fee("VOID", "c"),
    ]);
    expect(feesToBook(log).map(({ kind, amount, customer }) => [kind, amount, customer])).toEqual([
      ["reminder fee", 10_000, "Acme"], ["interest", 250, "Acme"],
    ]); // biome-ignore format: a list
  });

  test("can begin on a day", () => {
    const log = new LogView([fee("SENT", "a", "2026-02-01 09:00:00"), fee("SENT", "b")]);
    expect(feesToBook(log, day(2026, 3, 1))).toHaveLength(2);
    expect(feesToBook(log)).toHaveLength(4);
  });
});
