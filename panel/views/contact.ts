/** What the customer said without being called: a reply that came, a reply that was read, and the wish to be left alone. */

import { CONTACT_ALLOWED, dayOfEntry, NO_CONTACT_ASKED } from "../../core/reminders/log-view.ts";
import type { Account } from "../account.ts";
import { contactStop, isStopped, whoKnown } from "../contact-stop.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button } from "../parts/table.ts";
import { logLines, noted } from "../write.ts";

/** The buttons of the customer view. A reply stops every message until somebody has read it. */
export function contact(context: Context, account: Account): Child {
  const { desk, words, formats } = context;
  const { customer } = account;
  const invoices = account.items.map((item) => item.invoice);
  const unread = desk.log.unreadReply(whoKnown(desk, customer));
  const since = unread && dayOfEntry(unread);
  const log = (result: string) =>
    logLines(desk, [noted(desk, customer, invoices, { channel: "email", result })]);
  const reply = (): void =>
    void context.change(log("reply-received"), fillIn(words.reminders.replySaid, { customer }));
  const read = (): void => void context.change(log("reply-read"), words.customer.replyReadSaid);
  const stopped = isStopped(desk, customer);
  const stop = async (): Promise<void> => {
    const changes = contactStop(desk, customer, !stopped);
    const said = stopped ? words.customer.mayContact : words.customer.noContactNow;
    if (!stopped) {
      const yes = await context.ask({
        title: words.customer.stopContact,
        body: fillIn(words.customer.stopContactBody, { customer }),
        action: words.customer.stopContact,
      });
      if (!yes) return;
    }
    const result = stopped ? CONTACT_ALLOWED : NO_CONTACT_ASKED;
    const line = logLines(desk, [noted(desk, customer, [], { channel: "internal", result })]);
    await context.change([...changes, ...line], said);
  };
  return [
    unread &&
      h(
        "div",
        { class: "db-notice db-amber" },
        h(
          "span",
          {},
          fillIn(words.customer.replyWaits, {
            date: since === undefined ? unread.time : formats.date(since),
          }),
        ),
        button(words.customer.replyRead, read, "tight", { "data-focus": "reply-read" }),
      ),
    stopped && h("div", { class: "db-notice db-red" }, words.customer.noContactNow),
    h(
      "div",
      { class: "db-buttons db-no-print" },
      !unread && button(words.reminders.replies, reply, "tight", { "data-focus": "reply" }),
      button(stopped ? words.customer.mayContact : words.customer.stopContact, () => void stop(), "tight", {
        "data-focus": "stop-contact",
      }),
    ),
  ];
}
