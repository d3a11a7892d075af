/** When a claim lapses: usual limitation periods by country, for a warning in time. Reminders do not stop them. */
import { addMonths, asDay, type Day, dayOf, partsOf } from "./day.ts";
import { type Invoice, openBalanceOn } from "./invoice.ts";
import type { Minor } from "./money.ts";

/** A limitation period, counted from the due date where nothing else is said. */
export interface LimitationPeriod {
  readonly years: number;
  /** Against consumers, where it differs. */
  readonly consumerYears?: number;
  /** True where it is counted from the day the claim came to be: the invoice's date, where the sheet has one. */
  readonly fromOrigin?: boolean;
  /** True where it begins only with the end of the year in which the debt fell due. */
  readonly fromYearEnd?: boolean;
}

/**
 * Ordinary periods for unpaid invoices, as practice gives them (practice notes, item 13, from memory, 2026-11-21; FR seen
 * on litige.fr). The United States leave it to the state, so none stands here. Scotland is 5 years, as `GB-SCT`.
 */
const PERIODS: Readonly<Record<string, LimitationPeriod>> = {
  DK: { years: 3 },
  // Preskriptionslagen (1981:130) 2 §: ten years, against consumers three, "efter tillkomsten", not from the due date.
  SE: { years: 10, consumerYears: 3, fromOrigin: true },
  NO: { years: 3 },
  FI: { years: 3 },
  DE: { years: 3, fromYearEnd: true },
  FR: { years: 5, consumerYears: 2 },
  NL: { years: 5 },
  ES: { years: 5 },
  GB: { years: 6 },
  "GB-SCT": { years: 5 },
};

/** Months before the day in which a claim is worth a warning (practice notes, item 13). */
const WARNING_MONTHS = 6;

/** The last day a claim can be brought in the ordinary way; undefined without a due date or for a country not in the table. */
export function limitationDay(
  invoice: Pick<Invoice, "country" | "customerType" | "dueDate" | "invoiceDate">,
): Day | undefined {
  const period = PERIODS[(invoice.country ?? "").toUpperCase()];
  if (!period || invoice.dueDate === undefined) return undefined;
  const years = invoice.customerType === "consumer" ? (period.consumerYears ?? period.years) : period.years;
  const from = period.fromOrigin ? (invoice.invoiceDate ?? invoice.dueDate) : invoice.dueDate;
  if (!period.fromYearEnd) return addMonths(from, years * 12);
  return dayOf(partsOf(invoice.dueDate).year + years, 12, 31) ?? asDay(invoice.dueDate);
}

/** An open invoice whose claim lapses soon, or has lapsed. */
export interface Lapsing {
  readonly invoice: Invoice;
  readonly balance: Minor;
  readonly lapses: Day;
}

/** Open invoices that lapse within six months of a day or have lapsed, the earliest first. Court and written-off ones too: a person decides. */
export function lapsingSoon(invoices: readonly Invoice[], asOf: Day): Lapsing[] {
  const until = addMonths(asOf, WARNING_MONTHS);
  return invoices
    .flatMap((invoice): Lapsing[] => {
      const lapses = limitationDay(invoice);
      if (lapses === undefined || lapses > until) return [];
      const balance = openBalanceOn(invoice, asOf);
      return balance === undefined || balance <= 0 ? [] : [{ invoice, balance, lapses }];
    })
    .sort((a, b) => a.lapses - b.lapses);
}
