import { describe, expect, test } from "vitest";
import { asDay } from "../../core/day.ts";
import type { Invoice } from "../../core/invoice.ts";
import { asMinor } from "../../core/money.ts";
import { salesPeriod } from "../../core/sales-period.ts";

const ASOF = asDay(20_000);

/** An invoice of 1,000.00 dated so many days ago. */
const sold = (ago: number, open: number, currency = "EUR"): Invoice => ({
  row: 2,
  customer: "Nordlys",
  invoice: String(ago),
  currency,
  invoiceDate: asDay(ASOF - ago),
  amount: asMinor(1000_00),
  openBalance: asMinor(open),
});

describe("the sales behind days sales outstanding", () => {
  test("are those of a quarter where more was sold in it than is owed", () => {
    const invoices = [sold(10, 1000_00), sold(40, 0), sold(80, 0), sold(200, 500_00)];
    expect(salesPeriod(invoices, "EUR", asMinor(1500_00), ASOF)).toEqual({
      days: 90,
      sales: 3000_00,
      older: 500_00,
      told: true,
    });
  });

  test("are those of a longer period where a quarter's are less than what is owed", () => {
    const invoices = [sold(10, 1000_00), sold(100, 1000_00), sold(150, 0), sold(170, 0)];
    expect(salesPeriod(invoices, "EUR", asMinor(2000_00), ASOF)).toMatchObject({ days: 180, told: true });
  });

  test("cannot be told from a list of open items alone", () => {
    const invoices = [sold(10, 1000_00), sold(40, 1000_00)];
    expect(salesPeriod(invoices, "EUR", asMinor(2000_00), ASOF).told).toBe(false);
  });

  test("cannot be told where more is owed than was sold in a year", () => {
    const invoices = [sold(10, 0), sold(500, 1000_00), sold(600, 1000_00)];
    expect(salesPeriod(invoices, "EUR", asMinor(2000_00), ASOF)).toEqual({
      days: 365,
      sales: 1000_00,
      older: 2000_00,
      told: false,
    });
  });

  test("leave other currencies, credit notes and invoices of later days out", () => {
    const credit = { ...sold(5, 0), amount: asMinor(-300_00) };
    const invoices = [sold(10, 0), sold(20, 0, "DKK"), sold(-3, 1000_00), credit];
    expect(salesPeriod(invoices, "EUR", asMinor(0), ASOF)).toMatchObject({ sales: 1000_00, older: 0 });
  });
});
