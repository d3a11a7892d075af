/** The open balance as a formula reckons it, and which rows it would read otherwise than the reader of the ledger. */
import { type Cell, isBlank } from "../cell.ts";
import { decimalSignOf, readAmount } from "../functions/kinds.ts";
import type { LedgerReading } from "../ledger/ledger.ts";
import { type DecimalSign, decimalsOf, readAmountText, toMinor } from "../money.ts";
import type { References, Rows } from "./references.ts";

/** The fields whose amounts a balance is made of. */
const AMOUNTS = ["balance", "amount", "lineAmount", "paid", "disputedAmount"] as const;

/** The dates a formula takes from cells of their own. */
const DATES = ["dueDate", "invoiceDate", "paidDate", "promisedDate", "lastContact"] as const;
/** The serial of 2099-12-31: a larger number is a day in digits (260331, 20260331), which a formula takes for a serial. */
const LAST_SERIAL = 73050;

/** Amounts kept as text: they cannot be subtracted in a sheet, and one alone may be read two ways. */
export interface TextAmounts {
  /** Fields with texts among their amounts. */
  readonly fields: ReadonlySet<string>;
  /** Rows (counted from 0) where a function reading its own cells gets another amount or day than the reader of the ledger. */
  readonly misread: ReadonlySet<number>;
}

/** Finds the texts among the amounts of the invoices' rows; `together`: the formula gets whole columns, which settle the decimal sign. */
export function textAmounts(
  reading: Pick<LedgerReading, "invoices" | "layout">,
  cells: readonly (readonly Cell[])[],
  together: boolean,
): TextAmounts {
  const fields = new Set<string>();
  const misread = new Set<number>();
  const { layout } = reading;
  for (const { field, column } of layout.columns) {
    if (DATES.some((name) => name === field)) {
      for (const { row } of reading.invoices) {
        const cell = cells[row - 1]?.[column];
        if (typeof cell === "number" && cell > LAST_SERIAL) misread.add(row - 1);
      }
    }
    if (!AMOUNTS.some((name) => name === field)) continue;
    const texts = reading.invoices
      .map(({ row, currency }) => ({ row: row - 1, cell: cells[row - 1]?.[column], currency }))
      .filter(({ cell }) => typeof cell === "string" && !isBlank(cell));
    if (texts.length === 0) continue;
    fields.add(field);
    const settled = decimalSignOf(texts.map(({ cell }) => cell));
    const understood = layout.decimalSign ?? settled;
    for (const { row, cell, currency } of texts) {
      const { value: meant, ambiguous } = readAmountText(cell as string, understood) ?? {};
      // The reader knows by the currency that "100.555" has three decimals; a function does not know the currency.
      const byCurrency = ambiguous && understood === undefined && decimalsOf(currency) === 3;
      if (
        byCurrency ||
        meant === undefined ||
        toMinor(meant) !== asRead(cell, together ? settled : undefined)
      )
        misread.add(row);
    }
  }
  return { fields, misread };
}

function asRead(cell: Cell, sign: DecimalSign | undefined): number | undefined {
  try {
    return readAmount(cell, "balance", sign);
  } catch {
    return undefined;
  }
}

/** What is open as of AsOf: the balance, else the amount less what is paid; nothing after the paid date, unless a part stayed open. */
export function openBalance(refs: References, rows: Rows, texts: TextAmounts): string {
  const balance = refs.cell("balance", rows);
  const amountField = refs.cell("amount", rows) === "" ? "lineAmount" : "amount";
  const amount = refs.cell(amountField, rows);
  const number = (field: (typeof AMOUNTS)[number], reference: string): string =>
    texts.fields.has(field) ? asNumber(reference) : reference;
  const paid = refs.cell("paid", rows);
  const paidDate = refs.cell("paidDate", rows);
  const rest = `(${number(amountField, amount)}-${number("paid", paid)})`;
  const open = balance !== "" ? balance : paid === "" ? amount : rest;
  if (paidDate === "") return open;
  // The reader's own rule: a paid date settles the whole, unless only a part was paid.
  const left =
    balance === ""
      ? paid === ""
        ? "0"
        : `IF(${number("paid", paid)}=0,0,${rest})`
      : amount === ""
        ? "0"
        : `IF(${number("balance", balance)}<${number(amountField, amount)},${balance},0)`;
  return `IF(${paidDate}="",${open},IF(${refs.date("paidDate", rows)}>AsOf,${amount || balance},${left}))`;
}

/** The balance and the status the next action is asked for. */
export interface Asked {
  readonly balance: string;
  readonly status: string;
}

/**
 * What the next action is asked for where the sheet has a column of disputed amounts: the undisputed part as open, the whole
 * as disputed where no part is left. As core/invoice-facts.ts splits it: only an invoice that is open or disputed, in any
 * language, which NEXT_ACTION itself tells of an invoice of 1 due today.
 */
export function askedFor(
  refs: References,
  rows: Rows,
  texts: TextAmounts,
  { balance, status }: Asked,
): Asked {
  const cell = refs.cell("disputedAmount", rows);
  if (cell === "") return { balance, status };
  const disputed = texts.fields.has("disputedAmount") ? asNumber(cell) : cell;
  const answer = status === "" ? "" : `NEXT_ACTION(AsOf,1,AsOf,"","",${status})`;
  const open = answer === "" ? "1" : `(${answer}="Wait")+(${answer}="Resolve dispute")`;
  const splits = `IF(${cell}="",0,IF(${balance}<=0,0,IF(${disputed}<=0,0,${open})))>0`;
  return {
    balance: `IF(${splits},IF(${disputed}<${balance},${balance}-${disputed},${balance}),${balance})`,
    status: `IF(${splits},IF(${disputed}<${balance},"","disputed"),${status || '""'})`,
  };
}

// AMOUNT_DUE without terms and policy gives a balance back as the number it means, in any notation.
const asNumber = (reference: string): string =>
  `IF(${reference}="",0,AMOUNT_DUE(${reference},"","","","",AsOf))`;
