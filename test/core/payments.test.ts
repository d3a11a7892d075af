import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import type { Invoice } from "../../core/invoice.ts";
import { asMinor } from "../../core/money.ts";
import { type Payment, readPayments } from "../../core/payments/read-payments.ts";
import { applyMatching, matchPayments } from "../../core/payments.ts";

const day = (iso: string): Day => parseIsoDay(iso) as Day;
const invoice = (number: string, customer: string, open: number, more: Partial<Invoice> = {}): Invoice => ({
  row: 2,
  invoice: number,
  customer,
  currency: "EUR",
  openBalance: asMinor(open),
  ...more,
});
const payment = (amount: number, more: Partial<Payment> = {}): Payment => ({
  row: 2,
  date: day("2026-03-10"),
  customer: "",
  invoice: "",
  amount: asMinor(amount),
  currency: "EUR",
  text: "",
  ...more,
});
const none = asMinor(0);

describe("payments are matched", () => {
  const ada = invoice("INV-0042", "Nordlys Maskiner ApS", 10000, { paymentReference: "RF18 5390 0754" });
  const bo = invoice("INV-0043", "Otterford Bakery", 10000);

  test("by the invoice number in its column, whatever the dashes", () => {
    const { allocations } = matchPayments([payment(4000, { invoice: "inv 0042" })], [ada, bo], none);
    expect(allocations).toMatchObject([{ invoice: ada, amount: 4000, by: "number" }]);
  });

  test("by a number or a payment reference in the bank's text", () => {
    const texts = [
      payment(10000, { text: "Betaling RF18 5390 0754 tak" }),
      payment(10000, { text: "Invoice INV-0043" }),
    ];
    const { allocations } = matchPayments(texts, [ada, bo], none);
    expect(allocations.map(({ invoice: paid, by }) => [paid.invoice, by])).toEqual([
      ["INV-0042", "reference"],
      ["INV-0043", "number"],
    ]);
  });

  test("else by exact amount and customer, legal form or not", () => {
    const { allocations } = matchPayments(
      [payment(10000, { customer: "NORDLYS MASKINER" })],
      [ada, bo],
      none,
    );
    expect(allocations).toMatchObject([{ invoice: ada, by: "amount and customer" }]);
  });

  test("else asked: the amount alone is not enough", () => {
    const { allocations, asked } = matchPayments([payment(10000)], [ada, bo], none);
    expect(allocations).toEqual([]);
    expect(asked).toMatchObject([{ candidates: [ada, bo] }]);
  });

  test("a year in the text is not invoice 2026", () => {
    const short = invoice("2026", "Otterford Bakery", 5000);
    const { allocations, unapplied } = matchPayments(
      [payment(700, { text: "rent march 2026" })],
      [short],
      none,
    );
    expect(allocations).toEqual([]);
    expect(unapplied).toMatchObject([{ amount: 700, kind: "payment" }]);
  });

  test("never across currencies", () => {
    const { allocations, unapplied } = matchPayments(
      [payment(10000, { invoice: "INV-0042", currency: "DKK" })],
      [ada],
      none,
    );
    expect(allocations).toEqual([]);
    expect(unapplied).toHaveLength(1);
  });

  test("what is paid too much stays unapplied, a few cents too little are offered for write-off", () => {
    const over = matchPayments([payment(12000, { invoice: "INV-0042" })], [ada], none);
    expect(over.unapplied).toMatchObject([{ customer: "Nordlys Maskiner ApS", amount: 2000 }]);
    const under = matchPayments([payment(9960, { invoice: "INV-0042" })], [ada], asMinor(100));
    expect(under.smallDifferences).toEqual([{ invoice: ada, rest: 40 }]);
  });

  test("the invoices after it show what was paid and when", () => {
    const matching = matchPayments([payment(10000, { invoice: "INV-0042" })], [ada, bo], none);
    expect(applyMatching([ada, bo], matching)).toEqual([
      { ...ada, openBalance: 0, paid: 10000, paidDate: day("2026-03-10") },
      bo,
    ]);
  });

  test("every cent paid is allocated, unapplied or asked about, and no invoice is overpaid", () => {
    const invoices = ["A-1001", "A-1002", "A-1003"].map((number, i) =>
      invoice(number, `Customer ${i % 2}`, 5000 + i),
    );
    const payments = fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 9000 }),
        invoice: fc.constantFrom("", "A-1001", "A-1002 A-1003", "nothing"),
        customer: fc.constantFrom("", "Customer 0", "Customer 1"),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(payments, (given) => {
        const all = given.map(({ amount, ...more }) => payment(amount, more));
        const { allocations, unapplied, asked, rest } = matchPayments(all, invoices, none);
        const sum = (list: readonly { amount: number }[]) =>
          list.reduce((total, one) => total + one.amount, 0);
        expect(sum(allocations) + sum(unapplied) + sum(asked.map((one) => one.payment))).toBe(sum(all));
        for (const left of rest.values()) expect(left).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe("payments are read", () => {
  test("from the Payments sheet", () => {
    const cells = [
      ["Date", "Customer", "Invoice", "Amount", "Currency", "Note"],
      [{ day: day("2026-03-10") }, "Ada", "7", 12.5, "eur", "bank"],
    ];
    expect(readPayments({ name: "Payments", cells }).payments).toEqual([
      {
        row: 2,
        date: day("2026-03-10"),
        customer: "Ada",
        invoice: "7",
        amount: 1250,
        currency: "EUR",
        text: "bank",
      },
    ]);
  });

  test("from a bank's lines, money out left aside", () => {
    const cells = [
      ["Buchungstag", "Auftraggeber", "Verwendungszweck", "Betrag"],
      ["13.03.2026", "Amselgrund GmbH", "RE-1001", "1.190,00"],
      ["14.03.2026", "Miete", "März", "-800,00"],
    ];
    const { payments, problems } = readPayments({ name: "Bank", cells }, { homeCurrency: "EUR" });
    expect(problems).toEqual([]);
    expect(payments).toMatchObject([
      { amount: 119000, date: day("2026-03-13"), text: "RE-1001", currency: "EUR" },
    ]);
  });

  test("and day and month are asked here too", () => {
    const cells = [
      ["Date", "Amount"],
      ["02/03/2026", "10.00"],
    ];
    expect(readPayments({ name: "Bank", cells }).questions).toMatchObject([
      { code: "date-order", blocking: true },
    ]);
  });
});
