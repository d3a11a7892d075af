/** What a .xlsx may weigh: its parts are unpacked here, once and within bounds, before anything parses them, so that a file made to swell cannot fill the memory. */
import * as zlib from "node:zlib";
import { Fault } from "../fault.ts";

/** The largest file that is opened, in bytes. A 50,000-row ledger is about 3 MB; 100 MB is thirty times that. */
export const LARGEST_FILE = 100 * 1024 * 1024;
/** The most that all parts read may unpack to. */
export const LARGEST_UNPACKED = 1024 * 1024 * 1024;
/** The most parts a workbook may have. */
const MOST_PARTS = 10_000;

interface Entry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** The entries of a zip's central directory; Fault where there is none or it is cut short. */
function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const stop = Math.max(0, bytes.length - 22 - 65_535);
  while (end >= stop && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < stop || end < 0)
    throw new Fault(
      "is damaged or cut short: its end is missing. Get the file again, or open and save it in Excel.",
      { code: "file-damaged" },
    );
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff || count > MOST_PARTS)
    throw new Fault("has more parts than a workbook has. Open it in Excel and save it as a new .xlsx.", {
      code: "file-swells",
    });
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new Fault("is damaged: its list of parts cannot be read. Open and save it in Excel.", {
        code: "file-damaged",
      });
    const nameLength = view.getUint16(at + 28, true);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: new TextDecoder().decode(nameBytes),
      nameBytes,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The workbook with the parts that are read unpacked, as a zip that holds them as they are; a Fault unless they are what they say and stay within bounds. Media and other unread parts stay packed. */
export function unpackedZip(bytes: Uint8Array): Uint8Array {
  try {
    const entries = entriesOf(bytes);
    checkSizes(entries);
    return repacked(bytes, entries);
  } catch (error) {
    // An offset that points outside of the file.
    if (error instanceof RangeError)
      throw new Fault("is damaged: its list of parts cannot be read. Open and save it in Excel.", {
        code: "file-damaged",
      });
    throw error;
  }
}

const isRead = ({ name }: Entry): boolean => /\.(xml|rels|vml)$/i.test(name);
const isUnpacked = (entry: Entry): boolean => isRead(entry) && entry.method === 8;

function checkSizes(entries: readonly Entry[]): void {
  let total = 0;
  for (const entry of entries.filter(isRead)) {
    total += entry.unpacked;
    if (total > LARGEST_UNPACKED) throw tooLarge();
    // Above a thousandfold no sheet of real rows packs; below it a lying size is caught by unpacking with a limit.
    if (entry.unpacked > 10_000_000 && entry.unpacked > entry.packed * 1000) throw tooLarge();
  }
}

function unpack(entry: Entry, packed: Uint8Array): Uint8Array {
  const damaged = (how: string): Fault =>
    new Fault(
      `is damaged: its part ${entry.name} ${how}. Get the file again, or open and save it in Excel.`,
      {
        code: "file-damaged",
      },
    );
  let part: Uint8Array;
  try {
    part = zlib.inflateRawSync(packed, { maxOutputLength: entry.unpacked + 1 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    throw damaged("cannot be unpacked");
  }
  if (part.length !== entry.unpacked) throw damaged("is not as long as it says");
  if (checksum && checksum(part) !== entry.checksum) throw damaged("is not what was packed");
  return part;
}

// Node has had it since 20.15; before that the reader checks the parts itself.
const checksum = (zlib as unknown as { crc32?: (part: Uint8Array) => number }).crc32;

const LOCAL = 30;
const CENTRAL = 46;

function repacked(bytes: Uint8Array, entries: readonly Entry[]): Uint8Array {
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizeOf = (entry: Entry): number => (isUnpacked(entry) ? entry.unpacked : entry.packed);
  const size = entries.reduce(
    (sum, entry) => sum + LOCAL + CENTRAL + 2 * entry.nameBytes.length + sizeOf(entry),
    22,
  );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    places.push(at);
    view.setUint32(at, 0x04034b50, true);
    header(view, at + 4, entry, sizeOf(entry));
    out.set(entry.nameBytes, at + LOCAL);
    at += LOCAL + entry.nameBytes.length;
    const start =
      entry.at + LOCAL + from.getUint16(entry.at + 26, true) + from.getUint16(entry.at + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    out.set(isUnpacked(entry) ? unpack(entry, packed) : packed, at);
    at += sizeOf(entry);
  }
  const directory = at;
  for (const [i, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    header(view, at + 6, entry, sizeOf(entry));
    view.setUint32(at + 42, places[i] as number, true);
    out.set(entry.nameBytes, at + CENTRAL);
    at += CENTRAL + entry.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** What the local and the central header have in common, from the version on. */
function header(view: DataView, at: number, entry: Entry, size: number): void {
  const unpacked = isUnpacked(entry);
  view.setUint16(at, 20, true);
  // Names stay in the bytes they had: UTF-8 wherever they are not plain.
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, unpacked ? 0 : entry.method, true);
  // No checksum where it was checked here: the reader would do it again, byte by byte.
  view.setUint32(at + 10, unpacked && checksum ? 0 : entry.checksum, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, unpacked ? size : entry.unpacked, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

const tooLarge = (): Fault =>
  new Fault(
    "unpacks to far more than a ledger holds, so it was not opened. Save only the ledger's sheet as a new .xlsx.",
    { code: "file-swells" },
  );
