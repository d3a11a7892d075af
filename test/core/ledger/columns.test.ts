import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { type Field, fieldNamed } from "../../../core/ledger/field.ts";
import { readHeading } from "../../../core/ledger/headings.ts";
import { repairCodePage } from "../../../core/ledger/label.ts";
import { type LedgerOptions, readLedger } from "../../../core/ledger/ledger.ts";

const read = (headings: readonly string[], row: readonly Cell[], options: LedgerOptions = {}) =>
  readLedger({ name: "L", cells: [headings, row] }, options);
const columns = (headings: readonly string[], row: readonly Cell[]) =>
  Object.fromEntries(read(headings, row).layout.columns.map(({ field, heading }) => [field, heading]));

describe("columns are found by their words", () => {
  test.each([
    ["en", ["Invoice #", "Client", "Due Date", "Balance Due"]],
    ["da", ["Faktura nr.: #", "Kundenavn", "Forfaldsdato", "Restbeløb"]],
    ["sv", ["Fakturanummer", "Kund", "Förfallodatum", "Resterande belopp"]],
    ["nb", ["Fakturanummer", "Kunde", "Forfallsdato", "Gjenstående"]],
    ["fr", ["N° de facture", "Client", "Date d’échéance", "Reste dû"]],
    ["de", ["Re-Nr.", "Kunde", "Fälligkeitsdatum", "Offener Betrag"]],
    ["nl", ["Factuur Nr", "Klantnaam", "Vervaldatum", "Openstaand"]],
    ["es", ["Factura Nº", "Cliente", "Vencimiento", "Importe pendiente"]],
    ["it", ["Numero Fattura", "Cliente", "Scadenza", "Importo Dovuto"]],
    ["fi", ["Laskun numero", "Asiakas", "Eräpäivä", "Avoin lasku"]],
    ["pl", ["Numer faktury", "Klient", "Termin płatności", "Do zapłaty"]],
    ["pt", ["Fatura nº", "Cliente", "Data de Vencimento", "Valor em dívida"]],
    ["in capitals with stars and dots", ["*INVOICE NO.", "customer_name:", "DueDate", "OPEN BALANCE"]],
    ["read in the wrong code page", ["Rechnungsnummer", "Kunde", "FÃ¤lligkeitsdatum", "Offener Betrag"]],
  ])("%s", (_, [invoice = "", customer = "", due = "", balance = ""]) => {
    expect(columns([invoice, customer, due, balance], ["7", "Ada", "2026-03-31", "10.00"])).toEqual({
      invoice,
      customer,
      dueDate: due,
      balance,
    });
  });

  test("whole labels only: Kundnummer is not Kund", () => {
    const found = columns(
      ["Kundnummer", "Kund", "Förfallodatum", "Saldo"],
      ["17", "Ada", "2026-03-31", "10"],
    );
    expect(found).toMatchObject({ customerNumber: "Kundnummer", customer: "Kund" });
  });

  test("a column of dates is never an amount: Date Paid, Betalt and Due hold days", () => {
    expect(
      columns(["Client", "Amount", "Due", "Date Paid"], ["Ada", "10.00", "2026-03-31", "2026-04-02"]),
    ).toMatchObject({
      dueDate: "Due",
      paidDate: "Date Paid",
    });
    expect(
      columns(["Kunde", "Beløb", "Forfald", "Betalt"], ["Ada", "10,00", "2026-03-31", "2026-04-02"]),
    ).toMatchObject({
      paidDate: "Betalt",
    });
  });

  test("Outstanding is what is open, Cantidad beside a price is a quantity", () => {
    expect(columns(["Customer", "Outstanding"], ["Ada", "10.00"])).toMatchObject({ balance: "Outstanding" });
    expect(columns(["Cliente", "Saldo", "Cantidad"], ["Ada", "10.00", "3"])).not.toHaveProperty("amount");
  });

  test("a currency in the heading is taken off and used", () => {
    const reading = read(["Customer", "Due date", "Balance (SEK)"], ["Ada", "2026-03-31", "10.00"]);
    expect(reading.invoices[0]).toMatchObject({ currency: "SEK", openBalance: 1000 });
  });

  test("UTF-8 read as Latin-1 is repaired, other text is left alone", () => {
    expect(repairCodePage("WÃ¤hrung")).toBe("Währung");
    expect(repairCodePage("Größe Ãœber")).toBe("Größe Ãœber");
    expect(repairCodePage("Ärende")).toBe("Ärende");
  });
});

