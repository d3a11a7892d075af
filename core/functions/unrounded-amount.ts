/** Amounts whose currency stands in another argument: only it tells how many decimals they have (a dinar has three, a yen none). */
import type { Cell } from "../cell.ts";
import { InputError, shown } from "../errors.ts";
import { type DecimalSign, decimalsOf, type Minor, readAmountText, toMinor } from "../money.ts";
import type { Kind } from "./declaration.ts";
import { decimalSignOf, readAmount } from "./kinds.ts";

function readUnrounded(cell: Cell, argument: string, sign?: DecimalSign): number | undefined {
  if (readAmount(cell, argument, sign) === undefined) return undefined;
  return typeof cell === "number" ? cell : readAmountText(cell as string, sign)?.value;
}

/** An amount in major units as the cell holds it, refused like any other amount; undefined for a blank. */
export const unroundedAmount: Kind<number> = {
  id: "amount",
  wants: "an amount",
  read: readUnrounded,
  readColumn(cells, argument) {
    const sign = decimalSignOf(cells);
    return cells.map((cell) => {
      try {
        return readUnrounded(cell, argument, sign);
      } catch (error) {
        return error as Error;
      }
    });
  },
};

/** It in minor units of its currency, rounded once; throws InputError beyond what is worked exactly. */
export function minorIn(amount: number, currency: string, argument: string): Minor {
  const minor = toMinor(amount, decimalsOf(currency));
  if (minor === undefined) throw new InputError("tooLarge", argument, shown(amount));
  return minor;
}
