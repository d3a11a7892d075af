/** The body of an early letter for one invoice, for a cell: greeting and paragraphs, without bank details and signature. */
import type { Day } from "../day.ts";
import type { Language } from "../language.ts";
import { asMinor, type Minor } from "../money.ts";
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
import { valuesOf } from "./values.ts";

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

/** The letter's words as plain text. */
export function cellText(of: CellLetter): string {
  const words = WORDS[of.language];
  const zero = asMinor(0);
  const daysPastDue = of.dueDate === undefined ? undefined : of.asOf - of.dueDate;
  const values = valuesOf(
    {
      language: of.language,
      friendly: false,
      currency: of.currency,
      customer: of.customer,
      contact: of.customer,
      covered: [{ number: of.invoice, due: of.dueDate, daysPastDue, open: of.balance }],
      alsoOpen: [],
      sums: {
        principal: of.balance,
        fee: zero,
        fixedSum: zero,
        interest: zero,
        collectionCosts: zero,
        credits: zero,
      },
      sender: { company: "", name: "", replyTo: "", phone: "", creditor: "", bank: "", recoveryPartner: "" },
      reference: "",
    },
    words,
  );
  const body = words.letters[of.letter].body.map((line) => choose(line, false, false));
  return renderTemplate(compileTemplate("", ["{{greeting}}", ...body]), values).text;
}
