/** A payment plan: equal instalments on dates counted from the first one. */
import { type Cell, isBlank, isErrorCell } from "./cell.ts";
import { addDays, addMonths, type Day } from "./day.ts";
import { InputError, shown } from "./errors.ts";
import type { Kind } from "./functions/declaration.ts";
import { asMinor, type Minor, shareOut } from "./money.ts";
import { type Interval, readInterval } from "./terms/interval.ts";

/** One instalment; `remaining` is what is still owed after it. Amounts in minor units. */
export interface Instalment {
  readonly number: number;
  readonly date: Day;
  readonly amount: Minor;
  readonly remaining: Minor;
}

const MONTHLY: Interval = { kind: "months", count: 1 };

/** More would be a plan of fifty years by the month. */
const MOST_INSTALMENTS = 600;

/** The time between instalments: "month", "week", "2 weeks" or a number of days; undefined for a blank. */
export const intervalKind: Kind<Interval> = {
  id: "interval",
  wants: "month, week, 2 weeks or a number of days",
  read(cell: Cell, argument: string): Interval | undefined {
    if (cell === 0 || isBlank(cell)) return undefined;
    if (isErrorCell(cell)) throw new InputError("errorValue", argument, cell.error);
    const read =
      typeof cell === "string" || typeof cell === "number" ? readInterval(String(cell)) : undefined;
    if (!read) throw new InputError("notAnInterval", argument, shown(cell));
    return read;
  },
};

/** The instalments of a plan: equal parts rounded down to the cent, the rest on the last; they add up to the balance. */
export function paymentPlan(
  balance: Minor,
  instalments: number,
  first: Day,
  every: Interval = MONTHLY,
): Instalment[] {
  if (balance <= 0) throw new InputError("nothingOwed", "balance", String(balance / 100));
  if (
    !(Number.isInteger(instalments) && instalments >= 1 && instalments <= Math.min(MOST_INSTALMENTS, balance))
  ) {
    throw new InputError("badInstalments", "instalments", String(instalments));
  }
  let remaining: number = balance;
  return shareOut(balance, instalments).map((amount, i) => {
    remaining -= amount;
    return { number: i + 1, date: later(first, every, i), amount, remaining: asMinor(remaining) };
  });
}

// Counted from the first date, not from the one before: 31 Jan, 28 Feb, 31 Mar.
function later(first: Day, every: Interval, times: number): Day {
  if (every.kind === "months") return addMonths(first, every.count * times);
  return addDays(first, every.count * times * (every.kind === "weeks" ? 7 : 1));
}
