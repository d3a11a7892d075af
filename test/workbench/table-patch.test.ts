import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { renameInFormula } from "../../workbench/xlsx/table-patch.ts";
import { patchXlsx, type SavedCell } from "../../workbench/xlsx/xlsx-patch.ts";
import { ledgerXml, smallWorkbook } from "./small-workbook.ts";

const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Open" displayName="Open" ref="A1:F4" totalsRowShown="0"><autoFilter ref="A1:F4"/><tableColumns count="6"><tableColumn id="1" name="Invoice"/><tableColumn id="2" name="Customer"/><tableColumn id="3" name="Email"/><tableColumn id="4" name="Due date" dataDxfId="0"/><tableColumn id="5" name="Balance"/><tableColumn id="6" name="Double"><calculatedColumnFormula>Open[[#This Row],[Balance]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

/** The small workbook with its ledger as an Excel table, and a sum over it on the second sheet. */
const withTable = (): Uint8Array => smallWorkbookWith(TABLE);

const smallWorkbookWith = (table: string): Uint8Array =>
  smallWorkbook({
    "xl/tables/table1.xml": table,
    "xl/worksheets/sheet1.xml": ledgerXml.replace(
      "</worksheet>",
      '<tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/table" Target="../tables/table1.xml"/></Relationships>`,
    "xl/worksheets/sheet2.xml":
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>SUM(Open[Balance])+SUM(Open[Double])</f><v>1</v></c></row></sheetData></worksheet>',
  });

function saved(cells: SavedCell[]) {
  const files = unzipSync(patchXlsx(withTable(), { cells: [{ sheet: "Ledger", cells }] }));
  const part = (path: string): string => strFromU8(files[path] as Uint8Array);
  const table = part("xl/tables/table1.xml");
  const columns = [...table.matchAll(/<tableColumn\b[^>]*\bname="([^"]*)"/g)].map((found) => found[1]);
  const heading = (ref: string): string =>
    new RegExp(`<c r="${ref}"[^>]*>.*?<t[^>]*>(.*?)</t>`).exec(part("xl/worksheets/sheet1.xml"))?.[1] ?? "";
  return { table, columns, heading, sum: /<f>(.*?)<\/f>/.exec(part("xl/worksheets/sheet2.xml"))?.[1] };
}
const head = (column: number, value: SavedCell["value"]): SavedCell => ({ row: 0, column, value });

describe("a heading inside an Excel table", () => {
  test("renamed in the grid is renamed in the table and in every formula that names it", () => {
    const { columns, sum, table } = saved([head(4, "Open amount")]);
    expect(columns).toEqual(["Invoice", "Customer", "Email", "Due date", "Open amount", "Double"]);
    expect(sum).toBe("SUM(Open[Open amount])+SUM(Open[Double])");
    expect(table).toContain("Open[[#This Row],[Open amount]]*2");
  });

  test("emptied gets a name of Excel's kind, in the cell and in the table: a blank one is not allowed", () => {
    const { columns, heading } = saved([head(2, null)]);
    expect([columns[2], heading("C1")]).toEqual(["Column3", "Column3"]);
  });

  test("made the same as another gets a number behind it, as in Excel", () => {
    const { columns, heading } = saved([head(2, "customer")]);
    expect([columns[2], heading("C1")]).toEqual(["customer2", "customer2"]);
  });

  test("that is a number or a formula becomes text: Excel allows nothing else there", () => {
    const { columns, heading } = saved([{ ...head(2, 2026), formula: "2000+26" }]);
    expect([columns[2], heading("C1")]).toEqual(["2026", "2026"]);
  });

  test("two headings exchanged: each column keeps its own formula, and no formula changes", () => {
    const { columns, sum, table } = saved([head(4, "Double"), head(5, "Balance")]);
    expect(columns.slice(4)).toEqual(["Double", "Balance"]);
    expect(sum).toBe("SUM(Open[Balance])+SUM(Open[Double])");
    expect(table).toMatch(/name="Double"><calculatedColumnFormula>/);
  });

  test("a column deleted in the grid: the rest move up, and what summed it up says #REF!", () => {
    const { columns, sum } = saved([head(4, "Double"), head(5, null)]);
    expect(columns).toEqual(["Invoice", "Customer", "Email", "Due date", "Double", "Column6"]);
    expect(sum).toBe("SUM(#REF!)+SUM(Open[Double])");
  });

  test("with a new line in it keeps Excel's way of writing it, whichever heading changes", () => {
    const bytes = smallWorkbookWith(TABLE.replace('name="Email"', 'name="E_x000a_mail"'));
    const write = (column: number, value: string) =>
      strFromU8(
        unzipSync(patchXlsx(bytes, { cells: [{ sheet: "Ledger", cells: [head(column, value)] }] }))[
          "xl/tables/table1.xml"
        ] as Uint8Array,
      );
    expect(write(0, "No")).toContain('name="E_x000a_mail"');
    expect(write(3, "Due\nday")).toContain('name="Due_x000a_day"');
  });

  test("left alone leaves the table's part as it was, whatever else changes", () => {
    const files = unzipSync(
      patchXlsx(withTable(), {
        cells: [
          {
            sheet: "Ledger",
            cells: [
              { row: 1, column: 4, value: 5 },
              { row: 9, column: 4, value: 7 },
            ],
          },
        ],
      }),
    );
    expect(strFromU8(files["xl/tables/table1.xml"] as Uint8Array)).toBe(TABLE);
  });
});

test.each([
  ["SUM(Open[Balance])", "SUM(Open[New])"],
  ["open[[#This Row],[balance]]*2", "open[[#This Row],[New]]*2"],
  ["SUM(Open[[Email]:[Balance]])", "SUM(Open[[Email]:[New]])"],
  ["SUM(Reopen[Balance])", "SUM(Reopen[Balance])"],
  ["SUM(Open[Balance due])", "SUM(Open[Balance due])"],
])("%s says %s once Balance is called New", (before, after) => {
  expect(renameInFormula(before, [{ table: "Open", from: "Balance", to: "New" }])).toBe(after);
});

test("a name with brackets or an apostrophe is written as formulas need it", () => {
  expect(renameInFormula("SUM(T[Owed '[EUR']])", [{ table: "T", from: "Owed [EUR]", to: "Owner's" }])).toBe(
    "SUM(T[Owner''s])",
  );
});
