/** An interval as people type it: "month", "2 weeks", "14 Tage", 10. */
import { type Token, termTokens } from "./token.ts";

/** A time between two dates; `count` is at least 1. */
export interface Interval {
  readonly kind: "days" | "weeks" | "months";
  readonly count: number;
}

const UNITS: Readonly<Record<string, Interval["kind"]>> = { day: "days", week: "weeks", month: "months" };

/** Words that hold the number in themselves. */
const WORDS: Readonly<Record<string, Interval>> = {
  monthly: { kind: "months", count: 1 },
  quarter: { kind: "months", count: 3 },
  quarterly: { kind: "months", count: 3 },
  weekly: { kind: "weeks", count: 1 },
  fortnight: { kind: "weeks", count: 2 },
  fortnightly: { kind: "weeks", count: 2 },
};

/** The interval a text names in any of nine languages (a bare number is days), or undefined. */
export function readInterval(text: string): Interval | undefined {
  const known = WORDS[text.trim().toLowerCase()];
  if (known) return known;
  const tokens = termTokens(text);
  const [first, second] = tokens as [Token | undefined, Token | undefined];
  if (tokens.length > 2 || first === undefined) return undefined;
  const number = first.kind === "number" ? first : undefined;
  const unit = number ? second : first;
  if (!number && second) return undefined;
  const count = number ? (/^\d{1,4}$/.test(number.digits) ? Number(number.digits) : 0) : 1;
  const kind = unit === undefined ? "days" : unit.kind === "word" ? UNITS[unit.word] : undefined;
  return kind && count >= 1 ? { kind, count } : undefined;
}