describe("what only a person can tell is asked", () => {
  test("two columns for the balance", () => {
    const headings = ["Customer", "Due date", "Balance", "Outstanding"];
    const row = ["Ada", "2026-03-31", "10.00", "20.00"];
    expect(read(headings, row)).toMatchObject({
      invoices: [],
      questions: [
        { code: "two-columns", blocking: true, field: "balance", candidates: ["Balance", "Outstanding"] },
      ],
    });
    expect(read(headings, row, { mapping: { balance: "Outstanding" } }).invoices[0]?.openBalance).toBe(2000);
    expect(read(headings, row, { mapping: { balance: "C" } }).invoices[0]?.openBalance).toBe(1000);
  });

  test("two columns that say the same are no question", () => {
    expect(read(["Customer", "Balance", "Outstanding"], ["Ada", "10.00", "10.00"]).invoices).toHaveLength(1);
  });

  test("two columns for the customer", () => {
    expect(read(["Customer", "Client", "Balance"], ["Ada", "Bo", "10.00"]).questions).toMatchObject([
      { code: "two-columns", blocking: true, field: "customer" },
    ]);
  });

  test("no customer column, no balance column, no table", () => {
    expect(
      read(["Invoice number", "Due date", "Balance"], ["1", "2026-03-31", "10.00"]).questions,
    ).toMatchObject([{ code: "no-customer-column", blocking: true }]);
    expect(
      read(["Customer", "Due date", "Invoice number"], ["Ada", "2026-03-31", "1"]).questions,
    ).toMatchObject([{ code: "no-balance-column", blocking: true }]);
    expect(read(["a", "b"], ["c", "d"]).questions).toMatchObject([{ code: "no-table", blocking: true }]);
  });

  test("a mapping names unknown headings, and a wrong name is told", () => {
    const reading = read(["Wer", "Wieviel"], ["Ada", "10.00"], {
      mapping: { customer: "Wer", balance: "Wieviel" },
    });
    expect(reading.invoices).toMatchObject([{ customer: "Ada", openBalance: 1000 }]);
    expect(
      read(["Customer", "Balance"], ["Ada", "1"], { mapping: { dueDate: "Vervalt" } }).questions,
    ).toMatchObject([{ code: "unknown-column", blocking: true }]);
  });

  test("fields are named as people type them", () => {
    expect(["due date", "dueDate", "Due_Date", "PO number", "open balance", "nonsense"].map(fieldNamed)).toEqual([
      "dueDate", "dueDate", "dueDate", "poNumber", "balance", undefined,
    ]); // biome-ignore format: a table
  });

  test("the most invoice-like of several tables wins, the others are offered", () => {
    const cells: Cell[][] = [
      ["Customer", "Email"],
      ["Ada", "ada@firm.example"],
      [],
      ["Invoice", "Customer", "Due date", "Balance"],
      ["1", "Ada", "2026-03-31", "10.00"],
      [],
      ["Salesperson", "Amount"],
      ["Bo", "500.00"],
    ];
    const reading = readLedger({ name: "L", cells });
    expect(reading.invoices).toHaveLength(1);
    expect(reading.layout.headerRow).toBe(3);
    expect(reading.layout.otherTables.length).toBeGreaterThanOrEqual(1);
  });
});

