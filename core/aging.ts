/** Aging: how late an invoice is, and what each customer owes by lateness. */
import { type Cell, isBlank, isErrorCell } from "./cell.ts";
import type { Day } from "./day.ts";
import { InputError, shown } from "./errors.ts";
import type { Kind } from "./functions/declaration.ts";
import { asMinor, type Minor } from "./money.ts";

/** The last day of each bucket but the open one, ascending: 30, 60, 90. */
export type Boundaries = readonly number[];

/** The buckets where nobody gives others: Current, 1-30, 31-60, 61-90, 91+. */
export const STANDARD_BOUNDARIES: Boundaries = [30, 60, 90];

/** What stands for the bucket of an invoice whose due date is not known. */
export const NO_DUE_DATE = "No due date";

/** The boundaries a text ("30,60,90") or cells name; throws InputError unless they are strictly ascending whole numbers above 0. */
export function readBoundaries(rows: readonly (readonly Cell[])[], argument: string): Boundaries | undefined {
  const found: number[] = [];
  const refuse = (value: unknown): InputError => new InputError("badBoundaries", argument, shown(value));
  for (const row of rows) {
    for (const cell of row) {
      if (isBlank(cell)) continue;
      if (isErrorCell(cell)) throw new InputError("errorValue", argument, cell.error);
      if (typeof cell !== "string" && typeof cell !== "number") throw refuse("a cell that holds no number");
      for (const part of String(cell)
        .trim()
        .split(/\s*[,;/\s]\s*/)) {
        const bound = /^\d{1,5}$/.test(part) ? Number(part) : Number.NaN;
        if (!(bound > (found[found.length - 1] ?? 0))) throw refuse(typeof cell === "string" ? cell : part);
        found.push(bound);
      }
    }
  }
  return found.length > 0 ? found : undefined;
}

/** Boundaries as an argument: text or a range, read once per call. */
export const boundariesKind: Kind<Boundaries> = {
  id: "boundaries",
  wants: 'days like "30,60,90"',
  read: (cell, argument) => (cell === 0 ? undefined : readBoundaries([[cell]], argument)),
  readTable: readBoundaries,
};

/** The bucket's place: 0 not past due (due today is not), 1 the first days …, the last one open-ended. */
export function bucketIndex(daysPastDue: number, boundaries: Boundaries): number {
  // The sign bits of what is left to each boundary, counted: a jump foreseen wrongly costs more than all of them.
  let index = -daysPastDue >>> 31;
  for (let i = 0; i < boundaries.length; i++) index += ((boundaries[i] as number) - daysPastDue) >>> 31;
  return index;
}

/** The name of the bucket at a place. */
function bucketLabel(index: number, boundaries: Boundaries): string {
  if (index === 0) return "Current";
  const first = (index === 1 ? 0 : (boundaries[index - 2] as number)) + 1;
  const last = boundaries[index - 1];
  if (last === undefined) return `${first}+`;
  return first === last ? String(first) : `${first}-${last}`;
}

/** The names of the buckets in order: Current, 1-30, 31-60, 61-90, 91+. */
export function bucketLabels(boundaries: Boundaries): string[] {
  const labels: string[] = [];
  for (let i = 0; i <= boundaries.length + 1; i++) labels.push(bucketLabel(i, boundaries));
  return labels;
}

const STANDARD_LABELS = bucketLabels(STANDARD_BOUNDARIES);

/** The name of the bucket of an invoice this many days past due. */
export function agingBucket(daysPastDue: number, boundaries: Boundaries = STANDARD_BOUNDARIES): string {
  const index = bucketIndex(daysPastDue, boundaries);
  if (boundaries === STANDARD_BOUNDARIES) return STANDARD_LABELS[index] as string;
  return bucketLabel(index, boundaries);
}

/** Columns of open invoices, row by row the same; a row without a balance is left out. */
export interface AgingRows {
  readonly customers: readonly (string | undefined)[];
  readonly dueDates: readonly (Day | undefined)[];
  readonly balances: readonly (Minor | undefined)[];
  /** Left out where all is one currency; a blank one is a currency of its own. */
  readonly currencies?: readonly (string | undefined)[] | undefined;
}

/** One line of the report, in minor units. */
export interface AgingLine {
  readonly customer: string;
  /** One amount a bucket, in the order of the labels. */
  readonly buckets: readonly Minor[];
  readonly noDueDate: Minor;
  readonly total: Minor;
}

/** What is owed in one currency. */
export interface AgingBlock {
  readonly currency: string;
  /** Largest total first, ties by name. */
  readonly lines: readonly AgingLine[];
  readonly totals: AgingLine;
}

/** The report as plain data: currencies in the order of their codes, never added to each other. */
export interface AgingReport {
  readonly labels: readonly string[];
  readonly blocks: readonly AgingBlock[];
  /** True where a balance has no due date, so that the extra column is shown. */
  readonly hasNoDueDate: boolean;
}

/** The name under which balances without a customer's name stand, so that the total still ties. */
const NO_NAME = "No customer";

/** Who owes what, by lateness, in minor units; a customer whose balances are all zero has no line. */
export function agingReport(
  rows: AgingRows,
  asOf: Day,
  boundaries: Boundaries = STANDARD_BOUNDARIES,
): AgingReport {
  const labels = bucketLabels(boundaries);
  // One flat array a customer: the buckets, then what has no due date, then the total.
  const width = labels.length + 2;
  const currencies = new Map<string, Map<string, number[]>>();
  let hasNoDueDate = false;
  let block = new Map<string, number[]>();
  let blockCurrency: string | undefined;
  for (let i = 0; i < rows.balances.length; i++) {
    const balance = rows.balances[i];
    if (balance === undefined || balance === 0) continue;
    const currency = rows.currencies?.[i]?.trim().toUpperCase() ?? "";
    if (currency !== blockCurrency) {
      block = currencies.get(currency) ?? new Map<string, number[]>();
      currencies.set(currency, block);
      blockCurrency = currency;
    }
    const customer = rows.customers[i]?.trim() || NO_NAME;
    let sums = block.get(customer);
    if (!sums) {
      sums = new Array<number>(width).fill(0);
      block.set(customer, sums);
    }
    const due = rows.dueDates[i];
    if (due === undefined) hasNoDueDate = true;
    const at = due === undefined ? width - 2 : bucketIndex(asOf - due, boundaries);
    sums[at] = (sums[at] as number) + balance;
    sums[width - 1] = (sums[width - 1] as number) + balance;
  }
  const blocks = [...currencies.keys()]
    .sort(byCode)
    .map((currency) => blockOf(currency, currencies.get(currency) ?? new Map(), width));
  return { labels, blocks, hasNoDueDate };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function blockOf(
  currency: string,
  customers: ReadonlyMap<string, readonly number[]>,
  width: number,
): AgingBlock {
  const totals = new Array<number>(width).fill(0);
  for (const sums of customers.values()) {
    for (let i = 0; i < width; i++) totals[i] = (totals[i] as number) + (sums[i] as number);
  }
  const lines = [...customers].map(([customer, sums]) => lineOf(customer, sums));
  lines.sort(
    (a, b) =>
      b.total - a.total ||
      byCode(a.customer.toLowerCase(), b.customer.toLowerCase()) ||
      byCode(a.customer, b.customer),
  );
  return { currency, lines, totals: lineOf("Total", totals) };
}

const lineOf = (customer: string, sums: readonly number[]): AgingLine => ({
  customer,
  buckets: sums.slice(0, -2).map(asMinor),
  noDueDate: asMinor(sums[sums.length - 2] ?? 0),
  total: asMinor(sums[sums.length - 1] ?? 0),
});
