import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { type Day, dayOf } from "../../../core/day.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";
import { readRange } from "../../../core/ledger/range.ts";

const asOf = dayOf(2026, 3, 10) as Day;

const RANGES: readonly (readonly [string, readonly (readonly Cell[])[]])[] = [
  [
    "our own headings",
    [
      ["Invoice", "Customer", "Currency", "Due date", "Balance", "Status"],
      ["1001", "Berg", "EUR", "2026-03-01", 500, ""],
      ["1002", "Lund", "EUR", "2026-01-30", -20, "disputed"],
      ["1003", "", "EUR", "31/02/2026", "x", ""],
    ],
  ],
  [
    "Danish headings, amounts as text, day before month",
    [
      ["Fakturanr", "Kunde", "Forfaldsdato", "Saldo", "Valuta"],
      ["7", "Dahl ApS", "28-02-2026", "1.234,50", "DKK"],
      ["8", "Holm A/S", "13-01-2026", "99,95", "DKK"],
    ],
  ],
  [
    "a known program's headings with a total at the end",
    [
      ["Contact Account Number", "Invoice Number", "Due Date", "Total", "1 Month", "Older", "Customer"],
      ["C1", "INV-1", "2026-02-01", 100, 100, "", "Acme"],
      ["", "Total", "", 100, 100, "", ""],
    ],
  ],
];

describe("a plain range", () => {
  test.each(RANGES)("gives the invoices and credits the same sheet gives: %s", (_, cells) => {
    const range = readRange(cells, asOf);
    const sheet = readLedger({ name: "", cells }, { asOf });
    expect(range.invoices).toEqual(sheet.invoices);
    expect(range.unapplied).toEqual(sheet.unapplied);
    expect(range.problems).toEqual(sheet.problems);
    expect(range.invoices.length).toBeGreaterThan(0);
  });

  test("takes its first row for the headings: a title above them is asked about, not skipped", () => {
    const read = readRange([["Open items"], ["Customer", "Balance"], ["Berg", 500]], asOf);
    expect(read.invoices).toEqual([]);
    expect(read.questions.some((question) => question.blocking)).toBe(true);
  });
});
