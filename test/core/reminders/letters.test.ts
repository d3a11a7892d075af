import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../../core/language.ts";
import { asMinor } from "../../../core/money.ts";
import { LETTER_IDS, type LegalForm, type LetterId } from "../../../core/reminders/letters/letter-words.ts";
import {
  LETTERS,
  type LetterChoice,
  languageRequired,
  legalFormOf,
  letterSource,
} from "../../../core/reminders/letters.ts";
import { missingFields } from "../../../core/reminders/own-templates.ts";
import { renderLetter } from "../../../core/reminders/render.ts";
import { choose, templateFaults } from "../../../core/reminders/template.ts";
import type { LetterFacts } from "../../../core/reminders/values.ts";
import { letterFacts } from "./letter-facts.ts";

const FORMS_OF = (language: Language): LegalForm[] => Object.keys(LETTERS[language].legal) as LegalForm[];

/** Every letter of a language, the country's own final notices too. */
const choicesOf = (language: Language, many: boolean, friendly: boolean): LetterChoice[] => [
  ...LETTER_IDS.map((letter): LetterChoice => ({ letter, language, many, friendly })),
  ...FORMS_OF(language).map(
    (legal): LetterChoice => ({ letter: "final-notice", language, many, friendly, legal }),
  ),
];

/** A courtesy mail carries no fee and no interest, so that the page shows none. */
const chosenFacts = ({ letter }: LetterChoice, facts: LetterFacts): LetterFacts =>
  letter === "confirm-receipt" || letter === "pre-due-reminder"
    ? { ...facts, sums: { ...facts.sums, fee: asMinor(0), interest: asMinor(0) } }
    : facts;

