/**
 * What a language file holds. A missing sentence does not compile. In the sentences `<one|many>` chooses by the number
 * of invoices, `[formal|friendly]` by the form, and `{{field}}` is filled in; a line with a field that has nothing to
 * show is left out, so that no letter says "Call us on ."
 */

/** Letters a cell can give too: they ask, and threaten nothing. */
export const EARLY_LETTERS = [
  "confirm-receipt",
  "pre-due-reminder",
  "friendly-reminder",
  "second-reminder",
] as const;

/** Letters that need creditor, split, bank or deadline, or answer something: sent from the pane, where they are logged. */
export const LATER_LETTERS = [
  "formal-reminder", "suspension-notice", "final-notice", "broken-promise", "instalment-missed", "proof-of-payment",
  "plan-confirmation", "settlement-offer", "statement", "thank-you",
] as const; // biome-ignore format: a list

/** One of the letters a cell can word too. */
export type EarlyLetterId = (typeof EARLY_LETTERS)[number];
/** One of the letters that are only sent from the pane. */
export type LaterLetterId = (typeof LATER_LETTERS)[number];
/** Every letter there is. */
export type LetterId = EarlyLetterId | LaterLetterId;

/** All letters, in the order a customer may get them. */
export const LETTER_IDS: readonly LetterId[] = [...EARLY_LETTERS, ...LATER_LETTERS];

/** One letter's words: the subject, and the body's paragraphs without greeting and closing. */
export interface LetterText {
  readonly subject: string;
  readonly body: readonly string[];
}

/** A wording for formal and for friendly terms. */
export interface Forms {
  readonly formal: string;
  readonly friendly: string;
}

/** The part of a language that a worksheet function needs. */
export interface EarlyWords {
  readonly greeting: Forms;
  readonly letters: Readonly<Record<EarlyLetterId, LetterText>>;
}

/** Labels of tables and sums. */
export interface TableWords {
  readonly number: string;
  readonly date: string;
  readonly due: string;
  readonly days: string;
  readonly amount: string;
  readonly paid: string;
  readonly open: string;
  /** Heads of the block the notice covers, and of the rest. */
  readonly covered: string;
  readonly alsoOpen: string;
  readonly principal: string;
  readonly fee: string;
  readonly fixedSum: string;
  readonly interest: string;
  readonly collectionCosts: string;
  readonly credits: string;
  readonly total: string;
  readonly balance: string;
  readonly credit: string;
  readonly instalment: string;
  readonly paymentReference: string;
  readonly ourReference: string;
  readonly poNumber: string;
  readonly notDue: string;
  /** Heading of an ageing column: "1–30 days"; `#` is the range. */
  readonly daysRange: string;
  /** `{{invoice}}`, `{{amount}}` and `{{date}}`: what may be deducted until when. */
  readonly discount: string;
  /** `{{invoice}}`, `{{disputed}}`, `{{whole}}` and `{{amount}}`: that only the undisputed part is asked for. */
  readonly undisputed: string;
}

/** The forms of the final notice that a country's law or practice words in its own language. */
export interface LegalFormsOf {
  readonly da: "DK";
  readonly de: "DE";
  readonly en: "GB-company" | "GB-individual";
  readonly es: "ES";
  readonly fi: "FI";
  readonly fr: "FR";
  readonly nb: "NO";
  readonly nl: "NL-consumer" | "NL-business";
  readonly sv: "SE";
}

/** One of those forms. */
export type LegalForm = LegalFormsOf[keyof LegalFormsOf];

/** Everything one language says. */
export interface LetterWords<L extends keyof LegalFormsOf = keyof LegalFormsOf> {
  readonly early: EarlyWords;
  readonly letters: Readonly<Record<LaterLetterId, LetterText>>;
  readonly legal: Readonly<Record<LegalFormsOf[L], LetterText>>;
  readonly closing: Forms;
  readonly table: TableWords;
}
