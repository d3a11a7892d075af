import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay } from "../../../core/day.ts";
import { asMinor } from "../../../core/money.ts";
import {
  attemptKey,
  attemptOf,
  type InvoiceName,
  idOf,
  keyOf,
  readNames,
  referenceOf,
  writeNames,
} from "../../../core/reminders/key.ts";
import { entryOf, LOG_COLUMNS, type LogEntry, readLog, writeEntry } from "../../../core/reminders/log.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { settleDoubt, undoSent } from "../../../core/reminders/send.ts";
import { day } from "./letter-facts.ts";

const HEAD = [...LOG_COLUMNS];
const A: InvoiceName = { number: "1042", dueDate: day(2026, 3, 1) };
const B: InvoiceName = { number: "1043", dueDate: day(2026, 3, 5) };
const KEY = keyOf("Acme Ltd", "friendly-reminder", [A, B]);
const entry = (state: LogEntry["state"], more: Partial<LogEntry> = {}): LogEntry =>
  entryOf({
    time: "2026-03-10 09:00:00",
    state,
    customer: "Acme Ltd",
    key: KEY,
    step: "friendly-reminder",
    invoices: [A, B],
    currency: "EUR",
    ...more,
  });

describe("the key of a message", () => {
  test("is the same in whatever order the rows of the sheet stand", () => {
    expect(keyOf("Acme Ltd", "final-notice", [B, A])).toBe(keyOf("acme  ltd ", "final-notice", [A, B]));
  });

  test("differs by customer, step, invoice and due date", () => {
    const moved = { ...A, dueDate: day(2026, 3, 2) };
    const keys = [
      KEY,
      keyOf("Acme", "friendly-reminder", [A, B]),
      keyOf("Acme Ltd", "second-reminder", [A, B]),
      keyOf("Acme Ltd", "friendly-reminder", [A]),
      keyOf("Acme Ltd", "friendly-reminder", [moved, B]),
    ];
    expect(new Set(keys).size).toBe(5);
    expect(new Set(keys.map(referenceOf)).size).toBe(5);
  });

  test("of a thousand invoices fits into a cell and still tells two sets apart", () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({
      number: `2026-${i}`,
      dueDate: asDay(20_000 + i),
    }));
    expect(keyOf("Acme", "statement", many).length).toBeLessThan(100);
    expect(keyOf("Acme", "statement", many)).not.toBe(keyOf("Acme", "statement", many.slice(1)));
  });

  test("the reference is R- and eight letters or digits, the same for every attempt", () => {
    expect(referenceOf(KEY)).toMatch(/^R-[a-z2-9]{8}$/);
    expect(referenceOf(attemptKey(KEY, 3))).toBe(referenceOf(KEY));
    expect(attemptOf(attemptKey(KEY, 3))).toEqual({ key: KEY, attempt: 3 });
  });

  test("ten thousand messages have ten thousand references", () => {
    const references = new Set(
      Array.from({ length: 10_000 }, (_, i) => referenceOf(keyOf(`C${i}`, "final-notice", [A]))),
    );
    expect(references.size).toBe(10_000);
  });
});

describe("the invoices of a log row", () => {
  test("are shown as a person reads them", () => {
    expect(writeNames([A, B])).toBe("1042 (2026-03-01); 1043 (2026-03-05)");
  });

  test("come back as they were, whatever the numbers hold", () => {
    const name = fc.record({
      number: fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
        .map((s) => s.trim())
        .filter((s) => s !== ""),
      dueDate: fc.option(fc.integer({ min: 0, max: 40_000 }).map(asDay), { nil: undefined }),
    });
    const hostile = fc
      .constantFrom("a;b", "a (b)", "a\\", "\\;(2026-01-01)", "x (2026-01-01); y", "((", "))", "1;")
      .map((number) => ({ number, dueDate: asDay(5) }));
    fc.assert(
      fc.property(fc.array(fc.oneof(name, hostile), { maxLength: 6 }), (names) => {
        expect(readNames(writeNames(names))).toEqual(names);
      }),
      { numRuns: 500 },
    );
  });

  test("typed by hand without a due date they keep the number", () => {
    expect(readNames("1042; A(7)")).toEqual([
      { number: "1042", dueDate: undefined },
      { number: "A(7)", dueDate: undefined },
    ]);
  });
});

describe("the sheet", () => {
  test("a row is read as it was written", () => {
    const full = entry("SENT", {
      alsoOpen: [B],
      channel: "email",
      to: "a@b.example",
      amount: asMinor(12345),
      fee: asMinor(10000),
      interest: asMinor(7),
      payBy: day(2026, 3, 20),
      reference: "R-abcdefgh",
      proof: "<id@x>",
      note: "Subject\n\nText",
      by: "Ida",
      result: "",
    });
    expect(readLog([HEAD, writeEntry(full)])).toEqual([full]);
  });

  test("columns may be moved, rows blank, states in small letters, times turned into dates by the spreadsheet", () => {
    const moved = ["State", "Key", "Customer", "Time", "Invoices", "Step"];
    const rows = [moved, [], ["sent", KEY, "Acme Ltd", 46_091.375, writeNames([A]), "friendly-reminder"]];
    expect(readLog(rows)[0]).toMatchObject({ state: "SENT", time: "2026-03-10 09:00:00", invoices: [A] });
  });

  test("a state nobody understands is never taken for not sent", () => {
    const view = new LogView(readLog([HEAD, writeEntry({ ...entry("SENT"), state: "sending?" as never })]));
    expect(view.standing(A, "friendly-reminder")).toBe("in doubt");
  });

  test("a sheet without its headings is refused by name", () => {
    expect(() =>
      readLog([
        ["Time", "Key"],
        ["x", "y"],
      ]),
    ).toThrow(/no column "State"/);
    expect(readLog([])).toEqual([]);
  });
});

