import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { type Invoice, isSettled, openBalanceOn } from "../../core/invoice.ts";
import { customerKey } from "../../core/ledger/customer-key.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { PAYER_CLASSES, type PaidInvoice, payerClass } from "../../core/payer-class.ts";
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

  test("holds open and settled invoices, several currencies, and addresses nobody owns", () => {
    const { invoices } = reading;
    expect(invoices.filter((invoice) => (openBalanceOn(invoice, asOf) ?? 0) > 0).length).toBeGreaterThan(40);
    expect(invoices.filter(isSettled).length).toBeGreaterThan(100);
    expect(reading.unapplied.length).toBeGreaterThan(3);
    expect(
      invoices.every((invoice) => invoice.email === undefined || invoice.email.endsWith(".example")),
    ).toBe(true);
  });
});

const EVERYTHING = {
  "disputed in part": true,
  "disputed as a whole": true,
  "promised for a day to come": true,
  "a promise not kept": true,
  "a credit": true,
  "paid in part": true,
  paid: true,
  "several currencies": true,
  "several kinds of customer": true,
};

describe.each(["da", "de", "en", "fr", "sv"] as const)("a sample in %s of any length", (language) => {
  test.each([40, 60, 1000].flatMap((rows) => [1, 2, 7, 99].map((seed) => [rows, seed] as const)))(
    "of %i rows (seed %i) holds everything a ledger can hold, and payers of every class",
    (rows, seed) => {
      const cells = sampleLedger({ language, rows, asOf, as: "text", seed });
      const { invoices, unapplied, problems, questions } = readLedger({ name: "Ledger", cells }, { asOf });
      expect([problems, questions]).toEqual([[], []]);
      const open = invoices.filter(({ openBalance }) => openBalance > 0);
      const part = (disputed: boolean) =>
        open.some(
          ({ disputedAmount, openBalance }) => disputedAmount && disputedAmount < openBalance === disputed,
        );
      const promises = open.flatMap(({ promisedDate }) => (promisedDate === undefined ? [] : [promisedDate]));
      expect({
        "disputed in part": part(true),
        "disputed as a whole": part(false),
        "promised for a day to come": promises.some((day) => day > asOf),
        "a promise not kept": promises.some((day) => day < asOf - 3),
        "a credit": unapplied.some(({ kind }) => kind === "credit"),
        "paid in part": open.some(({ paid = 0 }) => paid > 0),
        paid: invoices.some(({ paidDate }) => paidDate !== undefined),
        "several currencies": new Set(invoices.map(({ currency }) => currency)).size > 1,
        "several kinds of customer": new Set(invoices.map(({ customerType }) => customerType)).size > 2,
      }).toEqual(EVERYTHING);
      expect(classesOf(invoices)).toEqual(new Set(PAYER_CLASSES));
    },
  );
});

function classesOf(invoices: readonly Invoice[]): Set<string> {
  const byCustomer = new Map<string, PaidInvoice[]>();
  for (const { customer, dueDate, paidDate } of invoices) {
    if (dueDate === undefined) continue;
    const key = customerKey(customer);
    byCustomer.set(key, [...(byCustomer.get(key) ?? []), { due: dueDate, paid: paidDate }]);
  }
  return new Set([...byCustomer.values()].map((list) => payerClass(list, asOf)));
}
