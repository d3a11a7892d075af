/** A letter as it leaves: subject, plain text and HTML, from the same words. */
import { escapeHtml } from "./escape.ts";
import { LETTERS, type LetterChoice, letterBook } from "./letters.ts";
import type { OwnTemplates } from "./own-templates.ts";
import { labelled } from "./tables.ts";
import { type Rendered, renderTemplate, type Template } from "./template.ts";
import { type LetterFacts, valuesOf } from "./values.ts";

const PAGE =
  "font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:15px;line-height:1.45;color:#1a1a1a";

/** A letter rendered. The reference stands at its foot even where a template forgets it. */
export function renderWith(template: Template, choice: LetterChoice, facts: LetterFacts): Rendered {
  const words = LETTERS[choice.language];
  const values = valuesOf(facts, {
    greeting: words.early.greeting,
    closing: words.closing,
    table: words.table,
  });
  const { subject, text, html } = renderTemplate(template, values);
  const foot = labelled(words.table.ourReference, facts.reference, choice.language);
  const named = facts.reference === "" || text.includes(facts.reference);
  return {
    subject,
    text: named ? `${text}\n` : `${text}\n\n${foot}\n`,
    html: `<!doctype html>\n<html lang="${escapeHtml(choice.language)}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body style="${PAGE}">\n${html}${named ? "" : `<p>${escapeHtml(foot)}</p>\n`}</body></html>\n`,
  };
}

/** One letter in the shipped words or the bookkeeper's own. A batch keeps a letterBook instead, so that each is compiled once. */
export const renderLetter = (choice: LetterChoice, facts: LetterFacts, own?: OwnTemplates): Rendered =>
  renderWith(letterBook(own)(choice), choice, facts);
