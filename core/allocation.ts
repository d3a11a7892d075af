/** Sharing a payment out over fees, interest and principal, in the order law or contract lays down. */
import { InputError, shown } from "./errors.ts";
import type { Kind } from "./functions/declaration.ts";
import { isBlankOrZero, readText } from "./functions/kinds.ts";
import { asMinor, type Minor } from "./money.ts";

/** What a payment can be put to. */
export type Claim = "fees" | "interest" | "principal";

/** Costs, then interest, then principal: the order where nothing else is agreed (for one BW 6:44). */
export const usualOrder: readonly Claim[] = ["fees", "interest", "principal"];

/** An order as text, "interest, principal, fees"; what is not named comes last, in the usual order. */
export const orderKind: Kind<readonly Claim[]> = {
  id: "order",
  wants: "fees, interest and principal in the order they are paid",
  read(cell, argument) {
    if (isBlankOrZero(cell)) return undefined;
    const text = readText(cell, argument) as string;
    const words = text
      .toLowerCase()
      .split(/[\s,;>]+/)
      .filter((word) => word !== "" && word !== "then" && word !== "and");
    const named = words as Claim[];
    if (words.some((word) => !usualOrder.includes(word as Claim)) || new Set(words).size !== words.length) {
      throw new InputError("notAnOrder", argument, shown(text));
    }
    return [...named, ...usualOrder.filter((claim) => !named.includes(claim))];
  },
};

/** Where a payment went, in minor units; the four add up to it. */
export interface Allocation {
  readonly fees: Minor;
  readonly interest: Minor;
  readonly principal: Minor;
  readonly leftOver: Minor;
}

/** Shares a payment out in order, never more to a claim than it is; a claim of 0 or less takes nothing. */
export function allocatePayment(
  payment: Minor,
  due: Readonly<Record<Claim, Minor>>,
  order: readonly Claim[] = usualOrder,
): Allocation {
  const to = { fees: asMinor(0), interest: asMinor(0), principal: asMinor(0) };
  let left: number = payment;
  for (const claim of order) {
    const part = Math.max(0, Math.min(left, due[claim]));
    to[claim] = asMinor(part);
    left -= part;
  }
  return { ...to, leftOver: asMinor(left) };
}
