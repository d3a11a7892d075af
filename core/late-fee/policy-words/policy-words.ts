/** What a language says of a late-fee policy. `{size}` is an amount or a percent, `{n}` a number of days. */
import type { Status } from "../../statutory/source.ts";
import type { PeriodUnit } from "../period.ts";
import type { InterestPart } from "../policy.ts";

/** The words of one language; parts begin small, sentences end with a full stop. */
export interface PolicyWords {
  /** A percent with its sign; `#` is the number. */
  readonly percent: string;
  readonly interest: Readonly<Record<InterestPart["per"], string>>;
  readonly started: Readonly<Record<PeriodUnit, string>>;
  readonly full: Readonly<Record<PeriodUnit, string>>;
  readonly once: string;
  /** A percent of what is open in the period, and of the balance. */
  readonly ofOpen: string;
  readonly ofBalance: string;
  readonly law: string;
  readonly lawInterest: string;
  /** Where the law leaves the rate to the contract. */
  readonly contract: string;
  readonly costs: string;
  readonly plus: string;
  readonly next: string;
  readonly after: string;
  /** For one day and for more. */
  readonly grace: readonly [one: string, other: string];
  readonly base: string;
  readonly reference: string;
  readonly compounded: Readonly<Record<"monthly" | "yearly", string>>;
  readonly dayCount: string;
  readonly limits: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly atMostPart: string;
  /** What a line of a fee is. */
  readonly total: string;
  readonly cap: string;
  readonly minimum: string;
  readonly charged: string;
  readonly compensation: string;
  readonly given: string;
  readonly own: string;
  readonly status: Readonly<Record<Status, string>>;
}
