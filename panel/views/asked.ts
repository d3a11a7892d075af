/** Messages something in the rows speaks against: what it says beside each, and a tick of its own, off until the user sets it. */
import { questionOf, type ReadyMessage } from "../../core/reminders/batch.ts";
import { totalOf } from "../../core/reminders/tables.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { button, section } from "../parts/table.ts";
import { notesSaid } from "../said/sending.ts";
import { preview } from "./message-preview.ts";
import { choose, isChosen, type ReminderState } from "./sending.ts";

/** Messages shown at first. */
const SHOWN = 50;

/** The messages that are asked about one by one; nothing where there are none. */
export function asked(context: Context, items: readonly ReadyMessage[], state: ReminderState): Child {
  const { words, formats } = context;
  const all = items.filter((item) => questionOf(item) !== "");
  if (all.length === 0) return null;
  const shown = state.allAsked ? all : all.slice(0, SHOWN);
  const line = (item: ReadyMessage): Child => {
    const { group, sums } = item.draft;
    const box = h("input", {
      type: "checkbox",
      "aria-label": group.customer,
      "data-focus": `asked-${item.message.key}`,
      checked: isChosen(state, item),
      disabled: state.running,
    });
    box.addEventListener("change", () => {
      choose(state, item, box.checked);
      context.redraw();
    });
    return h(
      "li",
      { class: "db-row-tick" },
      box,
      h(
        "div",
        { class: "db-shrink" },
        h(
          "div",
          { class: "db-between db-between-wrap" },
          button(group.customer, () => context.show("customer", group.customer), "link"),
          h("span", { class: "db-money" }, formats.money(totalOf(sums), group.currency)),
        ),
        notesSaid(context, item).map((note) => h("p", { class: "db-small" }, note)),
        button(words.reminders.preview, () => void preview(context, item), "link"),
      ),
    );
  };
  return section(
    formats.plural(all.length, words.reminders.asked),
    h("ul", { class: "db-lines" }, shown.map(line)),
    all.length > shown.length &&
      button(`${words.common.all} (${formats.count(all.length)})`, () => {
        state.allAsked = true;
        context.redraw();
      }),
  );
}
