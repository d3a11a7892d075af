/**
 * Text that came from outside stays text: a value beginning with a formula sign never becomes a formula in a sheet or
 * an exported file, and comes back unchanged (formula injection; OWASP "CSV Injection", read 2026-11).
 */

/** The signs a spreadsheet takes for the beginning of a formula, full-width ones too, and what it strips before it. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A negative number as text: digits and separators only, never a reference or a sum. */
const NEGATIVE = /^-[ \u00A0\u202F]?\d[\d.,' \u00A0\u202F]*$/;

/** True for text a spreadsheet would take for a formula. */
export const isFormulaLike = (text: string): boolean => FORMULA.test(text);

/** A text as a CSV file holds it: one apostrophe before a formula sign; negative numbers are left alone. */
export function guardCsvText(text: string): string {
  // Apostrophes already standing before a formula sign get one more, so that taking one off is always right.
  if (!FORMULA.test(text.replace(/^'+/, "")) || NEGATIVE.test(text)) return text;
  return `'${text}`;
}

/** The text a CSV cell means: the one apostrophe that guards a formula sign is taken off. */
export function unguardCsvText(text: string): string {
  if (text === "" || text.charCodeAt(0) !== 39 || !FORMULA.test(text.replace(/^'+/, ""))) return text;
  return text.slice(1);
}
