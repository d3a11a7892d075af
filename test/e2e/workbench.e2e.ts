import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { openBytes } from "../../workbench/files.ts";
import { shownValue } from "../../workbench/workbook-file.ts";
import { smallWorkbook } from "../workbench/small-workbook.ts";
import { closeBrowser, closeStarted, goTo, shownIn, start, testFolder, typeInto } from "./workbench.ts";

afterEach(closeStarted);
afterAll(closeBrowser);

/** The fixture on the disk, in a folder of its own. */
function fixture(): { folder: string; path: string } {
  const folder = testFolder();
  const path = join(folder, "ledger.xlsx");
  writeFileSync(path, smallWorkbook());
  return { folder, path };
}

describe("the grid", () => {
  test("answers =NEXT_ACTION typed into a cell, after offering our argument names", async () => {
    const { folder, path } = fixture();
    const { page } = await start({ args: [path], folder });
    await goTo(page, "H2");
    await page.keyboard.type("=NEXT_AC");
    await page.getByText("NEXT_ACTION", { exact: true }).first().waitFor();
    await page.keyboard.type("TION(");
    await page.locator(".o-formula-assistant").getByText("last_contact").first().waitFor();
    await page.keyboard.type('D2,E2,"2026-04-10")');
    await page.keyboard.press("Enter");
    expect(await shownIn(page, "H2")).toBe("Friendly reminder");
  });

  test("spills a column from one formula and shows a bad value in its own cell, with the reason", async () => {
    const { folder, path } = fixture();
    const { page } = await start({ args: [path], folder });
    await typeInto(page, "H2", '=AGING_BUCKET(D2:D4,"2026-05-15")');
    expect(await shownIn(page, "H2")).toBe("31-60");
    expect(await shownIn(page, "H3")).toBe("1-30");
    expect(await shownIn(page, "H4")).toBe("Current");
    await typeInto(page, "D3", "some day");
    expect(await shownIn(page, "H3")).toContain('due_date is not a date: "some day"');
    expect(await shownIn(page, "H4")).toBe("Current");
  });
});

test("a changed due date moves the bucket, the fee and the pane, and one undo brings all of it back", async () => {
  const { folder, path } = fixture();
  const { page } = await start({ args: [path, "--as-of", "2026-04-10"], folder });
  const pane = page.locator("#pane");
  await pane.getByText("Fjord & Sons").first().waitFor();
  expect(await pane.getByText("Nordlys ApS").count()).toBe(0);
  await typeInto(page, "H3", '=AGING_BUCKET(D3,"2026-04-10")');
  await typeInto(page, "I3", '=LATE_FEE(E3,D3,"10 once","2026-04-10")');
  expect([await shownIn(page, "H3"), await shownIn(page, "I3")]).toEqual(["Current", "0.00"]);
  await typeInto(page, "D3", "2026-03-01");
  expect([await shownIn(page, "H3"), await shownIn(page, "I3")]).toEqual(["31-60", "10.00"]);
  await pane.getByText("Nordlys ApS").first().waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Nordlys ApS").first().waitFor({ state: "detached" });
  expect(await shownIn(page, "H3")).toBe("Current");
});

test("saves into the file that was opened: the values are there, the chart and all else is as it was", async () => {
  const { folder, path } = fixture();
  const first = await start({ args: [path], folder });
  await typeInto(first.page, "E3", "81.25");
  await typeInto(first.page, "B6", "Krogh Byg");
  await typeInto(first.page, "H2", '=NEXT_ACTION(D2,E2,"2026-04-10")');
  await first.page.getByText(/^Not saved/).waitFor();
  await first.page.keyboard.press("Control+s");
  await first.page.getByText("Saved", { exact: true }).waitFor();
  const before = unzipSync(smallWorkbook());
  const after = unzipSync(new Uint8Array(readFileSync(path)));
  for (const part of Object.keys(before).filter((name) =>
    /chart|drawing|sheet2|sharedStrings|styles|_rels\/sheet/.test(name),
  )) {
    expect(strFromU8(after[part] as Uint8Array)).toBe(strFromU8(before[part] as Uint8Array));
  }
  expect(strFromU8(after["xl/worksheets/sheet1.xml"] as Uint8Array)).toContain("<conditionalFormatting");
  const { workbook } = await openBytes("ledger.xlsx", new Uint8Array(readFileSync(path)));
  const rows = workbook.sheets[0]?.cells.map((row) => row.map(shownValue));
  expect(rows?.[2]?.[4]).toBe(81.25);
  expect(rows?.[5]?.[1]).toBe("Krogh Byg");
  expect(rows?.[1]?.[7]).toBe("Friendly reminder");
  const again = await start({ args: [path], folder });
  expect(await shownIn(again.page, "E3")).toBe("81.25");
  expect(await shownIn(again.page, "F3")).toBe("162.50");
  expect(await shownIn(again.page, "H2")).toBe("Friendly reminder");
});

test("a crash loses nothing: what was typed is offered again and brought back", async () => {
  const { folder, path } = fixture();
  const first = await start({ args: [path], folder });
  await typeInto(first.page, "B6", "typed before the crash");
  await first.page.getByText(/copy kept/).waitFor();
  await first.kill();
  const second = await start({ args: [path], folder });
  await second.page.getByRole("button", { name: "Bring them back" }).click();
  expect(await shownIn(second.page, "B6")).toBe("typed before the crash");
});

test("the sample opens set up, its next actions worked out, the pane beside it, with no fault on the page", async () => {
  const { page } = await start();
  await page.locator("#pane").getByText("Today").first().waitFor();
  expect(await page.locator("#grid .o-sheet-name").allTextContents()).toEqual(
    expect.arrayContaining(["Ledger", "Settings", "Customers", "Playbook", "Contact log"]),
  );
  expect(
    await page
      .locator("#pane")
      .getByText(/reminder/i)
      .count(),
  ).toBeGreaterThan(0);
  expect(await page.getByText("Saved", { exact: true }).count()).toBe(1);
  // The grid's own style sheet paints every kbd dark; the key must stand on its button's ground to be read.
  const key = page.locator("#pane .db-key").first();
  expect(await key.evaluate((shown) => getComputedStyle(shown).backgroundColor)).toBe("rgba(0, 0, 0, 0)");
});

test("the pane's width follows the keyboard, and folds away", async () => {
  const { page } = await start();
  const line = page.getByRole("separator", { name: "Width of the pane" });
  const width = async () => (await page.locator("#pane").boundingBox())?.width ?? 0;
  await line.focus();
  await page.keyboard.press("Home");
  expect(await width()).toBe(480);
  await page.keyboard.press("End");
  expect(await width()).toBe(300);
  await page.keyboard.press("Enter");
  expect(await width()).toBe(0);
  await page.keyboard.press("Enter");
  expect(await width()).toBe(300);
});
