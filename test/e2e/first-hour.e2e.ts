import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { paneOf, paneSays } from "./desk.ts";
import { writeSmallPng } from "./small-png.ts";
import { closeBrowser, startWorkbench } from "./workbench.ts";

/** `UPDATE=1 npm test -- first-hour` takes the pictures of docs/first-hour.md and the README anew. */
const UPDATE = Boolean(process.env.UPDATE);
const DOCS = join(import.meta.dirname, "..", "..", "docs");
const DAY = "2026-06-15";

afterAll(closeBrowser);

async function picture(page: Page, name: string): Promise<void> {
  if (!UPDATE) return;
  mkdirSync(join(DOCS, "images"), { recursive: true });
  await page.mouse.move(2, 2);
  await page.waitForTimeout(200);
  await writeSmallPng(page, await page.screenshot(), join(DOCS, "images", name));
}

/** A number in a button's words is the newcomer's own: the page of the docs writes it as 4. */
const asWritten = (label: string): string => label.replace(/\d+/g, "4");

test("from npm start to a test reminder in the local inbox: under five minutes, fewer than fifteen clicks, as docs/first-hour.md says", async () => {
  const began = performance.now();
  const clicked: string[] = [];
  const click = async (locator: Locator): Promise<void> => {
    clicked.push(asWritten(((await locator.textContent()) ?? "").trim()));
    await locator.click();
  };
  const workbench = await startWorkbench({ args: ["--as-of", DAY], today: DAY });
  const { page } = workbench;
  const pane = paneOf(page);
  await pane.locator(".db-row").first().waitFor();

  await pane.locator(".db-row").nth(1).click();
  clicked.push("a line of the list");
  await click(pane.getByRole("button", { name: "Show the row" }));
  await picture(page, "workbench.png");

  await click(pane.getByRole("button", { name: /^Send \d+ reminders$/ }));
  await pane.locator("[data-focus=send]").waitFor();
  await picture(page, "reminders.png");

  await click(pane.getByRole("button", { name: "Preview" }).first());
  const dialog = page.getByRole("dialog");
  await dialog.locator("iframe").waitFor();
  await picture(page, "preview.png");

  await click(dialog.getByRole("button", { name: "Test to me" }));
  await paneSays(page, /^Test message sent to/);
  await click(dialog.getByRole("button", { name: "Cancel" }));

  const opened = page.context().waitForEvent("page");
  await click(page.getByRole("link", { name: "Inbox" }));
  const inbox = await opened;
  await inbox.getByText("1 message", { exact: true }).waitFor();
  await inbox.locator("#list button").first().click();
  clicked.push("the message");
  await inbox.locator("#message iframe").waitFor();
  const facts = (await inbox.locator("#message dl").textContent()) ?? "";
  expect(facts).toMatch(/R-[0-9a-z]{8}/i);
  // A test goes to the one who asked for it, never to the customer.
  expect(facts).toMatch(/To[^@]*<accounts@harbour-supplies\.example>/);
  expect(facts).not.toContain("copperbeck");
  await picture(inbox, "inbox.png");
  await inbox.close();

  expect(clicked.length).toBeLessThan(15);
  expect((performance.now() - began) / 60_000).toBeLessThan(5);

  // The page of the docs names every button that was pressed, in this order, and each picture it shows is there.
  const written = readFileSync(join(DOCS, "first-hour.md"), "utf8");
  const bold = [...written.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) => asWritten(words));
  expect(bold.slice(0, clicked.length)).toEqual(clicked);
  for (const [, image = ""] of written.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
    expect(readFileSync(join(DOCS, image)).subarray(1, 4).toString("latin1")).toBe("PNG");
  // The frame of the preview refuses scripts, also those of the program that takes the pictures.
  expect(workbench.faults.filter((fault) => !fault.startsWith("Blocked script execution"))).toEqual([]);
  await workbench.close();
});
