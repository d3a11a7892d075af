import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { addDays, type Day, isoDay, parseIsoDay, serialOf } from "../../core/day.ts";
import { LOG_COLUMNS } from "../../core/reminders/log.ts";
import { OUTBOX_COLUMNS } from "../../core/reminders/outbox.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import { readDesk } from "../../panel/desk.ts";
import { chunksFor, reminderBatch, remindersOffered } from "../../panel/reminder-batch.ts";
import { memoryHost } from "../hosts/memory-host.ts";

const MONDAY = parseIsoDay("2026-03-09") as Day;
const HEADINGS = ["Invoice", "Customer", "Email", "Country", "Type", "Invoice date", "Due date", "Balance"];
const row = (number: string, customer: string, due: Day, email = true): Cell[] => [
  number,
  customer,
  email ? `pay@${customer.toLowerCase()}.example` : "",
  "IE",
  "business",
  { day: addDays(due, -30) },
  { day: due },
  100,
];

/** Three late, one of them without an address; two not yet due. */
async function workbook(today: Day, more: { columns?: boolean } = {}) {
  const rows = [
    row("1", "Acme", addDays(MONDAY, -5)),
    row("2", "Berg", addDays(MONDAY, -6)),
    row("3", "Cole", addDays(MONDAY, -7), false),
    row("4", "Dahl", addDays(MONDAY, 2)),
    row("5", "Ek", addDays(MONDAY, 20)),
  ];
  const host = memoryHost([{ name: "Ledger", cells: [HEADINGS, ...rows] }], { today: isoDay(today) });
  const overrides = { answers: { homeCurrency: "EUR" }, asOf: today };
  const desk = () => readDesk(host, overrides);
  const changes = (await desk()).proposal()?.changes ?? [];
  await host.apply(
    more.columns === false ? changes.filter((change) => !("sheet" in change) || change.sheet !== "Ledger") : changes,
  );
  const settings = (await host.read("Settings")).cells;
  const set = (name: string, value: string): void =>
    host.type("Settings", settings.findIndex((line) => line[0] === name), 1, value);
  set("Company", "Lumo 8");
  set("ReplyTo", "ida@lumo8.example");
  set("BankDetails", "EUR: IBAN XX00");
  return { host, desk };
} // biome-ignore format: one setting a line

describe("the number on Today", () => {
  test("is what Reminders offers: not who has no address", async () => {
    const { desk } = await workbook(MONDAY);
    const read = await desk();
    expect(read.work.filter((item) => item.message).length).toBeGreaterThan(remindersOffered(read).ready);
    expect(remindersOffered(read).ready).toBe(reminderBatch(read, new Set()).ready.length);
    expect(remindersOffered(read).ready).toBeGreaterThan(0);
  });

  test("is 0 on a Sunday and on a holiday, when nothing goes out by itself", async () => {
    expect(remindersOffered(await (await workbook(addDays(MONDAY, 6))).desk()).ready).toBe(0);
    const { host, desk } = await workbook(MONDAY);
    await host.apply([{ kind: "append-rows", sheet: "Holidays", cells: [[{ day: MONDAY }, "Closed"]] }]);
    expect(remindersOffered(await desk()).ready).toBe(0);
  });

  test("is 0 on a holiday whose date comes as a serial, as Excel gives it", async () => {
    const { host, desk } = await workbook(MONDAY);
    expect(remindersOffered(await desk()).ready).toBeGreaterThan(0);
    const cells = [[serialOf(MONDAY), "Closed"]];
    await host.apply([{ kind: "append-rows", sheet: "Holidays", cells }]);
    expect(remindersOffered(await desk()).ready).toBe(0);
  });

  test.each([true, false])("a courtesy that was sent is gone from Today (with columns for it: %s)", async (columns) => {
    const { host, desk } = await workbook(MONDAY, { columns });
    const read = await desk();
    const courtesies = reminderBatch(read, new Set()).ready.filter(({ draft }) => draft.group.customer === "Dahl");
    expect(courtesies).toHaveLength(1);
    for (const chunk of chunksFor(read, courtesies, 10, 60_000)) await host.mail.send(chunk);
    const after = await desk();
    expect(after.work.map((item) => item.customer)).not.toContain("Dahl");
    expect(after.log.lastContact("Dahl")).toBeUndefined();
    expect(remindersOffered(after).ready).toBe(remindersOffered(read).ready - 1);
  }); // biome-ignore format: a long title
});

test("an earlier message still Ready in the Outbox is told before the next one is written", async () => {
  const { host, desk } = await workbook(MONDAY);
  const entry = (state: string): Cell[] =>
    LOG_COLUMNS.map((heading): Cell => {
      if (heading === "Time") return "2026-03-02 09:00:00";
      if (heading === "Key") return "acme | pre-due-reminder | 1@2026-03-04";
      if (heading === "State") return state;
      if (heading === "Customer") return "Acme";
      if (heading === "Invoices") return "1 (2026-03-04)";
      if (heading === "Step") return "pre-due-reminder";
      return heading === "Reference" ? "R-outbox77" : "";
    });
  const outbox = (status: string): WorkbookChange => ({
    kind: "write",
    sheet: "Outbox",
    row: 1,
    column: 0,
    cells: [
      OUTBOX_COLUMNS.map((heading) =>
        heading === "Status" ? status : heading === "Reference" ? "R-outbox77" : "",
      ),
    ],
  });
  await host.apply([{ kind: "append-rows", sheet: "Contact log", cells: [entry("SENDING"), entry("SENT")] }]);
  const acme = async (): Promise<string[]> => {
    const { ready, stopped } = reminderBatch(await desk(), new Set());
    return [
      ...ready.filter(({ draft }) => draft.group.customer === "Acme").map(() => "ready"),
      ...stopped.filter(({ customer }) => customer === "Acme").flatMap(({ stops }) => stops.map(({ code }) => code)),
    ];
  }; // biome-ignore format: a list
  expect(await acme()).toEqual(["ready"]);
  if (!(await host.sheets()).some((sheet) => sheet.name === "Outbox"))
    await host.apply([{ kind: "add-sheet", name: "Outbox", cells: [[...OUTBOX_COLUMNS]] }]);
  await host.apply([outbox("Ready")]);
  expect(await acme()).toEqual(["outbox-ready"]);
  await host.apply([outbox("Sent")]);
  expect(await acme()).toEqual(["ready"]);
});
