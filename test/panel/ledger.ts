/** A small ledger a bookkeeper would recognise, as of Monday 15 June 2026: something of every kind the pane must show. */
import type { Cell } from "../../core/cell.ts";
import { type Day, parseIsoDay } from "../../core/day.ts";
import type { SheetCells } from "../../core/workbook.ts";

const day = (text: string): Cell => (text ? { day: parseIsoDay(text) as Day } : "");

const HEADINGS = [
  "Invoice", "Customer", "E-mail", "Phone", "Country", "Customer type", "Language", "Currency", "Invoice date", "Due date", "Amount", "Paid",
  "Balance", "Status", "Last action", "Last contact", "Promised date", "Assigned to", "Paid date",
]; // biome-ignore format: a table

type Row = readonly [
  invoice: string, customer: string, email: string, country: string, type: string, language: string, currency: string,
  dated: string, due: string, amount: number, paid: number, status: string, lastAction: string, lastContact: string, promised: string, paidOn: string,
]; // biome-ignore format: a table

const ROWS: readonly Row[] = [
  ["1001", "Nordlys Belysning ApS", "anna@nordlys.example", "DK", "business", "da", "DKK", "2026-02-10", "2026-03-12", 18750, 0, "", "Formal reminder", "2026-04-15", "", ""],
  ["1002", "Nordlys Belysning ApS", "anna@nordlys.example", "DK", "business", "da", "DKK", "2026-05-20", "2026-06-19", 4200, 0, "", "", "", "", ""],
  ["1003", "Café Ærø", "kontor@cafe-aeroe.example", "DK", "business", "da", "DKK", "2026-05-01", "2026-05-31", 3125.5, 0, "", "", "", "", ""],
  ["1004", "Hansen & Søn VVS", "", "DK", "business", "da", "DKK", "2026-05-05", "2026-06-04", 9800, 1800, "", "Friendly reminder", "2026-06-05", "", ""],
  ["1005", "Müller Maschinenbau GmbH & Co. KG, Niederlassung Süd", "rechnung@mueller.example", "DE", "business", "de", "EUR", "2026-04-01", "2026-05-01", 12400, 0, "", "Phone call", "2026-05-12", "2026-06-05", ""],
  ["1006", "Fjord Kontor AS", "post@fjord.example", "NO", "business", "nb", "NOK", "2026-05-28", "2026-06-27", 2300, 0, "", "", "", "", ""],
  ["1007", "Harbour Supplies Ltd", "accounts@harbour.example", "GB", "business", "en", "GBP", "2026-01-15", "2026-02-14", 1560, 0, "", "Final notice", "2026-04-30", "", ""],
  ["1008", "Harbour Supplies Ltd", "accounts@harbour.example", "GB", "business", "en", "GBP", "2026-06-01", "2026-07-01", 640, 0, "", "", "", "", ""],
  ["1009", "Atelier Dubois", "compta@dubois.example", "FR", "business", "fr", "EUR", "2026-04-20", "2026-05-20", 2890, 0, "disputed", "Second reminder", "2026-05-27", "", ""],
  ["1010", "Van Dijk Transport", "info@vandijk.example", "NL", "business", "nl", "EUR", "2026-05-10", "2026-06-09", 5075.25, 0, "", "", "", "2026-06-19", ""],
  ["1011", "Café Ærø", "kontor@cafe-aeroe.example", "DK", "business", "da", "DKK", "2026-03-01", "2026-03-31", 980, 980, "", "", "", "", "2026-04-02"],
  ["1012", "Lindqvist Bygg AB", "faktura@lindqvist.example", "SE", "business", "sv", "SEK", "2026-05-12", "", 7000, 0, "", "", "", "", ""],
]; // biome-ignore format: a table

/** The ledger's sheet. */
export const LEDGER: SheetCells = {
  name: "Invoices",
  cells: [
    HEADINGS,
    ...ROWS.map((row): Cell[] => {
      const [
        invoice,
        customer,
        email,
        country,
        type,
        language,
        currency,
        dated,
        due,
        amount,
        paid,
        status,
        lastAction,
        lastContact,
        promised,
        paidOn,
      ] = row;
      return [
        invoice, customer, email, "+45 12 34 56 78", country, type, language, currency, day(dated), day(due), amount, paid,
        amount - paid, status, lastAction, day(lastContact), day(promised), row[0] === "1003" ? "Mette" : "", day(paidOn),
      ]; // biome-ignore format: a table
    }),
    ["1013", "", "", "", "", "", "", "EUR", day("2026-05-01"), day("2026-05-31"), 100, 0, 100],
    [
      "1014",
      "Hansen & Søn VVS",
      "",
      "",
      "DK",
      "",
      "da",
      "DKK",
      day("2026-05-01"),
      "31-31-2026",
      100,
      0,
      "abc",
    ],
  ],
};
