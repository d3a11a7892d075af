import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { FORMULA_HEADINGS } from "../../core/ledger/own-columns.ts";
import { STANDARD } from "../../core/playbook/presets.ts";
import { formulasAgain, removeDuebook, setUpWorkbook } from "../../core/set-up.ts";
import type { CellContent, SheetCells, WorkbookChange } from "../../core/workbook.ts";

const asOf = parseIsoDay("2026-04-01") as Day;
type Content = CellContent[][];

/** A workbook that applies changes as a host must, and shows formulas as a value that is not blank. */
function workbook(ledger: readonly (readonly Cell[])[]) {
  const sheets = new Map<string, Content>([["Ledger", ledger.map((row) => [...row])]]);
  const names = new Map<string, string>();
  const shown = (content: CellContent | undefined): Cell =>
    typeof content === "object" && content !== null && "formula" in content ? "shown" : (content ?? "");
  const read = (name: string): SheetCells => ({
    name,
    cells: (sheets.get(name) ?? []).map((row) => row.map(shown)),
  });
  const apply = (changes: readonly WorkbookChange[]): void => {
    for (const change of changes) {
      if (change.kind === "add-sheet") {
        if (sheets.has(change.name)) throw new Error(`${change.name} is there already`);
        sheets.set(
          change.name,
          change.cells.map((row) => [...row]),
        );
      } else if (change.kind === "remove-sheet") sheets.delete(change.name);
      else if (change.kind === "name-cell")
        names.set(change.name, `${change.sheet}!${change.row},${change.column}`);
      else if (change.kind === "unname-cell") names.delete(change.name);
      else if (change.kind === "remove-columns") {
        const cells = sheets.get(change.sheet) as Content;
        for (const { column, heading } of change.columns) {
          expect(cells[change.headerRow]?.[column]).toBe(heading);
          for (const row of cells) row.splice(column, 1);
        }
      } else if (change.kind === "write") {
        const cells = sheets.get(change.sheet) as Content;
        for (const { row, column, value } of change.expect ?? [])
          expect(shown(cells[row]?.[column])).toBe(value);
        change.cells.forEach((row, r) => {
          row.forEach((content, c) => {
            if (content === null) return;
            cells[change.row + r] ??= [];
            const line = cells[change.row + r] as CellContent[];
            while (line.length < change.column + c) line.push("");
            line[change.column + c] = content;
          });
        });
      }
    }
  };
  const request = () => ({
    reading: readLedger(read("Ledger")),
    ledger: read("Ledger"),
    sheets: [...sheets.keys()].map(read),
    names: [...names.keys()],
    asOf,
    playbook: STANDARD,
  });
  return { sheets, names, apply, request, read };
}

const LEDGER: Cell[][] = [
  ["Open items"],
  ["Invoice", "Customer", "Invoice date", "Due date", "Balance"],
  [
    "1",
    "Nordlys ApS",
    { day: parseIsoDay("2026-01-15") as Day },
    { day: parseIsoDay("2026-02-14") as Day },
    100,
  ],
  ["2", "=cmd|x", { day: parseIsoDay("2026-03-15") as Day }, "", 50],
  ["Total", "", "", "", 150],
];

