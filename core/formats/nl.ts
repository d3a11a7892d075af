/** Dutch dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** Dutch: how days, amounts and counts are written. */
export const nl: LanguageFormat = {
  months: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  date: (p, month) => `${p.date} ${month} ${p.year}`,
  group: ".",
  decimal: ",",
  signs: { EUR: "€" },
  signBefore: true,
  signSpace: "\u00a0",
  days: { one: "# dag", other: "# dagen" },
  invoices: { one: "# factuur", other: "# facturen" },
  noneIsOne: false,
  and: "en",
};
