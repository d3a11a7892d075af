/** A late-fee policy as read: its parts, its modifiers, and for the plain ones the few numbers that work them fast. */
import type { Minor } from "../money.ts";
import { trimmed } from "../rate.ts";
import type { Regime } from "../statutory/regime.ts";
import type { DayCount } from "./day-count.ts";
import type { PeriodUnit } from "./period.ts";

/** Interest by the day: the percent of a day, or of a year made up of 52 weeks or 12 months. */
export interface InterestPart {
  readonly kind: "interest";
  readonly percent: number;
  readonly per: "day" | "week" | "month" | "year";
}

/** One sum or percent for every started, or only for every completed, period. */
export interface PeriodPart {
  readonly kind: "period";
  readonly percent?: number;
  readonly amount?: Minor;
  readonly count: "started" | "full";
  readonly per: PeriodUnit;
}

/** A percent of the balance, or a sum, charged once. */
export interface OncePart {
  readonly kind: "once";
  readonly percent?: number;
  readonly amount?: Minor;
}

/** What the law of a regime gives. */
export interface RegimePart {
  readonly kind: "regime";
  readonly regime: Regime;
}

/** The Dutch ladder of collection costs. */
export interface CollectionCostsPart {
  readonly kind: "collection costs";
}

/** One thing a policy charges; its parts are added up. */
export type Part = InterestPart | PeriodPart | OncePart | RegimePart | CollectionCostsPart;

/** What holds for the whole policy. Percents as written (18 = 18%). */
export interface Modifiers {
  readonly after?: number;
  readonly grace?: number;
  readonly maxPercent?: number;
  readonly maxAmount?: Minor;
  readonly min?: Minor;
  readonly compounded?: "monthly" | "yearly";
  readonly dayCount?: DayCount;
  readonly interestOnly?: boolean;
  readonly reference?: number;
}

/** A plain policy as numbers; see quickOf. */
export interface Quick {
  /** Days past due up to which nothing is owed. */
  readonly wait: number;
  /** Days past due that are not counted. */
  readonly skipped: number;
  readonly once: number;
  /** Of the balance: once, and for each day. */
  readonly onceRate: number;
  readonly perDay: number;
  /** What bounds the fee; undefined where nothing does. */
  readonly limits: Limits | undefined;
}

/** The bounds of a fee: amounts in minor units, the percent as written, of the balance. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly maxPercent: number | undefined;
}

/** A late-fee policy. */
export interface Policy extends Modifiers {
  readonly parts: readonly Part[];
  /** Undefined where periods, regimes, compounding or another day count need the whole work. */
  readonly quick: Quick | undefined;
}

/** How many weeks or months make the year of a yearly rate. */
const PERIODS_A_YEAR = { year: 1, month: 12, week: 52 } as const;

/** The yearly percent of an interest part by the day; undefined for a percent per day, which knows no year. */
export function yearlyPercent(part: InterestPart): number | undefined {
  return part.per === "day" ? undefined : trimmed(part.percent * PERIODS_A_YEAR[part.per]);
}

/** A policy with its fast numbers worked out. */
export const policyOf = (parts: readonly Part[], modifiers: Modifiers): Policy => ({
  ...modifiers,
  parts,
  quick: quickOf(parts, modifiers),
});

/** The numbers of a policy that is only sums once and interest by the day; the rule itself is accrual.ts, which settles every close case. */
function quickOf(parts: readonly Part[], modifiers: Modifiers): Quick | undefined {
  const dayCount = modifiers.dayCount ?? "ACT/365";
  if (modifiers.compounded || dayCount === "ACT/ACT" || dayCount === "30/360") return undefined;
  let once = 0;
  let onceRate = 0;
  let perDay = 0;
  const year = dayCount === "ACT/360" ? 360 : 365;
  for (const part of parts) {
    if (part.kind === "once") {
      once += part.amount ?? 0;
      onceRate += (part.percent ?? 0) / 100;
    } else if (part.kind === "interest") {
      const percent = yearlyPercent(part);
      perDay += percent === undefined ? part.percent / 100 : percent / 100 / year;
    } else return undefined;
  }
  return {
    wait: modifiers.after ?? modifiers.grace ?? 0,
    skipped: modifiers.after ?? 0,
    once,
    onceRate,
    perDay,
    limits: limitsOf(modifiers),
  };
}

const limitsOf = ({ min, maxAmount, maxPercent }: Modifiers): Limits | undefined =>
  (min ?? maxAmount ?? maxPercent) === undefined
    ? undefined
    : { min: min ?? 0, max: maxAmount ?? Number.POSITIVE_INFINITY, maxPercent };
