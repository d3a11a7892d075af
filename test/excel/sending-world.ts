/** The pane's host as it is built, over Microsoft's client, a workbook and a mailbox: what the kill test stops and resumes. */
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import type { Cell } from "../../core/cell.ts";
import type { Invoice } from "../../core/invoice.ts";
import { LOG_COLUMNS, type LogEntry, writeEntry } from "../../core/reminders/log.ts";
import type { BatchChunk, OutgoingMessage, SendResult } from "../../core/reminders/message.ts";
import { OUTBOX_COLUMNS } from "../../core/reminders/outbox.ts";
import type { HostOptions } from "../../excel-addin/host.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";
import { AS_OF, type KillWorld, ledgerOf } from "../core/reminders/kill-harness.ts";
import { type Excel16, enter, openExcel, workbookOf } from "./client.ts";
import type { Workbook } from "./workbook.ts";

type MakeHost = (options: HostOptions) => SheetHost;

/** The host as the pane's bundle has it: minified, for the same web views. */
export async function hostBundle(): Promise<MakeHost> {
  const result = await build({
    stdin: {
      contents: 'export { duebookHost } from "./excel-addin/host.ts";',
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "duebook",
    target: ["es2020", "safari15"],
  });
  const text = result.outputFiles[0]?.text ?? "";
  return vm.runInThisContext(`${text};duebook.duebookHost`) as MakeHost;
}

/** Ten in the morning of the day the harness plans for, local time. */
const MORNING = AS_OF * 86_400_000 + 10 * 3_600_000;

const HEADINGS = [
  "Invoice", "Customer", "Email", "Currency", "Due date", "Balance", "Last action", "Last contact",
]; // biome-ignore format: a list

/** A workbook with the harness's ledger, set up as far as sending needs it. */
export function sendingBook(customers: number): Workbook {
  const rows = ledgerOf(customers).map((one): Cell[] => [
    one.invoice, one.customer, one.email, one.currency, { day: one.dueDate ?? AS_OF }, one.openBalance / 100, "", "",
  ]); // biome-ignore format: in the order of the headings
  const book = workbookOf([
    { name: "Ledger", cells: [HEADINGS, ...rows] },
    { name: "Settings", cells: [["AsOf", { day: AS_OF }]] },
    { name: "Contact log", cells: [[...LOG_COLUMNS]] },
    { name: "Outbox", cells: [[...OUTBOX_COLUMNS]] },
  ]);
  const settings = book.find("Settings");
  if (settings) book.names.set("AsOf", { sheet: settings, area: [0, 1, 1, 1] });
  return book;
}

/** What took the messages of a world that has no Outbox: the mailbox's own list. */
export interface Mailbox {
  readonly mails: OutgoingMessage[];
  /** What the line does with the next message; `take` by default. */
  next: "take" | "take, then cut" | "cut" | "refuse";
}

/** One state of the world; `excel` is shared, because opening Microsoft's client takes longer than a batch. */
export class SendingWorld implements KillWorld {
  readonly mailbox: Mailbox = { mails: [], next: "take" };
  now = MORNING;
  /** Called after each call to Excel or to the mailbox. */
  onCall: (() => void) | undefined;
  book: Workbook;
  private readonly customers: number;
  private readonly excel: Excel16;
  private readonly make: MakeHost;
  private readonly way: "outbox" | "mailbox";

  constructor(
    parts: { excel: Excel16; make: MakeHost; way: "outbox" | "mailbox" },
    customers: number,
    book = sendingBook(customers),
  ) {
    this.excel = parts.excel;
    this.make = parts.make;
    this.way = parts.way;
    this.customers = customers;
    this.book = book;
  }

  /** As it would be found if the pane stopped now, or Excel itself: then what was not saved is lost too. */
  afterKill(of: "pane" | "Excel" = "pane"): SendingWorld {
    const { excel, make, way, customers } = this;
    const book = of === "pane" ? this.book.copy() : (this.book.saved?.copy() ?? sendingBook(customers));
    const copy = new SendingWorld({ excel, make, way }, customers, book);
    copy.mailbox.mails.push(...this.mailbox.mails);
    copy.now = this.now;
    return copy;
  }

  /** A pane opened anew in this world. */
  host(): SheetHost {
    this.excel.book = this.book;
    this.excel.onBatch = () => this.onCall?.();
    enter(this.excel);
    globalThis.fetch = (async (_address: string, init: RequestInit) => this.post(init)) as typeof fetch;
    return this.make({
      functionNames: [],
      clock: () => this.now,
      wait: async (milliseconds) => {
        this.now += milliseconds;
      },
      ...(this.way === "mailbox" ? { tokens: async () => async () => "token" } : {}),
    });
  }

  private async post(init: RequestInit): Promise<Response> {
    const { message } = JSON.parse(String(init.body)) as { message: any };
    const { next } = this.mailbox;
    this.mailbox.next = "take";
    if (next === "refuse") return new Response('{"error":{"message":"No such recipient."}}', { status: 400 });
    if (next !== "cut") {
      this.mailbox.mails.push({
        key: "",
        reference: message.internetMessageHeaders[0].value,
        to: { name: "", address: message.toRecipients[0].emailAddress.address },
        subject: message.subject,
        text: String(message.body.content).replace(/<[^>]+>/g, ""),
        html: "",
      });
    }
    this.onCall?.();
    if (next !== "take") throw new TypeError("network error");
    return new Response(null, { status: 202 });
  }

  invoices(): readonly Invoice[] {
    return ledgerOf(this.customers);
  }
  log(): readonly (readonly Cell[])[] {
    return this.book.valuesOf("Contact log");
  }
  outbox(): readonly OutgoingMessage[] {
    if (this.way === "mailbox") return this.mailbox.mails;
    const at = (name: (typeof OUTBOX_COLUMNS)[number]) => OUTBOX_COLUMNS.indexOf(name);
    return this.book
      .valuesOf("Outbox")
      .slice(1)
      .map((row) => ({
        key: String(row[at("Key")]),
        reference: String(row[at("Reference")]),
        to: { name: "", address: String(row[at("To")]) },
        subject: String(row[at("Subject")]),
        text: String(row[at("Body")]),
        html: "",
      }));
  }
  append(entry: LogEntry): void {
    const sheet = this.book.find("Contact log");
    const row = this.log().length;
    writeEntry(entry).forEach((cell, c) => {
      if (sheet && (typeof cell === "string" || typeof cell === "number") && cell !== "")
        sheet.held(row, c).value = cell;
    });
  }
  async run(chunk: BatchChunk): Promise<{ results: readonly SendResult[]; calls: number }> {
    let calls = 0;
    const outer = this.onCall;
    this.onCall = () => {
      calls += 1;
      outer?.();
    };
    try {
      return { results: await this.host().mail.send(chunk), calls };
    } finally {
      this.onCall = outer;
    }
  }
}

/** Microsoft's client, opened once for all worlds of a test file. */
export const sharedExcel = (): Excel16 => openExcel(sendingBook(1));
