/** Days, amounts and counts as each of the nine languages writes them, without the machine's locale. */
import { type Day, partsOf } from "../day.ts";
import type { Language } from "../language.ts";
import { decimalsOf, type Minor } from "../money.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import type { CountWords, LanguageFormat } from "./language-format.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { sv } from "./sv.ts";

/** The way of writing of each language. */
export const FORMATS: Readonly<Record<Language, LanguageFormat>> = { da, de, en, es, fi, fr, nb, nl, sv };

/** A day with its month in words: "31 March 2026", "31. marts 2026", "31 de marzo de 2026". */
export function formatDate(day: Day, language: Language): string {
  const format = FORMATS[language];
  const parts = partsOf(day);
  return format.date(parts, format.months[parts.month - 1] as string);
}

/** What an ISO code looks like; anything else somebody typed is shown as it stands. */
const SIGN = /^[A-Z]{3}$/;

const MINUS = "\u2212";

/** A figure without its currency, always with the currency's decimals: "1,234.50", "1.234,50"; a true minus sign before it. */
export function formatFigure(minor: Minor, currency: string, language: Language): string {
  const { group, decimal } = FORMATS[language];
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  let whole = digits.slice(0, cut);
  let grouped = "";
  while (whole.length > 3) {
    grouped = group + whole.slice(-3) + grouped;
    whole = whole.slice(0, -3);
  }
  const text = whole + grouped + (decimals > 0 ? decimal + digits.slice(cut) : "");
  return minor < 0 ? MINUS + text : text;
}

/**
 * An amount with its currency: the language's own sign where it is unmistakable ("1.234,50 kr.", "£1,234.50"), else
 * the ISO code ("1.234,50 SEK"); a blank currency gives the figure alone.
 */
export function formatAmount(minor: Minor, currency: string, language: Language): string {
  const format = FORMATS[language];
  const figure = formatFigure(minor, currency, language);
  if (currency === "") return figure;
  const sign = SIGN.test(currency) ? format.signs[currency] : undefined;
  if (!format.signBefore) return `${figure}${format.signSpace}${sign ?? currency}`;
  const lead = sign === undefined ? `${currency}\u00a0` : sign + format.signSpace;
  // "-£5.00" in English, but "€ -5,00" in Dutch, where a space stands between.
  return minor < 0 && !lead.endsWith("\u00a0") ? MINUS + lead + figure.slice(1) : lead + figure;
}

const counted = (count: number, words: CountWords, noneIsOne: boolean): string =>
  (count === 1 || (count === 0 && noneIsOne) ? words.one : words.other).replace("#", String(count));

/** A number of days with its word: "1 day", "12 days". */
export const formatDays = (count: number, language: Language): string =>
  counted(count, FORMATS[language].days, FORMATS[language].noneIsOne);

/** A number of invoices with its word: "1 invoice", "3 invoices". */
export const formatInvoices = (count: number, language: Language): string =>
  counted(count, FORMATS[language].invoices, FORMATS[language].noneIsOne);

/** Words in a row: "A", "A and B", "A, B and C". */
export function formatList(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} ${FORMATS[language].and} ${items[items.length - 1]}`;
}
