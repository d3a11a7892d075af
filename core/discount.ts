/** The discount for paying early, and what not taking it costs. */
import type { Day } from "./day.ts";
import { InputError, shown } from "./errors.ts";
import type { Kind } from "./functions/declaration.ts";
import { readText } from "./functions/kinds.ts";
import { asMinor, type Minor, partOf } from "./money.ts";
import { fixedDays } from "./terms/shift.ts";
import { type Terms, tierOn } from "./terms.ts";

/** Of what the discount is taken: the whole amount, or the amount without its tax. */
export type TaxMode = "gross" | "net";

/** `gross` or `net`; undefined for a blank. */
export const taxModeKind: Kind<TaxMode> = {
  id: "tax mode",
  wants: "gross or net",
  read(cell, argument) {
    const text = readText(cell, argument)?.toLowerCase();
    if (text === undefined || text === "gross" || text === "net") return text;
    throw new InputError("notATaxMode", argument, shown(cell));
  },
};

/** A payment that may have earned a discount. */
export interface EarlyPayment {
  /** What is paid or owed, tax included. */
  readonly amount: Minor;
  readonly invoiceDate: Day;
  readonly terms: Terms;
  readonly payDate: Day;
  readonly tax?: Minor | undefined;
  readonly mode?: TaxMode | undefined;
}

/** What may be taken off, in minor units, with the amount's sign and never more than it; 0 after the last day (which counts). */
export function earlyPayDiscount({ amount, invoiceDate, terms, payDate, tax, mode }: EarlyPayment): Minor {
  const tier = tierOn(payDate, invoiceDate, terms);
  return tier ? discountOf(amount, tier.rate, mode, tax ?? 0) : asMinor(0);
}

/** The discount at a rate that holds, in minor units, as earlyPayDiscount gives it. */
export function discountOf(amount: Minor, rate: number, mode: TaxMode | undefined, tax: number): Minor {
  const base = mode === "net" ? amount - tax : amount;
  // Tax above the amount, or of the other sign, would turn the discount round or make it more than the amount.
  if (base * amount <= 0) return asMinor(0);
  const discount = partOf(asMinor(base), rate);
  return Math.abs(discount) > Math.abs(amount) ? amount : discount;
}

/**
 * The yearly cost of not taking the first discount as a fraction, simple, 365 days, not rounded (2/10 net 30 →
 * 0.3724…); undefined without a discount. Throws InputError for terms that depend on the calendar.
 */
export function discountApr(terms: Terms, argument: string): number | undefined {
  const first = terms.discounts[0];
  if (!first) return undefined;
  const deadline = fixedDays(first.deadline);
  if (terms.dueDays === undefined || deadline === undefined) {
    throw new InputError("calendarTerms", argument, shown(terms.text));
  }
  if (terms.dueDays <= deadline) throw new InputError("noDiscountDays", argument, shown(terms.text));
  return (first.rate / (1 - first.rate)) * (365 / (terms.dueDays - deadline));
}
