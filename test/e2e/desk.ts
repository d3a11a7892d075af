/** The pane beside the grid as a bookkeeper works it: the views, the dialogs, the inbox. */
import type { Locator, Page } from "playwright-core";
import type { ViewName } from "../../panel/context.ts";
import { goTo, shownIn, type Workbench } from "./workbench.ts";

/** The pane. */
export const paneOf = (page: Page): Locator => page.locator("#pane");

/** Goes to a view by its tab, or by More. */
export async function showView(page: Page, view: ViewName): Promise<void> {
  const tab = paneOf(page).locator(`.db-nav [data-view="${view}"]`);
  if (!(await tab.isVisible())) await paneOf(page).locator(".db-more summary").click();
  await tab.click();
  await page.waitForSelector(`#pane .db-view[data-view="${view}"]`);
}

/** Waits until the line at the foot of the pane says this. */
export async function paneSays(page: Page, text: RegExp): Promise<void> {
  await paneOf(page).locator(".db-said").getByText(text).waitFor();
}

/** Opens the customer's line in Today, so that its keys work. */
export async function standOn(page: Page, customer: string): Promise<void> {
  await showView(page, "today");
  await paneOf(page).locator(".db-row", { hasText: customer }).click();
}

/** The customers a list of the pane names, in order. */
export const names = (page: Page): Promise<string[]> =>
  paneOf(page).locator(".db-row .db-name:not(.db-money)").allTextContents();

/** The names of those who would get a message now. */
export async function ready(page: Page): Promise<string[]> {
  await showView(page, "reminders");
  return names(page);
}

/** A new day: the page's clock moves on, and the page is loaded again as one would in the morning. */
export async function morning(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00Z`));
  await page.reload();
  await page.waitForSelector("body[data-ready]", { timeout: 30_000 });
  await paneOf(page).locator(".db-nav").waitFor();
}

/** A message in the local inbox. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly reference: string;
}

/** Every message the mail server has taken, oldest first, as its page shows them. */
export async function mails(workbench: Workbench): Promise<Mail[]> {
  const page = await workbench.page.context().newPage();
  await page.goto(`${workbench.address}inbox`);
  await page.getByText(/\d+ messages?$/).waitFor();
  const found: Mail[] = [];
  const lines = page.locator("#list button");
  for (let i = (await lines.count()) - 1; i >= 0; i--) {
    // Two messages to one address in a row: the one shown before must be gone.
    await page.locator("#message").evaluate((shown) => shown.replaceChildren());
    await lines.nth(i).click();
    const to = (await lines.nth(i).locator("strong").textContent()) ?? "";
    await page.locator("#message dd", { hasText: to }).first().waitFor();
    found.push({
      to: /<([^>]+)>/.exec(to)?.[1] ?? to,
      subject: (await page.locator("#message h2").textContent()) ?? "",
      text: (await page.locator("#message pre").last().textContent()) ?? "",
      reference: /R-[0-9a-z]{8}/i.exec((await page.locator("#message").textContent()) ?? "")?.[0] ?? "",
    });
  }
  await page.close();
  return found;
}

/** Sends what is ticked; the first time from a workbook the number is typed. Gives how many went out. */
export async function sendReady(page: Page): Promise<number> {
  const send = paneOf(page).locator("[data-focus=send]");
  const count = Number(/\d+/.exec((await send.textContent()) ?? "")?.[0]);
  await send.click();
  const dialog = page.getByRole("dialog");
  const typed = dialog.locator("input[name=count]");
  if (await typed.count()) await typed.fill(String(count));
  await dialog.locator(".db-primary").click();
  await paneSays(page, new RegExp(`^${count} messages? sent`));
  return count;
}

/** Presses Ctrl+S and waits until it is saved. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
  await page.locator(".wb-state").getByText("Saved", { exact: true }).waitFor();
}

/** Pastes rows at a cell of column A, through the clipboard; again where a busy grid did not have the keyboard yet. */
export async function paste(page: Page, ref: string, text: string): Promise<void> {
  const rows = text.split("\n");
  const last = `A${Number(ref.slice(1)) + rows.length - 1}`;
  const wanted = (rows[rows.length - 1] ?? "").split("\t")[0] ?? "";
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  for (let attempt = 0; attempt < 5; attempt++) {
    await goTo(page, ref);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.waitForTimeout(100);
    await page.keyboard.press("Control+v");
    await page.waitForTimeout(400);
    if ((await shownIn(page, last)).includes(wanted)) return;
  }
  throw new Error(`Nothing was pasted at ${ref}.`);
}

/** Empties a range, selected by the name box. */
export async function clear(page: Page, range: string): Promise<void> {
  const box = page.locator("#grid .position-relative > input.os-input").first();
  await box.click();
  await box.fill(range);
  await box.press("Enter");
  await page.waitForTimeout(60);
  await page.keyboard.press("Delete");
}

/** Answers the question about the day. */
export async function setToToday(page: Page): Promise<void> {
  await paneOf(page).locator("[data-focus=as-of-today]").click();
  await paneOf(page).locator("[data-focus=as-of-today]").waitFor({ state: "detached" });
}

/** Presses a button that prints, and gives what stands on the paper and the paper itself, A4. */
export async function printed(page: Page, name: string): Promise<{ text: string; pdf: Buffer }> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await paneOf(page).getByRole("button", { name, exact: true }).click();
  const text = (await paneOf(page).locator(".db-paper").textContent()) ?? "";
  return { text, pdf: await page.pdf({ format: "A4" }) };
}
