/** The shipped letters as rows of the `Templates` sheet, for a bookkeeper to change. */
import type { Language } from "../language.ts";
import { LETTER_IDS, type LegalForm } from "./letters/letter-words.ts";
import { LETTERS, type LetterChoice, letterSource } from "./letters.ts";
import { TEMPLATE_COLUMNS } from "./own-templates.ts";

/** The sheet's rows, headings first: every letter of a language in one form, for one and for many invoices. */
export function templateRows(language: Language, friendly: boolean): string[][] {
  const forms = Object.keys(LETTERS[language].legal) as LegalForm[];
  const choices = [
    ...LETTER_IDS.map((letter): Pick<LetterChoice, "letter" | "legal"> => ({ letter })),
    ...forms.map((legal): Pick<LetterChoice, "letter" | "legal"> => ({ letter: "final-notice", legal })),
  ];
  const rows = choices.flatMap((choice) =>
    [false, true].map((many) => {
      const { subject, paragraphs } = letterSource({ ...choice, language, many, friendly });
      const form = friendly ? "friendly" : "formal";
      return [
        choice.letter,
        language,
        form,
        many ? "many" : "one",
        choice.legal ?? "",
        subject,
        paragraphs.join("\n\n"),
      ];
    }),
  );
  return [[...TEMPLATE_COLUMNS], ...rows];
}