describe("currencies", () => {
  const one = (balance: string, options: LedgerOptions = {}) =>
    read(["Customer", "Balance"], ["Ada", balance], options);

  test.each([
    ["€ 10,00", "EUR"],
    ["£10.00", "GBP"],
    ["10.00 USD", "USD"],
    ["US$10.00", "USD"],
    ["10,00 zł", "PLN"],
  ])("%s is %s", (text, code) => {
    expect(one(text).invoices[0]).toMatchObject({ currency: code, openBalance: 1000 });
  });

  test("a shared sign is the home currency if it uses the sign, else blank with a problem", () => {
    expect(one("10,00 kr", { homeCurrency: "SEK" }).invoices[0]?.currency).toBe("SEK");
    const reading = one("10,00 kr", { homeCurrency: "EUR" });
    expect(reading.invoices[0]).toMatchObject({ currency: "", openBalance: 1000 });
    expect(reading.problems).toMatchObject([{ code: "shared-currency-sign" }, { code: "no-due-date" }]);
    expect(one("$10.00", { homeCurrency: "SEK" }).invoices[0]?.currency).toBe("");
    expect(one("$10.00").problems).toMatchObject([{ code: "shared-currency-sign" }, { code: "no-due-date" }]);
  });

  test("a shared sign in the heading is the home currency if it uses the sign, else blank with a problem", () => {
    const inKroner = (homeCurrency: string) =>
      read(["Customer", "Due date", "Balance (kr)"], ["Ada", "2026-03-31", "10.00"], { homeCurrency });
    expect(inKroner("DKK")).toMatchObject({ invoices: [{ currency: "DKK" }], problems: [] });
    expect(inKroner("EUR")).toMatchObject({
      invoices: [{ currency: "", openBalance: 1000 }],
      problems: [{ code: "shared-currency-sign", row: 1, column: "Balance (kr)", value: "kr" }],
    });
  });

  test("yen have no decimals, dinars three", () => {
    expect(read(["Customer", "Balance", "Currency"], ["Ada", "1234", "JPY"]).invoices[0]?.openBalance).toBe(
      1234,
    );
    expect(read(["Customer", "Balance", "Currency"], ["Ada", "1.2345", "KWD"]).invoices[0]?.openBalance).toBe(
      1235,
    );
  });

  const balances = (currency: string, ...amounts: Cell[]) =>
    readLedger({
      name: "L",
      cells: [
        ["Customer", "Invoice", "Due date", "Balance", "Currency"],
        ...amounts.map((amount, i) => ["Ada", String(i + 1), "2026-05-31", amount, currency]),
      ],
    });

  test.each([
    ["KWD", ["100.555"], [100555]],
    ["KWD", ["100,555", "2,000"], [100555, 2000]],
    ["TND", ["100.555", "0.500"], [100555, 500]],
    ["BHD", ["1.234,500", "1.234"], [1234500, 1234000]],
    ["EUR", ["1.234", "2.000"], [123400, 200000]],
  ])("three digits behind the sign are decimals where %s has three: %j", (currency, amounts, minor) => {
    const reading = balances(currency, ...amounts);
    expect(reading.invoices.map((invoice) => invoice.openBalance)).toEqual(minor);
    expect(reading.problems).toEqual([]);
  });

  test("three digits behind the sign beside whole dinars, or behind both signs, are left out and told", () => {
    for (const other of ["500", "1,234"]) {
      const reading = balances("KWD", "100.555", other);
      expect(reading.problems[0]).toMatchObject({ code: "thousands-or-decimals", row: 2, value: "100.555" });
      expect(reading.problems[0]?.grade).toBe("left out");
      expect(reading.invoices.some((invoice) => invoice.row === 2)).toBe(false);
    }
  });

  test("an amount with three decimals among amounts with two is read so, and told", () => {
    const reading = balances("EUR", "99.50", "1.234", "20.00");
    expect(reading.invoices.map((invoice) => invoice.openBalance)).toEqual([9950, 123, 2000]);
    expect(reading.problems).toMatchObject([
      { code: "three-decimals", grade: "flagged", row: 3, column: "Balance", value: "1.234" },
    ]);
    expect(balances("EUR", "99.5", "1.004", "2.005").problems).toEqual([]);
    expect(balances("EUR", "99.50", "1,234").problems).toEqual([]);
  });

  test("no currency anywhere is asked once and stops nothing", () => {
    const reading = one("10.00");
    expect(reading.questions.filter((question) => question.code === "currency")).toHaveLength(1);
    expect(reading.invoices).toHaveLength(1);
  });
});