describe("what the log says of an invoice", () => {
  const standing = (...entries: LogEntry[]) => new LogView(entries).standing(A, "friendly-reminder");
  const again = attemptKey(KEY, 2);
  const sending = entry("SENDING");
  const cases: [string, LogEntry[], string][] = [
    ["nothing", [], "unsent"],
    ["claimed only", [sending], "in doubt"],
    ["claimed and sent", [sending, entry("SENT")], "sent"],
    ["claimed and failed", [sending, entry("FAILED")], "unsent"],
    ["sent and undone", [sending, entry("SENT"), entry("VOID")], "unsent"],
    ["failed, then claimed again", [sending, entry("FAILED"), entry("SENDING", { key: again })], "in doubt"],
    [
      "failed, then sent",
      [sending, entry("FAILED"), entry("SENDING", { key: again }), entry("SENT", { key: again })],
      "sent",
    ],
    [
      "undone, then claimed again",
      [entry("SENT"), entry("VOID"), entry("SENDING", { key: again })],
      "in doubt",
    ],
    ["sent by hand without a claim", [entry("SENT")], "sent"],
  ];

  test.each(cases)("%s", (_what, entries, expected) => {
    expect(standing(...entries)).toBe(expected);
  });

  test.each(cases)("%s: the same in every order of the rows", (_what, entries, expected) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (rows) => {
        expect(standing(...rows)).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  test("another step, another due date or another invoice has not been sent", () => {
    const view = new LogView([entry("SENDING"), entry("SENT")]);
    expect(view.standing(A, "second-reminder")).toBe("unsent");
    expect(view.standing({ ...A, dueDate: day(2026, 4, 1) }, "friendly-reminder")).toBe("unsent");
    expect(view.standing({ ...A, number: "1044" }, "friendly-reminder")).toBe("unsent");
    expect(view.standing({ ...A, number: " 1042 " }, "friendly-reminder")).toBe("sent");
  });

  test("a message in doubt is settled by a person, and may then go again or not", () => {
    const sent = new LogView([sending, settleDoubt(sending, true, "2026-03-11 08:00:00", "Ida")]);
    const not = new LogView([sending, settleDoubt(sending, false, "2026-03-11 08:00:00", "Ida")]);
    expect([sent.standing(A, "friendly-reminder"), sent.inDoubt()]).toEqual(["sent", []]);
    expect([not.standing(A, "friendly-reminder"), not.nextAttempt(KEY)]).toEqual(["unsent", 2]);
    const undone = new LogView([
      sending,
      entry("SENT"),
      undoSent(entry("SENT"), "2026-03-12 08:00:00", "Ida", "wrong customer"),
    ]);
    expect(undone.standing(A, "friendly-reminder")).toBe("unsent");
    expect(idOf(A)).toBe("1042@2026-03-01");
  });
});

describe("contacts", () => {
  const logged = (result: string, time: string) =>
    entryOf({ time, state: "LOGGED", customer: "Acme Ltd", result, channel: "phone" });

  test("a call that reached somebody counts, voicemail, courtesy mails and bounces do not", () => {
    const view = new LogView([
      logged("reached", "2026-03-02 10:00:00"), logged("voicemail", "2026-03-05 10:00:00"), logged("bounce", "2026-03-06 10:00:00"),
      entry("SENT", { time: "2026-03-07 10:00:00", step: "statement", key: "s" }), entry("SENT", { time: "2026-03-08 10:00:00", step: "pre-due-reminder", key: "p" }),
    ]); // biome-ignore format: a list
    expect(view.lastContact("ACME ltd")).toBe(day(2026, 3, 2));
  });

  test("a message that failed or was undone is no contact, one that may have gone out is", () => {
    expect(new LogView([entry("SENDING"), entry("FAILED")]).lastContact("Acme Ltd")).toBeUndefined();
    expect(new LogView([entry("SENT"), entry("VOID")]).lastContact("Acme Ltd")).toBeUndefined();
    expect(new LogView([entry("SENDING")]).lastContact("Acme Ltd")).toBe(day(2026, 3, 10));
  });

  test("a reply is unread until somebody has read it, and a later one is unread again", () => {
    const one = logged("reply-received", "2026-03-02 10:00:00");
    const read = logged("reply-read", "2026-03-02 11:00:00");
    const two = logged("reply-received", "2026-03-03 10:00:00");
    expect(new LogView([one]).unreadReply("Acme Ltd")).toBe(one);
    expect(new LogView([read, one]).unreadReply("Acme Ltd")).toBeUndefined();
    expect(new LogView([two, read, one]).unreadReply("Acme Ltd")).toBe(two);
  });
});

test("a reply nobody has read is found in any spelling of the customer, and so is the line that says it was read", () => {
  const line = (customer: string, result: string, hour: number) =>
    entryOf({ time: `2026-03-30 0${hour}:00:00`, state: "LOGGED", customer, result });
  const reply = line("Nordlys ApS", "reply-received", 8);
  expect(new LogView([reply]).unreadReply("NORDLYS")).toEqual(reply);
  expect(new LogView([reply]).unreadReply("Nordtrans ApS")).toBeUndefined();
  const read = line("Nordlys", "reply-read", 9);
  expect(new LogView([read, reply]).unreadReply("Nordlys ApS")).toBeUndefined();
});
