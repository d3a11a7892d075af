/** Matching payments to open invoices: by number or reference, else by exact amount and customer, else a question. */
import type { Invoice, Unapplied } from "./invoice.ts";
import { customerKey } from "./ledger/customer-key.ts";
import { foldText } from "./ledger/label.ts";
import { asMinor, type Minor } from "./money.ts";
import type { Payment } from "./payments/read-payments.ts";

/** A part of a payment put against an invoice. */
export interface Allocation {
  readonly payment: Payment;
  readonly invoice: Invoice;
  readonly amount: Minor;
  /** What told which invoice it is. */
  readonly by: "number" | "reference" | "amount and customer" | "amount and name in the text";
}

/** A payment that fits several ways; nothing is done with it until someone chooses. */
export interface OpenPayment {
  readonly payment: Payment;
  readonly candidates: readonly Invoice[];
}

/** What matching gives. Every payment is used up: allocations + unapplied + open payments = all that was paid. */
export interface Matching {
  readonly allocations: readonly Allocation[];
  readonly unapplied: readonly Unapplied[];
  readonly asked: readonly OpenPayment[];
  /** What is still open of each invoice that was paid on, by its place in the list given. */
  readonly rest: ReadonlyMap<Invoice, Minor>;
  /** Invoices whose rest is no more than the small difference, over or under: offered for write-off. */
  readonly smallDifferences: readonly { readonly invoice: Invoice; readonly rest: Minor }[];
}

/** Matches payments, the oldest first, against the open invoices. `smallDifference` is in minor units. */
export function matchPayments(
  payments: readonly Payment[],
  invoices: readonly Invoice[],
  smallDifference: Minor,
): Matching {
  const open = invoices.filter((invoice) => invoice.openBalance > 0);
  const rest = new Map<Invoice, Minor>();
  const restOf = (invoice: Invoice): Minor => rest.get(invoice) ?? invoice.openBalance;
  const index = numberIndex(open);
  const keys: Keys = new Map();
  const allocations: Allocation[] = [];
  const unapplied: Unapplied[] = [];
  const asked: OpenPayment[] = [];
  const ordered = [...payments].sort((a, b) => (a.date ?? 0) - (b.date ?? 0) || a.row - b.row);
  for (const payment of ordered) {
    const fits = (invoice: Invoice): boolean =>
      restOf(invoice) > 0 &&
      (payment.currency === "" || invoice.currency === "" || payment.currency === invoice.currency);
    const named = namedInvoices(payment, index, keys).filter(({ invoice }) => fits(invoice));
    const owners = new Set(named.map(({ invoice }) => customerKey(invoice.customer)));
    // One number under two customers: the payer's name decides, else a person.
    const chosen = owners.size > 1 ? named.filter(({ invoice }) => isFrom(payment, invoice, keys)) : named;
    if (named.length > 0 && chosen.length === 0) {
      asked.push({ payment, candidates: named.map(({ invoice }) => invoice) });
      continue;
    }
    if (chosen.length > 0) {
      allocate(payment, chosen, restOf, rest, allocations, unapplied);
      continue;
    }
    const same = open.filter(
      (invoice) => fits(invoice) && restOf(invoice) === payment.amount && isFrom(payment, invoice, keys),
    );
    if (same.length === 1) {
      const invoice = same[0] as Invoice;
      const by = payment.customer === "" ? "amount and name in the text" : "amount and customer";
      allocations.push({ payment, invoice, amount: payment.amount, by });
      rest.set(invoice, asMinor(0));
    } else if (same.length > 1) asked.push({ payment, candidates: same });
    else {
      const alike = open.filter((invoice) => fits(invoice) && restOf(invoice) === payment.amount);
      if (alike.length > 0) asked.push({ payment, candidates: alike });
      else unapplied.push(leftOver(payment, payment.amount, payment.customer));
    }
  }
  const smallDifferences = [...rest]
    .filter(([, left]) => left > 0 && left <= smallDifference)
    .map(([invoice, left]) => ({ invoice, rest: left }));
  return { allocations, unapplied, asked, rest, smallDifferences };
}

/** Finds the open invoices a line of payments means, whatever its sum: those it names, else all of the customer it names. */
export function invoicesMeant(
  open: readonly Invoice[],
): (line: Pick<Payment, "customer" | "invoice" | "text">) => readonly Invoice[] {
  let index: ReadonlyMap<string, Named[]> | undefined;
  let customers: ReadonlyMap<string, Invoice[]> | undefined;
  const keys: Keys = new Map();
  return (line) => {
    index ??= numberIndex(open);
    const payment: Payment = { row: 0, amount: asMinor(0), currency: "", ...line };
    const named = namedInvoices(payment, index, keys).map(({ invoice }) => invoice);
    const own = named.filter((invoice) => isFrom(payment, invoice, keys));
    if (own.length > 0 || named.length > 0) return own.length > 0 ? own : named;
    if (line.customer === "" && line.text === "") return [];
    // One invoice of each customer is asked: many lines in a long ledger would take minutes.
    customers ??= byCustomer(open);
    return [...customers.values()].flatMap((all) => (isFrom(payment, all[0] as Invoice, keys) ? all : []));
  };
}

function byCustomer(open: readonly Invoice[]): ReadonlyMap<string, Invoice[]> {
  const found = new Map<string, Invoice[]>();
  for (const invoice of open) {
    const key = `${invoice.customerNumber ?? ""}\n${invoice.customer}`;
    const list = found.get(key);
    if (list) list.push(invoice);
    else found.set(key, [invoice]);
  }
  return found;
}