test.each([
  ["Konto", "Kontobezeichnung", "Rechnungsnummer", "Datum", "Fälligkeit", "Saldo"],
  ["Konto", "Name", "Rechnungsnummer", "Datum", "Fälligkeit", "Saldo"],
])("DATEV's %s is the customer's number where %s names the customer", (...headings) => {
  const row = ["10001", "Müller GmbH", "R1", "2026-04-01", "2026-05-01", "1190,00"];
  expect(read(headings, row).invoices).toMatchObject([
    { customer: "Müller GmbH", customerNumber: "10001", openBalance: 119000 },
  ]);
});

describe("days that arrive as numbers, as Excel gives them", () => {
  const dated = (headings: readonly string[], rows: readonly (readonly Cell[])[]) =>
    readLedger({ name: "L", cells: [headings, ...rows] }, { homeCurrency: "EUR" }).invoices.map(
      ({ dueDate, paidDate, paid, openBalance }) => [dueDate, paidDate, paid, openBalance],
    );
  const [due, next, paidOn] = [46112 - 25569, 46113 - 25569, 46120 - 25569];

  test.each(["Due", "Frist"])("under %s are due dates, not balances", (heading) => {
    expect(
      dated(
        ["Customer", "Invoice no", "Invoice date", heading, "Amount"],
        [
          ["Ada", "A1", 46082, 46112, 1200.5],
          ["Bo", "A2", 46083, 46113, 200_000],
        ],
      ),
    ).toEqual([
      [due, undefined, undefined, 120050],
      [next, undefined, undefined, 20000000],
    ]);
  });

  test.each(["Paid", "Received", "Betalt", "Bezahlt", "Payé"])(
    "under %s are paid dates, not sums",
    (heading) => {
      expect(
        dated(
          ["Customer", "Invoice no", "Due date", "Amount", heading],
          [
            ["Ada", "A1", 46112, 1200.5, 46120],
            ["Bo", "A2", 46113, 50, ""],
          ],
        ),
      ).toEqual([
        [due, paidOn, 120050, 0],
        [next, undefined, undefined, 5000],
      ]);
    },
  );

  test("without dates or smaller amounts beside them they are amounts", () => {
    const headings = ["Customer", "Invoice no", "Due date", "Amount", "Due"];
    expect(
      dated(headings, [
        ["Ada", "A1", "2026-03-31", 46000, 45000],
        ["Bo", "A2", "2026-03-31", 47000, 45500],
      ]),
    ).toEqual([
      [due, undefined, 100000, 4500000],
      [due, undefined, 150000, 4550000],
    ]);
    expect(
      dated(["Customer", "Invoice no", "Due date", "Due"], [["Ada", "A1", "2026-03-31", 45000]]),
    ).toEqual([[due, undefined, undefined, 4500000]]);
  });
});

