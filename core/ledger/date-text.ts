/** Dates as ledgers write them. What one cell cannot tell (day or month first) is left to the whole table. */
import { type Day, dayOf, dayOfSerial, parseIsoDay } from "../day.ts";
import { monthNumber } from "./month-names.ts";
import { plainDigits } from "./plain-digits.ts";

/** In which order a table writes day, month and year. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** True from 1990-01-01 to 2099-12-31: a receivable's day outside them is a typing slip. */
export const isLikelyDay = (day: number): boolean => day >= 7305 && day <= 47481;

/** Three numbers whose order the table must settle: 2/1/2013, 26-03-31. */
export interface DateParts {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** True where the third is a year written in full, so that only day and month can change places. */
  readonly fullYear: boolean;
  /** True where year first is thinkable: two digits everywhere, hyphens between. */
  readonly yearFirst: boolean;
}

/** A two-digit year as people mean it: 00–69 this century, 70–99 the last; a longer one as it is. */
export const fullYear = (year: number): number =>
  year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;

const THREE = /^(\d{1,2})([./\- ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:\.?|,?[T ]+\d{1,2}[:.]\d{2}.*)$/;
/** "31/3-26" and "31/3 2026", as it is written by hand in Denmark and Norway. */
const BY_HAND = /^(\d{1,2})\/(\d{1,2})(?:-| - | )(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([./\- ])(\d{1,2})\2(\d{1,2})\.?(?:[T ]+\d{1,2}[:.]\d{2}.*)?$/;
const NAMED_FIRST =
  /^(?:\p{L}+\.?,? )?(\p{L}+\.?)[ .\-/]*(\d{1,2})(?:st|nd|rd|th)?[,.]?[ \-/]+(\d{4}|\d{2})(?:,?[T ]+.*)?$/u;
const NAMED_SECOND =
  /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)?[ .\-/]*(?:de |of )?(\p{L}+\.?),?[ \-/]*(?:de |del )?(\d{4}|\d{2})(?:,?[T ]+.*)?$/u;

/** A text as a day, as three numbers in an order still to be settled, or undefined where it is no date. */
export function readDateText(given: string): Day | DateParts | undefined {
  const text = plainDigits(given).trim();
  const iso = parseIsoDay(text);
  if (iso !== undefined) return iso;
  const three = THREE.exec(text);
  if (three) {
    const first = Number(three[1]);
    const second = Number(three[3]);
    const third = Number(three[4]);
    const long = (three[4] as string).length === 4;
    const yearFirst = !long && three[2] === "-" && (three[1] as string).length === 2;
    return { first, second, third, fullYear: long, yearFirst };
  }
  const hand = BY_HAND.exec(text);
  if (hand) {
    const [, first, second, third = ""] = hand;
    const parts = { first: Number(first), second: Number(second), third: Number(third) };
    return { ...parts, fullYear: third.length === 4, yearFirst: false };
  }
  const year = YEAR_FIRST.exec(text);
  if (year) return dayOf(Number(year[1]), Number(year[3]), Number(year[4]));
  if (/^\d{8}(?:\.0+)?$/.test(text)) {
    return dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8)));
  }
  // A serial in a CSV: five digits between 1970 and 2099.
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const serial = Number(text);
    return serial >= 25569 && serial <= 73050 ? dayOfSerial(serial) : undefined;
  }
  return readNamed(text);
}

function readNamed(text: string): Day | undefined {
  const first = NAMED_FIRST.exec(text);
  const month = first && monthNumber(first[1] as string);
  if (first && month) return dayOf(fullYear(Number(first[3])), month, Number(first[2]));
  const second = NAMED_SECOND.exec(text);
  const named = second && monthNumber(second[2] as string);
  if (second && named) return dayOf(fullYear(Number(second[3])), named, Number(second[1]));
  return undefined;
}

/** The day three numbers mean in an order; undefined where they cannot. */
export function dayInOrder(parts: DateParts, order: DateOrder): Day | undefined {
  const { first, second, third } = parts;
  if (order === "dmy") return dayOf(fullYear(third), second, first);
  if (order === "mdy") return dayOf(fullYear(third), first, second);
  if (parts.yearFirst) return dayOf(fullYear(first), second, third);
  return undefined;
}

/** The day a date number means: a serial, or YYYYMMDD as a number; undefined for neither. */
export function readDateNumber(value: number): Day | undefined {
  if (value >= 19000101 && value <= 99991231) {
    return dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
  }
  return dayOfSerial(value);
}
