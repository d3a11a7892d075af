/** The `Outbox` sheet: messages ready to go from a host that sends no mail itself; also a source for mail merge. */
import type { Cell } from "../cell.ts";
import type { OutgoingMessage } from "./message.ts";

/** The name of the sheet. */
export const OUTBOX_SHEET = "Outbox";

/** Its columns, left to right as it is made; they are found by heading, so that people may move them. */
export const OUTBOX_COLUMNS = [
  "To", "Cc", "Subject", "Body", "Language", "Invoices", "Status", "Prepared", "Reference", "Key",
] as const; // biome-ignore format: a table

/** What `Status` says of a message nobody has sent yet; the bookkeeper writes over it. */
export const OUTBOX_READY = "Ready";

/** References of the messages in the Outbox that still say Ready: the log counts them as sent, and nobody has sent them. */
export function outboxReady(cells: readonly (readonly Cell[])[]): ReadonlySet<string> {
  const headings = (cells[0] ?? []).map((cell) =>
    String(cell ?? "")
      .trim()
      .toLowerCase(),
  );
  const status = headings.indexOf("status");
  const reference = headings.indexOf("reference");
  const text = (cell: Cell): string => (typeof cell === "string" ? cell.trim() : "");
  return new Set(
    cells
      .slice(1)
      .filter((row) => text(row[status]).toLowerCase() === OUTBOX_READY.toLowerCase())
      .map((row) => text(row[reference]))
      .filter((found) => found !== ""),
  );
}

/** Longest text written into one cell; Excel holds 32,767 characters. */
const LONGEST_BODY = 32_000;

/** Why a message cannot stand in the Outbox; undefined where it can. A text cut short is never sent. */
export const outboxFault = (message: OutgoingMessage): string | undefined =>
  message.text.length <= LONGEST_BODY
    ? undefined
    : `The message has ${message.text.length} characters; a cell holds ${LONGEST_BODY}. Send it in two parts by hand.`;

/** A message as a row of the Outbox. `invoices` as the contact log writes them, `prepared` the local time. */
export const outboxRow = (message: OutgoingMessage, invoices: string, prepared: string): Cell[] => [
  message.to.address,
  (message.cc ?? []).map((one) => one.address).join("; "),
  message.subject,
  message.text,
  /<html lang="([^"]+)"/.exec(message.html)?.[1] ?? "",
  invoices,
  OUTBOX_READY,
  prepared,
  message.reference,
  message.key,
];

/** A row in the order of the sheet's own headings; a heading that is not ours stays blank. */
export const inOrderOf = (
  headings: readonly Cell[],
  columns: readonly string[],
  row: readonly Cell[],
): Cell[] =>
  headings.map((heading) => {
    const wanted = String(heading ?? "")
      .trim()
      .toLowerCase();
    const at = columns.findIndex((column) => column.toLowerCase() === wanted);
    return at < 0 ? "" : (row[at] ?? "");
  });
