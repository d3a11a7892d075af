/** What a late fee is worked from. */
import type { Day } from "../day.ts";
import type { Minor } from "../money.ts";
import type { Payment } from "./payment.ts";
import type { Policy } from "./policy.ts";
import type { RateChange } from "./rate-timeline.ts";

/** What a late fee is worked from; amounts in minor units, VAT included. */
export interface FeeInput {
  /** What was owed on the due date where `payments` are given, else what is open now. */
  readonly balance: Minor;
  readonly dueDate: Day;
  readonly policy: Policy;
  readonly asOf: Day;
  /** Sorted by day, as readPayments gives them. */
  readonly payments?: readonly Payment[] | undefined;
  /** Sorted by day, as readRateTimeline gives them. */
  readonly rates?: readonly RateChange[] | undefined;
  /** What has been charged already: taken off, never below 0. */
  readonly charged?: Minor | undefined;
}
