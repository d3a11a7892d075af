/** The open items of a customer: what each comes to, how late it is, what is due on it and why, and its late fee with its lines. */
import type { Account } from "../account.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import { button, section } from "../parts/table.ts";
import { labelSaid } from "../said/action.ts";
import { invoiceReasonSaid } from "../said/reason.ts";
import { feeSentences } from "./fee-lines.ts";
import { lateness } from "./lateness.ts";

/** Items shown at first. */
const ITEMS = 100;

/** The section of the customer view. */
export function items(context: Context, account: Account): Child {
  const { words, formats, desk, memory } = context;
  const all = memory.all === account.customer;
  const shown = all ? account.items : account.items.slice(0, ITEMS);
  return section(
    words.customer.openItems,
    account.items.length === 0
      ? h("p", { class: "db-quiet" }, words.today.nothingAtAll)
      : h(
          "ul",
          { class: "db-lines" },
          shown.map((item) => {
            const fee = item.fee();
            return h(
              "li",
              {},
              h(
                "div",
                { class: "db-between" },
                button(
                  item.invoice.invoice || "–",
                  () => void context.run(() => context.host.reveal(desk.sheet, item.invoice.row - 1, 0)),
                  "link",
                  { title: words.common.showRow, class: "db-link db-keep" },
                ),
                h(
                  "span",
                  { class: "db-strong db-money" },
                  formats.money(item.balance, item.invoice.currency),
                ),
              ),
              h(
                "div",
                { class: "db-between db-small db-quiet" },
                h(
                  "span",
                  {},
                  item.invoice.dueDate !== undefined &&
                    `${words.customer.due} ${formats.date(item.invoice.dueDate)}`,
                ),
                h("span", {}, lateness(context, item.days)),
              ),
              item.action &&
                h(
                  "div",
                  { class: "db-between db-small" },
                  explained(labelSaid(item.action.action, words.code), () =>
                    invoiceReasonSaid(context, item),
                  ),
                  item.action.date !== undefined &&
                    h("span", { class: "db-quiet" }, formats.shortDate(item.action.date)),
                ),
              fee &&
                h(
                  "div",
                  { class: "db-between db-small" },
                  h("span", { class: "db-quiet" }, words.customer.fee),
                  explained(formats.money(fee.total, item.invoice.currency), () => [
                    fillIn(words.customer.feeWhy, { date: formats.date(desk.asOf), policy: fee.policy }),
                    feeSentences(context, fee.lines, item.invoice.currency),
                  ]),
                ),
            );
          }),
        ),
    account.items.length > shown.length &&
      button(`${words.common.all} (${formats.count(account.items.length)})`, () => {
        memory.all = account.customer;
        context.redraw();
      }),
  );
}
