/** What went wrong with a file, a port or an option, as one sentence for the person; shown without a stack trace. */

/** A fault by its code, for a page that says it in another language; the values are what `{name}` stands for there. */
export interface ToldFault {
  readonly code: FaultCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Every fault the page can meet. */
export type FaultCode =
  | "file-empty" | "file-blank" | "file-large" | "file-kind" | "file-pdf" | "file-web" | "file-text" | "file-name"
  | "file-binary" | "file-password" | "file-xls" | "file-unread" | "file-no-sheet" | "file-damaged" | "file-swells"
  | "file-zero-bytes" | "file-not-excel" | "sheet-strange" | "data-table" | "last-sheet" | "sheet-gone"
  | "path-folder" | "path-none" | "path-barred" | "path-busy" | "path-unread" | "save-unnamed" | "save-failed"
  | "save-changed" | "save-exists" | "save-name" | "page-old" | "not-recent" | "mail-no-reply-to" | "mail-gone"
  | "mail-no-server" | "mail-no-sender" | "mail-refused" | "mail-line-broke" | "mail-way-inbox" | "mail-way-smtp"
  | "mail-password" | "mail-unreachable"; // biome-ignore format: a list

/** A fault the person can do something about. `exitCode` is what a command ends with: 2 for input that cannot be used, 1 for the surroundings (a port in use). */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly exitCode: number;
  readonly told: ToldFault | undefined;
  constructor(message: string, told: ToldFault | number = 2) {
    super(message);
    this.exitCode = typeof told === "number" ? told : 2;
    this.told = typeof told === "number" ? undefined : told;
  }
}

/** The sentence of a fault; any other error is told as an unexpected one, in its own words. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Fault
    ? error.message
    : `Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`;
