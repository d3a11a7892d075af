/** Text files in the code pages programs export: UTF-8, UTF-16 and Windows-1252, with or without a mark at the start. */
import type { CsvShape } from "./workbook-file.ts";

type Encoding = CsvShape["encoding"];

/** The text of a file and how it was encoded. Bytes that are no valid UTF-8 are read as Windows-1252, which has a letter for every byte. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: decode("utf-8", bytes), encoding: "utf-8-bom" };
  if (a === 0xff && b === 0xfe) return { text: decode("utf-16le", bytes), encoding: "utf-16le" };
  if (a === 0xfe && b === 0xff) return { text: decode("utf-16be", bytes), encoding: "utf-16be" };
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return { text: decode(unmarked, bytes), encoding: unmarked };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252" };
  }
}

/** Text as bytes, or undefined where a character has no place in the encoding (a Greek name in Windows-1252). */
export function encodeText(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "windows-1252") return encodeWindows1252(text);
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  const little = encoding === "utf-16le";
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), little);
  return bytes;
}

const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/** UTF-16 without a mark: nearly every other byte of Latin text is zero. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, 2000) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.6 && odd < pairs * 0.1) return "utf-16be";
  return undefined;
}

/**
 * What the bytes 0x80–0x9F stand for; every other byte is the code point of its own number. The five that Windows-1252
 * leaves undefined are control characters. Source: WHATWG Encoding Standard, index windows-1252
 * (https://encoding.spec.whatwg.org/index-windows-1252.txt). A table of its own, as Node 20's TextDecoder reads Latin-1 by this name.
 */
const FROM_0X80: readonly number[] = [
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
  0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
];

/** By way of UTF-16, which every TextDecoder reads alike, and fast. */
function decodeWindows1252(bytes: Uint8Array): string {
  const pairs = new Uint8Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const code = FROM_0X80[byte - 0x80] ?? byte;
    pairs[i * 2] = code & 0xff;
    pairs[i * 2 + 1] = code >> 8;
  }
  return decode("utf-16le", pairs);
}

function encodeWindows1252(text: string): Uint8Array | undefined {
  const high = new Map(FROM_0X80.map((code, i) => [code, 0x80 + i]));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const own = code < 0x80 || (code >= 0xa0 && code <= 0xff);
    const byte = own ? code : high.get(code);
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
