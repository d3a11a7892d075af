/** What the views of both engines share: the buckets and rates of the core and how it compares names, written out where SQL needs them. */
import { bucketLabels, NO_DUE_DATE, STANDARD_BOUNDARIES } from "../core/aging.ts";
import { EXAMPLE_RATES } from "../core/bad-debt.ts";

/** One aging bucket as SQL compares days past due: above `after`, up to `upTo`. */
export interface Bucket {
  readonly label: string;
  readonly after: number | undefined;
  readonly upTo: number | undefined;
  /** The standard share expected never to be paid: an example, not advice. */
  readonly rate: number;
}

/** The standard buckets, `Current` first, from the core's own boundaries. */
export const BUCKETS: readonly Bucket[] = bucketLabels(STANDARD_BOUNDARIES).map((label, i) => ({
  label,
  after: i === 0 ? undefined : i === 1 ? 0 : STANDARD_BOUNDARIES[i - 2],
  upTo: i === 0 ? 0 : STANDARD_BOUNDARIES[i - 1],
  rate: EXAMPLE_RATES[i] as number,
}));

/** The column for balances whose invoice has no due date. */
export const NO_DUE_DATE_BUCKET = NO_DUE_DATE;

/** The condition on days past due for a bucket. */
export function bucketCondition(bucket: Bucket, days: string): string {
  const parts = [
    ...(bucket.after === undefined ? [] : [`${days} > ${bucket.after}`]),
    ...(bucket.upTo === undefined ? [] : [`${days} <= ${bucket.upTo}`]),
  ];
  return parts.join(" AND ");
}

/** Letters a name is compared without, beside accents (core/word.ts). */
export const PLAIN_LETTERS = [
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
] as const;
