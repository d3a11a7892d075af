/** What a statutory late-payment regime is: whose rate, what margin, which fixed sums, which fees a reminder may carry. */
import type { Minor } from "../money.ts";
import type { SeriesId } from "./series.ts";
import type { SourceKey, Status } from "./source.ts";

/** How a regime's yearly rate comes about. */
export interface RateRule {
  /** The table of reference or all-in rates; left out where the reader must give the rate. */
  readonly series?: SeriesId;
  /** Points added to the reference; left out where the series is all in. */
  readonly margin?: number;
  /** `floating`: each half-year its own rate. `fixed at start`: the half-year of the day after the due date decides. */
  readonly mode: "floating" | "fixed at start";
  readonly status: Status;
}

/** A fixed sum for a debt up to and including `upTo` minor units (left out = any size). */
export interface Band {
  readonly upTo?: Minor;
  readonly amount: Minor;
}

/** The fixed compensation of a regime, once per invoice. */
export interface CompensationRule {
  /** Bands from the smallest debt up; left out where a series gives the sum. */
  readonly bands?: readonly Band[];
  readonly series?: SeriesId;
  readonly currency: string;
  readonly status: Status;
}

/** What one reminder may cost the customer, and how far apart fees must lie. */
export interface ReminderFeeRule {
  /** The most one reminder may carry; left out where only the actual cost may be charged. */
  readonly max?: Minor;
  readonly currency: string;
  /** The first day the cap is known to hold from; left out where the source does not say. */
  readonly from?: string;
  /** The most fee-bearing reminders; left out where the source names no number. */
  readonly maxCount?: number;
  /** Days that must lie between two fees. */
  readonly minGapDays?: number;
  /** Days past due before the first fee. */
  readonly earliestDaysPastDue?: number;
  /** Days the letter must give before the next fee. */
  readonly minNoticeDays?: number;
  /** True where a fee needs an agreement made when the debt arose. */
  readonly mustBeAgreed?: boolean;
  readonly note?: string;
  readonly status: Status;
  readonly sources: readonly SourceKey[];
}

/** One regime a policy may name. */
export interface Regime {
  /** As people write it: `GB B2B`. */
  readonly id: string;
  readonly country: string;
  readonly audience: "business" | "consumer" | "contract";
  readonly label: string;
  /** True: every value seen in a source. `partial`: works, but some value is secondary, from memory or missing. False: refused unless the reader gives the rate. */
  readonly verified: true | "partial" | false;
  readonly rate: RateRule;
  /** Interest is added to the principal on each anniversary of the due date. */
  readonly compounding?: "yearly";
  readonly compensation?: CompensationRule;
  /** Why it works only as `interest only`. */
  readonly interestOnlyBecause?: string;
  /** Why it is refused unless `reference` or `rates` is given. */
  readonly refusedBecause?: string;
  readonly reminderFee?: ReminderFeeRule;
  readonly sources: readonly SourceKey[];
  /** What a careful reader should know: where the numbers rest on less than a seen source, and what the law asks first. */
  readonly notes: readonly string[];
}
