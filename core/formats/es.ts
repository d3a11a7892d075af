/** Spanish of Spain dates, amounts and counts. */
import type { LanguageFormat } from "./language-format.ts";

/** Spanish of Spain: how days, amounts and counts are written. */
export const es: LanguageFormat = {
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  date: (p, month) => `${p.date} de ${month} de ${p.year}`,
  group: ".",
  decimal: ",",
  signs: { EUR: "€" },
  signBefore: false,
  signSpace: "\u00a0",
  days: { one: "# día", other: "# días" },
  invoices: { one: "# factura", other: "# facturas" },
  noneIsOne: false,
  and: "y",
};
