import { beforeAll, describe, expect, test } from "vitest";
import { LOG_COLUMNS } from "../../core/reminders/log.ts";
import { AS_OF, judge, planOf, settleAllDoubts, timesSent } from "../core/reminders/kill-harness.ts";
import { type Bundle, serverBundle } from "./bundle.ts";
import type { Document } from "./document.ts";
import { SendingWorld, sendingDocument } from "./sending-world.ts";

const CUSTOMERS = 12;

let built: Bundle;
beforeAll(async () => {
  built = await serverBundle();
});

const fresh = (more: Partial<Document> = {}, customers = CUSTOMERS): SendingWorld =>
  new SendingWorld(built, sendingDocument(customers, more));
const ledgerRows = (document: Document) =>
  document.sheets.find((sheet) => sheet.name === "Ledger")?.cells ?? [];
const column = (world: SendingWorld, heading: string): unknown[] => {
  const [headings = [], ...rows] = world.cells("Ledger");
  return rows.map((row) => row[headings.indexOf(heading)]);
};

describe("Sending a batch of 12 from the sidebar", () => {
  test("sends each once, records it before and after, and marks the invoices", () => {
    const world = fresh();
    const { results } = world.send(planOf(world).chunk);
    expect(results?.map((result) => result.state)).toEqual(Array(CUSTOMERS).fill("sent"));
    expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 0, sent: CUSTOMERS });
    const states = world
      .log()
      .slice(1)
      .map((row) => row[LOG_COLUMNS.indexOf("State")]);
    expect(states).toEqual(
      Array.from({ length: 2 * CUSTOMERS }, (_, i) => (i % 2 === 0 ? "SENDING" : "SENT")),
    );
    expect(column(world, "Last action")).toEqual(Array(16).fill("Second reminder"));
    expect(column(world, "Last contact")).toEqual(Array(16).fill({ day: AS_OF }));
    expect(world.world.document.locked).toBe(false);
  });

  test("a mail is never on its way before its claim can be read by anyone", () => {
    const world = fresh();
    let checked = 0;
    const { calls } = world.send(planOf(world).chunk, {
      meanwhile: () => {
        const claimed = world.log().length - 1;
        expect(world.world.document.outbox.length).toBeLessThanOrEqual(Math.ceil(claimed / 2));
        checked++;
        return false;
      },
    });
    expect(checked).toBe(calls);
  });

  test("the same day again sends nothing, from a new plan or the old one", () => {
    const world = fresh();
    const { chunk } = planOf(world);
    world.send(chunk);
    expect(planOf(world).chunk.messages).toEqual([]);
    const { results } = world.send(chunk);
    expect(results?.map((result) => result.state)).toEqual(Array(CUSTOMERS).fill("skipped"));
    expect(world.outbox()).toHaveLength(CUSTOMERS);
  });
});

describe("Killed at any service call", () => {
  test("and resumed: none twice, none silently unsent, at most one in doubt, all out once the doubt is settled", () => {
    const whole = fresh();
    const { calls, trace = [] } = whole.send(planOf(whole).chunk);
    const firstWrite = trace.indexOf("Sheet.appendRow") + 1;
    expect(firstWrite).toBeGreaterThan(1);
    const faults: string[] = [];
    let doubts = 0;
    for (let killAt = 1; killAt <= calls; killAt++) {
      const world = fresh();
      const before = killAt < firstWrite ? JSON.stringify(world.world.document) : "";
      world.send(planOf(world).chunk, { killAt });
      // Until the first claim nothing is changed: going on is beginning.
      if (killAt < firstWrite) {
        if (JSON.stringify(world.world.document) !== before) faults.push(`${killAt}: changed before a claim`);
        continue;
      }
      const { results } = world.send(planOf(world).chunk);
      const verdict = judge(
        world,
        results?.filter((result) => result.state === "skipped"),
      );
      if (verdict.twice || verdict.silentlyUnsent || verdict.inDoubt > 1)
        faults.push(`${killAt}: ${JSON.stringify(verdict)}`);
      doubts += verdict.inDoubt;
      settleAllDoubts(world);
      const { chunk } = planOf(world);
      if (chunk.messages.length > 0) world.send(chunk);
      const times = [...timesSent(world).values()];
      if (times.length !== 16 || times.some((n) => n !== 1))
        faults.push(`${killAt}: ${times.length} invoices, ${times.join()}`);
      if (world.world.document.locked) faults.push(`${killAt}: the lock is still held`);
    }
    expect(faults).toEqual([]);
    // A test in which nothing is ever in doubt would not have killed between a mail and its record.
    expect(doubts).toBeGreaterThanOrEqual(CUSTOMERS);
  }, 180_000);

  test("twelve calls in a row, one a run: done in the end, none twice", () => {
    const world = fresh();
    for (let i = 0; i < 40; i++) {
      world.send(planOf(world).chunk, { killAt: 20 + ((i * 37) % 90) });
      settleAllDoubts(world);
    }
    world.send(planOf(world).chunk);
    expect(judge(world)).toMatchObject({ twice: 0, silentlyUnsent: 0, inDoubt: 0 });
  });
});

