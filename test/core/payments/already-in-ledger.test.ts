import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { asMinor } from "../../../core/money.ts";
import { enteredPayments } from "../../../core/payments/already-in-ledger.ts";
import { withPayments } from "../../../core/payments/paid-ledger.ts";
import { type Payment, paymentRows } from "../../../core/payments/read-payments.ts";

const paid = (amount: number, openBefore?: number, row = 2): Payment => ({
  row, customer: "Acme", invoice: "A-1", amount: asMinor(amount), currency: "EUR", text: "",
  ...(openBefore === undefined ? {} : { openBefore: asMinor(openBefore) }),
}); // biome-ignore format: short
const open = (openBalance: number, more: Partial<Invoice> = {}): Invoice => ({
  row: 2, invoice: "A-1", customer: "Acme", currency: "EUR", amount: asMinor(1000), openBalance: asMinor(openBalance), ...more,
}); // biome-ignore format: short
const counted = (payments: Payment[], invoices: Invoice[]) =>
  enteredPayments(payments, invoices).counted.map(({ amount }) => amount);

describe("a payment entered when 1000 was open", () => {
  test.each([
    ["400 paid, the paste says 1000: taken off", [paid(400, 1000)], 1000, [400]],
    ["400 paid, the paste says 600: the paste holds it", [paid(400, 1000)], 600, []],
    ["400 and 300 paid, the paste says 300: it holds both", [paid(400, 1000), paid(300, 1000, 3)], 300, []],
    ["400 and 300 paid, the paste says 700: it holds the 300 only", [paid(400, 1000), paid(300, 1000, 3)], 700, [400]],
    ["400 paid, then 300 when 600 was open, the paste says 600", [paid(400, 1000), paid(300, 600, 3)], 600, [300]],
    ["400 paid, then 300 when 600 was open, the paste says 300", [paid(400, 1000), paid(300, 600, 3)], 300, []],
    ["400 paid, the paste has fallen by a credit of 100: taken off", [paid(400, 1000)], 900, [400]],
    ["400 paid, nobody noted what was open: taken off", [paid(400)], 600, [400]],
  ] as const)("%s", (_, payments, balance, left) => {
    expect(counted([...payments], [open(balance)])).toEqual(left);
  }); // biome-ignore format: a table

  test("all of it paid and the invoice gone from the next list of open items: no credit is left over", () => {
    expect(counted([paid(1000, 1000)], [])).toEqual([]);
  });

  test("an invoice the ledger itself says is settled takes no second payment, noted or not", () => {
    expect(counted([paid(1000)], [open(0, { paidDate: 100 as Day })])).toEqual([]);
  });

  test("a balance that fell by another sum is told as doubtful", () => {
    expect(enteredPayments([paid(400, 1000)], [open(900)]).doubtful).toHaveLength(1);
    expect(enteredPayments([paid(400, 1000)], [open(1000)]).doubtful).toHaveLength(0);
  });
});

test("a paste that holds the payment on the sheet is reduced once: 600 stays 600", () => {
  const sheet = {
    name: "Payments",
    cells: [
      ["Date", "Customer", "Invoice", "Amount", "Currency", "Note", "Open before"],
      ["2026-03-10", "Acme", "A-1", 4, "EUR", "", 10],
    ],
  };
  const read = { invoices: [open(600)], unapplied: [], layout: {} as never };
  const after = withPayments(read, sheet, { smallDifference: asMinor(0) });
  expect(after.invoices[0]?.openBalance).toBe(600);
  expect(after.inLedger).toHaveLength(1);
  const before = withPayments({ ...read, invoices: [open(1000)] }, sheet, { smallDifference: asMinor(0) });
  expect(before.invoices[0]?.openBalance).toBe(600);
});

test.each([
  ["2026-03-09", 1000],
  ["2026-03-10", 600],
])("a payment of 10 March is taken off as of %s: %d is open", (asOf, left) => {
  const sheet = {
    name: "Payments",
    cells: [
      ["Date", "Customer", "Invoice", "Amount"],
      ["2026-03-10", "Acme", "A-1", 4],
    ],
  };
  const read = { invoices: [open(1000)], unapplied: [], layout: {} as never };
  const day = parseIsoDay(asOf) as Day;
  const { invoices } = withPayments(read, sheet, { smallDifference: asMinor(0), asOf: day });
  expect(invoices[0]?.openBalance).toBe(left);
});

describe("money on the sheet Payments is never lost sight of", () => {
  const layout = {} as never;
  const two = [open(500), { ...open(500), invoice: "A-2", row: 3 }];
  const ledgerWith = (line: readonly (string | number)[], invoices = two) =>
    withPayments(
      { invoices, unapplied: [], layout },
      { name: "Payments", cells: [["Date", "Customer", "Invoice", "Amount", "Note"], line] },
      { homeCurrency: "EUR", smallDifference: asMinor(0), asOf: parseIsoDay("2026-03-10") as Day },
    );

  test("a payment that fits two invoices of one customer is a credit until somebody says which it paid", () => {
    const { invoices, unapplied } = ledgerWith(["2026-03-09", "Acme", "", 5, ""]);
    expect(invoices.map(({ openBalance }) => openBalance)).toEqual([500, 500]);
    expect(unapplied.map(({ customer, amount, kind }) => [customer, amount, kind])).toEqual([
      ["Acme", 500, "payment"],
    ]);
  });

  test("a part payment leaves the invoice open; a rest below the small difference is listed for writing off", () => {
    const [part] = ledgerWith(["2026-03-09", "Acme", "A-1", 4.99, ""]).invoices;
    expect([part?.openBalance, part?.paidDate]).toEqual([1, undefined]);
    const sheet = {
      name: "Payments",
      cells: [
        ["Date", "Invoice", "Amount"],
        ["2026-03-09", "a-1", 4.99],
      ],
    };
    const read = { invoices: two, unapplied: [], layout };
    const { smallDifferences } = withPayments(read, sheet, { smallDifference: asMinor(1) });
    expect(smallDifferences.map(({ invoice, rest }) => [invoice.invoice, rest])).toEqual([["A-1", 1]]);
  });

  test.each([
    ["is read in either order", "02/03/2026"],
    ["cannot be read", "last week"],
  ])("a payment whose day %s is taken off all the same", (_, day) => {
    expect(ledgerWith([day, "Acme", "A-1", 5, ""]).invoices[0]?.openBalance).toBe(0);
  });
});

test("payments are written under the sheet's own headings, whatever their order and language", () => {
  const line = {
    date: "2026-03-09",
    customer: "Acme",
    invoice: "A-1",
    amount: 5,
    currency: "EUR",
    text: "OCR 77",
    openBefore: 10,
  };
  const sheet = (...headings: string[]) => ({ name: "Payments", cells: [headings] });
  const [row] = paymentRows(sheet("Betrag", "Kommentar", "Datum", "Kunde", "Verwendungszweck"), [line]) ?? [];
  expect(row).toEqual([5, "", "2026-03-09", "Acme", "OCR 77 A-1"]);
  expect(paymentRows(sheet("Meeting", "Room"), [line])).toBeUndefined();
});
