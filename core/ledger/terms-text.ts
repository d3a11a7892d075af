/** Payment terms as a text of a ledger's cell. */
import { InputError } from "../errors.ts";
import { readTerms, type Terms } from "../terms.ts";

/** The terms a text says; undefined where it says none. */
export function termsIn(text: string): Terms | undefined {
  try {
    return readTerms(text, "terms");
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}

/** True for terms standing where a due date belongs ("14 Tage netto"): words that can be read, no bare number. */
export const isTermsText = (text: string): boolean => /\p{L}/u.test(text) && termsIn(text) !== undefined;
