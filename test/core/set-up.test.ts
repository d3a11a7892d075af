import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { FORMULA_HEADINGS } from "../../core/ledger/own-columns.ts";
import { STANDARD } from "../../core/playbook/presets.ts";
import { LOG_COLUMNS } from "../../core/reminders/log.ts";
import { type FormulaWay, formulasAgain, removeDuebook, setUpWorkbook } from "../../core/set-up.ts";
import type { CellContent, SheetCells, WorkbookChange } from "../../core/workbook.ts";

const asOf = parseIsoDay("2026-04-01") as Day;
type Content = CellContent[][];

/** A workbook that applies changes as a host must, and shows formulas as a value that is not blank. */
function workbook(ledger: readonly (readonly Cell[])[]) {
  const sheets = new Map<string, Content>([["Ledger", ledger.map((row) => [...row])]]);
  const names = new Map<string, string>();
  const shown = (content: CellContent | undefined): Cell => {
    if (typeof content !== "object" || content === null || !("formula" in content)) return content ?? "";
    return /^=ARRAYFORMULA\(\{"([^"]*)"/.exec(content.formula)?.[1] ?? "shown";
  };
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
          expect(shown(cells[change.headerRow]?.[column])).toBe(heading);
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
  const request = (way?: FormulaWay) => ({
    ...(way ? { way } : {}),
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
      "Answers for",
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
    expect(changes.map((change) => change.kind === "write" && change.row)).toEqual([4, 4]);
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

  test("undone, the sheets made by the way go too, and also where the ledger cannot be read", () => {
    const book = workbook(LEDGER);
    book.sheets.set("Contact log", [[...LOG_COLUMNS]]);
    book.apply(setUpWorkbook(book.request()).changes);
    book.sheets.set("Duebook aging chart", [["Customer (EUR)"]]);
    book.sheets.set("Aging report", [["Duebook · Aging · 2026-04-01"], [""]]);
    book.sheets.set("Plans of mine", [["Customer", "Invoice"]]);
    const { sheets, names } = book.request();
    const left = removeDuebook({ sheets, names }).flatMap((change) =>
      change.kind === "remove-sheet" ? [change.name] : [],
    );
    expect(left).toEqual(
      expect.arrayContaining(["Settings", "Contact log", "Duebook aging chart", "Aging report"]),
    );
    book.apply(removeDuebook(book.request()));
    expect([...book.sheets.keys()]).toEqual(["Ledger", "Plans of mine"]);
    book.sheets.set("Aging report", [["Aging report"], ["Customer", "Total"]]);
    book.apply(removeDuebook(book.request()));
    expect([...book.sheets.keys()]).toContain("Aging report");
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
    for (let c = 10; c < 17; c++) row[c] = "a value";
    book.apply(formulasAgain(book.request()));
    expect(JSON.stringify(book.sheets.get("Ledger")?.[2])).toBe(before);
  });
});

const PLAIN = LEDGER.slice(1, 4);
const formulasOf = (row: readonly CellContent[] | undefined): string[] =>
  (row ?? []).flatMap((cell) =>
    typeof cell === "object" && cell !== null && "formula" in cell ? [cell.formula] : [],
  );

describe("one formula a column, for Sheets", () => {
  test("stands in the heading's cell, over all rows to come, and nothing stands below it", () => {
    const book = workbook(PLAIN);
    const plan = setUpWorkbook(book.request("column"));
    expect(plan.columns.slice(-8, -1)).toEqual(
      FORMULA_HEADINGS.map((heading) => (heading === "Amount due" ? "Amount due (Duebook)" : heading)),
    );
    book.apply(plan.changes);
    const heads = formulasOf(book.sheets.get("Ledger")?.[0]);
    expect(heads).toHaveLength(7);
    const due = 'IF(D2:D="",DUE_DATE(C2:C,DefaultTerms),D2:D)';
    expect(heads[0]).toBe(`=ARRAYFORMULA({"Days past due";IF(E2:E=0,"",DAYS_PAST_DUE(${due},AsOf))})`);
    expect(heads[4]).toBe(
      `=ARRAYFORMULA({"Next action";NEXT_ACTION(${due},E2:E,AsOf,F2:F,G2:G,I2:I,H2:H,C2:C,PlaybookTable)})`,
    );
    expect(book.sheets.get("Ledger")?.slice(1).flatMap(formulasOf)).toEqual([]);
  });

  test("uses no function that makes one answer of a whole column", () => {
    const book = workbook([
      [
        "Invoice",
        "Customer",
        "Invoice date",
        "Due date",
        "Amount",
        "Paid",
        "Paid date",
        "Terms",
        "Fees agreed",
      ],
      ["1", "Nordlys", "01/01/2026", "31/01/2026", 10, "", "", "", "no"],
      ["2", "Nordlys", "01/01/2026", "31/01/2026", "10,50", "2,25", "", "", ""],
    ]);
    book.sheets.set("Customers", [
      ["Customer", "Terms", "Late fee policy"],
      ["Nordlys", "net 14", "1% per month"],
    ]);
    const changes = setUpWorkbook(book.request("column")).changes;
    const written = changes.flatMap((change) =>
      change.kind === "write" ? change.cells.flatMap(formulasOf) : [],
    );
    expect(written).toHaveLength(7);
    for (const formula of written) expect(formula).not.toMatch(/\b(AND|OR|INDEX|SUMPRODUCT|SUM|MAX)\(/);
  });

  test("is safe to run twice, also after rows are added, and undone leaves nothing", () => {
    const book = workbook(PLAIN);
    book.apply(setUpWorkbook(book.request("column")).changes);
    expect(book.request().reading.invoices.map((invoice) => invoice.openBalance)).toEqual([10000, 5000]);
    book.sheets.get("Ledger")?.push(["3", "Otterford", "", { day: asOf }, 10]);
    const again = setUpWorkbook(book.request("column")).changes;
    expect(again.flatMap((change) => (change.kind === "write" ? change.cells : []))).toEqual([
      ["3 | Otterford | 2026-04-01"],
    ]);
    book.apply(again);
    expect(setUpWorkbook(book.request("column")).changes).toEqual([]);
    book.apply(removeDuebook(book.request("column")));
    expect([...book.sheets.keys()]).toEqual(["Ledger"]);
    expect(book.sheets.get("Ledger")?.[0]).toEqual(PLAIN[0]);
  });

  test("ends above a total, and is a formula a row where subtotals stand between invoices", () => {
    const totalled = workbook(LEDGER.slice(1));
    totalled.apply(setUpWorkbook(totalled.request("column")).changes);
    expect(formulasOf(totalled.sheets.get("Ledger")?.[0])[0]).toContain("E2:E3=0");
    const parted = workbook([
      ["Customer", "Invoice", "Due date", "Balance"],
      ["Berg", "1", { day: asOf }, 10],
      ["Total Berg", "", "", 10],
      ["Lund", "2", { day: asOf }, 20],
      ["Total Lund", "", "", 20],
    ]);
    parted.apply(setUpWorkbook(parted.request("column")).changes);
    expect(formulasOf(parted.sheets.get("Ledger")?.[0])).toEqual([]);
    expect(formulasOf(parted.sheets.get("Ledger")?.[1])).toHaveLength(7);
    expect(formulasOf(parted.sheets.get("Ledger")?.[2])).toHaveLength(0);
  });

  test("adds nothing a second time while the headings are still being worked out", () => {
    const book = workbook(PLAIN);
    book.apply(setUpWorkbook(book.request("column")).changes);
    const heads = book.sheets.get("Ledger")?.[0] as CellContent[];
    for (let c = 10; c < heads.length; c++) heads[c] = { error: "Loading..." };
    expect(setUpWorkbook(book.request("column")).changes).toEqual([]);
    expect(book.request().reading.invoices.map((invoice) => invoice.openBalance)).toEqual([10000, 5000]);
  });
});

describe("a user's own sheet of one of our names", () => {
  test("is left alone: ours gets another name, is remembered, and goes out again", () => {
    const book = workbook(PLAIN);
    const theirs: Content = [
      ["Colour", "Blue"],
      ["Printer", "2nd floor"],
    ];
    book.sheets.set("Settings", theirs);
    book.sheets.set("Rates", [["Hourly rate", 95]]);
    book.sheets.set("Playbook", [["Season", "Plays"]]);
    const plan = setUpWorkbook(book.request());
    expect(plan.sheets).toEqual(
      expect.arrayContaining(["Duebook settings", "Duebook rates", "Duebook playbook", "Contact log"]),
    );
    book.apply(plan.changes);
    expect(book.names.get("AsOf")).toBe("Duebook settings!1,1");
    expect(book.names.get("PlaybookTable")).toBe("Duebook playbook!0,0");
    expect(book.names.get("RatesTable")).toBe("Duebook rates!0,0");
    expect(setUpWorkbook(book.request()).changes).toEqual([]);
    book.apply(removeDuebook(book.request()));
    expect([...book.sheets.keys()]).toEqual(["Ledger", "Settings", "Rates", "Playbook"]);
    expect(book.sheets.get("Settings")).toEqual([
      ["Colour", "Blue"],
      ["Printer", "2nd floor"],
    ]);
    expect(book.names.size).toBe(0);
  });
});

describe("amounts kept as text", () => {
  const ledger: Cell[][] = [
    ["Invoice", "Customer", "Due date", "Amount", "Paid"],
    ["1", "Nordlys", { day: asOf }, "1.234,50", "34,50"],
    ["2", "Nordlys", { day: asOf }, "100,00", ""],
  ];

  test("are made numbers by our own function before anything is taken off", () => {
    const book = workbook(ledger);
    book.apply(setUpWorkbook(book.request()).changes);
    expect(formulasOf(book.sheets.get("Ledger")?.[1])[0]).toContain(
      '(IF(D2="",0,AMOUNT_DUE(D2,"","","","",AsOf))-IF(E2="",0,AMOUNT_DUE(E2,"","","","",AsOf)))',
    );
  });

  test("a row a formula would read otherwise than the reader gets none, and is named", () => {
    const book = workbook([
      ["Invoice", "Customer", "Due date", "Balance"],
      ["1", "Nordlys", { day: asOf }, "1.234"],
      ["2", "Nordlys", { day: asOf }, "99.50"],
    ]);
    const plan = setUpWorkbook(book.request());
    expect(book.request().reading.invoices.map((invoice) => invoice.openBalance)).toEqual([123, 9950]);
    expect(plan.unreadable).toEqual([2]);
    book.apply(plan.changes);
    expect(formulasOf(book.sheets.get("Ledger")?.[1])).toEqual([]);
    expect(formulasOf(book.sheets.get("Ledger")?.[2])).toHaveLength(7);
    // A whole column settles its decimal sign, as the reader does.
    expect(
      setUpWorkbook(
        workbook([
          ["Invoice", "Customer", "Due date", "Balance"],
          ["1", "Nordlys", { day: asOf }, "1.234"],
          ["2", "Nordlys", { day: asOf }, "99.50"],
        ]).request("column"),
      ).unreadable,
    ).toEqual([]);
  });
});

test("days in six digits and dinars with three decimals get no formula, which would read another day or a thousand times as much", () => {
  const rows = (dates: readonly Cell[], amounts: readonly Cell[], currency: string) =>
    setUpWorkbook(
      workbook([
        ["Invoice", "Customer", "Due date", "Balance", "Currency"],
        ...dates.map((date, i): Cell[] => [String(i), "Nordlys", date, amounts[i], currency]),
      ]).request(),
    ).unreadable;
  expect(rows([260301, 260331, 260415], [1, 2, 3], "SEK")).toEqual([2, 3, 4]);
  expect(rows([46112, 46113, 46114], [1, 2, 3], "SEK")).toEqual([]);
  expect(rows([46112, 46113], ["100.555", "2.000"], "KWD")).toEqual([2, 3]);
  expect(rows([46112, 46113], ["100.555", "2.0005"], "KWD")).toEqual([2]);
});

test("a balance with a paid date is nothing, or the part that stayed open", () => {
  const book = workbook([
    ["Invoice", "Customer", "Due date", "Amount", "Paid date", "Balance"],
    ["1", "Nordlys", { day: asOf }, 100, "", 100],
  ]);
  book.apply(setUpWorkbook(book.request()).changes);
  expect(formulasOf(book.sheets.get("Ledger")?.[1])[0]).toContain(
    'IF(E2="",F2,IF(E2>AsOf,D2,IF(F2<D2,F2,0)))=0',
  );
});
