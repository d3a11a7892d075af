import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import { asMinor } from "../../../core/money.ts";
import { entryOf } from "../../../core/reminders/log.ts";
import { AS_OF, planOf } from "./kill-harness.ts";
import { MemoryWorld } from "./memory-world.ts";

describe("what happened between preview and send", () => {
  const changes: Record<string, (world: MemoryWorld) => void> = {
    paid: (w) => change(w, { openBalance: asMinor(0) }),
    "partly paid": (w) => change(w, { openBalance: asMinor(50) }),
    disputed: (w) => change(w, { status: "disputed" }),
    "opted out": (w) => change(w, { doNotContact: true }),
    promised: (w) => change(w, { promisedDate: AS_OF }),
    "given another address": (w) => change(w, { email: "new@customer1.example" }),
    "deleted from the ledger": (w) =>
      w.ledger.splice(
        w.ledger.findIndex((i) => i.customer === "Customer 1"),
        1,
      ),
    "called by a colleague": (w) => change(w, { lastContact: AS_OF }),
  };
  const change = (world: MemoryWorld, to: object): void => {
    world.ledger = world.ledger.map((i) => (i.customer === "Customer 1" ? { ...i, ...to } : i));
  };

  test.each(Object.keys(changes))("an invoice %s is not sent and is reported", (what) => {
    const world = new MemoryWorld(3);
    const { chunk } = planOf(world);
    changes[what]?.(world);
    const { results } = world.runNow(chunk);
    expect(results?.map((r) => r.state)).toEqual(["sent", "skipped", "sent"]);
    expect(results?.[1]?.reason).toContain("Invoice 1001-0 was paid or changed");
    expect(world.mails.map((m) => m.to.name)).toEqual(["Customer 0", "Customer 2"]);
  });

  test("AsOf moved, or no longer today: nothing is sent", () => {
    for (const [asOf, today] of [
      ["2026-05-28", "2026-05-28"],
      [undefined, "2026-05-28"],
    ]) {
      const world = new MemoryWorld(2);
      const { chunk } = planOf(world);
      world.asOf = asOf ?? world.asOf;
      world.today = today ?? world.today;
      expect(world.runNow(chunk).results?.map((r) => r.state)).toEqual(["skipped", "skipped"]);
      expect(world.mails).toEqual([]);
    }
  });
});

describe("what a colleague wrote into the contact log between preview and send", () => {
  const LINES = {
    "a dispute of the invoice": { result: "dispute", invoices: [{ number: "1001-0", dueDate: undefined }] },
    "a promise": {
      result: "promised",
      promisedDate: addDays(AS_OF, 2),
      invoices: [{ number: "1001-0", dueDate: undefined }],
    },
    "that the customer is not to be contacted": { result: "do-not-contact" },
  } as const;

  test.each(Object.entries(LINES))("%s holds the message back although no row says it", (_, line) => {
    const world = new MemoryWorld(3);
    const { chunk } = planOf(world);
    const time = "2026-05-27 08:00:00";
    world.append(entryOf({ time, state: "LOGGED", customer: "Customer 1", channel: "phone", ...line }));
    const { results } = world.runNow(chunk);
    expect(results?.map((r) => r.state)).toEqual(["sent", "skipped", "sent"]);
    expect(results?.[1]?.why?.code).toBe("changed");
    expect(world.mails.map((m) => m.to.name)).toEqual(["Customer 0", "Customer 2"]);
  });
});