function pageOf(language: Language): string {
  const parts = [
    `# ${language}\n\nEvery letter as it leaves, for a native speaker to read. Names and numbers are invented.`,
  ];
  for (const [i, choice] of choicesOf(language, false, false).entries()) {
    const name = choice.legal ? `${choice.letter} (${choice.legal})` : choice.letter;
    parts.push(`## ${name}`);
    for (const [title, many, friendly, extras] of [
      ["one invoice", false, false, false],
      ["several invoices, with fee, interest, credit and discount", true, false, true],
      ["one invoice, friendly, with fee, interest, credit and discount", false, true, true],
    ] as const) {
      const chosen = choicesOf(language, many, friendly)[i] as LetterChoice;
      const { subject, text } = renderLetter(
        chosen,
        chosenFacts(chosen, letterFacts(language, many, friendly, extras)),
      );
      parts.push(`### ${title}\n\n**${subject}**\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``);
    }
  }
  return `${parts.join("\n\n")}\n`;
}

test.each(LANGUAGES)("the letters in %s are those a native speaker has before them", async (language) => {
  await expect(pageOf(language)).toMatchFileSnapshot(`../../golden/letters/${language}.md`);
});

/** English words that are no words of the language in question; names, numbers and addresses are taken out first. */
const ENGLISH =
  /\b(the|and|your|you|please|payment|invoice|invoices|due|reminder|overdue|amount|bank|dear|hello|regards|sincerely|thank|thanks|pay|paid|total|fee|interest|balance|we|have|has|been|with|account|call|us|reply|open|credit|statement|dispute|of|from|this|that|not|will|if|for|by|on|to)\b/gi;

/** Words spelled like English ones that are the language's own. */
const OWN: Partial<Record<Language, readonly string[]>> = {
  da: ["for", "bank", "har", "til", "by"], nb: ["for", "bank", "by"], sv: ["bank", "of"], de: ["bank"], nl: ["open", "bank", "of", "we", "had"],
  fr: ["total", "due", "on"], es: ["total"], fi: ["on"],
}; // biome-ignore format: a table

describe("no English word stands in a letter of another language", () => {
  test.each(LANGUAGES.filter((language) => language !== "en"))("%s", (language) => {
    const found = new Set<string>();
    for (const many of [false, true])
      for (const friendly of [false, true])
        for (const choice of choicesOf(language, many, friendly)) {
          const { subject, text } = renderLetter(choice, letterFacts(language, many, friendly, true));
          const plain = `${subject}\n${text}`.replace(/https?:\S+|\S+@\S+/g, " ");
          for (const word of plain.match(ENGLISH) ?? [])
            if (!OWN[language]?.includes(word.toLowerCase())) found.add(word);
        }
    expect([...found]).toEqual([]);
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const all = [false, true].flatMap((many) =>
    [false, true].flatMap((friendly) => choicesOf(language, many, friendly)),
  );

  test("every letter uses only known placeholders, closes each, and holds what it must", () => {
    for (const choice of all) {
      const { subject, paragraphs } = letterSource(choice);
      const body = paragraphs.join("\n\n");
      expect(templateFaults(subject, body)).toEqual([]);
      expect([choice.letter, choice.legal, missingFields(choice.letter, body)]).toEqual([
        choice.letter,
        choice.legal,
        [],
      ]);
      expect(subject + body).not.toMatch(/[<>[\]]/);
    }
  });

  test("with every fact known, no sentence is lost and no hole is left", () => {
    for (const choice of all) {
      const facts = letterFacts(language, choice.many, choice.friendly, true);
      const { subject, text, html } = renderLetter(choice, facts);
      for (const out of [subject, text, html])
        expect(out).not.toMatch(/\{\{|\}\}|undefined|null|NaN| {2}| ,| \.(?!\d)/);
      const paragraphs = letterSource(choice).paragraphs.length;
      expect(text.split("\n\n").length).toBeGreaterThanOrEqual(paragraphs);
    }
  });

  test("without a phone number, a recovery partner or bank details nobody is told to call, threatened or left with an empty line", () => {
    const words = LETTERS[language];
    for (const choice of all) {
      const facts = letterFacts(language, choice.many, choice.friendly, false);
      const sender = { ...facts.sender, phone: "", recoveryPartner: "", bank: "", creditor: "" };
      const { text } = renderLetter(choice, { ...facts, sender });
      expect(text).not.toMatch(/Rekto|\+00|IBAN/);
      expect(text).not.toContain(
        phoneLine(
          choose(
            words.early.letters["second-reminder"].body.find((line) => line.includes("{{phone}}")) ?? "",
            choice.many,
            choice.friendly,
          ),
        ),
      );
    }
  });

  test("text and HTML say the same words", () => {
    for (const choice of all) {
      const { text, html } = renderLetter(choice, letterFacts(language, choice.many, choice.friendly, true));
      const body = html
        .slice(html.indexOf("<body"))
        .replace(/<[^>]+>/g, " ")
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&");
      const bare = (s: string) => s.replace(/[\s|:\u00a0\u202f]/g, "");
      expect(bare(body)).toBe(bare(text));
    }
  });

  test("the early letters ask to be ignored if paid, the final one says what happens, by whom and when", () => {
    const facts = letterFacts(language, false, false, false);
    const ignore = letterSource({
      letter: "friendly-reminder",
      language,
      many: false,
      friendly: false,
    }).paragraphs.at(-2) as string;
    for (const letter of ["friendly-reminder", "second-reminder"] as const) {
      expect(renderLetter({ letter, language, many: false, friendly: false }, facts).text).toContain(ignore);
    }
    const final = renderLetter(
      { letter: "final-notice", language, many: false, friendly: false },
      facts,
    ).text;
    expect(final).toContain("Rekto 5");
    expect(final).toMatch(/25/);
    expect(final).toMatch(/23/);
  });
});

describe("what the law wants in the country's own words", () => {
  const say = (language: Language, legal: LegalForm) =>
    renderLetter(
      { letter: "final-notice", language, many: false, friendly: false, legal },
      letterFacts(language, false, false, true),
    );

  test.each([
    ["da", "DK", /Inkassovarsel/, /inkassolovens § 10/], ["da", "DK", /Inkassovarsel/, /yderligere omkostninger/],
    ["sv", "SE", /^Inkassokrav/, /5 § inkassolagen/], ["sv", "SE", /^Inkassokrav/, /invända mot det senast den 23 mars 2026/],
    ["nb", "NO", /Inkassovarsel/, /inkassoloven § 9/], ["fi", "FI", /Maksuvaatimus/, /huomautus tulee lähettää/],
    ["fr", "FR", /Mise en demeure/, /mettons en demeure/], ["es", "ES", /requerimiento/, /Ley Orgánica 1\/2025/],
    ["nl", "NL-consumer", /Laatste herinnering/, /binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd/],
    ["nl", "NL-consumer", /Laatste herinnering/, /€\u00a0185,18 aan buitengerechtelijke incassokosten/],
    ["nl", "NL-business", /Laatste aanmaning/, /in gebreke/], ["de", "DE", /Letzte Mahnung/, /bis zum 23\. März 2026/],
    ["en", "GB-company", /Letter before action/, /county court/], ["en", "GB-individual", /Letter before claim/, /Information Sheet, the Reply Form/],
  ] as const)("%s %s: subject %s, text %s", (language, legal, subject, text) => {
    const letter = say(language, legal);
    expect(letter.subject).toMatch(subject);
    expect(letter.text).toMatch(text);
  }); // biome-ignore format: a table

  test.each(LANGUAGES)(
    "every final notice in %s holds creditor, split, total, pay-by date and where to object",
    (language) => {
      for (const legal of [undefined, ...FORMS_OF(language)]) {
        const choice: LetterChoice = {
          letter: "final-notice",
          language,
          many: false,
          friendly: false,
          legal,
        };
        const { text } = renderLetter(choice, letterFacts(language, false, false, true));
        const words = LETTERS[language].table;
        for (const part of [
          "Hamn 3",
          words.principal,
          words.fee,
          words.interest,
          words.total,
          "IBAN",
          "ida@lumo8.example",
          "2026",
        ]) {
          expect([language, legal, text.includes(part)]).toEqual([language, legal, true]);
        }
      }
    },
  );

  test.each([
    ["DK", "business", "DK"], ["GB", "business", "GB-company"], ["GB", "sole trader", "GB-individual"], ["NL", "consumer", "NL-consumer"],
    ["NL", "public", "NL-business"], ["US", "business", undefined], [undefined, "business", undefined],
  ] as const)("a final notice to %s %s takes the form %s", (country, type, form) => {
    expect(legalFormOf(country, type)).toBe(form);
  }); // biome-ignore format: a table

  test("the Dutch fourteen-day letter goes out in Dutch only, an inkassovarsel in any language", () => {
    expect(languageRequired("NL-consumer")).toBe("nl");
    expect(languageRequired("FR")).toBe("fr");
    expect(languageRequired("DK")).toBeUndefined();
  });
});

/** The words of the phone line before its number. */
const phoneLine = (line: string): string => line.slice(0, line.indexOf("{{phone}}"));

test("words that belong to one stage or country stand nowhere else", () => {
  const textOf = (language: Language, letter: LetterId) =>
    renderLetter(
      { letter, language, many: false, friendly: false },
      letterFacts(language, false, false, true),
    );
  for (const letter of ["pre-due-reminder", "friendly-reminder", "second-reminder"] as const) {
    expect(textOf("da", letter).text).not.toMatch(/rykker(?!gebyr)|inkasso/i);
    expect(textOf("nb", letter).text).not.toMatch(/purring|inkasso|rykker|forfaldsdato/i);
    expect(textOf("sv", letter).text).not.toMatch(/inkasso/i);
    expect(textOf("de", letter).text).not.toMatch(/Mahnung|Verzug(?!szinsen|spauschale)/);
    expect(textOf("fr", letter).text).not.toMatch(/mise en demeure/i);
  }
  for (const letter of LETTER_IDS) {
    expect(textOf("sv", letter).subject + textOf("sv", letter).text).not.toMatch(
      /inkassokrav|betalningsanmärkning/i,
    );
    expect(textOf("de", letter).text).not.toMatch(/SCHUFA|Gutschrift|Säumniszuschlag/);
    expect(textOf("da", letter).text).not.toMatch(/RKI|politi|akkord/);
    expect(textOf("nl", letter).text).not.toMatch(/verlopen/);
  }
});
