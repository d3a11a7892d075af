import { expect, test } from "vitest";
import type { Invoice, Unapplied } from "../../../core/invoice.ts";
import { LANGUAGES, type Language } from "../../../core/language.ts";
import { asMinor } from "../../../core/money.ts";
import { type ManualLetterId, manualLetter } from "../../../core/reminders/manual-letter.ts";
import { renderLetter } from "../../../core/reminders/render.ts";
import { statementOf } from "../../../core/reminders/statement.ts";
import { day, HOME, letterFacts } from "./letter-facts.ts";

const AS_OF = day(2026, 3, 13);

const invoicesOf = (currency: string): Invoice[] => [
  { row: 2, invoice: "1042", customer: "Nordwind 47", currency, invoiceDate: day(2026, 1, 30), dueDate: day(2026, 3, 1), openBalance: asMinor(123_450) },
  { row: 3, invoice: "1043", customer: "Nordwind 47", currency, invoiceDate: day(2025, 12, 1), dueDate: day(2025, 12, 31), openBalance: asMinor(50_000) },
  { row: 4, invoice: "1050", customer: "Nordwind 47", currency, invoiceDate: day(2026, 2, 20), dueDate: day(2026, 3, 22), openBalance: asMinor(9_900) },
]; // biome-ignore format: a table

const creditOf = (currency: string): Unapplied => ({
  row: 5, customer: "Nordwind 47", amount: asMinor(2_500), currency, kind: "credit", date: day(2026, 3, 2), reference: "77",
}); // biome-ignore format: short

function statementPage(language: Language, friendly: boolean): string {
  const currency = HOME[language];
  const choice = { letter: "statement", language, many: true, friendly } as const;
  const { sender } = letterFacts(language, true, friendly, true);
  const statement = statementOf({
    customer: "Nordwind 47", contact: "Kim Berg", currency, choice, invoices: invoicesOf(currency), credits: [creditOf(currency)], sender, asOf: AS_OF, by: "Ida",
  }); // biome-ignore format: short
  if (!statement) return "";
  const { subject, text } = renderLetter(choice, statement.facts);
  return `**${subject}**\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

function manualPage(language: Language, letter: ManualLetterId, many: boolean): string {
  const currency = HOME[language];
  const { sender } = letterFacts(language, many, false, true);
  const { choice, facts } = manualLetter({
    letter, language, customer: "Nordwind 47", contact: "Kim Berg", email: "kim@nordwind.example", currency, invoices: invoicesOf(currency).slice(0, many ? 2 : 1),
    today: AS_OF, settings: { ...sender, bank: { [currency]: sender.bank }, language, friendly: false, by: "Ida" }, paid: asMinor(123_450),
  }); // biome-ignore format: short
  const { subject, text } = renderLetter(choice, facts);
  return `**${subject}**\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

test.each(LANGUAGES)(
  "the statements and thanks in %s are those a native speaker has before them",
  async (language) => {
    const page = [
    `# ${language}\n\nStatements and thanks as they leave, for a native speaker to read. Names and numbers are invented.`,
    "## statement", statementPage(language, false), "## statement, friendly", statementPage(language, true),
    "## thank-you, one invoice", manualPage(language, "thank-you", false), "## thank-you, two invoices", manualPage(language, "thank-you", true),
  ]; // biome-ignore format: a list
    for (const part of page) expect(part).not.toMatch(/\{\{|undefined|NaN/);
    await expect(`${page.join("\n\n")}\n`).toMatchFileSnapshot(`../../golden/statements/${language}.md`);
  },
);
