/** Reading and aging a file for the page: the work that a thread of its own does where the file is large. */
import type { Day } from "../core/day.ts";
import type { LedgerOptions } from "../core/ledger/ledger.ts";
import { STANDARD } from "../core/playbook/presets.ts";
import type { SheetCells } from "../core/workbook.ts";
import { sentenceOf } from "./fault.ts";
import { openBytes } from "./files.ts";
import { type ReadingOptions, readWorkbookLedger } from "./ledger-reading.ts";
import { makeReport, type Report } from "./report.ts";
import { reportText } from "./report-text.ts";
import type { WorkbookFile } from "./workbook-file.ts";
import { workbookLines } from "./workbook-lines.ts";

/** The aging report wanted beside the workbook. */
export interface ReportWish {
  readonly options: ReadingOptions;
  readonly asOf: Day;
  /** True where the day was told, and does not give way to the workbook's own. */
  readonly told: boolean;
  readonly contacts?: SheetCells;
}

/** A file to read, and how. Plain data: it is handed to another thread. */
export interface ReadingRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: LedgerOptions;
  readonly report?: ReportWish;
}

/** A file as read: its lines for the page (see workbook-lines.ts), and the report or why there is none. */
export interface ReadingAnswer {
  readonly kind: "xlsx" | "csv";
  readonly lines: Uint8Array;
  readonly report?: { readonly text: string } | { readonly sentence: string };
}

/** Reads a file; rejects with a Fault that names it. */
export async function readForPage(request: ReadingRequest): Promise<ReadingAnswer> {
  const { workbook } = await openBytes(request.name, request.bytes);
  return {
    kind: workbook.kind,
    lines: linesFor(workbook, request.reading),
    ...(request.report ? { report: reportOn(request.name, workbook, request.report) } : {}),
  };
}

/** A workbook as lines for the page. */
export const linesFor = (workbook: WorkbookFile, reading: LedgerOptions): Uint8Array =>
  Buffer.from(Array.from(workbookLines(workbook, reading), (line) => `${line}\n`).join(""));

/** The aging report of a workbook, or the sentence that says what is open. */
export function reportOn(
  name: string,
  workbook: WorkbookFile,
  wish: ReportWish,
): NonNullable<ReadingAnswer["report"]> {
  try {
    return { text: reportText(workbookReport(name, workbook, wish)) };
  } catch (error) {
    return { sentence: sentenceOf(error) };
  }
}

/** The aging report of a workbook; Fault where something must be told first. */
export function workbookReport(name: string, workbook: WorkbookFile, wish: ReportWish): Report {
  const told = wish.told ? wish.asOf : undefined;
  const { reading, settings } = readWorkbookLedger(name, workbook, wish.options, told, wish.contacts);
  return makeReport({
    file: name,
    reading,
    asOf: wish.asOf,
    playbook: STANDARD,
    boundaries: settings.boundaries,
  });
}
