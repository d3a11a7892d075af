import { describe, expect, test } from "vitest";
import { addDays, isoDay } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";
import { asMinor } from "../../../core/money.ts";
import { withPayments } from "../../../core/payments/paid-ledger.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { planBatch } from "../../../core/reminders/batch.ts";
import type { ReminderSettings } from "../../../core/reminders/draft.ts";
import { nameOf } from "../../../core/reminders/key.ts";
import { entryOf, type LogEntry } from "../../../core/reminders/log.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { day } from "./letter-facts.ts";

/** A Tuesday. */
const TODAY = day(2026, 3, 10);
const SETTINGS: ReminderSettings = {
  company: "Lumo 8", name: "Ida Vik", replyTo: "ida@lumo8.example", phone: "12 34", creditor: "Lumo 8", recoveryPartner: "Rekto 5",
  bank: { EUR: "IBAN EUR" }, language: "en", friendly: false, by: "Ida",
}; // biome-ignore format: short

const ACME: Invoice = {
  row: 2, invoice: "1042", customer: "Acme Group A/S", customerNumber: "7002", customerType: "business", country: "IE", email: "pay@acme.example",
  currency: "EUR", dueDate: addDays(TODAY, -3), openBalance: asMinor(50_000),
}; // biome-ignore format: short
const BERG: Invoice = {
  row: 3, invoice: "1043", customer: "Berg Ltd", customerType: "business", country: "IE", email: "pay@berg.example",
  currency: "EUR", dueDate: addDays(TODAY, -3), openBalance: asMinor(7_000),
}; // biome-ignore format: short

const line = (days: number, given: Partial<LogEntry>): LogEntry =>
  entryOf({
    time: `${isoDay(addDays(TODAY, -days))} 09:00:00`,
    state: "LOGGED",
    customer: "Old Name",
    channel: "internal",
    ...given,
  });
/** A letter of last month under the name the customer had then. */
const SENT = line(40, {
  state: "SENT", channel: "email", key: "k", step: "friendly-reminder", to: "x@y.example", invoices: [nameOf({ ...ACME, invoice: "900" })],
}); // biome-ignore format: short

function plan(log: readonly LogEntry[], invoices: readonly Invoice[] = [ACME, BERG]) {
  const { ready, stopped } = planBatch({
    asOf: TODAY, today: TODAY, playbook: STANDARD, settings: SETTINGS, log: new LogView(log), invoices,
  }); // biome-ignore format: a plan
  return {
    goes: ready.map(({ draft }) => draft.group.customer),
    codes: stopped.flatMap(({ stops }) => stops.map(({ code }) => code)),
  };
}

/** What makes a line of the log the customer's own, though it names them otherwise. */
const LINKS: readonly (readonly [string, readonly LogEntry[], string])[] = [
  ["another spelling of the name", [], "ACME group"],
  ["the customer's number", [], "7002"],
  ["the name with the number, as the pane tells two of one name apart", [], "Acme Group A/S (7002)"],
  ["a former name that had mail at the same address", [{ ...SENT, to: "PAY@acme.example" }], "Old Name"],
  ["a former name that had a letter about the same invoice", [{ ...SENT, step: "statement", invoices: [], alsoOpen: [nameOf(ACME)] }], "Old Name"],
]; // biome-ignore format: a table

describe.each(LINKS)("a line of the log under %s", (_, linked, customer) => {
  test.each([
    ["a reply nobody has read", "unread-reply", { result: "reply-received" }],
    ["do not contact", "log-no-contact", { result: "do-not-contact" }],
    ["a call of yesterday", "too-soon", { result: "reached", channel: "phone" }],
    ["a dispute of all they owe, no invoice named", "log-disputed", { result: "dispute" }],
    ["a promise, no invoice named", "log-promised", { result: "promised", promisedDate: addDays(TODAY, 3) }],
    ["a dispute of the invoice", "log-disputed", { result: "dispute", invoices: [{ number: "1042", dueDate: undefined }] }],
  ] as const)("holds the message: %s", (_what, code, given) => {
    const found = plan([...linked, line(1, { ...given, customer })]);
    expect(found.goes).toEqual(["Berg Ltd"]);
    expect(found.codes).toContain(code);
  }); // biome-ignore format: a table
});

test("under a name that shares nothing it holds nobody", () => {
  const lines = [SENT, line(1, { result: "reply-received" }), line(1, { result: "do-not-contact" })];
  expect(plan(lines).goes).toEqual(["Acme Group A/S", "Berg Ltd"]);
});

describe("what one customer settles settles nothing for another", () => {
  const stop = line(3, { result: "do-not-contact", customer: "Berg Ltd" });
  const shared = { ...SENT, customer: "Berg Ltd", to: "pay@acme.example" };

  test("a stop that another name brought with it is lifted for the one, not for the other", () => {
    expect(plan([shared, stop]).goes).toEqual([]);
    const lifted = line(1, { result: "contact-allowed", customer: "Acme Group A/S" });
    expect(plan([shared, stop, lifted]).goes).toEqual(["Acme Group A/S"]);
  });

  test("a reply read under the own name is read, one under the other name is not", () => {
    const reply = line(3, { result: "reply-received", customer: "Berg Ltd" });
    const read = line(1, { result: "reply-read", customer: "Acme Group A/S" });
    expect(plan([shared, reply, read]).goes).toEqual(["Acme Group A/S"]);
  });
});