describe("While others work", () => {
  test("a batch in another window is left alone", () => {
    const world = fresh({ locked: true });
    const { results } = world.send(planOf(world).chunk);
    expect(
      results?.every((result) => result.state === "skipped" && /[Aa]nother batch/.test(result.reason)),
    ).toBe(true);
    expect(world.outbox()).toEqual([]);
    expect(world.world.document.locked).toBe(true);
  });

  test.each([
    [
      "sorted the other way",
      (rows: unknown[][]) => rows.splice(1, rows.length - 1, ...rows.slice(1).reverse()),
    ],
    [
      "given a row on top",
      (rows: unknown[][]) => rows.splice(1, 0, ["9999-0", "New customer", "", "EUR", "", 5, "", ""]),
    ],
    ["robbed of a row below", (rows: unknown[][]) => rows.splice(rows.length - 1, 1)],
  ])("a ledger %s at any call: none twice, no mark on another invoice", (_, move) => {
    const whole = fresh({}, 4);
    const { calls } = whole.send(planOf(whole).chunk);
    for (let at = 1; at <= calls; at += 3) {
      const world = fresh({}, 4);
      const planned = new Set(planOf(world).chunk.messages.flatMap((message) => message.text.split(", ")));
      world.send(planOf(world).chunk, {
        meanwhile: (call, document) => {
          if (call !== at) return false;
          move(ledgerRows(document) as unknown[][]);
          return true;
        },
      });
      const sent = timesSent(world);
      expect([...sent.values()].every((n) => n === 1)).toBe(true);
      for (const row of world.cells("Ledger").slice(1)) {
        if (row[6] !== "")
          expect([planned.has(String(row[0])), sent.has(String(row[0]))]).toEqual([true, true]);
      }
    }
  });

  test("an invoice paid after the preview is left out and reported", () => {
    const world = fresh();
    const { chunk } = planOf(world);
    const rows = ledgerRows(world.world.document);
    (rows[2] as unknown[])[5] = 0;
    const { results } = world.send(chunk);
    expect(results?.filter((result) => result.state === "skipped")).toHaveLength(1);
    expect(results?.[0]?.reason).toMatch(/paid or changed/);
    expect(world.outbox()).toHaveLength(CUSTOMERS - 1);
  });

  test("a day that is not today sends nothing", () => {
    const world = fresh();
    const { chunk } = planOf(world);
    world.world.now += 86_400_000;
    expect(world.send(chunk).results?.every((result) => /Set AsOf to today/.test(result.reason))).toBe(true);
    expect(world.outbox()).toEqual([]);
  });
});

describe("The day's quota", () => {
  test.each([1, 3, 5, 11])("%i a day: all 12 are out in as many days as it takes, none twice", (quota) => {
    const world = fresh({ quota });
    for (let day = 0; day < Math.ceil(CUSTOMERS / quota); day++) {
      world.world.document.quota = quota;
      world.send(planOf(world).chunk);
    }
    expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 0, sent: CUSTOMERS });
  });

  test("is asked before the send", () => {
    expect(fresh({ quota: 7 }).world.ask("quota")).toBe(7);
  });
});

describe("What Google refuses", () => {
  test("a bad address fails that message alone and says why", () => {
    const world = fresh();
    const { chunk } = planOf(world);
    const broken = chunk.messages.map((message, i) =>
      i === 4 ? { ...message, to: { name: "X", address: "who@nowhere.invalid" } } : message,
    );
    const { results } = world.send({ ...chunk, messages: broken });
    expect(results?.map((result) => result.state)).toEqual(
      Array.from({ length: CUSTOMERS }, (_, i) => (i === 4 ? "failed" : "sent")),
    );
    expect(results?.[4]?.reason).toMatch(/Invalid email/);
  });

  test("without the permission to send, the run stops before anything is written", () => {
    const world = fresh({ granted: [] });
    expect(() => world.send(planOf(world).chunk)).toThrow(/[Aa]uthorization/);
    expect(world.log()).toHaveLength(1);
  });

  test("a chunk ends within its budget and leaves the rest for the next", () => {
    const world = fresh();
    const { chunk } = planOf(world);
    const { results } = world.send({ ...chunk, budget: 6_000 });
    expect(results?.length).toBeGreaterThan(0);
    expect(results?.length).toBeLessThan(CUSTOMERS);
    world.send(planOf(world).chunk);
    expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 0, sent: CUSTOMERS });
  });
});

describe("The contact log", () => {
  test("is made with the first message where there is none", () => {
    const world = fresh();
    const { chunk } = planOf(world);
    world.world.document.sheets.pop();
    world.send(chunk);
    expect(world.log()[0]).toEqual([...LOG_COLUMNS]);
    expect(world.log()).toHaveLength(1 + 2 * CUSTOMERS);
    expect(world.world.document.active).toBe("Ledger");
  });

  test("whose columns somebody moved still gets each value under its heading", () => {
    const world = fresh();
    const log = world.world.document.sheets[2];
    log?.cells.splice(0, 1, [...LOG_COLUMNS].reverse());
    world.send(planOf(world).chunk);
    const headings = log?.cells[0] ?? [];
    const last = log?.cells.at(-1) ?? [];
    expect(last[headings.indexOf("State")]).toBe("SENT");
    expect(last[headings.indexOf("Customer")]).toBe("Customer 11");
  });

  test("a test message goes to the user, never to the customer, and leaves no trace in it", () => {
    const world = fresh();
    const [message] = planOf(world).chunk.messages;
    expect(() => world.world.ask("sendTest", [message])).toThrow(/ReplyTo/);
    world.world.document.sheets[1]?.cells.push(["ReplyTo", "me@own.example"]);
    world.world.document.names.push({
      name: "ReplyTo",
      sheet: "Settings",
      row: 2,
      column: 2,
      rows: 1,
      columns: 1,
    });
    const cc = [{ name: "Second", address: "second@customer0.example" }];
    world.world.ask("sendTest", [{ ...message, cc }]);
    expect(world.world.document.outbox.map(({ to, cc }) => [to, cc])).toEqual([
      ["me@own.example", undefined],
    ]);
    expect(world.log()).toHaveLength(1);
  });
});
