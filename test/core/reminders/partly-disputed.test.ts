import { describe, expect, test } from "vitest";
import { addDays, isoDay } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { asMinor } from "../../../core/money.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { type BatchInput, planBatch } from "../../../core/reminders/batch.ts";
import { entryOf, type LogEntry } from "../../../core/reminders/log.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { templateKey } from "../../../core/reminders/own-templates.ts";
import { day } from "./letter-facts.ts";

/** A Tuesday. */
const TODAY = day(2026, 3, 10);
const late = (days: number, more: Partial<Invoice> = {}): Invoice => ({
  row: 7,
  invoice: "1042",
  customer: "Acme Ltd",
  customerType: "business",
  country: "IE",
  email: "pay@acme.example",
  language: "en",
  currency: "EUR",
  dueDate: addDays(TODAY, -days),
  openBalance: asMinor(100_000),
  ...more,
});
const plan = (invoices: Invoice[], more: Partial<BatchInput> = {}) =>
  planBatch({
    asOf: TODAY,
    today: TODAY,
    playbook: STANDARD,
    settings: {
      company: "Lumo 8",
      name: "Ida",
      replyTo: "ida@lumo8.example",
      phone: "",
      creditor: "Lumo 8",
      recoveryPartner: "",
      bank: { EUR: "IBAN" },
      language: "en",
      friendly: false,
      by: "Ida",
    },
    log: new LogView([]),
    invoices,
    ...more,
  });

describe("an invoice of which a part is disputed", () => {
  test("is asked for without that part, and the letter says so with all three amounts", () => {
    const { ready } = plan([late(3, { disputedAmount: asMinor(40_000) })]);
    const { text } = ready[0]?.message ?? { text: "" };
    expect(ready[0]?.draft.sums.principal).toBe(60_000);
    expect(text).toContain(
      "Invoice 1042: €400.00 of €1,000.00 is disputed and not part of this letter. What we ask for is the undisputed part, €600.00.",
    );
    expect(text.replace(/.*not part of this letter.*\n/, "")).not.toContain("1,000.00");
  });

  test("an invoice asked for in full says nothing of it", () => {
    expect(plan([late(3)]).ready[0]?.message.text).not.toContain("disputed");
  });

  test("a letter in the bookkeeper's own words says it too", () => {
    const key = templateKey({ letter: "friendly-reminder", language: "en", many: false, friendly: false });
    const paragraphs = ["{{greeting}}", "Kindly send us {{principal}}.", "{{closing}}"];
    const own = new Map([[key, { subject: "Hi", paragraphs }]]);
    const { ready } = plan([late(3, { disputedAmount: asMinor(40_000) })], { templates: own });
    expect(ready[0]?.message.text).toContain("Kindly send us €600.00.");
    expect(ready[0]?.message.text).toContain("What we ask for is the undisputed part, €600.00.");
  });
});

describe("a courtesy that went out", () => {
  const upcoming = late(-2, { invoiceDate: addDays(TODAY, -20), lastContact: addDays(TODAY, -9) });

  test("is marked as done in its row, and the last real contact stays as it was", () => {
    const [item] = plan([upcoming]).ready;
    expect(item?.draft.group.letter).toBe("pre-due-reminder");
    expect(item?.draft.marks).toEqual([
      {
        id: `1042@${isoDay(addDays(TODAY, 2))}`,
        customer: "Acme Ltd",
        lastAction: "Pre-due reminder",
        lastContact: isoDay(addDays(TODAY, -9)),
      },
    ]);
    expect(plan([{ ...upcoming, lastAction: "Pre-due reminder" }]).ready).toEqual([]);
  });
});

describe("what the contact log says against the row", () => {
  const entry = (more: Partial<LogEntry>): LogEntry =>
    entryOf({
      time: "2026-03-05 10:00:00",
      state: "LOGGED",
      customer: "Acme Limited",
      invoices: [{ number: "1042", dueDate: addDays(TODAY, -3) }],
      channel: "internal",
      ...more,
    });
  const codes = (entries: LogEntry[], invoice: Invoice = late(3)): string[] => {
    const { ready, stopped } = plan([invoice], { log: new LogView(entries) });
    return ready.length > 0
      ? ["goes"]
      : stopped.flatMap(({ stops }) => stops.map(({ code }) => code as string));
  };

  test.each([
    ["a dispute", entry({ result: "dispute" }), "log-disputed"],
    ["a promise still running", entry({ result: "promised", promisedDate: addDays(TODAY, 1) }), "log-promised"],
    ["a payment plan", entry({ result: "plan-agreed" }), "log-plan"],
    ["a credit note we owe", entry({ result: "credit-note-due" }), "log-paused"],
    ["a wish to be left alone", entry({ result: "do-not-contact", invoices: [] }), "log-no-contact"],
    ["a dispute kept when its row was gone", entry({ result: "answers-kept", note: "Last action: Phone call; Status: bestridt" }), "log-disputed"],
  ])("%s holds the message back though the row is silent", (_, line, code) => {
    expect(codes([line])).toContain(code);
  }); // biome-ignore format: a table

  test("a due date moved by the program does not hide the dispute, nor does a new spelling of the customer", () => {
    expect(codes([entry({ result: "dispute" })], late(5))).toContain("log-disputed");
    expect(codes([entry({ result: "dispute" })], late(3, { customer: "Acme Holding" }))).toContain("log-disputed");
    expect(codes([entry({ result: "dispute" })], late(5, { customer: "Berg" }))).toEqual(["goes"]);
  }); // biome-ignore format: three lines

  test("is over once it is settled, resolved, or its promise has run out", () => {
    const dispute = entry({ result: "dispute" });
    const later = { time: "2026-03-06 09:00:00" };
    expect(codes([dispute, entry({ ...later, result: "settled" })])).toEqual(["goes"]);
    expect(codes([dispute, entry({ ...later, step: "resolve-dispute", result: "done" })])).toEqual(["goes"]);
    expect(codes([entry({ ...later, result: "settled" }), { ...dispute, time: "2026-03-07 09:00:00" }])).toContain("log-disputed");
    expect(codes([entry({ result: "promised", promisedDate: addDays(TODAY, -5) })])).toEqual(["goes"]);
    const stop = entry({ result: "do-not-contact", invoices: [] });
    expect(codes([stop, entry({ ...later, result: "contact-allowed", invoices: [] })])).toEqual(["goes"]);
  }); // biome-ignore format: one case a line
});
