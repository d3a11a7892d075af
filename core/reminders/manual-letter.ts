/** Letters the playbook does not ask for: thanks, a plan, a missed instalment, a settlement, a request for proof. */
import { type Day, isoDay } from "../day.ts";
import { type Invoice, openBalanceOn } from "../invoice.ts";
import type { Language } from "../language.ts";
import { asMinor, type Minor } from "../money.ts";
import { payByOf } from "./deadline.ts";
import type { ReminderSettings } from "./draft.ts";
import { keyOf, nameOf, referenceOf } from "./key.ts";
import type { LetterChoice } from "./letters.ts";
import { entryOf, type LogEntry } from "./log.ts";
import type { LetterFacts } from "./values.ts";

/** What can be written outside the ladder. */
export type ManualLetterId =
  | "thank-you"
  | "plan-confirmation"
  | "instalment-missed"
  | "settlement-offer"
  | "proof-of-payment";

/** What such a letter is about; only what its words name is needed. */
export interface ManualLetter {
  readonly letter: ManualLetterId;
  readonly language: Language;
  readonly customer: string;
  readonly contact: string;
  readonly email: string;
  readonly currency: string;
  readonly invoices: readonly Invoice[];
  readonly today: Day;
  readonly settings: ReminderSettings;
  readonly holidays?: ReadonlySet<Day> | undefined;
  readonly paid?: Minor | undefined;
  readonly settlement?: Minor | undefined;
  readonly instalments?: readonly { readonly amount: Minor; readonly date: Day }[] | undefined;
  readonly missed?: { readonly amount: Minor; readonly date: Day } | undefined;
}

/**
 * The letter's choice, facts and log entry. The step in the log carries the instalment's day, or else the day of
 * sending, because a customer may be thanked or offered a settlement more than once for one invoice, but not twice a day.
 */
export function manualLetter(of: ManualLetter): {
  readonly choice: LetterChoice;
  readonly facts: LetterFacts;
  readonly entry: LogEntry;
} {
  const { letter, language, settings, today, currency } = of;
  const country = of.invoices[0]?.country;
  const type = of.invoices[0]?.customerType;
  const rows = of.invoices.map((invoice) => ({
    number: invoice.invoice,
    date: invoice.invoiceDate,
    due: invoice.dueDate,
    daysPastDue: invoice.dueDate === undefined ? undefined : today - invoice.dueDate,
    amount: invoice.amount,
    paid: invoice.paid,
    open: openBalanceOn(invoice, today) ?? invoice.openBalance,
  }));
  const principal = asMinor(rows.reduce((sum, row) => sum + row.open, 0));
  const names = of.invoices.map(nameOf);
  const step = `${letter} ${isoDay(of.missed?.date ?? today)}`;
  const key = keyOf(of.customer, step, names);
  const reference = referenceOf(key);
  const payBy = payByOf(letter, undefined, today, country, type, of.holidays);
  const zero = asMinor(0);
  const amount = of.settlement ?? of.missed?.amount ?? (letter === "thank-you" ? zero : principal);
  return {
    choice: { letter, language, many: rows.length > 1, friendly: settings.friendly },
    facts: {
      language,
      friendly: settings.friendly,
      currency,
      customer: of.customer,
      contact: of.contact,
      covered: rows,
      alsoOpen: [],
      sums: { principal, fee: zero, fixedSum: zero, interest: zero, collectionCosts: zero, credits: zero },
      sender: { ...settings, bank: settings.bank[currency] ?? "" },
      reference,
      asOf: today,
      payBy,
      paid: of.paid,
      settlement: of.settlement,
      instalment: of.missed,
      instalments: of.instalments,
    },
    entry: entryOf({
      time: "",
      state: "SENDING",
      key,
      customer: of.customer,
      invoices: names,
      step,
      channel: "email",
      to: of.email,
      amount,
      currency,
      ...(payBy === undefined ? {} : { payBy }),
      reference,
      by: settings.by,
    }),
  };
}
