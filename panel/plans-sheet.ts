/** Agreed instalments as the sheet `Plans` holds them. */
import { isBlank } from "../core/cell.ts";
import { dayInCell } from "../core/cell-day.ts";
import type { Day } from "../core/day.ts";
import type { Invoice } from "../core/invoice.ts";
import { decimalsOf, type Minor, toMinor } from "../core/money.ts";
import { folded } from "../core/reminders/key.ts";
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

/** Rows of the ledger whose invoices have instalments to come on the sheet and none missed: a plan is kept, whatever their status says. */
export function keptPlans(
  sheet: SheetCells | undefined,
  invoicesOf: (customer: string) => readonly Invoice[],
  asOf: Day,
): ReadonlySet<number> {
  const plans = new Map<string, { readonly rows: readonly number[]; missed: boolean }>();
  for (const [customer, invoice, , date, , paid] of sheet?.cells.slice(1) ?? []) {
    const day = dayInCell(date);
    if (day === undefined || !isBlank(paid) || isBlank(customer)) continue;
    const key = `${String(customer)}\n${String(invoice ?? "")}`;
    const plan = plans.get(key) ?? {
      rows: rowsNamed(invoicesOf(String(customer)), String(invoice ?? "")),
      missed: false,
    };
    plans.set(key, { ...plan, missed: plan.missed || asOf - day > GRACE });
  }
  return new Set([...plans.values()].flatMap(({ rows, missed }) => (missed ? [] : rows)));
}

/** The rows of the invoices a cell names ("1042, 1043"); of all of them where it names none of them. */
function rowsNamed(invoices: readonly Invoice[], cell: string): readonly number[] {
  const numbers = new Set(cell.split(/[,;+&]/).map(folded));
  const named = invoices.filter(({ invoice }) => numbers.has(folded(invoice)));
  return (named.length > 0 ? named : invoices).map(({ row }) => row);
}
