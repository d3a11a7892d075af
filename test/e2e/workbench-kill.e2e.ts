import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { LOG_SHEET, readLog } from "../../core/reminders/log.ts";
import { readXlsxFile } from "../../workbench/xlsx/xlsx-reader.ts";
import { type StandIn, standIn } from "../workbench/smtp-stand-in.ts";
import { showView } from "./desk.ts";
import {
  closeBrowser,
  goTo,
  shownIn,
  startWorkbench,
  testFolder,
  typeInto,
  type Workbench,
} from "./workbench.ts";

/** A Monday. */
const MONDAY = "2026-11-23";

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});
afterAll(closeBrowser);

async function start(folder: string, path?: string): Promise<Workbench> {
  const workbench = await startWorkbench({
    args: [...(path ? [path] : []), "--as-of", MONDAY],
    folder,
    today: MONDAY,
  });
  ending.push(() => workbench.close());
  return workbench;
}

let sample: Buffer | undefined;

/** The sample as a file of its own: saved by the browser's download, where it has no dialog for saving. */
async function savedSample(folder: string): Promise<string> {
  if (sample) {
    writeFileSync(join(folder, "ledger.xlsx"), sample);
    return join(folder, "ledger.xlsx");
  }
  const workbench = await start(folder);
  const { page } = workbench;
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as…" }).click();
  const download = await waiting;
  const path = join(folder, "ledger.xlsx");
  copyFileSync(await download.path(), path);
  sample = readFileSync(path);
  await workbench.close();
  return path;
}

