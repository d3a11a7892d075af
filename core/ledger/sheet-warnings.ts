/** What is worth a word about the whole sheet: dates another program half converted, amounts in the company's own currency. */
import { isDateCell } from "../cell.ts";
import { partsOf } from "../day.ts";
import type { Problem } from "../invoice.ts";
import type { LedgerColumn } from "./columns.ts";
import { readDateText } from "./date-text.ts";
import { kindOf } from "./field.ts";
import type { ItemSource } from "./items.ts";
import { problem } from "./problems.ts";
import type { TableHead } from "./table.ts";

/** Dates on both sides of the half-converted pattern before it is worth a warning. */
const ENOUGH = 3;

/** The warnings about a table. */
export function sheetWarnings(
  source: ItemSource,
  columns: readonly LedgerColumn[],
  head: TableHead,
  sheet: string,
): Problem[] {
  const warnings: Problem[] = [];
  for (const { field, column, heading } of columns) {
    if (kindOf(field) === "date") {
      const read = source.dates.get(field);
      const both = read !== undefined && read.dates >= ENOUGH && read.texts >= ENOUGH;
      const example = both ? halfConverted(source, column) : "";
      if (example !== "") warnings.push(problem("dates-half-converted", sheet, 0, heading, example));
    }
    const signed = field === "balance" && / signed$/.test(head.headings[column]?.label ?? "");
    if (signed && source.at("currency") >= 0)
      warnings.push(problem("company-currency", sheet, 0, heading, heading));
  }
  return warnings;
}

/**
 * A file opened with another country's settings: every value whose day is 12 or less became a real date (perhaps with
 * day and month swapped), every other one stayed text. The example is such a text; "" where the pattern is not there.
 */
function halfConverted(source: ItemSource, column: number): string {
  let dates = 0;
  let texts = 0;
  let example = "";
  for (const row of source.rows) {
    const cell = source.cells[row]?.[column];
    if (isDateCell(cell)) {
      if (partsOf(cell.day).date > 12) return "";
      dates++;
    } else if (typeof cell === "string") {
      const parts = readDateText(cell);
      if (typeof parts !== "object") continue;
      if (parts.first <= 12 && parts.second <= 12) return "";
      texts++;
      example ||= cell;
    }
  }
  return dates >= ENOUGH && texts >= ENOUGH ? example : "";
}
