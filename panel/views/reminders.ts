/** Reminders: what is ready, what cannot go and why; look at any message, test it, send with a count, stop, resume. */
import { type Batch, questionOf, type ReadyMessage } from "../../core/reminders/batch.ts";
import { withinQuota } from "../../core/reminders/chunks.ts";
import { totalOf } from "../../core/reminders/tables.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h } from "../element.ts";
import { LONG_WORK } from "../parts/in-turns.ts";
import { button, empty } from "../parts/table.ts";
import { windowedList } from "../parts/windowed-list.ts";
import { labelSaid } from "../said/action.ts";
import { notesSaid } from "../said/sending.ts";
import { asked } from "./asked.ts";
import { held } from "./held-back.ts";
import { inDoubt } from "./in-doubt.ts";
import { preview } from "./message-preview.ts";
import { movedNotice } from "./moved.ts";
import { progress, results } from "./send-results.ts";
import {
  batchOf,
  choose,
  edited,
  isChosen,
  isPlanned,
  noteCaughtUp,
  planInTurns,
  type ReminderState,
  sendAll,
  stateOf,
} from "./sending.ts";

/** The Reminders view. */
export function reminders(context: Context): Drawn {
  const { desk, words, formats } = context;
  const state = stateOf(context);
  const title = h("h2", {}, words.reminders.title);
  if (desk.invoices.length > LONG_WORK && !state.running && !isPlanned(context, state)) {
    const turns = planInTurns(context, state, context.redraw);
    return { nodes: [title, turns.element], destroy: turns.stop };
  }
  const batch = batchOf(context, state);
  const ready = [...batch.ready, ...batch.asked].map((item) => edited(state, item));
  const chosen = ready.filter((item) => isChosen(state, item));
  const nothing =
    ready.length === 0 && batch.stopped.length === 0 && batch.caughtUp.length === 0 && !state.results.length;
  const free = ready.filter((item) => questionOf(item) === "");
  const list = free.length > 0 ? readyList(context, free, state) : undefined;
  return {
    nodes: [
      h(
        "div",
        { class: "db-title" },
        title,
        h("span", { class: "db-quiet" }, formats.plural(free.length, words.reminders.ready)),
      ),
      desk.asOf !== desk.today ? h("div", { class: "db-notice db-red" }, words.reminders.asOfBlocked) : null,
      movedNotice(context),
      inDoubt(context),
      state.running ? progress(context, state) : results(context, state),
      nothing ? empty(words.reminders.nothing, words.reminders.nothingHelp) : null,
      !state.running && ready.length > 0 ? actions(context, state, ready, chosen) : null,
      asked(context, ready, state),
      list?.element ?? null,
      ready.length === 0 && !state.running ? caughtUp(context, batch) : null,
      held(context, batch, state),
    ],
    ...(list ? { destroy: list.destroy } : {}),
  };
}

function readyList(context: Context, ready: readonly ReadyMessage[], state: ReminderState) {
  const { words, formats } = context;
  const toggle = (item: ReadyMessage): void => {
    choose(state, item, !isChosen(state, item));
    context.redraw();
  };
  return windowedList<ReadyMessage>({
    items: ready,
    label: formats.plural(ready.length, words.reminders.ready),
    scroller: context.scroller,
    keyOf: (item) => item.message.key,
    render: (item) => {
      const { group, sums, entry } = item.draft;
      const box = h("input", {
        type: "checkbox",
        tabindex: "-1",
        "aria-label": group.customer,
        checked: isChosen(state, item),
        disabled: state.running,
      });
      box.addEventListener("change", () => toggle(item));
      return h(
        "div",
        { class: "db-row db-row-tick", on: { dblclick: () => void preview(context, item) } },
        box,
        h(
          "div",
          { class: "db-shrink" },
          h(
            "div",
            { class: "db-line" },
            h("span", { class: "db-name", title: group.customer }, group.customer),
            h("span", { class: "db-money db-name" }, formats.money(totalOf(sums), group.currency)),
          ),
          h(
            "div",
            { class: "db-line" },
            h("span", {}, stepSaid(context, group.step)),
            button(words.reminders.preview, () => void preview(context, item), "link", { tabindex: "-1" }),
          ),
          h(
            "span",
            { class: "db-wide-line db-quiet db-small", title: item.message.to.address },
            [
              formats.plural(group.covered.length, words.reminders.covers),
              group.alsoOpen.length > 0 && formats.plural(group.alsoOpen.length, words.reminders.alsoOpen),
              entry.payBy !== undefined && `${words.reminders.payBy} ${formats.shortDate(entry.payBy)}`,
              item.message.to.address,
              ...notesSaid(context, item),
            ]
              .filter(Boolean)
              .join(" · "),
          ),
        ),
      );
    },
    onKey: (item, key) => {
      if (key === " ") toggle(item);
      else if (key === "Enter") void preview(context, item);
      else return false;
      return true;
    },
  });
}

