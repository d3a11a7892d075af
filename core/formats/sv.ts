/** Swedish dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** Swedish: how days, amounts and counts are written. */
export const sv: LanguageFormat = {
  months: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  date: (p, month) => `${p.date} ${month} ${p.year}`,
  group: "\u00a0",
  decimal: ",",
  signs: { SEK: "kr" },
  signBefore: false,
  signSpace: "\u00a0",
  days: { one: "# dag", other: "# dagar" },
  invoices: { one: "# faktura", other: "# fakturor" },
  noneIsOne: false,
  and: "och",
};
