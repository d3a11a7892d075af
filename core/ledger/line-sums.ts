/** What the lines of one invoice come to together: its amount, and what is paid of it. */
import { BAD_AMOUNT, NO_AMOUNT } from "./amount-column.ts";
import type { ItemColumns } from "./item-columns.ts";
import type { Joining } from "./joining.ts";

const total = (members: readonly number[], column: Float64Array): number => {
  let sum = 0;
  for (const m of members) {
    const value = column[m] as number;
    if (value > BAD_AMOUNT) sum += value;
  }
  return sum;
};

/** What is paid, without a sign; NO_AMOUNT and BAD_AMOUNT as they are. */
export const paidSize = (paid: number): number => (paid > BAD_AMOUNT ? Math.abs(paid) : paid);

/** The amount of the invoice of which `i` is the first of these rows: its own column, or the sum of its lines. */
export function joinedAmount(
  i: number,
  members: readonly number[],
  { amounts, lines }: ItemColumns,
  joining: Joining,
): number {
  const added = amounts && joining.linesOf(i);
  if (amounts) return added ? total(added, amounts) : (amounts[i] as number);
  return lines ? total(members, lines) : NO_AMOUNT;
}

/** What is paid of the invoice of which `i` is the first of these rows; BAD_AMOUNT where one of them cannot be read. */
export function joinedPaid(
  i: number,
  members: readonly number[],
  { paid, amounts }: ItemColumns,
  joining: Joining,
): number {
  if (!paid) return NO_AMOUNT;
  if (members.some((m) => paid[m] === BAD_AMOUNT)) return BAD_AMOUNT;
  const first = paid[i] as number;
  const own = joining.foundLines(i) && members.every((m) => (amounts?.[m] ?? 0) >= (paid[m] as number));
  if (own) {
    const lines = joining.linesOf(i) ?? members;
    return lines.every((m) => paid[m] === NO_AMOUNT) ? NO_AMOUNT : Math.abs(total(lines, paid));
  }
  return members.every((m) => paid[m] === first) ? paidSize(first) : Math.abs(total(members, paid));
}
