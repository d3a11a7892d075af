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
  readonly reported: Minor;
  readonly read: Minor;
  /** True where they differ by no more than half a cent a row. */
  readonly agrees: boolean;
}

/** What the totals say about the reading. */
export interface Reconciliation {
  readonly totals: readonly TotalCheck[];
  /** False where the totals were not compared, because the sheet holds several currencies. */
  readonly compared: boolean;
  readonly currency: string;
}

/** Compares the report's totals with the running sums of the items; several currencies are never added up. */
export function reconcile(
  cells: readonly (readonly Cell[])[],
  totals: readonly TotalRow[],
  column: number,
  running: Float64Array,
  sign: DecimalSign | undefined,
  currencies: ReadonlySet<string>,
): Reconciliation {
  const currency = currencies.size === 1 ? ([...currencies][0] as string) : "";
  if (currencies.size > 1) return { totals: [], compared: false, currency };
  const decimals = decimalsOf(currency);
  const checks: TotalCheck[] = [];
  for (const total of totals) {
    const amount = readAmountCell(cells[total.row]?.[column], decimals, sign).minor;
    if (amount <= BAD_AMOUNT) continue;
    const above = running[total.after] as number;
    const group = above - (running[total.since] as number);
    const tolerance = 0.5 * Math.max(1, total.after);
    const near = (sum: number): boolean => Math.abs(sum - amount) <= tolerance;
    // A total without a name is the whole report's, or its last group's.
    const read =
      total.name !== ""
        ? near(group) || !near(above)
          ? group
          : above
        : near(group) && !near(above)
          ? group
          : above;
    checks.push({
      row: total.row + 1,
      name: total.name,
      reported: asMinor(amount),
      read: asMinor(read),
      agrees: near(read),
    });
  }
  return { totals: checks, compared: true, currency };
}

/** Both numbers of a difference, for the warning. */
export function differenceText(check: TotalCheck, currency: string): string {
  const decimals = decimalsOf(currency);
  const text = (minor: Minor): string => toMajor(minor, decimals).toFixed(decimals);
  return `it says ${text(check.reported)}, the rows add up to ${text(check.read)}`;
}
