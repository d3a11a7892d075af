import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { isSettled, openBalanceOn } from "../../core/invoice.ts";
import { customerKey } from "../../core/ledger/customer-key.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { type PaidInvoice, payerClass } from "../../core/payer-class.ts";
import { sampleLedger } from "../../core/sample-ledger.ts";

const asOf = parseIsoDay("2026-06-22") as Day;

describe.each(["da", "de", "en", "fr", "sv"] as const)("a sample ledger in %s", (language) => {
  const make = (as: "text" | "cells", rows = 400) => sampleLedger({ language, rows, asOf, as, seed: 5 });
  const reading = readLedger({ name: "Ledger", cells: make("text") }, { asOf });

  test("is the same for the same seed, and another for another", () => {
    expect(make("text", 60)).toEqual(make("text", 60));
    expect(sampleLedger({ language, rows: 60, asOf, as: "text", seed: 6 })).not.toEqual(make("text", 60));
  });

  test("is read without a question or a problem", () => {
    expect(reading.questions).toEqual([]);
    expect(reading.problems).toEqual([]);
  });

  test("says the same as text in its country's ways and as a spreadsheet's dates and numbers", () => {
    expect(readLedger({ name: "Ledger", cells: make("cells") }, { asOf }).invoices).toEqual(reading.invoices);
  });

  test("holds open and settled invoices, credits, disputes, promises and several currencies", () => {
    const { invoices } = reading;
    expect(invoices.filter((invoice) => (openBalanceOn(invoice, asOf) ?? 0) > 0).length).toBeGreaterThan(40);
    expect(invoices.filter(isSettled).length).toBeGreaterThan(100);
    expect(reading.unapplied.length).toBeGreaterThan(3);
    expect(invoices.some((invoice) => (invoice.disputedAmount ?? 0) > 0)).toBe(true);
    expect(invoices.some((invoice) => invoice.promisedDate !== undefined)).toBe(true);
    expect(new Set(invoices.map((invoice) => invoice.currency)).size).toBeGreaterThan(1);
    expect(
      invoices.every((invoice) => invoice.email === undefined || invoice.email.endsWith(".example")),
    ).toBe(true);
  });

  test("has payers of every class", () => {
    const byCustomer = new Map<string, PaidInvoice[]>();
    for (const { customer, dueDate, paidDate } of reading.invoices) {
      if (dueDate === undefined) continue;
      const key = customerKey(customer);
      byCustomer.set(key, [...(byCustomer.get(key) ?? []), { due: dueDate, paid: paidDate }]);
    }
    const classes = [...byCustomer.values()].map((list) => payerClass(list, asOf));
    expect(new Set(classes)).toEqual(new Set(["New", "Prompt", "Sporadic", "In difficulty", "High risk"]));
  });
});
