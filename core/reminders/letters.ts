/** The letters of all nine languages, and which one a message takes. */

import type { CustomerType } from "../invoice.ts";
import type { Language } from "../language.ts";
import { da } from "./letters/da.ts";
import { de } from "./letters/de.ts";
import { en } from "./letters/en.ts";
import { es } from "./letters/es.ts";
import { fi } from "./letters/fi.ts";
import { fr } from "./letters/fr.ts";
import type { LegalForm, LetterId, LetterText, LetterWords } from "./letters/letter-words.ts";
import { nb } from "./letters/nb.ts";
import { nl } from "./letters/nl.ts";
import { sv } from "./letters/sv.ts";
import { type OwnTemplates, templateKey } from "./own-templates.ts";
import { choose, compileTemplate, type Template } from "./template.ts";

/** Every language's words. */
export const LETTERS: { readonly [L in Language]: LetterWords<L> } = { da, de, en, es, fi, fr, nb, nl, sv };

/** Which words a letter takes. */
export interface LetterChoice {
  readonly letter: LetterId;
  readonly language: Language;
  readonly many: boolean;
  readonly friendly: boolean;
  /** The country's own form of the final notice. */
  readonly legal?: LegalForm | undefined;
}

const isEarly = (id: LetterId): id is keyof LetterWords["early"]["letters"] => id in LETTERS.en.early.letters;

/** The words of a letter; the country's own form where the language has it. */
export function wordsOf({ letter, language, legal }: LetterChoice): LetterText {
  const words: LetterWords = LETTERS[language] as LetterWords;
  if (letter === "final-notice" && legal !== undefined) {
    const own = (words.legal as Readonly<Record<string, LetterText | undefined>>)[legal];
    if (own) return own;
  }
  return isEarly(letter) ? words.early.letters[letter] : words.letters[letter];
}

/** A letter's subject and whole body as a cell of the Templates sheet shows it, with greeting and closing. */
export function letterSource(choice: LetterChoice): {
  readonly subject: string;
  readonly paragraphs: readonly string[];
} {
  const { subject, body } = wordsOf(choice);
  const chosen = (sentence: string): string => choose(sentence, choice.many, choice.friendly);
  return {
    subject: chosen(subject),
    paragraphs: [
      "{{greeting}}",
      ...withDispute(body.map(chosen).filter((line) => line !== "")),
      "{{closing}}",
    ],
  };
}

/** The line about disputed parts stands below the invoices, or the sentence that names one; a letter of the user's own gets it before its end. */
function withDispute(paragraphs: readonly string[]): string[] {
  const table = paragraphs.indexOf("{{invoices}}");
  const at = Math.max(0, table) + 1;
  return [...paragraphs.slice(0, at), "{{undisputed}}", ...paragraphs.slice(at)];
}

/** The letters of one batch: compiled once each, the bookkeeper's own before the shipped ones. */
export function letterBook(own: OwnTemplates = new Map()): (choice: LetterChoice) => Template {
  const compiled = new Map<string, Template>();
  return (choice) => {
    const key = templateKey(choice);
    let template = compiled.get(key);
    if (!template) {
      const mine = own.get(key);
      const source = mine ?? letterSource(choice);
      const named = source.paragraphs.some((paragraph) => paragraph.includes("{{undisputed}}"));
      // A letter that asks for a part alone must say so, whoever wrote it.
      const paragraphs = named ? source.paragraphs : withDispute(source.paragraphs);
      template = compileTemplate(source.subject, paragraphs);
      compiled.set(key, template);
    }
    return template;
  };
}

/** The form of the final notice for a country and customer type; undefined where the general one is right. */
export function legalFormOf(
  country: string | undefined,
  type: CustomerType | undefined,
): LegalForm | undefined {
  switch (country) {
    case "DK":
    case "SE":
    case "NO":
    case "FI":
    case "FR":
    case "DE":
    case "ES":
      return country;
    case "GB":
      return type === "consumer" || type === "sole trader" ? "GB-individual" : "GB-company";
    case "NL":
      return type === "consumer" ? "NL-consumer" : "NL-business";
    default:
      return undefined;
  }
}

/** The language a legal form is worded in. */
const FORM_LANGUAGE: Readonly<Record<LegalForm, Language>> = {
  DK: "da", DE: "de", "GB-company": "en", "GB-individual": "en", ES: "es", FI: "fi", FR: "fr", NO: "nb",
  "NL-consumer": "nl", "NL-business": "nl", SE: "sv",
}; // biome-ignore format: a table

/**
 * The language a final notice must be in, because its legal effect hangs on the words themselves: the Dutch fourteen-day
 * letter (HR 25-11-2016, ECLI:NL:HR:2016:2704), "mise en demeure", and the British letter of claim with its enclosures.
 * The other forms are lawful in any language that holds the same facts.
 */
export const languageRequired = (form: LegalForm | undefined): Language | undefined =>
  form === "NL-consumer" || form === "FR" || form === "GB-individual" ? FORM_LANGUAGE[form] : undefined;
