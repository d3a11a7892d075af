import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { asMinor } from "../../../core/money.ts";
import type { BatchChunk } from "../../../core/reminders/message.ts";
import { invoiceOf, judge, planOf, STEP, settleAllDoubts, timesSent } from "./kill-harness.ts";
import { MemoryWorld, sightOf, type Variant } from "./memory-world.ts";

/** Between a kill and the resume life goes on: every ninth customer's next invoice has come to the same step. */
function lifeGoesOn(world: MemoryWorld, customers: number): void {
  for (let c = 0; c < customers; c += 9) world.ledger.push(invoiceOf(c, 2, world.ledger.length + 2));
}

/** One world for each host call of a run, as it would be found if the run had died right after that call. */
function killedAtEveryCall(
  messages: number,
  variant: Variant,
  hidden?: (row: readonly Cell[]) => boolean,
): { worlds: MemoryWorld[]; chunk: BatchChunk } {
  const world = new MemoryWorld(messages, variant);
  world.hidden = hidden;
  const { chunk } = planOf(world, sightOf(variant, hidden));
  const worlds: MemoryWorld[] = [];
  world.onCall = () => worlds.push(world.afterKill());
  world.runNow(chunk);
  return { worlds, chunk };
}

/** A run only ever adds rows, mails and marks: two worlds with as many of each are one and the same. */
const foundAs = (world: MemoryWorld): string =>
  `${world.durable.length} ${world.mails.length} ${world.marked.size}`;

interface Worst {
  twice: number;
  silentlyUnsent: number;
  inDoubt: number;
  kills: number;
  leftAfterDoubtsSettled: number;
}

function killAndResume(messages: number, variant: Variant): Worst {
  let resumes = 0;
  const worst: Worst = { twice: 0, silentlyUnsent: 0, inDoubt: 0, kills: 0, leftAfterDoubtsSettled: 0 };
  const { worlds } = killedAtEveryCall(messages, variant);
  let found = "";
  for (const world of worlds) {
    worst.kills++;
    // A call that left no trace (a reading, a row not yet flushed) is found as the one before it, and resumes as that did.
    if (foundAs(world) === found) continue;
    found = foundAs(world);
    resumes++;
    lifeGoesOn(world, messages);
    const resumed = world.runNow(planOf(world, sightOf(variant)).chunk);
    const verdict = judge(
      world,
      resumed.results?.filter((r) => r.state !== "sent"),
    );
    worst.twice = Math.max(worst.twice, verdict.twice);
    worst.silentlyUnsent = Math.max(worst.silentlyUnsent, verdict.silentlyUnsent);
    worst.inDoubt = Math.max(worst.inDoubt, verdict.inDoubt);
    // Settling each doubt runs the rest once more; every fourteenth is enough to see that all go out then.
    if (verdict.inDoubt > 0 && resumes % 14 !== 0) continue;
    if (verdict.inDoubt > 0 && variant === "as built") {
      settleAllDoubts(world);
      world.runNow(planOf(world).chunk);
      worst.twice = Math.max(worst.twice, judge(world).twice);
    }
    const sent = timesSent(world);
    worst.leftAfterDoubtsSettled = Math.max(
      worst.leftAfterDoubtsSettled,
      world.ledger.filter((invoice) => !sent.has(invoice.invoice)).length,
    );
  }
  return worst;
}

describe("a batch of 200 stopped dead after each host call and resumed", () => {
  test("no invoice goes out twice, none is lost silently, at most one message is in doubt, and once that is settled all are out", () => {
    const worst = killAndResume(200, "as built");
    expect(worst.kills).toBeGreaterThan(1000);
    expect(worst).toMatchObject({ twice: 0, silentlyUnsent: 0, inDoubt: 1, leftAfterDoubtsSettled: 0 });
  }, 90_000);

  test.each([
    ["marks only after sending", "twice"],
    ["no flush", "twice"],
    ["SENDING taken as unsent", "twice"],
    ["guard per message", "twice"],
  ] as const)("the same check fails a protocol with: %s", (variant, fault) => {
    expect(killAndResume(30, variant)[fault]).toBeGreaterThan(0);
  });

  test("the same check passes the protocol as built with the same 30 messages", () => {
    expect(killAndResume(30, "as built")).toMatchObject({ twice: 0, silentlyUnsent: 0 });
  });
});

