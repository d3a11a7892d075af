/** German dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** German: how days, amounts and counts are written. */
export const de: LanguageFormat = {
  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  date: (p, month) => `${p.date}. ${month} ${p.year}`,
  group: ".",
  decimal: ",",
  signs: { EUR: "€" },
  signBefore: false,
  signSpace: "\u00a0",
  days: { one: "# Tag", other: "# Tage" },
  invoices: { one: "# Rechnung", other: "# Rechnungen" },
  noneIsOne: false,
  and: "und",
};
