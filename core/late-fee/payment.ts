/** Payments that lower the base of interest, as a worksheet range of dates and amounts. */
import { type Cell, isBlank } from "../cell.ts";
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import type { Kind } from "../functions/declaration.ts";
import { decimalSignOf, readAmount, readDay } from "../functions/kinds.ts";
import type { Minor } from "../money.ts";
import { dataRows } from "./two-columns.ts";

/** A payment received on a day; a negative amount is one that was returned. */
export interface Payment {
  readonly day: Day;
  readonly amount: Minor;
}

/** The payments of a range, first to last; a header and blank rows are skipped. Throws InputError for half a row. */
export function readPayments(rows: readonly (readonly Cell[])[], argument: string): Payment[] {
  const data = dataRows(rows, argument);
  const sign = decimalSignOf(data.map(([, amount]) => amount));
  const payments: Payment[] = [];
  for (const [date, cell] of data) {
    const amount = readAmount(cell, argument, sign);
    const day = readDay(date, argument);
    if (day === undefined && amount) throw new InputError("halfRow", argument, "an amount without a date");
    // A dated row whose amount is still blank: nothing has come in yet.
    if (day !== undefined && amount !== undefined && !isBlank(cell)) payments.push({ day, amount });
  }
  return payments.sort((a, b) => a.day - b.day);
}

/** Payments in a worksheet: two columns, date and amount. */
export const paymentsKind: Kind<readonly Payment[]> = {
  id: "payments",
  wants: "two columns: date, amount",
  read: () => undefined,
  readTable(rows, argument) {
    const found = readPayments(rows, argument);
    return found.length > 0 ? found : undefined;
  },
};
