/** A bookkeeper's morning in the sidebar, in Chromium, with the real Code.js behind it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as acorn from "acorn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asDay, parseIsoDay } from "../../core/day.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../../core/reminders/log.ts";
import { type Bundle, wholeBundle } from "./bundle.ts";
import { type Document, documentOf } from "./document.ts";
import { GooglePage, strippedByGoogle } from "./google-page.ts";

const TODAY = parseIsoDay("2026-03-31") as number;
const MORNING = Date.parse("2026-03-31T08:00:00Z");
const CUSTOMERS = 12;
const SETTINGS: Record<string, string> = {
  Company: "Nordlys Tools ApS",
  Sender: "Ann Holm",
  ReplyTo: "ann@nordlys.example",
  Phone: "+45 70 10 20 30",
  BankDetails: "EUR: DE02 1203 0000 0000 2020 51",
  Language: "en",
};

function ledgerDocument(): Document {
  const rows: unknown[][] = [
    [
      "Invoice",
      "Customer",
      "E-mail",
      "Phone",
      "Currency",
      "Due date",
      "Balance",
      "Last action",
      "Last contact",
    ],
  ];
  for (let i = 0; i < CUSTOMERS; i++) {
    const due = { day: asDay(TODAY - 9 - (i % 4)) };
    rows.push([
      `N-${100 + i}`,
      `Customer ${i}`,
      `accounts@customer${i}.example`,
      "+45 11 22 33 44",
      "EUR",
      due,
      100 + i * 10,
      "",
      "",
    ]);
  }
  return documentOf([{ name: "Ledger", cells: rows }], { zone: "Europe/Copenhagen" });
}

let built: Bundle;
let google: GooglePage;
const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const sheetOf = (name: string) =>
  google.world.document.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
const logged = (heading: (typeof LOG_COLUMNS)[number]): unknown[] =>
  sheetOf(LOG_SHEET)
    .slice(1)
    .map((row) => row[LOG_COLUMNS.indexOf(heading)]);
const mailsTo = (): string[] => google.world.document.outbox.map((mail) => mail.to);
const shows = (text: string | RegExp) => google.frame.getByText(text).first().waitFor({ timeout: 15_000 });

/** Presses Tab until what has the focus is called so (a button or field by its name, a row of a list by its place), then a key. */
async function byKeyboard(name: RegExp, key = "Enter"): Promise<void> {
  const focused = () =>
    google.frame.locator("body").evaluate(() => {
      const one = document.activeElement;
      const row = one?.getAttribute("data-index");
      if (row) return `row ${row}`;
      const named = one?.getAttribute("aria-label") ?? one?.getAttribute("name");
      return one === document.body ? "" : (named ?? one?.textContent ?? "").trim().slice(0, 60);
    });
  const passed: string[] = [];
  for (let i = 0; i < 80; i++) {
    passed.push(await focused());
    if (name.test(passed.at(-1) ?? "")) {
      await google.page.keyboard.press(key);
      return;
    }
    await google.page.keyboard.press("Tab");
  }
  throw new Error(`nothing called ${name} can be reached by Tab, only ${passed.join(" · ")}`);
}

/** What axe finds serious in the sidebar as it stands, and whether anything is wider than it. */
async function faultsShown(): Promise<string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  return google.frame.locator("html").evaluate(async (html, code) => {
    new Function(code)();
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const found = (await axe.run()).violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    return html.scrollWidth > innerWidth ? [...found, `${html.scrollWidth} px wide`] : found;
  }, axe);
}

beforeAll(async () => {
  built = await wholeBundle();
  google = new GooglePage(built, ledgerDocument(), MORNING);
  await google.open(browserPath);
}, 60_000);
afterAll(() => google.close());

