/** How one language writes days, amounts and counts: plain words instead of the machine's locale. */
import type { DayParts } from "../day.ts";

/** Words for a count: one for exactly one (French: also none), the other for the rest; `#` stands for the number. */
export interface CountWords {
  readonly one: string;
  readonly other: string;
}

/** One language's way of writing. */
export interface LanguageFormat {
  /** January to December, in the case a date uses (Finnish: partitive). */
  readonly months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  /** A date with the month in words, as it stands in running text. */
  date(parts: DayParts, month: string): string;
  /** Between groups of three digits. */
  readonly group: string;
  readonly decimal: "," | ".";
  /** Signs of the currencies this language may write without a code; every other currency is written with its ISO code. */
  readonly signs: Readonly<Record<string, string>>;
  /** Where the sign stands; codes stand before the figure in English and Dutch, else after it. */
  readonly signBefore: boolean;
  /** Between sign and figure. */
  readonly signSpace: string;
  readonly days: CountWords;
  readonly invoices: CountWords;
  /** True where a count of none takes the form of one. */
  readonly noneIsOne: boolean;
  /** "A, B and C". */
  readonly and: string;
}
