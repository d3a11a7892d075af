/** A bookkeeper's morning in Excel: the pane as built, in Chromium, over Microsoft's own client and a workbook. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LOG_COLUMNS } from "../../core/reminders/log.ts";
import { OUTBOX_COLUMNS } from "../../core/reminders/outbox.ts";
import { LEDGER } from "../panel/ledger.ts";
import { workbookOf } from "./client.ts";
import { type Look, type OpenPane, openPane, startBrowser } from "./task-pane.ts";
import type { Workbook } from "./workbook.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = [
  "today",
  "reminders",
  "aging",
  "payments",
  "week",
  "calendar",
  "problems",
  "settings",
  "setUp",
];

let browser: Browser;
let pane: OpenPane;
let book: Workbook;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => pane.close());

async function start(look: Look = {}): Promise<Page> {
  book = workbookOf([LEDGER]);
  book.calculate = () => "worked";
  pane = await openPane(browser, book, look);
  if (!look.office) await pane.page.waitForSelector(".db-row");
  return pane.page;
}

const shows = (page: Page, view: string) => page.waitForSelector(`.db-view[data-view="${view}"]`);

async function goTo(page: Page, view: string): Promise<void> {
  const button = page.locator(`[data-focus="nav-${view}"]`);
  if (!(await button.isVisible())) await page.locator('[data-focus="nav-more"]').click();
  await button.click();
  await shows(page, view);
}

const said = (page: Page, text: RegExp) =>
  page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector(".db-said")?.textContent ?? ""),
    text.source,
  );

/** Sets the workbook up and fills in what letters need. */
async function setUp(page: Page): Promise<void> {
  await goTo(page, "setUp");
  await page.locator(".db-view .db-primary").last().click();
  await said(page, /Set up/);
  await goTo(page, "settings");
  await page.fill("[name=Company]", "Bogholderiet ApS");
  await page.fill("[name=ReplyTo]", "me@bog.example");
  await page.fill("[name=BankDetails]", "DKK: 1234 5678901234\nEUR: DE02 1203 0000\nGBP: 20-00-00 12345678");
  await page.locator(".db-view form .db-primary").click();
  await said(page, /Saved/);
}

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as any;
    const { violations } = await axe.run(document);
    return violations
      .filter((one: any) => one.impact === "serious" || one.impact === "critical")
      .map((one: any) => `${one.id}: ${one.nodes.map((node: any) => node.html.slice(0, 120)).join(" | ")}`);
  });
}

const outboxed = (heading: (typeof OUTBOX_COLUMNS)[number]) =>
  book
    .valuesOf("Outbox")
    .slice(1)
    .map((row) => row[OUTBOX_COLUMNS.indexOf(heading)]);
const logged = (heading: (typeof LOG_COLUMNS)[number]) =>
  book
    .valuesOf("Contact log")
    .slice(1)
    .map((row) => row[LOG_COLUMNS.indexOf(heading)]);

