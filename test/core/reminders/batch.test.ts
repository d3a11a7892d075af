import { describe, expect, test } from "vitest";
import { addDays, isoDay } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { asMinor } from "../../../core/money.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { makePlaybook } from "../../../core/playbook.ts";
import { type BatchInput, planBatch } from "../../../core/reminders/batch.ts";
import { chunksOf, withinQuota } from "../../../core/reminders/chunks.ts";
import { leastNotice, payByOf } from "../../../core/reminders/deadline.ts";
import type { ReminderSettings } from "../../../core/reminders/draft.ts";
import { nameOf } from "../../../core/reminders/key.ts";
import { entryOf, LOG_COLUMNS, readLog } from "../../../core/reminders/log.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { day } from "./letter-facts.ts";

/** A Tuesday. */
const TODAY = day(2026, 3, 10);
const SETTINGS: ReminderSettings = {
  company: "Lumo 8", name: "Ida Vik", replyTo: "ida@lumo8.example", phone: "12 34", creditor: "Lumo 8", recoveryPartner: "Rekto 5",
  bank: { EUR: "IBAN EUR", DKK: "Reg. DKK", SEK: "BG SEK" }, language: "en", friendly: false, by: "Ida",
}; // biome-ignore format: short

const late = (days: number, number: string, more: Partial<Invoice> = {}): Invoice => ({
  row: 10 + days, invoice: number, customer: "Acme Ltd", customerType: "business", country: "IE", email: "pay@acme.example", contact: "Kim",
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
const FORMAL_DUE = { lastAction: "Phone call", lastContact: addDays(TODAY, -20) };
const FINAL_DUE = { lastAction: "Formal reminder", lastContact: addDays(TODAY, -20) };

describe("one message per customer, currency and language", () => {
  test("at the highest step, with what it covers and what is also open", () => {
    const { ready } = plan([
      late(70, "A", FINAL_DUE), late(40, "B", FINAL_DUE), late(33, "C", FORMAL_DUE), late(2, "D"), late(-20, "E"),
    ]); // biome-ignore format: a list
    expect(ready).toHaveLength(1);
    const draft = ready[0]?.draft;
    expect(draft?.group.letter).toBe("final-notice");
    expect(draft?.group.covered.map(({ invoice }) => invoice.invoice)).toEqual(["A", "B", "C"]);
    expect(draft?.group.alsoOpen.map(({ invoice }) => invoice.invoice)).toEqual(["D", "E"]);
  });

  test("a 2-day-late invoice never inherits a final notice: it is not asked for, not logged, not marked", () => {
    const { ready } = plan([late(70, "A", FINAL_DUE), late(2, "D")]);
    const draft = ready[0]?.draft;
    expect(draft?.sums.principal).toBe(50_000);
    expect(draft?.entry.invoices.map((name) => name.number)).toEqual(["A"]);
    expect(draft?.entry.alsoOpen.map((name) => name.number)).toEqual(["D"]);
    expect(draft?.marks.map((mark) => mark.id)).toEqual([`a@${isoDay(addDays(TODAY, -70))}`]);
    expect(ready[0]?.message.text).toContain("Also open, but not part of this notice");
  });

  test("each covered invoice is marked with the step it had come to itself, never the message's", () => {
    const { ready } = plan([late(70, "A", FINAL_DUE), late(40, "B", FINAL_DUE), late(33, "C", FORMAL_DUE)]);
    expect(ready[0]?.draft.marks.map((mark) => mark.lastAction)).toEqual([
      "Final notice",
      "Formal reminder",
      "Formal reminder",
    ]);
    expect(new Set(ready[0]?.draft.marks.map((mark) => mark.lastContact))).toEqual(new Set([isoDay(TODAY)]));
  });

  test("two currencies make two messages, each with its own bank account and total", () => {
    const { ready } = plan([late(3, "A"), late(3, "B", { currency: "SEK" })]);
    expect(
      ready.map(({ message }) => [message.text.includes("IBAN EUR"), message.text.includes("BG SEK")]),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("credits beyond one language's letter are set off in the next: nobody who has paid all is asked", () => {
    const paid = {
      row: 9,
      customer: "Acme Ltd",
      amount: asMinor(100_000),
      currency: "EUR",
      kind: "payment",
    } as const;
    const { ready, stopped } = plan([late(3, "A"), late(3, "B", { language: "da" })], { unapplied: [paid] });
    expect(ready).toEqual([]);
    expect(stopped.map(({ stops }) => stops.map(({ code }) => code))).toEqual([
      ["credits-cover"],
      ["credits-cover"],
    ]);
    const part = { ...paid, amount: asMinor(60_000) };
    const second = plan([late(3, "A"), late(3, "B", { language: "da" })], { unapplied: [part] });
    expect(second.ready.map(({ draft }) => [draft.group.language, draft.group.credits])).toEqual([
      ["da", 10_000],
    ]);
  });

  test("two languages make two messages", () => {
    const { ready } = plan([late(3, "A"), late(3, "B", { language: "da" })]);
    expect(ready.map(({ message }) => message.subject).sort()).toEqual([
      "Friendly reminder: invoice A",
      "Venlig påmindelse: faktura B",
    ]);
  });

  test.each([
    ["da", "Har du allerede"],
    ["nb", "Har du allerede"],
    ["sv", "Om du redan"],
  ] as const)("a consumer is one person in %s, a business is not", (language, words) => {
    const of = (customerType: "consumer" | "business") =>
      plan([late(3, "A", { language, customerType })]).ready[0]?.message.text;
    expect(of("consumer")).toContain(words);
    expect(of("business")).not.toContain(words);
  });

  test("wording for one and for many, with their sum", () => {
    const { ready } = plan([late(3, "A"), late(4, "B")]);
    expect(ready[0]?.message.subject).toBe("Friendly reminder: invoices A and B");
    expect(ready[0]?.message.text).toContain("€1,000.00 in all");
  });

  test("unapplied credits are shown and taken off what is asked for", () => {
    const { ready } = plan([late(3, "A")], {
      unapplied: [{ row: 9, customer: "Acme Ltd", amount: asMinor(12_000), currency: "EUR", kind: "credit" }],
    });
    expect(ready[0]?.message.text).toContain("Less credits: −€120.00");
    expect(ready[0]?.message.text).toContain("Total to pay: €380.00");
  });

  test("a broken promise is asked after by its date, and a second one on the same invoice is a new message", () => {
    const promised = late(10, "A", {
      promisedDate: addDays(TODAY, -6),
      lastContact: addDays(TODAY, -9),
      lastAction: "Phone call",
    });
    const { ready } = plan([promised]);
    expect(ready[0]?.draft.group.logStep).toBe(`broken-promise ${isoDay(addDays(TODAY, -6))}`);
    expect(ready[0]?.message.subject).toContain("4 March 2026");
    expect(ready[0]?.draft.marks[0]?.lastAction).toBe("Phone call");
  });
});

describe("the log's guard when planning", () => {
  const sent = (number: string, days: number, step: string) =>
    new LogView([
      entryOf({
        time: "2026-03-02 09:00:00",
        state: "SENT",
        customer: "Acme Ltd",
        key: `k${number}`,
        step,
        reference: "R-old",
        invoices: [nameOf(late(days, number))],
      }),
    ]);

  test("an invoice that had this letter goes to the other block, the rest is sent", () => {
    const { ready } = plan([late(3, "A"), late(4, "B")], { log: sent("A", 3, "friendly-reminder") });
    expect(ready[0]?.draft.entry.invoices.map((name) => name.number)).toEqual(["B"]);
    expect(ready[0]?.draft.sums.principal).toBe(50_000);
  });

  test("an invoice that was covered by another's notice catches up without a mail", () => {
    const { ready, caughtUp } = plan([late(33, "C", FORMAL_DUE)], { log: sent("C", 33, "formal-reminder") });
    expect(ready).toEqual([]);
    expect(caughtUp).toMatchObject([
      { invoice: { invoice: "C" }, step: "formal-reminder", reference: "R-old", day: "2026-03-02" },
    ]);
  });

  test("an invoice whose Last action is this step already is not asked for twice by another's letter", () => {
    const { ready } = plan([
      late(35, "A", FORMAL_DUE),
      late(50, "B", { lastAction: "Formal reminder", lastContact: addDays(TODAY, -5) }),
    ]);
    expect(ready[0]?.draft.entry.invoices.map((name) => name.number)).toEqual(["A"]);
    expect(ready[0]?.draft.entry.alsoOpen.map((name) => name.number)).toEqual(["B"]);
  });
});

describe("fees in a letter", () => {
  const steps = STANDARD.steps.map((step) => (step.id === "formal-reminder" ? { ...step, fee: 100 } : step));
  const playbook = makePlaybook(steps, STANDARD.labels);
  const danish = (more: Partial<Invoice> = {}) =>
    late(40, "A", { ...FORMAL_DUE, country: "DK", currency: "DKK", language: "da", ...more });

  test("stand apart from the principal, once a letter, and in the log row", () => {
    const { ready } = plan([danish(), danish({ invoice: "B", row: 9 })], { playbook });
    expect(ready[0]?.draft.sums).toMatchObject({ principal: 100_000, fee: 10_000 });
    expect(ready[0]?.message.text).toContain("Rykkergebyr: 100,00\u00a0kr.");
    expect(ready[0]?.draft.entry.fee).toBe(10_000);
  });

  test("are left off, and said so, where nothing allows them", () => {
    const { ready } = plan([danish({ country: "IE" })], { playbook });
    expect(ready[0]?.draft.sums.fee).toBe(0);
    expect(ready[0]?.notes).toEqual([
      "No fee: nothing says that one was agreed. Fill in Fees agreed, or send without it.",
    ]);
  });

  test("typed above the cap in the preview they stop the message", () => {
    const first = plan([danish()], { playbook }).ready[0];
    const id = first?.draft.group.id ?? "";
    const { ready, stopped } = plan([danish()], { playbook, typed: { [id]: { fee: asMinor(25_000) } } });
    expect(ready).toEqual([]);
    expect(stopped[0]?.stops[0]?.code).toBe("fee-not-allowed");
  });

  test("waived in the preview they are gone", () => {
    const id = plan([danish()], { playbook }).ready[0]?.draft.group.id ?? "";
    expect(
      plan([danish()], { playbook, typed: { [id]: { fee: asMinor(0) } } }).ready[0]?.draft.sums.fee,
    ).toBe(0);
  });
});

describe("the day to pay by", () => {
  test.each([
    ["final-notice", "DK", "business", 10], ["final-notice", "SE", "business", 8], ["formal-reminder", "NO", "consumer", 14], ["final-notice", "NO", "business", 14],
    ["final-notice", "FI", "consumer", 14], ["final-notice", "FI", "business", 10], ["final-notice", "NL", "consumer", 16], ["final-notice", "GB", "business", 14],
    ["final-notice", "GB", "sole trader", 30], ["final-notice", "GB", "consumer", 30], ["final-notice", "FR", "business", 8], ["friendly-reminder", "GB", "consumer", 0],
  ] as const)("%s in %s to a %s leaves at least %i days from sending", (letter, country, type, days) => {
    expect(leastNotice(letter, country, type)).toBe(days);
    const payBy = payByOf(letter, 1, TODAY, country, type);
    expect((payBy ?? 0) - TODAY).toBeGreaterThanOrEqual(days);
  }); // biome-ignore format: a table

  test("counts from the day of sending, not from the day the letter fell due", () => {
    const invoice = late(70, "A", { ...FINAL_DUE, country: "DK" });
    const later = addDays(TODAY, 6);
    const first = planBatch({
      asOf: TODAY,
      today: TODAY,
      playbook: STANDARD,
      settings: SETTINGS,
      log: new LogView([]),
      invoices: [invoice],
    });
    const second = planBatch({
      asOf: later,
      today: later,
      playbook: STANDARD,
      settings: SETTINGS,
      log: new LogView([]),
      invoices: [invoice],
    });
    expect(isoDay(first.ready[0]?.draft.facts.payBy ?? TODAY)).toBe("2026-03-24");
    expect(isoDay(second.ready[0]?.draft.facts.payBy ?? TODAY)).toBe("2026-03-30");
  });

  test("moves to a working day that is no holiday, never to an earlier one", () => {
    const holidays = new Set([day(2026, 3, 20), day(2026, 3, 23)]);
    expect(payByOf("formal-reminder", 10, TODAY, undefined, undefined, holidays)).toBe(day(2026, 3, 24));
  });
});

describe("handing over", () => {
  test("chunks carry messages, log rows, facts and marks side by side", () => {
    const { ready } = plan(
      [1, 2, 3].map((n) => late(3, `${n}`, { customer: `C${n}`, email: `c${n}@c.example`, row: n })),
    );
    const chunks = chunksOf(ready, TODAY, 2, 60_000);
    expect(
      chunks.map(({ messages, logRows, facts, marks }) => [
        messages.length,
        logRows.length,
        facts.length,
        marks?.length,
      ]),
    ).toEqual([
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ]);
    expect(JSON.parse(JSON.stringify(chunks))).toEqual(chunks);
    const row = readLog([[...LOG_COLUMNS], chunks[0]?.logRows[0] ?? []])[0];
    expect(row).toMatchObject({
      step: "friendly-reminder",
      reference: chunks[0]?.messages[0]?.reference,
      by: "Ida",
    });
  });

  test("a quota of 2 for 3 messages sends two now and one later", () => {
    const { ready } = plan(
      [1, 2, 3].map((n) => late(3, `${n}`, { customer: `C${n}`, email: `c${n}@c.example` })),
    );
    expect(withinQuota(ready, 2)).toEqual({ now: 2, later: 1 });
    expect(withinQuota(ready, undefined)).toEqual({ now: 3, later: 0 });
  });
});
