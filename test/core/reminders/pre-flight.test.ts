import { describe, expect, test } from "vitest";
import { addDays, asDay, type Day } from "../../../core/day.ts";
import type { Invoice, Unapplied } from "../../../core/invoice.ts";
import { asMinor } from "../../../core/money.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { type BatchInput, planBatch } from "../../../core/reminders/batch.ts";
import type { ReminderSettings } from "../../../core/reminders/draft.ts";
import { nameOf } from "../../../core/reminders/key.ts";
import { entryOf } from "../../../core/reminders/log.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { RULES, type StopCode } from "../../../core/reminders/pre-flight.ts";
import { day } from "./letter-facts.ts";

/** A Tuesday. */
const TODAY = day(2026, 3, 10);

const SETTINGS: ReminderSettings = {
  company: "Lumo 8",
  name: "Ida Vik",
  replyTo: "ida@lumo8.example",
  phone: "12 34",
  creditor: "Lumo 8",
  recoveryPartner: "Rekto 5",
  bank: { EUR: "IBAN XX00" },
  language: "en",
  friendly: false,
  by: "Ida",
};

const INVOICE: Invoice = {
  row: 7,
  invoice: "1042",
  customer: "Acme Ltd",
  customerType: "business",
  country: "IE",
  email: "pay@acme.example",
  contact: "Kim Berg",
  language: "en",
  currency: "EUR",
  dueDate: addDays(TODAY, -3),
  openBalance: asMinor(50_000),
};

interface Change {
  readonly invoice?: Partial<Invoice>;
  readonly more?: readonly Invoice[];
  readonly unapplied?: readonly Unapplied[];
  readonly settings?: Partial<ReminderSettings>;
  readonly input?: Partial<BatchInput>;
}

const inputOf = ({ invoice, more, unapplied, settings, input }: Change): BatchInput => ({
  asOf: TODAY,
  today: TODAY,
  playbook: STANDARD,
  settings: { ...SETTINGS, ...settings },
  log: new LogView([]),
  invoices: [{ ...INVOICE, ...invoice }, ...(more ?? [])],
  ...(unapplied ? { unapplied } : {}),
  ...input,
});

const log = (result: string, on: Day, more: object = {}) =>
  new LogView([
    entryOf({
      time: `${isoOf(on)} 09:00:00`,
      state: "LOGGED",
      customer: "Acme Ltd",
      channel: "phone",
      result,
      ...more,
    }),
  ]);
const isoOf = (of: Day): string => new Date(of * 86_400_000).toISOString().slice(0, 10);

const FORMAL: Partial<Invoice> = {
  dueDate: addDays(TODAY, -40),
  lastAction: "Phone call",
  lastContact: addDays(TODAY, -20),
};
const FINAL: Partial<Invoice> = {
  dueDate: addDays(TODAY, -70),
  lastAction: "Formal reminder",
  lastContact: addDays(TODAY, -30),
};
const sentLog = (state: "SENT" | "SENDING") =>
  new LogView([
    entryOf({
      time: "2026-03-02 09:00:00",
      state,
      customer: "Acme Ltd",
      key: "k",
      step: "friendly-reminder",
      invoices: [nameOf(INVOICE)],
      reference: "R-x",
    }),
  ]);

