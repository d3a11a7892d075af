import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { asMinor } from "../../core/money.ts";
import { fillIn, formatsOf } from "../../panel/formats.ts";

const day = parseIsoDay("2026-03-01") as Day;
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, " ");

describe("Values as the reader writes them", () => {
  test.each([
    ["en", "1,250.50 EUR"],
    ["da", "1.250,50 EUR"],
    ["de", "1.250,50 EUR"],
    ["fr", "1 250,50 EUR"],
    ["sv", "1 250,50 EUR"],
    ["nb", "1 250,50 EUR"],
    ["fi", "1 250,50 EUR"],
    ["nl", "1.250,50 EUR"],
  ])("1250.50 euros in %s: %s", (language, text) => {
    expect(plain(formatsOf(language).money(asMinor(125050), "EUR"))).toBe(text);
  });

  test("yen have no decimals, dinars three, and an amount without a currency is a bare number", () => {
    const formats = formatsOf("en");
    expect(plain(formats.money(asMinor(1250), "JPY"))).toBe("1,250 JPY");
    expect(plain(formats.money(asMinor(1250), "KWD"))).toBe("1.250 KWD");
    expect(formats.money(asMinor(125000), "")).toBe("1,250.00");
  });

  test.each([
    ["en", "1 March 2026"],
    ["da", "1. marts 2026"],
    ["de", "1. März 2026"],
    ["fr", "1 mars 2026"],
    ["es", "1 de marzo de 2026"],
    ["fi", "1. maaliskuuta 2026"],
  ])("the first of March in %s: %s", (language, text) => {
    expect(plain(formatsOf(language).date(day))).toBe(text.replace("1 mars", "1 mars"));
  });

  test("nothing is counted in the plural in English and in the singular in French", () => {
    expect(formatsOf("en").plural(0, ["{n} invoice", "{n} invoices"])).toBe("0 invoices");
    expect(formatsOf("fr").plural(0, ["{n} facture", "{n} factures"])).toBe("0 facture");
    expect(formatsOf("en").plural(12345, ["{n} invoice", "{n} invoices"])).toBe("12,345 invoices");
  });

  test("a place without a value stays visible", () => {
    expect(fillIn("Call {customer} on {date}", { customer: "{date} Ltd" })).toBe("Call {date} Ltd on {date}");
  });
});
