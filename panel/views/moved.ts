/** The notice that rows have moved beside what was noted, and the question that puts it right in one change. */
import { answerText, type MovedAnswer } from "../../core/set-up/moved-answers.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { putRightChanges } from "../moved.ts";
import { button } from "../parts/table.ts";
import { oppositeOf } from "../undo.ts";

/** The notice; nothing where every answer stands with its invoice. */
export function movedNotice(context: Context): Child {
  const { desk, words, formats } = context;
  if (desk.moved.length === 0) return null;
  return h(
    "section",
    { class: "db-notice db-red", "aria-label": formats.plural(desk.moved.length, words.moved.title) },
    h("h3", {}, formats.plural(desk.moved.length, words.moved.title)),
    h("p", { class: "db-small" }, words.moved.help),
    button(words.moved.look, () => void ask(context), "primary", { "data-focus": "moved" }),
  );
}

/** What one answer is, whose it is, and where it goes. */
function line(context: Context, answer: MovedAnswer): string {
  const { words } = context;
  const { to, holder, rows } = answer;
  const where = fillIn(to ? words.moved.to : words.moved.gone, {
    invoice: holder.number || "–",
    customer: holder.customer,
    row: (rows[0] as number) + 1,
    ...(to ? { to: to.row } : {}),
  });
  return `${answerText(answer)} · ${where}`;
}

/** Asks which answers move, writes them in one change, and offers to take it back; the log keeps its lines. */
async function ask(context: Context): Promise<void> {
  const { desk, host, words, formats } = context;
  const boxes = desk.moved.map((answer) => h("input", { type: "checkbox", checked: answer.suggested }));
  const form = await context.ask({
    title: words.moved.ask,
    body: [
      h("p", { class: "db-quiet" }, words.moved.askHelp),
      h(
        "ul",
        { class: "db-lines" },
        desk.moved.map((answer, i) =>
          h("li", {}, h("label", { class: "db-inline" }, boxes[i], h("span", {}, line(context, answer)))),
        ),
      ),
    ],
    action: words.moved.action,
  });
  if (!form) return;
  const chosen = desk.moved.filter((_, i) => boxes[i]?.checked);
  const { sheet, log } = putRightChanges(desk, chosen);
  const back = oppositeOf(sheet, desk.read);
  await context.run(async () => {
    try {
      await host.apply([...sheet, ...log]);
    } finally {
      await context.refresh();
    }
    context.say(
      formats.plural(chosen.length, words.moved.said),
      back &&
        (async () => {
          await host.apply(back);
          await context.refresh();
          context.say(words.common.undone);
        }),
    );
  });
}
