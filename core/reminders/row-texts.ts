/** What stands in an invoice's row in words, beside what the reader made of it: notes, comments, columns it leaves alone. */
import type { Cell } from "../cell.ts";
import type { Invoice } from "../invoice.ts";
import type { Field } from "../ledger/field.ts";
import type { LedgerReading } from "../ledger/ledger.ts";
import { answersForColumn, ownFormulaColumns } from "../ledger/own-columns.ts";
import type { PaymentHolds } from "../payments/payment-holds.ts";
import type { StopOf } from "./customer-stops.ts";

/** A text of a row; its column's heading, "" where it stands beside the table. */
export interface RowText {
  readonly heading: string;
  readonly text: string;
}

/** Looks the texts of an invoice's rows up; [] for none. */
export type TextsOf = (invoice: Pick<Invoice, "row" | "rows" | "note">) => readonly RowText[];

const MATTERS = ["do-not-contact", "insolvent"] as const;

/** Fields in whose cells people also write what no rule reads: a note, or words where a day or a number belongs. */
const OPEN: ReadonlySet<Field> = new Set<Field>([
  "note", "other", "line", "lineAmount", "phone", "promisedDate", "lastContact", "paidDate", "lastPaymentDate", "disputedAmount", "paid", "remindersSent",
]); // biome-ignore format: a list

/** What its rows, its customer's other rows and the sheet Payments say about an invoice beside its figures: one of its facts when a message goes out. */
export const saidBeside =
  (textsOf: TextsOf | undefined, holds: PaymentHolds | undefined, stopOf?: StopOf) =>
  (invoice: Invoice): string => {
    const texts = (textsOf?.(invoice) ?? []).map(({ text }) => text);
    const hold = holds?.get(invoice.row);
    const stops = MATTERS.filter((matter) => stopOf?.(matter, [invoice]));
    return [...texts, ...stops, ...(hold ? [hold.kind, hold.row, hold.written] : [])].join("\t");
  };

/** The texts of a ledger's rows, in the order of the columns; a customer's note from the contacts comes last. */
export function rowTexts(
  { layout }: Pick<LedgerReading, "layout">,
  cells: readonly (readonly Cell[])[],
): TextsOf {
  const read = new Set(layout.columns.filter(({ field }) => !OPEN.has(field)).map(({ column }) => column));
  for (const column of ownFormulaColumns(layout.headings).values()) read.add(column);
  read.add(answersForColumn(layout.headings));
  return ({ row, rows, note }) => {
    const found: RowText[] = [];
    for (const each of rows ?? [row]) {
      cells[each - 1]?.forEach((cell, column) => {
        if (typeof cell !== "string" || read.has(column)) return;
        const text = cell.trim();
        if (text !== "" && !found.some((other) => other.text === text))
          found.push({ heading: layout.headings[column] ?? "", text });
      });
    }
    const own = note?.trim() ?? "";
    if (own !== "" && !found.some(({ text }) => text === own)) found.push({ heading: "", text: own });
    return found;
  };
}
