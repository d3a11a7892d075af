/** One row per invoice line, copies, and numbers that stand twice: which rows are one invoice. */

import { BAD_DAY, NO_DAY } from "./date-column.ts";
import type { ItemSource } from "./items.ts";
import { report } from "./items.ts";
import { repeats } from "./repeats.ts";

/** What joining needs to know of each item. */
export interface JoinFacts {
  readonly numbers: readonly string[];
  readonly customers: readonly string[];
  readonly invoiceDays: Int32Array | undefined;
  readonly dueDays: Int32Array | undefined;
  /** Open balances, and invoice totals: the same on every line of one invoice. */
  readonly balances: Float64Array | undefined;
  readonly amounts: Float64Array | undefined;
  /** Items that are payments or credits by their type or sign: never lines of an invoice. */
  readonly apart: Uint8Array | undefined;
  /** True where the table has columns only exports of invoice lines have. */
  readonly hasLines: boolean;
  /** True where two items stand the same: currency, status, paid, promised, last told. */
  sameState(one: number, other: number): boolean;
}

/** Which items belong together. */
export interface Joining {
  /** For each item the first item of its invoice (itself where it stands alone); undefined where nothing is joined. */
  readonly head: Int32Array | undefined;
  /** The items of each joined invoice, by its first. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** True where the amount column holds line amounts for the invoice with this first item: they add up to it. */
  amountsAreLines(first: number): boolean;
}

/** Finds the items that are one invoice: same number, customer and dates, and one balance (or lines that add up). */
export function joinItems(facts: JoinFacts, source: ItemSource): Joining {
  const chains = repeats(facts.numbers, facts.apart);
  const members = new Map<number, readonly number[]>();
  if (chains.length === 0) return { head: undefined, members, amountsAreLines: () => false };
  const parts: number[][] = [];
  for (const chain of chains) parts.push(...partition(chain, facts, source));
  const allAreLines =
    facts.hasLines &&
    !facts.balances &&
    parts.some((part) => part.some((i) => facts.amounts?.[i] !== facts.amounts?.[part[0] as number]));
  const added = new Set<number>();
  const head = new Int32Array(facts.numbers.length);
  for (let i = 0; i < head.length; i++) head[i] = i;
  for (const part of parts) {
    if (part.length < 2) continue;
    const first = part[0] as number;
    const main = facts.balances ?? facts.amounts;
    const same = main === undefined || part.every((i) => main[i] === main[first]);
    const number = facts.numbers[first] as string;
    if (!same && !allAreLines) {
      for (const i of part) report(source, "duplicate-number", i, "invoice", number);
      // One number, customer and date with different amounts and no balance: the lines of one invoice, told all the same.
      if (facts.balances || !isDated(facts, first) || !part.every((i) => facts.sameState(first, i))) continue;
      added.add(first);
    }
    if (same && main !== undefined && !facts.hasLines)
      report(source, "duplicate-row", part[1] as number, "invoice", number);
    for (const i of part) head[i] = first;
    members.set(first, part);
  }
  return { head, members, amountsAreLines: (first) => allAreLines || added.has(first) };
}

const isDated = ({ invoiceDays, dueDays }: JoinFacts, i: number): boolean =>
  [invoiceDays, dueDays].some((days) => (days?.[i] ?? NO_DAY) > BAD_DAY);

/** Items of one number split by customer and dates; more than one part is worth a word. */
function partition(chain: readonly number[], facts: JoinFacts, source: ItemSource): number[][] {
  const parts = new Map<string, number[]>();
  for (const i of chain) {
    const key = `${facts.customers[i]}\u0000${facts.invoiceDays?.[i] ?? ""}\u0000${facts.dueDays?.[i] ?? ""}`;
    const part = parts.get(key);
    if (part) part.push(i);
    else parts.set(key, [i]);
  }
  const all = [...parts.values()];
  if (all.length > 1) {
    const owners = new Set(chain.map((i) => facts.customers[i]));
    const code = owners.size > 1 ? "number-of-two-customers" : "duplicate-number";
    for (const part of all)
      report(source, code, part[0] as number, "invoice", facts.numbers[part[0] as number]);
  }
  return all;
}
