/** Danish dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** Danish: how days, amounts and counts are written. */
export const da: LanguageFormat = {
  months: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  date: (p, month) => `${p.date}. ${month} ${p.year}`,
  group: ".",
  decimal: ",",
  signs: { DKK: "kr." },
  signBefore: false,
  signSpace: "\u00a0",
  days: { one: "# dag", other: "# dage" },
  invoices: { one: "# faktura", other: "# fakturaer" },
  noneIsOne: false,
  and: "og",
};
