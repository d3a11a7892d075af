/** The sheets set-up adds: their names, columns and first rows. */
import type { Cell } from "../cell.ts";
import type { Invoice } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import { playbookRows } from "../playbook/range.ts";
import type { Playbook } from "../playbook.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../reminders/log.ts";
import { TEMPLATE_COLUMNS, TEMPLATES_SHEET } from "../reminders/own-templates.ts";
import type { CellContent, CellFormat } from "../workbook.ts";

/** A sheet of Duebook's own. */
export interface OwnSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellContent[])[];
  readonly formats: readonly (CellFormat | undefined)[];
}

/** Each setting: its named cell, how it shows, what it is for. The value stands beside the name. */
export const SETTINGS = [
  ["AsOf", "date", "The day everything is aged to."],
  ["PaymentsThrough", "date", "Payments are entered up to this day; nothing due later is chased."],
  ["LateFeePolicy", "text", 'Late fee or interest, e.g. "DK B2B" or "1.5% per month"; blank charges none.'],
  ["AgingBoundaries", "text", "Last days of the aging buckets."],
  ["DefaultTerms", "text", 'Payment terms where a row has neither due date nor terms, e.g. "net 30".'],
  ["HomeCurrency", "text", "Currency of amounts without one, e.g. EUR."],
  ["SmallDifference", "amount", "Differences up to this are listed for write-off instead of chased."],
  ["Company", "text", "Your company, as letters name it."],
  ["Sender", "text", "Who signs."],
  ["ReplyTo", "text", "Address for answers, and for test messages."],
  ["Phone", "text", "Number to call."],
  ["Creditor", "text", "Name, address and registration number of the creditor, as demands must state them."],
  ["RecoveryPartner", "text", "Who takes over an unpaid claim (agency or lawyer), by name."],
  ["BankDetails", "text", 'One line a currency, e.g. "EUR: DE02 1203 0000 0000 2020 51".'],
  [
    "Language",
    "text",
    "Language of letters where a customer has none: da, de, en, es, fi, fr, nb, nl or sv.",
  ],
  ["SendWindow", "text", "Hours in which messages go out, e.g. 08:00-17:00; blank for any hour."],
  ["DateOrder", "text", "How the ledger writes dates, where you were asked: dmy, mdy or ymd."],
  ["DecimalSign", "text", "The ledger's decimal sign, where you were asked: . or ,"],
  ["Columns", "text", 'Columns you chose, e.g. "balance=Saldo; due date=Vervalt".'],
] as const satisfies readonly (readonly [string, CellFormat, string])[];

/** The name of a setting's cell. */
export type SettingCell = (typeof SETTINGS)[number][0];

/** The first row's headings of the Customers sheet. */
export const CUSTOMER_HEADINGS = [
  "Customer", "Type", "Country", "Email", "Second email", "Contact", "Phone", "Language", "Terms", "Credit limit",
  "Late fee policy", "Fees agreed", "Sales rep", "Do not contact", "Note",
] as const; // biome-ignore format: a table

/** Names under which set-up remembers, on the Settings sheet, what it added: only that is ever removed. */
export const REMEMBERED = { columns: "Added columns", sheets: "Added sheets" } as const;

/** The Settings sheet; `values` fill the cells beside the names. */
export function settingsSheet(
  values: Partial<Record<SettingCell, Cell>>,
  addedColumns: readonly string[],
  addedSheets: readonly string[],
): OwnSheet {
  return {
    name: "Settings",
    cells: [
      ["Setting", "Value", "What it is for"],
      ...SETTINGS.map(([name, , about]) => [name, values[name] ?? "", about]),
      [
        REMEMBERED.columns,
        addedColumns.join("; "),
        "Duebook's columns on the ledger. Each looks at its own row; Today also knows the whole customer and the sheet Payments.",
      ],
      [REMEMBERED.sheets, addedSheets.join("; "), "Duebook's sheets."],
    ],
    formats: ["text", undefined, "text"],
  };
}

/** The Customers sheet with what the ledger knows of each. */
function customersSheet(invoices: readonly Invoice[]): OwnSheet {
  const rows = new Map<string, Cell[]>();
  for (const invoice of invoices) {
    const key = customerKey(invoice.customer);
    const known: Cell[] = [
      invoice.customer,
      invoice.customerType,
      invoice.country,
      invoice.email,
      invoice.secondContact,
      invoice.contact,
      invoice.phone,
      invoice.language,
    ];
    const row = rows.get(key);
    if (row) {
      known.forEach((value, c) => {
        row[c] = row[c] || value || "";
      });
    } else
      rows.set(key, [
        ...known.map((value) => value ?? ""),
        ...CUSTOMER_HEADINGS.slice(known.length).map(() => ""),
      ]);
  }
  const sorted = [...rows.values()].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return {
    name: "Customers",
    cells: [[...CUSTOMER_HEADINGS], ...sorted],
    formats: CUSTOMER_HEADINGS.map((heading) => (heading === "Credit limit" ? "amount" : "text")),
  };
}

/** All sheets but Settings, in the order they are added. */
export function otherSheets(
  invoices: readonly Invoice[],
  playbook: Playbook,
  outbox: readonly string[] | undefined,
): OwnSheet[] {
  const table = (
    name: string,
    headings: readonly string[],
    formats: readonly (CellFormat | undefined)[],
  ): OwnSheet => ({
    name,
    cells: [[...headings]],
    formats,
  });
  return [
    customersSheet(invoices),
    table(
      "Payments",
      ["Date", "Customer", "Invoice", "Amount", "Currency", "Note", "Open before"],
      ["date", "text", "text", "amount", "text", "text", "amount"],
    ),
    table(
      "Plans",
      ["Customer", "Invoice", "No", "Date", "Amount", "Paid on"],
      ["text", "text", "count", "date", "amount", "date"],
    ),
    { name: "Playbook", cells: playbookRows(playbook), formats: [] },
    table(
      TEMPLATES_SHEET,
      TEMPLATE_COLUMNS,
      TEMPLATE_COLUMNS.map(() => "text"),
    ),
    table("Rates", ["From", "Percent per year"], ["date", "percent"]),
    table("Holidays", ["Date", "Name"], ["date", "text"]),
    table(
      LOG_SHEET,
      LOG_COLUMNS,
      LOG_COLUMNS.map((heading) =>
        heading === "Amount" || heading === "Fee" || heading === "Interest"
          ? "amount"
          : heading === "Pay by" || heading === "Promised date"
            ? "date"
            : "text",
      ),
    ),
    table(
      "Snapshots",
      ["As of", "Customer", "Invoice", "Due date", "Balance", "Currency"],
      ["date", "text", "text", "date", "amount", "text"],
    ),
    ...(outbox
      ? [
          table(
            "Outbox",
            outbox,
            outbox.map(() => "text" as const),
          ),
        ]
      : []),
  ];
}
