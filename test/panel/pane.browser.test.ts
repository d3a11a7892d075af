import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { VIEWS } from "../../panel/context.ts";
import { type PaneBrowser, type PaneView, paneBrowser } from "./browser.ts";
import { LEDGER } from "./ledger.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await paneBrowser();
}, 60_000);
afterAll(() => browser.close());

const show = async (page: Page, view: string): Promise<void> => {
  await page.evaluate(
    (name) => window.pane.show(name as never, name === "customer" ? "Nordlys Belysning ApS" : undefined),
    view,
  );
  await page.waitForSelector(`.db-view[data-view="${view}"]`);
};

const said = (page: Page, text: RegExp): Promise<unknown> =>
  page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector(".db-said")?.textContent ?? ""),
    text.source,
  );

/** Sets the workbook up and fills in what sending needs. */
async function setUp(page: Page): Promise<void> {
  await show(page, "setUp");
  await page.locator(".db-view .db-primary").last().click();
  await said(page, /Set up/);
  await show(page, "settings");
  await page.fill("[name=Company]", "Bogholderiet ApS");
  await page.fill("[name=ReplyTo]", "me@bog.example");
  await page.fill("[name=BankDetails]", "DKK: 1234 5678901234\nEUR: DE02 1203 0000\nGBP: 20-00-00 12345678");
  await page.locator(".db-view form .db-primary").click();
  await said(page, /Saved/);
  await show(page, "reminders");
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          root: string,
        ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run("#root");
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  });
}

