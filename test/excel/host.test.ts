import { beforeEach, describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { asDay } from "../../core/day.ts";
import { blockRows, type SheetCells } from "../../core/workbook.ts";
import { DAYS_TO_1904 } from "../../excel-addin/cells.ts";
import { learnDateSystem } from "../../excel-addin/formula-repair.ts";
import { duebookHost } from "../../excel-addin/host.ts";
import { readDesk } from "../../panel/desk.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";
import { hostContract } from "../hosts/host.contract.ts";
import { LEDGER } from "../panel/ledger.ts";
import { type Excel16, enter, openExcel, workbookOf } from "./client.ts";
import { Workbook } from "./workbook.ts";

const NAMES = ["NEXT_ACTION", "LATE_FEE"];
const open = (
  sheets: readonly SheetCells[] = [LEDGER],
  book = new Workbook(),
): { excel: Excel16; host: SheetHost } => {
  const excel = openExcel(workbookOf(sheets, book));
  enter(excel);
  return { excel, host: duebookHost({ functionNames: NAMES }) };
};

beforeEach(() => {
  globalThis.duebookDaysAdded = undefined;
});

hostContract("Microsoft's own Excel client", async (sheets) => ({ host: open(sheets).host }));

test("a sheet with more merged areas than Excel tells is read without them", async () => {
  const merges = Array.from({ length: 600 }, (_, i) => `A${2 * i + 2}:A${2 * i + 3}`);
  const { host } = open([{ ...LEDGER, merges }]);
  const { cells, merges: told } = await host.read(LEDGER.name);
  expect(told).toEqual([]);
  expect(cells).toHaveLength(LEDGER.cells.length);
});

describe("a workbook in Excel", () => {
  test("is set up from the pane: formulas calculate, days past due are coloured, the log keeps text as text", async () => {
    const { excel, host } = open();
    excel.book.calculate = () => "worked";
    const desk = await readDesk(host, {});
    const setUp = desk.proposal();
    await host.apply(setUp?.changes ?? []);
    const ledger = excel.book.find("Invoices");
    const headings = excel.book.valuesOf("Invoices")[0] ?? [];
    for (const name of setUp?.columns ?? []) expect(headings, name).toContain(name);
    expect(excel.book.sheets.map((sheet) => sheet.name)).toContain("Outbox");
    for (const heading of ["Days past due", "Aging bucket", "Next action", "Why"]) {
      const cell = ledger?.rows[1]?.[headings.indexOf(heading)];
      expect(cell?.formula, heading).toMatch(/^=/);
      expect(cell?.format, heading).not.toBe("@");
    }
    expect(ledger?.conditionalFormats.map(({ column, rule }) => [column, (rule as any).formula1])).toEqual([
      [headings.indexOf("Days past due"), "1"],
      [headings.indexOf("Days past due"), "61"],
    ]);
    expect([...excel.book.names.keys()]).toEqual(expect.arrayContaining(["AsOf", "PlaybookTable"]));
    const again = await readDesk(host, {});
    expect(again.setUp).toBe(true);
    expect(again.proposal()?.changes).toEqual([]);
    await host.apply([
      { kind: "append-rows", sheet: "Contact log", cells: [["2026-06-15 10:04:07", "1-30"]] },
    ]);
    expect(excel.book.valuesOf("Contact log")[1]?.slice(0, 2)).toEqual(["2026-06-15 10:04:07", "1-30"]);
  });

  test("gets its aging chart drawn, and drawn again it stands there once", async () => {
    const { excel, host } = open();
    await host.drawAgingChart?.("Invoices", 0, 1, 5, 4);
    await host.drawAgingChart?.("Invoices", 0, 1, 9, 4, "Åbne fakturaer efter alder, DKK");
    expect(excel.book.find("Invoices")?.charts).toEqual([
      {
        name: "Duebook aging",
        type: "BarStacked",
        data: [0, 1, 9, 4],
        title: "Åbne fakturaer efter alder, DKK",
      },
    ]);
  });

  test("tells of what a person typed, once for a burst, and not of what a co-author did", async () => {
    const { excel, host } = open();
    let calls = 0;
    const stop = host.onChange(() => calls++);
    await expect.poll(() => excel.book.listening.changed).toBe(true);
    for (let row = 1; row < 6; row++) excel.book.type("Invoices", row, 12, 0);
    await expect.poll(() => calls, { timeout: 3000 }).toBe(1);
    excel.book.type("Invoices", 2, 12, 5, "Remote");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(calls).toBe(1);
    stop();
  });

  test("tells which row is selected", async () => {
    const { excel, host } = open();
    const seen: [string, number][] = [];
    const stop = host.onSelection((sheet, row) => seen.push([sheet, row]));
    await expect.poll(() => excel.book.listening.selection).toBe(true);
    excel.select("Invoices", "B7:C9");
    await expect.poll(() => seen).toEqual([["Invoices", 6]]);
    stop();
  });

  test("takes new columns and rows into the user's table, as typing there would", async () => {
    const { excel, host } = open();
    const sheet = excel.book.find("Invoices");
    const rows = LEDGER.cells.length;
    if (!sheet) throw new Error("no sheet");
    excel.book.tables.push({ name: "Table1", sheet, area: [0, 0, rows, 19] });
    await host.apply([
      { kind: "write", sheet: "Invoices", row: 0, column: 19, cells: [["Next action", "Why"]] },
      { kind: "append-rows", sheet: "Invoices", cells: [["1013", "New"]] },
    ]);
    expect(excel.book.tables[0]?.area).toEqual([0, 0, rows + 1, 21]);
  });
});

describe("what stands in the way is said in a sentence and nothing is written", () => {
  const write = (sheet: string, more = {}) =>
    [{ kind: "write", sheet, row: 1, column: 0, cells: [["ours"]], ...more }] as const;

  test("a sheet that was renamed", async () => {
    const { excel, host } = open();
    (excel.book.find("Invoices") as { name: string }).name = "Open items";
    await expect(host.apply(write("Invoices"))).rejects.toThrow('no sheet "Invoices"');
  });

  test("the sentence is said in the pane's language, another error's is left to itself", async () => {
    const { excel, host } = open();
    (excel.book.find("Invoices") as { name: string }).name = "Open items";
    const fault = await host.apply(write("Invoices")).catch((error: unknown) => error);
    const said = ["da-DK", "de", "es", "fi", "fr", "nn", "nl", "sv"].map((tag) => host.faultIn?.(fault, tag));
    expect(said[0]).toBe(
      "Der er intet ark “Invoices” i denne projektmappe. Det kan være omdøbt eller slettet.",
    );
    expect(new Set(said).size).toBe(8);
    for (const sentence of said) expect(sentence).toMatch(/["“„«”] ?Invoices ?["“”»]/);
    expect(host.faultIn?.(fault, "pl")).toBe((fault as Error).message);
    expect(host.faultIn?.(new Error("offline"), "da")).toBeUndefined();
  });

  test("a protected sheet, also as the second of two", async () => {
    const { excel, host } = open([LEDGER, { name: "Other", cells: [["kept"]] }]);
    (excel.book.find("Invoices") as { protected: boolean }).protected = true;
    await expect(
      host.apply([
        { kind: "write", sheet: "Other", row: 0, column: 0, cells: [["x"]] },
        ...write("Invoices"),
      ]),
    ).rejects.toThrow('"Invoices" is protected');
    expect(excel.book.valuesOf("Other")).toEqual([["kept"]]);
  });

  test("a column that was renamed since it was read", async () => {
    const { excel, host } = open();
    excel.book.type("Invoices", 0, 14, "My own notes");
    await expect(
      host.apply(write("Invoices", { expect: [{ row: 0, column: 14, value: "Last action" }] })),
    ).rejects.toThrow('now holds "My own notes"');
    expect(excel.book.valuesOf("Invoices")[1]?.[0]).toBe("1001");
  });

  test("rows that were sorted between reading and writing", async () => {
    const { excel, host } = open();
    excel.book.find("Invoices")?.rows.splice(1, 2);
    await expect(
      host.apply(write("Invoices", { expect: [{ row: 1, column: 0, value: "1001" }] })),
    ).rejects.toThrow("Row 2 of");
    expect(excel.book.valuesOf("Invoices")[1]?.[0]).toBe("1003");
  });
});

describe("traffic", () => {
  const wide = (rows: number): Cell[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: 10 }, (_, c) => (c === 0 ? `N-${r}` : r + c / 100)),
    );

  test("a block is at most 20,000 rows and 180,000 cells", () => {
    expect([1, 9, 10, 20, 200_000].map(blockRows)).toEqual([20_000, 20_000, 18_000, 9_000, 1]);
  });

  test("50,000 rows × 10 columns cross in three blocks each way, none above 5 MB", async () => {
    const { excel, host } = open([{ name: "Other", cells: [["kept"]] }]);
    await host.apply([{ kind: "add-sheet", name: "Big", cells: wide(50_000) }]);
    const writes = excel.crossings.filter(({ bytes }) => bytes > 1_000_000);
    expect(writes).toHaveLength(3);
    expect(Math.max(...writes.map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
    // Events off, what must be true, calculation off; the last block goes with the end of the change; events on.
    expect(excel.crossings.length).toBeLessThanOrEqual(6);
    excel.crossings.length = 0;
    const { cells } = await host.read("Big");
    expect(cells).toHaveLength(50_000);
    expect(cells[49_999]?.slice(0, 2)).toEqual(["N-49999", 49_999.01]);
    const reads = excel.crossings.filter(({ back }) => back > 1_000_000);
    expect(reads).toHaveLength(3);
    expect(Math.max(...reads.map(({ back }) => back))).toBeLessThan(5_000_000);
    // Beside the blocks: one to learn the size, and the client's own to let go of what it held.
    expect(excel.crossings.length).toBeLessThanOrEqual(6);
  });

  test("the client refuses a value that was not loaded, or read before its sync", async () => {
    const { excel } = open();
    const { Excel } = excel.globals;
    const read = (work: (context: any) => Promise<unknown>) => Excel.run(work);
    await expect(
      read(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Invoices");
        sheet.load("name");
        return sheet.name;
      }),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    await expect(
      read(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Invoices");
        await context.sync();
        return sheet.name;
      }),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("formulas typed before Duebook was there", () => {
  test("are written again where they show #NAME?; others, and protected sheets, are left alone", async () => {
    const { excel, host } = open([LEDGER, { name: "Locked", cells: [["x"]] }]);
    const { book } = excel;
    book.calculate = () => "#NAME?";
    book.type("Invoices", 1, 20, "=_xldudf_NEXT_ACTION(J2,M2)");
    book.type("Invoices", 2, 20, "=LATE_FEE(M3,J3)");
    book.type("Invoices", 3, 20, "=THEIRS(M3)");
    book.type("Locked", 0, 1, "=LATE_FEE(A1,A1)");
    (book.find("Locked") as { protected: boolean }).protected = true;
    book.calculate = () => "well";
    const [tool] = host.tools?.("da") ?? [];
    expect(tool?.title).toBe("Reparér formler");
    expect(await tool?.run()).toBe("Reparerede celler: 2");
    const sheet = book.find("Invoices");
    expect([1, 2, 3].map((row) => sheet?.rows[row]?.[20]?.formula)).toEqual([
      "=NEXT_ACTION(J2,M2)",
      "=LATE_FEE(M3,J3)",
      "=THEIRS(M3)",
    ]);
    expect(book.valuesOf("Locked")[0]?.[1]).toBe("#NAME?");
  });
});

describe("a workbook that counts days from 1904", () => {
  const day = asDay(20_543);
  const sheets = [{ name: "Ledger", cells: [["Due"], [{ day }], [1462]] }];
  const book1904 = (): Workbook => Object.assign(new Workbook(), { date1904: true });

  test("is read and written as the same days", async () => {
    const { excel, host } = open(sheets, book1904());
    await learnDateSystem();
    expect(excel.book.calculations).toBe(1);
    expect(globalThis.duebookDaysAdded).toBe(DAYS_TO_1904);
    const { cells } = await host.read("Ledger");
    expect(cells.slice(1)).toEqual([[day + 25_569], [1462]]);
    await host.apply([
      {
        kind: "write",
        sheet: "Ledger",
        row: 1,
        column: 1,
        cells: [[{ day }]],
        formats: ["date"],
        expect: [{ row: 1, column: 0, value: cells[1]?.[0] }],
      },
    ]);
    const [, line] = excel.book.valuesOf("Ledger");
    expect(line?.[1]).toBe(line?.[0]);
  });

  test("one that counts from 1900 is left as it is", async () => {
    const { excel } = open(sheets);
    await learnDateSystem();
    expect(globalThis.duebookDaysAdded).toBeUndefined();
    expect(excel.book.calculations).toBe(0);
  });
});
