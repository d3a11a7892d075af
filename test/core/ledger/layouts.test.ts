import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../../core/day.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";
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

  test("has nothing to complain of but missing due dates", () => {
    const others = reading.problems.filter(
      (problem) => problem.code !== "no-due-date" && problem.code !== "no-paid-dates",
    );
    expect(others).toEqual([]);
  });
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

  test("is not called wrong for half a cent a row of rounding", () => {
    const csv = `Customer,Invoice,Due date,Balance\nAda,1,2026-03-31,1.004\nBo,2,2026-03-31,1.004\nTotal,,,2.01`;
    const reading = readLedger({ name: "L", cells: cellsOf(csv, ",") });
    expect(reading.reconciliation.totals).toMatchObject([{ reported: 201, read: 200, agrees: true }]);
  });
});
