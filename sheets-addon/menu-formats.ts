/** Amounts, days and counts in the menu's dialogs. Google does not say that its server has `Intl`, so core writes them. */
import { FORMATS, formatAmount, formatDate, formatFigure } from "../core/formats/format.ts";
import { languageOf } from "../core/language.ts";
import { labelled } from "../core/reminders/tables.ts";
import { type Formats, fillIn } from "../panel/formats.ts";

/** The formats of a language of the pane; English for any other. Days are written in full wherever they stand. */
export function menuFormats(code: string): Formats {
  const language = languageOf(code) ?? "en";
  const { noneIsOne, decimal } = FORMATS[language];
  const date: Formats["date"] = (day) => formatDate(day, language);
  return {
    language,
    money: (amount, currency) => formatAmount(amount, currency, language),
    amount: (amount, currency) => formatFigure(amount, currency, language),
    date,
    shortDate: date,
    weekday: date,
    count: String,
    percent: (fraction) => `${String(Math.round(fraction * 10_000) / 100).replace(".", decimal)}\u00a0%`,
    labelled: (label, value) => labelled(label, value, language),
    plural: (count, [one, other], values) =>
      fillIn(count === 1 || (count === 0 && noneIsOne) ? one : other, { n: count, ...values }),
  };
}