test("mail that came back from an address came back, whoever it was for", () => {
  const bounce = line(9, { result: "bounce", customer: "Somebody", to: "x@y.example, pay@acme.example" });
  expect(plan([bounce])).toEqual({ goes: ["Berg Ltd"], codes: ["bounced"] });
});

describe("a row that speaks for the whole customer", () => {
  const settled = { ...ACME, row: 9, invoice: "880", openBalance: asMinor(0), paidDate: addDays(TODAY, -60) };
  test.each([
    ["a paid invoice", {}],
    [
      "an invoice in another currency",
      { currency: "USD", openBalance: asMinor(5_000), paidDate: undefined as never },
    ],
    ["an invoice under a former name, of the same number", { customer: "Old Name" }],
    ["an invoice under a former name, at the same address", { customer: "Old Name", customerNumber: "" }],
    [
      "an invoice under the name without its legal form",
      { customer: "ACME GROUP", customerNumber: "", email: "" },
    ],
  ] as const)("stops every message: %s", (_, more) => {
    expect(plan([], [ACME, BERG, { ...settled, ...more, doNotContact: true }])).toEqual({
      goes: ["Berg Ltd"],
      codes: expect.arrayContaining(["do-not-contact"]),
    });
    expect(plan([], [ACME, BERG, { ...settled, ...more, status: "bankrupt" }]).goes).toEqual(["Berg Ltd"]);
  });

  test("does not speak for another customer of the same name", () => {
    const twin = { ...settled, customerNumber: "7003", email: "other@acme.example", doNotContact: true };
    expect(plan([], [ACME, BERG, twin]).goes).toEqual(["Acme Group A/S", "Berg Ltd"]);
  });
});

describe("the sheet of customers says whom to leave alone", () => {
  const LEDGER = [
    ["Invoice", "Customer", "Customer number", "Email", "Due date", "Balance"],
    ["1042", "Acme Group A/S", "7002", "pay@acme.example", "2026-03-07", 500],
  ];
  const left = (...rows: readonly (readonly string[])[]) =>
    readLedger(
      { name: "Ledger", cells: LEDGER },
      {
        homeCurrency: "EUR",
        contacts: [
          { name: "Customers", cells: [["Customer", "Customer number", "Email", "Do not contact"], ...rows] },
        ],
      },
    ).invoices[0]?.doNotContact;

  test.each([
    ["by the name", [["ACME Group", "", "", "yes"]]],
    ["by the number", [["Old Name", "7002", "", "yes"]]],
    ["by the address", [["Old Name", "", "Pay@acme.example", "yes"]]],
    ["in one of two entries that differ", [["Acme Group", "", "a@x.example", ""], ["Acme Group", "", "b@x.example", "yes"]]],
    ["under the bare name, beside an entry with the whole one", [["Acme Group A/S", "", "a@x.example", ""], ["Acme Group", "", "", "yes"]]],
    ["in one of two entries that are alike", [["Acme Group", "", "a@x.example", ""], ["Acme Group", "", "a@x.example", "yes"]]],
  ] as const)("%s", (_, rows) => expect(left(...rows)).toBe(true)); // biome-ignore format: a table

  test("and nobody else", () => {
    expect(left(["Acme Group", "7009", "", "yes"])).not.toBe(true);
    expect(left(["Acme Group ApS", "", "", "yes"], ["Acme Group A/S", "", "", ""])).not.toBe(true);
    expect(left(["Berg", "7003", "pay@berg.example", "yes"], ["Acme Group", "", "", ""])).not.toBe(true);
  });
});

describe("money that came in under another name of the customer", () => {
  const paid = (customer: string, invoices: readonly Invoice[]) => {
    const sheet = {
      name: "Payments",
      cells: [
        ["Date", "Customer", "Amount", "Currency"],
        [{ day: TODAY }, customer, 600, "EUR"],
      ],
    };
    const ledger = withPayments({ invoices: [...invoices], unapplied: [], layout: {} as never }, sheet, {
      smallDifference: asMinor(0),
      asOf: TODAY,
    });
    const { ready, asked, stopped } = planBatch({
      asOf: TODAY, today: TODAY, playbook: STANDARD, settings: SETTINGS, log: new LogView([]), invoices: ledger.invoices,
      unapplied: ledger.unapplied, paymentHolds: ledger.holds,
    }); // biome-ignore format: a plan
    const of = (list: typeof ready) => list.map(({ draft }) => draft.group.customer);
    return [of(ready), of(asked), stopped.flatMap(({ stops }) => stops.map(({ code }) => code))];
  };

  test.each(["Acme Group A/S", "acme group", "7002"])("%s: covers what they owe", (name) => {
    expect(paid(name, [ACME, BERG])).toEqual([["Berg Ltd"], [], ["credits-cover"]]);
  });

  test("of one name with another customer asks about both", () => {
    const twin = { ...BERG, customer: ACME.customer, customerNumber: "7003" };
    expect(paid("Acme Group", [ACME, twin])).toEqual([[], ["Acme Group A/S", "Acme Group A/S"], []]);
  });
});
