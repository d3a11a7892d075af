import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { addDays, type Day, parseIsoDay } from "../../core/day.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import { type Desk, readDesk } from "../../panel/desk.ts";
import { putRightChanges } from "../../panel/moved.ts";
import { reminderBatch } from "../../panel/reminder-batch.ts";
import { slicesOf } from "../../panel/slices.ts";
import { logFirst, logLines, noted, setField } from "../../panel/write.ts";
import { type MemoryHost, memoryHost } from "../hosts/memory-host.ts";

const TODAY = parseIsoDay("2026-03-10") as Day;
const OVERRIDES = { answers: { homeCurrency: "EUR" } };
const HEADINGS = ["Invoice", "Customer", "Email", "Country", "Type", "Due date", "Balance"];
const row = (number: string, customer: string): Cell[] => [
  number, customer, `pay@${customer.toLowerCase()}.example`, "IE", "business", { day: addDays(TODAY, -3) }, 100,
]; // biome-ignore format: a row
const CUSTOMERS = ["Acme", "Berg", "Cole", "Dahl", "Ek", "Falk"];

const read = (host: MemoryHost): Promise<Desk> => readDesk(host, OVERRIDES);
const fresh = (more: readonly Cell[][] = []): MemoryHost =>
  memoryHost(
    [
      {
        name: "Ledger",
        cells: [HEADINGS, ...CUSTOMERS.map((name, i) => row(String(1042 + i), name)), ...more],
      },
    ],
    {
      today: "2026-03-10",
    },
  );

/** Writes a change a call, and stops for good before call k. */
async function until(host: MemoryHost, changes: readonly WorkbookChange[], k: number): Promise<void> {
  for (const change of changes.slice(0, k)) await host.apply([change]);
}

/** Everything in the workbook that a person can see. */
async function all(host: MemoryHost) {
  const sheets = await Promise.all((await host.sheets()).map(({ name }) => host.read(name)));
  const filled = (cells: readonly (readonly Cell[])[]) =>
    cells.map((line) => line.map((cell) => cell ?? "").join("\t").trimEnd());
  return Object.fromEntries(sheets.map(({ name, cells }) => [name, filled(cells)]));
} // biome-ignore format: two steps

const goes = (desk: Desk): string[] =>
  reminderBatch(desk, new Set()).ready.map(({ draft }) => draft.group.customer);

/** A workbook set up, with what sending needs. */
async function ready(): Promise<MemoryHost> {
  const host = fresh();
  await host.apply((await read(host)).proposal()?.changes ?? []);
  for (const [name, value] of [["Company", "Lumo 8"], ["ReplyTo", "ida@lumo8.example"], ["BankDetails", "EUR: IBAN XX00"]]) {
    const settings = await host.read("Settings");
    host.type("Settings", settings.cells.findIndex((line) => line[0] === name), 1, value as string);
  }
  return host;
} // biome-ignore format: one setting a line

test("set-up ended before any of its calls: the user's cells stand, and the second run completes it", async () => {
  const rows = Array.from({ length: 110 }, (_, i) => row(String(2000 + i), CUSTOMERS[i % 6] as string));
  const long = () => fresh(rows.map((line) => [...line]));
  const ledger = (await long().read("Ledger")).cells;
  const whole = long();
  await whole.apply((await read(whole)).proposal()?.changes ?? []);
  const done = await all(whole);
  // Parts of 50 rows: the sheets go in one call each, the columns of the ledger in several.
  const changes = slicesOf((await read(long())).proposal()?.changes ?? [], 50).flat();
  expect(changes.filter((change) => "sheet" in change && change.sheet === "Ledger").length).toBeGreaterThan(
    3,
  );
  for (let k = 0; k <= changes.length; k++) {
    const host = long();
    await until(host, changes, k);
    const own = (await host.read("Ledger")).cells.map((line) => line.slice(0, HEADINGS.length));
    expect(own).toEqual(ledger);
    await host.apply((await read(host)).proposal()?.changes ?? []);
    expect([k, await all(host)]).toEqual([k, done]);
    expect([k, (await read(host)).proposal()?.changes ?? []]).toEqual([k, []]);
  }
});

