import { afterAll, beforeAll, expect, test } from "vitest";
import type { SheetCells } from "../../core/workbook.ts";
import { type PaneBrowser, paneBrowser } from "./browser.ts";
import { LEDGER } from "./ledger.ts";

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await paneBrowser();
}, 60_000);
afterAll(() => browser.close());

/** The ledger with due dates and amounts that cannot be read. */
const MESSY: SheetCells = {
  ...LEDGER,
  cells: LEDGER.cells.map((row, at) =>
    at % 2 === 1 ? row.map((cell, c) => (c === 9 ? "31-06-2026" : c === 10 ? "twelve" : cell)) : row,
  ),
};

test.each([300, 480])(
  "every problem's sentence stands whole in its row at %i px, and the rows are equally high",
  async (width) => {
    const page = await browser.open([MESSY], { width });
    await page.evaluate(() => window.pane.show("problems" as never));
    await page.waitForSelector(".db-row-problem");
    const rows = await page.$$eval(".db-row-problem", (all) =>
      all.map((row) => {
        const sentence = row.querySelector(".db-said-whole > span") as HTMLElement;
        const box = row.getBoundingClientRect();
        const text = sentence.getBoundingClientRect();
        return { height: box.height, below: box.bottom - text.bottom, right: box.right - text.right };
      }),
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(row.below).toBeGreaterThanOrEqual(0);
      expect(row.right).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(rows.map((row) => Math.round(row.height))).size).toBe(1);
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-${width}.png` });
    await page.context().close();
  },
  60_000,
);

test("the sums read stand beside the report's own totals, whether they agree or not", async () => {
  const balance = LEDGER.cells[0]?.indexOf("Balance") ?? -1;
  const currency = LEDGER.cells[0]?.indexOf("Currency") ?? -1;
  const kroner = LEDGER.cells.filter((row) => row[currency] === "DKK" && typeof row[balance] === "number");
  const sum = kroner.reduce((all, row) => all + Number(row[balance]), 0);
  for (const total of [sum, sum + 7]) {
    const last = LEDGER.cells[0]?.map((_, c) => (c === 0 ? "Total" : c === balance ? total : "")) ?? [];
    const cells = [LEDGER.cells[0] as (typeof LEDGER.cells)[number], ...kroner, last];
    const page = await browser.open([{ ...LEDGER, cells }], { width: 480 });
    await page.evaluate(() => window.pane.show("problems" as never));
    const said = await page.waitForSelector(".db-sums");
    const money = (amount: number) => amount.toLocaleString("en-GB", { minimumFractionDigits: 2 });
    const text = ((await said.textContent()) ?? "").replace(/\u00A0/g, " ");
    expect(text).toContain(`Read: ${money(sum)}`);
    expect(text).toContain(`own total: ${money(total)}`);
    await page.close();
  }
});
