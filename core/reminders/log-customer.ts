/** Whose a line of the contact log is: by the customer's name in any spelling, number, address, or an invoice they share. */
import type { CustomerAction } from "../customer-action.ts";
import type { Invoice } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import { folded, type InvoiceName, idOf, nameOf } from "./key.ts";
import type { LogEntry } from "./log.ts";

/** A customer as the log may know them. */
export interface Who {
  /** Every spelling, and the customer's number. */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly invoices: readonly InvoiceName[];
}

/** Who the customer of these invoices is. */
export function whoIs(invoices: Iterable<Invoice>): Who {
  const names = new Set<string>();
  const addresses = new Set<string>();
  const own: InvoiceName[] = [];
  for (const invoice of invoices) {
    const { customer, customerNumber = "", email, secondContact } = invoice;
    names.add(customer);
    // The pane names two customers of one name with their numbers.
    if (customerNumber !== "") names.add(customerNumber).add(`${customer} (${customerNumber})`);
    for (const address of [email, secondContact]) if (address?.includes("@")) addresses.add(address);
    own.push(nameOf(invoice));
  }
  return { names: [...names], addresses: [...addresses], invoices: own };
}

/** Who each customer is by key, over all currencies; worked out when first asked for. */
export function customersKnown(customers: readonly CustomerAction[]): (key: string) => Who {
  const invoices = new Map<string, Invoice[]>();
  for (const { key, parts } of customers)
    invoices.set(key, [...(invoices.get(key) ?? []), ...parts.map(({ invoice }) => invoice)]);
  const known = new Map<string, Who>();
  return (key) => {
    const found = known.get(key) ?? whoIs(invoices.get(key) ?? []);
    known.set(key, found);
    return found;
  };
}

/** Who a line of the log is about, as far as it says. */
export const whoOf = ({ customer, to, invoices, alsoOpen }: LogEntry): Who => ({
  names: [customer],
  addresses: addressesIn(to),
  invoices: [...invoices, ...alsoOpen],
});

const addressesIn = (to: string): string[] => to.split(/[;,]/).filter((one) => one.includes("@"));

const NOBODY: readonly LogEntry[] = [];

/** The lines of the log by customer. A name that shares an invoice or an address with a customer is taken for theirs too. */
export class LogCustomers {
  private readonly lines = new Map<string, LogEntry[]>();
  private readonly keysOfLink = new Map<string, Set<string>>();
  private readonly keys = new Map<string, string>();

  add(entry: LogEntry): void {
    const key = this.keyOf(entry.customer);
    const theirs = this.lines.get(key);
    if (theirs) theirs.push(entry);
    else this.lines.set(key, [entry]);
    for (const link of linksOf(whoOf(entry))) {
      const named = this.keysOfLink.get(link);
      if (named) named.add(key);
      else this.keysOfLink.set(link, new Set([key]));
    }
  }

  /** The keys a customer has in the log: of their own names, and of names that share an address or an invoice with them. */
  keysOf(who: Who): { readonly own: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
    const own = new Set(who.names.map((name) => this.keyOf(name)));
    const all = new Set(own);
    for (const link of linksOf(who)) for (const key of this.keysOfLink.get(link) ?? []) all.add(key);
    return { own, all };
  }

  /** All lines about a customer, in the order of time. */
  about(who: Who): LogEntry[] {
    return inTime([...this.keysOf(who).all].flatMap((key) => this.lines.get(key) ?? NOBODY));
  }

  /**
   * The last line that opened a matter nobody has closed. A line under one of the customer's own names closes all that is
   * open, one under another name only what stands under that name: whose it is, is not sure.
   */
  stillOpen(who: Who, opens: string, closes: string): LogEntry | undefined {
    const { own, all } = this.keysOf(who);
    const open = new Map<string, LogEntry>();
    const lines = [...all].flatMap((key) =>
      (this.lines.get(key) ?? NOBODY).filter(({ result }) => result === opens || result === closes),
    );
    for (const entry of inTime(lines)) {
      const key = this.keyOf(entry.customer);
      if (entry.result === opens) open.set(key, entry);
      else if (own.has(key)) open.clear();
      else open.delete(key);
    }
    return inTime([...open.values()]).pop();
  }

  keyOf(customer: string): string {
    const known = this.keys.get(customer);
    if (known !== undefined) return known;
    const key = customerKey(customer);
    this.keys.set(customer, key);
    return key;
  }
}

const linksOf = ({ addresses, invoices }: Who): string[] => [
  ...addresses.map((address) => `@${folded(address.trim())}`),
  ...invoices.map((name) => `#${idOf(name)}`),
];

/** In the order of time; lines of one second in the order of their rows. */
export const inTime = (entries: readonly LogEntry[]): LogEntry[] =>
  [...entries].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
