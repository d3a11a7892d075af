import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { Fault } from "../../workbench/fault.ts";
import { openBytes } from "../../workbench/files.ts";
import { sheetCells } from "../../workbench/ledger-reading.ts";
import { ledgerXml, smallWorkbook } from "../workbench/small-workbook.ts";

const limits = { seed: 20261122, interruptAfterTimeLimit: 8000, markInterruptAsFailure: false };

/** Opens a file as the workbench does; what comes back is its cells or the sentence a person reads. */
async function opened(name: string, bytes: Uint8Array): Promise<readonly (readonly Cell[])[] | string> {
  try {
    const { workbook } = await openBytes(name, bytes);
    for (const sheet of workbook.sheets) readLedger(sheetCells(sheet), { homeCurrency: "EUR" });
    return workbook.sheets[0] ? sheetCells(workbook.sheets[0]).cells : [];
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    const { message } = error as Fault;
    expect(message.startsWith(`${name} `)).toBe(true);
    expect(message).not.toMatch(/\n\s+at /);
    return message;
  }
}

const names = fc.constantFrom(
  "ledger.xlsx",
  "ledger.xlsm",
  "ledger.csv",
  "ledger.txt",
  "ledger",
  "ledger.ods",
);
const whole = smallWorkbook();

describe("any bytes under any name are opened, or refused with one sentence", () => {
  test("random bytes, and those with the first bytes of a known format", async () => {
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0x25, 0x50, 0x44, 0x46],
    ];
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 600 }),
        async (name, start, rest) => {
          await opened(name, Uint8Array.from([...start, ...rest]));
        },
      ),
      { ...limits, numRuns: 300 },
    );
  });

  test("a workbook cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.integer({ min: 4, max: whole.length - 1 }), async (name, length) => {
        expect(typeof (await opened(name, whole.slice(0, length)))).toBe("string");
      }),
      { ...limits, numRuns: 150 },
    );
  });

  test("a workbook with some of its bytes changed", async () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of all) bytes[at] = value;
        await opened("ledger.xlsx", bytes);
      }),
      { ...limits, numRuns: 200 },
    );
  });

  test("a workbook whose sheet is any other XML, or none", async () => {
    const pieces = fc.array(
      fc.constantFrom("<row r=\"2\">", "</row>", "<c r=\"B2\" t=\"s\">", "<c r=\"ZZZ99999999\">", "</c>", "<v>1e400</v>", "<v>-5</v>", "<v>99</v>", "<f>1+</f>", "<is><t>x</t></is>", "<sheetData>", "</sheetData>", "<mergeCell ref=\"A1:Q9\"/>", "&bad;", "<!--", "]]>", "\u0000"),
      { maxLength: 25 },
    ); // biome-ignore format: a list
    await fc.assert(
      fc.asyncProperty(pieces, async (all) => {
        await opened(
          "ledger.xlsx",
          smallWorkbook({ "xl/worksheets/sheet1.xml": `<worksheet>${all.join("")}</worksheet>` }),
        );
      }),
      { ...limits, numRuns: 150 },
    );
  });

  test("text of any characters as .csv keeps all its rows", async () => {
    const value = fc.string({ unit: fc.constantFrom("a", "7", "ø", " ", ".", "=", "€", "-"), maxLength: 8 });
    const rows = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const table = [["Invoice", "Customer", "Balance"], ...all];
        const text = table.map((row) => row.map((one) => `"${one}"`).join(";")).join("\r\n");
        const cells = await opened("ledger.csv", new TextEncoder().encode(text));
        expect(Array.isArray(cells) && cells.length).toBe(table.length);
        expect((cells as Cell[][]).map((row) => row.map(String))).toEqual(table);
      }),
      { ...limits, numRuns: 150 },
    );
  });
});

describe("what people's workbooks have", () => {
  const bookWith = (property: string): string =>
    `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${property}<sheets><sheet name="Ledger" sheetId="1" r:id="rId1"/></sheets></workbook>`;

  test("dates counted from 1904 are the same days: serial 44650 is 2026-03-31, not 2022", async () => {
    const cells = await opened(
      "ledger.xlsx",
      smallWorkbook({
        "xl/workbook.xml": bookWith('<workbookPr date1904="1"/>'),
        "xl/worksheets/sheet1.xml": ledgerXml.replace("<v>46112</v>", "<v>44650</v>"),
      }),
    );
    expect((cells as Cell[][])[1]?.[3]).toEqual({ day: 20543 });
  });

  test("a merged title above the table and merged cells in it lose no row", async () => {
    const cells = await opened(
      "ledger.xlsx",
      smallWorkbook({
        "xl/worksheets/sheet1.xml": ledgerXml.replace(
          "</sheetData>",
          '</sheetData><mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="E2:F2"/></mergeCells>',
        ),
      }),
    );
    expect((cells as Cell[][]).map((row) => row[0])).toEqual(["Invoice", "0042", "0043", "0044"]);
  });

  test("a workbook with macros is read and its macros are never run or unpacked", async () => {
    const bytes = smallWorkbook({ "xl/vbaProject.bin": "Sub Auto_Open()\nEnd Sub" });
    expect(Array.isArray(await opened("ledger.xlsm", bytes))).toBe(true);
  });

  test("an encrypted workbook and an old one are told apart", async () => {
    const container = (inside: string) =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Uint8Array(600),
        ...Buffer.from(inside, "utf16le"),
      ]);
    expect(await opened("a.xlsx", container("EncryptedPackage"))).toMatch(/password/);
    expect(await opened("a.xlsx", container("Workbook"))).toMatch(/old Excel format/);
  });

  test("a zip of another kind is refused", async () => {
    expect(await opened("ledger.xlsx", zipSync({ "word/document.xml": strToU8("<x/>") }))).toMatch(
      /ledger\.xlsx/,
    );
  });
});
