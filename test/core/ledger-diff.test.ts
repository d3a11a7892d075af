import { expect, test } from "vitest";
import { asDay, type Day, parseIsoDay } from "../../core/day.ts";
import type { Invoice } from "../../core/invoice.ts";
import { ledgerDifference } from "../../core/ledger-diff.ts";
import { asMinor } from "../../core/money.ts";

const asOf = parseIsoDay("2026-04-01") as Day;
const invoice = (number: string, open: number, more: Partial<Invoice> = {}): Invoice => ({
  row: 2,
  invoice: number,
  customer: "Nordlys ApS",
  currency: "DKK",
  openBalance: asMinor(open),
  ...more,
});

test("tells paid, new, changed and gone apart between two pastes", () => {
  const before = [
    invoice("1", 100),
    invoice("2", 200),
    invoice("3", 300),
    invoice("4", 400),
    invoice("5", 500),
  ];
  const after = [
    invoice("1", 100),
    invoice("2", 0, { paid: asMinor(200) }),
    invoice("3", 120),
    invoice("5", 500, { status: "disputed", customer: "NORDLYS" }),
    invoice("6", 600),
  ];
  const difference = ledgerDifference(before, after, asOf);
  expect(difference.paid).toMatchObject([{ before: { invoice: "2" }, paid: 200 }]);
  expect(difference.added).toMatchObject([{ invoice: "6" }]);
  expect(difference.changed).toMatchObject([
    { before: { invoice: "3" }, fields: ["openBalance"], paid: 180 },
    { before: { invoice: "5" }, fields: ["status", "customer"], paid: 0 },
  ]);
  expect(difference.gone).toMatchObject([{ invoice: "4" }]);
  expect(difference.unchanged).toBe(1);
});

test("the order of rows and a name's legal form make no difference", () => {
  const rows = [invoice("1", 100), invoice("2", 200), invoice("", 300, { amount: asMinor(300) })];
  const difference = ledgerDifference(rows, [...rows].reverse(), asOf);
  expect(difference).toEqual({ paid: [], added: [], changed: [], gone: [], unchanged: 3 });
});

test("a number that stands twice is compared row by row", () => {
  const rows = [invoice("1", 100), invoice("1", 250)];
  expect(ledgerDifference(rows, [rows[0] as Invoice], asOf).gone).toMatchObject([{ openBalance: 250 }]);
});

test("of a number that stands twice the one that went is told by its due date, wherever it stood", () => {
  const [early, late] = [10, 20].map((day) => ({ dueDate: asDay(day) }));
  const rows = [invoice("1", 100, early), invoice("1", 250, late)];
  const difference = ledgerDifference(rows, [invoice("1", 250, late)], asOf);
  expect(difference.gone).toMatchObject([{ openBalance: 100 }]);
  expect(difference).toMatchObject({ paid: [], added: [], changed: [], unchanged: 1 });
  const part = ledgerDifference(rows, [invoice("1", 200, late), invoice("1", 100, early)], asOf);
  expect(part.changed).toMatchObject([{ before: { openBalance: 250 }, fields: ["openBalance"], paid: 50 }]);
  expect(part.unchanged).toBe(1);
});

test("a cancelled invoice is changed, not paid", () => {
  const after = [invoice("1", 0, { status: "Annulleret" })];
  const difference = ledgerDifference([invoice("1", 100)], after, asOf);
  expect(difference.paid).toEqual([]);
  expect(difference.changed).toMatchObject([{ fields: ["openBalance", "status"], paid: 0 }]);
});

test("a currency learned between two pastes is a change, another currency another invoice", () => {
  const none = { currency: "" };
  const learned = ledgerDifference([invoice("1", 100, none)], [invoice("1", 100)], asOf);
  expect(learned).toMatchObject({ paid: [], added: [], gone: [], unchanged: 0 });
  expect(learned.changed).toMatchObject([{ fields: ["currency"], paid: 0 }]);
  const paid = ledgerDifference([invoice("1", 100, none)], [invoice("1", 0)], asOf);
  expect(paid.paid).toMatchObject([{ paid: 100 }]);
  const other = ledgerDifference([invoice("1", 100, { currency: "EUR" })], [invoice("1", 100)], asOf);
  expect(other).toMatchObject({ changed: [], added: [{ currency: "DKK" }], gone: [{ currency: "EUR" }] });
});

test("an amount read with two decimals before its currency was known to have none is the same amount", () => {
  const before = [invoice("1", 50_000, { currency: "", amount: asMinor(60_000) })];
  const after = [invoice("1", 400, { currency: "JPY", amount: asMinor(600) })];
  expect(ledgerDifference(before, after, asOf).changed).toMatchObject([
    { fields: ["openBalance", "currency"], paid: 100 },
  ]);
});

test("of two invoices of one number the one in the same currency is the same", () => {
  const before = [invoice("1", 100, { currency: "" }), invoice("1", 100, { currency: "EUR" })];
  const after = [invoice("1", 100, { currency: "EUR" }), invoice("1", 100, { currency: "SEK" })];
  const difference = ledgerDifference(before, after, asOf);
  expect(difference).toMatchObject({ paid: [], added: [], gone: [], unchanged: 1 });
  expect(difference.changed).toMatchObject([{ after: { currency: "SEK" }, fields: ["currency"] }]);
});
