import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { type Day, dayOfSerial, isoDay, partsOf, serialOf } from "../../../core/day.ts";
import { BAD_AMOUNT, readAmountCell } from "../../../core/ledger/amount-column.ts";
import { dayInOrder, readDateText } from "../../../core/ledger/date-text.ts";
import { kindOf } from "../../../core/ledger/field.ts";
import { type LedgerReading, readLedger } from "../../../core/ledger/ledger.ts";
import { LAYOUTS } from "../../fixtures/ledger-layouts.ts";

const cellsOf = (csv: string, delimiter: string): string[][] => Papa.parse<string[]>(csv, { delimiter }).data;

describe.each(LAYOUTS)("$name", (fixture) => {
  const reading = readLedger({ name: "Ledger", cells: cellsOf(fixture.csv, fixture.separator) });

  test("asks nothing that stops the work, and needs no mapping", () => {
    expect(reading.questions.filter((question) => question.blocking)).toEqual([]);
    expect(reading.layout.program ?? "").toBe(fixture.program);
  });

  test("gives every invoice once and its open balance to the cent", () => {
    const open = reading.invoices.reduce((sum, invoice) => sum + invoice.openBalance, 0);
    expect({ invoices: reading.invoices.length, open }).toEqual({
      invoices: fixture.invoices,
      open: fixture.open,
    });
  });

  test("keeps payments and credits apart from the invoices", () => {
    expect(reading.unapplied.reduce((sum, entry) => sum + entry.amount, 0)).toBe(fixture.unapplied);
    expect(reading.unapplied.every((entry) => entry.amount > 0)).toBe(true);
  });

  test("reads customer, due date, currency and date order", () => {
    const first = reading.invoices[0];
    expect(first?.customer).toBe(fixture.firstCustomer);
    expect(first?.dueDate === undefined ? "" : isoDay(first.dueDate)).toBe(fixture.firstDue);
    expect(first?.currency).toBe(fixture.currency ?? "");
    expect(reading.layout.dateOrder).toBe(fixture.dateOrder);
  });

  test("agrees with the report's own totals, where it has any", () => {
    const { totals } = reading.reconciliation;
    expect(totals.length > 0).toBe(fixture.totalsAgree ?? false);
    expect(totals.filter((total) => !total.agrees)).toEqual([]);
    expect(reading.problems.filter((problem) => problem.code === "total-differs")).toEqual([]);
  });

  test("sums to its own total, and with a total of another sum it warns with both numbers", () => {
    const cells: Cell[][] = cellsOf(fixture.csv, fixture.separator);
    const { columns, endRow, decimalSign } = reading.layout;
    const at = (field: string) => columns.find((column) => column.field === field)?.column ?? -1;
    const main = [at("balance"), at("amount"), at("lineAmount")].find((column) => column >= 0) ?? -1;
    const sum = fixture.columnTotal ?? fixture.open - fixture.unapplied;
    for (const [off, warnings] of [
      [0, 0],
      [1000, 1],
    ] as const) {
      const written = ((sum + off) / 100).toFixed(2).replace(".", decimalSign ?? ".");
      const last: Cell[] = Array.from({ length: Math.max(main + 1, 2) }, () => "");
      last[0] = "Total";
      last[main] = written;
      const own = cells.slice(0, endRow).filter((row) => !/^total$/i.test(String(row[0])));
      const again = readLedger({ name: "Ledger", cells: [...own, last] });
      const told = again.problems.filter((problem) => problem.code === "total-differs");
      expect(told).toHaveLength(warnings);
      if (off)
        expect(told[0]?.message).toContain(
          `the rows add up to ${(sum / 100).toLocaleString("en", { minimumFractionDigits: 2 })}`,
        );
      expect(again.invoices).toHaveLength(fixture.invoices);
    }
  });

  test("has nothing to complain of but missing due dates", () => {
    const others = reading.problems.filter(
      (problem) => problem.code !== "no-due-date" && problem.code !== "no-paid-dates",
    );
    expect(others).toEqual([]);
  });
});

