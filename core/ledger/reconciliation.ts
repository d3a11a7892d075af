/** The sums read beside the report's own totals. A difference is a warning with both numbers, never a stop. */
import type { Cell } from "../cell.ts";
import type { DecimalSign } from "../money.ts";
import { asMinor, decimalsOf, type Minor, toMajor } from "../money.ts";
import { BAD_AMOUNT, readAmountCell } from "./amount-column.ts";
import type { TotalRow } from "./rows.ts";

/** One total of the report's own beside what was read. */
export interface TotalCheck {
  /** The sheet's row number. */
  readonly row: number;
  /** Whose total: "" for the whole report. */
  readonly name: string;
  readonly currency: string;
  readonly reported: Minor;
  readonly read: Minor;
  /** True where they differ by no more than half a cent a row. */
  readonly agrees: boolean;
}

/** What the totals say about the reading. */
export interface Reconciliation {
  readonly totals: readonly TotalCheck[];
  /** False where a total was not compared, because it stands below rows of several currencies. */
  readonly compared: boolean;
  /** The currency of all rows; "" for several, or where nobody can tell. */
  readonly currency: string;
}

/** What the items above the totals came to. */
export interface ItemSums {
  /** The main column added up over the items before each, in minor units. */
  readonly running: Float64Array;
  readonly currencies: ReadonlySet<string>;
  currencyOf(item: number): string;
}

interface Sum {
  readonly sum: number;
  readonly rows: number;
}

const between = (running: Float64Array, since: number, after: number): Sum => ({
  sum: (running[after] as number) - (running[since] as number),
  rows: after - since,
});

/** Compares the report's totals with the sums of the items; several currencies are never added up. */
export function reconcile(
  cells: readonly (readonly Cell[])[],
  totals: readonly TotalRow[],
  column: number,
  items: ItemSums,
  sign: DecimalSign | undefined,
): Reconciliation {
  const currencies = knownOf(items.currencies);
  const single = currencies.size === 1 ? ([...currencies][0] as string) : "";
  const checks: TotalCheck[] = [];
  let compared = true;
  for (const total of totals) {
    const cell = cells[total.row]?.[column];
    const currency = currencies.size > 1 ? currencyOfTotal(total, items) : single;
    if (currency === undefined) {
      compared = false;
      continue;
    }
    const decimals = decimalsOf(currency);
    const amount = readAmountCell(cell, decimals, sign).minor;
    if (amount <= BAD_AMOUNT) continue;
    const near = ({ sum, rows }: Sum): boolean => Math.abs(sum - amount) <= 0.5 * Math.max(1, rows);
    const running = currencies.size > 1 ? runningIn(items, currency) : items.running;
    const above = between(running, 0, total.after);
    const group = between(running, total.since, total.after);
    // A total without a name is the whole report's, or its last group's.
    const isGroup =
      group.rows > 0 && (total.name === "" ? near(group) && !near(above) : near(group) || !near(above));
    const read = isGroup ? group : above;
    checks.push({
      row: total.row + 1,
      name: total.name,
      currency,
      reported: asMinor(amount),
      read: asMinor(read.sum),
      agrees: near(read),
    });
  }
  return { totals: checks, compared, currency: single };
}

/**
 * The currencies to tell apart. Rows that name none are added to those of the only one that is named: a report marks
 * here an amount and there none, and its total is of both.
 */
function knownOf(currencies: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Set([...currencies].filter((currency) => currency !== ""));
  const isOne = known.size === 1 && decimalsOf([...known][0] as string) === decimalsOf("");
  return isOne ? known : currencies;
}

/** The currency a total of a sheet with several is in: the one it names ("Total EUR"), or that of all its group's rows; undefined where they differ. */
function currencyOfTotal({ name, since, after }: TotalRow, items: ItemSums): string | undefined {
  const named = name.toUpperCase();
  if (named !== "" && items.currencies.has(named)) return named;
  const first = after > since ? items.currencyOf(since) : undefined;
  for (let i = since; i < after; i++) if (items.currencyOf(i) !== first) return undefined;
  return first;
}

/** The running sum of the items in one currency alone. */
function runningIn({ running, currencyOf }: ItemSums, currency: string): Float64Array {
  const own = new Float64Array(running.length);
  for (let i = 0; i + 1 < running.length; i++) {
    const value = (running[i + 1] as number) - (running[i] as number);
    own[i + 1] = (own[i] as number) + (currencyOf(i) === currency ? value : 0);
  }
  return own;
}

/** Both numbers of a difference as core's English sentence writes them, by the names the sentence has for them. */
export function differenceTexts({ currency, reported, read }: TotalCheck): {
  readonly reported: string;
  readonly read: string;
} {
  const decimals = decimalsOf(currency);
  const text = (minor: Minor): string =>
    toMajor(minor, decimals)
      .toFixed(decimals)
      .replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return { reported: text(reported), read: text(read) };
}
