import { expect, test } from "vitest";
import { CHART_SHEET } from "../../core/set-up/own-sheets.ts";
import { chartTable } from "../../panel/aging-chart.ts";
import { readDesk } from "../../panel/desk.ts";
import { memoryHost } from "../hosts/memory-host.ts";
import { LEDGER } from "./ledger.ts";

test("the chart's sheet has one row a customer and adds up to the report; drawn again it is laid out anew and never read as a ledger", async () => {
  const host = memoryHost([LEDGER]);
  const desk = await readDesk(host, {});
  const block = desk.aging.blocks[0];
  if (!block) throw new Error("no block");
  const named = { customer: "Customer", bucket: (label: string) => label };
  const first = chartTable(desk.sheets, desk.aging, block, named);
  for (const step of first.steps) await host.apply(step);
  const again = await readDesk(host, { sheet: CHART_SHEET });
  expect(again.sheet).toBe("Invoices");
  const cells = (await host.read(CHART_SHEET)).cells;
  expect([cells.length, cells[0]?.length]).toEqual([first.rows, first.columns]);
  const sum = cells.slice(1).flatMap((row) => row.slice(1) as number[]);
  expect(Math.round(sum.reduce((all, one) => all + one, 0) * 100)).toBe(
    block.totals.total - block.totals.noDueDate,
  );
  for (const step of chartTable(again.sheets, again.aging, block, named).steps) await host.apply(step);
  expect((await host.read(CHART_SHEET)).cells).toHaveLength(first.rows);
});