test("a second run started at any host call of the first sends nothing, and the first goes on to its end", () => {
  const world = new MemoryWorld(200);
  const { chunk } = planOf(world);
  let inside = false;
  let refused = 0;
  world.onCall = (_n, effect) => {
    if (inside || effect.effect === "lock") return;
    inside = true;
    // Under way: the lock holds from the first call after `lock` to `unlock`.
    const second = world.runNow(chunk);
    refused++;
    expect(second.results?.every((r) => r.state === "skipped")).toBe(true);
    inside = false;
  };
  world.runNow(chunk);
  expect(refused).toBeGreaterThan(1000);
  expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 0, sent: 200 });
});

test("a run repeated the same day sends nothing", () => {
  const world = new MemoryWorld(200);
  const { chunk } = planOf(world);
  world.runNow(chunk);
  expect(world.runNow(chunk).results?.map((r) => r.state)).toEqual(Array(200).fill("skipped"));
  expect(planOf(world).chunk.messages).toEqual([]);
  expect(world.mails).toHaveLength(200);
});

/** What people do to a sheet while a batch runs: none of it may move a mark or a mail to another invoice. */
const DISTURBANCES: Record<string, (world: MemoryWorld, n: number) => void> = {
  "the ledger sorted": (world, n) =>
    world.ledger.sort((a, b) => (n % 2 ? a.openBalance - b.openBalance : b.openBalance - a.openBalance)),
  "the log sorted": (world, n) => {
    const [head, ...rows] = world.durable;
    rows.sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1) * (n % 2 ? 1 : -1));
    world.durable = [head ?? [], ...rows];
  },
  "blank rows inserted in the log": (world) => world.durable.splice(1, 0, []),
  "rows inserted in the ledger": (world, n) =>
    world.ledger.unshift({ ...invoiceOf(5000 + n, 0, 2), openBalance: asMinor(0) }),
  "rows deleted from the ledger": (world) =>
    world.ledger.splice(
      world.ledger.findIndex((i) => i.openBalance === 0),
      world.ledger.some((i) => i.openBalance === 0) ? 1 : 0,
    ),
};

describe("the sheet changed under a running batch", () => {
  test.each(Object.keys(DISTURBANCES))(
    "%s at every host call: nothing twice, nothing lost, no mark on another invoice",
    (what) => {
      const world = new MemoryWorld(200);
      if (what === "rows deleted from the ledger") {
        for (let n = 0; n < 300; n++)
          world.ledger.push({ ...invoiceOf(7000 + n, 0, 500 + n), openBalance: asMinor(0) });
      }
      const { chunk } = planOf(world);
      world.onCall = (n) => DISTURBANCES[what]?.(world, n);
      world.runNow(chunk);
      const again = planOf(world);
      expect(again.chunk.messages).toEqual([]);
      expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 0, sent: 200 });
      const sent = timesSent(world);
      expect([...world.marked.keys()].every((number) => sent.has(number))).toBe(true);
      expect(world.marked.size).toBe(sent.size);
    },
  );

  /** What people filter a log by; each hides some of the rows the guard rests on. */
  const FILTERS: Record<string, (row: readonly Cell[]) => boolean> = {
    "what was sent": (row) => row[2] === "SENT",
    "what is under way": (row) => row[2] === "SENDING",
    "every second customer": (row) => Number(String(row[3]).replace(/\D/g, "")) % 2 === 0,
    everything: () => true,
  };

  test.each(Object.keys(FILTERS))(
    "a filter hides %s in the log: killed and resumed at every host call, nothing twice and nothing lost",
    (what) => {
      const hidden = FILTERS[what];
      const { worlds } = killedAtEveryCall(20, "as built", hidden);
      for (const world of worlds) {
        world.runNow(planOf(world).chunk);
        expect(judge(world)).toMatchObject({ twice: 0, silentlyUnsent: 0 });
      }
      // A host that read only the rows it shows would send again (or, without the settled rows, never): the test can tell.
      const blind = killedAtEveryCall(20, "reads only what a filter shows", hidden);
      const twice = blind.worlds.map((world) => {
        world.runNow(planOf(world, sightOf("reads only what a filter shows", hidden)).chunk);
        return judge(world).twice;
      });
      if (what !== "what was sent") expect(Math.max(...twice)).toBeGreaterThan(0);
    },
  );

  test("sorted, killed and resumed at every host call of 40 messages: the same", () => {
    const world = new MemoryWorld(40);
    const worlds: MemoryWorld[] = [];
    world.onCall = () => worlds.push(world.afterKill());
    world.runNow(planOf(world).chunk);
    for (const [k, killed] of worlds.entries()) {
      for (const disturb of Object.values(DISTURBANCES)) disturb(killed, k);
      killed.runNow(planOf(killed).chunk);
      expect(judge(killed)).toMatchObject({ twice: 0, silentlyUnsent: 0 });
    }
  });
});

