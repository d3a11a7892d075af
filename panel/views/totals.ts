/** Sums per currency in words: currencies are never added to each other. */
import { asMinor, type Minor } from "../../core/money.ts";
import type { Context } from "../context.ts";

/** "1,250.00 EUR + 300.00 DKK" of what is past due. */
export function totals(
  context: Pick<Context, "formats">,
  items: readonly { readonly currency: string; readonly pastDue: Minor }[],
): string {
  const sums = new Map<string, number>();
  for (const { currency, pastDue } of items) sums.set(currency, (sums.get(currency) ?? 0) + pastDue);
  return [...sums]
    .filter(([, sum]) => sum !== 0)
    .map(([currency, sum]) => context.formats.money(asMinor(sum), currency))
    .join(" + ");
}
