import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { addDays, isoDay } from "../../../core/day.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";
import { asMinor } from "../../../core/money.ts";
import { withPayments } from "../../../core/payments/paid-ledger.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { planBatch } from "../../../core/reminders/batch.ts";
import type { ReminderSettings } from "../../../core/reminders/draft.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { ledgerNow } from "../../../core/reminders/recheck.ts";
import { day } from "../reminders/letter-facts.ts";

/** A Tuesday. */
const TODAY = day(2026, 3, 10);
const TOMORROW = addDays(TODAY, 1);
const SETTINGS: ReminderSettings = {
  company: "Lumo 8", name: "Ida Vik", replyTo: "ida@lumo8.example", phone: "12 34", creditor: "Lumo 8", recoveryPartner: "Rekto 5",
  bank: { EUR: "IBAN EUR" }, language: "en", friendly: false, by: "Ida",
}; // biome-ignore format: short

const late = (number: string, customer: string, balance: number, account = ""): Cell[] => [
  number, customer, account, `pay${number.toLowerCase()}@x.example`, "IE", "business", { day: addDays(TODAY, -3) }, balance,
]; // biome-ignore format: a row
const LEDGER: readonly Cell[][] = [
  ["Invoice", "Customer", "Customer number", "Email", "Country", "Type", "Due date", "Balance"],
  late("INV-1042", "Acme ApS", 500, "7002"),
  late("INV-1043", "Berg A/S", 80),
  late("INV-1044", "Berg ApS", 70),
];
const HEADINGS = ["Date", "Customer", "Invoice", "Amount", "Currency", "Note"];

/** The plan with these lines on the sheet Payments (its headings first). */
function plan(lines: readonly (readonly Cell[])[] | undefined, ledger = LEDGER) {
  const sheet = { name: "Ledger", cells: ledger };
  const options = { homeCurrency: "EUR" };
  const reading = readLedger(sheet, { ...options, asOf: TODAY });
  const payments = lines && { name: "Payments", cells: lines };
  const paid = withPayments(reading, payments, { ...options, smallDifference: asMinor(0), asOf: TODAY });
  const batch = planBatch({
    asOf: TODAY, today: TODAY, playbook: STANDARD, settings: SETTINGS, log: new LogView([]), invoices: paid.invoices,
    unapplied: paid.unapplied, paymentHolds: paid.holds, accepted: new Set(["payment-unclear", "payment-unreadable"]),
  }); // biome-ignore format: a plan
  const source = { sheet: "Ledger", options, contacts: [], payments: "Payments" };
  const facts = () =>
    ledgerNow(source, (name) => (name === "Ledger" ? sheet : payments), { day: TODAY }, TODAY).facts;
  const names = (list: readonly { draft: { group: { customer: string } } }[]) =>
    list.map(({ draft }) => draft.group.customer).sort();
  return { ...batch, paid, facts, goes: names(batch.ready), asks: names(batch.asked) };
}
const paying = (...lines: readonly (readonly Cell[])[]) => plan([HEADINGS, ...lines]);

test("without payments all three are reminded", () => {
  expect(plan(undefined).goes).toEqual(["Acme ApS", "Berg A/S", "Berg ApS"]);
});

describe("a line of Payments without an amount anybody can read", () => {
  test.each([
    ["names the invoice", [{ day: TODAY }, "", "INV-1042", "paid in full", "EUR", ""]],
    ["names the invoice and leaves the amount blank", [{ day: TODAY }, "", "INV-1042", "", "EUR", ""]],
    ["names the customer, spelled another way", [{ day: TODAY }, "ACME", "", "five hundred", "EUR", ""]],
    ["names the customer by number", [{ day: TODAY }, "7002", "", "x", "EUR", ""]],
    ["names the invoice in its note", ["", "", "", "??", "", "transfer for INV-1042"]],
    ["gives the amount with the sign of money that goes out", [{ day: TODAY }, "Acme ApS", "INV-1042", -500, "EUR", ""]],
    ["has neither a day nor an amount to read", ["soon", "Acme ApS", "INV-1042", "??", "EUR", ""]],
  ] as const)("holds the reminder until it is ticked: it %s", (_, line) => {
    const { goes, asks, asked, paid } = paying(line);
    expect([goes, asks]).toEqual([["Berg A/S", "Berg ApS"], ["Acme ApS"]]);
    expect(asked[0]?.notes.join()).toContain("Payments, row 2");
    expect(paid.invoices[0]?.openBalance).toBe(50_000);
  }); // biome-ignore format: a table

  test("of a refund that names a customer alone holds nobody", () => {
    expect(paying([{ day: TODAY }, "Acme ApS", "", -20, "EUR", "refund"]).asks).toEqual([]);
  });

  test("under headings nobody knows holds every message until that is accepted once", () => {
    const { goes, asks, stopped } = plan([["Hvem", "Hvad", "Hvor meget"], ["Acme ApS", "INV-1042", 500]]);
    expect([goes, asks]).toEqual([[], []]);
    expect(stopped.map(({ stops }) => stops.map(({ code, grade }) => [code, grade]))).toEqual(
      Array(3).fill([["payment-sheet", "warning"]]),
    );
    expect(plan([["Hvem", "Hvad"]]).goes).toHaveLength(3);
  }); // biome-ignore format: a table
});

