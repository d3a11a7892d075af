/** What a message is known by: its key in the contact log, its short reference, and the invoices it stands for. */
import { type Day, isoDay, parseIsoDay } from "../day.ts";
import type { Invoice } from "../invoice.ts";

/** An invoice as the contact log names it: its number and due date, never a row. */
export interface InvoiceName {
  /** The number as the sheet has it; the customer in brackets where the sheet has no numbers. */
  readonly number: string;
  readonly dueDate: Day | undefined;
}

const NO_DATE = "no due date";
const NO_NUMBER = "(no number, ";

/** Folds what people and spreadsheets change without meaning to: case, outer and repeated spaces, Unicode forms. */
export const folded = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/** Text that folding would leave as it is: most numbers, and every key read back. */
const PLAIN = /^(?:[!-@[-~]+ )*[!-@[-~]+$/;

/** How the log names an invoice; one without a number is named after its customer, so that it is never sent twice. */
export const nameOf = (invoice: Pick<Invoice, "invoice" | "customer" | "dueDate">): InvoiceName => ({
  number: invoice.invoice.trim() || `${NO_NUMBER}${invoice.customer.trim()})`,
  dueDate: invoice.dueDate,
});

/** False for the name of an invoice that has no number in the sheet. */
export const isNumbered = (number: string): boolean => !number.startsWith(NO_NUMBER);

/** What two mentions of one invoice share: number and due date. */
export const idOf = (name: InvoiceName): string =>
  `${folded(name.number)}@${name.dueDate === undefined ? "" : isoDay(name.dueDate)}`;

/** The invoices as the log's cell shows them: `1042 (2026-03-01); 1043 (2026-03-04)`. */
export const writeNames = (names: readonly InvoiceName[]): string =>
  names
    .map(
      ({ number, dueDate }) =>
        `${number.replace(/[\\();]/g, "\\$&")} (${dueDate === undefined ? NO_DATE : isoDay(dueDate)})`,
    )
    .join("; ");

/** One invoice without any sign that is escaped. */
const PLAIN_NAME = /^([^\s\\();]+) \((\d{4}-\d{2}-\d{2})\)$/;

/** Reads such a cell back; a part that names no due date (typed by hand) keeps its number alone. */
export function readNames(text: string): InvoiceName[] {
  const names: InvoiceName[] = [];
  // Nearly every cell of a long log is one plain invoice.
  const plain = PLAIN_NAME.exec(text);
  if (plain) return [{ number: plain[1] as string, dueDate: parseIsoDay(plain[2] as string) }];
  let number = "";
  let bracket: string | undefined;
  const end = (): void => {
    const inside = bracket?.replace(/\)\s*$/, "").trim();
    const dueDate = inside === undefined ? undefined : parseIsoDay(inside);
    // A bracket that holds no date was part of the number, as somebody typed it.
    const known = inside === undefined || inside === NO_DATE || dueDate !== undefined;
    const whole = (known ? number : `${number}(${bracket}`).trim();
    if (whole !== "") names.push({ number: whole, dueDate });
    number = "";
    bracket = undefined;
  };
  for (let i = 0; i < text.length; i++) {
    let sign = text[i] as string;
    const escaped = sign === "\\" && i + 1 < text.length;
    if (escaped) sign = text[++i] as string;
    if (!escaped && sign === ";") end();
    else if (!escaped && sign === "(" && bracket === undefined) bracket = "";
    else if (bracket === undefined) number += sign;
    else bracket += sign;
  }
  end();
  return names;
}

/** 53 bits of a text (cyrb53, public domain): enough to tell a year's messages apart, not a secret. */
function hash(text: string): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

/** Letters and digits that cannot be taken for one another when read out on the phone. */
const ALPHABET = "abcdefghjkmnpqrstvwxyz23456789";

function short(text: string): string {
  let rest = hash(text);
  let out = "";
  for (let i = 0; i < 8; i++) {
    out += ALPHABET[rest % ALPHABET.length];
    rest = Math.floor(rest / ALPHABET.length);
  }
  return out;
}

/** Longest list of invoices spelled out in a key; beyond it the key holds their number and a digest. */
const SPELLED = 400;

/** The key of a message: customer + step + the set of invoices, in whatever order they stand in the sheet. */
export function keyOf(customer: string, step: string, invoices: readonly InvoiceName[]): string {
  const ids = invoices.map(idOf).sort().join(",");
  const set = ids.length > SPELLED ? `${invoices.length} invoices ${short(ids)}` : ids;
  return `${folded(customer)} | ${step} | ${set}`;
}

/** The reference that stands in the message, from its key: `R-` and eight letters or digits. */
export const referenceOf = (key: string): string => `R-${short(attemptOf(key).key)}`;

/** A key without its attempt, and the attempt (1 for the first, which carries no mark). */
export function attemptOf(key: string): { readonly key: string; readonly attempt: number } {
  const match = /^(.*) #(\d+)$/s.exec(key);
  return match ? { key: match[1] as string, attempt: Number(match[2]) } : { key, attempt: 1 };
}

/** The key of the n-th attempt at one message: `… #2` after a failure or an undone send. */
export const attemptKey = (key: string, attempt: number): string =>
  attempt === 1 ? key : `${key} #${attempt}`;
