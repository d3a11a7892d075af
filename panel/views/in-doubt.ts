/** Messages that may have gone out: never sent again by themselves; the bookkeeper says which it is. */
import type { LogEntry } from "../../core/reminders/log.ts";
import { settleDoubt } from "../../core/reminders/send.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { button } from "../parts/table.ts";
import { logLines, timeNow } from "../write.ts";

/** The list of messages in doubt; nothing where there are none. */
export function inDoubt(context: Context): Child {
  const { desk, words, formats } = context;
  const entries = desk.log.inDoubt();
  if (entries.length === 0) return null;
  const settle = (entry: LogEntry, wasSent: boolean): void => {
    void context.change(
      logLines(desk, [settleDoubt(entry, wasSent, timeNow(desk), desk.settings.sender)]),
      `${entry.customer}: ${wasSent ? words.reminders.wasSent : words.reminders.sendAgain}`,
    );
  };
  return h(
    "section",
    { class: "db-notice db-red", "aria-label": words.reminders.doubtTitle },
    h("h3", {}, words.reminders.doubtTitle),
    h("p", { class: "db-small" }, words.reminders.doubtHelp),
    h(
      "ul",
      { class: "db-lines db-full" },
      entries.map((entry) =>
        h(
          "li",
          {},
          h(
            "div",
            { class: "db-between" },
            h("span", { class: "db-strong" }, entry.customer),
            h("span", { class: "db-money" }, formats.money(entry.amount, entry.currency)),
          ),
          h("p", { class: "db-small" }, [entry.time, entry.to, entry.reference].filter(Boolean).join(" · ")),
          h(
            "div",
            { class: "db-buttons" },
            button(words.reminders.wasSent, () => settle(entry, true), "tight", {
              "data-focus": `was-${entry.key}`,
            }),
            button(words.reminders.sendAgain, () => settle(entry, false), "tight", {
              "data-focus": `again-${entry.key}`,
            }),
          ),
        ),
      ),
    ),
  );
}
