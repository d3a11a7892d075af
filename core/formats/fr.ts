/** French dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** French: how days, amounts and counts are written. */
export const fr: LanguageFormat = {
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  date: (p, month) => `${p.date === 1 ? "1er" : p.date} ${month} ${p.year}`,
  group: "\u202f",
  decimal: ",",
  signs: { EUR: "€" },
  signBefore: false,
  signSpace: "\u00a0",
  days: { one: "# jour", other: "# jours" },
  invoices: { one: "# facture", other: "# factures" },
  noneIsOne: true,
  and: "et",
};
