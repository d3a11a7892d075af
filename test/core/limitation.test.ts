import { describe, expect, test } from "vitest";
import { type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import type { Invoice } from "../../core/invoice.ts";
import { countryCode } from "../../core/ledger/country.ts";
import { lapsingSoon, limitationDay } from "../../core/limitation.ts";
import { asMinor } from "../../core/money.ts";
import { legalFormOf } from "../../core/reminders/letters.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const invoice = (due: string, more: Partial<Invoice> = {}): Invoice => ({
  row: 2, invoice: due, customer: "Acme", country: "DK", currency: "DKK", dueDate: day(due), openBalance: asMinor(100), ...more,
}); // biome-ignore format: short

describe("the day a claim lapses", () => {
  test.each([
    ["DK", "business", "2024-03-12", "2027-03-12"],
    ["SE", "business", "2024-03-12", "2034-03-12"],
    ["SE", "consumer", "2024-03-12", "2027-03-12"],
    ["DE", "business", "2023-02-01", "2026-12-31"],
    ["DE", "business", "2023-12-31", "2026-12-31"],
    ["FR", "consumer", "2024-03-12", "2026-03-12"],
    ["FR", "business", "2024-03-12", "2029-03-12"],
    ["GB", "business", "2024-02-29", "2030-02-28"],
    ["GB-SCT", "business", "2024-03-12", "2029-03-12"],
  ] as const)("%s, %s, due %s: %s", (country, customerType, due, last) => {
    expect(isoDay(limitationDay({ country, customerType, dueDate: day(due) }) as Day)).toBe(last);
  });

  test("is counted in Sweden from the day the claim came to be, before the due date", () => {
    const invoiceDate = day("2024-02-10");
    const lapses = limitationDay({ country: "SE", dueDate: day("2024-03-12"), invoiceDate });
    expect(isoDay(lapses as Day)).toBe("2034-02-10");
    expect(isoDay(limitationDay({ country: "DK", dueDate: day("2024-03-12"), invoiceDate }) as Day)).toBe(
      "2027-03-12",
    );
  });

  test.each(["Scotland", "GB-SCT", "Skottland", "Écosse"])(
    "%s is read as Scotland, where a claim lapses after 5 years, not 6",
    (written) => {
      const country = countryCode(written);
      expect(isoDay(limitationDay({ country, dueDate: day("2024-03-12") }) as Day)).toBe("2029-03-12");
      expect(legalFormOf(country, "business")).toBeUndefined();
    },
  );

  test("is not told for a state of the US, an unknown country or without a due date", () => {
    expect(limitationDay({ country: "US", dueDate: day("2024-01-01") })).toBeUndefined();
    expect(limitationDay({ dueDate: day("2024-01-01") })).toBeUndefined();
    expect(limitationDay({ country: "DK" })).toBeUndefined();
  });
});

test("the list has what lapses within six months or has lapsed, open only, the earliest first", () => {
  const asOf = day("2026-06-15");
  const list = [
    invoice("2023-12-15"),
    invoice("2023-12-16"),
    invoice("2023-01-01"),
    invoice("2023-07-01", { openBalance: asMinor(0) }),
  ];
  expect(lapsingSoon(list, asOf).map(({ invoice }) => invoice.invoice)).toEqual(["2023-01-01", "2023-12-15"]);
});