/** For each rule, a ledger in which that rule alone stands between the batch and a wrong message. */
const CASES: readonly (readonly [StopCode, string, Change])[] = [
  ["as-of-not-today", "AsOf was left at last week", { input: { asOf: addDays(TODAY, -1) } }],
  ["not-a-working-day", "today is a Sunday", { invoice: { dueDate: day(2026, 3, 5) }, input: { asOf: day(2026, 3, 8), today: day(2026, 3, 8) } }],
  ["outside-window", "the user's hours end at 17:00", { settings: { sendWindow: { from: 480, to: 1020 } }, input: { localTime: "2026-03-10 17:00:00" } }],
  ["outside-window", "the user's hours begin at 08:00", { settings: { sendWindow: { from: 480, to: 1020 } }, input: { localTime: "2026-03-10 07:59:59" } }],
  ["outside-window", "a consumer in the United States at nine in the evening", { invoice: { country: "US", customerType: "consumer" }, input: { localTime: "2026-03-10 21:00:00" } }],
  ["bad-email", "the second address has a zero-width space", { invoice: { secondContact: "boss@ac\u200bme.example" } }],
  ["shared-email", "the second address is another customer's first", { invoice: { secondContact: "pay@other.example" }, more: [{ ...INVOICE, row: 8, invoice: "77", customer: "Other Ltd", email: "pay@other.example", status: "paid", openBalance: asMinor(100) }] }],
  ["bounced", "mail to the second address came back", { invoice: { secondContact: "boss@acme.example" }, input: { log: log("bounce", addDays(TODAY, -30), { to: "boss@acme.example" }) } }],
  ["no-sender", "Settings has no company", { settings: { company: " " } }],
  ["no-sender", "Settings has no reply address", { settings: { replyTo: "" } }],
  ["no-language", "the customer reads Polish", { invoice: { language: "pl" } }],
  ["no-language", "neither customer nor Settings name a language", { invoice: { language: "" }, settings: { language: undefined } }],
  ["no-email", "the address is blank", { invoice: { email: " " } }],
  ["bad-email", "the address has no domain", { invoice: { email: "pay@acme" } }],
  ["bad-email", "two addresses in one cell", { invoice: { email: "pay@acme.example; boss@acme.example" } }],
  ["bad-email", "a zero-width space in the address", { invoice: { email: "pay@ac\u200bme.example" } }],
  ["shared-email", "two customers have one address", { more: [{ ...INVOICE, row: 8, invoice: "77", customer: "Other Ltd", status: "paid", openBalance: asMinor(100) }] }],
  ["bounced", "mail to the address came back", { input: { log: log("bounce", addDays(TODAY, -30), { to: "pay@acme.example" }) } }],
  ["no-name", "nobody to greet", { invoice: { contact: "", customer: " " } }],
  ["no-currency", "the currency is blank, so nobody can say which account", { invoice: { currency: "" } }],
  ["no-bank", "only the SEK account is known", { settings: { bank: { SEK: "BG 123" } } }],
  ["small-difference", "0.37 is open", { invoice: { openBalance: asMinor(37) }, settings: { smallDifference: { EUR: asMinor(100) } } }],
  ["small-difference", "an unmatched payment leaves 0.37", { unapplied: [{ row: 9, customer: "Acme Ltd", amount: asMinor((INVOICE.openBalance as number) - 37), currency: "EUR", kind: "payment" }], settings: { smallDifference: { EUR: asMinor(100) } } }],
  ["credits-cover", "an unmatched payment covers it", { unapplied: [{ row: 9, customer: "Acme Ltd", amount: asMinor(50_000), currency: "EUR", kind: "payment" }] }],
  ["other-currency", "a payment in dollars came in for an invoice in euros", { unapplied: [{ row: 9, customer: "ACME Ltd.", amount: asMinor(50_000), currency: "USD", kind: "payment" }] }],
  ["do-not-contact", "another invoice says do not contact", { more: [{ ...INVOICE, row: 8, invoice: "1043", doNotContact: true, dueDate: addDays(TODAY, 20) }] }],
  ["insolvent", "another invoice is in insolvency", { more: [{ ...INVOICE, row: 8, invoice: "1043", status: "bankrupt" }] }],
  ["unread-reply", "a reply nobody has read", { input: { log: log("reply-received", addDays(TODAY, -1)) } }],
  ["mailed-today", "a note before the due date, hours after the friendly reminder of another invoice", { invoice: { dueDate: addDays(TODAY, 2) }, input: { log: new LogView([entryOf({ time: `${isoOf(TODAY)} 07:00:00`, state: "SENT", customer: "Acme Ltd", key: "k2", step: "friendly-reminder", currency: "EUR", invoices: [nameOf({ ...INVOICE, invoice: "1041" })] })]) } }],
  ["courtesy-not-fitting", "a note before the due date while another invoice is at the formal reminder", { invoice: { dueDate: addDays(TODAY, 2) }, more: [{ ...INVOICE, ...FINAL, row: 8, invoice: "1043", lastContact: addDays(TODAY, -2) }] }],
  ["too-soon", "called two days ago", { input: { log: log("reached", addDays(TODAY, -2)) } }],
  ["already-sent", "the log has this letter", { input: { log: sentLog("SENT") } }],
  ["in-doubt", "a message that may have gone out", { input: { log: sentLog("SENDING") } }],
  ["no-country", "a formal reminder into no country", { invoice: { ...FORMAL, country: undefined as never } }],
  ["no-customer-type", "a formal reminder to nobody knows what", { invoice: { ...FORMAL, customerType: undefined as never } }],
  ["wrong-language-for-law", "a Dutch consumer's final notice in English", { invoice: { ...FINAL, country: "NL", customerType: "consumer" } }],
  ["needs-paper", "a letter of claim to a sole trader by e-mail alone", { invoice: { ...FINAL, country: "GB", customerType: "sole trader" } }],
  ["no-recovery-partner", "an inkassovarsel that names nobody", { invoice: { ...FINAL, country: "DK" }, settings: { recoveryPartner: "" } }],
  ["row-problem", "the row's amount is doubtful", { input: { problems: [{ code: "duplicate-number", grade: "flagged", sheet: "S", row: 7, column: "Invoice", value: "1042", message: "Twice." }] } }],
  ["row-note", "a comment in the row says it is disputed", { input: { textsOf: ({ row }) => (row === 7 ? [{ heading: "Comment", text: "DISPUTED" }] : []) } }],
  ["payment-unreadable", "Payments names it with an amount nobody can read", { input: { paymentHolds: new Map([[7, { kind: "unreadable", row: 5, written: "??" }]]) } }],
  ["plan-running", "the sheet Plans has instalments of it to come", { input: { keptPlans: new Set([7]) } }],
  ["payment-sheet", "nobody can read the sheet Payments", { input: { paymentHolds: new Map([[7, { kind: "sheet", row: 1, written: "" }]]) } }],
  ["payment-unclear", "money came in that may be for it", { input: { paymentHolds: new Map([[7, { kind: "unclear", row: 5, written: "500.00 EUR" }]]) } }],
  ["payment-later", "it is paid tomorrow, according to Payments", { input: { paymentHolds: new Map([[7, { kind: "later", row: 5, written: "2026-03-11" }]]) } }],
  ["row-problem", "an unknown status", { invoice: { status: "zzz" } }],
  ["not-sent-yet", "a draft", { invoice: { status: "draft" } }],
  ["direct-debit", "a direct debit before its due date", { invoice: { dueDate: addDays(TODAY, 2), paymentMethod: "Direct debit" } }],
  ["stale-data", "no payment entered for a month", { input: { lastPayment: addDays(TODAY, -30) } }],
  ["template-fault", "a template with an unknown placeholder", { input: { templateFaults: [{ row: 3, column: "Body", message: "There is no placeholder {{foo}}." }] } }],
  ["unsafe-header", "a line break in the contact", { invoice: { contact: "Kim\nBcc: x@y.example" } }],
]; // biome-ignore format: a table

