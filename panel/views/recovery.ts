/** The ways to get the money back: what each needs, costs and gives at best. Choosing one sets the status, nothing else. */
import type { Minor } from "../../core/money.ts";
import { recoveryOptions, settlementOffer } from "../../core/recovery.ts";
import type { Account } from "../account.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { field, mark, section } from "../parts/table.ts";
import { openIn } from "./account-sums.ts";

/** The section of the customer view; only where something is past due. */
export function recovery(context: Context, account: Account): Child {
  const { words, formats, memory } = context;
  const balance = openIn(account, account.currency);
  if (balance <= 0 || account.oldest <= 0) return null;
  const place = typeof memory.place === "string" ? memory.place : account.country;
  const input = h("input", {
    value: place,
    placeholder: "DK, GB, US-CA",
    "data-focus": "place",
    on: {
      change: (event) => {
        memory.place = (event.target as HTMLInputElement).value.trim();
        context.redraw();
      },
    },
  });
  const shown = (amount: Minor | "ask"): string =>
    amount === "ask" ? words.customer.ask : formats.money(amount, account.currency);
  let list: Child;
  try {
    const options = recoveryOptions({
      balance,
      daysPastDue: account.oldest,
      jurisdiction: place || undefined,
    });
    list = h(
      "ul",
      { class: "db-lines" },
      options.map((option) =>
        h(
          "li",
          {},
          h(
            "div",
            { class: "db-between" },
            h("span", { class: "db-strong" }, option.option),
            mark(
              option.open === "Yes" ? "good" : "wait",
              option.open === "Yes"
                ? words.customer.openNow
                : option.open === "No"
                  ? words.customer.closedNow
                  : words.customer.depends,
            ),
          ),
          h(
            "p",
            { class: "db-small" },
            words.customer.atBest +
              " " +
              shown(option.atBest) +
              " · " +
              words.customer.cost +
              " " +
              shown(option.cost),
          ),
          h("p", { class: "db-small db-quiet" }, `${words.customer.needs}: ${option.needs}. ${option.why}`),
        ),
      ),
    );
  } catch (error) {
    list = h("p", { class: "db-fault" }, error instanceof Error ? error.message : String(error));
  }
  return section(
    words.customer.recovery,
    h(
      "p",
      {},
      fillIn(words.customer.settlement, {
        amount: formats.money(settlementOffer(balance, account.oldest), account.currency),
      }),
    ),
    field(words.customer.jurisdiction, input),
    list,
  );
}
