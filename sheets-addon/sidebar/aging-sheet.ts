/** The aging report as a sheet of its own with Sheets' own chart beside it: what the menu item asks for. */
import { type AgingBlock, type AgingLine, type AgingReport, NO_DUE_DATE } from "../../core/aging.ts";
import { isoDay } from "../../core/day.ts";
import { decimalsOf, toMajor } from "../../core/money.ts";
import { AGING_MARK, AGING_SHEET } from "../../core/set-up/own-sheets.ts";
import type { CellContent } from "../../core/workbook.ts";
import { type Desk, readDesk } from "../../panel/desk.ts";
import { fillIn } from "../../panel/formats.ts";
import { wordsFor } from "../../panel/languages.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";
import { bucketName } from "../../panel/views/aging.ts";
import type { Words } from "../../panel/words.ts";

/** Bars a chart can show and still be read; the largest customers come first. */
const MOST_BARS = 20;

/** Writes the report anew and draws a chart for each currency; nothing where the ledger cannot be read yet. */
export async function writeAgingReport(host: SheetHost): Promise<void> {
  const desk = await readDesk(host, {});
  if (!desk.ledger) return;
  if (desk.sheets.some((sheet) => sheet.name === AGING_SHEET)) {
    const [first] = (await host.read(AGING_SHEET)).cells;
    if (!String(first?.[0] ?? "").startsWith(AGING_MARK)) {
      throw new Error(
        `There is a sheet "${AGING_SHEET}" that Duebook did not write. Rename it, then ask again.`,
      );
    }
    await host.apply([{ kind: "remove-sheet", name: AGING_SHEET }]);
  }
  const words = wordsFor(desk.environment.language);
  const { cells, charts } = report(desk, words);
  await host.apply([{ kind: "add-sheet", name: AGING_SHEET, cells }]);
  for (const { row, rows, columns, currency } of charts)
    await host.drawAgingChart?.(
      AGING_SHEET,
      row,
      0,
      rows,
      columns,
      fillIn(words.aging.chart, { currency: currency || words.common.noCurrency }),
    );
  await host.reveal(AGING_SHEET, 0, 0);
}

interface Chart {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
  readonly currency: string;
}

function report(desk: Desk, words: Words): { cells: CellContent[][]; charts: Chart[] } {
  const title = `${AGING_MARK}${words.aging.title} · ${isoDay(desk.asOf)}`;
  const cells: CellContent[][] = [[title], [""]];
  const charts: Chart[] = [];
  for (const block of desk.aging.blocks) {
    const [headings = [], ...lines] = tableOf(desk.aging, block, words);
    cells.push([block.currency || words.common.noCurrency]);
    // The chart has neither the Total row nor the Total column: their bars would dwarf the others.
    const bars = Math.min(lines.length - 1, MOST_BARS);
    charts.push({
      row: cells.length,
      rows: 1 + bars,
      columns: headings.length - 1,
      currency: block.currency,
    });
    cells.push(headings, ...lines, [""]);
    // A chart needs its height: the next table starts below it.
    for (let i = lines.length; i < 18 && desk.aging.blocks.length > 1; i++) cells.push([""]);
  }
  return { cells, charts };
}

/** Headings, a row a customer, the Total row; amounts in the currency's own decimals. */
function tableOf(aging: AgingReport, block: AgingBlock, words: Words): CellContent[][] {
  const decimals = decimalsOf(block.currency);
  const labels = [...aging.labels, ...(aging.hasNoDueDate ? [NO_DUE_DATE] : [])];
  const row = (name: string, line: AgingLine): CellContent[] => [
    name,
    ...line.buckets.map((amount) => toMajor(amount, decimals)),
    ...(aging.hasNoDueDate ? [toMajor(line.noDueDate, decimals)] : []),
    toMajor(line.total, decimals),
  ];
  return [
    [words.aging.customer, ...labels.map((label) => bucketName({ words }, label)), words.common.total],
    ...block.lines.map((line) => row(line.customer, line)),
    row(words.common.total, block.totals),
  ];
}
