/** Whether two rows say the same: a copy of a row is counted once, two lines of an invoice are added up. */
import { type Cell, isDateCell } from "../cell.ts";
import type { Field } from "./field.ts";
import type { ItemSource } from "./items.ts";
import { cellText } from "./rows.ts";

/** Columns that tell of the customer or of what was done, not of what was sold: they make no row another line. */
const ASIDE: readonly Field[] = [
  "email", "phone", "contact", "secondContact", "country", "language", "customerType", "salesRep", "assignedTo", "creditLimit",
  "lastAction", "lastContact", "promisedDate", "remindersSent", "doNotContact", "feesAgreed", "lateFeePolicy", "status", "paid",
  "paidDate", "lastPaymentDate", "sentDate", "invoiceLink",
]; // biome-ignore format: a list

const written = (cell: Cell): string => (isDateCell(cell) ? `day ${cell.day}` : cellText(cell));

/** A comparison of two items: false where a column that tells lines apart holds two different things. A blank is no difference. */
export function sameRows(source: ItemSource): (one: number, other: number) => boolean {
  const { cells, rows, at } = source;
  const aside = new Set(ASIDE.map(at));
  let counters: ReadonlySet<number> | undefined;
  return (one, other) => {
    counters ??= runningNumbers(source);
    const a = cells[rows[one] as number] as readonly Cell[];
    const b = cells[rows[other] as number] as readonly Cell[];
    for (let c = 0; c < a.length; c++) {
      if (aside.has(c) || counters.has(c)) continue;
      const first = written(a[c]);
      const second = written(b[c]);
      if (first !== second && first !== "" && second !== "") return false;
    }
    return true;
  };
}

/** Columns that only count the rows (1, 2, 3 …, or a record's id): whole numbers that never fall. */
function runningNumbers({ cells, rows }: ItemSource): ReadonlySet<number> {
  const counters = new Set<number>();
  const width = (cells[rows[0] as number] as readonly Cell[] | undefined)?.length ?? 0;
  for (let c = 0; c < width; c++) {
    let before = Number.NEGATIVE_INFINITY;
    const counts = rows.every((row) => {
      const text = cellText(cells[row]?.[c]);
      const rising = /^\d{1,15}$/.test(text) && Number(text) > before;
      before = Number(text);
      return rising;
    });
    if (counts) counters.add(c);
  }
  return counters;
}
