/** The workbooks that are open: what was read, where it came from, and how it goes back. */
import { createHash, randomUUID } from "node:crypto";
import { chmodSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { LedgerOptions } from "../../core/ledger/ledger.ts";
import { type CsvChange, newCsv, patchCsv, readCsv } from "../csv.ts";
import { Fault } from "../fault.ts";
import { readBytes } from "../files.ts";
import { linesFor, type ReadingAnswer, type ReportWish } from "../reading.ts";
import type { WorkbookFile } from "../workbook-file.ts";
import { newXlsx, patchXlsx, type WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { Journal } from "./journal.ts";
import { type Reader, readHere } from "./reader.ts";
import { rememberFile } from "./recent-files.ts";
import { Recovery } from "./recovery.ts";
import { keyOf, writeWhole } from "./state-folder.ts";

/** A workbook's file: its bytes as they were read or written last, and its lines for the page once they were asked for. */
export interface DocumentFile {
  readonly name: string;
  readonly kind: "xlsx" | "csv";
  readonly bytes: Uint8Array;
  readonly lines?: Uint8Array;
  /** The aging report, where it was wished for. */
  readonly report?: ReadingAnswer["report"];
}

/** An open workbook. */
export interface Document {
  readonly id: string;
  file: DocumentFile;
  /** Where it is saved; undefined for one that came through the page. */
  path: string | undefined;
  /** The workbook's fingerprint on the disk when it was read or written last. */
  fingerprint: string;
  /** Unsaved work and the send journal of the file as it is named now. */
  recovery: Recovery;
  journal: Journal;
}

/** What the page gets of an open workbook before its lines. */
export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly path: string | undefined;
  readonly kind: "xlsx" | "csv";
  /** False for a workbook made here: there are no bytes to write changes into. */
  readonly stored: boolean;
  /** Unsaved work of an earlier time, to be offered. */
  readonly recovered?: { readonly savedAt: string; readonly patch: WorkbookPatch };
}

/** How a workbook is saved: changes to the file as it was opened, or the whole of it as a new kind of file. */
export interface SaveRequest {
  readonly kind: "xlsx" | "csv";
  /** Changed cells; for a new file of another kind, all cells. */
  readonly patch: WorkbookPatch;
  /** The changed cells of a .csv as texts. */
  readonly texts?: readonly CsvChange[];
  /** All rows of the sheet as texts, for a .csv that is new. */
  readonly rows?: readonly (readonly string[])[];
  /** True where `patch` or `rows` holds the whole workbook, not only what changed. */
  readonly whole: boolean;
  readonly firstSheet: string;
}

const fingerprintOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The open workbooks of one start of the server. */
export class Documents {
  private readonly open = new Map<string, Document>();
  private readonly reader: Reader;
  private readonly reading: LedgerOptions;

  /** `reading` is how ledgers are to be read, as the command line told it. */
  constructor(reader: Reader = readHere, reading: LedgerOptions = {}) {
    this.reader = reader;
    this.reading = reading;
  }

  /** Opens a file of the disk; with its aging report where one is wished for. */
  async openPath(path: string, stop?: AbortSignal, report?: ReportWish): Promise<Document> {
    const whole = resolve(path);
    const bytes = await readBytes(whole);
    const document = this.add(await this.read(basename(whole), bytes, stop, report), whole, keyOf(whole));
    rememberFile(whole);
    return document;
  }

  /** Opens a file that came through the page: the server does not know where it lies. */
  async openUpload(name: string, bytes: Uint8Array, stop?: AbortSignal): Promise<Document> {
    const file = await this.read(basename(name.replace(/\\/g, "/")), bytes, stop);
    return this.add(file, undefined, keyOf(bytes));
  }

  private async read(
    name: string,
    bytes: Uint8Array,
    stop?: AbortSignal,
    report?: ReportWish,
  ): Promise<DocumentFile> {
    const request = { name, bytes, reading: this.reading, ...(report ? { report } : {}) };
    return { name, bytes, ...(await this.reader(request, stop)) };
  }

  /** Opens a workbook made here, such as the sample: a fresh one each time, with no past of sent messages or unsaved work. */
  openMade(name: string, workbook: WorkbookFile): Document {
    const lines = linesFor(workbook, this.reading);
    const file = { name, kind: workbook.kind, bytes: new Uint8Array(), lines };
    return this.add(file, undefined, keyOf(name + randomUUID()));
  }

  get(id: string): Document {
    const document = this.open.get(id);
    if (!document)
      throw new Fault("That workbook is no longer open. Load the page again.", { code: "page-old" });
    return document;
  }

  /** The bytes of the workbook with its changes. */
  bytesOf(document: Document, request: SaveRequest): Uint8Array {
    if (request.kind === "csv") {
      if (!request.whole && document.file.kind === "csv")
        return patchCsv(readCsv(document.file.bytes), request.texts ?? []);
      return newCsv(request.rows ?? []);
    }
    const fresh = request.whole || document.file.bytes.length === 0 || document.file.kind === "csv";
    return patchXlsx(fresh ? newXlsx(request.firstSheet) : document.file.bytes, request.patch);
  }

  /**
   * Writes the workbook to the disk: in place, or at another path. The old file stands until the new one is whole.
   * `stopped` is asked once all is made and nothing written: undefined where it says so, and nothing has changed.
   */
  async save(
    document: Document,
    request: SaveRequest,
    to?: string,
    stopped?: () => Promise<boolean>,
  ): Promise<Document | undefined> {
    const path = to === undefined ? document.path : placeOf(to, document.path, request.kind);
    if (!path)
      throw new Fault("Choose where to save it: this workbook has no file yet.", { code: "save-unnamed" });
    if (path === document.path) await this.refuseIfChanged(document, path);
    else await refuseIfThere(path);
    const bytes = this.bytesOf(document, request);
    if (await stopped?.()) return undefined;
    try {
      const mode = modeOf(path);
      writeWhole(path, bytes, mode);
      if (mode !== undefined) chmodSync(path, mode);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      throw new Fault(
        `${path} could not be written (${code}). Close it in other programs, or save under another name.`,
        { code: "save-failed", values: { path, reason: code } },
      );
    }
    return this.saved(document, path, bytes);
  }

  /** Takes over what was saved as the workbook's new state. */
  async saved(document: Document, path: string | undefined, bytes: Uint8Array): Promise<Document> {
    // The lines of the new bytes are read when the page asks for them again.
    document.file = { name: path ? basename(path) : document.file.name, kind: kindOfSaved(bytes), bytes };
    document.fingerprint = fingerprintOf(bytes);
    document.recovery.clear();
    if (path === undefined || path !== document.path) {
      // The next crash is looked for under the new name. The old file knows nothing of what was sent since it was read:
      // its journal stays with it.
      const rows = document.file.kind === "csv" ? document.journal.rows() : [];
      const key = keyOf(path ?? bytes);
      document.recovery = new Recovery(key);
      document.journal = new Journal(key);
      for (const row of rows) document.journal.add(row);
    } else if (document.file.kind === "xlsx") {
      // A .csv cannot hold the contact log: its journal stays until a workbook does.
      document.journal.clear();
    }
    if (path) {
      document.path = path;
      rememberFile(path);
    }
    return document;
  }

  view(document: Document): DocumentView {
    const recovered = document.recovery.read(document.fingerprint);
    return {
      id: document.id,
      name: document.file.name,
      path: document.path,
      kind: document.file.kind,
      stored: document.file.bytes.length > 0,
      ...(recovered ? { recovered } : {}),
    };
  }

  /** The workbook for the page: its view in the first line, then the lines of workbook-lines.ts. */
  async page(document: Document, stop?: AbortSignal): Promise<Uint8Array> {
    const { file } = document;
    const read = file.lines ? file : await this.read(file.name, file.bytes, stop);
    // Saved meanwhile, it is another file's lines that are wanted.
    if (document.file !== file) return this.page(document, stop);
    document.file = read;
    const view = Buffer.from(`${JSON.stringify(this.view(document))}\n`);
    return Buffer.concat([view, read.lines as Uint8Array]);
  }

  private add(file: DocumentFile, path: string | undefined, key: string): Document {
    const document: Document = {
      id: key,
      file,
      path,
      fingerprint: fingerprintOf(file.bytes),
      recovery: new Recovery(key),
      journal: new Journal(key),
    };
    this.open.set(key, document);
    return document;
  }

  private async refuseIfChanged(document: Document, path: string): Promise<void> {
    let now: string;
    try {
      now = fingerprintOf(await readBytes(path));
    } catch {
      return;
    }
    if (now !== document.fingerprint) {
      throw new Fault(
        `${basename(path)} was changed by another program since it was opened here. Save under another name, or open it again.`,
        { code: "save-changed", values: { name: basename(path) } },
      );
    }
  }
}

async function refuseIfThere(path: string): Promise<void> {
  try {
    statSync(path);
  } catch {
    return;
  }
  throw new Fault(`${path} exists already. Choose another name.`, { code: "save-exists", values: { path } });
}

/** A workbook is a zip, and a zip begins so; whatever else is saved here is a .csv. */
const kindOfSaved = (bytes: Uint8Array): "xlsx" | "csv" =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? "xlsx" : "csv";

const modeOf = (path: string): number | undefined => {
  try {
    return statSync(path).mode & 0o777;
  } catch {
    return 0o644;
  }
};

/** A name is put beside the file that is open; the ending is the kind's own. */
function placeOf(to: string, current: string | undefined, kind: "xlsx" | "csv"): string {
  const folder = current ? dirname(current) : process.cwd();
  const named = [".xlsx", ".xlsm", ".csv"].includes(extname(to).toLowerCase()) ? to : `${to}.${kind}`;
  if (named.includes("\0"))
    throw new Fault("That name cannot be used. Choose another.", { code: "save-name" });
  return resolve(join(folder, basename(named)));
}
