import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, expect, test } from "vitest";
import { VIEWS } from "../../panel/context.ts";
import { paneOf, showView } from "./desk.ts";
import { writeSmallPng } from "./small-png.ts";
import { closeBrowser, startWorkbench, type Workbench } from "./workbench.ts";

/**
 * Every view in three languages: as a picture for people, as its words for the test. Pictures are not compared: fonts
 * differ by machine. `UPDATE=1 npm test -- goldens` makes both anew.
 */
const UPDATE = Boolean(process.env.UPDATE);
const FOLDER = join(import.meta.dirname, "..", "golden", "screens");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** A Monday; the sample is made for the day it is opened on. */
const DAY = "2026-06-15";
/** Words of a view that may differ from its golden before it is another view. */
const TOLERANCE = 0.1;

const open: Workbench[] = [];
afterEach(async () => {
  for (const workbench of open.splice(0)) await workbench.close();
});
afterAll(closeBrowser);

async function sample(locale: string, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const workbench = await startWorkbench({ args: ["--as-of", DAY], today: DAY, locale, colorScheme });
  open.push(workbench);
  return workbench.page;
}

/** Shows a view with something in it: the customer view needs a customer. */
async function show(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  if (view !== "customer") return showView(page, view);
  await showView(page, "today");
  await paneOf(page).locator(".db-row").nth(1).focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector('#pane .db-view[data-view="customer"] .db-facts');
}

/** The words a view shows. */
async function wordsOf(page: Page): Promise<string[]> {
  const [text = ""] = await paneOf(page).locator(".db-view").allInnerTexts();
  return text.split(/\s+/).filter(Boolean);
}

/** The part of the words that the two do not share. */
function difference(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return 1 - (2 * shared) / Math.max(1, a.length + b.length);
}

test.each([
  ["en", "en-GB"],
  ["da", "da-DK"],
  ["fr", "fr-FR"],
])("every view says in %s what its golden says, and fits 300 and 1400 px", async (language, locale) => {
  const page = await sample(locale);
  if (UPDATE) mkdirSync(FOLDER, { recursive: true });
  const line = page.getByRole("separator");
  const said: Record<string, string> = {};
  const path = join(FOLDER, `${language}.json`);
  const golden: Record<string, string> = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  for (const width of [1400, 300]) {
    if (width === 300) {
      await line.focus();
      await page.keyboard.press("End");
      expect(Math.round((await paneOf(page).boundingBox())?.width ?? 0)).toBe(300);
    }
    for (const view of VIEWS) {
      await show(page, view);
      const wide = await page.evaluate(() => {
        const view = document.querySelector("#pane .db-view") as HTMLElement;
        const { scrollWidth, clientWidth } = view;
        return [scrollWidth - clientWidth, document.documentElement.scrollWidth - window.innerWidth];
      });
      expect(
        wide.every((pixels) => pixels <= 0),
        `${view} is wider than its place at ${width} px: ${wide}`,
      ).toBe(true);
      const words = await wordsOf(page);
      if (width === 300) {
        said[view] = words.join(" ");
        if (!UPDATE)
          expect(
            difference(words, (golden[view] ?? "").split(" ")),
            `${view}: ${words.join(" ")}`,
          ).toBeLessThan(TOLERANCE);
      }
      if (UPDATE) {
        await page.mouse.move(2, 2);
        const shot = width === 300 ? await paneOf(page).screenshot() : await page.screenshot();
        await writeSmallPng(page, shot, join(FOLDER, `${language}-${width}-${view}.png`));
      }
    }
  }
  if (UPDATE) writeFileSync(path, `${JSON.stringify(said, null, 2)}\n`);
});

test("axe finds nothing serious on any view of the page, in light, dark and forced colours", async () => {
  const page = await sample("en-GB");
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const look of [
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "light", forcedColors: "active" },
  ] as const) {
    await page.emulateMedia(look);
    for (const view of VIEWS) {
      await show(page, view);
      const faults = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run(
              context: object,
            ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
          };
        };
        // The grid is a picture drawn by its own library; what the frame and the pane show is ours.
        const { violations } = await axe.run({ include: ["#bar", "#pane"] });
        return violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
      });
      found.push(...faults.map((fault) => `${look.colorScheme}/${look.forcedColors} ${view}: ${fault}`));
    }
  }
  expect(found).toEqual([]);
}, 120_000);

/** Presses Tab until the focus stands on what the pane calls this; fails where it is never reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const at = await page.evaluate(() => document.activeElement?.getAttribute("data-focus"));
    if (at === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${name}`);
}

test("every view is reached and worked by the keyboard alone, and the focus is always seen", async () => {
  const page = await sample("en-GB");
  const pane = paneOf(page);
  for (const view of VIEWS) {
    await pane.locator("[data-focus=as-of]").focus();
    if (!(await pane.locator(`.db-nav [data-view="${view}"]`).isVisible())) {
      await tabTo(page, "nav-more");
      await page.keyboard.press("Enter");
    }
    await tabTo(page, `nav-${view}`);
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement as Element);
      return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
    });
    expect(outline, view).toBe(true);
    await page.keyboard.press("Enter");
    expect(await pane.locator(".db-view").getAttribute("data-view")).toBe(view);
    // From the view's own first control on: at least one thing can be worked, and Tab leads out again.
    if (view !== "problems") {
      const controls = pane.locator(".db-view :is(button, input, select, textarea, [tabindex='0'])");
      expect(await controls.count(), view).toBeGreaterThan(0);
    }
  }

  // Today: down one line, a promise begun and given up, then noted.
  await pane.locator("[data-focus=nav-today]").focus();
  await page.keyboard.press("Enter");
  await pane.locator(".db-row").first().waitFor();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.classList.contains("db-row"))) break;
  }
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-index"))).toBe("1");
  await page.keyboard.press("p");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.classList.contains("db-row"))).toBe(true);
  await page.keyboard.press("p");
  await page.getByRole("dialog").waitFor();
  // A date field has a stop for each of its parts; the note comes after it, and Enter there agrees.
  for (let i = 0; i < 8; i++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute("name") === "note")) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await pane
    .locator(".db-said")
    .getByText(/^Promise of/)
    .waitFor();

  // Reminders: the first line unticked by Space, opened by Enter, closed by Escape; the batch sent by Enter.
  await pane.locator("[data-focus=as-of]").focus();
  await tabTo(page, "nav-reminders");
  await page.keyboard.press("Enter");
  await tabTo(page, "send");
  const before = Number(/\d+/.exec((await pane.locator("[data-focus=send]").textContent()) ?? "")?.[0]);
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.classList.contains("db-row"))) break;
  }
  await page.keyboard.press(" ");
  await pane.getByRole("button", { name: `Send ${before - 1} to the local inbox` }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press("Shift+Tab");
    if ((await page.evaluate(() => document.activeElement?.getAttribute("data-focus"))) === "send") break;
  }
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest("dialog, [role=dialog]") !== null);
  await page.keyboard.type(String(before - 1));
  await page.keyboard.press("Enter");
  await pane
    .locator(".db-said")
    .getByText(`${before - 1} messages sent`)
    .waitFor();
}, 120_000);
