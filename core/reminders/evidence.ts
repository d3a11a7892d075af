/** The evidence pack: everything a lawyer, an agency or a small-claims form asks for about one customer, as plain data. */
import type { Day } from "../day.ts";
import { type Invoice, openBalanceOn } from "../invoice.ts";
import { asMinor, type Minor } from "../money.ts";
import { idOf, nameOf } from "./key.ts";
import type { LogEntry } from "./log.ts";
import { dayOfEntry, type LogView } from "./log-view.ts";

/** One contact, with what was said or written. */
export interface EvidenceContact {
  readonly time: string;
  readonly channel: string;
  readonly step: string;
  readonly to: string;
  readonly state: LogEntry["state"];
  readonly result: string;
  readonly reference: string;
  readonly proof: string;
  /** The text as it went out, or the note of the call. */
  readonly text: string;
  readonly by: string;
  readonly invoices: readonly string[];
}

/** A promise and what became of it. */
export interface EvidencePromise {
  readonly made: string;
  readonly promised: Day;
  readonly amount: Minor;
  readonly currency: string;
  /** Undefined while the grace still runs or where nobody can tell. */
  readonly kept: boolean | undefined;
}

/** A payment as the Payments sheet has it. */
export interface EvidencePayment {
  readonly day: Day | undefined;
  readonly invoice: string;
  readonly amount: Minor;
  readonly currency: string;
}

/** A fee or an interest line with where it comes from. */
export interface EvidenceFee {
  readonly invoice: string;
  readonly text: string;
  readonly amount: Minor;
  readonly currency: string;
}

/** The pack. Sums are per currency and never added to each other. */
export interface EvidencePack {
  readonly customer: string;
  readonly customerNumber: string;
  readonly country: string;
  readonly asOf: Day;
  readonly invoices: readonly {
    readonly invoice: Invoice;
    readonly open: Minor;
    readonly daysPastDue: number | undefined;
  }[];
  readonly terms: readonly string[];
  readonly feesAgreed: boolean | undefined;
  readonly contacts: readonly EvidenceContact[];
  readonly promises: readonly EvidencePromise[];
  readonly payments: readonly EvidencePayment[];
  readonly fees: readonly EvidenceFee[];
  readonly totals: readonly { readonly currency: string; readonly principal: Minor; readonly fees: Minor }[];
}

/** The pack of one customer. Messages known not to have gone out are left out; what is in doubt says so by its state. */
export function evidencePack(
  customer: string,
  invoices: readonly Invoice[],
  payments: readonly EvidencePayment[],
  fees: readonly EvidenceFee[],
  log: LogView,
  asOf: Day,
): EvidencePack {
  const items = invoices.flatMap((invoice) => {
    const open = openBalanceOn(invoice, asOf);
    if (open === undefined) return [];
    return [
      { invoice, open, daysPastDue: invoice.dueDate === undefined ? undefined : asOf - invoice.dueDate },
    ];
  });
  const history = log.history(customer, ...new Set(invoices.map((invoice) => invoice.customer)));
  const settled = new Set(
    history.filter((entry) => entry.state === "SENT" || entry.state === "FAILED").map((entry) => entry.key),
  );
  const contacts = history
    .filter((entry) => entry.state !== "FAILED" && !(entry.state === "SENDING" && settled.has(entry.key)))
    .map(
      (entry): EvidenceContact => ({
        time: entry.time,
        channel: entry.channel,
        step: entry.step,
        to: entry.to,
        state: entry.state,
        result: entry.result,
        reference: entry.reference,
        proof: entry.proof,
        text: entry.note,
        by: entry.by,
        invoices: entry.invoices.map((name) => name.number),
      }),
    );
  const currencies = [...new Set(items.map(({ invoice }) => invoice.currency))];
  return {
    customer,
    customerNumber: items.find(({ invoice }) => invoice.customerNumber)?.invoice.customerNumber ?? "",
    country: items.find(({ invoice }) => invoice.country)?.invoice.country ?? "",
    asOf,
    invoices: items,
    terms: [...new Set(items.flatMap(({ invoice }) => invoice.terms ?? []))],
    feesAgreed: items.find(({ invoice }) => invoice.feesAgreed !== undefined)?.invoice.feesAgreed,
    contacts,
    promises: promisesOf(history, items, asOf),
    payments,
    fees,
    totals: currencies.map((currency) => ({
      currency,
      principal: sum(items.filter(({ invoice }) => invoice.currency === currency).map(({ open }) => open)),
      fees: sum(fees.filter((fee) => fee.currency === currency).map((fee) => fee.amount)),
    })),
  };
}

const sum = (amounts: readonly Minor[]): Minor =>
  asMinor(amounts.reduce((total, amount) => total + amount, 0));

/** A promise is kept where nothing is open any more on what it was about, broken where the promised day is past. */
function promisesOf(
  history: readonly LogEntry[],
  items: readonly { invoice: Invoice; open: Minor }[],
  asOf: Day,
): EvidencePromise[] {
  return history.flatMap((entry) => {
    if (entry.state !== "LOGGED" || entry.promisedDate === undefined || dayOfEntry(entry) === undefined)
      return [];
    const ids = new Set(entry.invoices.map(idOf));
    const open = sum(items.filter(({ invoice }) => ids.has(idOf(nameOf(invoice)))).map((item) => item.open));
    const kept = open <= 0 ? true : entry.promisedDate < asOf ? false : undefined;
    return [
      {
        made: entry.time,
        promised: entry.promisedDate,
        amount: entry.amount,
        currency: entry.currency,
        kept,
      },
    ];
  });
}
