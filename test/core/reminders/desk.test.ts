import { describe, expect, test } from "vitest";
import { addDays, isoDay } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { LANGUAGES } from "../../../core/language.ts";
import { asMinor } from "../../../core/money.ts";
import { PAYER_CLASSES } from "../../../core/payer-class.ts";
import { type CallFacts, logCall } from "../../../core/reminders/call-card.ts";
import { callScript } from "../../../core/reminders/call-script.ts";
import { evidencePack } from "../../../core/reminders/evidence.ts";
import { nameOf } from "../../../core/reminders/key.ts";
import { entryOf } from "../../../core/reminders/log.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { type ManualLetterId, manualLetter } from "../../../core/reminders/manual-letter.ts";
import { OUTCOMES } from "../../../core/reminders/outcomes.ts";
import { renderLetter } from "../../../core/reminders/render.ts";
import { statementOf } from "../../../core/reminders/statement.ts";
import { day, letterFacts } from "./letter-facts.ts";

const TODAY = day(2026, 3, 10);
const invoice = (number: string, days: number, open: number, more: Partial<Invoice> = {}): Invoice => ({
  row: 5,
  invoice: number,
  customer: "Acme Ltd",
  currency: "EUR",
  invoiceDate: addDays(TODAY, -days - 30),
  dueDate: addDays(TODAY, -days),
  openBalance: asMinor(open),
  ...more,
});
const FACTS: CallFacts = {
  customer: "Acme Ltd",
  contact: "Kim Berg",
  phone: "12 34",
  currency: "EUR",
  open: asMinor(50_000),
  pastDue: asMinor(50_000),
  oldestDue: addDays(TODAY, -9),
  invoices: [invoice("1042", 9, 50_000)],
  payerClass: "Prompt",
  step: "phone-call",
  asOf: TODAY,
  company: "Lumo 8",
};
const answer = (outcome: string, more: object = {}) => ({
  outcome,
  channel: "phone",
  time: "2026-03-10 10:00:00",
  by: "Ida",
  ...more,
});
const EMPTY = new LogView([]);

describe("the call card", () => {
  test("every outcome writes one log entry and nothing that scolds is said", () => {
    for (const { id } of OUTCOMES)
      expect(logCall(FACTS, answer(id), "Phone call", EMPTY).entry).toMatchObject({
        state: "LOGGED",
        result: id,
        by: "Ida",
      });
    for (const payerClass of PAYER_CLASSES) {
      const script = Object.values(callScript({ ...FACTS, payerClass })).join(" ");
      expect(script).not.toMatch(/must pay|legal action|consequences|police|immediately|!/i);
      expect(script).toContain("not personal");
      expect(script).toContain("happy with what we delivered");
    }
  });

  test("a voicemail is an attempt: neither Last contact nor Last action moves", () => {
    expect(logCall(FACTS, answer("voicemail"), "Phone call", EMPTY).changes).toEqual([
      { id: "1042@2026-03-01", customer: "Acme Ltd" },
    ]);
  });

  test("a promise sets date, Last contact and, where the call was due, Last action", () => {
    const { changes, entry, warnings } = logCall(
      FACTS,
      answer("promised", { promisedDate: addDays(TODAY, 7) }),
      "Phone call",
      EMPTY,
    );
    expect(changes[0]).toMatchObject({
      lastAction: "Phone call",
      lastContact: "2026-03-10",
      promisedDate: "2026-03-17",
    });
    expect(entry.promisedDate).toBe(addDays(TODAY, 7));
    expect(warnings).toEqual([]);
  });

  test("a call out of order sets Last contact and leaves Last action where it is", () => {
    expect(logCall(FACTS, answer("reached"), undefined, EMPTY).changes[0]).not.toHaveProperty("lastAction");
  });

  test("a promise over 14 days ahead and the third one on an invoice are warned of", () => {
    const earlier = [1, 2].map((n) =>
      entryOf({
        time: `2026-02-0${n} 09:00:00`,
        state: "LOGGED",
        customer: "Acme Ltd",
        result: "promised",
        promisedDate: addDays(TODAY, -20 + n),
        invoices: FACTS.invoices.map(nameOf),
      }),
    );
    const { warnings } = logCall(
      FACTS,
      answer("promised", { promisedDate: addDays(TODAY, 15) }),
      "Phone call",
      new LogView(earlier),
    );
    expect(warnings).toEqual(["too far ahead", "third promise"]);
  });

  test.each([
    ["dispute", "disputed"], ["credit-note-due", "paused"], ["plan-agreed", "payment plan"], ["cannot-pay", "hardship"],
  ] as const)("%s sets the status %s, which stops the ladder", (outcome, status) => {
    expect(logCall(FACTS, answer(outcome), "Phone call", EMPTY).changes[0]?.status).toBe(status);
  }); // biome-ignore format: a table

  test("says it is paid waits 3 working days, then asks for proof", () => {
    const { askAgain, outcome } = logCall(
      FACTS,
      answer("says-paid", { promisedDate: TODAY }),
      "Phone call",
      EMPTY,
    );
    expect(isoDay(askAgain ?? TODAY)).toBe("2026-03-13");
    expect(outcome.letter).toBe("proof-of-payment");
  });

  test("an unknown outcome is refused", () => {
    expect(() => logCall(FACTS, answer("shrugs"), undefined, EMPTY)).toThrow(/no outcome "shrugs"/);
  });

  test("a broken promise is asked after by its date", () => {
    expect(callScript({ ...FACTS, step: "chase-promise", promisedDate: addDays(TODAY, -6) }).ask).toContain(
      "4 March 2026",
    );
  });
});

