/** The dry run: what the playbook would send on each of the next days, if nothing else happened. */
import {
  chasedParts,
  customerActions,
  type DecidedPart,
  decideInvoice,
  type KnownOfLedger,
  knownOf,
} from "./customer-action.ts";
import { placeReached } from "./customer-rules.ts";
import { addDays, type Day, isWorkingDay } from "./day.ts";
import type { Invoice } from "./invoice.ts";
import { asMinor, type Minor } from "./money.ts";
import { actionId, labelOf } from "./next-action.ts";
import type { Playbook } from "./playbook.ts";
import { atOnce, type Steps } from "./steps.ts";

/** One action on one day for one customer in one currency and language. */
export interface CalendarEntry {
  readonly day: Day;
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  readonly language: string;
  readonly action: { readonly id: string; readonly label: string };
  /** The invoices covered by it. */
  readonly invoices: readonly Invoice[];
  /** Their open balances, in minor units. */
  readonly amount: Minor;
}

/** What the dry run takes beside the invoices. */
export interface CalendarOptions {
  /** How many days to look ahead, the first one being `asOf` itself; 30 where left out. */
  readonly days?: number;
  readonly holidays?: ReadonlySet<Day>;
  /** Least days between two messages to a customer; 4 where left out. */
  readonly spacing?: number;
}

/**
 * What would be done on each day, assuming that each due action is done that day, payments are entered and nothing else
 * happens. Weekends and holidays move everything to the next working day. Status answers (disputes, credits …) are no
 * part of it: they are not the calendar's to do.
 */
export function dryRun(
  invoices: readonly Invoice[],
  asOf: Day,
  playbook: Playbook,
  options: CalendarOptions = {},
): CalendarEntry[] {
  return atOnce(dryRunSteps(invoices, asOf, playbook, options));
}

/** The same, a customer at a time, so that a page can answer in between: each step tells how many customers of all are worked. */
export function* dryRunSteps(
  invoices: readonly Invoice[],
  asOf: Day,
  playbook: Playbook,
  options: CalendarOptions = {},
): Steps<CalendarEntry[]> {
  const known = knownOf(invoices);
  const placed: Placed[] = [];
  const customers = byCustomer(invoices, known);
  for (const [done, customer] of customers.entries()) {
    yield { done, of: customers.length };
    // A customer is looked at again only on a day that can bring something new.
    let next: number = asOf;
    for (let i = 0; i < (options.days ?? 30); i++) {
      const day = addDays(asOf, i);
      if (day >= next && isWorkingDay(day, options.holidays))
        next = customerOn(customer, day, playbook, options, placed);
    }
  }
  return placed.sort((a, b) => a.entry.day - b.entry.day || a.at - b.at).map(({ entry }) => entry);
}

/** One customer's invoices in the order of the ledger, as they read on the day reached, and their places in it. */
interface Customer {
  readonly invoices: Invoice[];
  readonly at: number[];
  readonly looks: Map<Invoice, Look>;
  readonly known: KnownOfLedger;
}

/** What the rule says for an invoice, and the first day on which it may say something else. */
type Look = ReturnType<typeof decideInvoice> & { readonly until: number };

/** An entry and the place in the ledger it comes by within its day. */
interface Placed {
  readonly entry: CalendarEntry;
  readonly at: number;
}

function byCustomer(invoices: readonly Invoice[], { keyOf, prepaid }: KnownOfLedger): Customer[] {
  const customers = new Map<string, Customer>();
  for (const [at, invoice] of invoices.entries()) {
    const key = keyOf(invoice);
    const customer = customers.get(key);
    if (customer) {
      customer.invoices.push(invoice);
      customer.at.push(at);
    } else
      customers.set(key, {
        invoices: [invoice],
        at: [at],
        looks: new Map(),
        known: { keyOf: () => key, prepaid },
      });
  }
  return [...customers.values()];
}

/** Does what a customer's day asks for; the next day on which the customer has to be looked at again. */
function customerOn(
  { invoices, at, looks, known }: Customer,
  day: Day,
  playbook: Playbook,
  { spacing }: CalendarOptions,
  placed: Placed[],
): number {
  let next = Number.POSITIVE_INFINITY;
  const lookAt = (invoice: Invoice): Look => {
    const kept = looks.get(invoice);
    const look = kept && day < kept.until ? kept : freshLook(invoice, day, playbook, known);
    if (look !== kept) looks.set(invoice, look);
    // What is due and held back may go any day.
    next = Math.min(next, look.parts.some(isAct) ? day + 1 : look.until);
    return look;
  };
  const options = { spacing, byLanguage: true };
  const { customers } = customerActions(invoices, day, playbook, options, known, lookAt);
  const done = new Map<Invoice, Invoice>();
  for (const action of customers) {
    const { lead, key, customer, currency, language } = action;
    if (!lead || !isAct(lead)) continue;
    const parts = chasedParts(action, playbook);
    placed.push({
      at: at[invoices.indexOf((action.parts[0] as DecidedPart).invoice)] as number,
      entry: {
        day,
        key,
        customer,
        currency,
        language,
        action: { id: actionId(lead.decision), label: labelOf(lead.decision, playbook) },
        invoices: parts.map((part) => part.invoice),
        amount: asMinor(parts.reduce((sum, part) => sum + part.balance, 0)),
      },
    });
    for (const part of parts) done.set(part.invoice, afterwards(part, playbook, day));
  }
  if (done.size === 0) return next;
  for (const [i, invoice] of invoices.entries()) invoices[i] = done.get(invoice) ?? invoice;
  return day + 1;
}

const isAct = ({ decision: { answer } }: DecidedPart): boolean =>
  answer === "step" || answer === "chase-promise";

function freshLook(invoice: Invoice, day: Day, playbook: Playbook, { prepaid }: KnownOfLedger): Look {
  const { parts, unknown } = decideInvoice(invoice, day, playbook, undefined, prepaid);
  let until = Number.POSITIVE_INFINITY;
  // A step gives way to the next one on a day of its own; all else waits for its day, if it has one.
  for (const { decision } of parts) {
    const date = decision.answer === "step" ? addDays(day, 1) : decision.date;
    if (date !== undefined && date > day) until = Math.min(until, date);
  }
  // It is not there before its date, and open until it is paid.
  for (const date of [invoice.invoiceDate, invoice.paidDate])
    if (date !== undefined && date > day) until = Math.min(until, date);
  return { parts, unknown, until };
}

/** The invoice as its row reads once the action is done: its own step, never the message's; a courtesy is no contact. */
function afterwards({ invoice, decision }: DecidedPart, playbook: Playbook, day: Day): Invoice {
  if (decision.answer === "step" && decision.step?.kind === "courtesy") {
    return { ...invoice, lastAction: decision.step.id };
  }
  const reached = playbook.demands[placeReached(decision, playbook)];
  return reached && decision.answer !== "chase-promise"
    ? { ...invoice, lastAction: reached.id, lastContact: day }
    : { ...invoice, lastContact: day };
}
