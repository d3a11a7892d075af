/** The body of an early letter for one invoice, for a cell: greeting and paragraphs, without bank details and signature. */
import type { Day } from "../day.ts";
import { formatAmount, formatDate, formatDays } from "../formats/format.ts";
import type { Language } from "../language.ts";
import type { Minor } from "../money.ts";
import type { Values } from "./fields.ts";
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
import { choose, compileTemplate, renderTemplate } from "./template.ts";

const WORDS: Readonly<Record<Language, EarlyWords>> = {
  da: daEarly, de: deEarly, en: enEarly, es: esEarly, fi: fiEarly, fr: frEarly, nb: nbEarly, nl: nlEarly, sv: svEarly,
}; // biome-ignore format: a table

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

/** The letter's words as plain text. Only what one invoice can tell has a value: no sender, no tables, no costs. */
export function cellText(of: CellLetter): string {
  const { letter, language, currency } = of;
  const words = WORDS[language];
  const due = of.dueDate === undefined ? "" : formatDate(of.dueDate, language);
  const amount = of.balance === 0 ? "" : formatAmount(of.balance, currency, language);
  const late = of.dueDate === undefined ? 0 : of.asOf - of.dueDate;
  const contact = of.customer.trim();
  const values: Values = {
    contact,
    customer: of.customer,
    invoice: of.invoice || due,
    principal: amount,
    total: amount,
    due_date: due,
    days_past_due: late > 0 ? formatDays(late, language) : "",
    greeting: choose(words.greeting.formal, false, false).split("{{contact}}").join(contact),
  };
  const body = words.letters[letter].body.map((line) => choose(line, false, false));
  return renderTemplate(compileTemplate("", ["{{greeting}}", ...body]), values).text;
}
