import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { sampleLedger } from "../../core/sample-ledger.ts";
import { openBytes } from "../../workbench/files.ts";
import { sheetCells } from "../../workbench/ledger-reading.ts";

const asOf = parseIsoDay("2026-06-22") as Day;
const opened = async (name: string) => {
  const bytes = readFileSync(new URL(`../../workbench/samples/${name}`, import.meta.url));
  const { workbook } = await openBytes(name, bytes);
  return readLedger(sheetCells(workbook.sheets[0] as (typeof workbook.sheets)[number]), { asOf });
};

describe.each([
  ["da", "aabne-poster-da", 60],
  ["de", "offene-posten-de", 60],
  ["en", "sample-ledger", 120],
  ["fr", "factures-ouvertes-fr", 60],
  ["sv", "kundreskontra-sv", 60],
] as const)("the sample shipped in %s", (language, file, rows) => {
  const made = readLedger(
    { name: "Made", cells: sampleLedger({ language, rows, asOf, as: "cells", seed: 7 }) },
    { asOf },
  );

  test.each([".csv", ".xlsx"])(
    "is the generator's, also as %s, without a question or a problem",
    async (end) => {
      const { invoices, unapplied, questions, problems } = await opened(`${file}${end}`);
      expect([questions, problems]).toEqual([[], []]);
      expect(invoices).toEqual(made.invoices);
      expect(unapplied).toEqual(made.unapplied);
    },
  );

  test("has several currencies, disputes, credits and addresses nobody owns", () => {
    expect(new Set(made.invoices.map((invoice) => invoice.currency)).size).toBeGreaterThan(1);
    expect(made.invoices.some((invoice) => (invoice.disputedAmount ?? 0) > 0)).toBe(true);
    expect(made.unapplied.length).toBeGreaterThan(0);
    expect(made.invoices.every(({ email }) => email === undefined || email.endsWith(".example"))).toBe(true);
  });
});
