/** Agreed instalments as the sheet `Plans` holds them. */
import { type Cell, isBlank, isDateCell } from "../core/cell.ts";
import { type Day, dayOfSerial, parseIsoDay } from "../core/day.ts";
import type { Invoice } from "../core/invoice.ts";
import { decimalsOf, type Minor, toMinor } from "../core/money.ts";
import type { SheetCells } from "../core/workbook.ts";

/** An instalment that is due soon or missed. */
export interface DueInstalment {
  readonly customer: string;
  readonly what: string;
  readonly day: Day;
  readonly amount: Minor;
  readonly currency: string;
  /** True where its day is more than three days gone. */
  readonly broken: boolean;
}

/** Days an instalment may be late before it counts as missed (practice: instalment missed, +3 days). */
const GRACE = 3;

const dayIn = (cell: Cell): Day | undefined =>
  isDateCell(cell)
    ? cell.day
    : typeof cell === "number"
      ? dayOfSerial(cell)
      : typeof cell === "string"
        ? parseIsoDay(cell)
        : undefined;

/** Unpaid instalments due up to a day; the currency is that of the customer's invoices. */
export function dueInstalments(
  sheet: SheetCells | undefined,
  byCustomer: ReadonlyMap<string, readonly Invoice[]>,
  asOf: Day,
  until: Day,
): DueInstalment[] {
  const lines: DueInstalment[] = [];
  for (const row of sheet?.cells.slice(1) ?? []) {
    const [customer, invoice, number, date, amount, paid] = row;
    const day = dayIn(date);
    if (day === undefined || day > until || !isBlank(paid) || typeof amount !== "number") continue;
    const currency = byCustomer.get(String(customer))?.[0]?.currency ?? "";
    const minor = toMinor(amount, decimalsOf(currency));
    if (minor === undefined) continue;
    lines.push({
      customer: String(customer),
      what: `${String(invoice ?? "")} #${String(number ?? "")}`,
      day,
      amount: minor,
      currency,
      broken: asOf - day > GRACE,
    });
  }
  return lines;
}
