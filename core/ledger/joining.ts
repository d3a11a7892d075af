/** One row per invoice line, copies, and numbers that stand twice: which rows are one invoice. */
import { asMinor, decimalsOf, toMajor } from "../money.ts";
import { BAD_DAY, NO_DAY } from "./date-column.ts";
import type { ItemSource } from "./items.ts";
import { report } from "./items.ts";
import { repeats } from "./repeats.ts";

/** What joining needs to know of each item. */
export interface JoinFacts {
  readonly numbers: readonly string[];
  /** The numbers' `scattered` bits. */
  readonly numberBits: ArrayLike<number>;
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
  /** True where nothing else in two rows makes them two lines. */
  sameRow(one: number, other: number): boolean;
  currencyOf(item: number): string;
}

/** Which items belong together. */
export interface Joining {
  /** For each item the first item of its invoice (itself where it stands alone); undefined where nothing is joined. */
  readonly head: Int32Array | undefined;
  /** The items of each joined invoice, by its first. */
  readonly members: ReadonlyMap<number, readonly number[]>;
  /** Firsts whose other items are copies. */
  readonly copied: ReadonlySet<number>;
  /** Whose amounts add up to that of the invoice with this first item; undefined where each has the invoice's own. */
  linesOf(first: number): readonly number[] | undefined;
  /** True where the rows were found to be lines though no column says so: what is paid stands on each too. */
  foundLines(first: number): boolean;
}

const NOTHING: Joining = {
  head: undefined,
  members: new Map(),
  copied: new Set(),
  linesOf: () => undefined,
  foundLines: () => false,
};

/** With fewer invoices of equal rows it is no pattern of the export that each row has the invoice's total. */
const PATTERN = 3;

/** Finds the items that are one invoice: same number, customer and dates, and one balance (or lines that add up). */
export function joinItems(facts: JoinFacts, source: ItemSource): Joining {
  const chains = repeats(facts.numbers, facts.numberBits, facts.apart);
  if (chains.length === 0) return NOTHING;
  const { balances, amounts, hasLines } = facts;
  const main = balances ?? amounts;
  const members = new Map<number, readonly number[]>();
  const found = new Map<number, readonly number[]>();
  const copied = new Set<number>();
  const parts: number[][] = [];
  for (const chain of chains) parts.push(...partition(chain, facts, source));
  const several = parts.filter((part) => part.length > 1);
  const isEqual = (part: readonly number[]): boolean =>
    main === undefined || part.every((i) => main[i] === main[part[0] as number]);
  const allAreLines = hasLines && !balances && several.some((part) => !isEqual(part));
  const head = new Int32Array(facts.numbers.length);
  for (let i = 0; i < head.length; i++) head[i] = i;
  for (const part of several) {
    const first = part[0] as number;
    const number = facts.numbers[first] as string;
    // One number, customer and date and no balance: rows that differ are the lines of one invoice, told all the same.
    const canBeLines =
      !balances && !hasLines && isDated(facts, first) && part.every((i) => facts.sameState(first, i));
    if (!isEqual(part)) {
      if (!allAreLines) {
        for (const i of part) report(source, "duplicate-number", i, "invoice", number);
        if (!canBeLines) continue;
        found.set(first, part);
      }
    } else if (main !== undefined && !allAreLines && (!hasLines || (!balances && several.length < PATTERN))) {
      const lines = canBeLines
        ? part.filter((i, at) => !part.slice(0, at).some((j) => facts.sameRow(j, i)))
        : [first];
      const tell = (code: "lines-added" | "duplicate-row", items: readonly number[], times: number): void => {
        const amount = asMinor((main[first] as number) * times);
        const currency = facts.currencyOf(first);
        const more = {
          rows: items.map((i) => (source.rows[i] as number) + 1).join(", "),
          amount: toMajor(amount, decimalsOf(currency)).toFixed(decimalsOf(currency)),
        };
        report(source, code, part[1] as number, "invoice", number, more, { currency, amounts: { amount } });
      };
      if (lines.length > 1) {
        found.set(first, lines);
        tell("lines-added", lines, lines.length);
      } else copied.add(first);
      if (lines.length < part.length) tell("duplicate-row", part, part.length - lines.length);
    }
    for (const i of part) head[i] = first;
    members.set(first, part);
  }
  return {
    head,
    members,
    copied,
    linesOf: (first) => found.get(first) ?? (allAreLines ? members.get(first) : undefined),
    foundLines: (first) => found.has(first),
  };
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
