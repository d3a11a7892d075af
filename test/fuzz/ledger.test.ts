import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { asDay } from "../../core/day.ts";
import { readLedger } from "../../core/ledger/ledger.ts";

const limits = { seed: 20261122, numRuns: 400, interruptAfterTimeLimit: 8000, markInterruptAsFailure: false };

/** What people have in cells: dates and amounts of every country, words of the trade, errors, text that looks like formulas. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Cell>("", null, undefined, " ", 0) },
  { weight: 2, arbitrary: fc.integer({ min: -50_000, max: 60_000 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: -100_000, max: 100_000 }).map((day) => ({ day: asDay(day) })) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Cell>(
      "Invoice", "Customer", "Kunde", "Due date", "Förfallodatum", "Balance", "Offener Betrag", "Amount", "Currency",
      "Email", "Status", "Total", "Total for Acme", "Subtotal", "1-30", "Acme (12)", "net 30", "2/10 net 30", "EUR", "kr",
      "31/12/2026", "02/03/26", "2026-02-30", "1.234,50", "1,234.50", "(99.90)", "12-", "Cr 5", "paid", "disputed",
      "=1+1", "+45 12 34 56 78", "@cmd", "\u202Eevil", "a@b.example", "1e309", "-", "n/a", "N° 7", "٣٤٥", "1'000.–",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Cell>({ error: "#N/A" }, { error: "#REF!" }) },
); // biome-ignore format: a list

const sheets = fc
  .integer({ min: 0, max: 9 })
  .chain((width) => fc.array(fc.array(cell, { minLength: 0, maxLength: width }), { maxLength: 25 }));

const options = { homeCurrency: "EUR", asOf: asDay(20543) };

test("any sheet at all gives a reading: invoices of whole cents, or a question in words", () => {
  fc.assert(
    fc.property(sheets, (cells) => {
      const reading = readLedger({ name: "Sheet1", cells }, options);
      for (const { openBalance, row } of reading.invoices) {
        expect(Number.isSafeInteger(openBalance)).toBe(true);
        expect(row).toBeLessThanOrEqual(cells.length);
      }
      for (const { message } of reading.problems) expect(message).toMatch(/\S/);
      for (const { sentence } of reading.questions) expect(sentence).toMatch(/\S/);
    }),
    limits,
  );
});

/** Bad days and amounts of a real row: whatever stands there, the row has to be told of. */
const HEADINGS = ["Invoice", "Customer", "Invoice date", "Due date", "Balance", "Currency"];

test("no row is lost: each with a customer, a number and something in its balance is an invoice, a credit or a problem", () => {
  const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, (given) => {
      const cells: Cell[][] = [
        HEADINGS,
        ["INV-0", "Nordlys ApS", "2026-01-15", "2026-02-25", 100.5, "EUR"],
        ...given.map(([invoiced, due, balance, currency], i): Cell[] => [
          `INV-${i + 1}`,
          `Customer ${i}`,
          invoiced,
          due,
          balance === "" || balance === null || balance === undefined || balance === " " ? 1 : balance,
          currency,
        ]),
      ];
      const { invoices, unapplied, problems, questions } = readLedger({ name: "Ledger", cells }, options);
      if (questions.some((question) => question.blocking)) return;
      const told = new Set<number>();
      for (const one of [...invoices, ...unapplied, ...problems]) told.add(one.row);
      for (const invoice of invoices) for (const row of invoice.rows ?? []) told.add(row);
      for (let row = 2; row <= cells.length; row++) expect([...told]).toContain(row);
    }),
    limits,
  );
});

test.each([
  ["of type Invoice and status Paid", ["INV-1", "Acme Ltd", "Invoice", "2026-01-01", 5, "Paid", ""]],
  ["of a customer called Customer 5", ["INV-1", "Customer 5", "Invoice", "2026-01-01", "5.00", "Paid", "x"]],
  ["with a note of a heading's word", ["INV-1", "Acme Ltd", "Invoice", "", 5, "Open", "Deposit due"]],
])("a row %s is an item, not the headings of another table", (_what, row) => {
  const cells: Cell[][] = [
    ["Invoice", "Customer", "Type", "Due date", "Balance", "Status", "Note"],
    ["INV-0", "Nordlys ApS", "Invoice", "2026-02-25", 100.5, "Open", ""],
    row,
    [],
    ["INV-2", "Berg", "Invoice", "2026-01-03", 1, "Open", ""],
  ];
  const { invoices, layout } = readLedger({ name: "Ledger", cells }, options);
  expect(invoices.map((invoice) => invoice.row)).toEqual([2, 3, 5]);
  expect(layout.otherTables).toEqual([]);
});
