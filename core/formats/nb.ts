/** Norwegian bokmål dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** Norwegian bokmål: how days, amounts and counts are written. */
export const nb: LanguageFormat = {
  months: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],
  date: (p, month) => `${p.date}. ${month} ${p.year}`,
  group: "\u00a0",
  decimal: ",",
  signs: { NOK: "kr" },
  signBefore: false,
  signSpace: "\u00a0",
  days: { one: "# dag", other: "# dager" },
  invoices: { one: "# faktura", other: "# fakturaer" },
  noneIsOne: false,
  and: "og",
};
