import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import { asMinor } from "../../../core/money.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { planBatch } from "../../../core/reminders/batch.ts";
import { chunksOf } from "../../../core/reminders/chunks.ts";
import { AS_OF, lookUp } from "./kill-harness.ts";
import { MemoryWorld } from "./memory-world.ts";

const SETTINGS = {
  company: "Lumo 8", name: "Ida", replyTo: "ida@lumo8.example", phone: "1", creditor: "Lumo 8", recoveryPartner: "Rekto 5",
  bank: { EUR: "IBAN" }, language: "en" as const, friendly: false, by: "Ida",
}; // biome-ignore format: short

/** Thirty customers, every third with an older and a newer invoice. */
function world(): MemoryWorld {
  const made = new MemoryWorld(0);
  for (let c = 0; c < 30; c++)
    for (let i = 0; i < (c % 3 === 0 ? 2 : 1); i++)
      made.ledger.push({
        row: made.ledger.length + 2, invoice: `${1000 + c}-${i}`, customer: `Customer ${c}`, email: `c${c}@customer.example`, currency: "EUR",
        dueDate: addDays(AS_OF, -2 - i), openBalance: asMinor(10_000 + c),
      }); // biome-ignore format: short
  return made;
}

const plan = (of: MemoryWorld) =>
  planBatch({
    asOf: AS_OF,
    today: AS_OF,
    playbook: STANDARD,
    settings: SETTINGS,
    log: lookUp(of.durable),
    invoices: of.ledger,
  });

/** How often each invoice stands in a message that left, by the subjects. */
const times = (of: MemoryWorld): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { subject } of of.mails)
    for (const number of subject.match(/\d{4}-\d/g) ?? []) found.set(number, (found.get(number) ?? 0) + 1);
  return found;
};

describe("the whole way from ledger to mail, stopped at every host call and planned again from the sheet", () => {
  test("no invoice is in two messages, and what is not sent is in the next plan, in doubt, or said to wait for it", () => {
    const first = world();
    const killed: MemoryWorld[] = [];
    first.onCall = () => killed.push(first.afterKill());
    for (const chunk of chunksOf(plan(first).ready, AS_OF, 10, 60_000)) first.runNow(chunk);
    expect(first.mails).toHaveLength(30);
    expect(killed.length).toBeGreaterThan(150);
    for (const found of killed) {
      for (const chunk of chunksOf(plan(found).ready, AS_OF, 10, 60_000)) found.runNow(chunk);
      const sent = times(found);
      expect(Math.max(...sent.values())).toBe(1);
      const again = plan(found);
      expect(again.ready).toEqual([]);
      const told = new Set(
        again.stopped.flatMap(({ stops, invoices }) =>
          stops.some(({ code }) => code === "in-doubt") ? invoices : [],
        ),
      );
      expect(found.ledger.filter(({ invoice }) => !sent.has(invoice) && !told.has(invoice))).toEqual([]);
    }
  });

  test("when a run died before it could mark the ledger, the next plan says which rows only have to be marked", () => {
    const one = world();
    for (const chunk of chunksOf(plan(one).ready, AS_OF, 30, 60_000)) one.runNow(chunk);
    const { ready, caughtUp } = plan(one);
    expect(ready).toEqual([]);
    expect(caughtUp).toHaveLength(one.ledger.length);
  });
});

describe("an invoice whose letter went out with another's message", () => {
  const caughtUp = () => {
    const of = world();
    for (const chunk of chunksOf(plan(of).ready, AS_OF, 30, 60_000)) of.runNow(chunk);
    // The run died before it marked: the log knows, the ledger does not.
    of.marked.clear();
    return of;
  };

  test("is marked by the protocol itself, in a chunk without a message, in every host", () => {
    const of = caughtUp();
    const batch = plan(of);
    const chunks = chunksOf(batch.ready, AS_OF, 10, 60_000, batch.caughtUp);
    expect(chunks.map(({ messages, catchUp }) => [messages.length, catchUp?.length])).toEqual([
      [0, of.ledger.length],
    ]);
    for (const chunk of chunks) of.runNow(JSON.parse(JSON.stringify(chunk)));
    expect(of.marked.size).toBe(of.ledger.length);
    expect(of.mails).toHaveLength(30);
  });

  test("killed at every host call of that, the next run marks it all the same and mails nobody", () => {
    const of = caughtUp();
    const killed: MemoryWorld[] = [of.afterKill()];
    of.onCall = () => killed.push(of.afterKill());
    const chunksNow = (one: MemoryWorld) => {
      const batch = plan(one);
      return chunksOf(batch.ready, AS_OF, 10, 60_000, batch.caughtUp);
    };
    for (const chunk of chunksNow(of)) of.runNow(chunk);
    expect(killed.length).toBeGreaterThan(4);
    for (const one of killed) {
      for (const chunk of chunksNow(one)) one.runNow(chunk);
      expect([one.marked.size, one.mails.length]).toEqual([of.ledger.length, 30]);
    }
  });

  test.each([
    [
      "its send was undone",
      (of: MemoryWorld) => {
        for (const row of [...of.durable.slice(1)])
          of.durable.push(row.map((cell, i) => (i === 2 ? "VOID" : cell)));
      },
    ],
    [
      "the row changed after the preview",
      (of: MemoryWorld) => {
        of.ledger = of.ledger.map((one) => ({ ...one, lastAction: "Phone call" }));
      },
    ],
    [
      "AsOf moved",
      (of: MemoryWorld) => {
        of.asOf = "2026-01-01";
      },
    ],
  ] as const)("is left alone where %s", (_what, meanwhile) => {
    const of = caughtUp();
    const batch = plan(of);
    const chunks = chunksOf(batch.ready, AS_OF, 10, 60_000, batch.caughtUp);
    meanwhile(of);
    for (const chunk of chunks) of.runNow(chunk);
    expect([of.marked.size, of.mails.length]).toEqual([0, 30]);
  });
});

test("a message whose hours end while the batch runs waits, is reported, and goes the next time", () => {
  const of = world();
  const chunks = chunksOf(plan(of).ready, AS_OF, 30, 60_000).map((chunk) => ({
    ...chunk,
    closes: chunk.messages.map((_, i) => (i < 10 ? null : 9 * 60 + 59)),
  }));
  const results = chunks.flatMap((chunk) => of.runNow(chunk).results ?? []);
  expect(results.map(({ state }) => state)).toEqual([
    ...Array(10).fill("sent"),
    ...Array(20).fill("skipped"),
  ]);
  expect(results[10]?.reason).toBe("It is past 09:59. The message waits for the next day's hours.");
  for (const chunk of chunksOf(plan(of).ready, AS_OF, 30, 60_000)) of.runNow(chunk);
  expect(of.mails).toHaveLength(30);
  expect(Math.max(...times(of).values())).toBe(1);
});
