/** Agreed instalments as the sheet `Plans` holds them. */
import { isBlank } from "../core/cell.ts";
import { dayInCell } from "../core/cell-day.ts";
import type { Day } from "../core/day.ts";
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

/** Unpaid instalments due up to a day; the currency is that of the customer's invoices. */
export function dueInstalments(
  sheet: SheetCells | undefined,
  invoicesOf: (customer: string) => readonly Invoice[],
  asOf: Day,
  until: Day,
): DueInstalment[] {
  const lines: DueInstalment[] = [];
  for (const row of sheet?.cells.slice(1) ?? []) {
    const [customer, invoice, number, date, amount, paid] = row;
    const day = dayInCell(date);
    if (day === undefined || day > until || !isBlank(paid) || typeof amount !== "number") continue;
    const currency = invoicesOf(String(customer))[0]?.currency ?? "";
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
