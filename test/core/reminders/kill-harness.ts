/**
 * The reliability test of sending, for any host: a world with a ledger, a contact log and an outbox, stopped dead at
 * any host call and started again. `judge` counts what a bookkeeper would be ashamed of.
 */
import type { Cell } from "../../../core/cell.ts";
import { asDay, isoDay } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { asMinor } from "../../../core/money.ts";
import { type InvoiceName, idOf, keyOf, nameOf, referenceOf } from "../../../core/reminders/key.ts";
import { entryOf, LOG_COLUMNS, type LogEntry, readLog, writeEntry } from "../../../core/reminders/log.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import {
  type BatchChunk,
  factsOf,
  type OutgoingMessage,
  type SendResult,
} from "../../../core/reminders/message.ts";
import { settleDoubt } from "../../../core/reminders/send.ts";

export const AS_OF = asDay(20_600);
export const STEP = "second-reminder";

/** A host under test: its durable state, and a way to run one chunk and stop it dead after a given host call. */
export interface KillWorld {
  invoices(): readonly Invoice[];
  /** The contact log as it would be found after a restart, heading row first. */
  log(): readonly (readonly Cell[])[];
  /** What has really left, in order. */
  outbox(): readonly OutgoingMessage[];
  /** Runs a chunk; `killAfter` = the number of host calls after which nothing more happens. */
  run(
    chunk: BatchChunk,
    killAfter?: number,
  ): Promise<{ readonly results?: readonly SendResult[]; readonly calls: number }>;
  append(entry: LogEntry): void;
}

/** n invoices, two to each third customer, so that messages with one and with several invoices take turns. */
export function ledgerOf(messages: number): Invoice[] {
  const invoices: Invoice[] = [];
  for (let c = 0; c < messages; c++) {
    for (let i = 0; i < (c % 3 === 0 ? 2 : 1); i++) invoices.push(invoiceOf(c, i, invoices.length + 2));
  }
  return invoices;
}

/** The i-th invoice of customer c. */
export const invoiceOf = (c: number, i: number, row: number): Invoice => ({
  row,
  invoice: `${1000 + c}-${i}`,
  customer: `Customer ${c}`,
  email: `accounts@customer${c}.example`,
  currency: "EUR",
  dueDate: asDay(AS_OF - 6 - i),
  openBalance: asMinor(10_000 + c),
});

