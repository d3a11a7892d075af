/** Statutory late payment: regimes by name, their yearly rate on a day, their fixed compensation, and how far the tables reach. */

import type { Day } from "./day.ts";
import { InputError, shown } from "./errors.ts";
import type { Kind } from "./functions/declaration.ts";
import { isBlankOrZero, readText } from "./functions/kinds.ts";
import type { Minor } from "./money.ts";
import { fractionOf, trimmed } from "./rate.ts";
import { type HalfYear, halfYearInWords, halfYearOf } from "./statutory/half-year.ts";
import type { Regime } from "./statutory/regime.ts";
import { regimes } from "./statutory/regimes.ts";
import { lastDayOf, type Point, pointIn, type SeriesId, series } from "./statutory/series.ts";
import type { Status } from "./statutory/source.ts";

/** Other names people give a regime. */
const ALIASES: Readonly<Record<string, string>> = { "UK B2B": "GB B2B" };

/** The regime with this name, without regard to case ("gb b2b", "UK B2B"), or undefined. */
export function findRegime(name: string): Regime | undefined {
  const plain = name
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, " ");
  const id = ALIASES[plain] ?? plain;
  return regimes.find((regime) => regime.id === id);
}

/** All regimes' names as one list for a message: "EU B2B, DE B2B, …". */
export const regimeNames = (): string => regimes.map(({ id }) => id).join(", ");

/** The regimes whose law gives interest without an agreement, other names too; US, CA and AU leave it to the contract. */
export const statutoryNames = (): string[] =>
  [...regimes.map(({ id }) => id), ...Object.keys(ALIASES)].filter((name) => / B2[BC]$/.test(name));

/** The regime a cell names: InputError lists them all for an unknown one. */
export const regimeKind: Kind<Regime> = {
  id: "regime",
  wants: "the name of a regime",
  read(cell, argument) {
    if (isBlankOrZero(cell)) return undefined;
    const text = readText(cell, argument) as string;
    const regime = findRegime(text);
    if (!regime)
      throw new InputError("unknownRegime", argument, `${shown(text)}. Use one of: ${regimeNames()}`);
    return regime;
  },
};

/** A yearly rate and where it comes from. */
export interface YearlyRate {
  /** All in, as a fraction: 0.1015. Never below 0. */
  readonly rate: number;
  /** The reference in percent, before the margin; the all-in rate where the regime has no margin. */
  readonly reference: number;
  readonly status: Status;
}

/** Reference in percent plus the regime's margin, as a fraction without binary dust; never below 0. */
function withMargin(reference: number, regime: Regime): number {
  const percent = trimmed(reference + (regime.rate.margin ?? 0));
  return percent > 0 ? fractionOf(percent) : 0;
}

/** The reference (or all-in rate) of a half-year in percent; InputError names the half-year and both ways out where nothing may be used. */
export function referenceIn(regime: Regime, half: HalfYear, argument: string): Point {
  refuseUnlessUsable(regime, argument);
  const point = pointIn(regime.rate.series as SeriesId, half);
  if (point) return point;
  const told = `${regime.id} has no rate for ${halfYearInWords(half)}. Give it in rates, or name it in the policy${argument === "regime" ? " of LATE_FEE" : ""}: ${regime.id} reference …%`;
  throw new InputError("missingHalfYear", argument, told);
}

/** Throws for a regime whose rate the tables do not hold. */
export function refuseUnlessUsable(regime: Regime, argument: string): void {
  if (regime.refusedBecause === undefined) return;
  throw new InputError(
    "regimeRefused",
    argument,
    `${regime.id} cannot be worked: ${regime.refusedBecause}. Give the rate in rates, or name it in the policy${argument === "regime" ? " of LATE_FEE" : ""}: ${regime.id}${regime.interestOnlyBecause ? " interest only" : ""} reference …%`,
  );
}

/** The all-in yearly rate of a regime on a day, as a fraction; for GB and IE the rate of a debt that falls late that day. */
export function statutoryRate(regime: Regime, day: Day, argument = "regime"): YearlyRate {
  const { value, status } = referenceIn(regime, halfYearOf(day), argument);
  return { rate: withMargin(value, regime), reference: value, status };
}

/** Throws for a regime whose fixed compensation cannot be worked here. */
export function refuseUnlessCompensated(regime: Regime, argument: string): void {
  if (regime.interestOnlyBecause === undefined) return;
  const told = `${regime.id} works only without its fixed compensation: ${regime.interestOnlyBecause}. Write ${regime.id} interest only`;
  throw new InputError("regimeRefused", argument, told);
}

/** A fixed sum and how sure it is. */
export interface Compensation {
  readonly amount: Minor;
  readonly currency: string;
  readonly status: Status;
}

/**
 * The fixed compensation for a debt whose first day late is `firstLate`; undefined where the regime has none.
 * InputError offers `interest only` where the law has one that the tables do not know.
 */
export function fixedCompensation(
  regime: Regime,
  balance: Minor,
  firstLate: Day,
  argument = "policy",
): Compensation | undefined {
  refuseUnlessCompensated(regime, argument);
  const rule = regime.compensation;
  if (!rule) return undefined;
  if (rule.series) {
    const half = halfYearOf(firstLate);
    const point = pointIn(rule.series, half);
    if (!point) {
      const told = `${regime.id} has no fixed compensation for ${halfYearInWords(half)}. Write ${regime.id} interest only`;
      throw new InputError("missingHalfYear", argument, told);
    }
    return { amount: Math.round(point.value * 100) as Minor, currency: rule.currency, status: point.status };
  }
  const band = rule.bands?.find(({ upTo }) => upTo === undefined || balance <= upTo);
  return band && { amount: band.amount, currency: rule.currency, status: rule.status };
}

/** How far one table reaches. */
export interface TableEnd {
  readonly series: SeriesId;
  readonly name: string;
  readonly regimes: readonly string[];
  /** The last day on which it has a value that may be used. */
  readonly lastDay: Day;
}

/** The last usable day of every table a regime stands on, the earliest first: for a check that warns in time. */
export function tableEnds(): TableEnd[] {
  return (Object.keys(series) as SeriesId[])
    .map((id) => ({
      series: id,
      name: series[id].name,
      regimes: regimes
        .filter(({ rate, compensation }) => rate.series === id || compensation?.series === id)
        .map((regime) => regime.id),
      lastDay: lastDayOf(id),
    }))
    .filter((end) => end.regimes.length > 0)
    .sort((a, b) => a.lastDay - b.lastDay);
}

/** The tables whose last usable day is past or at most so many days away, the earliest first. */
export const tablesEndingSoon = (asOf: Day, days: number): TableEnd[] =>
  tableEnds().filter(({ lastDay }) => lastDay - asOf <= days);