test("a payment whose day cannot be read is taken off all the same", () => {
  expect(paying(["in March", "Acme ApS", "INV-1042", 500, "EUR", ""]).paid.invoices[0]?.openBalance).toBe(0);
});

describe("a payment entered with a day still to come", () => {
  test.each([
    ["the invoice", ["Acme ApS", "INV-1042", 500]],
    ["a part of it", ["Acme ApS", "INV-1042", 1]],
    ["the customer alone", ["ACME", "", 333]],
    ["the sum of several", ["", "", 500]],
  ] as const)("stops the reminder and leaves the figures of today: it names %s", (_, line) => {
    const { goes, asks, stopped, paid } = paying([{ day: TOMORROW }, ...line, "EUR", ""]);
    expect([goes, asks]).toEqual([["Berg A/S", "Berg ApS"], []]);
    const stop = stopped.flatMap(({ stops }) => stops).find(({ code }) => code === "payment-later");
    expect(stop?.message).toContain(`INV-1042 (Payments, row 2: ${isoDay(TOMORROW)})`);
    expect(paid.invoices[0]?.openBalance).toBe(50_000);
    expect(paid.unapplied).toEqual([]);
  });

  test("stops it too where the ledger's own row names that day", () => {
    const [heads, ...rows] = LEDGER as [Cell[], ...Cell[][]];
    const cells = [[...heads, "Paid date"], ...rows.map((row, i) => [...row, i === 0 ? { day: TOMORROW } : ""])];
    const { goes, stopped } = plan(undefined, cells);
    expect(goes).toEqual(["Berg A/S", "Berg ApS"]);
    expect(stopped.flatMap(({ stops }) => stops.map(({ code }) => code))).toContain("payment-later");
  }); // biome-ignore format: a table

  test("stops nothing once its day has come and it is taken off, nor where it is another customer's", () => {
    expect(paying([{ day: TODAY }, "Acme ApS", "INV-1042", 500, "EUR", ""]).goes).toEqual([
      "Berg A/S",
      "Berg ApS",
    ]);
    expect(paying([{ day: TOMORROW }, "Cole Ltd", "", 999, "EUR", ""]).goes).toHaveLength(3);
  });
});

describe("money that came in and may be for an invoice", () => {
  test.each([
    ["the very sum from a name nobody knows", ["M. Jensen", "", 500], ["Acme ApS"]],
    ["the number without its letters", ["", "1042", 12], ["Acme ApS"]],
    ["a name that fits two customers", ["Berg", "", 33], ["Berg A/S", "Berg ApS"]],
  ] as const)("keeps the message back until it is ticked: %s", (_, line, who) => {
    const { goes, asks, asked } = paying([{ day: TODAY }, ...line, "EUR", ""]);
    expect(asks).toEqual(who);
    expect(goes).not.toEqual(expect.arrayContaining([who[0]]));
    expect(asked[0]?.notes.join()).toContain("Payments, row 2");
  });

  test("of the very sum from nobody knows whom is the credit of the only customer it fits", () => {
    const { goes, stopped } = paying([{ day: TODAY }, "", "", 500, "EUR", ""]);
    expect(goes).not.toContain("Acme ApS");
    expect(stopped.flatMap(({ stops }) => stops.map(({ code }) => code))).toContain("credits-cover");
  });

  test("of a customer of the ledger's is theirs, and holds nobody else's invoice of the same sum", () => {
    const { asks, paid } = paying([{ day: TODAY }, "Berg A/S", "", 500, "EUR", ""]);
    expect(asks).not.toContain("Acme ApS");
    expect(paid.unapplied).toMatchObject([{ customer: "Berg A/S", amount: 50_000 }]);
  });
});

test("whatever holds a message is a fact: entered after the preview, it goes back to the bookkeeper", () => {
  const before = plan([HEADINGS]).facts();
  expect(plan([HEADINGS]).facts()).toEqual(before);
  for (const line of [
    [{ day: TODAY }, "Acme ApS", "INV-1042", "??", "EUR", ""],
    [{ day: TOMORROW }, "Acme ApS", "INV-1042", 500, "EUR", ""],
    [{ day: TODAY }, "", "1042", 12, "EUR", ""],
  ]) {
    const now = paying(line).facts();
    expect(now[0]).not.toEqual(before[0]);
    expect(now[0]?.id).toBe(before[0]?.id);
  }
});
