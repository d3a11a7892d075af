import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { type LedgerOptions, readLedger } from "../../../core/ledger/ledger.ts";

const read = (rows: readonly (readonly Cell[])[], options: LedgerOptions = {}) =>
  readLedger({ name: "L", cells: rows }, { homeCurrency: "DKK", ...options });
const customersOf = (rows: readonly (readonly Cell[])[], options: LedgerOptions = {}) =>
  read(rows, options).invoices.map(({ customer, customerNumber }) => [customer, customerNumber]);
const fieldsOf = (rows: readonly (readonly Cell[])[]) =>
  Object.fromEntries(read(rows).layout.columns.map(({ field, heading }) => [field, heading]));

describe("a customer column of bare numbers beside a column of names is the customer number", () => {
  test.each([
    ["da", "Debitor", "Navn", "Fakturanr", "Forfaldsdato", "Restbeløb"],
    ["da", "Kunde", "Navn", "Fakturanr", "Forfaldsdato", "Restbeløb"],
    ["da", "Debitor", "Kundenavn", "Fakturanr", "Forfaldsdato", "Restbeløb"],
    ["da", "Konto", "Navn", "Fakturanr", "Forfaldsdato", "Restbeløb"],
    ["en", "Customer", "Name", "Invoice", "Due date", "Balance"],
    ["en", "Customer", "Customer name", "Invoice", "Due date", "Balance"],
    ["de", "Debitor", "Name", "Rechnungsnummer", "Fälligkeit", "Offener Betrag"],
    ["de", "Debitor", "Bezeichnung", "Rechnungsnummer", "Fälligkeit", "Offener Betrag"],
    ["fr", "Client", "Nom", "N° facture", "Échéance", "Reste dû"],
    ["sv", "Kund", "Namn", "Fakturanr", "Förfallodatum", "Restbelopp"],
  ])("%s: %s and %s", (_, number, name, invoice, due, balance) => {
    const rows: Cell[][] = [
      [invoice, number, name, due, balance],
      ["1", 7000, "Nordlys ApS", "2026-03-31", "10"],
      ["2", "7001", "Møller & Søn", "2026-03-31", "20"],
      ["3", 7000, "Nordlys ApS", "2026-04-30", "30"],
    ];
    expect(read(rows).questions).toEqual([]);
    expect(customersOf(rows)).toEqual([
      ["Nordlys ApS", "7000"],
      ["Møller & Søn", "7001"],
      ["Nordlys ApS", "7000"],
    ]);
  });

  test("codes of few letters and digits are numbers too", () => {
    const rows: Cell[][] = [
      ["Customer", "Name", "Due date", "Balance"],
      ["D-7000", "Nordlys", "2026-03-31", "10"],
      ["D-7001", "Birk", "2026-03-31", "20"],
    ];
    expect(customersOf(rows)).toEqual([
      ["Nordlys", "D-7000"],
      ["Birk", "D-7001"],
    ]);
  });

  test("a row without a name goes by its number and is not lost", () => {
    const rows: Cell[][] = [
      ["Debitor", "Navn", "Forfaldsdato", "Restbeløb"],
      [7000, "Nordlys", "2026-03-31", "10"],
      [7001, "", "2026-03-31", "20"],
      [7002, "Birk", "2026-03-31", "30"],
    ];
    expect(customersOf(rows)).toEqual([
      ["Nordlys", "7000"],
      ["7001", "7001"],
      ["Birk", "7002"],
    ]);
  });

  test("a column headed as the number stays the number", () => {
    const rows: Cell[][] = [
      ["Kundenr", "Debitor", "Navn", "Forfaldsdato", "Restbeløb"],
      [17, 7000, "Nordlys", "2026-03-31", "10"],
    ];
    expect(fieldsOf(rows)).toMatchObject({ customer: "Navn", customerNumber: "Kundenr" });
    expect(read(rows).questions).toEqual([]);
  });
});

describe("a customer column is left alone", () => {
  test("where it holds only numbers and nothing beside it is a name", () => {
    const rows: Cell[][] = [
      ["Debitor", "Forfaldsdato", "Restbeløb"],
      [7000, "2026-03-31", "10"],
    ];
    expect(customersOf(rows)).toEqual([["7000", undefined]]);
  });

  test("where it names the customers, whoever else has a name", () => {
    const rows: Cell[][] = [
      ["Debitor", "Navn", "Forfaldsdato", "Restbeløb"],
      ["Nordlys ApS", "Ada Berg", "2026-03-31", "10"],
    ];
    expect(fieldsOf(rows)).toMatchObject({ customer: "Debitor" });
  });

  test("where one number has many names beside it: those describe the items", () => {
    const rows: Cell[][] = [
      ["Debitor", "Bezeichnung", "Fälligkeit", "Offener Betrag"],
      [7000, "Beratung", "2026-03-31", "10"],
      [7000, "Wartung", "2026-03-31", "20"],
    ];
    expect(fieldsOf(rows)).toMatchObject({ customer: "Debitor" });
  });

  test("where the bookkeeper chose it", () => {
    const rows: Cell[][] = [
      ["Debitor", "Navn", "Forfaldsdato", "Restbeløb"],
      [7000, "Nordlys", "2026-03-31", "10"],
    ];
    expect(customersOf(rows, { mapping: { customer: "Debitor" } })).toEqual([["7000", undefined]]);
  });

  test("an account all customers share is nobody's number", () => {
    const rows: Cell[][] = [
      ["Konto", "Navn", "Forfaldsdato", "Restbeløb"],
      [5600, "Nordlys", "2026-03-31", "10"],
      [5600, "Birk", "2026-03-31", "20"],
    ];
    expect(read(rows).invoices).toEqual([]);
    expect(read(rows).questions).toMatchObject([{ code: "two-columns", field: "customer" }]);
  });
});

describe("contact lists join ledgers of numbers and names", () => {
  const ledger: Cell[][] = [
    ["Debitor", "Navn", "Forfaldsdato", "Restbeløb"],
    [7000, "Nordlys", "2026-03-31", "10"],
    [7001, "Birk", "2026-03-31", "20"],
  ];
  test.each<[string, Cell[][]]>([
    ["by number and name", [["Debitor", "Navn", "E-mail"], [7001, "Birk A/S", "b@birk.example"], [7000, "NL", "a@nl.example"]]],
    ["by number alone", [["Debitor", "E-mail"], [7001, "b@birk.example"], ["7000", "a@nl.example"]]],
    ["with a heading of its own", [["Debitor", "Bogholderiets e-mail"], [7001, "b@birk.example"], ["7000", "a@nl.example"]]],
    ["by name", [["Navn", "E-mail faktura"], ["Birk", "b@birk.example"], ["Nordlys", "a@nl.example"]]],
  ])("%s", (_, cells) => {
    const contacts = [{ name: "Kontakter", cells }];
    expect(read(ledger, { contacts }).invoices.map(({ email }) => email)).toEqual([
      "a@nl.example",
      "b@birk.example",
    ]);
  }); // biome-ignore format: a table
});
