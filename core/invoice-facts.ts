/** An invoice of the ledger as the next-action rule sees it: its open and its disputed part, and what could not be understood. */
import type { Day } from "./day.ts";
import { type Invoice, openBalanceOn, type Problem } from "./invoice.ts";
import { asMinor, decimalsOf, type Minor } from "./money.ts";
import { EARLIEST_DUE_DATE, type Facts } from "./next-action.ts";
import { isMessage } from "./playbook/step.ts";
import { formalPlace, type Playbook, placeOf } from "./playbook.ts";
import { statusOf } from "./status.ts";
import { readTerms } from "./terms.ts";

/** A part of an invoice with one fate: all of it, or the disputed and the undisputed part apart. */
export interface InvoicePart {
  readonly invoice: Invoice;
  readonly facts: Facts;
  readonly balance: Minor;
}

/** What a column holds that no rule understands, for the list of problems. */
export interface UnknownWord {
  readonly column: "status" | "last action" | "due date";
  readonly value: string;
  readonly message: string;
}

/** An invoice read for the rule: no parts where it is not there yet (dated after the day) or nothing can be told. */
export interface ReadInvoice {
  readonly parts: readonly InvoicePart[];
  /** Nothing is sent for an invoice with one of these. */
  readonly unknown: readonly UnknownWord[];
}

/**
 * The facts of an invoice as of a day. An unknown status counts as open but is told; an unknown last action or a due
 * date before 1990 leaves the invoice out, because any step could be the wrong one. A disputed amount below the balance
 * splits it: the undisputed part goes on. Prepaid terms have no ladder: what is not paid is not delivered. `prepaid`
 * remembers the terms already read, by their text.
 */
export function readInvoice(
  invoice: Invoice,
  playbook: Playbook,
  asOf: Day,
  prepaid: Map<string, boolean> = new Map(),
): ReadInvoice {
  const balance = openBalanceOn(invoice, asOf);
  if (balance === undefined || isPrepaid(invoice.terms, prepaid)) return { parts: [], unknown: [] };
  const unknown: UnknownWord[] = [];
  const status = invoice.status === undefined ? undefined : statusOf(invoice.status);
  if (invoice.status !== undefined && status === undefined) {
    const message = `The status "${invoice.status}" is not known: it counts as open, and nothing is sent. Use one of the known words.`;
    unknown.push({ column: "status", value: invoice.status, message });
  }
  const lastAction = lastActionOf(invoice, playbook);
  if (lastAction !== undefined && placeOf(playbook, lastAction) === undefined) {
    const message = `The last action "${lastAction}" is not a step of the playbook: nothing is done until it is mended.`;
    return { parts: [], unknown: [...unknown, { column: "last action", value: lastAction, message }] };
  }
  if (invoice.dueDate !== undefined && invoice.dueDate < EARLIEST_DUE_DATE) {
    const message = "The due date is before 1990: is this the balance? Nothing is done until it is mended.";
    return { parts: [], unknown: [...unknown, { column: "due date", value: "", message }] };
  }
  const facts: Facts = {
    dueDate: invoice.dueDate,
    balance,
    lastAction,
    lastContact: invoice.lastContact,
    status,
    promisedDate: invoice.promisedDate,
    invoiceDate: invoice.invoiceDate,
    decimals: decimalsOf(invoice.currency),
  };
  return { parts: split(invoice, facts, balance), unknown };
}

function isPrepaid(terms: string | undefined, known: Map<string, boolean>): boolean {
  if (terms === undefined || terms === "") return false;
  let prepaid = known.get(terms);
  if (prepaid === undefined) {
    prepaid = readsAsPrepaid(terms);
    known.set(terms, prepaid);
  }
  return prepaid;
}

function readsAsPrepaid(terms: string): boolean {
  try {
    return readTerms(terms, "terms").prepaid;
  } catch {
    // Terms nobody can read are a problem of the ledger's own list; here they only are not "prepaid".
    return false;
  }
}

/** The last action as written; a bare number in that column ("Mahnstufe 2") and a count of reminders sent stand for a step. */
function lastActionOf(invoice: Invoice, playbook: Playbook): string | undefined {
  const { lastAction, remindersSent } = invoice;
  if (lastAction === undefined || lastAction === "") return remindedTo(remindersSent, playbook);
  if (!/^\d{1,2}$/.test(lastAction) || placeOf(playbook, lastAction) !== undefined) return lastAction;
  return remindedTo(Number(lastAction), playbook);
}

function split(invoice: Invoice, facts: Facts, balance: Minor): InvoicePart[] {
  const disputed = invoice.disputedAmount ?? asMinor(0);
  const onlyDisputes = facts.status === undefined || facts.status === "open" || facts.status === "disputed";
  if (disputed <= 0 || balance <= 0 || !onlyDisputes) return [{ invoice, facts, balance }];
  if (disputed >= balance) return [{ invoice, facts: { ...facts, status: "disputed" }, balance }];
  const rest = asMinor(balance - disputed);
  return [
    { invoice, facts: { ...facts, status: "open", balance: rest }, balance: rest },
    { invoice, facts: { ...facts, status: "disputed", balance: disputed }, balance: disputed },
  ];
}

/**
 * The step that a count of reminders already sent stands for: the n-th written demand, but never past the formal
 * reminder, because a mere count does not prove a final notice.
 */
function remindedTo(count: number | undefined, playbook: Playbook): string | undefined {
  if (count === undefined || !(count >= 1)) return undefined;
  const formal = formalPlace(playbook);
  const written = playbook.demands.filter(
    (step, i) => isMessage(step) && step.day !== undefined && i <= formal,
  );
  return written[Math.min(count, written.length) - 1]?.id;
}

/** The same codes as the ledger reader's, so that one fault is told once. */
const CODES = {
  status: "unknown-status",
  "last action": "unknown-last-action",
  "due date": "unlikely-date",
} as const;

/** An unknown word as a problem of the ledger's list. */
export const asProblem = (unknown: UnknownWord, invoice: Invoice, sheet: string): Problem => ({
  code: CODES[unknown.column],
  grade: "flagged",
  sheet,
  row: invoice.row,
  column: unknown.column,
  value: unknown.value,
  message: unknown.message,
});