test("an ordinary overdue invoice goes out", () => {
  const batch = planBatch(inputOf({}));
  expect(batch.stopped).toEqual([]);
  expect(batch.ready.map(({ message }) => message.subject)).toEqual(["Friendly reminder: invoice 1042"]);
});

describe("each rule stops what a batch without it would send", () => {
  test.each(CASES)("%s: %s", (code, _what, change) => {
    const input = inputOf(change);
    const batch = planBatch(input);
    expect(
      batch.ready.filter(({ draft }) => draft.group.customer === (change.invoice?.customer ?? "Acme Ltd")),
    ).toEqual([]);
    const stops = [
      ...batch.stopped.flatMap((one) => one.stops),
      ...batch.asked.flatMap((one) => one.warnings),
    ];
    expect(stops.map((stop) => stop.code)).toContain(code);
    const stop = stops.find((one) => one.code === code);
    expect(stop?.message).toMatch(/\.$/);
    expect(stop && ("setting" in stop.cell ? stop.cell.setting : stop.cell.field)).not.toBe("");
  });

  // These two rest on the log's guard, which takes the invoice out before any rule is asked: see the next test.
  test.each(CASES.filter(([code]) => code !== "already-sent" && code !== "in-doubt"))(
    "without %s (%s) the message goes out",
    (code, _what, change) => {
      const batch = planBatch(
        inputOf(change),
        RULES.filter((rule) => rule.code !== code && !SISTERS[code]?.includes(rule.code)),
      );
      expect(batch.ready.length).toBeGreaterThan(0);
    },
  );
});

/** The same log as a plan would see it whose guard had been left out. */
const unguarded = (of: LogView): LogView =>
  Object.assign(Object.create(LogView.prototype) as LogView, of, {
    standing: () => "unsent" as const,
    sentEntry: () => undefined,
    lastContact: () => undefined,
  });

describe("the log's guard stops what a batch without it would send", () => {
  test.each([
    ["already-sent", "SENT"],
    ["in-doubt", "SENDING"],
  ] as const)(
    "%s: with the log's row %s the letter stays, without the guard it goes out again",
    (code, state) => {
      const input = (log: LogView) => inputOf({ input: { log } });
      const codes = planBatch(input(sentLog(state))).stopped.flatMap(({ stops }) =>
        stops.map((one) => one.code),
      );
      expect(codes).toContain(code);
      expect(planBatch(input(sentLog(state))).ready).toEqual([]);
      expect(
        planBatch(input(unguarded(sentLog(state)))).ready.map(({ draft }) => draft.group.logStep),
      ).toEqual(["friendly-reminder"]);
    },
  );
});

