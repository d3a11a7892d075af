import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { closeBrowser, closeStarted, shownIn, start } from "./workbench.ts";

/** A Monday. */
const MONDAY = "2026-11-23";

afterEach(closeStarted);
afterAll(closeBrowser);

test("reminders of the sample arrive in the local inbox, stand in the contact log, and are not offered twice", async () => {
  const workbench = await start({ args: ["--as-of", MONDAY], today: MONDAY });
  const { page } = workbench;
  const pane = page.locator("#pane");
  await pane.getByRole("button", { name: /^Send \d+ reminders$/ }).click();
  const send = pane.getByRole("button", { name: /^Send \d+ to the local inbox$/ });
  const count = Number(/\d+/.exec((await send.textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(0);
  await send.click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input").fill(String(count));
  await dialog.getByRole("button", { name: `Send ${count} messages` }).click();
  await page.waitForFunction(() =>
    /\b0 messages ready|nothing|sent/i.test(document.querySelector("#pane")?.textContent ?? ""),
  );
  await page.getByText(/copy kept/).waitFor();

  const inbox = await page.context().newPage();
  const refused: string[] = [];
  inbox.on("console", (message) => {
    // The browser itself tells that the frame may run nothing.
    if (/style|image|font|load/i.test(message.text())) refused.push(message.text());
  });
  await inbox.goto(`${workbench.address}inbox`);
  await inbox.getByText(`${count} messages`).waitFor();
  await inbox.locator("#list button").first().click();
  const frame = inbox.locator("iframe");
  await frame.waitFor();
  expect(await frame.getAttribute("sandbox")).toBe("");
  // The message looks as the customer sees it: none of its styles is refused, and nothing of it is fetched or run.
  await inbox.waitForTimeout(200);
  expect(refused).toEqual([]);
  expect(await inbox.locator("#message").textContent()).toMatch(/R-[0-9a-z]{8}/i);
  await inbox.close();

  await page.locator("#grid .o-sheet-name").getByText("Contact log").click();
  expect(await shownIn(page, "C2")).toBe("SENDING");
  expect(await shownIn(page, "C3")).toBe("SENT");
  const journal = readFileSync(
    join(workbench.folder, "state", stateKey(workbench.folder), "journal.jsonl"),
    "utf8",
  )
    .trim()
    .split("\n");
  expect(journal.filter((line) => line.includes('"SENT"'))).toHaveLength(count);

  await page.locator("#grid .o-sheet-name").getByText("Ledger").click();
  // A courtesy is no contact: its row keeps a blank Last contact, and the formulas beside it go on working.
  expect(await shownIn(page, "AC10")).toBe("Wait");
  await pane.getByRole("button", { name: "Today" }).first().click();
  await pane.getByRole("button", { name: "Reminders" }).first().click();
  // What went out is not offered again.
  await pane.getByText("0 messages ready to go").waitFor();
  expect(await pane.getByRole("button", { name: /^Send [1-9]\d* to the local inbox$/ }).count()).toBe(0);
});

/** The one workbook's own folder among what the workbench keeps. */
function stateKey(folder: string): string {
  return readdirSync(join(folder, "state")).find((name) => /^[0-9a-f]{24}$/.test(name)) ?? "";
}
