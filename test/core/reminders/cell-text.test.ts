import { describe, expect, test } from "vitest";
import { type Day, dayOf } from "../../../core/day.ts";
import { asMinor } from "../../../core/money.ts";
import { cellText } from "../../../core/reminders/cell-text.ts";
import { EARLY_LETTERS } from "../../../core/reminders/letters/letter-words.ts";
import { LETTERS } from "../../../core/reminders/letters.ts";
import { choose, compileTemplate, renderTemplate } from "../../../core/reminders/template.ts";
import { valuesOf } from "../../../core/reminders/values.ts";

const LANGUAGES = ["da", "de", "en", "es", "fi", "fr", "nb", "nl", "sv"] as const;
const due = dayOf(2026, 3, 1) as Day;

/** The letter as the pane would render it for one invoice, with no sender, tables or costs. */
function asSent(
  language: (typeof LANGUAGES)[number],
  letter: (typeof EARLY_LETTERS)[number],
  of: { customer: string; invoice: string; cents: number; due: Day | undefined; asOf: Day; currency: string },
): string {
  const { early } = LETTERS[language];
  const zero = asMinor(0);
  const balance = asMinor(of.cents);
  const values = valuesOf(
    {
      language,
      friendly: false,
      currency: of.currency,
      customer: of.customer,
      contact: of.customer,
      covered: [
        {
          number: of.invoice,
          due: of.due,
          daysPastDue: of.due === undefined ? undefined : of.asOf - of.due,
          open: balance,
        },
      ],
      alsoOpen: [],
      sums: {
        principal: balance,
        fee: zero,
        fixedSum: zero,
        interest: zero,
        collectionCosts: zero,
        credits: zero,
      },
      sender: { company: "", name: "", replyTo: "", phone: "", creditor: "", bank: "", recoveryPartner: "" },
      reference: "",
    },
    early,
  );
  const body = early.letters[letter].body.map((line) => choose(line, false, false));
  return renderTemplate(compileTemplate("", ["{{greeting}}", ...body]), values).text;
}

describe("the letter in a cell", () => {
  test.each(LANGUAGES)("has the words the pane would send for one invoice (%s)", (language) => {
    for (const letter of EARLY_LETTERS)
      for (const customer of ["Acme {{total}}", ""])
        for (const invoice of ["1042", ""])
          for (const cents of [123450, 0, -500])
            for (const dueDate of [due, undefined])
              for (const currency of ["DKK", "EUR", "JPY", ""])
                for (const asOf of [due - 3, due, due + 1, due + 40] as Day[]) {
                  const given = { customer, invoice, currency, asOf };
                  // No reminder says "was due" of a day that has not gone by.
                  const early = dueDate !== undefined && asOf <= dueDate && letter !== "confirm-receipt";
                  expect(cellText({ ...given, letter, language, balance: asMinor(cents), dueDate })).toBe(
                    asSent(language, early ? "pre-due-reminder" : letter, { ...given, cents, due: dueDate }),
                  );
                }
  });
});