/** The cells of a reading's date and amount columns written another way, whatever stood there before. */
function rewritten(
  reading: LedgerReading,
  cells: Cell[][],
  dates: (day: Day) => Cell,
  amounts: (minor: number) => Cell,
) {
  const { columns, firstRow, endRow, dateOrder, decimalSign } = reading.layout;
  return cells.map((row, r) => {
    if (r < firstRow || r >= endRow) return row;
    const copy = [...row];
    for (const { field, column } of columns) {
      const cell = copy[column];
      if (typeof cell !== "string" || cell.trim() === "") continue;
      if (kindOf(field) === "date") {
        const read = readDateText(cell);
        const day = typeof read === "object" ? dayInOrder(read, dateOrder ?? "dmy") : read;
        if (day !== undefined) copy[column] = dates(day);
      } else if (kindOf(field) === "amount") {
        const { minor } = readAmountCell(cell, 2, decimalSign);
        if (minor > BAD_AMOUNT) copy[column] = amounts(minor);
      }
    }
    return copy;
  });
}

const parts = (day: Day, separator: string, order: "dmy" | "mdy") => {
  const { year, month, date } = partsOf(day);
  return (order === "dmy" ? [date, month, year] : [month, date, year]).join(separator);
};

const swiss = (minor: number): string =>
  `${minor < 0 ? "-" : ""}${(Math.abs(minor) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, "'")}`;
const danish = (minor: number): string => swiss(minor).replace(".", ",").replaceAll("'", ".");

type Way = readonly [string, (day: Day) => Cell, (minor: number) => Cell, "dmy" | "mdy" | undefined];

const WAYS: readonly Way[] = [
  ["date cells and numbers", (day) => ({ day }), (minor) => minor / 100, undefined],
  ["serials and Swiss amounts", serialOf, swiss, undefined],
  ["days first and Danish amounts", (day) => parts(day, "-", "dmy"), danish, "dmy"],
  ["months first and a trailing minus", (day) => parts(day, "/", "mdy"), (minor) => `${swiss(Math.abs(minor))}${minor < 0 ? "-" : ""}`, "mdy"],
]; // biome-ignore format: a table

const told = ({ invoices, unapplied }: LedgerReading) => [
  invoices.map(({ invoice, customer, invoiceDate, dueDate, openBalance, amount, currency }) => ({
    invoice, customer, invoiceDate, dueDate, openBalance, amount, currency,
  })),
  unapplied.map(({ customer, amount, kind, date }) => ({ customer, amount, kind, date })),
]; // biome-ignore format: short

describe.each(LAYOUTS)("$name, written another way", (fixture) => {
  const cells: Cell[][] = cellsOf(fixture.csv, fixture.separator);
  const reading = readLedger({ name: "Ledger", cells });

  test.each(WAYS)(
    "%s: the same invoices and credits, whatever the order of the columns",
    (_, dates, amounts, dateOrder) => {
      const again = rewritten(reading, cells, dates, amounts);
      const width = Math.max(...again.map((row) => row.length));
      // Names of groups and totals stand first in their rows; the other columns change places, the last to the front.
      const order = [0, ...Array.from({ length: width - 1 }, (_, c) => width - 1 - c)];
      const turned = again.map((row, r) =>
        r < reading.layout.headerRow ? row : order.map((c) => row[c] ?? ""),
      );
      const preamble: Cell[][] = [["Open items"], ["Printed by", "Ada"], []];
      for (const sheet of [again, turned, [...preamble, ...turned]]) {
        const other = readLedger({ name: "Ledger", cells: sheet }, dateOrder ? { dateOrder } : {});
        expect(other.questions.filter((question) => question.blocking)).toEqual([]);
        expect(told(other)).toEqual(told(reading));
      }
    },
  );
});

test.each<[string, Cell, string | undefined]>([
  ["a date", { day: dayOfSerial(46195) as Day }, "2026-06-22"],
  ["a serial, as Excel gives a date", 46195, "2026-06-22"],
  ["ISO text", "2026-06-22", "2026-06-22"],
  ["a number that is no day of a report", 1041, undefined],
])("a report's own day beside its label may be %s", (_, cell, day) => {
  const cells = [
    ["As of", cell],
    ["Customer", "Balance"],
    ["Ada", "10.00"],
  ];
  const { reportAsOf } = readLedger({ name: "L", cells }).layout;
  expect(reportAsOf === undefined ? undefined : isoDay(reportAsOf)).toBe(day);
});

