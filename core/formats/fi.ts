/** Finnish dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** Finnish: how days, amounts and counts are written. */
export const fi: LanguageFormat = {
  months: [
    "tammikuuta",
    "helmikuuta",
    "maaliskuuta",
    "huhtikuuta",
    "toukokuuta",
    "kesäkuuta",
    "heinäkuuta",
    "elokuuta",
    "syyskuuta",
    "lokakuuta",
    "marraskuuta",
    "joulukuuta",
  ],
  date: (p, month) => `${p.date}. ${month} ${p.year}`,
  group: "\u00a0",
  decimal: ",",
  signs: { EUR: "€" },
  signBefore: false,
  signSpace: "\u00a0",
  days: { one: "# päivän", other: "# päivää" },
  invoices: { one: "# lasku", other: "# laskua" },
  noneIsOne: false,
  and: "ja",
};