/** What a message is, by its name in the reader's language. */
function stepSaid({ desk, words }: Context, step: ReadyMessage["draft"]["group"]["step"]): string {
  const label = desk.playbook.labels["chase-promise"];
  return labelSaid(step ?? { id: "chase-promise", label }, words.code);
}

function actions(
  context: Context,
  state: ReminderState,
  ready: readonly ReadyMessage[],
  chosen: readonly ReadyMessage[],
): Child {
  const { words, formats, host } = context;
  const count = chosen.length;
  const free = ready.filter((item) => questionOf(item) === "");
  const all = count > 0 && free.every((item) => isChosen(state, item));
  const blocked = context.desk.asOf !== context.desk.today || count === 0;
  const quota = withinQuota(chosen, state.quota);
  const sends = host.can.send !== "none";
  const label =
    state.left > 0
      ? words.reminders.resume
      : host.can.send === "inbox"
        ? words.reminders.sendInbox
        : words.reminders.send;
  return [
    state.quota !== undefined &&
      h(
        "p",
        { class: "db-small db-quiet" },
        formats.plural(state.quota, words.reminders.quota),
        quota.later > 0 && ` ${formats.plural(quota.later, words.reminders.quotaShort)}`,
      ),
    h(
      "div",
      { class: "db-buttons" },
      sends &&
        button(formats.plural(count, label), () => void sendAll(context, chosen, "send"), "primary", {
          disabled: blocked,
          "data-focus": "send",
        }),
      host.can.drafts &&
        button(
          formats.plural(count, words.reminders.drafts),
          () => void sendAll(context, chosen, "drafts"),
          "",
          { disabled: blocked, "data-focus": "drafts" },
        ),
      host.can.outbox &&
        button(
          formats.plural(count, words.reminders.outbox),
          () => void sendAll(context, chosen, "outbox"),
          sends ? "" : "primary",
          { disabled: blocked, "data-focus": sends ? "outbox" : "send" },
        ),
      host.can.eml &&
        host.saveFile &&
        button(formats.plural(count, words.reminders.eml), () => void sendAll(context, chosen, "eml"), "", {
          disabled: blocked,
          "data-focus": "eml",
        }),
      button(
        all ? words.reminders.chooseNone : words.reminders.chooseAll,
        () => {
          // What a person must look at is ticked one by one, never with all.
          for (const item of all ? ready : free) choose(state, item, !all);
          context.redraw();
        },
        "tight",
        { "data-focus": "choose" },
      ),
    ),
  ];
}

/** Invoices whose letter went out with another's: they ride with the next batch; with none to send, they have a button of their own. */
function caughtUp(context: Context, batch: Batch): Child {
  const { words, formats, desk } = context;
  if (batch.caughtUp.length === 0) return null;
  const note = (): void =>
    void context.run(async () => {
      await noteCaughtUp(context, batch.caughtUp);
      await context.refresh();
      context.say(words.reminders.caughtUpSaid);
    });
  return h(
    "div",
    { class: "db-notice" },
    h("span", {}, formats.plural(batch.caughtUp.length, words.reminders.caughtUp)),
    button(words.reminders.caughtUpNote, note, "tight", {
      "data-focus": "caught-up",
      disabled: desk.asOf !== desk.today,
    }),
  );
}