async function useServer(page: Page, server: StandIn): Promise<void> {
  await page.getByRole("button", { name: "Mail server…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Send to").selectOption("smtp");
  await dialog.getByLabel("Server", { exact: true }).fill("127.0.0.1");
  await dialog.getByLabel(/^Port/).fill(String(server.port));
  await dialog.getByLabel("Sender's address").fill("accounts@harbour.example");
  await dialog.getByRole("button", { name: "Use this" }).click();
  await page.getByText("Reminders go out through 127.0.0.1.").waitFor();
}

/** Opens Reminders and presses send; the number of messages asked for. */
async function sendAll(page: Page): Promise<number> {
  const pane = page.locator("#pane");
  await pane.locator('[data-view="reminders"]').first().click();
  const send = pane.locator('[data-focus="send"]');
  await send.waitFor();
  // The button names real sending, not the local inbox, as soon as a server of one's own is set.
  expect(await send.textContent()).not.toContain("local inbox");
  const count = Number(/\d+/.exec((await send.textContent()) ?? "")?.[0]);
  await send.click();
  const dialog = page.getByRole("dialog");
  const typed = dialog.locator("input[name=count]");
  if (await typed.count()) await typed.fill(String(count));
  await dialog.locator("button").last().click();
  return count;
}

const references = (server: StandIn): string[] =>
  server.texts.map((text) => /X-Duebook-Reference: (\S+)/i.exec(text)?.[1] ?? "none");

test("the server killed in mid-batch: the log is put together again, nothing goes out twice, nothing entered is lost", async () => {
  const folder = testFolder();
  const server = await standIn();
  ending.push(() => server.close());
  const path = await savedSample(folder);
  const first = await start(folder, path);
  await typeInto(first.page, "B130", "typed before the crash");
  await first.page.getByText(/copy kept/).waitFor();
  await useServer(first.page, server);
  let delivered = 0;
  await first.page.route("**/api/mail/deliver*", async (route) => {
    const response = await route.fetch();
    delivered++;
    // The second message has gone out and its line in the log has not been written: the worst moment.
    if (delivered === 2) await first.kill();
    await route.fulfill({ response });
  });
  const planned = await sendAll(first.page);
  expect(planned).toBeGreaterThan(2);
  await first.page
    .getByText(/server has stopped/)
    .first()
    .waitFor();
  expect(server.texts).toHaveLength(2);

  const second = await start(folder, path);
  await second.page.getByRole("button", { name: "Bring them back" }).click();
  expect(await shownIn(second.page, "B130")).toBe("typed before the crash");
  await second.page.locator("#grid .o-sheet-name").getByText("Contact log").click();
  const states = [];
  for (const row of [2, 3, 4, 5]) states.push(await shownIn(second.page, `C${row}`));
  expect(states).toEqual(["SENDING", "SENT", "SENDING", "blank"]);
  await second.page.locator("#grid .o-sheet-name").getByText("Ledger").click();
  await useServer(second.page, server);
  const left = await sendAll(second.page);
  // One is known to have gone out, one is in doubt and waits for a person's word.
  expect(left).toBe(planned - 2);
  await second.page.locator("#pane").getByText("May have gone out").first().waitFor();
  await expect.poll(() => server.texts.length, { timeout: 20_000 }).toBe(planned);
  await second.page.waitForTimeout(500);
  expect(new Set(references(server)).size).toBe(planned);
}, 120_000);

test("the tab closed in mid-batch: what was typed and what was sent are there again, and nothing goes out twice", async () => {
  const folder = testFolder();
  const server = await standIn();
  ending.push(() => server.close());
  const path = await savedSample(folder);
  const first = await start(folder, path);
  await typeInto(first.page, "B130", "typed before the tab went");
  await first.page.getByText(/copy kept/).waitFor();
  await useServer(first.page, server);
  let delivered = 0;
  await first.page.route("**/api/mail/deliver*", async (route) => {
    const response = await route.fetch();
    delivered++;
    if (delivered === 2) await first.page.close({ runBeforeUnload: false });
    else await route.fulfill({ response });
  });
  const planned = await sendAll(first.page);
  await first.page.waitForEvent("close");
  // The same server, another tab. The lock of the tab that is gone gives way.
  const page = await first.page.context().newPage();
  await page.clock.setFixedTime(new Date(`${MONDAY}T09:00:00Z`));
  await page.goto(first.address);
  await page.waitForSelector("body[data-ready]");
  await page.getByRole("button", { name: "Bring them back" }).click();
  expect(await shownIn(page, "B130")).toBe("typed before the tab went");
  const left = await sendAll(page);
  expect(left).toBe(planned - 2);
  await expect.poll(() => server.texts.length, { timeout: 20_000 }).toBe(planned);
  expect(new Set(references(server)).size).toBe(planned);
}, 120_000);

test("half a line at the end of the journal was never acted on: the workbook opens with the whole ones", async () => {
  const folder = testFolder();
  const path = await savedSample(folder);
  const first = await start(folder, path);
  const journal = await first.page.evaluate(async () => {
    const token = document.querySelector<HTMLMetaElement>('meta[name="duebook-token"]')?.content ?? "";
    const headers = { "x-duebook-token": token };
    const begun = await (await fetch("/api/start", { headers })).json();
    await fetch(`/api/documents/${begun.documentId}/journal`, {
      method: "POST",
      headers,
      body: JSON.stringify({ row: ["2026-11-23 09:00:00", "key-1", "SENDING"] }),
    });
    return begun.documentId as string;
  });
  await first.kill();
  writeFileSync(join(folder, "state", journal, "journal.jsonl"), '["2026-11-23 09:00:01","key-1","SE', {
    flag: "a",
  });
  const second = await start(folder, path);
  await second.page.locator("#grid .o-sheet-name").getByText("Contact log").click();
  const heading = await shownIn(second.page, "A1");
  expect(heading).not.toBe("blank");
  expect(second.faults).toEqual([]);
});

/** A number from 0 to 1 that is another one for each seed, so that a kill can be made again just as it was. */
const chance = (seed: number): number => ((Math.imul(seed, 2654435761) >>> 8) % 1000) / 1000;
const SEED = Number(process.env.KILL_SEED ?? 20261123);

test("killed at a moment nobody chose: who types on and on has a copy, and a dispute stands whole or not at all", async () => {
  const folder = testFolder();
  const path = await savedSample(folder);
  const first = await start(folder, path);
  const { page } = first;
  let copies = 0;
  page.on("response", (answer) => {
    if (answer.url().endsWith("/recovery") && answer.ok()) copies++;
  });
  // Longer than any pause after which a copy is kept by itself.
  let typed = 0;
  await goTo(page, "B130");
  for (; typed < 40 && copies === 0; typed++) {
    await page.keyboard.type(`entry ${typed}`);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(250);
  }
  expect(copies, `no copy after ${typed} entries`).toBeGreaterThan(0);
  await showView(page, "today");
  const row = page.locator("#pane .db-row").first();
  const customer = (await row.locator(".db-name").first().textContent()) ?? "";
  await row.click();
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog");
  await dialog.locator("[name=reason]").fill("Two chairs came broken");
  await dialog.locator(".db-primary").click();
  await page.waitForTimeout(chance(SEED) * 2500);
  if (chance(SEED + 1) < 0.5) await first.kill();
  await page.context().close();
  await first.kill();

  const second = await start(folder, path);
  await second.page.getByRole("button", { name: "Bring them back" }).click();
  expect(await shownIn(second.page, "B130")).toBe("entry 0");
  expect(await shownIn(second.page, `B${130 + Math.max(0, typed - 8)}`)).toMatch(/^entry/);
  await second.page.keyboard.press("Control+s");
  await second.page.locator(".wb-state").getByText("Saved", { exact: true }).waitFor();
  const { sheets } = await readXlsxFile(readFileSync(path));
  const cells = (name: string) => (sheets.find((sheet) => sheet.name === name)?.cells ?? []) as Cell[][];
  const inLog = readLog(cells(LOG_SHEET)).some(
    (entry) => entry.result === "dispute" && entry.customer === customer,
  );
  const inRow = cells("Ledger").some((line) => line.includes(customer) && line.includes("disputed"));
  expect([inLog, inRow], `seed ${SEED}`).toEqual([inLog, inLog]);
}, 60_000);
