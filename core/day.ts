/**
 * Calendar days as integers, so that no time zone, clock change or time of day can move a due date.
 * The only file of the core that imports date-fns (month arithmetic and working days, always in UTC).
 */
// The mini class: the full one makes three Intl formats while loading, which Apps Script would pay for with every cell.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addCalendarMonths, lastDayOfMonth } from "date-fns";

declare const dayBrand: unique symbol;

/** A calendar day: whole days since 1970-01-01. Excel and Sheets serial = Day + 25569. */
export type Day = number & { readonly [dayBrand]: "Day" };

/** Excel's and Sheets' serial number of 1970-01-01. */
const SERIAL_OF_EPOCH = 25569;

/** The first serial that names the same day in every spreadsheet (1900-03-01); below it Excel counts a 29 February 1900. */
export const FIRST_SAFE_SERIAL = 61;

/** The last serial a spreadsheet can hold: 9999-12-31. */
export const LAST_SERIAL = 2958465;

/** The day with this number, trusted by the caller to be a whole number of days since 1970-01-01. */
export const asDay = (days: number): Day => days as Day;

/** Year, month (1–12) and date (1–31) of a day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The day of a Gregorian date; no check that the date exists (31 April gives 1 May). */
function countDays(year: number, month: number, date: number): Day {
  // Days from civil: years start in March, so that the leap day is the last of its year.
  // All numbers are positive: cut off, not rounded down, which takes a third of the time.
  const y = month <= 2 ? year - 1 : year;
  const era = (y / 400) | 0;
  const yearOfEra = y - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + date - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

/** True in a Gregorian leap year. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a date that exists, or undefined ("31 February", month 13, year 0 or 10000). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1)) return undefined;
  if (date > daysInMonth(year, month)) return undefined;
  return countDays(year, month, date);
}

/** Year, month and date of a day. */
export function partsOf(day: Day): DayParts {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : Number.NaN;
};

/**
 * The day an ISO text names ("2026-03-31", also "2026-03-31T10:00…" or "2026-03-31 10:00", the day as written),
 * or undefined for anything else.
 */
export function parseIsoDay(text: string): Day | undefined {
  if (text.length < 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  if (text.length > 10 && !/^[T ]\d{2}:?\d{2}/.test(text.slice(10))) return undefined;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const date = digit(text, 8) * 10 + digit(text, 9);
  return dayOf(year, month, date);
}

/** A day as ISO text: 2026-03-31. */
export function isoDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The spreadsheet serial of a day. */
export const serialOf = (day: Day): number => day + SERIAL_OF_EPOCH;

/** The day of a spreadsheet serial, its time of day dropped; undefined below 61 (ambiguous in Excel) or after year 9999. */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_SAFE_SERIAL && whole <= LAST_SERIAL)) return undefined;
  return (whole - SERIAL_OF_EPOCH) as Day;
}

const MS_PER_DAY = 86_400_000;
const toUtc = (day: Day) => new UTCDateMini(day * MS_PER_DAY);
const fromUtc = (date: { getTime(): number }): Day => Math.round(date.getTime() / MS_PER_DAY) as Day;

/** The same date n calendar months later (n may be negative); the last day of a shorter month: 31 Jan + 1 = 28 or 29 Feb. */
export const addMonths = (day: Day, months: number): Day => fromUtc(addCalendarMonths(toUtc(day), months));

/** The last day of the month a day lies in. */
export const endOfMonth = (day: Day): Day => fromUtc(lastDayOfMonth(toUtc(day)));

/** The day n days later. */
export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** True Monday to Friday and not in the holidays. */
export function isWorkingDay(day: Day, holidays?: ReadonlySet<Day>): boolean {
  const w = weekday(day);
  return w !== 0 && w !== 6 && !holidays?.has(day);
}

/** The day itself if it is a working day, else the next one. */
export function nextWorkingDay(day: Day, holidays?: ReadonlySet<Day>): Day {
  let d = day;
  // Bounded: nobody closes for ten years; a wrong Holidays range must not hang the sheet.
  for (let i = 0; i < 3660 && !isWorkingDay(d, holidays); i++) d = addDays(d, 1);
  return d;
}

/** The n-th working day after a day (n ≥ 0; 0 gives the day itself). */
export function addWorkingDays(day: Day, count: number, holidays?: ReadonlySet<Day>): Day {
  let d = day;
  for (let i = 0; i < count; i++) d = nextWorkingDay(addDays(d, 1), holidays);
  return d;
}
