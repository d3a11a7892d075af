/** Payers by the names the ledger has: money that came in under another spelling or a customer number is that customer's. */
import type { Invoice, Unapplied } from "../invoice.ts";
import { customerKey, plainCustomer } from "../ledger/customer-key.ts";

/** The customers of a ledger a payer's name or number may mean, matched as contacts are: as written, by number, without legal forms. */
export function payersIn(invoices: readonly Invoice[]): (payer: string) => readonly Invoice[] {
  const indexes: Map<string, Map<string, Invoice>>[] = [new Map(), new Map(), new Map()];
  let filled = false;
  const fill = (): void => {
    filled = true;
    for (const invoice of invoices) {
      const { customer, customerNumber = "" } = invoice;
      const name = plainCustomer(customer);
      const keys = [name, plainCustomer(customerNumber), customerKey(customer)];
      keys.forEach((key, k) => {
        if (key === "") return;
        const found = indexes[k]?.get(key) ?? new Map<string, Invoice>();
        // One customer by its number, else by its name.
        const who = customerNumber === "" ? name : `#${customerNumber}`;
        if (!found.has(who)) found.set(who, invoice);
        indexes[k]?.set(key, found);
      });
    }
  };
  return (payer) => {
    if (payer.trim() === "") return [];
    if (!filled) fill();
    const plain = plainCustomer(payer);
    const found = indexes[0]?.get(plain) ?? indexes[1]?.get(plain) ?? indexes[2]?.get(customerKey(payer));
    return found ? [...found.values()] : [];
  };
}

/** The credits under the ledger's own names; one that fits nobody, or several customers, stays as it is. */
export function underLedgerNames(
  unapplied: readonly Unapplied[],
  payers: ReturnType<typeof payersIn>,
): readonly Unapplied[] {
  return unapplied.map((credit) => {
    const [one, ...others] = credit.customerNumber ? [] : payers(credit.customer);
    if (!one || others.length > 0) return credit;
    const { customer, customerNumber } = one;
    return { ...credit, customer, ...(customerNumber ? { customerNumber } : {}) };
  });
}
