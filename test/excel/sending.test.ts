import { beforeAll, describe, expect, test } from "vitest";
import { LOG_COLUMNS } from "../../core/reminders/log.ts";
import { STALE } from "../../excel-addin/claim.ts";
import { judge, planOf, settleAllDoubts, timesSent } from "../core/reminders/kill-harness.ts";
import type { Excel16 } from "./client.ts";
import { hostBundle, SendingWorld, sharedExcel } from "./sending-world.ts";

const CUSTOMERS = 12;
const INVOICES = 16;

let excel: Excel16;
let make: Awaited<ReturnType<typeof hostBundle>>;
beforeAll(async () => {
  make = await hostBundle();
  excel = sharedExcel();
});

const states = (world: SendingWorld) =>
  world
    .log()
    .slice(1)
    .map((row) => row[LOG_COLUMNS.indexOf("State")]);

/** Kills a run after each of its calls, resumes each, and says what a bookkeeper would be ashamed of. */
async function killAndResume(whole: SendingWorld, of: "pane" | "Excel") {
  const found: SendingWorld[] = [];
  whole.onCall = () => found.push(whole.afterKill(of));
  await whole.run(planOf(whole).chunk);
  const faults: string[] = [];
  let doubts = 0;
  for (const [call, world] of found.entries()) {
    world.now += STALE;
    const { results } = await world.run(planOf(world).chunk);
    const skipped = results.filter((result) => result.state === "skipped");
    const verdict = judge(world, skipped);
    if (verdict.twice || verdict.silentlyUnsent || verdict.inDoubt > 1)
      faults.push(`${call}: ${JSON.stringify(verdict)}`);
    doubts += verdict.inDoubt;
    if (verdict.inDoubt > 0) {
      settleAllDoubts(world);
      await world.run(planOf(world).chunk);
    }
    const times = [...timesSent(world).values()];
    if (times.length !== INVOICES || times.some((n) => n !== 1)) faults.push(`${call}: ${times.join()}`);
  }
  return { faults, doubts, kills: found.length };
}

describe.each(["outbox", "mailbox"] as const)(
  "12 messages by the %s, from the bundle the pane has",
  (way) => {
    const fresh = () => new SendingWorld({ excel, make, way }, CUSTOMERS);

    test("each goes once, is claimed before and settled after, and its invoices are marked", async () => {
      const world = fresh();
      const { results } = await world.run(planOf(world).chunk);
      expect(results.map((result) => result.state)).toEqual(Array(CUSTOMERS).fill("sent"));
      expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 0, sent: CUSTOMERS });
      expect(states(world)).toEqual(
        Array.from({ length: 2 * CUSTOMERS }, (_, i) => (i % 2 ? "SENT" : "SENDING")),
      );
      const marked = world.book.valuesOf("Ledger").slice(1);
      expect(marked.map((row) => row[6])).toEqual(Array(INVOICES).fill("Second reminder"));
      expect(world.book.settings.size).toBe(0);
      // Two saves a message (claimed, settled) and one for the marks, where mail leaves the workbook.
      expect(world.book.saves).toBe(way === "mailbox" ? 2 * CUSTOMERS + 1 : 0);
    });

    test("the same day again sends nothing, from a new plan or the old one", async () => {
      const world = fresh();
      const { chunk } = planOf(world);
      await world.run(chunk);
      expect(planOf(world).chunk.messages).toEqual([]);
      const { results } = await world.run(chunk);
      expect(results.map((result) => result.state)).toEqual(Array(CUSTOMERS).fill("skipped"));
      expect(world.outbox()).toHaveLength(CUSTOMERS);
    });

    test("the pane stopped dead after any call and resumed: none twice, none silently unsent, at most one in doubt, all out at the end", async () => {
      const { faults, doubts, kills } = await killAndResume(fresh(), "pane");
      expect(kills).toBeGreaterThan(12 * CUSTOMERS);
      expect(faults).toEqual([]);
      expect(doubts).toBeGreaterThan(0);
    }, 90_000);

    test("a claim left behind by a pane that died holds the next one for five minutes, then no longer", async () => {
      const whole = fresh();
      let left: SendingWorld | undefined;
      whole.onCall = () => {
        if (!left && whole.outbox().length === 3) left = whole.afterKill();
      };
      await whole.run(planOf(whole).chunk);
      const world = left as SendingWorld;
      const early = await world.run(planOf(world).chunk);
      expect(new Set(early.results.map((result) => result.reason))).toEqual(
        new Set(["Another batch is being sent from this workbook. Wait until it is done."]),
      );
      expect(world.outbox()).toHaveLength(3);
      world.now += STALE;
      await world.run(planOf(world).chunk);
      settleAllDoubts(world);
      await world.run(planOf(world).chunk);
      expect([...timesSent(world).values()]).toEqual(Array(INVOICES).fill(1));
    });
  },
);