describe("the statement of account", () => {
  const input = (language: (typeof LANGUAGES)[number]) => ({
    customer: "Acme Ltd", contact: "Kim Berg", currency: "EUR", choice: { letter: "statement", language, many: false, friendly: false } as const,
    invoices: [invoice("A", 100, 10_000), invoice("B", 45, 20_000), invoice("C", 5, 30_000), invoice("D", -20, 40_000), invoice("P", 10, 0)],
    credits: [{ row: 9, customer: "Acme Ltd", amount: asMinor(5_000), currency: "EUR", kind: "credit" as const, date: TODAY, reference: "CN 7" }],
    sender: letterFacts(language, false, false, false).sender, asOf: TODAY, by: "Ida",
  }); // biome-ignore format: short

  test("lists what is due and not due, credits, a running balance and an ageing line", () => {
    const statement = statementOf(input("en"));
    expect([statement?.open, statement?.overdue]).toEqual([95_000, 60_000]);
    const text = statement?.facts.statement?.text ?? "";
    expect(text.split("\n").slice(1, 6).map((line) => [line.split(" | ")[1], line.split(" | ").at(-1)])).toEqual([
      ["A", "100.00"], ["B", "300.00"], ["C", "600.00"], ["D", "1,000.00"], ["Credit CN 7", "950.00"],
    ]); // biome-ignore format: a table
    expect(text).toContain(
      "Not yet due: €400.00 · 1–30 days: €300.00 · 31–60 days: €200.00 · 91+ days: €100.00",
    );
  });

  test.each(LANGUAGES)("is written in %s", (language) => {
    const statement = statementOf(input(language));
    const { text } = renderLetter(
      { letter: "statement", language, many: false, friendly: false },
      statement?.facts ?? letterFacts(language, false, false, false),
    );
    expect(text).toContain("950");
    expect(text).toContain(statement?.entry.reference);
  });

  test("is no contact and takes no step for done", () => {
    const statement = statementOf(input("en"));
    const log = new LogView([
      {
        ...(statement?.entry ?? entryOf({ time: "", state: "SENT", customer: "" })),
        state: "SENT",
        time: "2026-03-10 09:00:00",
      },
    ]);
    expect(log.lastContact("Acme Ltd")).toBeUndefined();
    expect(log.standing(nameOf(invoice("A", 100, 1)), "statement")).toBe("unsent");
    expect(log.standingOfKey(statement?.entry.key ?? "")).toBe("sent");
  });

  test("with nothing open there is none", () => {
    expect(statementOf({ ...input("en"), invoices: [], credits: [] })).toBeUndefined();
  });
});

