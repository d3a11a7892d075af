/** Letters outside the ladder, written by core in the customer's language: statement, thanks, a request for proof. */
import { languageOf } from "../core/language.ts";
import { type ManualLetterId, manualLetter } from "../core/reminders/manual-letter.ts";
import { readOwnTemplates, TEMPLATES_SHEET } from "../core/reminders/own-templates.ts";
import { renderLetter } from "../core/reminders/render.ts";
import { statementOf } from "../core/reminders/statement.ts";
import type { Rendered } from "../core/reminders/template.ts";
import type { Account } from "./account.ts";
import type { Desk } from "./desk.ts";
import { reminderSettings } from "./reminder-batch.ts";

/** Letters the customer view offers. */
export type CustomerLetter = "statement" | Extract<ManualLetterId, "thank-you" | "proof-of-payment">;

/** The letter in one currency; undefined where there is nothing to write about. English where the language is none of the nine. */
export function customerLetter(
  desk: Desk,
  account: Account,
  letter: CustomerLetter,
  currency: string,
): Rendered | undefined {
  const settings = reminderSettings(desk);
  const language = languageOf(account.language) ?? settings.language ?? "en";
  const sheet = desk.read.get(TEMPLATES_SHEET);
  const own = sheet ? readOwnTemplates(sheet.cells).templates : undefined;
  const all = account.invoices.filter((invoice) => invoice.currency === currency);
  const contact = account.contact || account.customer;
  if (letter === "statement") {
    const choice = { letter, language, many: true, friendly: settings.friendly } as const;
    const statement = statementOf({
      customer: account.customer,
      contact,
      currency,
      choice,
      invoices: all,
      credits: account.credits.filter((credit) => credit.currency === currency),
      sender: { ...settings, bank: settings.bank[currency] ?? "" },
      asOf: desk.asOf,
      by: settings.by,
    });
    return statement && renderLetter(choice, statement.facts, own);
  }
  const open = account.items.map((item) => item.invoice).filter((invoice) => invoice.currency === currency);
  // Thanks are for what was paid last; where nothing was, there is nothing to thank for.
  const paid = all
    .filter((invoice) => invoice.paidDate !== undefined)
    .sort((a, b) => (b.paidDate ?? 0) - (a.paidDate ?? 0))
    .slice(0, 1);
  const invoices = letter === "thank-you" ? paid : open;
  const first = invoices[0];
  if (!first) return undefined;
  const written = manualLetter({
    letter,
    language,
    customer: account.customer,
    contact,
    email: account.email,
    currency,
    invoices,
    today: desk.today,
    settings,
    holidays: desk.holidays,
    ...(letter === "thank-you" && (first.paid ?? first.amount) !== undefined
      ? { paid: first.paid ?? first.amount }
      : {}),
  });
  return renderLetter(written.choice, written.facts, own);
}
