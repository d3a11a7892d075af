/** Payment terms ("2/10 net 30", "løbende måned + 30 dage") → due date, last day of the discount, and their words. */
import { type Cell, isBlank, isDateCell, isErrorCell } from "./cell.ts";
import { addDays, type Day } from "./day.ts";
import { InputError, shown } from "./errors.ts";
import type { Kind } from "./functions/declaration.ts";
import { parseTerms } from "./terms/grammar.ts";
import { termsSentence, termsText } from "./terms/sentence.ts";
import { type DiscountTier, fixedDays, shifted, type Terms } from "./terms/shift.ts";

export type { DiscountTier, Shift, Terms } from "./terms/shift.ts";

/** The terms a text says, in any of nine languages; throws an InputError that names the word it stopped at. */
export function readTerms(text: string, argument: string): Terms {
  const { other, ...said } = parseTerms(text, argument);
  if (!other) return complete(text, said, undefined);
  const otherTerms = complete("", { ...other, prepaid: false }, undefined);
  return complete(text, said, { ...otherTerms, text: termsText(otherTerms) });
}

/** All terms are made here, alike to the last field: columns of them are read fast. */
const complete = (
  text: string,
  { due, discounts, prepaid }: Pick<Terms, "due" | "discounts" | "prepaid">,
  otherReading: Terms | undefined,
): Terms => ({
  text,
  due,
  discounts: discounts.map(({ rate, deadline }) => ({ rate, deadline, days: fixedDays(deadline) })),
  prepaid,
  dueDays: fixedDays(due),
  otherReading,
});

const deadlineOf = (invoiceDate: Day, { days, deadline }: DiscountTier): Day =>
  days === undefined ? shifted(invoiceDate, deadline) : addDays(invoiceDate, days);

/** Terms in a cell: text, or a number of days; the number 0 counts as blank. */
export const termsKind: Kind<Terms> = {
  id: "terms",
  wants: "payment terms",
  read(cell: Cell, argument: string): Terms | undefined {
    if (cell === 0 || isBlank(cell)) return undefined;
    if (isErrorCell(cell)) throw new InputError("errorValue", argument, cell.error);
    if (typeof cell === "number") return readTerms(String(cell), argument);
    if (typeof cell === "string") return readTerms(cell, argument);
    throw new InputError("unreadableTerms", argument, isDateCell(cell) ? "a date" : shown(cell));
  },
};

/** The due date of an invoice; never moved for weekends or holidays. */
export const dueDate = (invoiceDate: Day, terms: Terms): Day =>
  terms.dueDays === undefined ? shifted(invoiceDate, terms.due) : addDays(invoiceDate, terms.dueDays);

/** The last day on which a discount of these terms holds; undefined where they have none. */
export function discountDeadline(invoiceDate: Day, terms: Terms): Day | undefined {
  let last: Day | undefined;
  for (const tier of terms.discounts) {
    const deadline = deadlineOf(invoiceDate, tier);
    if (last === undefined || deadline > last) last = deadline;
  }
  return last;
}

/** The best discount that still holds on a day; undefined where none does. */
export function tierOn(payDate: Day, invoiceDate: Day, terms: Terms): DiscountTier | undefined {
  let best: DiscountTier | undefined;
  const { discounts } = terms;
  for (let i = 0; i < discounts.length; i++) {
    const tier = discounts[i] as DiscountTier;
    if (payDate <= deadlineOf(invoiceDate, tier) && (best === undefined || tier.rate > best.rate))
      best = tier;
  }
  return best;
}

/** The same with its last day. */
export function discountOn(
  payDate: Day,
  invoiceDate: Day,
  terms: Terms,
): { readonly rate: number; readonly deadline: Day } | undefined {
  const tier = tierOn(payDate, invoiceDate, terms);
  return tier && { rate: tier.rate, deadline: deadlineOf(invoiceDate, tier) };
}

/** Whole days past the due date: 0 on it, negative before. */
export const daysPastDue = (due: Day, asOf: Day): number => asOf - due;

/** Terms read back as a plain English sentence, the discount first, without a full stop. */
export const describeTerms = (terms: Terms): string => termsSentence(terms);

/** Terms written so that they can be read only one way ("net 30 then EOM"); reading it back gives the same dates. */
export const writeTerms = (terms: Terms): string => termsText(terms);
