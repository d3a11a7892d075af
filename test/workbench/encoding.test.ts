import { describe, expect, test } from "vitest";
import { openCsv, patchCsv, readCsv } from "../../workbench/csv.ts";
import { decodeText, encodeText } from "../../workbench/encoding.ts";

const ALL = Uint8Array.from({ length: 256 }, (_, byte) => byte);

// The names of the characters: https://encoding.spec.whatwg.org/index-windows-1252.txt
const HIGH: readonly [number, string][] = [
  [0x80, "€"],
  [0x82, "‚"],
  [0x83, "ƒ"],
  [0x84, "„"],
  [0x85, "…"],
  [0x86, "†"],
  [0x87, "‡"],
  [0x88, "ˆ"],
  [0x89, "‰"],
  [0x8a, "Š"],
  [0x8b, "‹"],
  [0x8c, "Œ"],
  [0x8e, "Ž"],
  [0x91, "‘"],
  [0x92, "’"],
  [0x93, "“"],
  [0x94, "”"],
  [0x95, "•"],
  [0x96, "–"],
  [0x97, "—"],
  [0x98, "˜"],
  [0x99, "™"],
  [0x9a, "š"],
  [0x9b, "›"],
  [0x9c, "œ"],
  [0x9e, "ž"],
  [0x9f, "Ÿ"],
];

describe("a file in Windows-1252", () => {
  test("every byte from 0 to 255 is read and written as the same byte", () => {
    const { text, encoding } = decodeText(ALL);
    expect(encoding).toBe("windows-1252");
    expect(new Set(text).size).toBe(256);
    expect(encodeText(text, "windows-1252")).toEqual(ALL);
  });

  test("the 27 characters of the bytes 0x80 to 0x9F are read as what they are", () => {
    for (const [byte, character] of HIGH) {
      expect(decodeText(Uint8Array.of(byte)).text).toBe(character);
      expect(encodeText(character, "windows-1252")).toEqual(Uint8Array.of(byte));
    }
  });

  test.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])("the undefined byte %i stays a control character", (byte) => {
    expect(decodeText(Uint8Array.of(byte)).text).toBe(String.fromCharCode(byte));
  });

  test("€ – ’ œ Ž stand in the cells, and beside a changed cell they are saved byte for byte", () => {
    const file = (paid: string) =>
      Buffer.from(
        `Kunde;Note;Saldo\r\nC\x9cur \x8eivot;5 \x80 \x96 l\x92an;${paid}\r\nS\xf8n;;2,00\r\n`,
        "latin1",
      );
    expect(openCsv(file("1,00"), "x").sheets[0]?.cells[1]).toEqual(["Cœur Život", "5 € – l’an", "1,00"]);
    const table = readCsv(file("1,00"));
    expect(Buffer.compare(patchCsv(table, []), file("1,00"))).toBe(0);
    expect(Buffer.compare(patchCsv(table, [{ row: 1, column: 2, text: "0,00" }]), file("0,00"))).toBe(0);
  });

  test("a € typed into it is the one byte 0x80", () => {
    const saved = patchCsv(readCsv(Buffer.from("Note\nS\xf8n\n", "latin1")), [
      { row: 1, column: 0, text: "Søn €" },
    ]);
    expect(Buffer.from(saved).toString("latin1")).toBe("Note\nS\xf8n \x80\n");
  });

  test.each(["Ł", "Ελλάς", "😀", "\u0080", "\u0096"])("has no place for %j", (text) => {
    expect(encodeText(text, "windows-1252")).toBeUndefined();
  });

  test("ISO 8859-15 is not guessed: the byte 0xA4 is ¤, not €, and stays that byte", () => {
    const bytes = Buffer.from("5 \xa4 \xbd", "latin1");
    expect(decodeText(bytes)).toEqual({ text: "5 ¤ ½", encoding: "windows-1252" });
    expect(Buffer.compare(encodeText("5 ¤ ½", "windows-1252") as Uint8Array, bytes)).toBe(0);
  });
});

describe("a file with a mark at its start", () => {
  test.each([
    ["utf-8-bom", [0xef, 0xbb, 0xbf, 0x41, 0xe2, 0x82, 0xac, 0xe2, 0x80, 0x93]],
    ["utf-16le", [0xff, 0xfe, 0x41, 0x00, 0xac, 0x20, 0x13, 0x20]],
    ["utf-16be", [0xfe, 0xff, 0x00, 0x41, 0x20, 0xac, 0x20, 0x13]],
  ] as const)("is read as %s, without the mark, and written with it", (encoding, numbers) => {
    const bytes = Uint8Array.from(numbers);
    expect(decodeText(bytes)).toEqual({ text: "A€–", encoding });
    expect(encodeText("A€–", encoding)).toEqual(bytes);
  });
});