describe("The pane in Chromium", () => {
  const looks: [string, PaneView][] = [
    ["light", {}],
    ["dark", { scheme: "dark" }],
    ["forced colours", { forcedColors: true }],
    ["Danish at 480 px", { width: 480, language: "da" }],
  ];
  test.each(looks)(
    "axe finds nothing serious on any view (%s)",
    async (_look, view) => {
      const page = await browser.open([LEDGER], view);
      for (const name of VIEWS) {
        await show(page, name);
        expect(await faults(page), name).toEqual([]);
      }
      await page.context().close();
    },
    120_000,
  );

  test.each([
    [300, "en"],
    [300, "de"],
    [300, "fi"],
    [480, "fr"],
  ])(
    "no view is wider than the pane at %i px in %s",
    async (width, language) => {
      const page = await browser.open([LEDGER], { width, language });
      for (const name of VIEWS) {
        await show(page, name);
        const [wide, room] = await page.evaluate(
          () => [document.documentElement.scrollWidth, window.innerWidth] as const,
        );
        expect(wide, name).toBeLessThanOrEqual(room);
      }
      await page.context().close();
    },
    60_000,
  );

  test("every view is reached by the keyboard alone", async () => {
    const page = await browser.open([LEDGER]);
    for (const name of VIEWS.filter((view) => view !== "today")) {
      await page.locator("[data-focus=as-of]").focus();
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => document.activeElement?.getAttribute("data-focus") ?? "");
        if (at === "nav-more") await page.keyboard.press("Enter");
        if (at === `nav-${name}`) break;
      }
      await page.keyboard.press("Enter");
      expect(await page.getAttribute(".db-view", "data-view"), name).toBe(name);
    }
    await page.context().close();
  }, 60_000);

  test("arrows move along Today, Space shows the row, a key notes a promise, and Undo takes it back", async () => {
    const page = await browser.open([LEDGER]);
    await page.locator(".db-row").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-index"))).toBe("2");
    await page.keyboard.press(" ");
    await page.waitForFunction(() => window.host.revealed.length === 1);
    const customer = await page.textContent(".db-current .db-name");
    await page.keyboard.press("x");
    await page.fill("dialog [name=reason]", "Broken on arrival");
    await page.locator("dialog .db-primary").click();
    await said(page, /Dispute noted/);
    const statuses = () =>
      page.evaluate(async (name) => {
        const { cells } = await window.host.read("Invoices");
        return cells.filter((row) => row[1] === name).map((row) => row[13]);
      }, customer);
    expect(await statuses()).toContain("disputed");
    await page.locator(".db-said button").click();
    await said(page, /Undone/);
    expect(await statuses()).not.toContain("disputed");
    await page.context().close();
  });

  test("a late-fee policy is built, read back and worked to the cent; one that cannot be worked is not saved", async () => {
    const page = await browser.open([LEDGER]);
    await setUp(page);
    await show(page, "settings");
    const written = () =>
      page.evaluate(async () => (await window.host.named(["LateFeePolicy"])).LateFeePolicy ?? "");
    await page.selectOption("[name=basis]", "law");
    await page.selectOption("[name=regime]", "GB B2B");
    // 1,000.00 for 30 days at 11.75% is 9.66, and 70 of fixed compensation.
    await page.locator(".db-lines .db-strong", { hasText: "79.66" }).waitFor();
    await page.selectOption("[name=basis]", "rate");
    await page.fill("[name=percent]", "eighteen");
    await page.locator("[data-focus=policy-save]").click();
    await page.getByText("Percent: “eighteen” is not a number. Write it like 1.5%.").waitFor();
    expect(await written()).toBe("");
    await page.fill("[name=percent]", "18");
    await page.fill("[name=sum]", "40");
    await page.getByText("18% interest a year, by the day, plus 40 once.").waitFor();
    await page.getByText("30 days past due, gives 54.79.").waitFor();
    await page.locator("[data-focus=policy-save]").click();
    await said(page, /Saved/);
    expect(await written()).toBe("18% per year + 40 once");
    await page.locator("[data-focus=step-formal-reminder]").click();
    await page.fill("dialog [name=Day]", "2");
    await page.locator("dialog .db-primary").click();
    await page.locator("dialog .db-fault", { hasText: "day 2" }).waitFor();
    await page.fill("dialog [name=Day]", "28");
    await page.locator("dialog .db-primary").click();
    await said(page, /Step changed: Formal reminder/);
    await page.getByRole("row", { name: /Formal reminder.*28/ }).waitFor();
    await page.context().close();
  });

  test("a call is spoken in the customer's language and logged by the keyboard alone", async () => {
    const page = await browser.open([LEDGER]);
    await page.locator(".db-row", { hasText: "Müller" }).first().focus();
    await page.keyboard.press("c");
    await page.locator("dialog .db-script [lang=de]", { hasText: "Rechnung 1005" }).waitFor();
    await page.keyboard.type("Voice");
    await page.keyboard.press("Enter");
    await said(page, /Call with Müller.* logged/);
    await page.evaluate(() =>
      window.pane.show("customer", "Müller Maschinenbau GmbH & Co. KG, Niederlassung Süd"),
    );
    await page.locator(".db-timeline", { hasText: "Voicemail" }).waitFor();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator("[data-focus^=letter-statement]").click();
    await page.locator("[data-focus=letter-print]").click();
    const paper = page.locator(".db-paper");
    expect(await paper.locator("table td").first().textContent()).toBe("1. April 2026");
    expect(await paper.textContent()).toMatch(/15\. Juni 2026.*12\.400,00/s);
    await page.context().close();
  });

  test("a view of several pages is printed whole, and only the paper asked for", async () => {
    const page = await browser.open([LEDGER], { width: 800 });
    await show(page, "aging");
    const pages = async () =>
      (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Count (\d+)/)?.[1];
    expect(Number(await pages())).toBeGreaterThan(1);
    await page.context().close();
  });

  test("a script in a customer's name stays a name", async () => {
    const cells = LEDGER.cells.map((row) => [...row]);
    (cells[1] as Cell[])[1] = '<img src=x onerror="window.hit=1"><b>Bad</b>';
    const page = await browser.open([{ name: "Invoices", cells }]);
    for (const name of VIEWS) await show(page, name);
    expect(
      await page.evaluate(() => [document.querySelectorAll("#root img, #root b").length, "hit" in window]),
    ).toEqual([0, false]);
    await page.context().close();
  });

  test("the first send wants the number typed; the second run sends nothing", async () => {
    const page = await browser.open([LEDGER]);
    await setUp(page);
    const ready = await page.locator(".db-row").count();
    expect(ready).toBeGreaterThan(2);
    await page.locator("[data-focus=send]").click();
    await page.locator("dialog .db-primary").click();
    expect(await page.locator("dialog .db-fault").textContent()).toContain(String(ready));
    expect(await page.evaluate(() => window.host.sent.length)).toBe(0);
    await page.fill("dialog [name=count]", String(ready));
    await page.locator("dialog .db-primary").click();
    await said(page, new RegExp(`${ready} messages sent`));
    expect(await page.evaluate(() => window.host.sent.length)).toBe(ready);
    await page.evaluate(() => window.pane.refresh());
    expect(await page.locator("[data-focus=send]").count()).toBe(0);
    expect(await page.evaluate(() => new Set(window.host.sent.map((mail) => mail.reference)).size)).toBe(
      ready,
    );
    await page.context().close();
  }, 60_000);

  test("a message a note speaks against stands apart, unticked; only its own tick sends it", async () => {
    const note = "Bestrider fakturaen, afventer kreditnota (Mette 12/6)";
    const cells = LEDGER.cells.map((row, i) => [...row, i === 0 ? "Kommentar" : row[0] === "1003" ? note : ""]);
    const page = await browser.open([{ ...LEDGER, cells }], { width: 300 });
    await setUp(page);
    const ready = await page.locator(".db-row").count();
    const box = page.locator("[data-focus^=asked]");
    expect(await box.count()).toBe(1);
    expect(await box.isChecked()).toBe(false);
    expect(await page.locator(".db-view").textContent()).toContain(`1003 · Kommentar: “${note}”`);
    const offered = async () => Number(/\d+/.exec((await page.locator("[data-focus=send]").textContent()) ?? "")?.[0]);
    expect(await offered()).toBe(ready);
    await page.locator("[data-focus=choose]").click();
    await page.locator("[data-focus=choose]").click();
    expect([await offered(), await box.isChecked()]).toEqual([ready, false]);
    expect(await faults(page)).toEqual([]);
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-asked.png` });
    await box.check();
    expect(await offered()).toBe(ready + 1);
    await page.context().close();
  }, 60_000); // biome-ignore format: long lines

  test("a stopped run leaves the rest, and the rest goes once", async () => {
    const page = await browser.open([LEDGER], { pace: 250 });
    await setUp(page);
    const ready = await page.locator(".db-row").count();
    await page.locator("[data-focus=send]").click();
    await page.fill("dialog [name=count]", String(ready));
    await page.locator("dialog .db-primary").click();
    await page.locator("[data-focus=stop]").click();
    await said(page, /left/);
    const first = await page.evaluate(() => window.host.sent.length);
    expect(first).toBeLessThan(ready);
    await page.locator("[data-focus=send]").click();
    await page.locator("dialog .db-primary").click();
    await page.waitForFunction((all) => window.host.sent.length === all, ready);
    expect(await page.evaluate(() => new Set(window.host.sent.map((mail) => mail.to.address)).size)).toBe(
      ready,
    );
    await page.context().close();
  }, 60_000);

  test("ten thousand rows: the list shows within a second and a filter answers within 100 ms", async () => {
    const [head, ...rows] = LEDGER.cells;
    const many = Array.from({ length: 10_000 }, (_, i) => {
      const row = [...(rows[i % 10] as Cell[])];
      row[0] = `N${i}`;
      row[1] = `${row[1]} ${i % 3000}`;
      return row;
    });
    const page = await browser.open([{ name: "Invoices", cells: [head as Cell[], ...many] }]);
    const times = await page.evaluate(async () => {
      const began = performance.now();
      await window.pane.refresh();
      const read = performance.now() - began;
      const filter = document.querySelector<HTMLDetailsElement>(".db-filter");
      if (filter) filter.open = true;
      const search = document.querySelector<HTMLInputElement>('[data-focus="search"]') as HTMLInputElement;
      const typed = performance.now();
      search.value = "Harbour";
      search.dispatchEvent(new Event("input", { bubbles: true }));
      return { read, filter: performance.now() - typed, drawn: document.querySelectorAll(".db-row").length };
    });
    expect(times.drawn).toBeLessThan(100);
    // Machines differ: the figures are the goals with room for a loaded one.
    expect(times.read).toBeLessThan(3000);
    expect(times.filter).toBeLessThan(300);
    console.info(
      `10,000 rows: read and drawn in ${Math.round(times.read)} ms, filtered in ${Math.round(times.filter)} ms`,
    );
    // What takes longer than a click may shows a bar at once, and then itself; the second time it is remembered.
    for (const [view, inside] of [
      ["reminders", ".db-title"],
      ["calendar", ".db-timeline li"],
    ] as const) {
      const bars = () =>
        page.evaluate((name) => {
          document.querySelector<HTMLElement>(`[data-view=${name}]`)?.click();
          return document.querySelectorAll(".db-view progress").length;
        }, view);
      expect(await bars()).toBe(1);
      await page.locator(`.db-view ${inside}`).first().waitFor();
      expect(await page.locator(".db-view progress").count()).toBe(0);
      expect(await bars()).toBe(0);
    }
    // Set-up stopped on its way can be gone on with, and both times only what is missing is written.
    const withFormulas = () =>
      page.evaluate(async () => {
        const { cells } = await window.host.read("Invoices");
        return cells.filter((row) => row.includes("(formula)")).length;
      });
    await show(page, "setUp");
    await page.locator(".db-view .db-primary").last().click();
    await page.locator("[data-focus=stop-writing]").click();
    await said(page, /^Stopped/);
    const some = await withFormulas();
    expect(some % 500).toBe(0);
    expect(some).toBeLessThan(10_000);
    await page.locator(".db-view .db-primary").last().click();
    await said(page, /^Set up/);
    expect(await withFormulas()).toBe(10_000);
    await page.locator(".db-said button").click();
    await said(page, /Undone/);
    expect(await withFormulas()).toBe(some);
    await page.context().close();
  }, 60_000);
});
