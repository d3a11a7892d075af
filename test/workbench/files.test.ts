import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { Fault } from "../../workbench/fault.ts";
import { openBytes, openPath } from "../../workbench/files.ts";
import { smallWorkbook } from "./small-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "duebook-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refusal = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    await openBytes(name, bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return (error as Fault).message;
  }
  return "";
};
/** The first bytes of Excel's old format, and of an encrypted workbook inside the same container. */
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

describe("a file that cannot be used is told in one sentence that names it and says what to do", () => {
  test.each<[string, Uint8Array, RegExp, string?]>([
    ["a PDF named .xlsx", bytesOf("%PDF-1.7\n…"), /is a PDF.*Export/],
    ["an empty file", new Uint8Array(), /is empty.*Export/],
    ["blanks only", bytesOf("\n\n  ,  \n"), /only blanks/, "ledger.csv"],
    [
      "a workbook with a password",
      container("EncryptedPackage"),
      /protected with a password.*take the password off/,
    ],
    ["an old .xls", container("Workbook"), /old Excel format.*save it as \.xlsx/],
    ["a web page named .xls", bytesOf("<html><table>"), /is a web page/],
    ["text named .xlsx", bytesOf("Invoice,Customer\n1,A"), /is not an Excel workbook, whatever its name/],
    ["a zip that is no workbook", zipSync({ "a.txt": strToU8("x") }), /Excel/],
    ["a workbook cut in half", smallWorkbook().slice(0, 1500), /damaged or cut short/],
    [
      "a picture",
      Uint8Array.from({ length: 900 }, (_, i) => (i * 7) % 32),
      /neither an Excel workbook nor a text file/,
      "ledger.csv",
    ],
  ])("%s", async (_title, bytes, sentence, name = "ledger.xlsx") => {
    const said = await refusal(name, bytes);
    expect(said.startsWith(`${name} `)).toBe(true);
    expect(said.replace(/"[^"]*"/g, "")).toMatch(sentence);
    expect(said).not.toMatch(/\n|\bat \w+ \(/);
  });

  test("a missing file and a folder", async () => {
    await expect(openPath(join(folder, "none.xlsx"))).rejects.toThrow(/was not found/);
    await expect(openPath(folder)).rejects.toThrow(/is a folder/);
  });
});

test("a small file that unpacks to gigabytes is refused before it fills the memory", async () => {
  const bomb = zipSync({ ...unpackedParts(), "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await refusal("bomb.xlsx", bomb)).toMatch(/unpacks to far more/);
});

test("a part that is longer than it says is refused", async () => {
  const bytes = smallWorkbook();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // Its size in the list of parts is set to one byte.
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  expect(await refusal("lying.xlsx", bytes)).toMatch(/unpacks to far more|damaged/);
});

const unpackedParts = () => ({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/workbook.xml": strToU8("<workbook/>"),
});

test("a workbook is known by its bytes, not by its name", async () => {
  expect((await openBytes("ledger.csv", smallWorkbook())).workbook.kind).toBe("xlsx");
});

test("reads values, dates, formulas with their last values, looks and names", async () => {
  const { workbook } = await openBytes("ledger.xlsx", smallWorkbook());
  const ledger = workbook.sheets[0];
  expect(ledger?.cells[1]?.slice(0, 5)).toEqual([
    "0042",
    "Fjord & Sons",
    "ap@fjord.example",
    { day: 46112 - 25569 },
    1250.5,
  ]);
  expect(ledger?.cells[1]?.[5]).toEqual({ formula: "E2*2+$E$2*0", value: 2501 });
  expect(ledger?.formats["D2:D4"]).toBe("yyyy-mm-dd");
  expect(ledger?.formats["E2:E4"]).toBe("#,##0.00");
  expect(ledger?.looks.A1).toEqual({ bold: true });
  expect(workbook.names).toEqual([{ name: "Balances", range: "Ledger!$E$2:$E$4" }]);
  expect(workbook.sheets[1]?.name).toBe("Notes & more");
});

test("the later cells of a shared formula have it too, moved to their row", async () => {
  const { workbook } = await openBytes("ledger.xlsx", smallWorkbook());
  expect(workbook.sheets[0]?.cells[2]?.[5]).toEqual({ formula: "E3*2+$E$2*0", value: 160 });
});

test("a path opens like its bytes", async () => {
  const path = join(folder, "åben post.csv");
  writeFileSync(path, "Faktura;Kunde;Saldo\n1;Møller & Søn;1.234,50\n");
  const { workbook, name } = await openPath(path);
  expect(name).toBe("åben post.csv");
  expect(workbook.sheets[0]?.cells[1]).toEqual(["1", "Møller & Søn", "1.234,50"]);
});

test("any bytes give a workbook or a sentence, never a crash", async () => {
  const start = fc.constantFrom(
    "",
    "PK\u0003\u0004",
    "PK\u0005\u0006",
    "%PDF",
    "a,b\n",
    '"',
    "sep=;\n",
    "\ufeff",
  );
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("x.xlsx", "x.csv", "x"),
      async (head, rest, name) => {
        const bytes = new Uint8Array([...Buffer.from(head), ...rest]);
        try {
          expect((await openBytes(name, bytes)).workbook.sheets.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      },
    ),
    { numRuns: 300, interruptAfterTimeLimit: 8000 },
  );
});

test("a workbook with any part cut or scrambled gives a workbook or a sentence", async () => {
  const whole = smallWorkbook();
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bytes = cut ? whole.slice(0, at) : whole.slice();
      if (!cut) bytes[at] = byte;
      try {
        await openBytes("x.xlsx", bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(Fault);
      }
    }),
    { numRuns: 200, interruptAfterTimeLimit: 8000 },
  );
});
