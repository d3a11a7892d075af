/** The allowance for bad debt: what of the open balances is likely never to be paid. */
import { type Boundaries, bucketIndex, bucketLabels, STANDARD_BOUNDARIES } from "./aging.ts";
import { type Cell, isBlank } from "./cell.ts";
import type { Day } from "./day.ts";
import { InputError, shown } from "./errors.ts";
import type { Kind } from "./functions/declaration.ts";
import { asMinor, type Minor, roundMinor } from "./money.ts";
import { fractionOf, readPercentNumber, readRate, trimmed } from "./rate.ts";

/** An example, not advice: 1% of what is current, half of what is more than 90 days late. */
export const EXAMPLE_RATES: readonly number[] = [0.01, 0.05, 0.1, 0.25, 0.5];

/** The rates a range or a text ("1%; 5%; 10%") names, as fractions; one notation for all bare numbers of a range. */
function readBucketRates(
  rows: readonly (readonly Cell[])[],
  argument: string,
): readonly number[] | undefined {
  const parts = rows
    .flat()
    .filter((cell) => !isBlank(cell))
    .flatMap(partsOf);
  const bare = parts.flatMap((part) => bareNumber(part) ?? []);
  const percents = bare.some((number) => Math.abs(number) > 1);
  const fractions = !percents && bare.some((number) => number > 0 && number < 1);
  const rates = parts.map((part) => {
    const number = bareNumber(part);
    // Beside a 5 the 0.5 is half a percent, beside a 0.25 the 1 is all of it; only a 1 by itself can be read two ways.
    if (number !== undefined && percents) return fractionOf(trimmed(number));
    if (number !== undefined && fractions) return number;
    return readRate(part, argument) as number;
  });
  rates.forEach((rate, i) => {
    if (rate < 0 || rate > 1) throw new InputError("rateOutOfRange", argument, shown(parts[i] as Cell));
  });
  return rates.length > 0 ? rates : undefined;
}

const partsOf = (cell: Cell): Cell[] =>
  typeof cell === "string" && cell.includes("%")
    ? cell
        .split(/%\s*[,;]?\s*/)
        .filter(Boolean)
        .map((part) => `${part}%`)
    : [cell];

/** The number of a cell without a percent sign. */
function bareNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" ? readPercentNumber(cell) : undefined;
}

/** One rate a bucket, as a range or as text. */
export const bucketRatesKind: Kind<readonly number[]> = {
  id: "rates",
  wants: "one rate a bucket",
  read: (cell, argument) => readBucketRates([[cell]], argument),
  readTable: readBucketRates,
};

/** What the allowance is worked from. */
export interface BadDebtInput {
  readonly dueDates: readonly (Day | undefined)[];
  readonly balances: readonly (Minor | undefined)[];
  readonly asOf: Day;
  readonly boundaries?: Boundaries | undefined;
  readonly rates?: readonly number[] | undefined;
}

/** The allowance in minor units, rounded once, never below 0; credits are taken off, and no due date takes the first rate. */
export function badDebtAllowance(input: BadDebtInput): Minor {
  const { dueDates, balances, asOf, boundaries = STANDARD_BOUNDARIES, rates = EXAMPLE_RATES } = input;
  const labels = bucketLabels(boundaries);
  if (rates.length !== labels.length) {
    const told = `${rates.length} for the ${labels.length} buckets ${labels.join(", ")}`;
    throw new InputError("bucketRates", "rates", told);
  }
  const sums = new Array<number>(labels.length).fill(0);
  for (let i = 0; i < balances.length; i++) {
    const due = dueDates[i];
    const at = due === undefined ? 0 : bucketIndex(asOf - due, boundaries);
    sums[at] = (sums[at] as number) + (balances[i] ?? 0);
  }
  const allowance = sums.reduce((total, sum, i) => total + sum * (rates[i] as number), 0);
  return allowance > 0 ? roundMinor(allowance) : asMinor(0);
}
