/** The dry run: what the playbook would send on each of the next days, if nothing else happened. */
import { chasedParts, customerActions, type DecidedPart } from "./customer-action.ts";
import { placeReached } from "./customer-rules.ts";
import { addDays, type Day, isWorkingDay } from "./day.ts";
import type { Invoice } from "./invoice.ts";
import { asMinor, type Minor } from "./money.ts";
import { actionId, labelOf } from "./next-action.ts";
import type { Playbook } from "./playbook.ts";

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
  const entries: CalendarEntry[] = [];
  let ledger = invoices;
  for (let i = 0; i < (options.days ?? 30); i++) {
    const day = addDays(asOf, i);
    if (!isWorkingDay(day, options.holidays)) continue;
    const done = new Map<Invoice, Invoice>();
    const { customers } = customerActions(ledger, day, playbook, {
      spacing: options.spacing,
      byLanguage: true,
    });
    for (const action of customers) {
      const { lead, key, customer, currency, language } = action;
      if (!lead || (lead.decision.answer !== "step" && lead.decision.answer !== "chase-promise")) continue;
      const parts = chasedParts(action, playbook);
      entries.push({
        day,
        key,
        customer,
        currency,
        language,
        action: { id: actionId(lead.decision), label: labelOf(lead.decision, playbook) },
        invoices: parts.map((part) => part.invoice),
        amount: asMinor(parts.reduce((sum, part) => sum + part.balance, 0)),
      });
      for (const part of parts) done.set(part.invoice, afterwards(part, playbook, day));
    }
    if (done.size > 0) ledger = ledger.map((invoice) => done.get(invoice) ?? invoice);
  }
  return entries;
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
