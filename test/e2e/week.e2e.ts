import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messyLedger, newPrint, PRINTED, rowOf } from "../fixtures/messy-ledger.ts";
import {
  clear,
  type Mail,
  mails,
  morning,
  names,
  paneOf,
  paneSays,
  paste,
  printed,
  ready,
  save,
  sendReady,
  setToToday,
  showView,
  standOn,
} from "./desk.ts";
import { closeBrowser, startWorkbench, testFolder, typeInto, type Workbench } from "./workbench.ts";

/** One office's week: each test is a day, and goes on where the one before ended. */
let workbench: Workbench;
/** Messages of a workbench that was killed; its inbox went with it. */
const before: Mail[] = [];
const folder = testFolder();

/** What the bookkeeper has mended by hand, by invoice and column counted from 0. */
const MENDED = {
  "2104": { 2: "bogholder@hansen-vvs.example" },
  "2111": { 8: "30-06-2026" },
  "2112": { 1: "Müller Maschinenbau GmbH" },
};

beforeAll(async () => {
  writeFileSync(join(folder, "open-items.csv"), messyLedger());
  workbench = await startWorkbench({ args: ["open-items.csv"], folder, today: PRINTED });
});
afterAll(async () => {
  await workbench?.close();
  await closeBrowser();
});

const everything = async (): Promise<Mail[]> => [...before, ...(await mails(workbench))];

/** Fails where a customer got the same letter twice. */
function expectNoneTwice(sent: readonly Mail[]): void {
  const letters = sent.map((mail) => `${mail.to} ${mail.subject}`);
  expect(letters).toEqual([...new Set(letters)]);
  expect(new Set(sent.map((mail) => mail.reference)).size).toBe(sent.length);
}

