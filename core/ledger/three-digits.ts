/** Three digits behind a lone separator: thousands in most sheets, decimals where the currency has three, a slip where the others show two. */
import { type Cell, isBlank } from "../cell.ts";
import type { DecimalSign } from "../money.ts";
import { plainDigits } from "./plain-digits.ts";

/** The amounts of one column that end in three digits behind a lone separator. */
export interface ThreeDigits {
  /** Amounts in a currency of three decimals, no sign settled: whole ones, and ones that can be read two ways. */
  whole: number;
  readonly unclear: number[];
  /** Three decimals in a currency of fewer. */
  readonly long: number[];
}

/** Nothing noted yet. */
export const threeDigits = (): ThreeDigits => ({ whole: 0, unclear: [], long: [] });

const LONE = /^\D*?[1-9]\d{0,2}([.,])\d{3}\D*$/;

const separatorOf = (cell: Cell): string | undefined =>
  typeof cell === "string" ? LONE.exec(plainDigits(cell))?.[1] : undefined;

/** Notes an item's cell if it is one of them; `places` are its currency's decimals. */
export function noteThreeDigits(
  into: ThreeDigits,
  item: number,
  cell: Cell,
  places: number,
  sign: DecimalSign | undefined,
): void {
  if (typeof cell !== "string" || (sign === undefined) !== (places === 3)) return;
  const separator = separatorOf(cell);
  if (places !== 3) {
    if (separator === sign) into.long.push(item);
  } else if (separator !== undefined) into.unclear.push(item);
  else if (!isBlank(cell) && /[1-9]/.test(plainDigits(cell))) into.whole++;
}

/** The decimal sign of amounts in a currency of three decimals, where each of them shows three behind the same one; undefined where they differ. */
export function signOfThree(
  { whole, unclear }: ThreeDigits,
  cellOf: (item: number) => Cell,
): DecimalSign | undefined {
  const signs = new Set(unclear.map((item) => separatorOf(cellOf(item)) as DecimalSign));
  return whole === 0 && signs.size === 1 ? [...signs][0] : undefined;
}
