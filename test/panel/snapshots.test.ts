import { describe, expect, test } from "vitest";
import { addDays } from "../../core/day.ts";
import { readDesk } from "../../panel/desk.ts";
import { memoryHost } from "../hosts/memory-host.ts";
import { LEDGER } from "./ledger.ts";

describe("What changed since the last paste", () => {
  test("an invoice shown as paid is paid, one whose due date has passed newly overdue", async () => {
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

  test("what was paid in part or moved has changed, what is no longer listed is gone, what was not there is new", async () => {
    const sheet = { ...LEDGER, cells: LEDGER.cells.map((row) => [...row]) };
    const host = memoryHost([sheet]);
    const first = await readDesk(host, {});
    await host.apply(first.snapshot());
    const numbers = first.invoices.filter(({ openBalance }) => openBalance > 0).map(({ row }) => row - 1);
    const [part, away] = numbers as [number, number];
    const before = first.invoices.find(({ row }) => row - 1 === part);
    const left = (before?.openBalance ?? 0) / 100 - 10;
    const heading = (name: string) => sheet.cells[0]?.indexOf(name) ?? -1;
    host.type("Invoices", part, heading("Balance"), left);
    host.type("Invoices", part, heading("Paid"), 10);
    const gone = first.invoices.find(({ row }) => row - 1 === away);
    host.type("Invoices", away, heading("Invoice"), "9999");
    const changes = (await readDesk(host, { asOf: addDays(first.asOf, 7) })).changes();
    expect(changes?.altered).toMatchObject([{ invoice: before?.invoice, amount: left * 100 }]);
    expect(changes?.gone).toMatchObject([{ invoice: gone?.invoice }]);
    expect(changes?.appeared).toMatchObject([{ invoice: "9999" }]);
    expect(changes?.paid).toEqual([]);
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

  test("a second snapshot of a day takes the first one's place", async () => {
    const host = memoryHost([LEDGER]);
    await host.apply((await readDesk(host, {})).snapshot());
    await host.apply((await readDesk(host, {})).snapshot());
    const desk = await readDesk(host, {});
    expect(desk.trend.map(({ open }) => open)).toEqual(desk.aging.blocks.map(({ totals }) => totals.total));
  });

  test("the trend goes back eight pastes in every currency, and the opening balance further", async () => {
    const host = memoryHost([LEDGER]);
    const { asOf } = await readDesk(host, {});
    for (let week = 14; week >= 0; week--)
      await host.apply((await readDesk(host, { asOf: addDays(asOf, -7 * week) })).snapshot());
    const desk = await readDesk(host, {});
    const days = (currency: string) => desk.trend.filter((point) => point.currency === currency).length;
    expect([days("DKK"), days("GBP")]).toEqual([8, 8]);
    const quarter = await readDesk(host, { asOf: addDays(asOf, -91) });
    const then = quarter.aging.blocks.find(({ currency }) => currency === "DKK");
    expect(desk.openingBalance("DKK", 90)).toBe(then?.totals.total);
  });
});
