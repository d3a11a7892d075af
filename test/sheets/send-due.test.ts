/** *Send due reminders* and *Resume sending* from the menu alone, with the built Code.js and back office. */
import { beforeAll, describe, expect, test } from "vitest";
import { asDay, parseIsoDay } from "../../core/day.ts";
import { LOG_COLUMNS, LOG_SHEET, readLog } from "../../core/reminders/log.ts";
import { LogView } from "../../core/reminders/log-view.ts";
import { type Bundle, wholeBundle } from "./bundle.ts";
import { type Content, type Document, documentOf } from "./document.ts";
import { type ExecutionOptions, Killed, World } from "./world.ts";

const TODAY = parseIsoDay("2026-03-31") as number;
const MORNING = Date.parse("2026-03-31T08:00:00Z");
const CUSTOMERS = 6;
const SETTINGS: readonly (readonly [string, unknown])[] = [
  ["AsOf", { day: asDay(TODAY) }],
  ["Company", "Nordlys Tools ApS"],
  ["Sender", "Ann Holm"],
  ["ReplyTo", "ann@nordlys.example"],
  ["BankDetails", "EUR: DE02 1203 0000 0000 2020 51; DKK: 1234 0001234567"],
  ["Language", "en"],
];

let built: Bundle;
beforeAll(async () => {
  built = await wholeBundle();
}, 60_000);

/** A spreadsheet whose every customer is due a reminder today, except the last, who has no address. */
function fresh(more: Partial<Document> = {}, customers = CUSTOMERS): World {
  const rows = Array.from({ length: customers + 1 }, (_, i) => [
    `N-${100 + i}`,
    `Customer ${i}`,
    i === customers ? "" : `accounts@customer${i}.example`,
    i === 1 ? "DKK" : "EUR",
    { day: asDay(TODAY - 9 - (i % 4)) },
    100 + i * 10,
    "",
    "",
  ]);
  const headings = [
    "Invoice",
    "Customer",
    "E-mail",
    "Currency",
    "Due date",
    "Balance",
    "Last action",
    "Last contact",
  ];
  const names = SETTINGS.map(([name], i) => ({
    name,
    sheet: "Settings",
    row: i + 1,
    column: 2,
    rows: 1,
    columns: 1,
  }));
  const sheets = [
    { name: "Ledger", cells: [headings, ...rows] },
    { name: "Settings", cells: SETTINGS },
    { name: LOG_SHEET, cells: [[...LOG_COLUMNS]] },
  ];
  return new World(built, documentOf(sheets, { names, ...more }), MORNING);
}

const YES = [() => "OK", (text: string) => /Type (\d+)/.exec(text)?.[1] ?? "?"];
const send = (world: World, options: ExecutionOptions = {}) =>
  world.execute("duebookSendDue", [], { answers: YES, ...options });
const resume = (world: World, options: ExecutionOptions = {}) =>
  world.execute("duebookResume", [], { answers: YES, ...options });

const mailsTo = (world: World): string[] => world.document.outbox.map((mail) => mail.to);
const logOf = (world: World): LogView =>
  new LogView(readLog((world.document.sheets.find(({ name }) => name === LOG_SHEET)?.cells ?? []) as never));
const rowsOf = (world: World) => world.document.sheets[0]?.cells ?? [];

