import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { addDays } from "../../../core/day.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";
import { asMinor } from "../../../core/money.ts";
import { withPayments } from "../../../core/payments/paid-ledger.ts";
import { customerStops } from "../../../core/reminders/customer-stops.ts";
import { factsOf } from "../../../core/reminders/message.ts";
import { ledgerNow } from "../../../core/reminders/recheck.ts";
import { rowTexts, saidBeside } from "../../../core/reminders/row-texts.ts";
import type { SheetCells } from "../../../core/workbook.ts";
import { day } from "./letter-facts.ts";

const TODAY = day(2026, 3, 10);
const LEDGER: SheetCells = {
  name: "Ledger",
  cells: [
    ["Invoice", "Customer", "Currency", "Due date", "Amount", "Paid", "Balance"],
    ["1042", "Acme ApS", "EUR", { day: addDays(TODAY, -9) }, 1000, 200, 800],
  ],
};
const paying = (...lines: readonly (readonly Cell[])[]): SheetCells => ({
  name: "Payments",
  cells: [["Date", "Customer", "Invoice", "Amount", "Currency", "Note"], ...lines],
});

/** Whether the facts of the plan still hold just before sending, with other payments on the sheet by then. */
function holds(planned: SheetCells | undefined, now: SheetCells | undefined): boolean {
  const options = { homeCurrency: "EUR" };
  const reading = readLedger(LEDGER, { ...options, asOf: TODAY });
  const paid = withPayments(reading, planned, { ...options, smallDifference: asMinor(0), asOf: TODAY });
  const beside = saidBeside(rowTexts(reading, LEDGER.cells), paid.holds, customerStops(paid.invoices));
  const source = { sheet: "Ledger", options, contacts: [], payments: "Payments" };
  const sheets: Record<string, SheetCells | undefined> = { Ledger: LEDGER, Payments: now };
  const { facts } = ledgerNow(source, (name) => sheets[name], { day: TODAY }, TODAY);
  return JSON.stringify(factsOf(paid.invoices, TODAY, paid.unapplied, beside)) === JSON.stringify(facts);
}

describe("the ledger read again just before sending", () => {
  const tomorrow = paying([{ day: addDays(TODAY, 1) }, "Acme ApS", "1042", 800, "EUR", ""]);

  test("is the one that was planned where nothing happened, also with a payment of tomorrow", () => {
    expect(holds(undefined, undefined)).toBe(true);
    expect(holds(tomorrow, tomorrow)).toBe(true);
  });

  test.each([
    ["of the whole invoice", ["1042", 800]],
    ["of a part", ["1042", 1]],
    ["with no invoice named, which covers nothing by itself", ["", 500]],
    ["in another currency", ["1042", 800, "DKK"]],
  ] as const)("is another where a payment %s was entered after the preview", (_, line) => {
    const [invoice, amount, currency = "EUR"] = line as readonly [string, number, string?];
    const entered = paying([{ day: TODAY }, "Acme ApS", invoice, amount, currency, ""]);
    expect(holds(undefined, entered)).toBe(false);
    expect(holds(tomorrow, paying(...tomorrow.cells.slice(1), ...entered.cells.slice(1)))).toBe(false);
  });
});

describe("what another row of the customer says", () => {
  const heads = ["Invoice", "Customer", "Currency", "Due date", "Balance", "Do not contact", "Comment"];
  const due = { day: addDays(TODAY, -9) };
  const now = (silent: string, comment: string) => {
    const cells = [
      heads,
      ["1", "Acme ApS", "EUR", due, 10, "", ""],
      ["2", "Acme", "USD", due, 0, silent, ""],
      ["3", "Acme ApS", "EUR", due, 7, "", comment],
    ];
    const source = { sheet: "Ledger", options: {}, contacts: [] };
    return ledgerNow(source, () => ({ name: "Ledger", cells }), { day: TODAY }, TODAY).facts;
  };

  test("is a fact of each of their invoices: to be left alone, beside a paid invoice in another currency", () => {
    expect(now("yes", "")[0]).not.toEqual(now("", "")[0]);
    expect(now("", "x")[0]).toEqual(now("", "")[0]);
  });
});
