/** How a table writes its amounts: the decimal sign settled by the column, and by the other columns where one is silent. */
import type { DecimalSign } from "../money.ts";
import { type AmountColumn, signOf } from "./amount-column.ts";
import type { LedgerColumn } from "./columns.ts";
import type { Field } from "./field.ts";
import { decimalSignQuestion, type Question } from "./question.ts";

/** The signs settled. */
export interface Notation {
  readonly signOf: (field: Field) => DecimalSign | undefined;
  /** The table's sign, where its columns agree. */
  readonly sign: DecimalSign | undefined;
  readonly questions: readonly Question[];
}

/** Settles the decimal sign of each amount column; `given` is what the bookkeeper has told. */
export function settleSigns(
  columns: readonly LedgerColumn[],
  amounts: ReadonlyMap<Field, AmountColumn>,
  given: DecimalSign | undefined,
): Notation {
  if (given) return { signOf: () => given, sign: given, questions: [] };
  const signs = new Map<Field, DecimalSign>();
  const found = new Set<DecimalSign>();
  const questions: Question[] = [];
  for (const { field, heading } of columns) {
    const read = amounts.get(field);
    if (!read) continue;
    const sign = signOf(read);
    if (sign === "contradiction") {
      if (field === "balance" || field === "amount" || field === "lineAmount") {
        questions.push(decimalSignQuestion(heading, "1,234.50 and 1.234,50"));
      }
    } else if (sign) {
      signs.set(field, sign);
      found.add(sign);
    }
  }
  const sign = found.size === 1 ? ([...found][0] as DecimalSign) : undefined;
  return { signOf: (field) => signs.get(field) ?? sign, sign, questions };
}