test.each<[Field, string]>([
  ["paidDate", "Payé le|Réglée le|Date received|Betald den|Gezahlt am|Datum betaling|Pagado el|Maksettu pvm"],
  ["dueDate", "Betal senest|Payable by|Uiterste betaaldatum|Eräpvm|À payer avant le"],
  ["invoiceDate", "Rg.-Datum|Fakt. dato|Émise le|Datum factuur|Laskupvm"],
  ["amount", "Rg.-Betrag|Fakt. beløb|Bruttobelopp|Total factura|Inv. Amount"],
  ["balance", "Noch offen|Reste|Skylder|Kvar|Nog te betalen|Falta|Jäljellä|O/S"],
  ["paid", "Zahlungen|Acompte|A conto|Delbetalning|Aanbetaling|A cuenta|Suoritukset|Part paid"],
  ["customer", "Kundename|Société|Virksomhed|Företag|Bedrijf|Empresa|Yritys"],
])("people head the column of %s with %s", (field, headings) => {
  for (const heading of headings.split("|"))
    expect(readHeading(heading).meanings[0]?.field, heading).toBe(field);
});

test("an invoice with a day under Payé le is paid", () => {
  const headings = ["Client", "Facture", "Échéance", "Montant", "Payé le"];
  const paid = read(headings, ["Lune", "F2", "20/05/2026", "200,00", "25/05/2026"]).invoices[0];
  expect(paid?.openBalance).toBe(0);
  expect(paid?.paidDate).toBeDefined();
});

describe("an empty first heading", () => {
  test("stands over the customers where every row has a name there", () => {
    const cells = [
      ["Open items"],
      ["", "Invoice", "Date", "Due date", "Amount"],
      ["Ada Ltd", "1", "2026-03-13", "2026-04-12", "100.00"],
      ["Bo Ltd", "2", "2026-03-14", "2026-04-13", "50.00"],
      ["Total", "", "", "", "150.00"],
    ];
    const { invoices, questions } = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(questions).toEqual([]);
    expect(invoices.map(({ customer }) => customer)).toEqual(["Ada Ltd", "Bo Ltd"]);
  });

  test("names nobody where numbers or nothing stand in the rows", () => {
    for (const first of ["", "17"]) {
      const cells = [
        ["", "Invoice", "Date", "Due date", "Amount"],
        [first, "1", "2026-03-13", "2026-04-12", "100.00"],
      ];
      expect(readLedger({ name: "L", cells }).questions.map(({ code }) => code)).toContain(
        "no-customer-column",
      );
    }
  });
});