describe("the task pane", () => {
  test("shows the worklist, registers the functions, and asks nobody but Microsoft for office.js", async () => {
    const page = await start();
    expect(await page.locator(".db-row").count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => (window as any).associated)).toContain("NEXT_ACTION");
    expect(pane.foreign).toEqual([]);
    expect(pane.faults).toEqual([]);
  });

  test("a reminder is previewed, put into the Outbox once, and opens in Outlook", async () => {
    const page = await start();
    await setUp(page);
    await goTo(page, "reminders");
    const ready = await page.locator(".db-row").count();
    expect(ready).toBeGreaterThan(1);
    await page.locator(".db-row .db-link").first().click();
    expect(await page.frameLocator("dialog iframe").locator("body").textContent()).toMatch(/\S/);
    await page.keyboard.press("Escape");
    await page.locator('[data-focus="send"]').click();
    await page.fill("dialog [name=count]", String(ready));
    await page.locator("dialog .db-primary").click();
    await page.waitForFunction(
      (all) => document.querySelectorAll('[data-focus^="compose-"]').length === all,
      ready,
    );
    expect(outboxed("Status")).toEqual(Array(ready).fill("Ready"));
    expect(new Set(outboxed("Reference")).size).toBe(ready);
    expect(outboxed("Body").every((body) => String(body).length > 100)).toBe(true);
    expect(logged("State")).toEqual(
      Array.from({ length: 2 * ready }, (_, i) => (i % 2 ? "SENT" : "SENDING")),
    );
    expect(book.find("Outbox")?.rows[1]?.[0]?.link).toMatch(/^https:\/\/outlook\.office\.com\//);

    await page.locator('[data-focus^="compose-"]').first().click();
    await expect.poll(() => pane.opened()).toHaveLength(1);
    const [link = ""] = await pane.opened();
    const query = new URL(link).searchParams;
    expect(query.get("to")).toBe(outboxed("To")[0]);
    expect(query.get("subject")).toBe(outboxed("Subject")[0]);
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(link).not.toContain("+");
    await page.locator('[data-focus^="copy-"]').first().click();
    await said(page, /copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(outboxed("Body")[0]);

    await goTo(page, "today");
    await goTo(page, "reminders");
    await page.locator('[data-focus="again"]').click();
    expect(await page.locator('[data-focus="send"]').count()).toBe(0);
    expect(pane.foreign).toEqual([]);
    expect(pane.faults).toEqual([]);
  });

  test("a call is noted from the card and stands in the contact log", async () => {
    const page = await start();
    await setUp(page);
    await goTo(page, "today");
    await page.locator(".db-row").first().focus();
    await page.keyboard.press("c");
    await page.locator("dialog").waitFor();
    await page.selectOption("dialog select[name=outcome], dialog select", "voicemail");
    await page.fill("dialog [name=note]", "Will call back");
    await page.locator("dialog .db-primary").click();
    await expect.poll(() => logged("State")).toEqual(["LOGGED"]);
    expect([logged("Channel"), logged("Result"), logged("Note")]).toEqual([
      ["phone"],
      ["voicemail"],
      ["Will call back"],
    ]);
    expect(pane.faults).toEqual([]);
  });

  test("hears of what is typed into the sheet", async () => {
    const page = await start();
    const before = await page.locator(".db-row").count();
    const row = LEDGER.cells.findIndex((line) => line[0] === "1005");
    await expect.poll(() => book.listening.changed).toBe(true);
    book.type("Invoices", row, 12, 0);
    await expect.poll(() => page.locator(".db-row").count(), { timeout: 10_000 }).toBeLessThan(before);
  });

  test("answers the ribbon, ages to today, and loads with the workbook once that is set up", async () => {
    const page = await start();
    for (const [action, view] of [
      ["showReminders", "reminders"],
      ["showAging", "aging"],
      ["showSetUp", "setUp"],
      ["showWorklist", "today"],
    ] as const) {
      await pane.ribbon(action);
      await shows(page, view);
    }
    await setUp(page);
    const place = book.names.get("AsOf");
    if (!place) throw new Error("there is no AsOf");
    const [row, column] = place.area;
    const today = place.sheet.valueAt(row, column);
    place.sheet.held(row, column).value = 46_000;
    await pane.ribbon("ageToToday");
    expect(place.sheet.valueAt(row, column)).toBe(today);
    await pane.ribbon("showHelp");
    expect(await pane.opened()).toEqual(["https://localhost:3000/help/index.html"]);
    await page.reload();
    await page.waitForSelector(".db-row");
    await expect.poll(() => page.evaluate(() => (window as any).startup)).toBe("Load");
  });

  test("mends formulas from Settings", async () => {
    const page = await start();
    await setUp(page);
    book.calculate = () => "#NAME?";
    book.type("Invoices", 1, 40, "=NEXT_ACTION(J2,M2)");
    book.calculate = () => "worked";
    await goTo(page, "settings");
    await page.getByRole("button", { name: "Repair formulas" }).click();
    await said(page, /Cells mended: 1/);
  });

  test("is worked by the keyboard alone", async () => {
    const page = await start();
    for (const view of ["reminders", "aging", "settings"]) {
      await page.locator('[data-focus="as-of"]').focus();
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => document.activeElement?.getAttribute("data-focus") ?? "");
        if (at === "nav-more") await page.keyboard.press("Enter");
        if (at === `nav-${view}`) break;
      }
      await page.keyboard.press("Enter");
      await shows(page, view);
    }
  });
});

describe("looks", () => {
  const looks: [string, Look][] = [
    ["light", {}],
    ["dark", { scheme: "dark" }],
    ["Excel's own black theme", { theme: "dark" }],
    ["forced colours", { forcedColors: true }],
    ["Danish at 320 px", { width: 320, language: "da-DK" }],
  ];
  test.each(looks)(
    "%s: axe finds nothing serious and nothing is wider than the pane",
    async (_name, look) => {
      const page = await start(look);
      for (const view of VIEWS) {
        await goTo(page, view);
        expect(await axeFaults(page), view).toEqual([]);
        const [wide, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          window.innerWidth,
        ]);
        expect(wide, view).toBeLessThanOrEqual(room ?? 0);
      }
      expect(pane.foreign).toEqual([]);
      expect(pane.faults).toEqual([]);
    },
    90_000,
  );

  test.each([
    ["en-US", "en", "Reminders"],
    ["da-DK", "da", "Rykkere"],
  ])("speaks the language Excel is shown in: %s", async (language, code, word) => {
    const page = await start({ language });
    await goTo(page, "reminders");
    expect(await page.textContent(".db-view h2")).toBe(word);
    expect(await page.getAttribute("#pane", "lang")).toBe(code);
  });
});

describe("without Excel", () => {
  test.each([
    ["Microsoft's address is out of reach", "blocked", "needs office.js from appsforoffice.microsoft.com"],
    ["the page was opened in a browser", "browser", "Open it from Excel"],
  ] as const)("%s: the page says so and what to do", async (_case, office, sentence) => {
    const page = await start({ office });
    await page.locator("#outside").waitFor();
    expect(await page.textContent("#outside-text")).toContain(sentence);
    expect(await page.locator("#pane").isVisible()).toBe(false);
    expect(await axeFaults(page)).toEqual([]);
    expect(pane.faults).toEqual([]);
    expect(pane.foreign).toEqual([]);
  });

  test("in the reader's language, and dark where the reader's screen is", async () => {
    const page = await start({ office: "blocked", language: "da-DK", scheme: "dark" });
    await page.locator("#outside").waitFor();
    expect(await page.textContent("#outside-text")).toContain("Duebook skal bruge office.js");
    expect(await page.textContent("#outside-help")).toBe("Hjælp og første skridt");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      "light dark",
    );
    expect(await axeFaults(page)).toEqual([]);
  });
});
