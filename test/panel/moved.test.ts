import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { addDays, type Day, parseIsoDay } from "../../core/day.ts";
import { readDesk } from "../../panel/desk.ts";
import { putRightChanges } from "../../panel/moved.ts";
import { reminderBatch } from "../../panel/reminder-batch.ts";
import { oppositeOf } from "../../panel/undo.ts";
import { logLines, noted, setField } from "../../panel/write.ts";
import { memoryHost } from "../hosts/memory-host.ts";

const TODAY = parseIsoDay("2026-03-10") as Day;
const HEADINGS = ["Invoice", "Customer", "Email", "Country", "Type", "Due date", "Balance"];
const row = (number: string, customer: string): Cell[] => [
  number,
  customer,
  `pay@${customer.toLowerCase()}.example`,
  "IE",
  "business",
  { day: addDays(TODAY, -3) },
  100,
];

/** A workbook set up a week ago, with what was noted, and the new export pasted over its rows. */
async function pasted(notes: Record<string, [field: "status" | "promisedDate", value: Cell]>) {
  const host = memoryHost(
    [{ name: "Ledger", cells: [HEADINGS, row("1042", "Acme"), row("1043", "Berg"), row("1044", "Cole")] }],
    { today: "2026-03-10" },
  );
  const overrides = { answers: { homeCurrency: "EUR" } };
  await host.apply((await readDesk(host, overrides)).proposal()?.changes ?? []);
  for (const [name, value] of [
    ["Company", "Lumo 8"],
    ["ReplyTo", "ida@lumo8.example"],
    ["BankDetails", "EUR: IBAN XX00"],
  ]) {
    const settings = await host.read("Settings");
    host.type("Settings", settings.cells.findIndex((line) => line[0] === name), 1, value as string);
  } // biome-ignore format: one setting a line
  for (const [number, [field, value]] of Object.entries(notes)) {
    const desk = await readDesk(host, overrides);
    const invoices = desk.invoices.filter((one) => one.invoice === number);
    await host.apply(setField(desk, invoices, field, value));
  }
  [row("1043", "Berg"), row("1044", "Cole"), row("1050", "Dahl")].forEach((cells, r) => {
    cells.forEach((value, c) => {
      host.type("Ledger", r + 1, c, value);
    });
  });
  return { host, desk: () => readDesk(host, overrides) };
}

describe("a new paste over the old rows, in the pane", () => {
  test("each answer is worked with its own invoice at once, and nothing goes out until it is put right", async () => {
    const { host, desk: read } = await pasted({
      1043: ["status", "disputed"],
      1042: ["promisedDate", { day: addDays(TODAY, 1) }],
    });
    const desk = await read();
    expect(desk.moved.map(({ holder, to }) => [holder.number, to?.row])).toEqual([["1042", undefined], ["1043", 2]]); // biome-ignore format: a list
    expect(desk.invoices.map((one) => [one.invoice, one.status ?? "", one.promisedDate ?? ""])).toEqual([
      ["1043", "disputed", ""],
      ["1044", "", ""],
      ["1050", "", ""],
    ]);
    expect(reminderBatch(desk, new Set()).ready).toEqual([]);
    const { sheet, changes } = putRightChanges(desk, desk.moved);
    const back = oppositeOf(sheet, desk.read);
    const before = (await host.read("Ledger")).cells;
    await host.apply(changes);
    const after = await read();
    expect(after.moved).toEqual([]);
    expect(
      reminderBatch(after, new Set()).ready.flatMap(({ draft }) => draft.entry.invoices.map((n) => n.number)),
    ).toEqual(["1044", "1050"]);
    expect(after.log.entries.map(({ result, note, promisedDate }) => [result, note, promisedDate])).toEqual([
      ["answers-kept", "Promised date: 2026-03-11", addDays(TODAY, 1)],
    ]);
    await host.apply(back ?? []);
    expect((await host.read("Ledger")).cells).toEqual(before);
  });

  test("a first answer in a row of the new paste is the new invoice's, not the old one's", async () => {
    const { host, desk: read } = await pasted({});
    const desk = await read();
    expect(desk.moved).toEqual([]);
    await host.apply(setField(desk, [desk.invoices[2] as never], "status", "disputed", "text"));
    expect((await read()).moved).toEqual([]);
    expect((await read()).invoices[2]).toMatchObject({ invoice: "1050", status: "disputed" });
  });

  test("an invoice that comes back after its dispute went to the log is still not chased", async () => {
    const { host, desk: read } = await pasted({ 1042: ["status", "disputed"] });
    const desk = await read();
    const { changes } = putRightChanges(desk, desk.moved);
    await host.apply(changes);
    row("1042", "Acme").forEach((value, c) => {
      host.type("Ledger", 4, c, value);
    });
    const again = reminderBatch(await read(), new Set());
    expect(again.ready.map(({ draft }) => draft.group.customer)).not.toContain("Acme");
    expect(again.stopped.flatMap(({ stops }) => stops.map(({ code }) => code))).toContain("answers-moved");
  });
});

test("a line of the log is written under the log's own headings, also where somebody moved them or emptied it", async () => {
  const { host, desk: read } = await pasted({});
  const { cells } = await host.read("Contact log");
  const note = async () => {
    const desk = await read();
    const line = noted(desk, "Berg", desk.invoicesOf("Berg"), { channel: "phone", result: "dispute" });
    await host.apply(logLines(desk, [line]));
    return (await read()).log.entries.map(({ state, customer, result }) => [state, customer, result]);
  };
  [...(cells[0] ?? [])].reverse().forEach((heading, column) => {
    host.type("Contact log", 0, column, heading);
  });
  expect(await note()).toEqual([["LOGGED", "Berg", "dispute"]]);
  for (const row of [0, 1])
    cells[0]?.forEach((_, column) => {
      host.type("Contact log", row, column, "");
    });
  expect(await note()).toEqual([["LOGGED", "Berg", "dispute"]]);
});