describe("A week at the desk", () => {
  test("Friday: the list opens as it was printed, and the rows that cannot be read are named and mended", async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    await showView(page, "problems");
    await pane.getByText(/31-06-2026/).waitFor();
    await pane.getByText(`Row ${rowOf("2112")}`).waitFor();
    await typeInto(page, `I${rowOf("2111")}`, MENDED["2111"][8]);
    await typeInto(page, `B${rowOf("2112")}`, MENDED["2112"][1]);
    await pane.getByText("Left out").first().waitFor({ state: "detached" });
  });

  test("Friday: the sheet is set up, the settings are filled in, and the .csv becomes a workbook", async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    await showView(page, "setUp");
    await pane.getByRole("button", { name: "Add these to the workbook" }).click();
    await paneSays(page, /Set up/);
    await showView(page, "settings");
    await pane.locator("[name=Company]").fill("Havnens Kontorforsyning ApS");
    await pane.locator("[name=Sender]").fill("Mette Holm");
    await pane.locator("[name=ReplyTo]").fill("mette@havnens.example");
    await pane
      .locator("[name=BankDetails]")
      .fill("DKK: 1234 5678901234\nEUR: DE02 1203 0000 0000 2020 51\nGBP: 20-00-00 12345678\nSEK: 123-4567");
    await pane.locator("form .db-primary").first().click();
    await paneSays(page, /Saved/);
    await page.keyboard.press("Control+s");
    await page.getByRole("button", { name: "Save open-items.xlsx" }).click();
    await page.locator(".wb-state").getByText("Saved", { exact: true }).waitFor();
  });

  test("Monday: nothing goes out before “As of” is Monday; then each customer gets one message, in their language", async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    await morning(page, "2026-06-15");
    await showView(page, "reminders");
    await pane.getByText("Sending is blocked while “As of” is not today.").waitFor();
    expect(await pane.locator("[data-focus=send]:enabled").count()).toBe(0);
    await setToToday(page);
    await pane.getByText("There is no e-mail address.").waitFor();
    await typeInto(page, `C${rowOf("2104")}`, MENDED["2104"][2]);
    await pane.getByText("There is no e-mail address.").waitFor({ state: "detached" });
    const list = await ready(page);
    expect(list).toEqual(
      expect.arrayContaining(["Café Ærø", "Hansen & Søn VVS", "Lindqvist Bygg AB", "Nordlys Belysning ApS"]),
    );
    expect(await sendReady(page)).toBe(list.length);
    const sent = await mails(workbench);
    expect(sent).toHaveLength(list.length);
    expectNoneTwice(sent);
    const cafe = sent.filter((mail) => mail.to === "kontor@cafe-aeroe.example");
    expect(cafe.map((mail) => mail.subject)).toEqual(["Venlig påmindelse: fakturaerne 2102 og 2103"]);
    expect(cafe[0]?.text).toMatch(/4\.325,50/);
    expect(cafe[0]?.text).toContain("1234 5678901234");
    // The final notice of an invoice 66 days late that had its formal reminder.
    expect(sent.find((mail) => mail.to === "faktura@lindqvist.example")?.subject).toBe(
      "Inkassokrav: faktura 2109",
    );
    expect(await ready(page)).toEqual([]);
    await save(page);
  });

  test("Tuesday: two promises by telephone, a dispute, a plan; then the computer crashes, and nothing is lost", async () => {
    await morning(workbench.page, "2026-06-16");
    await setToToday(workbench.page);
    const { page } = workbench;
    const dialog = page.getByRole("dialog");
    for (const [customer, day] of [
      ["Müller Maschinenbau GmbH", "2026-06-18"],
      ["Harbour Supplies Ltd", "2026-06-17"],
    ] as const) {
      await standOn(page, customer);
      await page.keyboard.press("c");
      await dialog.locator("[name=outcome]").selectOption("promised");
      await dialog.locator("[name=date]").fill(day);
      await dialog.locator(".db-primary").click();
      await paneSays(page, new RegExp(`Call with ${customer} logged`));
    }
    await standOn(page, "Atelier Dubois");
    await page.keyboard.press("x");
    await dialog.locator("[name=reason]").fill("Two chairs came broken");
    await dialog.locator(".db-primary").click();
    await paneSays(page, /Dispute noted/);
    await standOn(page, "Van Dijk Transport");
    await page.keyboard.press("Enter");
    await paneOf(page).getByRole("button", { name: "Agree this plan" }).click();
    const kept = page.waitForResponse((answer) => answer.url().endsWith("/recovery"));
    await dialog.locator(".db-primary").click();
    await paneSays(page, /Plan with 3 instalments noted/);
    await kept;

    before.push(...(await mails(workbench)));
    await workbench.kill();
    await page.context().close();
    workbench = await startWorkbench({ args: ["open-items.xlsx"], folder, today: "2026-06-16" });
    await workbench.page.getByRole("button", { name: "Bring them back" }).click();
    await save(workbench.page);
    await showView(workbench.page, "today");
    const left = await names(workbench.page);
    for (const done of ["Müller Maschinenbau GmbH", "Harbour Supplies Ltd", "Van Dijk Transport"])
      expect(left).not.toContain(done);
    expect(await ready(workbench.page)).toEqual([]);
  });

  test("the Monday after: a new print is pasted, and nobody who paid, disputes or keeps a plan is chased", async () => {
    const { page } = workbench;
    await morning(page, "2026-06-22");
    await setToToday(page);
    await paste(page, "A5", newPrint(MENDED));
    await showView(page, "today");
    await paneOf(page).locator(".db-mark", { hasText: "Chase broken promise" }).waitFor();
    // The pane reads a moment after the paste; on a busy machine a longer one.
    await expect.poll(() => names(page), { timeout: 15_000 }).not.toContain("Nordlys Belysning ApS");
    const today = await names(page);
    expect(today[0]).toBe("Harbour Supplies Ltd");
    for (const name of ["Nordlys Belysning ApS", "Müller Maschinenbau GmbH", "Van Dijk Transport"])
      expect(today).not.toContain(name);
    expect(await ready(page)).toEqual(["Krogh Byg A/S", "Harbour Supplies Ltd"]);
    await sendReady(page);
    const sent = await everything();
    expectNoneTwice(sent);
    expect(sent.slice(-2).map((mail) => mail.to)).toEqual(["mail@krogh.example", "accounts@harbour.example"]);
    // The café's other invoice is still open: only that one may be asked for from now on.
    expect(sent.slice(before.length).some((mail) => mail.text.includes("2102"))).toBe(false);
    await save(page);
  });

  test("the same print pasted again sends nothing more", async () => {
    const { page } = workbench;
    const count = (await mails(workbench)).length;
    await paste(page, "A5", newPrint(MENDED));
    await page.waitForTimeout(300);
    expect(await ready(page)).toEqual([]);
    expect(await mails(workbench)).toHaveLength(count);
  });

  test("the evidence pack of a customer who disputes is a paper with the items and every contact", async () => {
    const { page } = workbench;
    await showView(page, "customer");
    const search = paneOf(page).locator("[data-focus=customer-search]");
    await search.fill("Atelier Dubois");
    await search.press("Enter");
    await paneOf(page).getByRole("heading", { name: "Atelier Dubois" }).waitFor();
    const { text, pdf } = await printed(page, "Evidence pack");
    expect(text).toContain("Havnens Kontorforsyning ApS");
    expect(text).toMatch(/2107.*2,890\.00/);
    expect(text).toContain("Two chairs came broken");
    expect(pdf.subarray(0, 4).toString("latin1")).toBe("%PDF");
    // The frame around the pane stays off the paper.
    await page.emulateMedia({ media: "print" });
    for (const part of ["#bar", "#grid", "#splitter"])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  test("the end of the month: the aging agrees with the sheet added up by hand, and with the general ledger", async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    await morning(page, "2026-06-30");
    await setToToday(page);
    await showView(page, "aging");
    const aging = ((await pane.locator(".db-view").allInnerTexts())[0] ?? "").replace(/\s+/g, " ");
    // By hand, from the rows still open: 8,000.00 + 1,200.00 + 640.00 + 2,400.00; 2,890.00 + 5,075.25; and one each.
    for (const sum of ["12,240.00 DKK", "7,965.25 EUR", "1,560.00 GBP", "2,300.00 NOK", "7,000.00 SEK"])
      expect(aging).toContain(`Open ${sum}`);
    expect(aging).toContain("Past due 11,600.00 DKK");
    await pane.getByRole("button", { name: "Take a snapshot" }).click();
    await paneSays(page, /Snapshot of \d+ invoices kept/);
    await showView(page, "week");
    await pane.getByLabel(/general ledger \(DKK\)/).fill("12240");
    await pane.getByText("They agree.").waitFor();
  });

  test("a print that leaves the paid rows out moves the others up, and still nothing is sent twice", async () => {
    const { page } = workbench;
    const open = newPrint(MENDED)
      .split("\n")
      .filter((line) => !line.endsWith("\t0,00"));
    await clear(page, "A5:L19");
    await paste(page, "A5", open.join("\n"));
    const moved = paneOf(page).locator("[data-focus=moved]");
    await showView(page, "today");
    await moved.waitFor();
    // What was noted stands beside other invoices now: nothing goes out before it is put right.
    expect(await ready(page)).toEqual([]);
    await moved.click();
    const question = page.getByRole("dialog");
    expect(await question.locator("li", { hasText: "2107" }).allTextContents()).toContainEqual(
      expect.stringMatching(
        /Status: disputed, Last action: .+ · of invoice 2107, Atelier Dubois: from row \d+ to row \d+/,
      ),
    );
    await question.locator(".db-primary").click();
    await paneSays(page, /answers put right/);
    const list = await ready(page);
    for (const name of ["Nordlys Belysning ApS", "Müller Maschinenbau GmbH", "Atelier Dubois"])
      expect(list).not.toContain(name);
    if (list.length > 0) await sendReady(page);
    expectNoneTwice(await everything());
    expect(workbench.faults).toEqual([]);
  });
});