interface Named {
  readonly invoice: Invoice;
  readonly by: "number" | "reference";
}

/** Letters and digits only, so that "INV-0042" and "inv 0042" are one. */
const plainNumber = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, "");

function numberIndex(open: readonly Invoice[]): ReadonlyMap<string, Named[]> {
  const index = new Map<string, Named[]>();
  const add = (text: string | undefined, named: Named): void => {
    const key = plainNumber(text ?? "");
    if (key === "") return;
    const list = index.get(key) ?? [];
    if (!list.some(({ invoice }) => invoice === named.invoice)) list.push(named);
    index.set(key, list);
  };
  for (const invoice of open) {
    add(invoice.invoice, { invoice, by: "number" });
    add(invoice.paymentReference, { invoice, by: "reference" });
  }
  return index;
}

/** Shorter numbers stand by chance in any text ("2026"): they must be named in the invoice column. */
const SHORTEST_BARE = 4;

/** A number nobody writes by chance: letters and digits, or as long as no date is. */
const isTelling = (key: string): boolean =>
  (/\d/.test(key) && /\p{L}/u.test(key) && key.length >= 5) || key.length >= 9;

function namedInvoices(payment: Payment, index: ReadonlyMap<string, Named[]>, keys: Keys): Named[] {
  const found: Named[] = [];
  const perhaps: Named[] = [];
  const add = (key: string, telling = true): void => {
    for (const named of index.get(key) ?? []) {
      const { invoice } = named;
      const sure = telling || isFrom(payment, invoice, keys) || invoice.openBalance === payment.amount;
      const list = sure ? found : perhaps;
      if (!list.some((other) => other.invoice === invoice)) list.push(named);
    }
  };
  for (const part of [payment.invoice, ...payment.invoice.split(/[,;/&+\s]+/)]) add(plainNumber(part));
  if (found.length > 0) return found;
  const words = payment.text.split(/[\s,;:/&+]+/).filter((word) => word !== "");
  for (let i = 0; i < words.length; i++) {
    // Numbers are printed in groups ("RF18 5390 0754") and behind words ("Invoice 1042"): up to six words joined.
    let joined = "";
    for (let n = 0; n < 6 && i + n < words.length; n++) {
      joined += plainNumber(words[i + n] as string);
      if (joined.length >= SHORTEST_BARE && /\d/.test(joined)) add(joined, isTelling(joined));
    }
  }
  return found.length === 0 && makeUp(perhaps, payment) ? perhaps : found;
}

/** True where short numbers are no chance: they name several invoices that come to the payment, to the cent. */
const makeUp = (named: readonly Named[], { amount }: Payment): boolean =>
  named.length > 1 && named.reduce((sum, { invoice }) => sum + invoice.openBalance, 0) === amount;

/** A payer may be named by the customer's number. */
const isNumberOf = (payer: string, { customerNumber = "" }: Invoice): boolean =>
  customerNumber !== "" && plainNumber(payer) === plainNumber(customerNumber);

/** Names with their keys, each worked out once: a payment is compared with thousands of invoices. */
type Keys = Map<string, string>;

function keyIn(keys: Keys, name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = customerKey(name);
  keys.set(name, key);
  return key;
}

function isFrom(payment: Payment, invoice: Invoice, keys: Keys): boolean {
  const key = keyIn(keys, invoice.customer);
  if (key === "") return false;
  if (payment.customer !== "")
    return keyIn(keys, payment.customer) === key || isNumberOf(payment.customer, invoice);
  return key.length >= 3 && ` ${keyIn(keys, payment.text)} `.includes(` ${key} `);
}

function allocate(
  payment: Payment,
  chosen: readonly Named[],
  restOf: (invoice: Invoice) => Minor,
  rest: Map<Invoice, Minor>,
  allocations: Allocation[],
  unapplied: Unapplied[],
): void {
  let left: number = payment.amount;
  const byDue = [...chosen].sort((a, b) => (a.invoice.dueDate ?? 0) - (b.invoice.dueDate ?? 0));
  for (const { invoice, by } of byDue) {
    const part = Math.min(left, restOf(invoice));
    if (part <= 0) continue;
    allocations.push({ payment, invoice, amount: asMinor(part), by });
    rest.set(invoice, asMinor(restOf(invoice) - part));
    left -= part;
  }
  if (left > 0)
    unapplied.push(leftOver(payment, asMinor(left), chosen[0]?.invoice.customer ?? payment.customer));
}

/** A part of a payment that no invoice was found for, as a credit of the customer's. */
export function leftOver(payment: Payment, amount: Minor, customer: string): Unapplied {
  const reference = payment.invoice || payment.text;
  return {
    row: payment.row,
    customer,
    amount,
    currency: payment.currency,
    kind: "payment",
    ...(payment.date === undefined ? {} : { date: payment.date }),
    ...(reference === "" ? {} : { reference }),
  };
}

/** The invoices with what was paid on them taken off: payments stand in `paid`, and what is settled has its paid date. */
export function applyMatching(invoices: readonly Invoice[], matching: Matching): Invoice[] {
  const last = new Map<Invoice, Payment>();
  for (const { invoice, payment } of matching.allocations) last.set(invoice, payment);
  return invoices.map((invoice) => {
    const left = matching.rest.get(invoice);
    if (left === undefined) return invoice;
    const paid = asMinor((invoice.paid ?? 0) + invoice.openBalance - left);
    // A part payment settles nothing: the rest stays open, or is a small difference to write off.
    const date = left > 0 ? undefined : last.get(invoice)?.date;
    return { ...invoice, openBalance: left, paid, ...(date === undefined ? {} : { paidDate: date }) };
  });
}
