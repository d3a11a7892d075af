import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { type Day, parseIsoDay } from "../../../core/day.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";

const asOf = parseIsoDay("2026-03-01") as Day;
const read = (cells: Cell[][]) => readLedger({ name: "Sheet", cells }, { homeCurrency: "EUR", asOf });

const invoices = (count: number, from: number): Cell[][] => [
  ["Invoice no", "Customer", "Due date", "Balance"],
  ...Array.from({ length: count }, (_, i): Cell[] => [
    `A-${from + i}`,
    `Firm ${i % 7}`,
    "2026-02-14",
    10 + i,
  ]),
];
const payments = (count: number): Cell[][] => [
  ["Customer", "Amount", "Note"],
  ...Array.from({ length: count }, (_, i): Cell[] => [`Firm ${i % 7}`, 5 + i, "thank you"]),
];
const pad = (rows: readonly Cell[][], width: number): Cell[][] =>
  rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill("")]);

describe("a second table far down a sheet", () => {
  for (const [name, gap] of [
    ["behind a blank row", [["", "", "", ""]]],
    [
      "under a title",
      [
        ["", "", "", ""],
        ["Open invoices", "", "", ""],
      ],
    ],
  ] as [string, Cell[][]][]) {
    for (const above of [60, 79, 80, 81, 150]) {
      test(`${name}, below ${above} rows, is read where it looks more like invoices`, () => {
        const sheet = [...pad(payments(above), 4), ...gap, ...invoices(5, 1)];
        const { layout, invoices: found } = read(sheet);
        expect(layout.headerRow).toBe(above + 1 + gap.length);
        expect(found.map((one) => one.invoice)).toEqual(["A-1", "A-2", "A-3", "A-4", "A-5"]);
        expect(layout.otherTables.map(({ headerRow }) => headerRow)).toEqual([0]);
      });

      test(`${name}, below ${above} invoices, is offered and its rows are not taken for invoices`, () => {
        const sheet = [...invoices(above, 1), ...gap, ...pad(payments(5), 4)];
        const { layout, invoices: found } = read(sheet);
        expect(found).toHaveLength(above);
        expect(layout.endRow).toBe(above + 1 + gap.length);
        expect(layout.otherTables.map(({ headings }) => headings.slice(0, 3))).toEqual([
          ["Customer", "Amount", "Note"],
        ]);
      });
    }
  }

  test("a blank row between invoices starts no table, wherever it stands", () => {
    for (const at of [1, 50, 79, 80, 81, 82, 120]) {
      const sheet = invoices(130, 1);
      sheet.splice(at, 0, ["", "", "", ""]);
      const { layout, invoices: found } = read(sheet);
      expect([layout.headerRow, found.length, layout.otherTables]).toEqual([0, 130, []]);
    }
  });
});