/** How a plan looks at the log: as built, or one of the wrong ways the test must catch. */
export interface Sight {
  readonly see: (cells: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[];
  readonly perMessage: boolean;
}

/** What a preview would hand over now: one message a customer, the log's guard applied to each invoice. */
export function planOf(world: KillWorld, sight: Sight = { see: (cells) => cells, perMessage: false }) {
  const log = lookUp(sight.see(world.log()));
  const byCustomer = new Map<string, Invoice[]>();
  for (const invoice of world.invoices()) {
    if (invoice.openBalance <= 0) continue;
    byCustomer.set(invoice.customer, [...(byCustomer.get(invoice.customer) ?? []), invoice]);
  }
  const facts = new Map(factsOf(world.invoices(), AS_OF).map((fact) => [fact.id, fact]));
  const held: InvoiceName[] = [];
  const messages: OutgoingMessage[] = [];
  const logRows: Cell[][] = [];
  const allFacts: BatchChunk["facts"][number][] = [];
  const marks: NonNullable<BatchChunk["marks"]>[number][] = [];
  for (const [customer, all] of byCustomer) {
    const standing = (name: InvoiceName) =>
      sight.perMessage ? log.standingOfKey(keyOf(customer, STEP, all.map(nameOf))) : log.standing(name, STEP);
    const names = all.map(nameOf).filter((name) => standing(name) !== "sent");
    if (names.length === 0) continue;
    if (names.some((name) => standing(name) === "in doubt")) {
      held.push(...names);
      continue;
    }
    const key = keyOf(customer, STEP, names);
    const to = { name: customer, address: all[0]?.email ?? "" };
    const numbers = names.map((name) => name.number).join(", ");
    messages.push({
      key,
      reference: referenceOf(key),
      to,
      subject: `Invoice ${numbers}`,
      text: numbers,
      html: `<p>${numbers}</p>`,
    });
    logRows.push(
      writeEntry(
        entryOf({
          time: "",
          state: "SENDING",
          customer,
          key,
          step: STEP,
          invoices: names,
          channel: "email",
          to: to.address,
          reference: referenceOf(key),
          currency: "EUR",
        }),
      ),
    );
    allFacts.push(names.map((name) => facts.get(idOf(name)) ?? { id: idOf(name), print: "" }));
    marks.push(
      names.map((name) => ({
        id: idOf(name),
        customer,
        lastAction: "Second reminder",
        lastContact: isoDay(AS_OF),
      })),
    );
  }
  const chunk: BatchChunk = {
    messages,
    logRows,
    facts: allFacts,
    marks,
    asOf: isoDay(AS_OF),
    budget: 60_000,
  };
  return { chunk, held };
}

/** Rows are never changed once written, so that each is parsed once in a test that reads the log thousands of times. */
const parsed = new WeakMap<readonly Cell[], LogEntry[]>();

/** The log looked up. */
export function lookUp(cells: readonly (readonly Cell[])[]): LogView {
  const entries: LogEntry[] = [];
  for (const row of cells.slice(1)) {
    let known = parsed.get(row);
    if (!known) {
      known = readLog([[...LOG_COLUMNS], row]);
      parsed.set(row, known);
    }
    entries.push(...known);
  }
  return new LogView(entries);
}

/** How often each invoice really left; the text of a planned message is the list of its numbers. */
export function timesSent(world: KillWorld): Map<string, number> {
  const times = new Map<string, number>();
  for (const message of world.outbox()) {
    for (const number of message.text.split(", ")) times.set(number, (times.get(number) ?? 0) + 1);
  }
  return times;
}

/** Invoices of customers with a message in doubt wait with it, and the pane says so. */
function heldBack(world: KillWorld, inDoubt: readonly LogEntry[]): readonly Invoice[] {
  const customers = new Set(inDoubt.map((entry) => entry.customer));
  return world.invoices().filter((invoice) => customers.has(invoice.customer));
}

const numberIn = (id: string): string => id.split("@")[0] as string;

/** The verdict after everything was resumed: invoices sent twice, invoices nobody heard of again, messages in doubt. */
export interface Verdict {
  readonly twice: number;
  readonly silentlyUnsent: number;
  readonly inDoubt: number;
  readonly sent: number;
}

/** Counts what went wrong, from what really left and what the log tells the bookkeeper. */
export function judge(world: KillWorld, skipped: readonly SendResult[] = []): Verdict {
  const times = timesSent(world);
  const log = lookUp(world.log());
  const inDoubt = log.inDoubt();
  const told = new Set(inDoubt.flatMap((entry) => entry.invoices.map((name) => numberIn(idOf(name)))));
  for (const invoice of heldBack(world, inDoubt)) told.add(invoice.invoice);
  for (const result of skipped)
    for (const name of result.key.split(" | ")[2]?.split(",") ?? []) told.add(numberIn(name));
  const open = world.invoices().filter((invoice) => invoice.openBalance > 0);
  return {
    twice: [...times.values()].filter((n) => n > 1).length,
    silentlyUnsent: open.filter((i) => !times.has(i.invoice) && !told.has(i.invoice)).length,
    inDoubt: inDoubt.length,
    sent: world.outbox().length,
  };
}

/** The bookkeeper looks into the Sent folder and says for each message in doubt what became of it. */
export function settleAllDoubts(world: KillWorld): void {
  for (const entry of lookUp(world.log()).inDoubt()) {
    const wasSent = world.outbox().some((message) => message.reference === entry.reference);
    world.append(settleDoubt(entry, wasSent, "2026-05-27 12:00:00", "Ann"));
  }
}

/** A log sheet with nothing but its headings. */
export const emptyLog = (): Cell[][] => [[...LOG_COLUMNS]];
