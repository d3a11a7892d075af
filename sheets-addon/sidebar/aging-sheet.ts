/** The aging report as a sheet of its own with Sheets' own chart beside it: what the menu item asks for. */
import { type AgingBlock, type AgingLine, type AgingReport, NO_DUE_DATE } from "../../core/aging.ts";
import { isoDay } from "../../core/day.ts";
import { decimalsOf, toMajor } from "../../core/money.ts";
import type { CellContent } from "../../core/workbook.ts";
import { type Desk, readDesk } from "../../panel/desk.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";

const SHEET = "Aging report";
const TITLE = "Aging report as of ";
/** Bars a chart can show and still be read; the largest customers come first. */
const MOST_BARS = 20;

/** Writes the report anew and draws a chart for each currency; nothing where the ledger cannot be read yet. */
export async function writeAgingReport(host: SheetHost): Promise<void> {
  const desk = await readDesk(host, {});
  if (!desk.ledger) return;
  if (desk.sheets.some((sheet) => sheet.name === SHEET)) {
    const [first] = (await host.read(SHEET)).cells;
    if (!String(first?.[0] ?? "").startsWith(TITLE)) {
      throw new Error(`There is a sheet "${SHEET}" that Duebook did not write. Rename it, then ask again.`);
    }
    await host.apply([{ kind: "remove-sheet", name: SHEET }]);
  }
  const { cells, charts } = report(desk);
  await host.apply([{ kind: "add-sheet", name: SHEET, cells }]);
  for (const { row, rows, columns } of charts) await host.drawAgingChart?.(SHEET, row, 0, rows, columns);
  await host.reveal(SHEET, 0, 0);
}

function report(desk: Desk): {
  cells: CellContent[][];
  charts: { row: number; rows: number; columns: number }[];
} {
  const cells: CellContent[][] = [[`${TITLE}${isoDay(desk.asOf)}`], [""]];
  const charts: { row: number; rows: number; columns: number }[] = [];
  for (const block of desk.aging.blocks) {
    const [headings = [], ...lines] = tableOf(desk.aging, block);
    cells.push([block.currency || "No currency"]);
    // The chart has neither the Total row nor the Total column: their bars would dwarf the others.
    const bars = Math.min(lines.length - 1, MOST_BARS);
    charts.push({ row: cells.length, rows: 1 + bars, columns: headings.length - 1 });
    cells.push(headings, ...lines, [""]);
    // A chart needs its height: the next table starts below it.
    for (let i = lines.length; i < 18 && desk.aging.blocks.length > 1; i++) cells.push([""]);
  }
  return { cells, charts };
}

/** Headings, a row a customer, the Total row; amounts in the currency's own decimals. */
function tableOf(aging: AgingReport, block: AgingBlock): CellContent[][] {
  const decimals = decimalsOf(block.currency);
  const extra = aging.hasNoDueDate ? [NO_DUE_DATE] : [];
  const row = (name: string, line: AgingLine): CellContent[] => [
    name,
    ...line.buckets.map((amount) => toMajor(amount, decimals)),
    ...(aging.hasNoDueDate ? [toMajor(line.noDueDate, decimals)] : []),
    toMajor(line.total, decimals),
  ];
  return [
    ["Customer", ...aging.labels, ...extra, "Total"],
    ...block.lines.map((line) => row(line.customer, line)),
    row("Total", block.totals),
  ];
}
