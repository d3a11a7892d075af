/** The `Templates` sheet: letters a bookkeeper has changed, checked by name before anything is sent. */
import { type Cell, isBlank } from "../cell.ts";
import { type Language, languageOf } from "../language.ts";
import type { Field } from "./fields.ts";
import { LETTER_IDS, type LegalForm, type LetterId } from "./letters/letter-words.ts";
import { fieldsIn, paragraphsOf, templateFaults } from "./template.ts";

/** The name of the sheet with the workbook's own letters. */
export const TEMPLATES_SHEET = "Templates";
/** Its columns, in order. */
export const TEMPLATE_COLUMNS = [
  "Letter",
  "Language",
  "Form",
  "Invoices",
  "Country form",
  "Subject",
  "Body",
] as const;

/** Subject and paragraphs by templateKey. */
export type OwnTemplates = ReadonlyMap<
  string,
  { readonly subject: string; readonly paragraphs: readonly string[] }
>;

/** What a template is known by: letter, language, form, number of invoices, country's form. */
export const templateKey = (of: {
  readonly letter: LetterId;
  readonly language: Language;
  readonly many: boolean;
  readonly friendly: boolean;
  readonly legal?: LegalForm | undefined;
}): string =>
  `${of.letter}|${of.language}|${of.friendly ? "friendly" : "formal"}|${of.many ? "many" : "one"}|${
    of.letter === "final-notice" ? (of.legal ?? "") : ""
  }`;

/** A template that must not be used, and where it stands. */
export interface OwnTemplateFault {
  /** The sheet's row number. */
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** What a letter must hold, whoever words it: the law's split and deadline, and what is asked for. */
const MUST: Readonly<Partial<Record<LetterId, readonly (Field | readonly Field[])[]>>> = {
  "friendly-reminder": [["principal", "total", "invoices", "additions"], ["invoice", "invoices"]],
  "second-reminder": [["principal", "total", "invoices", "additions"], ["invoice", "invoices"]],
  "formal-reminder": ["invoices", "breakdown", "total", "pay_by", "bank"],
  "suspension-notice": ["invoices", "total", "stop_date", "bank"],
  "final-notice": ["invoices", "breakdown", "total", "pay_by", "bank", "creditor"],
  "broken-promise": [["total", "principal"], "promised_date"],
  "plan-confirmation": ["instalments"],
  "settlement-offer": ["settlement", "pay_by"],
  statement: ["statement"],
}; // biome-ignore format: a table

/** The placeholders a letter lacks, each as the sentence the bookkeeper reads. */
export function missingFields(letter: LetterId, body: string): string[] {
  const has = new Set<Field>(fieldsIn(body));
  return (MUST[letter] ?? []).flatMap((wanted) => {
    const any = typeof wanted === "string" ? [wanted] : wanted;
    if (any.some((field) => has.has(field))) return [];
    return [`The letter ${letter} must hold ${any.map((field) => `{{${field}}}`).join(" or ")}.`];
  });
}

/** Reads the sheet (heading row first). A row with a fault is not used, and the letter is not sent in the shipped words instead. */
export function readOwnTemplates(cells: readonly (readonly Cell[])[]): {
  readonly templates: OwnTemplates;
  readonly faults: OwnTemplateFault[];
} {
  const heading = (cells[0] ?? []).map((cell) =>
    String(cell ?? "")
      .trim()
      .toLowerCase(),
  );
  const at = (column: string): number => heading.indexOf(column.toLowerCase());
  const templates = new Map<string, { subject: string; paragraphs: readonly string[] }>();
  const faults: OwnTemplateFault[] = [];
  for (const [i, row] of cells.entries()) {
    if (i === 0 || row.every(isBlank)) continue;
    const text = (column: string): string => String(row[at(column)] ?? "").trim();
    const fault = (column: string, message: string): void =>
      void faults.push({ row: i + 1, column, message });
    const letter = text("Letter") as LetterId;
    const language = languageOf(text("Language"));
    if (!LETTER_IDS.includes(letter)) {
      fault("Letter", `There is no letter "${letter}". Use one of: ${LETTER_IDS.join(", ")}.`);
      continue;
    }
    if (language === undefined) {
      fault(
        "Language",
        `"${text("Language")}" is none of the nine languages. Use da, de, en, es, fi, fr, nb, nl or sv.`,
      );
      continue;
    }
    const body = text("Body");
    const before = faults.length;
    for (const { message } of templateFaults(text("Subject"), body)) fault("Body", message);
    for (const message of missingFields(letter, body)) fault("Body", message);
    if (text("Subject") === "") fault("Subject", "The letter has no subject. Write one.");
    if (faults.length > before) continue;
    const legal = text("Country form") as LegalForm | "";
    const key = templateKey({
      letter,
      language,
      many: /^many$/i.test(text("Invoices")),
      friendly: /^friendly$/i.test(text("Form")),
      legal: legal === "" ? undefined : legal,
    });
    templates.set(key, { subject: text("Subject"), paragraphs: paragraphsOf(body) });
  }
  return { templates, faults };
}
