/** The customers of a ledger, told apart as Today tells them apart: by number, else by name in any spelling. */
import { customerKeys } from "../core/customer-rules.ts";
import type { Invoice, Unapplied } from "../core/invoice.ts";
import { plainWord } from "../core/word.ts";

/** Whoever an invoice, a credit or a line of Today is about. */
export type NamedCustomer = Pick<Invoice, "customer"> & { readonly customerNumber?: string };

/** Customers by key and by name. */
export interface CustomerBook {
  /** The customers with an invoice, each once. */
  readonly names: readonly string[];
  keyOf(of: NamedCustomer): string;
  /** The one name a customer has in all views: its first spelling, with the customer number where two customers share it. */
  nameOf(of: NamedCustomer): string;
  /** All invoices of a customer by its name or any spelling; those of both where two customers share the spelling. */
  invoicesOf(name: string): readonly Invoice[];
}

const NONE: readonly Invoice[] = [];
const wordOf = (name: string): string => plainWord(name) || name.trim();

/** The book of a ledger; the first spelling is that of the first invoice, in the order of the rows. */
export function customerBook(invoices: readonly Invoice[], unapplied: readonly Unapplied[]): CustomerBook {
  const keyOf = customerKeys(invoices);
  const byKey = new Map<string, Invoice[]>();
  const words = new Map<string, string>();
  for (const invoice of invoices) {
    const key = keyOf(invoice);
    words.set(invoice.customer, "");
    const list = byKey.get(key);
    if (list) list.push(invoice);
    else byKey.set(key, [invoice]);
  }
  const keysOf = new Map<string, Set<string>>();
  for (const name of words.keys()) words.set(name, wordOf(name));
  for (const [key, list] of byKey) {
    for (const name of new Set(list.map(({ customer }) => customer))) {
      const word = words.get(name) ?? "";
      keysOf.set(word, (keysOf.get(word) ?? new Set()).add(key));
    }
  }
  const names = new Map<string, string>();
  const keyNamed = new Map<string, string>();
  for (const [key, [first]] of byKey) {
    const name = first?.customer.trim() ?? "";
    const shared = key.startsWith("#") && (keysOf.get(wordOf(name))?.size ?? 0) > 1;
    names.set(key, shared ? `${name} (${key.slice(1)})` : name);
    keyNamed.set(names.get(key) ?? "", key);
  }
  const withInvoice = [...names.values()];
  // Credits of a customer without invoices stand together under their first spelling too.
  for (const credit of unapplied)
    if (!names.has(keyOf(credit))) names.set(keyOf(credit), credit.customer.trim());
  return {
    names: withInvoice,
    keyOf,
    nameOf: (of) => names.get(keyOf(of)) ?? of.customer,
    invoicesOf(name) {
      const key = keyNamed.get(name);
      if (key !== undefined) return byKey.get(key) ?? NONE;
      const keys = [...(keysOf.get(wordOf(name)) ?? [])];
      return keys.length === 1
        ? (byKey.get(keys[0] ?? "") ?? NONE)
        : keys.flatMap((one) => byKey.get(one) ?? []);
    },
  };
}
