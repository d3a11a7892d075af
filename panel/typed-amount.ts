/** An amount as a person types it into the pane: read in the notation the pane itself writes, or not at all. */
import { type DecimalSign, decimalsOf, type Minor, readAmountText, toMinor } from "../core/money.ts";

/** The decimal sign a language writes. */
const signOf = (language: string): DecimalSign =>
  new Intl.NumberFormat(language).format(1.5).includes(",") ? "," : ".";

/**
 * The amount in minor units; undefined where it is none, or where the reader's language and the sheet would read it
 * differently ("1.250" in an English pane beside a Danish ledger): then nobody can know which was meant.
 */
export function typedAmount(
  text: string,
  currency: string,
  language: string,
  sheetSign?: DecimalSign,
): Minor | undefined {
  const plain = readAmountText(text);
  const sign = signOf(language);
  if (plain?.ambiguous && sheetSign !== undefined && sheetSign !== sign) return undefined;
  const read = plain?.ambiguous ? readAmountText(text, sign) : plain;
  return read && toMinor(read.value, decimalsOf(currency));
}
