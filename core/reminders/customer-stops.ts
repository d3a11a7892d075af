/** What a row says of its whole customer, wherever it stands: not to be contacted, insolvent. */
import type { Invoice } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import { statusOf } from "../status.ts";
import { folded } from "./key.ts";

/** A matter of the customer's, not of one invoice. */
export type CustomerMatter = "do-not-contact" | "insolvent";

/** Finds the row that says so of the customer of these invoices; undefined for none. */
export type StopOf = (matter: CustomerMatter, of: readonly Invoice[]) => Invoice | undefined;

/** Looks through all rows of a ledger: settled ones, other currencies, other spellings of a customer with the same number or address. */
export function customerStops(invoices: readonly Invoice[]): StopOf {
  const said: Readonly<Record<CustomerMatter, Map<string, Invoice>>> = {
    "do-not-contact": new Map(),
    insolvent: new Map(),
  };
  for (const invoice of invoices) {
    for (const matter of ["do-not-contact", "insolvent"] as const) {
      if (!says(invoice, matter)) continue;
      for (const link of linksOf(invoice)) if (!said[matter].has(link)) said[matter].set(link, invoice);
    }
  }
  return (matter, of) => {
    const found = said[matter];
    if (found.size === 0) return undefined;
    for (const invoice of of) {
      for (const link of linksOf(invoice)) {
        const other = found.get(link);
        if (other && !areTwo(invoice, other, link)) return other;
      }
    }
    return undefined;
  };
}

const says = ({ doNotContact, status }: Invoice, matter: CustomerMatter): boolean =>
  matter === "do-not-contact"
    ? doNotContact === true
    : status !== undefined && statusOf(status) === "bankrupt";

/** Two customers of one name have two numbers: what is said of the one is not said of the other. */
const areTwo = (a: Invoice, b: Invoice, link: string): boolean =>
  link.startsWith("=") && !!a.customerNumber && !!b.customerNumber && a.customerNumber !== b.customerNumber;

const linksOf = ({ customer, customerNumber, email, secondContact }: Invoice): string[] => [
  `=${customerKey(customer)}`,
  ...(customerNumber ? [`#${customerNumber}`] : []),
  ...[email, secondContact].flatMap((address) =>
    address?.includes("@") ? [`@${folded(address.trim())}`] : [],
  ),
];