test("Excel itself crashes after any call and loses what was not saved: still none twice and none lost", async () => {
  const { faults, doubts } = await killAndResume(
    new SendingWorld({ excel, make, way: "mailbox" }, CUSTOMERS),
    "Excel",
  );
  expect(faults).toEqual([]);
  expect(doubts).toBeGreaterThan(0);
}, 90_000);

describe("a mailbox whose line breaks", () => {
  const fresh = () => new SendingWorld({ excel, make, way: "mailbox" }, CUSTOMERS);

  test.each(["cut", "take, then cut"] as const)(
    "%s: that message is in doubt, the rest waits, nothing goes twice",
    async (fault) => {
      const world = fresh();
      world.mailbox.next = fault;
      const { results } = await world.run(planOf(world).chunk);
      expect(results).toEqual([expect.objectContaining({ state: "in doubt" })]);
      const held = planOf(world);
      expect(held.held).toHaveLength(2);
      await world.run(held.chunk);
      settleAllDoubts(world);
      await world.run(planOf(world).chunk);
      expect([...timesSent(world).values()]).toEqual(Array(INVOICES).fill(1));
    },
  );

  test("a refused address fails alone and the others go", async () => {
    const world = fresh();
    world.mailbox.next = "refuse";
    const { results } = await world.run(planOf(world).chunk);
    expect(results.map((result) => result.state)).toEqual(["failed", ...Array(CUSTOMERS - 1).fill("sent")]);
    expect(results[0]?.reason).toBe("No such recipient.");
  });

  test("an invoice paid after the preview is not chased", async () => {
    const world = fresh();
    const { chunk } = planOf(world);
    const row = world.book.valuesOf("Ledger").findIndex((line) => line[1] === "Customer 5");
    world.book.type("Ledger", row, 5, 0);
    const { results } = await world.run(chunk);
    expect(results.filter((result) => result.state === "skipped").map((result) => result.reason)).toEqual([
      "Invoice 1005-0 was paid or changed after the preview. Preview again.",
    ]);
    expect(world.outbox()).toHaveLength(CUSTOMERS - 1);
  });
});

describe("what happens after the preview, in Excel's own workbook", () => {
  const line = (given: Record<string, string>): string[] =>
    LOG_COLUMNS.map((heading) => given[heading] ?? "");
  const EVENTS: readonly (readonly [string, (world: SendingWorld) => void])[] = [
    ["a comment right of the table says it is disputed", ({ book }) => {
      const row = book.valuesOf("Ledger").findIndex((cells) => cells[1] === "Customer 5");
      book.type("Ledger", row, 9, "bestrider fakturaen");
    }],
    ["the log has a reply under another spelling", ({ book }) => {
      const cells = line({ Time: "2026-05-27 09:59:00", State: "LOGGED", Customer: "CUSTOMER 5 ApS", Result: "reply-received" });
      for (const [column, value] of cells.entries()) book.type("Contact log", 1, column, value);
    }],
    ["the log has a dispute of all they owe", ({ book }) => {
      const cells = line({ Time: "2026-05-27 09:59:00", State: "LOGGED", Customer: "customer 5", Result: "dispute" });
      for (const [column, value] of cells.entries()) book.type("Contact log", 1, column, value);
    }],
  ]; // biome-ignore format: a table

  test.each(EVENTS)("%s: held back, the others go", async (_, happens) => {
    const world = new SendingWorld({ excel, make, way: "outbox" }, CUSTOMERS);
    const { chunk } = planOf(world);
    happens(world);
    const { results } = await world.run(chunk);
    expect(results.filter(({ state }) => state !== "sent").map(({ state }) => state)).toEqual(["skipped"]);
    expect(world.outbox().some(({ to }) => to.address === chunk.messages[5]?.to.address)).toBe(false);
    expect(world.outbox()).toHaveLength(CUSTOMERS - 1);
  });
});

test("a message too long for a cell is refused by name instead of being cut", async () => {
  const world = new SendingWorld({ excel, make, way: "outbox" }, 2);
  const { chunk } = planOf(world);
  const [first, ...rest] = chunk.messages;
  if (!first) throw new Error("no message");
  const { results } = await world.run({
    ...chunk,
    messages: [{ ...first, text: "x".repeat(40_000) }, ...rest],
  });
  expect(results.map((result) => result.state)).toEqual(["failed", "sent"]);
  expect(results[0]?.reason).toContain("40000 characters");
});
