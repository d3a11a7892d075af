/** English dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** English: how days, amounts and counts are written. */
export const en: LanguageFormat = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  date: (p, month) => `${p.date} ${month} ${p.year}`,
  group: ",",
  decimal: ".",
  signs: { GBP: "£", EUR: "€", USD: "$" },
  signBefore: true,
  signSpace: "",
  days: { one: "# day", other: "# days" },
  invoices: { one: "# invoice", other: "# invoices" },
  noneIsOne: false,
  and: "and",
};
