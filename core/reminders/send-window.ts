/** The hours in which messages go out: the user's own, and those a law keeps. The host tells the local time; core has no clock. */
import type { CustomerType } from "../invoice.ts";

/** A part of a day, in minutes since midnight: from the first to just before the second. */
export interface SendWindow {
  readonly from: number;
  readonly to: number;
}

/** The window of people who name none: any hour. */
const DAY_LONG: SendWindow = { from: 0, to: 24 * 60 };

/**
 * A collector may reach a person between 08:00 and 21:00 (15 U.S.C. 1692c(a)(1); by the Rosenthal Act, Cal. Civ. Code
 * 1788.17, it holds for one's own claims, and since 2025-07-01 for natural persons' commercial debts). A warning that may
 * be accepted: the sheet's local time need not be the customer's. Read 2026-11-21.
 */
const US_PERSONS: SendWindow = { from: 8 * 60, to: 21 * 60 };

const minutes = (hour: string | undefined, minute: string | undefined): number | undefined => {
  const value = Number(hour) * 60 + Number(minute ?? 0);
  return Number(minute ?? 0) < 60 && value <= DAY_LONG.to ? value : undefined;
};

/** Reads "08:00-17:00", "8-17" or "8.00 – 17.00"; undefined for a blank text and for one that is no window. */
export function readSendWindow(text: string): SendWindow | undefined {
  const match = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|to|\.\.)\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/i.exec(
    text,
  );
  const from = match ? minutes(match[1], match[2]) : undefined;
  const to = match ? minutes(match[3], match[4]) : undefined;
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

/** The minute of the day in a local time such as `2026-03-31 10:04:07` or `2026-03-31T10:04`; undefined where there is none. */
export function minuteOfDay(localTime: string | undefined): number | undefined {
  const match = /^\d{4}-\d{2}-\d{2}[T ](\d{2}):(\d{2})/.exec(localTime ?? "");
  return match ? minutes(match[1], match[2]) : undefined;
}

/** A time of day as sentences show it: `08:00`. */
export const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/**
 * The hours a law sets for writing to a customer, undefined where it sets none. Whoever is not known to be a business or
 * a public body is taken for a person.
 */
export const lawfulHours = (
  country: string | undefined,
  type: CustomerType | undefined,
): SendWindow | undefined =>
  country === "US" && type !== "business" && type !== "public" ? US_PERSONS : undefined;

/** True where the minute lies in the window. */
export const isWithin = (minute: number, window: SendWindow): boolean =>
  minute >= window.from && minute < window.to;

/** The minute of the day from which a message must wait, by the law and by the user's own hours; undefined for none. */
export function closesAt(own: SendWindow | undefined, lawful: SendWindow | undefined): number | undefined {
  const end = Math.min(own?.to ?? DAY_LONG.to, lawful?.to ?? DAY_LONG.to);
  return end < DAY_LONG.to ? end : undefined;
}
