/** What was said to a customer, as a timeline, and what the customer promised. */
import { promiseState } from "../../core/promise.ts";
import type { LogEntry } from "../../core/reminders/log.ts";
import { dayOfEntry } from "../../core/reminders/log-view.ts";
import type { Account } from "../account.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { mark, section, table } from "../parts/table.ts";
import { channelSaid, contactSaid, resultBeside, stateSaid } from "../said/log.ts";

/** Contacts shown, the newest first; the sheet has them all. */
const CONTACTS = 200;

/** The timeline. */
export function history(context: Context, account: Account): Child {
  const { words } = context;
  return section(
    words.customer.history,
    account.history.length === 0
      ? h("p", { class: "db-quiet" }, words.customer.noHistory)
      : h(
          "ol",
          { class: "db-timeline" },
          [...account.history]
            .reverse()
            .slice(0, CONTACTS)
            .map((entry) => line(context, entry)),
        ),
  );
}

function line(context: Context, entry: LogEntry): HTMLElement {
  const { words, formats } = context;
  const day = dayOfEntry(entry);
  const numbers = entry.invoices.map(({ number }) => number).filter(Boolean);
  return h(
    "li",
    {},
    h(
      "div",
      { class: "db-between" },
      h("span", { class: "db-strong" }, contactSaid(context, entry) || channelSaid(context, entry.channel)),
      h("span", { class: "db-quiet db-small" }, day === undefined ? entry.time : formats.shortDate(day)),
    ),
    h(
      "p",
      { class: "db-small" },
      [
        channelSaid(context, entry.channel),
        entry.to,
        stateSaid(context, entry.state),
        resultBeside(context, entry),
        entry.promisedDate !== undefined &&
          formats.labelled(words.call.promisedDate, formats.date(entry.promisedDate)),
        entry.payBy !== undefined && `${words.reminders.payBy} ${formats.date(entry.payBy)}`,
        entry.amount > 0 && formats.money(entry.amount, entry.currency),
        entry.note,
        entry.reference,
      ]
        .filter(Boolean)
        .join(" · "),
    ),
    numbers.length > 0 &&
      h(
        "p",
        { class: "db-small db-quiet" },
        numbers.map((number, i) => [i > 0 && ", ", h("span", { class: "db-keep" }, number)]),
      ),
  );
}

/** The promises of the open items and what became of each. */
export function promises(context: Context, account: Account): Child {
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
            h("span", { class: "db-keep" }, item.invoice.invoice || "–"),
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
