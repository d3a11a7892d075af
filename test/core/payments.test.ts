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

  test("short numbers in the text that come to the payment, to the cent, are the invoices meant", () => {
    const open = [
      invoice("1002", "Bo & Sons", 4000),
      invoice("1003", "Bo & Sons", 6000),
      invoice("1004", "Cy", 10000),
    ];
    const { allocations, asked } = matchPayments([payment(10000, { text: "BO AB 1002+1003" })], open, none);
    expect(allocations.map((part) => [part.invoice.invoice, part.amount])).toEqual([
      ["1002", 4000],
      ["1003", 6000],
    ]);
    expect(asked).toEqual([]);
    // A cent off, or of two customers, they are a chance: a person says.
    expect(matchPayments([payment(9999, { text: "BO AB 1002+1003" })], open, none).allocations).toEqual([]);
    const apart = [invoice("1002", "Bo & Sons", 4000), invoice("1003", "Dora", 6000)];
    const two = matchPayments([payment(10000, { text: "1002 1003" })], apart, none);
    expect([two.allocations, two.asked.map(({ candidates }) => candidates)]).toEqual([[], [apart]]);
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

  const BANKS: readonly [string, string, Partial<Payment>][] = [
    ["ING (NL)", `Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mutatiesoort;Mededelingen
20260413;De Boer BV;NL01;NL02;OV;Bij;1.299,90;Overschrijving;Factuur 1004
20260414;KPN;NL01;NL03;IC;Af;45,00;Incasso;Abonnement`, { customer: "De Boer BV", text: "Factuur 1004", currency: "EUR" }],
    ["Rabobank (NL)", `IBAN/BBAN;Munt;Datum;Rentedatum;Bedrag;Saldo na trn;Naam tegenpartij;Omschrijving-1;Omschrijving-2
NL01;EUR;2026-04-13;2026-04-13;+1299,90;+5000,00;De Boer BV;Factuur;1004`, { customer: "De Boer BV", text: "Factuur 1004", currency: "EUR" }],
    ["Nordea (SE)", `Bokföringsdag;Belopp;Avsändare;Mottagare;Namn;Rubrik;Saldo;Valuta
2026-04-13;1299,90;12 34 56-7;98 76 54-3;Granviken AB;Inbetalning 1004;5000,00;SEK`, { customer: "Granviken AB", text: "Inbetalning 1004", currency: "SEK" }],
    ["Swedbank (SE)", `Clearingnummer;Kontonummer;Valuta;Bokföringsdag;Transaktionsdag;Referens;Beskrivning;Belopp;Bokfört saldo
8000;12345;SEK;2026-04-13;2026-04-13;1004;Granviken AB;1299.90;5000.00`, { text: "1004 Granviken AB", currency: "SEK" }],
    ["Sparkasse (DE)", `Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Beguenstigter/Zahlungspflichtiger;Betrag;Waehrung
DE01;13.04.26;13.04.26;GUTSCHRIFT;RG 1004;Amsel GmbH;1.299,90;EUR`, { customer: "Amsel GmbH", text: "GUTSCHRIFT RG 1004", currency: "EUR" }],
    ["DKB (DE)", `Buchungsdatum;Wertstellung;Status;Zahlungspflichtige*r;Zahlungsempfänger*in;Verwendungszweck;Betrag (€)
13.04.26;13.04.26;Gebucht;Amsel GmbH;Wir;RG 1004;1.299,90`, { customer: "Amsel GmbH", text: "RG 1004", currency: "EUR" }],
    ["Nordea (DK)", `Bogføringsdato;Beløb;Afsender;Modtager;Navn;Beskrivelse;Saldo;Valuta
2026/04/13;1299,90;;;Birkelund ApS;Faktura 1004;5000,00;DKK`, { customer: "Birkelund ApS", text: "Faktura 1004", currency: "DKK" }],
    ["DNB (NO)", `Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto
13.04.2026;Fjord AS 1004;13.04.2026;;1.299,90
14.04.2026;Gebyr;14.04.2026;25,00;`, { text: "Fjord AS 1004" }],
    ["Lloyds (GB)", `Transaction Date;Transaction Type;Transaction Description;Debit Amount;Credit Amount;Balance
13/04/2026;FPI;Otterford 1004;;1299.90;5000.00
14/04/2026;DD;Water;20.00;;4980.00`, { text: "Otterford 1004" }],
    ["Starling (GB)", `Date;Counter Party;Reference;Type;Amount (GBP);Balance (GBP)
13/04/2026;Otterford Ltd;1004;FASTER PAYMENT;1299.90;5000.00`, { customer: "Otterford Ltd", text: "1004", currency: "GBP" }],
    ["a French bank", `Date;Libellé;Débit;Crédit
13/04/2026;VIR COLVERT FACT 1004;;1 299,90
15/04/2026;PRLV EDF;60,00;`, { text: "VIR COLVERT FACT 1004" }],
    ["a Spanish bank", `Fecha;Concepto;Movimiento;Importe;Saldo
13/04/2026;Transferencia;Talleres Sol 1004;1.299,90;5.000,00`, { text: "Transferencia Talleres Sol 1004" }],
    ["a Finnish bank", `Kirjauspäivä;Määrä;Saaja/Maksaja;Viite;Viesti
13.04.2026;+1299,90;Oy Matti Ab;1004;Lasku`, { customer: "Oy Matti Ab", text: "1004 Lasku" }],
    ["a list with D and C", `Date;Payer;Amount;D/C
13/04/2026;Ada Ltd;1299.90;C
14/04/2026;Water;20.00;D`, { customer: "Ada Ltd" }],
  ]; // biome-ignore format: as the banks print them

  test.each(BANKS)("from the lines of %s: what came in, from whom, with what text", (_, lines, told) => {
    const cells = lines.split("\n").map((line) => line.split(";"));
    const { payments, problems, questions } = readPayments({ name: "Bank", cells });
    expect([problems, questions]).toEqual([[], []]);
    expect(payments).toMatchObject([{ date: day("2026-04-13"), amount: 129990, ...told }]);
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
