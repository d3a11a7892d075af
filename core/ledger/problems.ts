/** Everything the reader can find wrong with a row or a sheet: one table of sentences, each with the remedy. */
import type { Problem } from "../invoice.ts";

type Grade = Problem["grade"];
type More = Readonly<Record<string, string>>;

const KINDS = {
  "no-customer": ["left out", () => "No customer in this row: enter who owes it."],
  "no-amount": ["left out", () => "No amount in this row: enter what is open, or 0 if it is paid."],
  "no-balance": [
    "left out",
    () => "The balance is blank and nothing else tells what is open: enter it, or 0 if it is paid.",
  ],
  "unreadable-amount": ["left out", (v: string) => `${v} is not an amount: write a number such as 1234.50.`],
  "amount-too-large": [
    "left out",
    (v: string) => `${v} is too large to be an amount that can be worked exactly: check the digits.`,
  ],
  "date-as-amount": ["left out", (v: string) => `${v} is a date where an amount belongs: enter the amount.`],
  "unreadable-date": [
    "left out",
    (v: string) => `${v} is not a date: use a date cell or text like 2026-03-31.`,
  ],
  "impossible-date": [
    "left out",
    (v: string) => `${v} is a day that does not exist: correct the day, month or year.`,
  ],
  "error-cell": ["left out", (v: string) => `The cell shows the error ${v}: mend it.`],
  "unlikely-date": [
    "left out",
    (v: string) => `${v} is before 1990 or after 2099: is it an amount or a typing slip? Correct the date.`,
  ],
  "date-is-time": [
    "left out",
    (v: string) => `${v} is a time or a number too small to be a date: enter the date.`,
  ],
  "unreadable-optional-date": [
    "flagged",
    (v: string) => `${v} is not a date and is left unread: use a date cell or text like 2026-03-31.`,
  ],
  "unreadable-optional-amount": [
    "flagged",
    (v: string) => `${v} is not an amount and is left unread: write a number such as 1234.50.`,
  ],
  "unreadable-count": [
    "flagged",
    (v: string) => `${v} is not a whole number and is left unread: write a number such as 2.`,
  ],
  "no-due-date": ["flagged", () => "No due date: enter one, or payment terms, or set default terms."],
  "unknown-terms": [
    "flagged",
    (v: string) => `The payment terms ${v} cannot be read: write them like "net 30", or enter a due date.`,
  ],
  "due-before-invoice": [
    "flagged",
    (v: string) => `The due date ${v} is before the invoice date: check which of the two is right.`,
  ],
  "paid-before-invoice": [
    "flagged",
    (v: string) => `The paid date ${v} is before the invoice date: check which of the two is right.`,
  ],
  "unknown-status": [
    "flagged",
    (v: string) =>
      `The status ${v} is not known: the invoice counts as open and gets no reminder. Use a word such as open, disputed or paid.`,
  ],
  "unknown-currency": [
    "flagged",
    (v: string) => `The currency ${v} is not known: use a code such as EUR or DKK.`,
  ],
  "shared-currency-sign": [
    "flagged",
    (v: string) => `The sign ${v} is used by several currencies: write the code, or set the home currency.`,
  ],
  "currency-conflict": [
    "flagged",
    (v: string) =>
      `The amount is marked ${v} but the currency column says otherwise: the column is used. Check it.`,
  ],
  "no-currency": [
    "flagged",
    () => "No currency in this row: write a code such as EUR, or set the home currency.",
  ],
  "duplicate-number": [
    "flagged",
    (v: string) =>
      `Invoice ${v} stands here more than once with different amounts or dates; every row counts. Check whether it is one invoice.`,
  ],
  "duplicate-row": [
    "flagged",
    (v: string, { rows, amount }: More) =>
      `Invoice ${v} stands in rows ${rows} with the same amount and dates: it is counted once, and ${amount} is left out. Remove the copy; if they are lines, say in each row what for.`,
  ],
  "lines-added": [
    "flagged",
    (v: string, { rows, amount }: More) =>
      `Invoice ${v} stands in rows ${rows} with one amount and date but different texts: they are taken for its lines and added up to ${amount}. Remove the rows that are copies.`,
  ],
  "number-of-two-customers": [
    "flagged",
    (v: string) => `Invoice ${v} stands under two customers; both count. Check the number.`,
  ],
  "no-invoice-number": [
    "flagged",
    () => "No invoice number: enter it, so that letters and payments can name it.",
  ],
  "number-lost-digits": [
    "flagged",
    (v: string) => `The number ${v} has more digits than a spreadsheet keeps: import the column as text.`,
  ],
  "paid-but-open": [
    "flagged",
    (v: string) =>
      `Marked as paid, yet ${v} is open: it is taken as paid. Set the balance to 0, or clear the mark.`,
  ],
  overpaid: [
    "flagged",
    (v: string) =>
      `More is paid than was invoiced: ${v} stands to the customer's credit. Set it off or pay it back; if it is a mistake, correct it.`,
  ],
  "balance-above-amount": [
    "flagged",
    (v: string) => `The balance ${v} is larger than the invoice: check both amounts.`,
  ],
  "balance-disagrees": [
    "flagged",
    (v: string) =>
      `The balance ${v} is not the amount less what is paid: the balance is used. Check the three.`,
  ],
  "disputed-above-balance": [
    "flagged",
    (v: string) =>
      `The disputed amount ${v} is more than is open: the whole balance is taken as disputed. Check both.`,
  ],
  "negative-disputed": [
    "flagged",
    (v: string) => `The disputed amount ${v} is negative and is left unread: write it without the minus.`,
  ],
  "contact-in-future": [
    "flagged",
    (v: string) => `The last contact ${v} is after the as-of day: check the date.`,
  ],
  "bad-email": [
    "flagged",
    (v: string) => `${v} is not one e-mail address: write one, such as name@firm.example.`,
  ],
  "unknown-customer-type": [
    "flagged",
    (v: string) => `The customer type ${v} is not known: use business, sole trader, consumer or public.`,
  ],
  "unreadable-credit-limit": [
    "flagged",
    (v: string) => `The credit limit ${v} is not an amount: write a number, or cash.`,
  ],
  "mixed-notation": [
    "left out",
    (v: string) =>
      `${v} does not fit the way the other amounts of this column are written: correct the separators.`,
  ],
  "thousands-or-decimals": [
    "left out",
    (v: string) =>
      `${v} can be thousands or three decimals: write it with all its decimals, such as 1234.500.`,
  ],
  "three-decimals": [
    "flagged",
    (v: string) =>
      `${v} has three decimals where two are usual, and is read as decimals: if it is thousands, write it without a separator.`,
  ],
  "total-differs": [
    "warning",
    (_v: string, { reported, read }: More) =>
      `The report's own total differs from the rows read: it says ${reported}, the rows add up to ${read}.`,
  ],
  "row-unused": [
    "flagged",
    (v: string) => `${v} stands alone in this row and nothing belongs to it: remove it or complete the row.`,
  ],
  "no-paid-dates": [
    "warning",
    () => "Paid invoices have no paid dates here, so a day in the past is not shown exactly as it was.",
  ],
  "table-beside": [
    "warning",
    (v: string) =>
      `Another table stands beside this one (${v}): it is not read. Move it to a sheet of its own.`,
  ],
  "dates-half-converted": [
    "warning",
    (v: string) =>
      `Some dates are real dates and others, such as ${v}, are text: opening the file with another country's settings can swap day and month. Compare a few with the source.`,
  ],
  "company-currency": [
    "warning",
    (v: string) =>
      `The column ${v} is in the company's own currency, not the invoice's: amounts are read in the home currency.`,
  ],
} as const satisfies Record<string, readonly [Grade, (value: string, more: More) => string]>;

/** The closed list of faults. */
export type ProblemCode = keyof typeof KINDS;

/** A problem with its sentence; `value` is the cell as shown ("" for none), `row` the sheet's row number (0 = whole sheet). */
export function problem(
  code: ProblemCode,
  sheet: string,
  row: number,
  column: string,
  value: string,
  more?: More,
): Problem {
  const [grade, sentence] = KINDS[code] as readonly [Grade, (value: string, more: More) => string];
  const short = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  const quoted = grade === "warning" || value === "" ? short : `"${short}"`;
  const message = sentence(quoted, more ?? {});
  return { code, grade, sheet, row, column, value, message, ...(more ? { more } : {}) };
}
