/** Opens a ledger file of any kind a bookkeeper has, or says in one sentence why not. */
import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { openCsv } from "./csv.ts";
import { Fault } from "./fault.ts";
import type { WorkbookFile } from "./workbook-file.ts";
import { readXlsxFile } from "./xlsx/xlsx-reader.ts";
import { LARGEST_FILE, unpackedZip } from "./xlsx/zip-guard.ts";

const LARGEST_MB = LARGEST_FILE / 1048576;

/** A file as opened: its bytes (kept for saving), the workbook in it, and for a .csv its rows as they stood. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
}

/** Reads and opens a file of the disk. */
export async function openPath(path: string): Promise<OpenedFile> {
  return openBytes(basename(path), await readBytes(path));
}

/** The bytes of a file of the disk; Fault where it is missing, a folder, too large or not to be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory())
      throw new Fault(`${path} is a folder. Give the name of an .xlsx or .csv file.`, {
        code: "path-folder",
        values: { path },
      });
    if (info.size > LARGEST_FILE)
      throw new Fault(
        `${path} is larger than ${LARGEST_MB} MB. Save only the ledger's sheet as a new file.`,
        { code: "file-large", values: { name: path, mb: LARGEST_MB } },
      );
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new Fault(`${path} was not found. Check the name, or give the whole path.`, {
        code: "path-none",
        values: { path },
      });
    if (code === "EACCES" || code === "EPERM")
      throw new Fault(
        `${path} may not be read by this user. Change its permissions, or copy it somewhere else.`,
        { code: "path-barred", values: { path } },
      );
    if (code === "EBUSY")
      throw new Fault(`${path} is in use by another program. Close it there first.`, {
        code: "path-busy",
        values: { path },
      });
    throw new Fault(
      `${path} could not be read (${code ?? "unknown reason"}). Copy it to this computer and try again.`,
      { code: "path-unread", values: { path, reason: code ?? "?" } },
    );
  }
}

/** Opens a file's bytes by what they are, not by what the name says. Fault names the file. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  try {
    if (bytes.length === 0)
      throw new Fault("is empty: it has no bytes. Export the ledger again.", { code: "file-empty" });
    if (bytes.length > LARGEST_FILE)
      throw new Fault(`is larger than ${LARGEST_MB} MB. Save only the ledger's sheet as a new file.`, {
        code: "file-large",
        values: { mb: LARGEST_MB },
      });
    const kind = kindOf(bytes, extname(name).toLowerCase());
    if (kind === "xlsx") return { name, bytes, workbook: await readXlsxFile(unpackedZip(bytes)) };
    const sheet =
      name
        .replace(/\.[^.]+$/, "")
        .replace(/[[\]*?:/\\']/g, " ")
        .slice(0, 31)
        .trim() || "Ledger";
    const workbook = openCsv(bytes, sheet);
    if (workbook.sheets[0]?.cells.every((row) => row.every((cell) => String(cell).trim() === "")))
      throw new Fault("holds only blanks. Export the ledger again.", { code: "file-blank" });
    return { name, bytes, workbook };
  } catch (error) {
    if (error instanceof Fault)
      throw new Fault(
        `${name} ${error.message}`,
        error.told ? { ...error.told, values: { name, ...error.told.values } } : error.exitCode,
      );
    throw error;
  }
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((b, i) => bytes[i] === b);

function kindOf(bytes: Uint8Array, extension: string): "xlsx" | "csv" {
  if (startsWith(bytes, 0x50, 0x4b)) {
    if (/^\.(ods|docx|pptx|zip|numbers)$/.test(extension))
      throw new Fault(`is not an Excel workbook but a ${extension} file. Save it as .xlsx or .csv.`, {
        code: "file-kind",
        values: { extension },
      });
    return "xlsx";
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oldOrEncrypted(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new Fault(
      "is a PDF, not a workbook. Export the ledger as .xlsx or .csv from the program it comes from.",
      { code: "file-pdf" },
    );
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table)/.test(head))
    throw new Fault("is a web page, not a workbook. Open it in Excel and save it as .xlsx.", {
      code: "file-web",
    });
  if (head.startsWith("<?xml") || head.startsWith("{"))
    throw new Fault("is not a table of rows. Export the ledger as .xlsx or .csv.", { code: "file-text" });
  if (/^\.(xlsx|xlsm|xltx)$/.test(extension))
    throw new Fault(
      "is not an Excel workbook, whatever its name says. Open it in the program it comes from and save it as .xlsx or .csv.",
      { code: "file-name" },
    );
  if (isBinary(bytes))
    throw new Fault("is neither an Excel workbook nor a text file. Save the ledger as .xlsx or .csv.", {
      code: "file-binary",
    });
  return "csv";
}

/** An old .xls and an encrypted .xlsx have the same first bytes; only the encrypted one has this stream. */
function oldOrEncrypted(bytes: Uint8Array): Fault {
  const name = "EncryptedPackage";
  const wanted = Buffer.from(name, "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted)
    ? new Fault(
        "is protected with a password. Open it in Excel, take the password off (File, Info, Protect Workbook) and save a copy.",
        { code: "file-password" },
      )
    : new Fault("is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.", {
        code: "file-xls",
      });
}

/** Text has almost no control characters; UTF-16 text has its zeros in every other place. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4000);
  let control = 0;
  let zeros = 0;
  for (const b of head) {
    if (b === 0) zeros++;
    else if (b < 9 || (b > 13 && b < 32 && b !== 27)) control++;
  }
  const marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  return control > head.length * 0.02 || (zeros > 0 && !marked && Math.abs(zeros / head.length - 0.5) > 0.2);
}