describe("set-up", () => {
  test("adds the columns and sheets and touches no cell of the user's", () => {
    const book = workbook(LEDGER);
    const plan = setUpWorkbook(book.request());
    expect(plan.columns).toEqual([
      "Last action",
      "Last contact",
      "Promised date",
      "Status",
      "Fees agreed",
      ...FORMULA_HEADINGS,
    ]);
    expect(plan.sheets).toEqual([
      "Settings", "Customers", "Payments", "Plans", "Playbook", "Templates", "Rates", "Holidays", "Contact log", "Snapshots",
    ]); // biome-ignore format: a list
    book.apply(plan.changes);
    const ledger = book.read("Ledger").cells;
    LEDGER.forEach((row, r) => {
      expect(ledger[r]?.slice(0, 5).filter((cell) => cell !== undefined)).toEqual(row);
    });
    expect(book.names.has("AsOf") && book.names.has("LateFeePolicy") && book.names.has("PlaybookTable")).toBe(
      true,
    );
    expect(ledger[4]?.slice(5).every((cell) => cell === "" || cell === undefined)).toBe(true);
  });

  test("writes formulas with relative references and named cells", () => {
    const book = workbook(LEDGER);
    book.apply(setUpWorkbook(book.request()).changes);
    const formulas = (book.sheets.get("Ledger")?.[2] ?? []).slice(10) as { formula: string }[];
    const due = 'IF(D3="",DUE_DATE(C3,DefaultTerms),D3)';
    expect(formulas[0]?.formula).toBe(`=IF(E3=0,"",DAYS_PAST_DUE(${due},AsOf))`);
    expect(formulas[1]?.formula).toBe(`=IF(E3=0,"",AGING_BUCKET(${due},AsOf,AgingBoundaries))`);
    expect(formulas[4]?.formula).toBe(`=NEXT_ACTION(${due},E3,AsOf,F3,G3,I3,H3,C3,PlaybookTable)`);
  });

  test("is safe to run twice: the second run changes nothing", () => {
    const book = workbook(LEDGER);
    book.apply(setUpWorkbook(book.request()).changes);
    expect(book.request().reading.questions.filter((question) => question.blocking)).toEqual([]);
    expect(book.request().reading.invoices.map((invoice) => invoice.openBalance)).toEqual([10000, 5000]);
    expect(setUpWorkbook(book.request()).changes).toEqual([]);
  });

  test("a second run gives new rows their formulas and leaves the others alone", () => {
    const book = workbook(LEDGER);
    book.apply(setUpWorkbook(book.request()).changes);
    book.sheets.get("Ledger")?.splice(4, 0, ["3", "Otterford", "", { day: asOf }, 10]);
    const changes = setUpWorkbook(book.request()).changes;
    expect(changes).toMatchObject([{ kind: "write", row: 4 }]);
    expect(changes[0]?.kind === "write" ? changes[0].cells.length : 0).toBe(1);
  });

  test("undone, the workbook is as it was", () => {
    const book = workbook(LEDGER);
    book.apply(setUpWorkbook(book.request()).changes);
    book.apply(removeDuebook(book.request()));
    expect([...book.sheets.keys()]).toEqual(["Ledger"]);
    expect(book.names.size).toBe(0);
    expect(readLedger(book.read("Ledger")).layout.headings.filter((heading) => heading !== "")).toEqual(
      LEDGER[1],
    );
  });

  test("a sheet or column the user already had is used, named, and never taken out", () => {
    const book = workbook([
      ["Invoice", "Customer", "Due date", "Amount due", "Status"],
      ["1", "Nordlys", "2026-03-31", 10, "open"],
    ]);
    book.sheets.set("Customers", [
      ["Customer", "Email"],
      ["Nordlys", "ap@nordlys.example"],
    ]);
    const plan = setUpWorkbook(book.request());
    expect(plan.own).toEqual(["Status"]);
    expect(plan.sheets).not.toContain("Customers");
    expect(plan.columns).toContain("Amount due (Duebook)");
    book.apply(plan.changes);
    expect(book.request().reading.invoices[0]?.openBalance).toBe(1000);
    expect(setUpWorkbook(book.request()).changes).toEqual([]);
    book.apply(removeDuebook(book.request()));
    expect([...book.sheets.keys()]).toEqual(["Ledger", "Customers"]);
    expect(readLedger(book.read("Ledger")).layout.headings.filter((heading) => heading !== "")).toContain(
      "Status",
    );
  });

  test("text dates are taken apart in the table's order, since functions refuse ambiguous text", () => {
    const book = workbook([
      ["Invoice", "Customer", "Due date", "Balance"],
      ["1", "Nordlys", "31/03/2026", 10],
    ]);
    book.apply(setUpWorkbook(book.request()).changes);
    const [content] = (book.sheets.get("Ledger")?.[1] ?? []).slice(9);
    expect(JSON.stringify(content).replaceAll("\\", "")).toContain(
      'DATE(VALUE(MID(C2,FIND("/",C2,FIND("/",C2)+1)+1,4))',
    );
  });

  test("values in Duebook's own columns of a saved file become formulas again", () => {
    const book = workbook(LEDGER);
    book.apply(setUpWorkbook(book.request()).changes);
    const before = JSON.stringify(book.sheets.get("Ledger")?.[2]);
    const row = book.sheets.get("Ledger")?.[2] as CellContent[];
    for (let c = 10; c < row.length; c++) row[c] = "a value";
    book.apply(formulasAgain(book.request()));
    expect(JSON.stringify(book.sheets.get("Ledger")?.[2])).toBe(before);
  });
});
