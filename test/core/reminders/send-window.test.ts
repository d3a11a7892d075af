import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { asMinor } from "../../../core/money.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { type BatchInput, planBatch } from "../../../core/reminders/batch.ts";
import { withinQuota } from "../../../core/reminders/chunks.ts";
import type { ReminderSettings } from "../../../core/reminders/draft.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { readSendWindow } from "../../../core/reminders/send-window.ts";
import { day } from "./letter-facts.ts";

/** A Tuesday. */
const TODAY = day(2026, 3, 10);
const SETTINGS: ReminderSettings = {
  company: "Lumo 8", name: "Ida Vik", replyTo: "ida@lumo8.example", phone: "12 34", creditor: "Lumo 8", recoveryPartner: "Rekto 5",
  bank: { EUR: "IBAN EUR" }, language: "en", friendly: false, by: "Ida",
}; // biome-ignore format: short

const late = (days: number, number: string, more: Partial<Invoice> = {}): Invoice => ({
  row: 10, invoice: number, customer: "Acme Ltd", customerType: "business", country: "IE", email: "pay@acme.example", contact: "Kim",
  language: "en", currency: "EUR", dueDate: addDays(TODAY, -days), openBalance: asMinor(50_000), ...more,
}); // biome-ignore format: short
const plan = (invoices: Invoice[], more: Partial<BatchInput> = {}) =>
  planBatch({
    asOf: TODAY,
    today: TODAY,
    playbook: STANDARD,
    settings: SETTINGS,
    log: new LogView([]),
    invoices,
    ...more,
  });

describe("a second address", () => {
  const copied = (secondContact: string) => plan([late(3, "A", { secondContact })]);

  test("gets a copy, and the log says that both were written to", () => {
    const { ready } = copied(" boss@acme.example ");
    expect(ready[0]?.message.to.address).toBe("pay@acme.example");
    expect(ready[0]?.message.cc).toEqual([{ name: "", address: "boss@acme.example" }]);
    expect(ready[0]?.draft.entry.to).toBe("pay@acme.example; boss@acme.example");
  });

  test("takes a second recipient of the quota", () => {
    const { ready } = copied("boss@acme.example");
    expect([withinQuota(ready, 1), withinQuota(ready, 2)]).toEqual([
      { now: 0, later: 1 },
      { now: 1, later: 0 },
    ]);
  });

  test.each([["PAY@acme.example"], ["Bo Berg, finance"], [""]])(
    "none is written to where the cell says %j",
    (cell) => {
      expect(copied(cell).ready[0]?.message.cc).toBeUndefined();
    },
  );

  test("changed after the preview, it holds the message back", () => {
    const facts = (secondContact: string) => copied(secondContact).ready[0]?.facts;
    expect(facts("boss@acme.example")).not.toEqual(facts("other@acme.example"));
  });
});

describe("hours", () => {
  test.each([
    ["08:00-17:00", { from: 480, to: 1020 }], ["8-17", { from: 480, to: 1020 }], [" 8.30 – 16.15 ", { from: 510, to: 975 }],
    ["0:00-24:00", { from: 0, to: 1440 }], ["", undefined], ["17-8", undefined], ["8-25", undefined], ["8:75-9", undefined], ["mornings", undefined],
  ] as const)("%j is read as the window it names, or none", (text, window) => {
    expect(readSendWindow(text)).toEqual(window);
  }); // biome-ignore format: a table

  const OWN = { ...SETTINGS, sendWindow: { from: 480, to: 1020 } };
  const at = (time: string | undefined, more: Partial<Invoice> = {}, input: Partial<BatchInput> = {}) =>
    plan([late(3, "A", more)], { settings: OWN, localTime: time, ...input });

  test.each([
    ["2026-03-10 07:59:00", 0], ["2026-03-10 08:00:00", 1], ["2026-03-10T16:59", 1], ["2026-03-10 17:00:00", 0], [undefined, 1],
  ] as const)("between 08:00 and 17:00: at %s, %i message goes out", (time, count) => {
    expect(at(time).ready).toHaveLength(count);
  }); // biome-ignore format: a table

  test("the user may accept the hour for a batch; it then has no end", () => {
    const accepted = at("2026-03-10 18:00:00", {}, { accepted: new Set(["outside-window"]) });
    expect(accepted.ready.map(({ closes }) => closes)).toEqual([null]);
    expect(at("2026-03-10 16:00:00").ready.map(({ closes }) => closes)).toEqual([1020]);
  });

  test.each([
    ["US", "consumer", "2026-03-10 07:30:00", 0], ["US", "sole trader", "2026-03-10 21:30:00", 0], ["US", undefined, "2026-03-10 21:30:00", 0],
    ["US", "consumer", "2026-03-10 20:59:00", 1], ["US", "business", "2026-03-10 21:30:00", 1], ["IE", "consumer", "2026-03-10 21:30:00", 1],
  ] as const)("%s, %s, at %s: %i message", (country, customerType, time, count) => {
    const more = customerType === undefined ? { country, customerType: undefined as never } : { country, customerType };
    expect(plan([late(3, "A", more)], { localTime: time }).ready).toHaveLength(count);
  }); // biome-ignore format: a table
});