describe("Send due reminders", () => {
  test("shows how many, to whom, how much per currency, what waits and why, and the first letter, before it asks", () => {
    const { alerts } = send(fresh(), { answers: ["OK", "CANCEL"] });
    const [preview, letter] = alerts;
    expect(alerts).toHaveLength(2);
    expect(preview?.title).toBe("Send due reminders");
    expect(preview?.text).toContain("6 messages ready to go");
    expect(preview?.text).toMatch(/Asked for: €640\.00 \+ DKK.110\.00\n/);
    expect(preview?.text).toContain("Customer 5: €150.00 · accounts@customer5.example");
    expect(preview?.text).toMatch(/1 cannot go out\nCustomer 6 \(N-106\): .*e-mail/i);
    expect(preview?.text).toContain("100 more recipients can be written to today.");
    expect(letter?.buttons).toBe("OK_CANCEL and a field");
    expect(letter?.text).toMatch(/To: accounts@customer5\.example\nSubject: .*N-105/);
    expect(letter?.text).toContain("Nordlys Tools ApS");
    expect(letter?.text).toContain("Type 6 and choose OK to send.");
  });

  test.each([
    ["the preview is cancelled", ["CANCEL"]],
    ["the preview is closed", ["CLOSE"]],
    ["the count is cancelled", ["OK", "CANCEL"]],
    ["the count is closed", ["OK", "CLOSE"]],
    ["a wrong count is typed and then cancelled", ["OK", "5", "", "six", "CANCEL"]],
  ])("sends, writes and logs nothing where %s", (_, answers) => {
    const world = fresh();
    const before = JSON.stringify(world.document.sheets);
    const { trace, toasts } = send(world, { answers });
    expect(mailsTo(world)).toEqual([]);
    expect(JSON.stringify(world.document.sheets)).toBe(before);
    expect(trace.filter((call) => /sendEmail|\.set|append|tryLock/.test(call))).toEqual([]);
    expect(toasts).toEqual(["Nothing was sent."]);
  });

  test("sends each once after the typed count, largest first, records it and says what became of them", () => {
    const world = fresh();
    const { alerts, trace } = send(world);
    expect(mailsTo(world)).toEqual([5, 4, 3, 2, 1, 0].map((i) => `accounts@customer${i}.example`));
    expect(alerts.at(-1)?.text).toBe("6 messages sent.");
    expect(logOf(world).entries.map(({ state }) => state)).toEqual(Array(6).fill(["SENDING", "SENT"]).flat());
    expect(
      rowsOf(world)
        .slice(1, 7)
        .every((row) => row[6] !== "" && typeof row[7] === "object"),
    ).toBe(true);
    expect(world.document.locked).toBe(false);
    const quota = trace.indexOf("MailApp.getRemainingDailyQuota");
    expect(quota).toBeGreaterThan(-1);
    expect(quota).toBeLessThan(trace.indexOf("MailApp.sendEmail"));
    // The same day again there is nothing left, from either item.
    expect(send(world).alerts[0]?.text).toMatch(/^No reminder is due today\./);
    expect(resume(world).alerts[0]?.text).toMatch(/^Nothing is left to send today\./);
    expect(mailsTo(world)).toHaveLength(6);
  });

  test("speaks the user's language", () => {
    const { alerts } = send(fresh({ userLocale: "da" }), { answers: ["OK", "CANCEL"] });
    expect(alerts[0]?.title).toBe("Send dagens rykkere");
    expect(alerts[0]?.text).toMatch(/6 beskeder|600,00/);
    expect(alerts[1]?.text).toContain("Skriv 6 og vælg OK for at sende.");
  });

  test("where nothing was ever set up, says why every message waits and sends none", () => {
    const world = fresh();
    world.document.sheets.splice(1);
    world.document.names = [];
    const { alerts } = send(world);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.text).toMatch(/cannot go out/);
    const empty = new World(built, documentOf([{ name: "Sheet1", cells: [] }]), MORNING);
    expect(send(empty).alerts[0]?.text).toMatch(/^No table of invoices found yet/);
    expect([...mailsTo(world), ...mailsTo(empty)]).toEqual([]);
  });

  test("on a day that is not AsOf nothing goes out", () => {
    const world = fresh();
    world.now += 86_400_000;
    const { alerts } = send(world);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.text).toMatch(/^Sending is blocked while “As of” is not today\./);
    expect(mailsTo(world)).toEqual([]);
  });
});

