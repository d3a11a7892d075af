import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { parseIsoDay } from "../../core/day.ts";
import { evidencePack } from "../../core/reminders/evidence.ts";
import { customerLetter } from "../../panel/customer-letters.ts";
import { readDesk } from "../../panel/desk.ts";
import { callItem, nameOnLine } from "../../panel/work-item.ts";
import { logLines, noted } from "../../panel/write.ts";
import { memoryHost } from "../hosts/memory-host.ts";

const day = (text: string): Cell => ({ day: parseIsoDay(text) as never });

const HEADINGS = [
  "Invoice",
  "Customer",
  "Customer no.",
  "Currency",
  "Invoice date",
  "Due date",
  "Amount",
  "Balance",
];
const row = (invoice: string, customer: string, due: string, amount: number, number = ""): Cell[] => [
  invoice, customer, number, "USD", day("2026-03-01"), day(due), amount, amount,
]; // biome-ignore format: a table

const SPELLED: Cell[][] = [
  row("1", "Jones Plumbing", "2026-04-01", 354_371.01),
  row("2", "JONES PLUMBING ", "2026-04-10", 600_000),
  row("3", "jones-plumbing", "2026-05-10", 35_209.91),
  row("4", "Jones Plumbing Supplies", "2026-05-10", 100),
];
const TWINS: Cell[][] = [
  row("1", "Jones Plumbing", "2026-04-01", 300, "C100"),
  row("2", "Jones Plumbing", "2026-04-10", 200, "C200"),
  row("3", "J. Plumbing", "2026-04-10", 50, "C200"),
];
const sheets = (rows: Cell[][]) => [{ name: "Invoices", cells: [HEADINGS, ...rows] }];
const deskOf = (rows: Cell[][]) => readDesk(memoryHost(sheets(rows)), {});
type Opened = Awaited<ReturnType<typeof deskOf>>;
const accountIn = (desk: Opened, name: string) =>
  desk.account(name) as NonNullable<ReturnType<Opened["account"]>>;

describe("One customer whose name is written in three ways", () => {
  const SPELLINGS = ["Jones Plumbing", "JONES PLUMBING", "jones-plumbing"];

  test("is one line of the aging list, under the first spelling, with the sum of Today", async () => {
    const desk = await deskOf(SPELLED);
    const lines = desk.aging.blocks[0]?.lines.map((line) => [line.customer, line.total]);
    expect(lines).toEqual([
      ["Jones Plumbing", 98_958_092],
      ["Jones Plumbing Supplies", 10_000],
    ]);
    expect(desk.work.find((item) => item.customer === "Jones Plumbing")?.pastDue).toBe(98_958_092);
    expect(desk.customers).toEqual(["Jones Plumbing", "Jones Plumbing Supplies"]);
  });

  test.each(SPELLINGS)("owes the same in the customer view opened as %s", async (spelling) => {
    const account = accountIn(await deskOf(SPELLED), spelling);
    expect(account.customer).toBe("Jones Plumbing");
    expect(account.items.map((item) => item.invoice.invoice)).toEqual(["1", "2", "3"]);
    expect(account.pastDue.get("USD")).toBe(98_958_092);
    expect(account.work?.pastDue).toBe(98_958_092);
  });

  test("gets a statement of all its invoices, and the credits written under any spelling", async () => {
    const desk = await deskOf([...SPELLED, row("", "JONES PLUMBING", "2026-05-10", -1000)]);
    const account = accountIn(desk, "Jones Plumbing");
    expect(account.unapplied.get("USD")).toBe(100_000);
    expect(customerLetter(desk, account, "statement", "USD")?.text).toContain("988,580.92");
  });

  test("has all its invoices and every logged contact in the evidence pack and the history", async () => {
    const host = memoryHost(sheets(SPELLED));
    const before = await readDesk(host, {});
    for (const name of ["Jones Plumbing", "jones-plumbing"])
      await host.apply(
        logLines(await readDesk(host, {}), [
          noted(before, name, [], { channel: "phone", result: "promise" }),
        ]),
      );
    const desk = await readDesk(host, {});
    const account = accountIn(desk, "Jones Plumbing");
    expect(account.history).toHaveLength(2);
    const pack = evidencePack(account.customer, account.invoices, [], [], desk.log, desk.asOf);
    expect(pack.invoices.map(({ invoice }) => invoice.invoice)).toEqual(["1", "2", "3"]);
    expect(pack.contacts).toHaveLength(2);
  });

  test("is called about the whole customer from a row of any spelling", async () => {
    const desk = await deskOf(SPELLED);
    for (const invoice of desk.invoices.slice(0, 3)) expect(callItem(desk, invoice).pastDue).toBe(98_958_092);
  });

  test("has the same name on its line in every currency", async () => {
    const euro = row("5", "JONES PLUMBING", "2026-04-01", 10).map((cell, at) => (at === 3 ? "EUR" : cell));
    const desk = await deskOf([...SPELLED, euro]);
    const lines = desk.work.filter((item) => item.key === desk.work[0]?.key);
    expect(lines.map((item) => [item.currency, nameOnLine(desk, item)])).toEqual([
      ["USD", "Jones Plumbing"],
      ["EUR", "Jones Plumbing"],
    ]);
    expect(desk.aging.blocks.map((block) => block.lines[0]?.customer)).toEqual([
      "Jones Plumbing",
      "Jones Plumbing",
    ]);
  });
});

test("two customers of one name stay two, told apart by their customer numbers", async () => {
  const desk = await deskOf(TWINS);
  const names = desk.aging.blocks[0]?.lines.map((line) => [line.customer, line.total]);
  expect(names).toEqual([
    ["Jones Plumbing (C100)", 30_000],
    ["Jones Plumbing (C200)", 25_000],
  ]);
  const account = accountIn(desk, "Jones Plumbing (C200)");
  expect(account.items.map((item) => item.invoice.invoice).sort()).toEqual(["2", "3"]);
  expect(account.customer).toBe("Jones Plumbing");
  expect(account.work?.pastDue).toBe(25_000);
  expect(desk.work.map((item) => nameOnLine(desk, item)).sort()).toEqual([
    "Jones Plumbing (C100)",
    "Jones Plumbing (C200)",
  ]);
  expect(desk.invoicesOf("J. Plumbing").map(({ invoice }) => invoice)).toEqual(["2", "3"]);
});
