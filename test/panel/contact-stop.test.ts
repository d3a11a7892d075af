import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { addDays, type Day, parseIsoDay } from "../../core/day.ts";
import { CONTACT_ALLOWED, NO_CONTACT_ASKED } from "../../core/reminders/log-view.ts";
import { contactStop, isStopped } from "../../panel/contact-stop.ts";
import { readDesk } from "../../panel/desk.ts";
import { remindersOffered } from "../../panel/reminder-batch.ts";
import { logLines, noted } from "../../panel/write.ts";
import { memoryHost } from "../hosts/memory-host.ts";

const TODAY = parseIsoDay("2026-03-10") as Day;
const LEDGER: Cell[][] = [
  ["Invoice", "Customer", "Email", "Due date", "Balance"],
  ["1", "Acme Ltd", "pay@acme.example", { day: addDays(TODAY, -3) }, 100],
];

async function workbook(customers?: Cell[][]) {
  const sheets = [{ name: "Ledger", cells: LEDGER }];
  const host = memoryHost(customers ? [...sheets, { name: "Customers", cells: customers }] : sheets, {
    today: "2026-03-10",
  });
  const desk = () => readDesk(host, { answers: { homeCurrency: "EUR" } });
  await host.apply((await desk()).proposal()?.changes ?? []);
  const settings = (await host.read("Settings")).cells;
  for (const [name, value] of [["Company", "Lumo 8"], ["ReplyTo", "ida@lumo8.example"], ["BankDetails", "EUR: IBAN"]])
    host.type("Settings", settings.findIndex((line) => line[0] === name), 1, value as string);
  const say = async (stop: boolean): Promise<void> => {
    const read = await desk();
    const result = stop ? NO_CONTACT_ASKED : CONTACT_ALLOWED;
    const line = logLines(read, [noted(read, "Acme Ltd", [], { channel: "internal", result })]);
    await host.apply([...contactStop(read, "Acme Ltd", stop), ...line]);
  };
  return { host, desk, say };
} // biome-ignore format: one setting a line

describe("a customer who does not want to be written to", () => {
  test.each<[string, Cell[][] | undefined]>([
    ["on the sheet set-up made", undefined],
    ["on the user's own sheet of customers, which has no column for it", [["Customer", "Phone"], ["Acme", "12"]]],
    ["on a sheet that does not list the customer", [["Customer", "Do not contact"], ["Berg", ""]]],
  ])("gets nothing until it is allowed again: %s", async (_, customers) => {
    const { desk, say } = await workbook(customers);
    expect(remindersOffered(await desk()).ready).toBe(1);
    await say(true);
    expect(isStopped(await desk(), "Acme Ltd")).toBe(true);
    expect((await desk()).invoices[0]?.doNotContact).toBe(true);
    expect(remindersOffered(await desk()).ready).toBe(0);
    await say(false);
    expect(isStopped(await desk(), "Acme Ltd")).toBe(false);
    expect(remindersOffered(await desk()).ready).toBe(1);
  }); // biome-ignore format: a table

  test("set-up offers a column where the user's own sheet of customers has none, once", async () => {
    const { host, desk } = await workbook([["Customer", "Phone"], ["Acme", "12"]]);
    expect((await host.read("Ledger")).cells[0]).toContain("Do not contact");
    expect((await desk()).proposal()?.columns).toEqual([]);
    const plain = await workbook();
    expect((await plain.host.read("Ledger")).cells[0]).not.toContain("Do not contact");
  }); // biome-ignore format: a table
});
