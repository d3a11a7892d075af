import { describe, expect, test } from "vitest";
import { addDays } from "../../core/day.ts";
import { readDesk } from "../../panel/desk.ts";
import { memoryHost } from "../hosts/memory-host.ts";
import { LEDGER } from "./ledger.ts";

describe("What changed since the last paste", () => {
  test("an invoice that is gone counts as paid, a new one as new, one whose due date has passed as newly overdue", async () => {
    const host = memoryHost([LEDGER]);
    const first = await readDesk(host, {});
    await host.apply(first.snapshot());
    expect(first.changes()).toBeUndefined();
    host.type("Invoices", 3, 12, 0); // Café Ærø has paid 1003
    host.type("Invoices", 3, 11, 3125.5);
    const later = await readDesk(host, { asOf: addDays(first.asOf, 7) });
    const changes = later.changes();
    expect(changes?.since).toBe(first.asOf);
    expect(changes?.paid).toEqual([
      { customer: "Café Ærø", invoice: "1003", amount: 312550, currency: "DKK" },
    ]);
    expect(changes?.appeared).toEqual([]);
    expect(changes?.overdue.map((line) => line.invoice)).toEqual(["1002"]);
  });

  test("the trend has one point a snapshot and currency, and its sums are those of the aging report", async () => {
    const host = memoryHost([LEDGER]);
    const first = await readDesk(host, {});
    await host.apply(first.snapshot());
    const again = await readDesk(host, {});
    expect(again.trend.map(({ currency, open }) => [currency, open])).toEqual(
      first.aging.blocks.map(({ currency, totals }) => [currency, totals.total]),
    );
  });
});
