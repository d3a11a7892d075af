import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import {
  BAD_DAY,
  type DateColumn,
  dateColumn,
  dayOfCode,
  readDateColumn,
  readDates,
} from "../../../core/ledger/date-column.ts";
import { settleDateOrder } from "../../../core/ledger/date-order.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";

const two = (n: number): string => String(n).padStart(2, "0");
const parts = fc.tuple(
  fc.integer({ min: 1, max: 31 }),
  fc.integer({ min: 1, max: 13 }),
  fc.integer({ min: 2019, max: 2027 }),
);
const written: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: parts.map(([d, m, y]) => `${two(d)}/${two(m)}/${y}`) },
  { weight: 2, arbitrary: parts.map(([d, m, y]) => `${m}-${d}-${y}`) },
  { weight: 1, arbitrary: parts.map(([d, m, y]) => `${y}-${two(m)}-${two(d)}`) },
  { weight: 1, arbitrary: parts.map(([d, m, y]) => `${d}.${m}.${two(y % 100)}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>("", "-", "soon", 46000, { day: 20000 as never }, "20/3 2026"),
  },
);

/** The column as the ledger's reader takes it: the order its own dates prove holds from there on. */
function asRead(cells: readonly (readonly Cell[])[]): DateColumn {
  const column = dateColumn(0, 0, cells.length);
  readDates(column, cells, 0, cells.length);
  return column;
}

describe("a column of dates read as its own dates prove their order", () => {
  test("says of the order what the column says when nothing is taken for proved", () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 40 }), (dates) => {
        const cells = dates.map((date) => [date]);
        const plain = readDateColumn(cells, 0, 0, cells.length);
        const told = (column: DateColumn) => {
          const { order, open } = settleDateOrder(cells, [column]);
          return { order, open };
        };
        expect(told(asRead(cells))).toEqual(told(plain));
      }),
      { numRuns: 1000 },
    );
  });

  test("gives the same days, where the table settles on that order", () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 40 }), (dates) => {
        const cells = dates.map((date) => [date]);
        const plain = readDateColumn(cells, 0, 0, cells.length);
        const read = asRead(cells);
        const { order } = settleDateOrder(cells, [plain]);
        if (read.proved && read.proved !== order) return;
        const days = (column: DateColumn): number[] =>
          cells.map(([cell], i) => dayOfCode(column.codes[i] as number, cell, order));
        expect(days(read)).toEqual(days(plain));
      }),
      { numRuns: 1000 },
    );
  });

  test("a day a month does not have is none, also beside days of that month", () => {
    const cells = ["28/02/2026", "30/02/2026", "29/02/2026", "01/02/2026"].map((date) => [date]);
    const read = asRead(cells);
    expect(cells.map(([cell], i) => dayOfCode(read.codes[i] as number, cell, "dmy"))).toEqual([
      20512,
      BAD_DAY,
      BAD_DAY,
      20485,
    ]);
  });

  test("is read again where the bookkeeper's answer says otherwise than its first proof", () => {
    const cells: Cell[][] = [
      ["Invoice", "Customer", "Due date", "Balance"],
      ["1", "Ada", "31/12/2025", 10],
      ["2", "Ben", "12/31/2025", 10],
      ["3", "Cy", "02/03/2026", 10],
    ];
    const due = (dateOrder: "dmy" | "mdy") =>
      readLedger({ name: "Ledger", cells }, { homeCurrency: "EUR", dateOrder }).invoices.map((one) => [
        one.invoice,
        one.dueDate,
      ]);
    expect(due("dmy")).toEqual([
      ["1", 20453],
      ["3", 20514],
    ]);
    expect(due("mdy")).toEqual([
      ["2", 20453],
      ["3", 20487],
    ]);
  });
});
