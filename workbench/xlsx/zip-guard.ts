/** What a .xlsx may weigh: its parts are looked through before anything parses them, so that a file made to swell cannot fill the memory. */
import { inflateRawSync } from "node:zlib";
import { Fault } from "../fault.ts";

/** The largest file that is opened, in bytes. A 50,000-row ledger is about 3 MB; 100 MB is thirty times that. */
export const LARGEST_FILE = 100 * 1024 * 1024;
/** The most that all parts read may unpack to. */
export const LARGEST_UNPACKED = 1024 * 1024 * 1024;
/** The most parts a workbook may have. */
const MOST_PARTS = 10_000;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** The entries of a zip's central directory; Fault where there is none or it is cut short. */
export function entriesOf(bytes: Uint8Array): Entry[] {
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
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Throws a Fault unless the parts the reader will unpack are what they say and stay within bounds. Media and other unread parts are not unpacked. */
export function guardZip(bytes: Uint8Array): void {
  try {
    checkEntries(bytes);
  } catch (error) {
    // An offset that points outside of the file.
    if (error instanceof RangeError)
      throw new Fault("is damaged: its list of parts cannot be read. Open and save it in Excel.", {
        code: "file-damaged",
      });
    throw error;
  }
}

function checkEntries(bytes: Uint8Array): void {
  const entries = entriesOf(bytes);
  const read = entries.filter((e) => /\.(xml|rels|vml)$/i.test(e.name));
  let total = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const entry of read) {
    total += entry.unpacked;
    if (total > LARGEST_UNPACKED) throw tooLarge();
    // Above a thousandfold no sheet of real rows packs; below it a lying size is caught by unpacking with a limit.
    if (entry.unpacked > 10_000_000 && entry.unpacked > entry.packed * 1000) throw tooLarge();
    if (entry.method !== 8) continue;
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    try {
      const size = inflateRawSync(packed, { maxOutputLength: entry.unpacked + 1 }).length;
      if (size !== entry.unpacked)
        throw new Fault(
          `is damaged: its part ${entry.name} is not as long as it says. Open and save it in Excel.`,
          { code: "file-damaged" },
        );
    } catch (error) {
      if (error instanceof Fault) throw error;
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
      throw new Fault(
        `is damaged: its part ${entry.name} cannot be unpacked. Get the file again, or open and save it in Excel.`,
        { code: "file-damaged" },
      );
    }
  }
}

const tooLarge = (): Fault =>
  new Fault(
    "unpacks to far more than a ledger holds, so it was not opened. Save only the ledger's sheet as a new .xlsx.",
    { code: "file-swells" },
  );
