import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, dayOf } from "../../../core/day.ts";
import {
  formatAmount,
  formatDate,
  formatDays,
  formatInvoices,
  formatList,
} from "../../../core/formats/format.ts";
import { LANGUAGES, type Language, languageOf } from "../../../core/language.ts";
import { asMinor } from "../../../core/money.ts";

const LOCALE: Record<Language, string> = {
  da: "da-DK", de: "de-DE", en: "en-GB", es: "es-ES", fi: "fi-FI", fr: "fr-FR", nb: "nb-NO", nl: "nl-NL", sv: "sv-SE",
}; // biome-ignore format: a table

describe("dates with the month in words", () => {
  test.each([
    ["da", "31. marts 2026"], ["de", "31. März 2026"], ["en", "31 March 2026"], ["es", "31 de marzo de 2026"],
    ["fi", "31. maaliskuuta 2026"], ["fr", "31 mars 2026"], ["nb", "31. mars 2026"], ["nl", "31 maart 2026"], ["sv", "31 mars 2026"],
  ] as const)("31 March 2026 is written in %s as %s", (language, text) => {
    expect(formatDate(dayOf(2026, 3, 31) ?? asDay(0), language)).toBe(text);
  }); // biome-ignore format: a table

  test("the first of a month is 1er in French", () => {
    expect(formatDate(dayOf(2026, 8, 1) ?? asDay(0), "fr")).toBe("1er août 2026");
  });

  test.each(LANGUAGES)("%s writes every day as its country's locale does", (language) => {
    const oracle = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: "long", timeZone: "UTC" });
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (n) => {
        expect(formatDate(asDay(n), language).replace("1er ", "1 ")).toBe(
          oracle.format(new Date(n * 86_400_000)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("amounts", () => {
  test.each([
    ["da", "DKK", "1.234,50 kr."], ["da", "SEK", "1.234,50 SEK"], ["de", "EUR", "1.234,50 €"], ["en", "GBP", "£1,234.50"],
    ["en", "CAD", "CAD 1,234.50"], ["es", "EUR", "1.234,50 €"], ["fi", "EUR", "1 234,50 €"], ["fr", "EUR", "1 234,50 €"],
    ["nb", "NOK", "1 234,50 kr"], ["nl", "EUR", "€ 1.234,50"], ["sv", "SEK", "1 234,50 kr"], ["sv", "NOK", "1 234,50 NOK"],
  ] as const)("in %s, 1234.50 %s is %s", (language, currency, text) => {
    expect(formatAmount(asMinor(123450), currency, language).replace(/[\u00a0\u202f]/g, " ")).toBe(text);
  }); // biome-ignore format: a table

  test("a yen has no decimals and a dinar three", () => {
    expect(formatAmount(asMinor(1234567), "JPY", "en")).toBe("JPY\u00a01,234,567");
    expect(formatAmount(asMinor(1234567), "KWD", "en")).toBe("KWD\u00a01,234.567");
  });

  test("amounts below zero carry a minus sign, small ones their leading zero", () => {
    expect(formatAmount(asMinor(-5), "GBP", "en")).toBe("−£0.05");
    expect(formatAmount(asMinor(-5), "EUR", "nl")).toBe("€\u00a0−0,05");
    expect(formatAmount(asMinor(-123456), "DKK", "da")).toBe("−1.234,56\u00a0kr.");
    expect(formatAmount(asMinor(0), "EUR", "de")).toBe("0,00\u00a0€");
  });

  test.each(LANGUAGES)("%s groups and parts figures as its country's locale does", (language) => {
    const oracle = new Intl.NumberFormat(LOCALE[language], {
      minimumFractionDigits: 2,
      useGrouping: "always",
    } as unknown as Intl.NumberFormatOptions);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (n) => {
        expect(formatAmount(asMinor(n), "", language)).toBe(oracle.format(n / 100));
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ["da", "1 dag", "2 dage", "1 faktura", "2 fakturaer"], ["de", "1 Tag", "2 Tage", "1 Rechnung", "2 Rechnungen"],
  ["en", "1 day", "2 days", "1 invoice", "2 invoices"], ["es", "1 día", "2 días", "1 factura", "2 facturas"],
  ["fi", "1 päivän", "2 päivää", "1 lasku", "2 laskua"], ["fr", "1 jour", "2 jours", "1 facture", "2 factures"],
  ["nb", "1 dag", "2 dager", "1 faktura", "2 fakturaer"], ["nl", "1 dag", "2 dagen", "1 factuur", "2 facturen"],
  ["sv", "1 dag", "2 dagar", "1 faktura", "2 fakturor"],
] as const)("%s counts %s, %s and %s, %s", (language, day, days, invoice, invoices) => {
  expect([formatDays(1, language), formatDays(2, language)]).toEqual([day, days]);
  expect([formatInvoices(1, language), formatInvoices(2, language)]).toEqual([invoice, invoices]);
}); // biome-ignore format: a table

test("three names are joined by commas and one 'and'", () => {
  expect(formatList(["1", "2", "3"], "en")).toBe("1, 2 and 3");
  expect(formatList(["1", "2"], "fi")).toBe("1 ja 2");
  expect(formatList([], "en")).toBe("");
});

test.each([
  ["da", "da"], ["DA-dk", "da"], ["Dansk", "da"], ["no", "nb"], ["Español", "es"], ["sv_SE", "sv"], ["Klingon", undefined],
  ["", undefined], ["toString", undefined],
] as const)("the language written %s is %s", (written, language) => {
  expect(languageOf(written)).toBe(language);
}); // biome-ignore format: a table
