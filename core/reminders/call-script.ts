/** What to say on the phone: a calm script by step and payer class, in the customer's language. */
import type { Day } from "../day.ts";
import { formatAmount, formatDate } from "../formats/format.ts";
import type { Language } from "../language.ts";
import type { CallFacts } from "./call-card.ts";
import { da } from "./call-scripts/da.ts";
import { de } from "./call-scripts/de.ts";
import { en } from "./call-scripts/en.ts";
import { es } from "./call-scripts/es.ts";
import { fi } from "./call-scripts/fi.ts";
import { fr } from "./call-scripts/fr.ts";
import { nb } from "./call-scripts/nb.ts";
import { nl } from "./call-scripts/nl.ts";
import type { ScriptWords } from "./call-scripts/script-words.ts";
import { sv } from "./call-scripts/sv.ts";
import { choose } from "./template.ts";

/** The lines to say, in order, in the customer's language, and what to keep in mind, in the caller's. */
export interface Script {
  readonly opening: string;
  readonly ask: string;
  readonly listen: string;
  /** Where they cannot pay it all. */
  readonly cannotPay: string;
  readonly close: string;
  /** For a customer who shouts or threatens. */
  readonly calm: string;
  /** How firm to be, from how this customer pays. */
  readonly tone: string;
}

const SCRIPTS: Readonly<Record<Language, ScriptWords>> = { da, de, en, es, fi, fr, nb, nl, sv };

/** Steps before which nothing firmer than a reminder was written. */
const EARLY: ReadonlySet<string> = new Set(["friendly-reminder", "second-reminder", "phone-call"]);

/** The script of a call by step and payer class: `spoken` to the customer, with hints in the caller's own language. */
export function callScript(facts: CallFacts, spoken: Language = "en", caller: Language = spoken): Script {
  const { said } = SCRIPTS[spoken];
  const { hints } = SCRIPTS[caller];
  const many = facts.invoices.length !== 1;
  const day = (value: Day | undefined): string => (value === undefined ? "" : formatDate(value, spoken));
  const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
    choose(sentence, many, false).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
  const what = fill(many ? said.many : said.one, {
    invoice: facts.invoices[0]?.invoice ?? "",
    count: String(facts.invoices.length),
    amount: formatAmount(facts.pastDue, facts.currency, spoken),
    date: day(facts.oldestDue),
  });
  const broken = facts.step === "chase-promise" && facts.promisedDate !== undefined;
  const reason = broken
    ? "promised"
    : EARLY.has(facts.step) || facts.step === "chase-promise"
      ? "open"
      : "written";
  return {
    opening: fill(said.opening, { company: facts.company, contact: facts.contact.trim() || said.whoever }),
    ask: fill(said.ask[reason], { what, promised: day(facts.promisedDate) }),
    listen: hints.listen,
    cannotPay: said.cannotPay,
    close: said.close,
    calm: said.calm,
    tone: hints.tone[facts.payerClass],
  };
}