test("a program that writes its numbers another way now asks nothing, and the dispute holds", async () => {
  const { host, desk: read } = await pasted({ 1043: ["status", "disputed"] });
  ["INV-1042", "INV-1043", "0001044"].forEach((number, r) => {
    row(number, ["Acme", "Berg", "Cole"][r] as string).forEach((value, c) => {
      host.type("Ledger", r + 1, c, value);
    });
  });
  const desk = await read();
  expect(desk.moved).toEqual([]);
  expect(reminderBatch(desk, new Set()).ready.map(({ draft }) => draft.group.customer)).toEqual([
    "Acme",
    "Cole",
  ]);
  row("INV-1043", "Dahl").forEach((value, c) => {
    host.type("Ledger", 2, c, value);
  });
  expect((await read()).moved.map(({ holder }) => holder.number)).toEqual(["1043"]);
});

describe("what the log kept while an invoice was gone", () => {
  /** 1042 disputed and gone, its answers kept; then the invoice is back in a new paste, in Dahl's row. */
  async function back(comes: Cell[]) {
    const { host, desk: read } = await pasted({ 1042: ["status", "disputed"] });
    const desk = await read();
    const { changes } = putRightChanges(desk, desk.moved);
    await host.apply(changes);
    expect((await read()).moved).toEqual([]);
    comes.forEach((value, c) => {
      host.type("Ledger", 3, c, value);
    });
    return { host, read };
  }

  test("is offered back when it returns, given back in one change, and not offered again", async () => {
    const { host, read } = await back(row("1042", "ACME"));
    const desk = await read();
    expect(desk.moved.map(({ heading, value, rows, to }) => [heading, value, rows, to?.row])).toEqual([["Status", "disputed", [], 4]]); // biome-ignore format: a list
    expect(desk.invoices.find((one) => one.invoice === "1042")?.status).toBe("disputed");
    expect(reminderBatch(desk, new Set()).ready).toEqual([]);
    const { changes } = putRightChanges(desk, desk.moved);
    await host.apply(changes);
    const after = await read();
    expect(after.moved).toEqual([]);
    expect(after.invoices.find((one) => one.invoice === "1042")?.status).toBe("disputed");
    expect(after.log.entries.map(({ result }) => result)).toEqual(["answers-kept", "answers-returned"]);
    const ready = reminderBatch(after, new Set()).ready.map(({ draft }) => draft.group.customer);
    expect(ready.sort()).toEqual(["Berg", "Cole"]);
  });

  test("left in the log is not offered again either, and still holds the reminder", async () => {
    const { host, read } = await back(row("1042", "Acme"));
    const { changes } = putRightChanges(await read(), []);
    await host.apply(changes);
    const after = await read();
    expect([after.moved, after.invoices.find((one) => one.invoice === "1042")?.status]).toEqual([
      [],
      undefined,
    ]);
    const ready = reminderBatch(after, new Set()).ready.map(({ draft }) => draft.group.customer);
    expect(ready.sort()).toEqual(["Berg", "Cole"]);
  });

  test.each([
    ["another customer's invoice of that number", row("1042", "Dahl")],
    ["an invoice of that number due a year later", row("1042", "Acme").map((cell, c) => (c === 5 ? { day: addDays(TODAY, 362) } : cell))],
  ] as const)("is not offered to %s", async (_, comes) => {
    const { read } = await back([...comes]);
    expect((await read()).moved).toEqual([]);
  }); // biome-ignore format: a table
});

describe("a number used anew for another invoice", () => {
  test.each([
    ["another customer", row("1042", "Berg")],
    ["another customer, due a year later", row("1042", "Berg").map((cell, c) => (c === 5 ? { day: addDays(TODAY, 362) } : cell))],
    ["the same customer, due a year later", row("1042", "Acme").map((cell, c) => (c === 5 ? { day: addDays(TODAY, 362) } : cell))],
  ] as const)("of %s does not take the old one's answers over: they are told, and go to the log", async (_, comes) => {
    const { host, desk: read } = await pasted({ 1042: ["status", "disputed"] });
    comes.forEach((value, c) => {
      host.type("Ledger", 1, c, value);
    });
    const desk = await read();
    expect(desk.moved.map(({ holder, to }) => [holder.number, holder.customer, to])).toEqual([["1042", "Acme", undefined]]);
    expect(reminderBatch(desk, new Set()).ready).toEqual([]);
    const { changes } = putRightChanges(desk, desk.moved);
    await host.apply(changes);
    const after = await read();
    expect(after.invoices.find((one) => one.invoice === "1042")?.status).toBeUndefined();
    expect(after.log.entries.map(({ result, note }) => [result, note])).toEqual([["answers-kept", "Status: disputed"]]);
    expect(after.moved).toEqual([]);
  }); // biome-ignore format: a table

  test.each([
    ["the due date was put right by a month", row("1042", "Acme").map((cell, c) => (c === 5 ? { day: addDays(TODAY, 27) } : cell))],
    ["the customer has a longer name by now", row("1042", "Acme Group")],
  ] as const)("is the same invoice where %s", async (_, comes) => {
    const { host, desk: read } = await pasted({ 1042: ["status", "disputed"] });
    comes.forEach((value, c) => {
      host.type("Ledger", 1, c, value);
    });
    const desk = await read();
    expect(desk.moved).toEqual([]);
    expect(desk.invoices.find((one) => one.invoice === "1042")?.status).toBe("disputed");
  }); // biome-ignore format: a table
});
