/** Amounts, dates, counts and plurals in the reader's language. The formatters are made once per language: making one costs more than a thousand uses. */
import type { Day } from "../core/day.ts";
import { decimalsOf, type Minor, toMajor } from "../core/money.ts";

/** A text for one and for many; `{n}` is the number. */
export type Plural = readonly [one: string, other: string];

/** What goes into the `{…}` places of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** The pane's way of showing values in one language. */
export interface Formats {
  readonly language: string;
  /** "1,250.00 EUR"; without a currency the bare number. */
  money(amount: Minor, currency: string): string;
  /** The number alone, with the currency's decimals. */
  amount(amount: Minor, currency: string): string;
  /** "15 June 2026". */
  date(day: Day): string;
  /** "15 Jun 26", for narrow places. */
  shortDate(day: Day): string;
  /** "Monday 15 June". */
  weekday(day: Day): string;
  /** "10,000". */
  count(value: number): string;
  /** "12.5%" from 0.125. */
  percent(fraction: number): string;
  /** "Needs: consent": a word and what it says, with the sign between them as the language sets it. */
  labelled(word: string, value: string): string;
  /** The text of a count: the right form, its number and other values filled in. */
  plural(count: number, forms: Plural, values?: Values): string;
}

/** A text with its `{name}` places filled in; a place without a value stays as it is, so that a fault is seen. */
export const fillIn = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));

const MS_PER_DAY = 86_400_000;

/** The formats of a language (ISO 639 code, "nb" for Norwegian). */
export function formatsOf(language: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      ...options,
      timeZone: "UTC",
    });
    return (day: Day): string => format.format(new Date(day * MS_PER_DAY));
  };
  const rules = new Intl.PluralRules(language);
  const counts = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  const amounts = [0, 1, 2, 3].map(
    (decimals) =>
      new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
  const amount = (value: Minor, currency: string): string => {
    const decimals = decimalsOf(currency);
    return (amounts[decimals] as Intl.NumberFormat).format(toMajor(value, decimals));
  };
  const long = dates({ day: "numeric", month: "long", year: "numeric" });
  const short = dates({ day: "numeric", month: "short", year: "2-digit" });
  const named = dates({ weekday: "long", day: "numeric", month: "long" });
  return {
    language,
    money: (value, currency) =>
      currency ? `${amount(value, currency)}\u00A0${currency}` : amount(value, currency),
    amount,
    date: long,
    shortDate: short,
    weekday: named,
    count: (value) => counts.format(value),
    percent: (fraction) => percents.format(fraction),
    labelled: (word, value) => `${word}${language === "fr" ? "\u00A0" : ""}: ${value}`,
    plural: (count, forms, values) =>
      fillIn(rules.select(count) === "one" ? forms[0] : forms[1], { n: counts.format(count), ...values }),
  };
}
