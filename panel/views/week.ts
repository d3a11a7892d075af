/** This week on one printable page: what changed since the last paste, promises, fees to book, time-barred soon, the tie-out. */
import { addDays, type Day } from "../../core/day.ts";
import { openBalanceOn } from "../../core/invoice.ts";
import { asMinor, decimalsOf } from "../../core/money.ts";
import { promiseState } from "../../core/promise.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, field, mark, section, table, whole } from "../parts/table.ts";
import { typedAmount } from "../typed-amount.ts";
import { feesToBook } from "./fees-to-book.ts";
import { limitation } from "./limitation.ts";
import { paperHead } from "./paper-head.ts";

const LARGEST = 10;

/** The This week view. */
export function week(context: Context): Drawn {
  const { words } = context;
  return {
    nodes: [
      h(
        "div",
        { class: "db-title" },
        h("h2", {}, words.week.title),
        context.host.can.print && button(words.common.print, () => window.print(), "tight"),
      ),
      paperHead(context),
      changes(context),
      largest(context),
      promises(context),
      feesToBook(context),
      limitation(context),
      tieOut(context),
    ],
  };
}

function changes(context: Context): Child {
  const { words, formats, desk } = context;
  const change = desk.changes();
  if (!change) {
    // The view's own heading stands right above.
    return h(
      "section",
      { class: "db-section", "aria-label": words.week.title },
      h("p", { class: "db-quiet" }, words.week.noSnapshot),
      button(
        words.aging.snapshot,
        () =>
          void context.change(desk.snapshot(), formats.plural(desk.openInvoices, words.aging.snapshotSaid)),
      ),
    );
  }
  const list = (title: string, lines: typeof change.overdue): Child =>
    lines.length > 0 && [
      h("h4", { class: "db-label" }, `${title} (${formats.count(lines.length)})`),
      h(
        "ul",
        {},
        lines.slice(0, LARGEST).map((line) =>
          h(
            "li",
            { class: "db-between db-small" },
            h(
              "span",
              { class: "db-step-of" },
              button(line.customer, () => context.show("customer", line.customer), "link"),
              h("span", { class: "db-quiet" }, line.invoice),
            ),
            h("span", { class: "db-money" }, formats.money(line.amount, line.currency)),
          ),
        ),
      ),
    ];
  return section(
    fillIn(words.week.changed, { date: formats.date(change.since) }),
    list(words.week.newlyOverdue, change.overdue),
    list(words.week.paid, change.paid),
    list(words.week.appeared, change.appeared),
    list(words.week.altered, change.altered),
    list(words.week.gone, change.gone),
    [change.overdue, change.paid, change.appeared, change.altered, change.gone].every(
      (lines) => lines.length === 0,
    ) && h("p", { class: "db-quiet" }, words.common.none),
    button(
      words.aging.snapshot,
      () => void context.change(desk.snapshot(), formats.plural(desk.openInvoices, words.aging.snapshotSaid)),
    ),
  );
}

function largest(context: Context): Child {
  const { words, formats, desk } = context;
  const late = desk.invoices
    .map((invoice) => ({ invoice, balance: openBalanceOn(invoice, desk.asOf) ?? asMinor(0) }))
    .filter(
      ({ invoice, balance }) => balance > 0 && invoice.dueDate !== undefined && invoice.dueDate < desk.asOf,
    )
    .sort(
      (a, b) =>
        b.balance / 10 ** decimalsOf(b.invoice.currency) - a.balance / 10 ** decimalsOf(a.invoice.currency),
    )
    .slice(0, LARGEST);
  return section(
    words.week.largest,
    late.length === 0
      ? h("p", { class: "db-quiet" }, words.common.none)
      : table(
          words.week.largest,
          [
            { heading: words.aging.customer },
            { heading: words.customer.invoice },
            { heading: words.customer.days, number: true },
            { heading: words.customer.balance, number: true },
          ],
          late.map(({ invoice, balance }) => [
            button(
              desk.customerOf(invoice),
              () => context.show("customer", desk.customerOf(invoice)),
              "link",
              {
                "data-focus": `largest-${invoice.row}`,
              },
            ),
            whole(invoice.invoice),
            formats.count(desk.asOf - (invoice.dueDate as Day)),
            formats.money(balance, invoice.currency),
          ]),
          undefined,
          true,
        ),
  );
}

function promises(context: Context): Child {
  const { words, formats, desk } = context;
  const end = addDays(desk.asOf, 7);
  const lines = desk.invoices
    .flatMap((invoice) => {
      const balance = openBalanceOn(invoice, desk.asOf);
      if (invoice.promisedDate === undefined || !balance || balance <= 0) return [];
      const state = promiseState(invoice.promisedDate, balance, desk.asOf);
      return state === "broken" || invoice.promisedDate <= end
        ? [
            {
              customer: desk.customerOf(invoice),
              what: invoice.invoice,
              day: invoice.promisedDate,
              amount: balance,
              currency: invoice.currency,
              broken: state === "broken",
            },
          ]
        : [];
    })
    .concat(desk.instalments(end))
    .sort((a, b) => Number(b.broken) - Number(a.broken) || a.day - b.day);
  return section(
    words.week.promises,
    lines.length === 0
      ? h("p", { class: "db-quiet" }, words.week.noPromises)
      : h(
          "ul",
          { class: "db-lines" },
          lines.slice(0, 100).map((line) =>
            h(
              "li",
              {},
              h(
                "div",
                { class: "db-between" },
                button(line.customer, () => context.show("customer", line.customer), "link", {
                  "data-focus": `promise-${line.customer}${line.what}`,
                }),
                h("span", { class: "db-money" }, formats.money(line.amount, line.currency)),
              ),
              h(
                "div",
                { class: "db-between db-small" },
                h("span", {}, line.what),
                line.broken
                  ? mark("act", `${words.week.broken} · ${formats.shortDate(line.day)}`)
                  : mark("wait", formats.weekday(line.day)),
              ),
            ),
          ),
        ),
  );
}

function tieOut(context: Context): Child {
  const { words, formats, desk, memory } = context;
  const tied = (memory.tied ?? {}) as Record<string, string>;
  memory.tied = tied;
  return section(
    words.week.tieOut,
    desk.aging.blocks.map((block) => {
      const out = h("p", { "aria-live": "polite" });
      const credits = desk.unapplied
        .filter((item) => item.currency === block.currency)
        .reduce((sum, item) => sum + item.amount, 0);
      const read = asMinor(block.totals.total - credits);
      const input = h("input", {
        inputmode: "decimal",
        "data-focus": `tie-${block.currency}`,
        value: tied[block.currency] ?? "",
      });
      const compare = (): void => {
        tied[block.currency] = input.value;
        const amount = typedAmount(input.value, block.currency, words.code, desk.layout?.decimalSign);
        if (amount === undefined) {
          const example = formats.amount(asMinor(125_050), "");
          replaceChildren(out, input.value.trim() !== "" && fillIn(words.payments.amountWrong, { example }));
          return;
        }
        const difference = asMinor(amount - read);
        replaceChildren(
          out,
          difference === 0
            ? mark("good", words.week.equal)
            : mark("act", `${words.week.difference}: ${formats.money(difference, block.currency)}`),
        );
      };
      input.addEventListener("input", compare);
      compare();
      return h(
        "div",
        {},
        h(
          "div",
          { class: "db-between" },
          h("span", {}, words.week.tieOutRead),
          h("span", { class: "db-money" }, formats.money(read, block.currency)),
        ),
        field(words.week.tieOutHelp + (block.currency ? ` (${block.currency})` : ""), input),
        out,
      );
    }),
  );
}
