/** A run of reminders while it goes and after it: progress, Stop, and what became of each message. */
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, mark, section } from "../parts/table.ts";
import { whySaid } from "../said/sending.ts";
import type { ReminderState } from "./sending.ts";

/** How far a run is, and its Stop. */
export function progress(context: Context, state: ReminderState): Child {
  const { words, formats } = context;
  return h(
    "div",
    { class: "db-notice", "aria-live": "polite" },
    h(
      "span",
      {},
      state.stopping
        ? words.reminders.stopping
        : fillIn(words.reminders.progress, {
            done: formats.count(state.results.length),
            total: formats.count(state.total),
          }),
    ),
    h("progress", { max: state.total, value: state.results.length, "aria-label": words.reminders.title }),
    button(
      words.reminders.stop,
      () => {
        state.stopping = true;
        context.redraw();
      },
      "",
      { disabled: state.stopping, "data-focus": "stop" },
    ),
  );
}

/** What became of each message of the run; nothing before one was made. */
export function results(context: Context, state: ReminderState): Child {
  const { words, formats } = context;
  if (state.results.length === 0) return null;
  const sent = state.results.filter((result) => result.state === "sent").length;
  const shown = { sent: "good", failed: "act", skipped: "wait", "in doubt": "act" } as const;
  const said = {
    sent: words.reminders.sent,
    failed: words.reminders.failed,
    skipped: words.reminders.skipped,
    "in doubt": words.reminders.inDoubt,
  };
  return section(
    words.reminders.results,
    h(
      "p",
      {},
      formats.plural(sent, words.reminders.finished),
      state.left > 0 && ` ${formats.plural(state.left, words.reminders.stopped)}`,
    ),
    h(
      "ul",
      { class: "db-lines" },
      state.results
        .slice(-200)
        .map((result) =>
          h(
            "li",
            {},
            h(
              "div",
              { class: "db-between" },
              h("span", {}, state.names.get(result.key) ?? result.key),
              mark(shown[result.state], said[result.state]),
            ),
            result.reason ? h("p", { class: "db-small db-quiet" }, whySaid(context, result)) : null,
            result.state === "sent" ? handOver(context, state, result.key) : null,
          ),
        ),
    ),
  );
}

/** A message that stands in the Outbox: opened in the mail program, or copied. */
function handOver(context: Context, state: ReminderState, key: string): Child {
  const { words, host } = context;
  const message = state.prepared.get(key);
  const link = message && host.mail.composeLink?.(message);
  if (!message || !link) return null;
  const named = { "aria-label": `Outlook: ${state.names.get(key) ?? ""}`, "data-focus": `compose-${key}` };
  return h(
    "div",
    { class: "db-inline" },
    button("Outlook", () => void context.run(() => host.openLink(link)), "link", named),
    button(
      words.reminders.copy,
      () =>
        void context.run(async () => {
          await navigator.clipboard.writeText(message.text);
          context.say(words.reminders.copied);
        }),
      "link",
      { "data-focus": `copy-${key}` },
    ),
  );
}