describe("Between the preview and the send", () => {
  const meanwhile = (change: (rows: unknown[][]) => void) => {
    const world = fresh();
    const run = send(world, {
      answers: [
        () => {
          change(rowsOf(world) as unknown[][]);
          world.document.version += 1;
          return "OK";
        },
        "6",
      ],
    });
    return { world, said: run.alerts.at(-1)?.text };
  };

  test("an invoice paid meanwhile is left out and said", () => {
    const { world, said } = meanwhile((rows) => {
      (rows[3] as unknown[])[5] = 0;
    });
    expect(mailsTo(world)).not.toContain("accounts@customer2.example");
    expect(mailsTo(world)).toHaveLength(5);
    expect(said).toMatch(/^5 messages sent\.\n\nCustomer 2: not sent\. .*N-102 was paid or changed/);
  });

  const sheet = (world: World, name: string, ...cells: Content[][]): void => {
    const known = world.document.sheets.find((one) => one.name === name);
    if (known) known.cells.push(...cells.slice(1));
    else world.document.sheets.push({ name, hidden: false, maxRows: 1000, maxColumns: 26, cells });
  };
  const logged = (world: World, given: Record<string, string>): void =>
    sheet(
      world,
      LOG_SHEET,
      [],
      LOG_COLUMNS.map((heading) => given[heading] ?? ""),
    );
  const PAYMENTS = ["Date", "Customer", "Invoice", "Amount", "Currency", "Note"];
  const MEANWHILE: readonly (readonly [string, (world: World) => void])[] = [
    ["a comment beside the row says it is disputed", (world) => void rowsOf(world)[3]?.push("", "DISPUTED – credit note")],
    ["Payments has a line for it nobody can read", (world) => sheet(world, "Payments", PAYMENTS, ["", "", "N-102", "??", "", ""])],
    ["Payments has it with a day still to come", (world) => sheet(world, "Payments", PAYMENTS, [{ serial: TODAY + 25570 }, "", "N-102", 120, "EUR", ""])],
    ["Payments has it in a note, the number written another way", (world) => sheet(world, "Payments", PAYMENTS, [{ serial: TODAY + 25569 }, "CUSTOMER 2 ApS", "", 120, "EUR", "thanks, n 102"])],
    ["the log has a reply under another spelling", (world) => logged(world, { Time: "2026-03-31 08:00:01", State: "LOGGED", Customer: "CUSTOMER 2 Ltd", Result: "reply-received" })],
    ["the log has a dispute of all they owe", (world) => logged(world, { Time: "2026-03-31 08:00:01", State: "LOGGED", Customer: "customer 2", Result: "dispute" })],
    ["the log has a mail that came back", (world) => logged(world, { Time: "2026-03-31 08:00:01", State: "LOGGED", Customer: "?", To: "accounts@customer2.example", Result: "bounce" })],
    ["Customers says to leave the address alone", (world) => sheet(world, "Customers", ["Customer", "Email", "Do not contact"], ["Somebody", "accounts@customer2.example", "yes"])],
  ]; // biome-ignore format: a table

  test.each(MEANWHILE)("%s: not sent, and said; before the preview it is not offered", (_, happens) => {
    const world = fresh();
    const { alerts } = send(world, {
      answers: [
        () => {
          happens(world);
          world.document.version += 1;
          return "OK";
        },
        "6",
      ],
    });
    expect(mailsTo(world)).not.toContain("accounts@customer2.example");
    expect(mailsTo(world)).toHaveLength(5);
    expect(alerts.at(-1)?.text).toMatch(/^5 messages sent\.\n\nCustomer 2: not sent\. /);
    const before = fresh();
    happens(before);
    send(before);
    expect(mailsTo(before)).not.toContain("accounts@customer2.example");
    expect(mailsTo(before)).toHaveLength(5);
  });

  test("rows moved meanwhile get their own marks", () => {
    const { world, said } = meanwhile((rows) => rows.splice(1, 7, ...rows.slice(1).reverse()));
    expect(said).toBe("6 messages sent.");
    expect(
      rowsOf(world)
        .slice(1)
        .map((row) => [row[1], row[6] !== ""]),
    ).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => [`Customer ${i}`, i < 6]));
  });

  test("a batch begun in another window holds all of them back", () => {
    const world = fresh();
    const { alerts } = send(world, {
      answers: [
        () => {
          world.document.locked = true;
          return "OK";
        },
        "6",
      ],
    });
    expect(alerts.at(-1)?.text).toMatch(/^0 messages sent\.\n\nCustomer 5: not sent\. Another batch/);
    expect(mailsTo(world)).toEqual([]);
    expect(world.document.locked).toBe(true);
  });
});

