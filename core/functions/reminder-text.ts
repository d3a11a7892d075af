/** REMINDER_TEXT: the words of an early letter in a cell. */
import { InputError, shown } from "../errors.ts";
import { type Language, languageOf } from "../language.ts";
import { knownStep } from "../playbook.ts";
import { cellText, isEarlyLetter } from "../reminders/cell-text.ts";
import { cell, define, type Kind, optional, type WorksheetFunction } from "./declaration.ts";
import { asOfDate, date, given, isBlankOrZero, readText, text } from "./kinds.ts";
import { minorIn, unroundedAmount } from "./unrounded-amount.ts";

/** One of the nine languages; anything else is an error, never silent English. */
const language: Kind<Language> = {
  id: "language",
  wants: "da, de, en, es, fi, fr, nb, nl or sv",
  read(value, argument) {
    if (isBlankOrZero(value)) return undefined;
    const written = readText(value, argument);
    const found = languageOf(written);
    if (!found) throw new InputError("unknownLanguage", argument, shown(written));
    return found;
  },
};

/** Letters that are sent from the pane, because they must be logged. */
const FROM_THE_PANE: ReadonlySet<string> = new Set([
  "formal-reminder",
  "suspension-notice",
  "final-notice",
  "chase-promise",
]);

/** The functions about words. */
export const reminderTextFunctions: readonly WorksheetFunction[] = [
  define({
    name: "REMINDER_TEXT",
    family: "Text",
    summary: "The body of a reminder for one invoice, in the customer's language.",
    description:
      "The words of the courtesy mails and of the friendly and second reminder in da, de, en, es, fi, fr, nb, nl or sv. " +
      "A formal reminder, a suspension notice and a final notice need creditor, split, bank details and a deadline, and must be logged: send them from the pane. " +
      "An action without a letter (Wait, Paid, Phone call) gives a blank cell.",
    parameters: [
      cell("action", text, "The action, as NEXT_ACTION gives it, in any of the nine languages."),
      cell("language", language, "The customer's language: da, de, en, es, fi, fr, nb, nl or sv."),
      cell("customer", text, "The customer's name, for the greeting."),
      cell("invoice", text, "The invoice's number."),
      cell("balance", unroundedAmount, "What is still open of the invoice."),
      cell("due_date", date, "The day the invoice was or is due."),
      optional(
        cell("currency", text, "The currency's code, such as EUR; the figure stands alone when left out."),
      ),
      optional(cell("as_of", asOfDate, "The day days past due are counted to; today when left out.")),
    ],
    result: { shape: "cell", type: "text" },
    examples: [["Friendly reminder", "en", "Acme Ltd", "1042", 1234.5, "2026-03-01", "EUR", "2026-03-04"]],
    evaluate([action, languageWanted, customer, invoice, balance, dueDate, currency, asOf], context) {
      if (action === undefined) return "";
      const step = knownStep(action);
      if (step === undefined) throw new InputError("unknownStep", "action", shown(action));
      if (FROM_THE_PANE.has(step)) throw new InputError("letterFromPane", "action", shown(action));
      if (!isEarlyLetter(step)) return "";
      const open = given(balance, "balance");
      const code = (currency ?? "").toUpperCase();
      const inCurrency = minorIn(open, code, "balance");
      // The worst reminder of all is one to somebody who has paid.
      if (inCurrency <= 0) throw new InputError("nothingOwed", "balance", String(open));
      return cellText({
        letter: step,
        language: given(languageWanted, "language"),
        customer: given(customer, "customer"),
        invoice: given(invoice, "invoice"),
        balance: inCurrency,
        dueDate: given(dueDate, "due_date"),
        currency: code,
        asOf: asOf ?? context.today,
      });
    },
  }),
];
