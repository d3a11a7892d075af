import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { openBytes } from "../../workbench/files.ts";
import { shownValue } from "../../workbench/workbook-file.ts";
import { smallWorkbook } from "../workbench/small-workbook.ts";
import { closeBrowser, closeStarted, goTo, shownIn, start, testFolder, typeInto } from "./workbench.ts";

afterEach(closeStarted);
afterAll(closeBrowser);

/** A file in a folder of its own. */
function put(name: string, bytes: Uint8Array | string): { folder: string; path: string } {
  const folder = testFolder();
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { folder, path };
}

const CSV =
  "Kunde;Faktura;Forfald;Restbeløb\r\nNordlys ApS;0043;31.03.2026;1.250,50\r\nFjord;0044;01.04.2026;80,00\r\n";

const cells = async (path: string): Promise<unknown[][]> =>
  (await openBytes("f.xlsx", new Uint8Array(readFileSync(path)))).workbook.sheets[0]?.cells.map((row) =>
    row.map(shownValue),
  ) ?? [];

/** Hands the page a file as a mouse drops it. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content as string], fileName as string));
      for (const kind of ["dragenter", "dragover", "drop"]) {
        const on = kind === "dragenter" ? window : (document.getElementById("drop") as HTMLElement);
        on.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, text],
  );
}

describe("saving under another name", () => {
  test("puts a copy beside the file and goes on in it; the first file stays as it was", async () => {
    const before = smallWorkbook();
    const { folder, path } = put("ledger.xlsx", before);
    const { page, faults } = await start({ args: [path], folder });
    await typeInto(page, "E3", "81.25");
    await page.getByRole("button", { name: "Save as…" }).click();
    const dialog = page.getByRole("dialog", { name: "Save as" });
    await dialog.getByLabel("Name").fill("april.xlsx");
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("april.xlsx is saved.").waitFor();
    expect(await page.locator("h1.wb-name").textContent()).toBe("april.xlsx");
    expect((await cells(join(folder, "april.xlsx")))[2]?.[4]).toBe(81.25);
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
    await page.getByRole("button", { name: "Save as…" }).click();
    await dialog.getByLabel("Name").fill("ledger.xlsx");
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText(/exists already. Choose another name/).waitFor();
    // The browser notes every refusal in its console.
    expect(faults.splice(0)).toEqual([expect.stringContaining("422")]);
  });

  test("a .csv with a formula asks to become a workbook, and the .csv stays character for character", async () => {
    const { folder, path } = put("poster.csv", CSV);
    const { page } = await start({ args: [path], folder });
    await typeInto(page, "E2", "=D2*2");
    await page.keyboard.press("Control+s");
    const dialog = page.getByRole("dialog", { name: "Save as a workbook" });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect(existsSync(join(folder, "poster.xlsx"))).toBe(false);
    await page.keyboard.press("Control+s");
    await dialog.getByRole("button", { name: "Save poster.xlsx" }).click();
    await page.getByText("poster.xlsx is saved.").waitFor();
    expect(readFileSync(path, "utf8")).toBe(CSV);
    const rows = await cells(join(folder, "poster.xlsx"));
    expect([rows[1]?.[3], rows[1]?.[4]]).toEqual([1250.5, 2501]);
  });

  test("opens in LibreOffice where that is installed; else its parts are looked at one by one", async () => {
    const { folder, path } = put("ledger.xlsx", smallWorkbook());
    const { page } = await start({ args: [path], folder });
    await typeInto(page, "E3", "81.25");
    await page.keyboard.press("Control+s");
    await page.getByText("ledger.xlsx is saved.").waitFor();
    const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
    if (office) {
      const out = mkdtempSync(join(tmpdir(), "duebook-office-"));
      const copy = join(out, "in.xlsx");
      copyFileSync(path, copy);
      spawnSync(office, [
        `-env:UserInstallation=file://${out}/profile`,
        "--headless",
        "--convert-to",
        "csv",
        "--outdir",
        out,
        copy,
      ]);
      expect(readFileSync(join(out, "in.csv"), "utf8")).toContain("162.5");
      return;
    }
    const parts = unzipSync(new Uint8Array(readFileSync(path)));
    const text = (name: string): string => strFromU8(parts[name] as Uint8Array);
    const types = text("[Content_Types].xml");
    for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g))
      expect(parts[name as string]).toBeDefined();
    for (const [, target] of text("xl/_rels/workbook.xml.rels").matchAll(/Target="([^"]+)"/g))
      expect(parts[`xl/${target}`]).toBeDefined();
    const sheet = text("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="E3" s="2"><v>81.25</v></c>');
    const refs = [...sheet.matchAll(/<row r="(\d+)"/g)].map((found) => Number(found[1]));
    expect(refs).toEqual([...refs].sort((a, b) => a - b));
    expect(text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

test("a ledger dropped on the page opens; what was unsaved is asked about first and stays on Cancel", async () => {
  const { folder, path } = put("ledger.xlsx", smallWorkbook());
  const { page } = await start({ args: [path], folder });
  await typeInto(page, "B6", "unsaved");
  await drop(page, "dropped.csv", CSV);
  const dialog = page.getByRole("dialog", { name: "Save your changes?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await shownIn(page, "B6")).toBe("unsaved");
  await drop(page, "dropped.csv", CSV);
  await dialog.getByRole("button", { name: "Don't save" }).click();
  await page.locator("h1.wb-name", { hasText: "dropped.csv" }).waitFor();
  expect(await shownIn(page, "A2")).toBe("Nordlys ApS");
  expect((await cells(path))[5]?.[1] ?? "").toBe("");
});

test("20,000 rows open while the page goes on answering; stopped on the way, what was open stays as it was", async () => {
  const { folder, path } = put("ledger.xlsx", smallWorkbook());
  const { page } = await start({ args: [path], folder });
  await typeInto(page, "B6", "unsaved");
  const rows = Array.from(
    { length: 20_000 },
    (_, i) =>
      `Kunde ${i % 900};F${i};${String(1 + (i % 28)).padStart(2, "0")}.03.2026;1.${i % 900},50;${i}\r\n`,
  );
  const csv = `Kunde;Faktura;Forfald;Restbeløb;Ordre\r\n${rows.join("")}`;
  const opening = page.getByRole("dialog", { name: "Opening big.csv …" });
  const drops = async (): Promise<void> => {
    await drop(page, "big.csv", csv);
    await page.getByRole("button", { name: "Don't save" }).click();
    await opening.getByRole("progressbar").waitFor();
  };
  await drops();
  await opening.getByRole("button", { name: "Cancel" }).click();
  await opening.waitFor({ state: "detached" });
  expect(await page.locator("h1.wb-name").textContent()).toBe("ledger.xlsx");
  expect(await shownIn(page, "B6")).toBe("unsaved");
  await page.evaluate(() => {
    const told = window as unknown as { turns: number; said: Set<string> };
    told.turns = 0;
    told.said = new Set();
    const status = (): string => document.querySelector("dialog [role=status]")?.textContent ?? "";
    const listen = (): void => void told.said.add(status());
    new MutationObserver(listen).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    setInterval(() => {
      if (/rows|sheet/.test(status())) told.turns++;
    }, 1);
  });
  await drops();
  await page.locator("h1.wb-name", { hasText: "big.csv" }).waitFor();
  await page.locator("#pane .db-view").first().waitFor();
  // The headings and the first column are in sight.
  await page.waitForFunction(() =>
    [...document.querySelectorAll("#grid .o-scrollbar")].every(
      ({ scrollTop, scrollLeft }) => scrollTop === 0 && scrollLeft === 0,
    ),
  );
  expect(await shownIn(page, "D20001")).toBe("1,199.50");
  const { said, turns } = await page.evaluate(() => {
    const told = window as unknown as { turns: number; said: Set<string> };
    return { said: [...told.said], turns: told.turns };
  });
  expect(said).toEqual(expect.arrayContaining(["Reading the file …", "10,001 of 20,001 rows"]));
  // How often the page got its turn while the rows went in: taken in one go it would be once or twice.
  expect(turns).toBeGreaterThan(15);
});

test("the file opened before stands under Recent and opens from there", async () => {
  const { folder, path } = put("ledger.xlsx", smallWorkbook());
  const first = await start({ args: [path], folder });
  await first.page.waitForSelector("#pane .db-view");
  await closeStarted();
  const { page } = await start({ folder });
  await page.locator("summary", { hasText: "Recent" }).click();
  await page.getByRole("button", { name: /ledger\.xlsx/ }).click();
  await page.locator("h1.wb-name", { hasText: "ledger.xlsx" }).waitFor();
  await page.locator("#grid .o-sheet-name", { hasText: "Notes & more" }).waitFor();
  expect(await shownIn(page, "B2")).toBe("Fjord & Sons");
});

test.each([
  ["en-US", "03/31/2026", "1,250.50"],
  ["en-GB", "31/03/2026", "1,250.50"],
  ["da-DK", "31-03-2026", "1.250,50"],
  ["sv-SE", "2026-03-31", "1 250,50"],
])(
  "a due date of a .csv shows in the reader's own way (%s): %s, its year with four digits",
  async (locale, day, amount) => {
    const { folder, path } = put("poster.csv", CSV);
    const { page } = await start({ args: [path], folder, locale });
    expect(await shownIn(page, "C2")).toBe(day);
    expect((await shownIn(page, "D2")).replace(/[\u00a0\u202f]/g, " ")).toBe(amount);
  },
);

describe("what the frame tells assistive technology", () => {
  test.each(["light", "dark"] as const)("has no serious fault in the %s", async (colorScheme) => {
    const { page } = await start({ colorScheme });
    await page.getByRole("button", { name: "Mail server…" }).click();
    await page.getByRole("dialog").getByLabel("Send to").selectOption("smtp");
    await page.evaluate(
      readFileSync(join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8"),
    );
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run(
            context: object,
          ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run({ include: [["#bar"], ["#splitter"], ["#notices"], ["dialog"]] });
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(faults).toEqual([]);
  });

  test("the bar and a dialog are worked by keyboard alone", async () => {
    const { page } = await start();
    await page.getByRole("button", { name: "Open…" }).focus();
    for (const name of ["Recent", "Save", "Save as…", "Undo", "Redo", "Inbox", "Mail server…"]) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "How reminders go out" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Mail server…");
  });

  test("F6 leads out of the grid, where Tab goes from cell to cell, and round the page", async () => {
    const { page } = await start();
    const part = () =>
      page.evaluate(() => document.activeElement?.closest("#bar, #grid, #splitter, #pane")?.id);
    await goTo(page, "B2");
    await page.keyboard.press("Tab");
    expect(await part()).toBe("grid");
    for (const [key, where] of [
      ["F6", "pane"],
      ["F6", "bar"],
      ["F6", "grid"],
      ["Shift+F6", "bar"],
      ["Shift+F6", "pane"],
      ["Control+F6", "bar"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await part(), key).toBe(where);
    }
    // A part is entered where it was left.
    await page.keyboard.press("F6");
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    expect(await shownIn(page, "C2")).toBe("x");
  });

  test("speaks Danish to a Danish browser, in the bar as in the pane", async () => {
    const { page } = await start({ locale: "da-DK" });
    await page.getByRole("button", { name: "Gem som…" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("da");
    await page.locator("#pane").getByText("I dag").first().waitFor();
    await goTo(page, "A150");
    expect(await page.locator("#cell").textContent()).toBe("A150: tom");
  });
});