describe("What stops a run", () => {
  test("the day's quota: it is said before, the largest go, and the rest another day by Resume", () => {
    const world = fresh({ quota: 4 });
    const { alerts } = send(world);
    expect(alerts[0]?.text).toContain(
      "4 more recipients can be written to today.\n2 will wait until tomorrow.",
    );
    expect(alerts[1]?.text).toContain("Type 4 ");
    expect(alerts.at(-1)?.text).toBe(
      "4 messages sent.\n\n2 messages are left. Choose “Resume sending” to send them; nothing goes out twice.",
    );
    expect(send(world).alerts).toHaveLength(1);
    expect(mailsTo(world)).toHaveLength(4);
    world.document.quota = 100;
    resume(world);
    expect(new Set(mailsTo(world)).size).toBe(6);
    expect(mailsTo(world)).toHaveLength(6);
  });

  test("Google's six minutes, also where they were spent before a dialog", () => {
    const world = fresh({ quota: 1500 }, 220);
    const run = send(world, {
      answers: [
        (text) => {
          expect(text).toContain("220 messages ready to go");
          world.now += 60_000;
          return "OK";
        },
        "220",
      ],
    });
    expect(run.alerts.at(-1)?.text).toMatch(/messages are left\. Choose “Resume sending”/);
    const first = mailsTo(world).length;
    expect(first).toBeGreaterThan(100);
    expect(first).toBeLessThan(220);
    const late = resume(world, {
      answers: [
        () => {
          world.now += 301_000;
          return "OK";
        },
        YES[1] as (text: string) => string,
      ],
    });
    expect(late.alerts.at(-1)?.text).toMatch(/^0 messages sent\.\n\n\d+ messages are left/);
    resume(world);
    expect(new Set(mailsTo(world)).size).toBe(220);
    expect(mailsTo(world)).toHaveLength(220);
  }, 60_000);

  test("a refused address fails alone; a withheld permission ends the run before anything is asked or written", () => {
    const world = fresh();
    (rowsOf(world)[3] as unknown[])[2] = "who@nowhere.invalid";
    expect(send(world).alerts.at(-1)?.text).toMatch(
      /^5 messages sent\.\n\nCustomer 2: failed\. Invalid email/,
    );
    const refused = fresh({ granted: [] });
    expect(() => send(refused)).toThrow(/[Aa]uthorization/);
    expect(logOf(refused).entries).toEqual([]);
  });

  test.each(["NONE", "CUSTOM_FUNCTION"] as const)(
    "without authorisation (%s) nothing is read or sent",
    (authMode) => {
      const world = fresh();
      expect(() => send(world, { authMode })).toThrow(/permission|context/);
      expect(mailsTo(world)).toEqual([]);
    },
  );
});