describe("more than one thing on a sheet", () => {
  test("of two tables side by side the invoices are read, and the other is told", () => {
    const cells = [
      ["Customer", "Invoice", "Due date", "Balance", "", "Supplier", "Bill", "Due date", "Balance"],
      ["Ada", "1", "2026-01-31", "100", "", "Paper Co", "B1", "2026-02-15", "40"],
      ["", "", "", "", "", "Ink Co", "B2", "2026-03-15", "30"],
    ];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(reading.questions).toEqual([]);
    expect(reading.invoices).toMatchObject([{ customer: "Ada", openBalance: 10000 }]);
    expect(reading.problems).toMatchObject([
      { code: "table-beside", value: "Supplier, Bill, Due date, Balance" },
    ]);
  });

  test("a blank column inside one table parts nothing, nor does it part Duebook's own columns", () => {
    const cells = [
      ["Customer", "Invoice", "", "Due date", "Balance", "Last action"],
      ["Ada", "1", "", "2026-01-31", "100", "Friendly reminder"],
    ];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(reading.invoices).toMatchObject([{ openBalance: 10000, lastAction: "Friendly reminder" }]);
    expect(reading.problems).toEqual([]);
  });

  test("payments beside the invoices belong to no invoice of their row", () => {
    const cells = [
      ["Customer", "Invoice", "Due date", "Amount", "", "Date", "Payment from", "Received"],
      ["Ada", "1", "2026-01-31", "100.00", "", "2026-01-05", "Cy", "70.00"],
      ["", "", "", "", "", "2026-01-06", "Di", "80.00"],
    ];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(reading.invoices).toMatchObject([{ customer: "Ada", openBalance: 10000 }]);
    expect(reading.invoices[0]?.paid).toBeUndefined();
    expect(reading.problems).toMatchObject([{ code: "table-beside", value: "Date, Payment from, Received" }]);
  });

  test("a list of addresses beside the invoices is joined by customer, never by row", () => {
    const cells = [
      ["Customer", "Invoice", "Due date", "Balance", "", "Customer", "Email"],
      ["Ada ApS", "1", "2026-01-31", "100.00", "", "Bo", "bo@bo.example"],
      ["Bo", "2", "2026-01-31", "50.00", "", "Ada", "ada@ada.example"],
      ["Ada ApS", "3", "2026-01-31", "25.00", "", "", ""],
    ];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(reading.invoices.map(({ customer, email }) => [customer, email])).toEqual([
      ["Ada ApS", "ada@ada.example"],
      ["Bo", "bo@bo.example"],
      ["Ada ApS", "ada@ada.example"],
    ]);
    expect([reading.problems, reading.questions]).toEqual([[], []]);
  });

  test("amounts behind a blank column stay with their rows, also above a total without a name", () => {
    const cells = [
      ["Customer", "Invoice", "Due date", "", "Amount", "Balance"],
      ["Ada", "1", "2026-01-31", "", "100.00", "100.00"],
      ["", "", "", "", "100.00", "100.00"],
    ];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(reading.invoices).toMatchObject([{ customer: "Ada", openBalance: 10000 }]);
    expect(reading.problems.map(({ code }) => code)).not.toContain("table-beside");
  });

  test("an aging summary without invoices is one clear question, not a list of invoices without dates", () => {
    const cells = [
      ["Customer", "Current", "1-30", "31-60", "90+", "Total"],
      ["Ada", "100.00", "50.00", "0", "25.00", "175.00"],
    ];
    expect(readLedger({ name: "L", cells })).toMatchObject({
      invoices: [],
      questions: [{ code: "summary-report", blocking: true }],
    });
  });

  test("a currency alone above its rows is theirs, and never the home currency's", () => {
    const headings = ["Customer", "Invoice", "Due date", "Balance"];
    const cells = [
      ["EUR"],
      headings,
      ["Ada", "1", "2026-01-31", "100.00"],
      [],
      ["Currency: JPY"],
      headings,
      ["Bo", "2", "2026-01-31", "200"],
    ];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "DKK" });
    expect(reading.invoices.map(({ currency, openBalance }) => [currency, openBalance])).toEqual([
      ["EUR", 10000],
      ["JPY", 200],
    ]);
  });
});

describe("names in merged cells", () => {
  const cells = [
    ["Customer", "Invoice", "Due date", "Balance"],
    ["Ada", "1", "2026-03-31", "10.00"],
    ["", "2", "2026-03-31", "20.00"],
    ["", "3", "2026-03-31", "30.00"],
    ["", "4", "2026-03-31", "40.00"],
  ];

  test("stand for every row of the range, where the host tells it; no other column's value is repeated", () => {
    const merges = ["A2:A4", "D2:D3", "B2:C2", "A1:B1"];
    const { invoices, problems } = readLedger({ name: "L", cells, merges });
    expect(invoices.map(({ customer, openBalance }) => [customer, openBalance])).toEqual([
      ["Ada", 1000],
      ["Ada", 2000],
      ["Ada", 3000],
    ]);
    expect(problems).toMatchObject([{ code: "no-customer", row: 5 }]);
  });

  test("are told row by row where it does not", () => {
    const { invoices, problems } = readLedger({ name: "L", cells });
    expect(invoices).toHaveLength(1);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ["no-customer", 3],
      ["no-customer", 4],
      ["no-customer", 5],
    ]);
  });
});

