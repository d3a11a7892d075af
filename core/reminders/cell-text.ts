/** The body of an early letter for one invoice, for a cell: greeting and paragraphs, without bank details and signature. */
import type { Day } from "../day.ts";
import { formatAmount, formatDate, formatDays } from "../formats/format.ts";
import type { Language } from "../language.ts";
import type { Minor } from "../money.ts";
import { daEarly } from "./letters/da.ts";
import { deEarly } from "./letters/de.ts";
import { enEarly } from "./letters/en.ts";
import { esEarly } from "./letters/es.ts";
import { fiEarly } from "./letters/fi.ts";
import { frEarly } from "./letters/fr.ts";
import { EARLY_LETTERS, type EarlyLetterId, type EarlyWords } from "./letters/letter-words.ts";
import { nbEarly } from "./letters/nb.ts";
import { nlEarly } from "./letters/nl.ts";
import { svEarly } from "./letters/sv.ts";
import { choose } from "./template.ts";

/** The placeholders one invoice in a cell can fill. */
const CELL_FIELDS = [
  "contact",
  "customer",
  "invoice",
  "principal",
  "total",
  "due_date",
  "days_past_due",
] as const;
type CellField = (typeof CELL_FIELDS)[number];

/** A language's letters as a cell shows them: formal, for one invoice, without the paragraphs it cannot fill. */
interface CellWords {
  readonly greeting: string;
  readonly letters: Readonly<Record<string, readonly string[]>>;
}

/** A paragraph's texts and, at the odd places, the placeholders between them. */
const partsOf = (paragraph: string): string[] => paragraph.split(/\{\{(\w+)\}\}/);

const isFilled = (paragraph: string): boolean =>
  paragraph.trim() !== "" &&
  partsOf(paragraph).every((part, i) => i % 2 === 0 || (CELL_FIELDS as readonly string[]).includes(part));

const inCells = ({ greeting, letters }: EarlyWords): CellWords => ({
  greeting: choose(greeting.formal, false, false),
  letters: Object.fromEntries(
    EARLY_LETTERS.map((id) => [
      id,
      letters[id].body.map((line) => choose(line, false, false)).filter(isFilled),
    ]),
  ),
});

const WORDS: Readonly<Record<Language, CellWords>> = {
  da: inCells(daEarly),
  de: inCells(deEarly),
  en: inCells(enEarly),
  es: inCells(esEarly),
  fi: inCells(fiEarly),
  fr: inCells(frEarly),
  nb: inCells(nbEarly),
  nl: inCells(nlEarly),
  sv: inCells(svEarly),
};

/** True for a letter a cell can give. */
export const isEarlyLetter = (id: string): id is EarlyLetterId =>
  (EARLY_LETTERS as readonly string[]).includes(id);

/** What the letter is about; `balance` in minor units of `currency`. */
export interface CellLetter {
  readonly letter: EarlyLetterId;
  readonly language: Language;
  readonly customer: string;
  readonly invoice: string;
  readonly balance: Minor;
  readonly dueDate: Day | undefined;
  readonly currency: string;
  readonly asOf: Day;
}

/** The letter's words as plain text; a paragraph with a placeholder that has nothing to show is left out. */
export function cellText(of: CellLetter): string {
  const { language, currency } = of;
  const words = WORDS[language];
  const due = of.dueDate === undefined ? "" : formatDate(of.dueDate, language);
  const amount = of.balance === 0 ? "" : formatAmount(of.balance, currency, language);
  const late = of.dueDate === undefined ? 0 : of.asOf - of.dueDate;
  // Before and on the due date nothing "was due": the note that it falls due is the true one.
  const letter =
    of.dueDate !== undefined && late <= 0 && of.letter !== "confirm-receipt" ? "pre-due-reminder" : of.letter;
  const values: Readonly<Record<CellField, string>> = {
    contact: of.customer.trim(),
    customer: of.customer,
    invoice: of.invoice || due,
    principal: amount,
    total: amount,
    due_date: due,
    days_past_due: late > 0 ? formatDays(late, language) : "",
  };
  const paragraphs = (words.letters[letter] ?? []).map((line) => filled(line, values));
  const greeting = words.greeting.split("{{contact}}").join(values.contact);
  return [greeting, ...paragraphs.filter((text) => text !== undefined)].join("\n\n");
}

/** A paragraph with its values; undefined where one of them has nothing to show. */
function filled(paragraph: string, values: Readonly<Record<CellField, string>>): string | undefined {
  let text = "";
  for (const [i, part] of partsOf(paragraph).entries()) {
    const value = i % 2 === 0 ? part : values[part as CellField];
    if (i % 2 === 1 && value === "") return undefined;
    // "1.234,50 kr." at the end of a sentence has one full stop, not two.
    text += i % 2 === 0 && value.startsWith(".") && text.endsWith(".") ? value.slice(1) : value;
  }
  return text;
}