describe("Killed at any service call, from the menu", () => {
  test("and resumed: none twice, none silently unsent, at most one in doubt, all out once the doubt is answered", () => {
    const customers = 4;
    const { trace } = send(fresh({}, customers));
    const firstWrite = trace.indexOf("Sheet.appendRow") + 1;
    const faults: string[] = [];
    let doubts = 0;
    for (let killAt = 1; killAt <= trace.length; killAt++) {
      const world = fresh({}, customers);
      const before = killAt < firstWrite ? JSON.stringify(world.document) : "";
      expect(() => send(world, { killAt })).toThrow(Killed);
      // Until the first claim nothing is changed: going on is beginning.
      if (killAt < firstWrite) {
        if (JSON.stringify(world.document) !== before)
          faults.push(`${killAt}: changed before the first claim`);
        continue;
      }
      const inDoubt = logOf(world).inDoubt();
      if (inDoubt.length > 1) faults.push(`${killAt}: ${inDoubt.length} in doubt`);
      doubts += inDoubt.length;
      // Looks into the Sent folder for the reference the question names, and says which it is.
      const answers = inDoubt.map(({ reference }) => (text: string) => {
        if (!text.includes(reference)) faults.push(`${killAt}: asked of another message`);
        return world.document.outbox.some(({ body }) => body.includes(reference)) ? "YES" : "NO";
      });
      const { alerts } = resume(world, { answers: [...answers, ...YES] });
      const to = mailsTo(world);
      if (to.length !== customers || new Set(to).size !== customers) faults.push(`${killAt}: ${to.join()}`);
      if (logOf(world).inDoubt().length > 0) faults.push(`${killAt}: still in doubt`);
      if (world.document.locked) faults.push(`${killAt}: the lock is still held`);
      if (!/messages? sent|Nothing is left/.test(alerts.at(-1)?.text ?? ""))
        faults.push(`${killAt}: nothing said`);
    }
    expect(faults).toEqual([]);
    // A test in which nothing is ever in doubt would not have killed between a mail and its record.
    expect(doubts).toBeGreaterThanOrEqual(customers);
  }, 180_000);

  test("a message in doubt is not sent again until the question is answered", () => {
    const world = fresh();
    expect(() => send(world, { killAtMail: 3 })).toThrow(Killed);
    const later = send(world);
    expect(later.alerts[0]?.text).toMatch(/1 message may have gone out\. .*“Resume sending”/);
    expect(mailsTo(world)).toHaveLength(6);
    const undecided = resume(world, { answers: ["CANCEL"] });
    expect(undecided.alerts[0]?.text).toMatch(/R-[0-9a-z]{8}/i);
    expect(logOf(world).inDoubt()).toHaveLength(1);
    expect(mailsTo(world)).toHaveLength(6);
  });
});

describe("The other items, from the menu alone", () => {
  test("Age to today sets AsOf to the spreadsheet's today as a date, and says so in the user's language", () => {
    const world = fresh({ zone: "Pacific/Auckland", userLocale: "de" });
    world.now = Date.parse("2026-04-01T20:00:00Z");
    const { toasts, alerts } = world.execute("duebookAgeToToday");
    const settings = world.document.sheets[1]?.cells ?? [];
    expect(settings[0]).toEqual(["AsOf", { serial: (parseIsoDay("2026-04-02") as number) + 25569 }]);
    expect(toasts).toEqual(["Alles steht jetzt auf dem Stand vom 2. April 2026."]);
    expect(alerts).toEqual([]);
  });

  test("Age to today says what is missing where nothing was set up, and writes nothing", () => {
    const world = fresh({ names: [] });
    const { alerts, trace } = world.execute("duebookAgeToToday");
    expect(alerts.map(({ title, text }) => [title, text])).toEqual([
      ["Age to today", "This spreadsheet has no cell named AsOf yet. Choose “Set up this sheet” first."],
    ]);
    expect(trace.filter((call) => call.includes("setValue"))).toEqual([]);
  });

  test.each(["da", "de", "en", "es", "fi", "fr", "nb", "nl", "sv"])(
    "Help names every item of the menu in %s, a line each",
    (userLocale) => {
      const world = fresh({ userLocale });
      const labels =
        world.execute("onOpen", [], { authMode: "NONE" }).menus[0]?.map(([label]) => label) ?? [];
      const [help] = world.execute("duebookHelp").alerts;
      const lines = help?.text.split("\n") ?? [];
      expect(lines.slice(0, 10).map((line, i) => line.startsWith(labels[i] ?? "?"))).toEqual(
        Array(10).fill(true),
      );
      expect(lines.at(-1)).toContain("=NEXT_ACTION(");
    },
  );

  test.each([
    ["duebookSetUp", "setUp"],
    ["duebookWorklist", "today"],
    ["duebookReminders", "reminders"],
    ["duebookLogCall", "call"],
    ["duebookAgingReport", "agingReport"],
    ["duebookCheck", "problems"],
  ])("%s opens the sidebar at %s, for the row one stands on", (handler, view) => {
    const world = fresh({ selected: { row: 3, column: 2 } });
    const [page = ""] = world.execute(handler).sidebars;
    const asked = view === "call" ? 'data-row="3" data-sheet="Ledger"' : 'data-row="0" data-sheet=""';
    expect(page).toContain(`<body data-view="${view}" ${asked}>`);
    expect(page).toContain("DuebookPane.openPane()");
    expect(page).not.toContain("back-office");
  });
});
