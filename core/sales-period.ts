/** The sales that days-sales-outstanding is worked on: over which period, and whether the sheet holds them at all. */
import type { Day } from "./day.ts";
import { type Invoice, openBalanceOn } from "./invoice.ts";
import { asMinor, type Minor } from "./money.ts";

/** Periods looked at, in days: a quarter as is usual, longer where less was sold in it than is owed. */
const PERIODS = [90, 180, 365] as const;

/** The sales of one currency in a period. */
export interface SalesPeriod {
  readonly days: number;
  readonly sales: Minor;
  /** What is open of invoices dated before the period, or not dated. */
  readonly older: Minor;
  /** False where the sheet cannot tell the sales: it holds none that were paid, or more is owed than was sold in a year. */
  readonly told: boolean;
}

/**
 * The sales behind what is open in a currency. A list of open items alone holds only the part of the sales nobody paid:
 * divided by that, a good month would look like years.
 */
export function salesPeriod(
  invoices: readonly Invoice[],
  currency: string,
  open: Minor,
  asOf: Day,
): SalesPeriod {
  const mine = invoices.filter((invoice) => invoice.currency === currency);
  let found = salesIn(mine, PERIODS[0], asOf);
  for (const days of PERIODS) {
    found = salesIn(mine, days, asOf);
    if (found.sales >= open) break;
  }
  const { days, sales, older, settled } = found;
  return { days, sales, older, told: settled > 0 && sales > 0 && sales >= open };
}

function salesIn(
  invoices: readonly Invoice[],
  days: number,
  asOf: Day,
): Omit<SalesPeriod, "told"> & { readonly settled: number } {
  let sales = 0;
  let older = 0;
  let settled = 0;
  for (const invoice of invoices) {
    const { invoiceDate } = invoice;
    const balance = openBalanceOn(invoice, asOf) ?? 0;
    if (invoiceDate === undefined || invoiceDate <= asOf - days) {
      older += balance;
      continue;
    }
    const size = invoice.amount ?? invoice.openBalance;
    if (invoiceDate > asOf || size <= 0) continue;
    sales += size;
    if (balance <= 0) settled++;
  }
  return { days, sales: asMinor(sales), older: asMinor(older), settled };
}
