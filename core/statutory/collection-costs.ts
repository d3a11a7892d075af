/** The Dutch ladder of collection costs (buitengerechtelijke incassokosten, BIK/WIK), of the balance. */
import { asMinor, type Minor } from "../money.ts";

/** Steps in minor units: up to this much of the balance, this many thousandths. Source: nlrules, read 2026-11-21. */
const ladder: readonly (readonly [upTo: number, thousandths: number])[] = [
  [2_500_00, 150],
  [5_000_00, 100],
  [10_000_00, 50],
  [200_000_00, 10],
  [Number.POSITIVE_INFINITY, 5],
];

/** Least the ladder gives, in minor units (40; same sources). */
export const LEAST_COSTS: Minor = asMinor(40_00);
/** Most the ladder gives, in minor units (6,775; same sources). */
export const MOST_COSTS: Minor = asMinor(6_775_00);

/** The ladder's costs of a balance in thousandths of a minor unit, a whole number, between the least and the most. */
export function collectionCostThousandths(balance: Minor): number {
  let total = 0;
  let from = 0;
  for (const [upTo, thousandths] of ladder) {
    if (balance <= from) break;
    total += (Math.min(balance, upTo) - from) * thousandths;
    from = upTo;
    // The cap is reached long before these products could leave the exact range.
    if (total >= MOST_COSTS * 1000) return MOST_COSTS * 1000;
  }
  return Math.max(total, LEAST_COSTS * 1000);
}
