/** Sums of an account per currency, and the choice between them. */
import { asMinor, type Minor } from "../../core/money.ts";
import type { Account } from "../account.ts";
import type { Context } from "../context.ts";
import type { Child } from "../element.ts";
import { field, select } from "../parts/table.ts";

/** "1,250.00 EUR + 300.00 DKK" of a sum per currency. */
export const sums = (context: Context, amounts: ReadonlyMap<string, Minor>): string =>
  [...amounts].map(([currency, amount]) => context.formats.money(amount, currency)).join(" + ") ||
  context.words.common.none;

/** A choice of the currency to work in, where a customer owes in several. */
export const currencyChoice = (
  context: Context,
  account: Account,
  chosen: string,
  onChange: (currency: string) => void,
): Child =>
  account.open.size > 1 &&
  field(
    context.words.payments.currency,
    select(
      "currency",
      [...account.open.keys()].map((code) => [code, code] as const),
      chosen,
      onChange,
    ),
  );

/** The open balance in a currency. */
export const openIn = (account: Account, currency: string): Minor => account.open.get(currency) ?? asMinor(0);