describe("the evidence pack", () => {
  const items = [
    invoice("A", 100, 10_000, { terms: "30 days", feesAgreed: true }),
    invoice("B", 45, 20_000, { currency: "SEK" }),
  ];
  const at = (time: string, state: "SENDING" | "SENT" | "FAILED" | "LOGGED", more: object = {}) =>
    entryOf({
      time,
      state,
      customer: "Acme Ltd",
      invoices: [nameOf(items[0] as Invoice)],
      channel: "email",
      ...more,
    });
  const log = new LogView([
    at("2026-01-05 09:00:00", "SENDING", { key: "k1", step: "friendly-reminder" }),
    at("2026-01-05 09:00:01", "SENT", {
      key: "k1",
      step: "friendly-reminder",
      note: "Subject\n\nThe words",
      reference: "R-1",
      proof: "<id>",
    }),
    at("2026-01-06 09:00:00", "SENDING", { key: "k2", step: "second-reminder" }),
    at("2026-01-06 09:00:01", "FAILED", { key: "k2", step: "second-reminder", result: "Invalid email" }),
    at("2026-01-07 09:00:00", "LOGGED", {
      channel: "phone",
      result: "promised",
      promisedDate: day(2026, 1, 20),
      note: "Spoke to Kim",
    }),
    at("2026-01-08 09:00:00", "SENDING", { key: "k3", step: "formal-reminder" }),
  ]);
  const pack = evidencePack(
    "Acme Ltd",
    items,
    [{ day: TODAY, invoice: "A", amount: asMinor(500), currency: "EUR" }],
    [{ invoice: "A", text: "Interest", amount: asMinor(77), currency: "EUR" }],
    log,
    TODAY,
  );

  test("holds every contact once, with its text, and leaves out what is known not to have gone", () => {
    expect(pack.contacts.map(({ state, step, text }) => [state, step, text])).toEqual([
      ["SENT", "friendly-reminder", "Subject\n\nThe words"], ["LOGGED", "", "Spoke to Kim"], ["SENDING", "formal-reminder", ""],
    ]); // biome-ignore format: a table
  });

  test("holds promises with what became of them, terms, agreed fees, payments and sums per currency", () => {
    expect(pack.promises).toMatchObject([{ promised: day(2026, 1, 20), kept: false }]);
    expect([pack.terms, pack.feesAgreed, pack.payments.length]).toEqual([["30 days"], true, 1]);
    expect(pack.totals).toEqual([
      { currency: "EUR", principal: 10_000, fees: 77 },
      { currency: "SEK", principal: 20_000, fees: 0 },
    ]);
  });
});

describe("letters outside the ladder", () => {
  const SETTINGS = {
    ...letterFacts("en", false, false, false).sender,
    bank: { EUR: "IBAN" },
    language: "en" as const,
    friendly: false,
    by: "Ida",
  };
  const write = (letter: ManualLetterId, more: object = {}) =>
    manualLetter({
      letter,
      language: "en",
      customer: "Acme Ltd",
      contact: "Kim",
      email: "pay@acme.example",
      currency: "EUR",
      invoices: [invoice("A", 9, 10_000)],
      today: TODAY,
      settings: SETTINGS,
      ...more,
    });
  const wordsOf = (of: ReturnType<typeof manualLetter>) => renderLetter(of.choice, of.facts).text;

  test("a thank-you names what was paid and is no contact", () => {
    const letter = write("thank-you", { paid: asMinor(10_000) });
    expect(wordsOf(letter)).toContain("your payment of €100.00 for invoice A has arrived");
    expect(
      new LogView([{ ...letter.entry, state: "SENT", time: "2026-03-10 09:00:00" }]).lastContact("Acme Ltd"),
    ).toBeUndefined();
  });

  test("a plan is confirmed with its instalments, the acknowledgement and what happens on default", () => {
    const words = wordsOf(
      write("plan-confirmation", {
        instalments: [
          { amount: asMinor(5_000), date: addDays(TODAY, 21) },
          { amount: asMinor(5_000), date: addDays(TODAY, 52) },
        ],
      }),
    );
    expect(words).toContain("1 | 31 March 2026 | €50.00");
    expect(words).toContain("You acknowledge that you owe €100.00");
    expect(words).toContain("the whole open amount falls due");
  });

  test("a missed instalment is asked for once, by its own date", () => {
    const missed = { amount: asMinor(5_000), date: addDays(TODAY, -4) };
    const letter = write("instalment-missed", { missed });
    expect(letter.entry.step).toBe("instalment-missed 2026-03-06");
    expect(letter.entry.key).toBe(write("instalment-missed", { missed, today: addDays(TODAY, 1) }).entry.key);
    expect(wordsOf(letter)).toContain("Please pay it by 17 March 2026");
  });

  test("a settlement is in writing, full and final, and dated", () => {
    expect(wordsOf(write("settlement-offer", { settlement: asMinor(7_000) }))).toMatch(
      /€70\.00 in full and final settlement, .* by 24 March 2026/,
    );
  });

  test("proof of payment is asked for with the account it should be on", () => {
    expect(wordsOf(write("proof-of-payment"))).toMatch(/Our account:\nIBAN/);
  });
});