/** Rules that stop the same case for another reason of their own. */
const SISTERS: Partial<Record<StopCode, readonly StopCode[]>> = {
  "no-name": ["unsafe-header"],
  "no-customer-type": [],
};

describe("invoices the playbook leaves alone are told, and would go out but for that fact", () => {
  test.each([
    ["disputed", { status: "disputed" }], ["paused", { status: "paused" }], ["factored", { status: "factored" }],
    ["plan-running", { status: "payment plan" }], ["handed-over", { status: "agency" }],
    ["promise-running", { promisedDate: addDays(TODAY, 2) }], ["insolvent", { status: "bankrupt" }],
  ] as const)("%s", (code, invoice) => {
    const batch = planBatch(inputOf({ invoice }));
    expect(batch.ready).toEqual([]);
    expect(batch.stopped.flatMap(({ stops }) => stops.map((stop) => stop.code))).toContain(code);
    expect(planBatch(inputOf({})).ready).toHaveLength(1);
  }); // biome-ignore format: a table

  test("payments entered only up to before the base day hold the message", () => {
    const batch = planBatch(inputOf({ input: { paymentsThrough: addDays(TODAY, -10) } }));
    expect(batch.ready).toEqual([]);
    expect(planBatch(inputOf({ input: { paymentsThrough: addDays(TODAY, -3) } })).ready).toHaveLength(1);
  });

  test("the undisputed part of a partly disputed invoice goes on, with its own balance", () => {
    const batch = planBatch(inputOf({ invoice: { disputedAmount: asMinor(20_000) } }));
    expect(batch.ready[0]?.draft.sums.principal).toBe(30_000);
  });
});

test("a warning that was accepted lets the message go and stands beside it", () => {
  const change: Change = { input: { lastPayment: addDays(TODAY, -30), accepted: new Set(["stale-data"]) } };
  const { ready } = planBatch(inputOf(change));
  expect(ready[0]?.notes[0]).toMatch(/No payment has been entered for 30 days/);
});

test("a stop cannot be accepted away", () => {
  const { ready } = planBatch(
    inputOf({ invoice: { email: "" }, input: { accepted: new Set(["no-email"]) } }),
  );
  expect(ready).toEqual([]);
});

test("a customer without a contact is greeted by the company's name", () => {
  const { ready } = planBatch(inputOf({ invoice: { contact: "" } }));
  expect(ready[0]?.message.text).toMatch(/^Dear Acme Ltd,\n/);
});

test("the largest debts go first, so that a short quota goes where it counts", () => {
  const more = [1, 2, 3].map((n) => ({
    ...INVOICE,
    row: 10 + n,
    invoice: `${n}`,
    customer: `C${n}`,
    email: `c${n}@c.example`,
    openBalance: asMinor(n * 100_000),
  }));
  const { ready } = planBatch(inputOf({ more }));
  expect(ready.map(({ draft }) => draft.sums.principal)).toEqual([300_000, 200_000, 100_000, 50_000]);
});

test("a rule's stop names the row and the field to mend", () => {
  const { stopped } = planBatch(inputOf({ invoice: { email: "" } }));
  expect(stopped[0]?.stops[0]).toMatchObject({ code: "no-email", cell: { row: 7, field: "email" } });
  expect(asDay(0)).toBe(0);
});

test("a note that went out today is said to have gone out, not to wait for tomorrow", () => {
  const change: Change = { invoice: { dueDate: addDays(TODAY, 2) } };
  const step = planBatch(inputOf(change)).ready[0]?.draft.group.logStep ?? "";
  const sent = entryOf({
    time: `${isoOf(TODAY)} 07:00:00`,
    state: "SENT",
    customer: "Acme Ltd",
    key: "k3",
    step,
    currency: "EUR",
    invoices: [nameOf({ ...INVOICE, ...change.invoice })],
    reference: "R-y",
  });
  const stopped = planBatch(inputOf({ ...change, input: { log: new LogView([sent]) } })).stopped;
  const codes = stopped.flatMap(({ stops }) => stops.map((one) => one.code));
  expect(codes).toContain("already-sent");
  expect(codes).not.toContain("mailed-today");
  // The day is told apart from the sentence, for those who say it in another language.
  const told = stopped.flatMap(({ stops }) => stops).find((one) => one.code === "already-sent");
  expect(told?.message).toContain(`on ${told?.day} (${told?.value})`);
});
