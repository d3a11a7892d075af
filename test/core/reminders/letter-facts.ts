/** Invented facts for letters: one seller, one customer, an invoice or several. */
import { asDay, dayOf } from "../../../core/day.ts";
import type { Language } from "../../../core/language.ts";
import { asMinor } from "../../../core/money.ts";
import type { LetterRow } from "../../../core/reminders/tables.ts";
import type { LetterFacts } from "../../../core/reminders/values.ts";

export const day = (year: number, month: number, date: number) => dayOf(year, month, date) ?? asDay(0);

const ROWS: readonly LetterRow[] = [
  { number: "1042", date: day(2026, 1, 30), due: day(2026, 3, 1), daysPastDue: 12, amount: asMinor(123450), paid: asMinor(0), open: asMinor(123450) },
  { number: "1043", date: day(2026, 2, 3), due: day(2026, 3, 5), daysPastDue: 8, amount: asMinor(80000), paid: asMinor(30000), open: asMinor(50000) },
]; // biome-ignore format: a table

export const HOME: Record<Language, string> = {
  da: "DKK", de: "EUR", en: "GBP", es: "EUR", fi: "EUR", fr: "EUR", nb: "NOK", nl: "EUR", sv: "SEK",
}; // biome-ignore format: a table

/** Facts with every field filled, so that every sentence of a letter shows. */
export function letterFacts(
  language: Language,
  many: boolean,
  friendly: boolean,
  extras: boolean,
): LetterFacts {
  const rows = many ? ROWS : ROWS.slice(0, 1);
  // Of the first invoice 400 more is open, but disputed.
  const covered = extras
    ? rows.map((row, i) => (i === 0 ? { ...row, amount: asMinor(163450), whole: asMinor(163450) } : row))
    : rows;
  const zero = asMinor(0);
  return {
    language,
    friendly,
    currency: HOME[language],
    customer: "Nordwind 47",
    contact: "Kim Berg",
    covered,
    alsoOpen: extras
      ? [
          { number: "1050", date: day(2026, 2, 20), due: day(2026, 3, 22), open: asMinor(9900) },
          { number: "1051", date: day(2026, 2, 27), due: day(2026, 3, 29), open: asMinor(4000) },
        ]
      : [],
    sums: {
      principal: asMinor(covered.reduce((sum, row) => sum + row.open, 0)),
      fee: extras ? asMinor(10000) : zero,
      fixedSum: zero,
      interest: extras ? asMinor(1234) : zero,
      collectionCosts: zero,
      credits: extras ? asMinor(2500) : zero,
    },
    sender: {
      company: "Lumo 8", name: "Ida Vik", replyTo: "ida@lumo8.example", phone: "+00 12 34 56 78",
      creditor: "Lumo 8\nHamn 3", bank: "IBAN XX00 1234 5678", recoveryPartner: "Rekto 5",
    },
    reference: "R-abcdefgh",
    discounts: extras ? [{ invoice: "1042", amount: asMinor(2469), until: day(2026, 3, 15) }] : [],
    asOf: day(2026, 3, 13),
    payBy: day(2026, 3, 23),
    stopDate: day(2026, 3, 23),
    handOverDate: day(2026, 3, 25),
    promisedDate: day(2026, 3, 10),
    instalment: { amount: asMinor(41150), date: day(2026, 4, 1) },
    instalments: [
      { amount: asMinor(61725), date: day(2026, 4, 1) },
      { amount: asMinor(61725), date: day(2026, 5, 1) },
    ],
    settlement: asMinor(90000),
    paid: asMinor(123450),
    overdue: asMinor(123450),
    statement: { text: "1042 | 1.234,50", html: "<p>1042 1.234,50</p>" },
    terms: "30",
    paymentReference: "7700 1042",
    poNumber: "4711",
    link: "https://lumo8.example/1042",
    costsAfter: asMinor(18518),
  }; // biome-ignore format: short facts
}
