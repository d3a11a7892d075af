import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { addDays, type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import { nameOf } from "../../core/reminders/key.ts";
import { LOG_COLUMNS } from "../../core/reminders/log.ts";
import { readDesk } from "../../panel/desk.ts";
import { chunksFor, reminderBatch } from "../../panel/reminder-batch.ts";
import { type MemoryHost, memoryHost } from "../hosts/memory-host.ts";

/** A Tuesday. */
const TODAY = parseIsoDay("2026-03-10") as Day;
const OVERRIDES = { answers: { homeCurrency: "EUR" } };
const HEADINGS = [
  "Invoice",
  "Customer",
  "Customer number",
  "Email",
  "Country",
  "Type",
  "Currency",
  "Due date",
  "Amount",
  "Balance",
  "Comment",
  "Ref 2",
];

/** Customers as the ledger spells them, and as the bank, the log or a colleague does. */
const CUSTOMERS = [
  { name: "Acme ApS", number: "7001", others: ["ACME", "acme aps", "7001", "Acme"] },
  { name: "Berg & Søn A/S", number: "", others: ["BERG & SØN", "berg og søn a/s", "Berg & Son"] },
  { name: "Café Ærø", number: "7003", others: ["CAFE AERO", "Café Ærø ApS", "7003"] },
  { name: "Dahl GmbH & Co. KG", number: "", others: ["Dahl", "DAHL GMBH"] },
] as const; // biome-ignore format: one customer a line
const mailOf = (customer: number): string => `pay${customer}@x.example`;

interface Item { readonly customer: number; readonly late: number; readonly amount: number } // biome-ignore format: short
const item = fc.record({
  customer: fc.nat(CUSTOMERS.length - 1),
  late: fc.constantFrom(2, 3, 6, 9, 33, 40, 70),
  amount: fc.constantFrom(100, 250.5, 1000, 1234.56),
});

/** What may happen to a ledger; `at` picks the invoice, `way` how it is said. */
const event = fc.record({
  kind: fc.constantFrom("paid", "balance", "paidDate", "status", "note", "promised", "silent", "logged", "gone", "sorted", "renamed", "again", "unread", "later", "plan"),
  at: fc.nat(7),
  way: fc.nat(11),
  early: fc.boolean(),
}); // biome-ignore format: a list
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

const STATUSES = [
  "disputed",
  "bestridt",
  "bezahlt",
  "payée",
  "en litige",
  "paused",
  "konkurs",
  "inkasso",
  "written off",
  "void",
  "zzz",
  "plan de pagos",
];
const NOTES = [
  "DISPUTED – see mail",
  "betalt 9/3",
  "nicht mahnen",
  "ne pas relancer",
  "promised for Friday",
  "i konkurs",
  "maksettu",
  "en disputa",
  "aftalt betaling",
  "HOLD",
  "betaald",
  "do not contact",
];
const LOGGED = ["reply-received", "do-not-contact", "dispute", "promised", "plan-agreed", "cannot-pay", "credit-note-due", "bounce", "reply-received", "reply-received", "do-not-contact", "dispute"]; // biome-ignore format: a table

/** A workbook, and by invoice and customer why nothing may go out about them any more. */
class World {
  readonly host: MemoryHost;
  readonly noInvoice = new Map<number, string>();
  readonly noCustomer = new Map<number, string>();
  readonly items: readonly Item[];

  constructor(items: readonly Item[]) {
    this.items = items;
    const rows = items.map(({ customer, late, amount }, i): Cell[] => {
      const { name, number } = CUSTOMERS[customer] as (typeof CUSTOMERS)[number];
      const due = { day: addDays(TODAY, -late) };
      return [
        this.number(i),
        name,
        number,
        mailOf(customer),
        "IE",
        "business",
        "EUR",
        due,
        amount,
        amount,
        "",
        "",
      ];
    });
    this.host = memoryHost([{ name: "Ledger", cells: [HEADINGS, ...rows] }], { today: isoDay(TODAY) });
  }

  number = (i: number): string => `INV-${1040 + i}`;

  async setUp(): Promise<void> {
    await this.host.apply((await readDesk(this.host, OVERRIDES)).proposal()?.changes ?? []);
    for (const [name, value] of [["Company", "Lumo 8"], ["ReplyTo", "ida@lumo8.example"], ["BankDetails", "EUR: IBAN XX00"]]) {
      const { cells } = await this.host.read("Settings");
      this.host.type("Settings", cells.findIndex((line) => line[0] === name), 1, value as string);
    }
  } // biome-ignore format: one setting a line

  private async rowOf(i: number): Promise<number> {
    const { cells } = await this.host.read("Ledger");
    return cells.findIndex((line) => line[0] === this.number(i));
  }

  private async put(i: number, heading: string, value: Cell): Promise<boolean> {
    const { cells } = await this.host.read("Ledger");
    const row = await this.rowOf(i);
    const column = (cells[0] as Cell[]).indexOf(heading);
    if (row > 0) this.host.type("Ledger", row, column, value);
    return row > 0;
  }

  private append = (sheet: string, cells: Cell[]): Promise<void> =>
    this.host.apply([{ kind: "append-rows", sheet, cells: [cells] }]);

  async happen({ kind, at, way, early }: Event): Promise<void> {
    const i = at % this.items.length;
    const { customer, amount } = this.items[i] as Item;
    const who = CUSTOMERS[customer] as (typeof CUSTOMERS)[number];
    const other = who.others[way % who.others.length] as string;
    const no = (why: string): void => void this.noInvoice.set(i, why);
    const nobody = (why: string): void => void this.noCustomer.set(customer, why);
    switch (kind) {
      case "paid": {
        const named = [this.number(i), this.number(i).toLowerCase(), this.number(i).replace("-", " "), ""][way % 4] as string;
        const alone = this.items.filter((one) => one.customer === customer).length === 1;
        const sums = [amount, String(amount), amount.toFixed(2), `€ ${amount.toFixed(2)}`];
        const date = [{ day: TODAY }, isoDay(addDays(TODAY, -1)), "", "last week"][way % 3] as Cell;
        // Without a number the exact sum of one invoice tells which; of several nobody can.
        if (named !== "" || alone) no(`paid ${named} ${other}`);
        return this.append("Payments", [date, other, named, sums[at % 4] as Cell, "EUR", ""]);
      }
      case "later":
        no("paid later");
        return this.append("Payments", [{ day: addDays(TODAY, 1 + way) }, other, this.number(i), amount, "EUR", ""]);
      case "unread":
        no("unreadable payment");
        return this.append("Payments", [{ day: TODAY }, way % 2 ? other : "", this.number(i), ["??", "", "paid", "n/a"][way % 4] as string, "EUR", ""]);
      case "balance":
        if (await this.put(i, "Balance", 0)) no("balance 0");
        return;
      case "paidDate":
        return;
      case "status":
        if (await this.put(i, "Status", STATUSES[way % STATUSES.length] as string)) no(`status ${STATUSES[way % STATUSES.length]}`);
        return;
      case "note":
        if (await this.put(i, way % 2 ? "Comment" : "Ref 2", NOTES[way] as string)) no(`note ${NOTES[way]}`);
        return;
      case "promised":
        if (await this.put(i, "Promised date", { day: addDays(TODAY, way) })) no("promised");
        return;
      case "silent":
        nobody(`silent ${other}`);
        return this.append("Customers", [way % 3 === 0 ? "Somebody else" : other === who.number ? who.name : other, "", "", way % 3 === 0 ? mailOf(customer) : "", ...Array<string>(9).fill(""), "yes"]);
      case "logged": {
        const result = LOGGED[way] as string;
        const about = way % 2 ? `${this.number(i)} (${isoDay(addDays(TODAY, -(this.items[i] as Item).late))})` : "";
        const line: Record<string, Cell> = {
          Time: `${isoDay(TODAY)} 09:59:00`, State: "LOGGED", Customer: other, Invoices: about, Channel: "phone", Result: result,
          To: result === "bounce" ? mailOf(customer) : "", "Promised date": result === "promised" ? isoDay(addDays(TODAY, 2)) : "",
        };
        if (["dispute", "promised", "plan-agreed", "cannot-pay", "credit-note-due"].includes(result) && about !== "") no(`log ${result}`);
        else nobody(`log ${result} ${other}`);
        return this.append("Contact log", LOG_COLUMNS.map((heading) => line[heading] ?? ""));
      }
      case "gone": {
        const row = await this.rowOf(i);
        if (row < 0) return;
        no("gone");
        const { cells } = await this.host.read("Ledger");
        for (let c = 0; c < (cells[row] as Cell[]).length; c++) this.host.type("Ledger", row, c, "");
        return;
      }
      case "sorted": {
        const { cells } = await this.host.read("Ledger");
        const rows = cells.slice(1).sort((a, b) => (String(a[way % 8]) < String(b[way % 8]) ? 1 : -1));
        for (const [r, line] of rows.entries())
          for (const [c, cell] of line.entries()) this.host.type("Ledger", r + 1, c, cell === "(formula)" ? "" : cell);
        return;
      }
      case "renamed":
        // As a program writes the name after somebody mended it.
        if (other !== who.number) await this.put(i, "Customer", other);
        return;
      case "plan":
        // Before the preview; the moment of sending reads Payments, Customers and the log, not Plans.
        if (!early) return;
        no("plan by hand");
        return this.append("Plans", [who.name, way % 2 ? this.number(i) : "", 1, { day: addDays(TODAY, way) }, 50, ""]);
      case "again":
        return;
    }
  } // biome-ignore format: one event a line
}

/** Plans, lets things happen, sends what was planned, and plans and sends again. Gives what went out that must not have. */
async function run(items: readonly Item[], events: readonly Event[]): Promise<string[]> {
  const world = new World(items);
  await world.setUp();
  for (const one of events.filter(({ early }) => early)) await world.happen(one);
  const wrong: string[] = [];
  const had = new Map<string, number>();
  const send = async (planned: Awaited<ReturnType<typeof plan>>): Promise<void> => {
    for (const { chunk, ids, customer } of planned) {
      const before = world.host.sent.length;
      await world.host.mail.send(chunk);
      if (world.host.sent.length === before) continue;
      const why = world.noCustomer.get(customer);
      if (why) wrong.push(`${CUSTOMERS[customer]?.name}: ${why}`);
      for (const id of ids.named) {
        const i = Number(id.replace(/\D/g, "")) - 1040;
        const not = world.noInvoice.get(i);
        if (not) wrong.push(`${id}: ${not}`);
      }
      for (const id of ids.covered) {
        had.set(id, (had.get(id) ?? 0) + 1);
        if ((had.get(id) ?? 0) > 1) wrong.push(`${id}: twice`);
      }
    }
  };
  const plan = async () => {
    const desk = await readDesk(world.host, OVERRIDES);
    return reminderBatch(desk, new Set()).ready.map((message) => {
      const covered = message.draft.group.covered.map(({ invoice }) => nameOf(invoice).number);
      const listed = message.draft.group.alsoOpen.map(({ invoice }) => nameOf(invoice).number);
      const customer = Number(/\d+/.exec(message.message.to.address)?.[0]);
      const [chunk] = chunksFor(desk, [message], 1, 60_000);
      return {
        chunk: chunk as NonNullable<typeof chunk>,
        customer,
        ids: { covered, named: [...covered, ...listed] },
      };
    });
  };
  const planned = await plan();
  for (const one of events.filter(({ early }) => !early)) await world.happen(one);
  await send(planned);
  // The old preview once more, as a second window would, and a fresh one.
  await send(planned);
  await send(await plan());
  return wrong;
}

test("where nothing happens each of them is written to once", async () => {
  const items = CUSTOMERS.map((_, customer) => ({ customer, late: 3, amount: 100 }));
  const world = new World(items);
  await world.setUp();
  const desk = await readDesk(world.host, OVERRIDES);
  for (const chunk of chunksFor(desk, reminderBatch(desk, new Set()).ready, 10, 60_000))
    await world.host.mail.send(chunk);
  expect(world.host.sent.map(({ to }) => to.address).sort()).toEqual(items.map((_, i) => mailOf(i)));
});

test("whatever happens before and after the preview: nobody who paid, disputes, opted out or has had it is written to", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 6 }), fc.array(event, { maxLength: 5 }), async (items, events) => {
      expect(await run(items, events)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}); // biome-ignore format: a property
