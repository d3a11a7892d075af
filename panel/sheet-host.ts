/**
 * The port between the pane and a spreadsheet. A host does input and output only: which rows to chase, what to write
 * and what a letter says is decided in core and shown by the pane. Every method rejects with an Error whose message
 * is a sentence a bookkeeper can act on. Everything crossing the port is plain JSON (dates are `{ day }` or ISO text).
 */
import type { Cell } from "../core/cell.ts";
import type { InvoiceFact, Mark, SendWhy } from "../core/reminders/message.ts";
import type { LedgerSource } from "../core/reminders/recheck.ts";
import type { SheetCells, WorkbookChange } from "../core/workbook.ts";

export type HostKind = "workbench" | "excel" | "sheets";

/** What a host can do beyond reading and writing cells; the pane shows only buttons that work. */
export interface Capabilities {
  /** Sends mail itself: to real addresses ("direct"), to the workbench's own inbox ("inbox"), or not at all. */
  readonly send: "direct" | "inbox" | "none";
  /** Saves messages as .eml files in a zip. */
  readonly eml: boolean;
  /** Makes drafts in the user's mailbox. */
  readonly drafts: boolean;
  /** A compose link per message ("outlook", "gmail"), or none. */
  readonly compose: "outlook" | "gmail" | "none";
  /** An Outbox sheet is the way out (Excel without an account). */
  readonly outbox: boolean;
  /** The host tells when cells change. */
  readonly watchesChanges: boolean;
  /** The host tells which row is selected. */
  readonly watchesSelection: boolean;
  /** Opens and saves files of its own (the workbench). */
  readonly files: boolean;
  /** Draws a native chart of the aging report in the workbook. */
  readonly nativeChart: boolean;
  /** Prints a page of the pane. */
  readonly print: boolean;
}

/** The user's surroundings. `today` is an ISO day in the sheet's own time zone. */
export interface Environment {
  readonly language: string;
  readonly today: string;
  readonly timeZone: string;
  /** The time of day as it was read, "10:04:07", where nothing stays open after; left out, the machine's clock in that zone. */
  readonly time?: string;
  readonly theme?: "light" | "dark";
}

/** A sheet the workbook has; rows and columns are those in use. */
export interface SheetInfo {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly active: boolean;
  readonly hidden: boolean;
}

/** One message, rendered and addressed; recipients are single, checked addresses. */
export interface OutgoingMessage {
  /** The key of the contact log: customer + step + invoices with their due dates. */
  readonly key: string;
  /** R-xxxxxxxx, stands in the message. */
  readonly reference: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly cc?: readonly { readonly name: string; readonly address: string }[];
  readonly replyTo?: string;
  readonly fromName?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What became of one message. `in doubt` = it may have gone out; never sent again by itself. */
export interface SendResult {
  readonly key: string;
  readonly state: "sent" | "failed" | "skipped" | "in doubt";
  /** Why it failed or was skipped; "" when sent. */
  readonly reason: string;
  /** The reason by its code; left out where a server said it in its own words. */
  readonly why?: SendWhy;
}

/** A part of a batch as the pane hands it to the host: what to send and the log row of each message. */
export interface SendChunk {
  readonly messages: readonly OutgoingMessage[];
  /** The contact log's row for each message (columns of reminders.md, state left to the protocol). */
  readonly logRows: readonly (readonly Cell[])[];
  /** For each message, the facts of each covered invoice, compared with the sheet just before it goes out. */
  readonly facts: readonly (readonly InvoiceFact[])[];
  /** For each message, the Last action and Last contact to set once it is out; [] leaves the ledger alone. */
  readonly marks?: readonly (readonly Mark[])[];
  /** How to read the ledger again just before sending; left out, the active sheet is read with the workbook's settings. */
  readonly ledger?: LedgerSource;
  /** The AsOf day the batch was planned for, ISO. */
  readonly asOf: string;
  /** Stop starting new messages after so many milliseconds. */
  readonly budget: number;
}

/** Mail as the host can do it. The claim–send–settle protocol is core/reminders/send.ts; a host runs it with its own effects. */
export interface HostMail {
  /** How many recipients may still be written to today; undefined = no limit known. */
  quota(): Promise<number | undefined>;
  /** Sends as many as fit in the budget, one recorded before the next goes out. Results in order, possibly fewer than asked. */
  send(chunk: SendChunk): Promise<readonly SendResult[]>;
  /** One test message to the user's own ReplyTo address; never logged as contact. */
  sendTest(message: OutgoingMessage): Promise<void>;
  /** Drafts in the user's mailbox (capability `drafts`), by the same protocol: a draft counts as handed over and is never made twice. */
  drafts?(chunk: SendChunk): Promise<readonly SendResult[]>;
  /** Rows in the Outbox sheet (capability `outbox`), by the same protocol: a row counts as handed over and is never made twice. */
  outbox?(chunk: SendChunk): Promise<readonly SendResult[]>;
  /** The address that opens a message in the user's mail program, subject and text filled in (capability `compose`). */
  composeLink?(message: OutgoingMessage): string;
}

/** Something only this host has, shown as a button in Settings. */
export interface HostTool {
  readonly title: string;
  readonly help: string;
  /** Does it; what to say when it is done. */
  run(): Promise<string>;
}

/** A spreadsheet as the pane sees it. */
export interface SheetHost {
  readonly kind: HostKind;
  readonly can: Capabilities;
  environment(): Promise<Environment>;
  sheets(): Promise<readonly SheetInfo[]>;
  /** Values (not formulas) of a sheet from A1. */
  read(sheet: string): Promise<SheetCells>;
  /** The values of named cells that exist; a name the workbook lacks is left out. */
  named(names: readonly string[]): Promise<Readonly<Record<string, Cell>>>;
  /** Applies all changes in order, in one undo step where the host can; rejects before the first one if an expectation fails. */
  apply(changes: readonly WorkbookChange[]): Promise<void>;
  /** Shows and selects a cell (0-based). */
  reveal(sheet: string, row: number, column: number): Promise<void>;
  /** Calls back after cells of the workbook changed by anyone but the pane, debounced. Returns how to stop. */
  onChange(callback: () => void): () => void;
  /** Calls back with the selected sheet and 0-based row. Returns how to stop. */
  onSelection(callback: (sheet: string, row: number) => void): () => void;
  readonly mail: HostMail;
  /** What only this host can do, in the pane's language. */
  tools?(language: string): readonly HostTool[];
  /** Hands the user a file (capability `eml`, CSV of fees …). */
  saveFile?(name: string, type: string, bytes: Uint8Array): Promise<void>;
  /** Opens an address in the user's browser. */
  openLink(url: string): Promise<void>;
  /** Draws the aging chart natively (capability `nativeChart`), under a title where the host shows one. */
  drawAgingChart?(
    sheet: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
    title?: string,
  ): Promise<void>;
  /** What stands in the way (an error this host threw) in the language of a tag; undefined where the error tells it itself. */
  faultIn?(error: unknown, language: string): string | undefined;
}
