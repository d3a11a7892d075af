/** The aging of one currency as a sheet of its own, which the host's own chart is drawn from. */
import type { AgingBlock, AgingReport } from "../core/aging.ts";
import { decimalsOf, toMajor } from "../core/money.ts";
import { CHART_SHEET } from "../core/set-up/own-sheets.ts";
import type { CellContent, WorkbookChange } from "../core/workbook.ts";
import type { SheetInfo } from "./sheet-host.ts";

/** Customers drawn; more bars than this cannot be told apart. */
const BARS = 20;

/** The steps that lay the table out anew, and its size with the heading row; the largest customers first, as in the report. */
export function chartTable(
  sheets: readonly SheetInfo[],
  report: AgingReport,
  block: AgingBlock,
  headings: { readonly customer: string; readonly bucket: (label: string) => string },
): {
  readonly steps: readonly (readonly WorkbookChange[])[];
  readonly rows: number;
  readonly columns: number;
} {
  const decimals = decimalsOf(block.currency);
  const lines = block.lines.slice(0, BARS);
  const cells: CellContent[][] = [
    [`${headings.customer} (${block.currency})`, ...report.labels.map(headings.bucket)],
    ...lines.map((line) => [line.customer, ...line.buckets.map((amount) => toMajor(amount, decimals))]),
  ];
  const columns = report.labels.length + 1;
  return {
    rows: cells.length,
    columns,
    // Two steps: hosts look for sheets of the same name before they begin.
    steps: [
      ...(sheets.some((sheet) => sheet.name === CHART_SHEET)
        ? [[{ kind: "remove-sheet", name: CHART_SHEET } as const]]
        : []),
      [
        {
          kind: "add-sheet",
          name: CHART_SHEET,
          cells,
          formats: ["text", ...report.labels.map(() => "amount" as const)],
        },
      ],
    ],
  };
}
