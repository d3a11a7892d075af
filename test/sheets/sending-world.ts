/** The add-on in its stand-in world as the reliability test of sending sees a host. */
import type { Cell } from "../../core/cell.ts";
import type { Invoice } from "../../core/invoice.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { toMajor } from "../../core/money.ts";
import { LOG_COLUMNS, LOG_SHEET, type LogEntry, writeEntry } from "../../core/reminders/log.ts";
import type { BatchChunk, OutgoingMessage, SendResult } from "../../core/reminders/message.ts";
import { AS_OF, type KillWorld, ledgerOf } from "../core/reminders/kill-harness.ts";
import type { Bundle } from "./bundle.ts";
import { type Content, type Document, documentOf } from "./document.ts";
import { type ExecutionOptions, Killed, World } from "./world.ts";

export const HEADINGS = [
  "Invoice",
  "Customer",
  "E-mail",
  "Currency",
  "Due date",
  "Balance",
  "Last action",
  "Last contact",
];

const rowOf = (invoice: Invoice): Cell[] => [
  invoice.invoice,
  invoice.customer,
  invoice.email,
  invoice.currency,
  invoice.dueDate === undefined ? "" : { day: invoice.dueDate },
  toMajor(invoice.openBalance),
  "",
  "",
];

/** A spreadsheet with a ledger of this many customers, set up and aged to the day of the harness. */
export function sendingDocument(customers: number, more: Partial<Document> = {}): Document {
  const sheets = [
    { name: "Ledger", cells: [HEADINGS, ...ledgerOf(customers).map(rowOf)] },
    { name: "Settings", cells: [["AsOf", { day: AS_OF }]] },
    { name: LOG_SHEET, cells: [[...LOG_COLUMNS]] },
  ];
  const names = [{ name: "AsOf", sheet: "Settings", row: 1, column: 2, rows: 1, columns: 1 }];
  return documentOf(sheets, { zone: "America/Los_Angeles", names, ...more });
}

export class SendingWorld implements KillWorld {
  readonly world: World;
  /** Every message ever handed over, by what the outbox shows of it. */
  readonly #messages = new Map<string, OutgoingMessage>();
  constructor(bundle: Bundle, document: Document) {
    this.world = new World(bundle, document, AS_OF * 86_400_000 + 20 * 3_600_000);
  }

  cells(sheet: string): Cell[][] {
    const found = this.world.document.sheets.find((one) => one.name === sheet);
    return (found?.cells ?? []).map((row) => row.map(cellOf));
  }
  invoices(): readonly Invoice[] {
    return readLedger({ name: "Ledger", cells: this.cells("Ledger") }).invoices;
  }
  log(): readonly (readonly Cell[])[] {
    return this.cells(LOG_SHEET);
  }
  outbox(): readonly OutgoingMessage[] {
    return this.world.document.outbox.map(({ to, body }) => {
      const message = this.#messages.get(`${to} ${body}`);
      if (!message) throw new Error(`a mail to ${to} that nobody planned`);
      return message;
    });
  }
  append(entry: LogEntry): void {
    const log = this.world.document.sheets.find((one) => one.name === LOG_SHEET);
    log?.cells.push(writeEntry(entry).map(contentOf));
  }

  async run(chunk: BatchChunk, killAfter = Number.POSITIVE_INFINITY) {
    return this.send(chunk, { killAt: killAfter + 1 });
  }

  send(
    chunk: BatchChunk,
    options: ExecutionOptions = {},
  ): { results?: readonly SendResult[]; calls: number; trace?: readonly string[] } {
    for (const message of chunk.messages)
      this.#messages.set(`${message.to.address} ${message.text}`, message);
    const json = JSON.stringify({ method: "send", args: [chunk] });
    try {
      const { value, trace } = this.world.execute("duebookRequest", [json], options);
      const reply = JSON.parse(value as string) as {
        ok: boolean;
        value: readonly SendResult[];
        error: string;
      };
      if (!reply.ok) throw new Error(reply.error);
      return { results: reply.value, calls: trace.length, trace };
    } catch (error) {
      if (error instanceof Killed) return { calls: options.killAt ?? 0 };
      throw error;
    }
  }
}

function cellOf(content: Content): Cell {
  if (typeof content !== "object") return content;
  return "serial" in content ? ({ day: Math.floor(content.serial) - 25569 } as Cell) : "";
}

const contentOf = (cell: Cell): Content =>
  typeof cell === "object" && cell !== null && "day" in cell
    ? { serial: cell.day + 25569 }
    : ((cell ?? "") as Content);
