import { describe, expect, test } from "vitest";
import { parseIsoDay } from "../../core/day.ts";
import { readDesk } from "../../panel/desk.ts";
import { reminderBatch } from "../../panel/reminder-batch.ts";
import { memoryHost } from "../hosts/memory-host.ts";
import { LEDGER } from "./ledger.ts";

describe("The desk over a ledger", () => {
  test("finds the ledger among the sheets, ages it to today and puts the broken promise first", async () => {
    const desk = await readDesk(memoryHost([{ name: "Notes", cells: [["hello"], ["world"]] }, LEDGER]), {});
    expect(desk.sheet).toBe("Invoices");
    expect(desk.asOf).toBe(parseIsoDay("2026-06-15"));
    expect(desk.work[0]).toMatchObject({
      customer: /Müller/,
      step: "chase-promise",
      urgent: true,
      channel: "phone",
    });
    expect(
      desk.problems.filter((problem) => problem.grade === "left out").map((problem) => problem.row),
    ).toEqual([14, 15, 15]);
  });

  test("keeps each currency's sum apart, and the buckets add up to it", async () => {
    const desk = await readDesk(memoryHost([LEDGER]), {});
    for (const block of desk.aging.blocks) {
      const sum =
        block.totals.buckets.reduce<number>((total, part) => total + part, 0) + block.totals.noDueDate;
      expect(sum).toBe(block.totals.total);
    }
    expect(desk.aging.blocks.map((block) => block.currency)).toEqual(["DKK", "EUR", "GBP", "NOK", "SEK"]);
  });

  test("an invoice whose payment stands on the sheet Payments is neither listed nor written to", async () => {
    const payments = {
      name: "Payments",
      cells: [
        ["Date", "Customer", "Invoice", "Amount", "Currency", "Note"],
        [{ day: (parseIsoDay("2026-06-12") ?? 0) as never }, "Café Ærø", "1003", 3125.5, "DKK", ""],
      ],
    };
    const before = await readDesk(memoryHost([LEDGER]), {});
    const after = await readDesk(memoryHost([LEDGER, payments]), {});
    const named = (desk: typeof before) => desk.work.some((item) => item.customer === "Café Ærø");
    expect(named(before)).toBe(true);
    expect(named(after)).toBe(false);
    expect(
      reminderBatch(after, new Set()).ready.some((item) => item.draft.group.customer === "Café Ærø"),
    ).toBe(false);
  });

  test("nothing is ready to send while As of is another day", async () => {
    const desk = await readDesk(memoryHost([LEDGER]), { asOf: parseIsoDay("2026-06-01") as never });
    const batch = reminderBatch(desk, new Set());
    expect(batch.ready).toEqual([]);
    expect(batch.stopped.some(({ stops }) => stops.some((stop) => stop.code === "as-of-not-today"))).toBe(
      true,
    );
  });

  test("a formal reminder asks for the interest of the policy in Settings, unless it is waived", async () => {
    const settings = {
      name: "Settings",
      cells: [
        ["Setting", "Value"],
        ["AsOf", { day: parseIsoDay("2026-06-15") as never }],
        ["LateFeePolicy", "DK B2B"],
        ["BankDetails", "DKK: 1234 5678901234"],
        ["Company", "Lumo"],
        ["Creditor", "Lumo ApS"],
        ["RecoveryPartner", "Rekto"],
        ["Sender", "Ida"],
        ["ReplyTo", "ida@lumo.example"],
        ["Phone", "12 34"],
        ["PaymentsThrough", { day: parseIsoDay("2026-06-15") as never }],
      ],
    };
    const host = memoryHost([LEDGER, settings]);
    await host.apply(
      settings.cells.slice(1).map(([name], i) => ({
        kind: "name-cell",
        name: String(name),
        sheet: "Settings",
        row: i + 1,
        column: 1,
      })),
    );
    const desk = await readDesk(host, {});
    expect(desk.settings.lateFeePolicy).toBe("DK B2B");
    const nordlys = (typed = {}) =>
      [...reminderBatch(desk, new Set(), typed).ready, ...reminderBatch(desk, new Set(), typed).stopped]
        .map(({ draft }) => draft)
        .find((draft) => draft?.group.customer.startsWith("Nordlys"));
    const draft = nordlys();
    expect(draft?.sums.fixedSum).toBe(31_000);
    expect(draft?.sums.interest).toBeGreaterThan(0);
    const none = { fee: 0 as never, interest: 0 as never, fixedSum: 0 as never };
    expect(nordlys({ [draft?.group.id ?? ""]: none })?.sums).toMatchObject({ fixedSum: 0, interest: 0 });
  });

  test("the account's fee follows the user's own rates, as the column Late fee does", async () => {
    const settings = {
      name: "Settings",
      cells: [
        ["Setting", "Value"],
        ["LateFeePolicy", "8% per year"],
      ],
    };
    const rates = {
      name: "Rates",
      cells: [
        ["From", "Percent per year", "a note beside"],
        ["2026-05-01", "10%", ""],
        ["", "", ""],
      ],
    };
    const host = memoryHost([LEDGER, settings, rates]);
    await host.apply([{ kind: "name-cell", name: "LateFeePolicy", sheet: "Settings", row: 1, column: 1 }]);
    const desk = await readDesk(host, {});
    const fee = desk
      .account("Nordlys Belysning ApS")
      ?.items.find(({ invoice }) => invoice.invoice === "1001")
      ?.fee();
    // 18,750: 49 days at 8% (201.37) and, from 1 May, 46 days at 10% (236.30).
    expect(fee?.total).toBe(437_67);
    expect(fee?.lines.map(({ days }) => days)).toEqual([49, 46, undefined]);
  });
});
