/** All columns of the items, read: what the invoices are put together from. */
import type { Day } from "../day.ts";
import { NO_AMOUNT } from "./amount-column.ts";
import { BAD_DAY, NO_DAY } from "./date-column.ts";
import type { Field } from "./field.ts";
import type { ItemNames } from "./item-names.ts";
import { type Currencies, type ItemSource, readAmounts, readCurrencies, readDays, report } from "./items.ts";
import { cellText } from "./rows.ts";

/** The date fields that are read. */
const DATES = [
  "invoiceDate",
  "sentDate",
  "dueDate",
  "paidDate",
  "lastPaymentDate",
  "lastContact",
  "promisedDate",
] as const;

/** A field read as days. */
export type DateField = (typeof DATES)[number];

/** The columns of a table, one value an item. */
export interface ItemColumns {
  readonly numbers: readonly string[];
  readonly numberBits: ArrayLike<number>;
  readonly customers: readonly string[];
  readonly balances: Float64Array | undefined;
  readonly amounts: Float64Array | undefined;
  readonly lines: Float64Array | undefined;
  readonly paid: Float64Array | undefined;
  readonly credited: Float64Array | undefined;
  readonly tax: Float64Array | undefined;
  readonly disputed: Float64Array | undefined;
  readonly days: Readonly<Record<DateField, Int32Array | undefined>>;
  /** Which text fields have a column. */
  readonly texts: Readonly<Partial<Record<Field, true>>>;
  readonly currencies: Currencies;
  currencyOf(item: number): string;
  /** True where the item has an unreadable date it cannot be aged without (reported): it is left out. Not there where none has. */
  readonly dropped?: (item: number) => boolean;
}

/** Reads every column the invoices need. */
export function readItemColumns(source: ItemSource, names: ItemNames): ItemColumns {
  const { at } = source;
  const { numbers, customers } = names;
  for (const { item, field } of names.cutShort) report(source, "number-lost-digits", item, field);
  const currencies = readCurrencies(source, names.currencies);
  const balances = readAmounts(source, "balance", currencies, true);
  const lines = readAmounts(source, "lineAmount", currencies, balances === undefined && at("amount") < 0);
  const amounts = readAmounts(source, "amount", currencies, balances === undefined);
  if (at("side") >= 0)
    for (const column of [balances, lines, amounts]) if (column) signCredits(source, column);
  const days = {} as Record<DateField, Int32Array | undefined>;
  for (const field of DATES) days[field] = readDays(source, field);
  const texts: Partial<Record<Field, true>> = {};
  for (const field of ["status", "documentStatus"] as const) if (at(field) >= 0) texts[field] = true;
  const { invoiceDate, dueDate, paidDate } = days;
  return {
    numbers,
    numberBits: names.numberBits,
    customers,
    balances,
    amounts,
    lines: amounts ? undefined : lines,
    paid: readAmounts(source, "paid", currencies, balances === undefined),
    credited: readAmounts(source, "creditNote", currencies, balances === undefined),
    tax: readAmounts(source, "tax", currencies, false),
    disputed: readAmounts(source, "disputedAmount", currencies, false),
    days,
    texts,
    currencies,
    currencyOf: (i) => currencies.codes?.[i] ?? currencies.single,
    ...([dueDate, invoiceDate, paidDate].some((column) => column?.includes(BAD_DAY))
      ? {
          dropped: (i: number) =>
            dueDate?.[i] === BAD_DAY || invoiceDate?.[i] === BAD_DAY || paidDate?.[i] === BAD_DAY,
        }
      : {}),
  };
}

/** Credit, in the words and letters of columns that say debit or credit. */
const CREDIT_SIDE = /^(?:h|haben|c|cr|credit|k|kredit|crédit)\.?$/i;

/** Amounts without a sign are in the customer's favour where the row says credit. */
function signCredits({ cells, rows, at }: ItemSource, column: Float64Array): void {
  for (let i = 0; i < rows.length; i++) {
    const amount = column[i] as number;
    if (amount > 0 && CREDIT_SIDE.test(cellText(cells[rows[i] as number]?.[at("side")]))) column[i] = -amount;
  }
}

/** A column's amount of an item, undefined for a blank or unreadable one. */
export const amountAt = (column: ArrayLike<number> | undefined, i: number): number | undefined => {
  const value = column?.[i];
  return value === undefined || value <= NO_AMOUNT + 1 ? undefined : value;
};

/** A column's day of an item, undefined for a blank or unreadable one. */
export const dayAt = (days: Int32Array | undefined, i: number): Day | undefined => {
  const day = days === undefined ? NO_DAY : (days[i] as number);
  return day <= BAD_DAY ? undefined : (day as Day);
};

/** A record while it is being put together. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
