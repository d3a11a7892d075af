/** Everything about one customer: what is open and why, what was said, what was promised, credit, plan and the ways to the money. */
import { promiseState } from "../../core/promise.ts";
import { dayOfEntry } from "../../core/reminders/log-view.ts";
import type { Account } from "../account.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import { button, empty, facts, field, mark, section, table } from "../parts/table.ts";
import { labelSaid } from "../said/action.ts";
import { invoiceReasonSaid } from "../said/reason.ts";
import { sums } from "./account-sums.ts";
import { logCall } from "./call-card.ts";
import { contact } from "./contact.ts";
import { lateness } from "./lateness.ts";
import { letters } from "./letters.ts";
import { evidence, statement } from "./papers.ts";
import { planBuilder } from "./plan-builder.ts";
import { recovery } from "./recovery.ts";

/** Items shown at first. */
const ITEMS = 100;

/** The Customer view. */
export function customer(context: Context): Drawn {
  const { desk, words, memory } = context;
  const chosen = typeof memory.customer === "string" ? memory.customer : "";
  const names = desk.customers;
  const list = h(
    "datalist",
    { id: "db-customers" },
    names.slice(0, 2000).map((name) => h("option", { value: name })),
  );
  const search = h("input", {
    type: "search",
    list: "db-customers",
    "data-focus": "customer-search",
    value: chosen,
    on: {
      change: (event) => {
        const name = (event.target as HTMLInputElement).value.trim();
        const found = names.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
        if (found) context.show("customer", found);
      },
    },
  });
  const pick = h("div", { class: "db-no-print" }, field(words.customer.pick, search), list);
  const account = chosen ? desk.account(chosen) : undefined;
  if (!account) {
    return {
      nodes: [h("h2", {}, words.customer.title), pick, empty(words.customer.none, words.customer.noneHelp)],
    };
  }
  return {
    nodes: [
      h(
        "div",
        { class: "db-title" },
        h("h2", {}, account.customer),
        h(
          "div",
          { class: "db-buttons db-no-print" },
          account.work &&
            button(words.today.call, () => account.work && void logCall(context, account.work), "primary"),
        ),
      ),
      contact(context, account),
      summary(context, account),
      items(context, account),
      history(context, account),
      promises(context, account),
      planBuilder(context, account),
      recovery(context, account),
      letters(context, account),
      section(
        words.customer.evidence,
        h(
          "div",
          { class: "db-buttons db-no-print" },
          button(words.customer.statement, () => context.print(statement(context, account))),
          button(words.customer.evidence, () => context.print(evidence(context, account))),
        ),
      ),
      pick,
    ],
  };
}

function summary(context: Context, account: Account): Child {
  const { words, formats } = context;
  const broken = account.brokenPromises;
  const limit = account.creditLimit;
  return facts([
    [words.customer.openTotal, sums(context, account.open)],
    [words.customer.pastDue, sums(context, account.pastDue)],
    [words.customer.unapplied, account.unapplied.size > 0 && sums(context, account.unapplied)],
    [
      words.customer.credit,
      explained(mark(account.credit === "OK" ? "good" : "act", words.customer.credits[account.credit]), () =>
        fillIn(words.customer.creditWhy, {
          balance: sums(context, account.open),
          limit:
            limit === undefined
              ? words.customer.noLimit
              : limit === "cash"
                ? "cash"
                : formats.amount(limit, account.currency),
          days: formats.plural(Math.max(0, account.oldest), words.common.days),
          broken: formats.count(broken),
        }),
      ),
    ],
    [
      words.customer.payer,
      explained(words.customer.classes[account.payerClass], () => words.customer.payerWhy),
    ],
    [
      words.customer.average,
      account.averageLate !== undefined && formats.plural(Math.round(account.averageLate), words.common.days),
    ],
    [words.customer.contact, account.contact],
    [words.customer.phone, account.phone],
    [words.customer.email, account.email || words.customer.noEmail],
    [words.customer.country, account.country],
    [words.customer.type, account.type],
    [words.customer.language, account.language],
  ]);
}

function items(context: Context, account: Account): Child {
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
                  {
                    title: words.common.showRow,
                  },
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
                    fee.lines.map((line) =>
                      h(
                        "span",
                        { class: "db-block" },
                        [
                          line.from !== undefined &&
                            formats.shortDate(line.from) +
                              (line.to !== undefined && line.to !== line.from
                                ? `–${formats.shortDate(line.to)}`
                                : ""),
                          line.days !== undefined && formats.plural(line.days, words.common.days),
                          line.base !== undefined && formats.amount(line.base, item.invoice.currency),
                          line.rate !== undefined && formats.percent(line.rate),
                          line.what,
                          `= ${formats.amount(line.amount, item.invoice.currency)}`,
                        ]
                          .filter(Boolean)
                          .join(" · "),
                      ),
                    ),
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

function history(context: Context, account: Account): Child {
  const { words, formats, desk } = context;
  return section(
    words.customer.history,
    account.history.length === 0
      ? h("p", { class: "db-quiet" }, words.customer.noHistory)
      : h(
          "ol",
          { class: "db-timeline" },
          [...account.history]
            .reverse()
            .slice(0, 200)
            .map((entry) => {
              const day = dayOfEntry(entry);
              return h(
                "li",
                {},
                h(
                  "div",
                  { class: "db-between" },
                  h(
                    "span",
                    { class: "db-strong" },
                    desk.stepLabel(entry.step) || entry.result || entry.channel,
                  ),
                  h(
                    "span",
                    { class: "db-quiet db-small" },
                    day === undefined ? entry.time : formats.date(day),
                  ),
                ),
                h(
                  "p",
                  { class: "db-small" },
                  [
                    entry.channel,
                    entry.to,
                    entry.state,
                    entry.step && entry.result,
                    entry.note,
                    entry.reference,
                  ]
                    .filter(Boolean)
                    .join(" · "),
                ),
              );
            }),
        ),
  );
}

function promises(context: Context, account: Account): Child {
  const { words, formats, desk } = context;
  const promised = account.items.filter((item) => item.invoice.promisedDate !== undefined);
  const states = {
    open: mark("wait", words.customer.promiseOpen),
    kept: mark("good", words.customer.promiseKept),
    broken: mark("act", words.customer.promiseBroken),
  };
  return section(
    words.customer.promises,
    promised.length === 0
      ? h("p", { class: "db-quiet" }, words.customer.noPromises)
      : table(
          words.customer.promises,
          [
            { heading: words.customer.invoice },
            { heading: words.call.promisedDate },
            { heading: words.customer.balance, number: true },
            { heading: words.customer.status },
          ],
          promised.map((item) => [
            item.invoice.invoice || "–",
            formats.shortDate(item.invoice.promisedDate ?? desk.asOf),
            formats.money(item.balance, item.invoice.currency),
            states[promiseState(item.invoice.promisedDate ?? desk.asOf, item.balance, desk.asOf)].cloneNode(
              true,
            ),
          ]),
          undefined,
          true,
        ),
  );
}