describe("a report whose total is wrong", () => {
  test("is read all the same, with a warning that names both numbers", () => {
    const csv = `Customer,Invoice,Due date,Balance\nAda,1,2026-03-31,100.00\nBo,2,2026-03-31,50.00\nTotal,,,0.00`;
    const reading = readLedger({ name: "L", cells: cellsOf(csv, ",") });
    expect(reading.invoices).toHaveLength(2);
    const warning = reading.problems.find((problem) => problem.code === "total-differs");
    expect(warning).toMatchObject({ grade: "warning", row: 4, column: "Balance" });
    expect(warning?.message).toContain("0.00");
    expect(warning?.message).toContain("150.00");
  });

  test.each([
    ["one row a cent off", ["10.00"], "10.01", false],
    ["one row right, below zero", ["-10.00"], "-10.00", true],
    ["a credit and an invoice, below zero in brackets", ["-30.00", "10.00"], "(20.00)", true],
    ["below zero with the sign lost", ["-30.00", "10.00"], "20.00", false],
    ["three rows two cents off", ["10.00", "20.00", "30.00"], "60.02", false],
  ])("%s", (_, amounts, total, agrees) => {
    const rows = amounts.map((amount, i) => `Ada,${i + 1},2026-03-31,${amount}`);
    const csv = ["Customer,Invoice,Due date,Balance", ...rows, `Total,,,${total}`].join("\n");
    const { reconciliation, problems } = readLedger({ name: "L", cells: cellsOf(csv, ",") });
    expect(reconciliation.totals).toMatchObject([{ row: amounts.length + 2, agrees }]);
    expect(problems.filter((problem) => problem.code === "total-differs")).toHaveLength(agrees ? 0 : 1);
  });

  test("a customer's subtotal far down is held to its own rows' half cents", () => {
    const many = Array.from({ length: 200 }, (_, i) => `,${i},2026-03-31,1.00`);
    const csv = ["Customer,Invoice,Due date,Balance", "Ada,,,", ...many, "Total for Ada,,,200.00"];
    csv.push("Bo,,,", ",B-1,2026-03-31,50.00", "Total for Bo,,,50.10", "TOTAL,,,250.00");
    const { reconciliation, problems } = readLedger({ name: "L", cells: cellsOf(csv.join("\n"), ",") });
    expect(reconciliation.totals.map(({ name, agrees }) => [name, agrees])).toEqual([
      ["ada", true],
      ["bo", false],
      ["", true],
    ]);
    const told = problems.filter((problem) => problem.code === "total-differs");
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatch(/50\.10.*50\.00/);
  });

  test("totals by currency are compared each with its own rows, a sum across with none", () => {
    const csv = `Customer,Invoice,Due date,Balance,Currency
Ada,1,2026-03-31,100.00,EUR
Bo,2,2026-03-31,50.00,SEK
Bo,3,2026-03-31,25.00,EUR
Total EUR,,,125.00,
Total SEK,,,51.00,
Total,,,175.00,`;
    const { reconciliation, problems } = readLedger({ name: "L", cells: cellsOf(csv, ",") });
    expect(reconciliation.totals).toMatchObject([
      { name: "eur", currency: "EUR", reported: 12500, read: 12500, agrees: true },
      { name: "sek", currency: "SEK", reported: 5100, read: 5000, agrees: false },
    ]);
    expect(reconciliation.compared).toBe(false);
    expect(problems.filter((problem) => problem.code === "total-differs")).toHaveLength(1);
  });

  test("rows with a currency sign and rows without one are compared together with the total below them", () => {
    const csv = `Customer;Invoice;Due date;Balance
Ada;1;2026-03-31;1.200,00 €
Bo;2;2026-03-31;450,50
Total;;;1.650,50`;
    const { reconciliation, problems } = readLedger({ name: "L", cells: cellsOf(csv, ";") });
    expect(reconciliation.totals).toMatchObject([{ reported: 165050, read: 165050, agrees: true }]);
    expect(problems.map(({ code }) => code)).not.toContain("total-differs");
  });

  test("is not called wrong for half a cent a row of rounding", () => {
    const csv = `Customer,Invoice,Due date,Balance\nAda,1,2026-03-31,1.004\nBo,2,2026-03-31,1.004\nTotal,,,2.01`;
    const reading = readLedger({ name: "L", cells: cellsOf(csv, ",") });
    expect(reading.reconciliation.totals).toMatchObject([{ reported: 201, read: 200, agrees: true }]);
  });
});
