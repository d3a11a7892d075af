/** The aging report as the rows of a sheet. */
import { type AgingLine, type AgingReport, NO_DUE_DATE } from "./aging.ts";
import type { ResultCell } from "./functions/declaration.ts";
import { decimalsOf, type Minor, toMajor } from "./money.ts";

/**
 * Header, one row a customer, a `Total` row; amounts in major units of their currency. With currencies a block and a
 * `Total` row each; without, a report of nothing still has its `Total` of 0.
 */
export function agingTable(report: AgingReport, withCurrency: boolean): ResultCell[][] {
  const extra = report.hasNoDueDate ? [NO_DUE_DATE] : [];
  const header = ["Customer", ...report.labels, ...extra, "Total"];
  const cells = (line: AgingLine, currency: string): ResultCell[] => {
    const major = (amount: Minor): number => toMajor(amount, decimalsOf(currency));
    return [
      ...(withCurrency ? [currency] : []),
      line.customer,
      ...line.buckets.map(major),
      ...(report.hasNoDueDate ? [major(line.noDueDate)] : []),
      major(line.total),
    ];
  };
  const table: ResultCell[][] = [withCurrency ? ["Currency", ...header] : header];
  for (const block of report.blocks) {
    for (const line of block.lines) table.push(cells(line, block.currency));
    table.push(cells(block.totals, block.currency));
  }
  if (!withCurrency && report.blocks.length === 0) table.push(["Total", ...header.slice(1).map(() => 0)]);
  return table;
}
