/** The ways to get the money back: what each needs, costs and gives at best. Choosing one sets the status, nothing else. */
import type { Minor } from "../../core/money.ts";
import { type RecoveryId, recoveryOptions, settlementOffer } from "../../core/recovery.ts";
import type { StatusId } from "../../core/status.ts";
import type { Account } from "../account.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, field, mark, section } from "../parts/table.ts";
import { recoverySaid } from "../said/fault.ts";
import { setField } from "../write.ts";
import { openIn } from "./account-sums.ts";

/** The status an option sets on the row; a plan is agreed in the plan builder. */
const STATUS: Readonly<Record<Exclude<RecoveryId, "plan">, StatusId>> = {
  settlement: "settlement",
  lawyer: "legal",
  order: "court",
  "small-claims": "court",
  lawsuit: "court",
  agency: "agency",
  factoring: "factored",
  "write-off": "written off",
};

/** Asks, and sets the status of what is past due in the account's currency. */
async function choose(context: Context, account: Account, id: RecoveryId, option: string): Promise<void> {
  if (id === "plan") return;
  const { desk, words, formats } = context;
  const invoices = account.items
    .filter((item) => item.balance > 0 && (item.days ?? 0) > 0 && item.invoice.currency === account.currency)
    .map((item) => item.invoice);
  const status = desk.statusWord(STATUS[id]);
  const yes = await context.ask({
    title: `${account.customer}: ${option}`,
    body: fillIn(words.customer.chooseBody, {
      invoices: formats.plural(invoices.length, words.common.invoices),
      status,
    }),
    action: words.customer.chooseWay,
    danger: id === "write-off",
  });
  if (!yes) return;
  const changes = setField(desk, invoices, "status", status, "text");
  if (changes.length === 0) {
    context.fail(new Error(fillIn(words.customer.noColumn, { column: context.fieldName("status") })));
    return;
  }
  // The status alone, so that one undo takes it back; who set it when stands in the workbook's own history.
  await context.change(changes, `${account.customer}: ${status}`);
}

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
            h("span", { class: "db-strong" }, recoverySaid(context, option, place).name),
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
            `${formats.labelled(words.customer.atBest, shown(option.atBest))} · ${formats.labelled(words.customer.cost, shown(option.cost))}`,
          ),
          h(
            "p",
            { class: "db-small db-quiet" },
            formats.labelled(words.customer.needs, recoverySaid(context, option, place).text),
          ),
          option.id !== "plan" &&
            option.open !== "No" &&
            button(
              words.customer.chooseWay,
              () => void choose(context, account, option.id, recoverySaid(context, option, place).name),
              "tight",
              {
                "data-focus": `way-${option.id}`,
                "aria-label": `${words.customer.chooseWay}: ${recoverySaid(context, option, place).name}`,
              },
            ),
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
