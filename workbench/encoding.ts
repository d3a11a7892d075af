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
    return { text: decode("windows-1252", bytes), encoding: "windows-1252" };
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

function encodeWindows1252(text: string): Uint8Array | undefined {
  const decoder = new TextDecoder("windows-1252");
  const codes = new Map<string, number>();
  for (let i = 0; i < 256; i++) codes.set(decoder.decode(Uint8Array.of(i)), i);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = codes.get(text[i] as string);
    if (code === undefined) return undefined;
    bytes[i] = code;
  }
  return bytes;
}
