/** The due date of an invoice: its own, or reckoned from terms in the row, of the customer, or for all. */
import type { Day } from "../day.ts";
import { dueDate, readTerms, type Terms } from "../terms.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import { type ItemSource, report } from "./items.ts";
import { remembered } from "./remembered.ts";
import { cellText } from "./rows.ts";
import { isTermsText, termsIn } from "./terms-text.ts";

/** Finds due dates; terms are read once per wording. */
export interface DueDates {
  of(item: number, invoice: InvoiceDraft, written: Day | undefined, settled: boolean): Day | undefined;
}

/** A finder with the default terms ("" for none); throws InputError where the default terms cannot be read. */
export function dueDates(source: ItemSource, defaultTerms: string): DueDates {
  const memo = new Map<string, Terms | undefined>();
  const fallback = defaultTerms.trim() === "" ? undefined : readTerms(defaultTerms, "default terms");
  const termsOf = (text: string): Terms | undefined => {
    if (!memo.has(text)) memo.set(text, termsIn(text));
    return memo.get(text);
  };
  const dueColumn = source.at("dueDate");
  const isTerms = remembered(isTermsText);
  return {
    of(item, invoice, written, settled) {
      const { invoiceDate } = invoice;
      if (written !== undefined) {
        if (invoiceDate !== undefined && written < invoiceDate)
          report(source, "due-before-invoice", item, "dueDate");
        return written;
      }
      const instead = dueColumn < 0 ? "" : cellText(source.cells[source.rows[item] as number]?.[dueColumn]);
      if (isTerms(instead)) invoice.terms = instead;
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