describe("putting answers right", () => {
  /** Three invoices in each other's rows, each with an answer, and one that is gone with its own. */
  async function astray(): Promise<MemoryHost> {
    const host = await ready();
    for (const [number, value] of [["1042", "disputed"], ["1043", "paused"], ["1044", "legal"], ["1045", "hardship"]]) {
      const desk = await read(host);
      await host.apply(setField(desk, desk.invoices.filter((one) => one.invoice === number), "status", value as string));
    }
    const pasted = [row("1043", "Berg"), row("1044", "Cole"), row("1042", "Acme"), row("1050", "Gade")];
    pasted.forEach((cells, r) => {
      cells.forEach((value, c) => {
        host.type("Ledger", r + 1, c, value);
      });
    });
    return host;
  } // biome-ignore format: one invoice a line

  test("ended before any of its calls loses no answer and reminds nobody who has one; the second run completes it", async () => {
    const whole = await astray();
    const asked = await read(whole);
    expect(asked.moved).toHaveLength(4);
    await whole.apply(putRightChanges(asked, asked.moved).changes);
    const done = (await all(whole)).Ledger;
    const count = putRightChanges(asked, asked.moved).changes.length;
    expect(count).toBeGreaterThan(1);
    for (let k = 0; k <= count; k++) {
      const host = await astray();
      const desk = await read(host);
      await until(host, putRightChanges(desk, desk.moved).changes, k);
      const between = await read(host);
      expect(goes(between).filter((name) => ["Acme", "Berg", "Cole", "Dahl"].includes(name))).toEqual([]);
      if (between.moved.length > 0) await host.apply(putRightChanges(between, between.moved).changes);
      const after = await read(host);
      expect([k, after.moved, (await all(host)).Ledger]).toEqual([k, [], done]);
      expect(after.log.entries.filter(({ note }) => note === "Status: hardship").length).toBeGreaterThan(0);
      expect(goes(after).sort()).toEqual(["Ek", "Falk", "Gade"]);
    }
  });
});

describe("what is noted from Today", () => {
  const log = (desk: Desk, result: string, more: object = {}) =>
    logLines(desk, [noted(desk, "Acme", desk.invoices.slice(0, 2), { channel: "phone", result, ...more })]);
  const fields = (desk: Desk, ...given: readonly (readonly [Parameters<typeof setField>[2], Cell])[]) =>
    given.flatMap(([field, value]) => setField(desk, desk.invoices.slice(0, 2), field, value));
  const promised = { day: addDays(TODAY, 5) };
  const ACTS: readonly (readonly [string, (desk: Desk) => readonly WorkbookChange[]])[] = [
    ["a dispute", (desk) => [...fields(desk, ["status", "disputed"]), ...log(desk, "dispute")]],
    ["a promise", (desk) => [...fields(desk, ["promisedDate", promised], ["lastContact", { day: TODAY }]), ...log(desk, "promised", { promisedDate: promised.day })]],
    ["a plan", (desk) => [...fields(desk, ["status", "payment plan"]), { kind: "append-rows", sheet: "Plans", cells: [["Acme", "", 1, promised, 50, ""]] }, ...log(desk, "plan-agreed")]],
    ["a write-off", (desk) => fields(desk, ["status", "written off"])],
  ]; // biome-ignore format: a table

  test.each(ACTS)("%s ended before any of its calls: nobody is reminded of it meanwhile, and the second run completes it", async (name, act) => {
    const steps = async (host: MemoryHost) => logFirst(act(await read(host)));
    const whole = await ready();
    await whole.apply(await steps(whole));
    const done = (await all(whole)).Ledger;
    const count = (await steps(await ready())).length;
    for (let k = 0; k <= count; k++) {
      const host = await ready();
      await until(host, await steps(host), k);
      const desk = await read(host);
      // Without a line of the log each row speaks for itself alone.
      if (k > 0 && name !== "a write-off") expect([k, goes(desk).filter((one) => ["Acme", "Berg"].includes(one))]).toEqual([k, []]);
      await host.apply(await steps(host));
      expect([k, (await all(host)).Ledger]).toEqual([k, done]);
      expect(goes(await read(host)).sort()).toEqual(["Cole", "Dahl", "Ek", "Falk"]);
    }
  }); // biome-ignore format: long titles
});
