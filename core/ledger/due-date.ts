/** The due date of an invoice: its own, or reckoned from terms in the row, of the customer, or for all. */
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import { dueDate, readTerms, type Terms } from "../terms.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import { type ItemSource, report } from "./items.ts";

/** Finds due dates; terms are read once per wording. */
export interface DueDates {
  of(item: number, invoice: InvoiceDraft, written: Day | undefined, settled: boolean): Day | undefined;
}

/** A finder with the default terms ("" for none); throws InputError where the default terms cannot be read. */
export function dueDates(source: ItemSource, defaultTerms: string): DueDates {
  const memo = new Map<string, Terms | undefined>();
  const fallback = defaultTerms.trim() === "" ? undefined : readTerms(defaultTerms, "default terms");
  const termsOf = (text: string): Terms | undefined => {
    if (memo.has(text)) return memo.get(text);
    let terms: Terms | undefined;
    try {
      terms = readTerms(text, "terms");
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
    memo.set(text, terms);
    return terms;
  };
  return {
    of(item, invoice, written, settled) {
      const { invoiceDate } = invoice;
      if (written !== undefined) {
        if (invoiceDate !== undefined && written < invoiceDate)
          report(source, "due-before-invoice", item, "dueDate");
        return written;
      }
      const own = invoice.terms === undefined ? undefined : termsOf(invoice.terms);
      if (invoice.terms !== undefined && own === undefined && !settled)
        report(source, "unknown-terms", item, "terms", invoice.terms);
      const terms = own ?? fallback;
      if (terms && invoiceDate !== undefined) return dueDate(invoiceDate, terms);
      if (!settled) report(source, "no-due-date", item, source.at("dueDate") >= 0 ? "dueDate" : "", "");
      return undefined;
    },
  };
}