describe("amounts as they are found", () => {
  const one = (balance: Cell, more: readonly Cell[] = []) =>
    read(["Customer", "Balance", ...(more.length > 0 ? ["S/H"] : [])], ["Ada", balance, ...more], {
      homeCurrency: "EUR",
    });

  test.each<[Cell, number]>([
    ["(100.00)", -10000], ["100.00-", -10000], ["\u2212100.00", -10000], ["100.00 Cr", -10000], ["100.00 Dr", 10000],
    ["190,00 H", -19000], ["190,00 S", 19000], ["1.250,-", 125000], ["'1,234.50", 123450], ["\u202A1,000.00\u202C", 100000],
    ["1\u00A0234,50", 123450], ["1\u202F234,50", 123450], ["\uFEFF12.50", 1250], ["１２３．４５", 12345], ["٣٤٥", 34500],
    ["٣٤٥٫٥٠", 34550], ["1,00,000.00", 10000000], ["kr. 2.000,00", 200000],
  ])("%j is %d", (text, minor) => {
    const { invoices, unapplied } = read(["Customer", "Balance"], ["Ada", text], { homeCurrency: "DKK" });
    expect(invoices[0]?.openBalance ?? -(unapplied[0]?.amount ?? Number.NaN)).toBe(minor);
  }); // biome-ignore format: a table

  test("a column of Soll and Haben gives amounts their sign", () => {
    expect(one("190,00", ["S"]).invoices[0]?.openBalance).toBe(19000);
    expect(one("190,00", ["H"])).toMatchObject({ invoices: [], unapplied: [{ amount: 19000 }] });
  });

  test("what stands alone in the credit column is a payment of the customer", () => {
    const cells = [
      ["Client", "N° pièce", "Date pièce", "Échéance", "Débit", "Crédit"],
      ["Dubois", "FA1", "2026-01-05", "2026-02-04", "1 200,00", ""],
      ["Dubois", "RG1", "2026-02-10", "", "", "500,00"],
    ];
    expect(readLedger({ name: "L", cells }, { homeCurrency: "EUR" })).toMatchObject({
      invoices: [{ invoice: "FA1", openBalance: 120000 }],
      unapplied: [{ reference: "RG1", amount: 50000 }],
      problems: [],
    });
  });
});

describe("a contact list", () => {
  const contacts = (rows: Cell[][]) => ({
    name: "Contacts",
    cells: [
      ["Mossgate Ltd"],
      ["Customer Contact List"],
      [],
      ["Customer full name", "Phone numbers", "Email", "Full name"],
      ...rows,
    ],
  });
  const ledger: Cell[][] = [
    ["Customer", "Due date", "Balance"],
    ["NORDLYS MASKINER", "2026-03-31", "10.00"],
  ];
  const join = (rows: Cell[][]) => readLedger({ name: "L", cells: ledger }, { contacts: [contacts(rows)] });

  test("is joined by name without case, accents and legal forms", () => {
    const reading = join([["Nordlys Maskiner ApS", "+45 1", "ap@nordlys.example", "Asta"]]);
    expect(reading.invoices[0]).toMatchObject({
      email: "ap@nordlys.example",
      phone: "+45 1",
      contact: "Asta",
    });
  });

  test.each<[Cell, number | "cash" | undefined]>([
    [5000, 500_000],
    ["5.000,50", 500_050],
    ["cash only", "cash"],
    ["ask Ida", undefined],
  ])("gives its customers' invoices a credit limit: %s", (limit, expected) => {
    const list = {
      name: "Customers",
      cells: [
        ["Customer", "Credit limit"],
        ["Nordlys Maskiner", limit],
      ],
    };
    expect(readLedger({ name: "L", cells: ledger }, { contacts: [list] }).invoices[0]?.creditLimit).toBe(
      expected,
    );
  });

  test("with two entries for a name is asked, and neither is used", () => {
    const reading = join([
      ["Nordlys Maskiner ApS", "", "a@x.example", ""],
      ["Nordlys Maskiner A/S", "", "b@x.example", ""],
    ]);
    expect(reading.invoices[0]?.email).toBeUndefined();
    expect(reading.questions).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: "two-contacts" })]),
    );
  });
});