describe("a mail quota", () => {
  /** Every k of 60 messages, and some of 200: the smallest, the largest, and those just beside an even share. */
  const ROOM = [
    ...Array.from({ length: 60 }, (_, i) => [60, i + 1] as const),
    ...[66, 67, 99, 100, 101, 199, 200, 201].map((quota) => [200, quota] as const),
  ];

  test("with room for k of n a day, for every k, all are out in ⌈n ÷ k⌉ days and none twice", () => {
    for (const [messages, quota] of ROOM) {
      const world = new MemoryWorld(messages);
      let days = 0;
      while (days <= messages) {
        const { chunk } = planOf(world);
        if (chunk.messages.length === 0) break;
        world.quota = quota;
        world.runNow(chunk);
        days++;
      }
      expect([quota, days, world.mails.length]).toEqual([quota, Math.ceil(messages / quota), messages]);
    }
  });

  test("an answer of the mail service that the quota is used up stops the run, and the rest waits", () => {
    const world = new MemoryWorld(10);
    world.answer = () =>
      world.mails.length < 4 ? { sent: true } : { sent: false, reason: "quota used up", scope: "quota" };
    const { results } = world.runNow(planOf(world).chunk);
    expect(results?.map((r) => r.state)).toEqual(["sent", "sent", "sent", "sent", "failed"]);
    world.answer = undefined;
    world.runNow(planOf(world).chunk);
    expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 0, sent: 10 });
  });

  test("a copy to a second address counts as a recipient", () => {
    const world = new MemoryWorld(3);
    const { chunk } = planOf(world);
    world.quota = 3;
    const cc = [{ name: "Second", address: "second@customer.example" }];
    world.runNow({ ...chunk, messages: chunk.messages.map((m) => ({ ...m, cc })) });
    expect(world.mails).toHaveLength(1);
  });
});

test("an address the mail service refuses is FAILED and may be tried again once mended; the others go out", () => {
  const world = new MemoryWorld(3);
  world.answer = (m) =>
    m.to.name === "Customer 1" ? { sent: false, reason: "Invalid email", scope: "address" } : { sent: true };
  expect(world.runNow(planOf(world).chunk).results?.map((r) => r.state)).toEqual(["sent", "failed", "sent"]);
  world.answer = undefined;
  expect(world.runNow(planOf(world).chunk).results?.map((r) => r.state)).toEqual(["sent"]);
  expect(world.durable.map((row) => row[2])).toEqual([
    "State",
    "SENDING",
    "SENT",
    "SENDING",
    "FAILED",
    "SENDING",
    "SENT",
    "SENDING",
    "SENT",
  ]);
  expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 0, sent: 3 });
});

test("an unknown fault of the mail service leaves one message in doubt and stops the run", () => {
  const world = new MemoryWorld(5);
  world.answer = (m) => {
    if (m.to.name === "Customer 2") throw new Error("Service timed out");
    return { sent: true };
  };
  const { results } = world.runNow(planOf(world).chunk);
  expect(results?.map((r) => r.state)).toEqual(["sent", "sent", "in doubt"]);
  world.answer = undefined;
  world.runNow(planOf(world).chunk);
  expect(judge(world)).toEqual({ twice: 0, silentlyUnsent: 0, inDoubt: 1, sent: 4 });
  expect(planOf(world).held.map((name) => name.number)).toEqual(["1002-0"]);
  expect(STEP).toBe("second-reminder");
});