describe("The sidebar's page", () => {
  test("holds no backtick and survives what HtmlService does to comments", () => {
    expect(built.sidebar).not.toContain("`");
    const [page = ""] = google.world.execute("duebookWorklist").sidebars;
    const scripts = [...strippedByGoogle(page).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
    expect(scripts).toHaveLength(2);
    for (const [, code = ""] of scripts) expect(() => acorn.parse(code, { ecmaVersion: 2020 })).not.toThrow();
    // What the server takes from the page is not stripped either, should Google ever do it there.
    expect(strippedByGoogle(built.sidebar)).toHaveLength(built.sidebar.length);
    // A page built with template literals would not survive it: the stand-in can tell the difference.
    const literal = "<script>const a=`https://example.com/`;</script>";
    expect(strippedByGoogle(literal)).not.toBe(literal);
  });

  test("goes to the browser without the part that stays on the server", () => {
    const [page = ""] = google.world.execute("duebookWorklist").sidebars;
    expect(page).not.toContain("back-office");
    expect(page).toContain('data-view="today"');
  });
});

describe("A morning in a 300 px sidebar", { timeout: 60_000 }, () => {
  test("set up, by keyboard alone", async () => {
    await google.choose("duebookSetUp");
    await shows("Found on “Ledger”");
    await byKeyboard(/Add these to the workbook/);
    await shows(/Set up\. Nothing else has changed/);
    expect(google.world.document.sheets.map((sheet) => sheet.name)).toContain(LOG_SHEET);
    expect(google.world.document.active).toBe("Ledger");
    for (const row of sheetOf("Settings")) {
      const value = SETTINGS[String(row[0])];
      if (value !== undefined) row[1] = value;
    }
    google.world.document.version += 1;
  });

  test("the worklist says who is due, by keyboard to the first customer's call card", async () => {
    await google.choose("duebookWorklist");
    await shows(/12 customers to act on/);
    await byKeyboard(/^Log a call/);
    await shows("What came of it");
    expect(await faultsShown()).toEqual([]);
    await google.page.keyboard.press("Escape");
  });

  test("the preview shows the letter, and the test goes to the user alone", async () => {
    await google.choose("duebookReminders");
    await shows("12 messages ready to go");
    await byKeyboard(/^row 0$/);
    await shows("Message to Customer 11");
    expect(await faultsShown()).toEqual([]);
    await byKeyboard(/test to me/i);
    await shows(/ann@nordlys\.example/);
    await expect.poll(mailsTo).toEqual(["ann@nordlys.example"]);
    expect(logged("State")).toEqual([]);
    await google.page.keyboard.press("Escape");
    google.world.document.outbox.length = 0;
  });

  test("a batch killed in the middle leaves one in doubt; reloaded and resumed, all are out and none twice, by keyboard alone", async () => {
    google.next.push({}, { killAtMail: 3 });
    await byKeyboard(/^Send 12/);
    await shows(/Type 12/);
    await google.page.keyboard.type("11");
    await google.page.keyboard.press("Enter");
    await shows("Type the number 12.");
    expect(mailsTo()).toEqual([]);
    await byKeyboard(/^count$/, "Control+A");
    await google.page.keyboard.type(String(CUSTOMERS));
    await google.page.keyboard.press("Enter");
    await shows(/maximum execution time/);
    expect(mailsTo()).toHaveLength(8);

    await google.choose("duebookReminders");
    await shows(/ready to go/);
    const doubts = logged("Key").filter(
      (key, i, all) => all.indexOf(key) === all.lastIndexOf(key) && logged("State")[i] === "SENDING",
    );
    expect(doubts).toHaveLength(1);
    await shows("May have gone out");
    expect(await faultsShown()).toEqual([]);
    await byKeyboard(/^Send 4/);
    await byKeyboard(/^Send 4/);
    await expect.poll(() => new Set(mailsTo()).size, { timeout: 20_000 }).toBe(CUSTOMERS);
    await shows("4 messages sent.");
    expect(mailsTo()).toHaveLength(CUSTOMERS);
    // The one in doubt stands in the outbox: the bookkeeper says so, and nothing is left to do.
    await byKeyboard(/^It was sent$/);
    await expect.poll(() => logged("State").filter((state) => state === "SENT").length).toBe(CUSTOMERS);
    expect(mailsTo()).toHaveLength(CUSTOMERS);
  });

  test("a call is logged for the customer of the row one stands on, also where nothing is due any more", async () => {
    google.world.document.active = "Ledger";
    google.world.document.selected = { row: 4, column: 2 };
    const before = sheetOf(LOG_SHEET).length;
    await google.choose("duebookLogCall");
    await shows("Call Customer 2");
    await byKeyboard(/^outcome$/, "V");
    await google.page.keyboard.type("oice");
    expect(await faultsShown()).toEqual([]);
    await byKeyboard(/^Log this call$/);
    await expect.poll(() => sheetOf(LOG_SHEET).length).toBe(before + 1);
    expect([logged("State").at(-1), logged("Result").at(-1), logged("Customer").at(-1)]).toEqual([
      "LOGGED",
      "voicemail",
      "Customer 2",
    ]);
    google.world.document.selected = { row: 1, column: 1 };
    await google.choose("duebookLogCall");
    await shows(/^Select a row of the ledger first/);
  });

  test("the aging report stands on a sheet of its own, with Sheets' own chart of it and is written anew each time", async () => {
    for (let time = 1; time <= 2; time++) {
      await google.choose("duebookAgingReport");
      await expect.poll(() => google.world.document.active, { timeout: 15_000 }).toBe("Aging report");
      google.world.document.active = "Ledger";
    }
    const cells = sheetOf("Aging report");
    expect(cells[0]?.[0]).toBe("Duebook · Aging · 2026-03-31");
    const headings = [
      "Customer",
      "Not yet due",
      "1–30 days",
      "31–60 days",
      "61–90 days",
      "91+ days",
      "Total",
    ];
    expect(cells[3]).toEqual(headings);
    const total = cells.findIndex((row) => row[0] === "Total");
    expect(cells[total]?.at(-1)).toBe(1860);
    // Every customer's row under its headings; neither the Total row nor the Total column.
    expect(total).toBe(4 + CUSTOMERS);
    expect(google.world.document.charts).toEqual([
      {
        sheet: "Aging report",
        row: 4,
        column: 8,
        ranges: [`A4:F${total}`],
        headers: 1,
        stacked: true,
        title: "Open balances by days past due, EUR",
      },
    ]);
    // The pane's own button draws one chart on one sheet, however often.
    for (let time = 1; time <= 2; time++) {
      await byKeyboard(/^Draw a chart in the workbook$/);
      await shows("The chart stands on the sheet “Duebook aging chart”.");
    }
    const made = google.world.document.charts.slice(1);
    expect(made.map(({ sheet, ranges, row, column }) => [sheet, ranges, row, column])).toEqual([
      ["Duebook aging chart", [`A1:F${1 + CUSTOMERS}`], 1, 8],
    ]);
  });

  test.each(["duebookWorklist", "duebookReminders", "duebookAgingReport", "duebookCheck", "duebookSetUp"])(
    "%s: nothing serious for axe, nothing wider than the sidebar",
    async (item) => {
      await google.choose(item);
      await google.frame.locator("main h2").first().waitFor({ timeout: 15_000 });
      expect(await faultsShown()).toEqual([]);
    },
  );

  test("nothing was asked of any other address, and no error was shown in the console", () => {
    expect(google.requests).toEqual([]);
    expect(google.faults).toEqual([]);
  });
});
