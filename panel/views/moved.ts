/** The notice that rows have moved beside what was noted, and the question that puts it right in one change. */
import { dayOfAnswer, type MovedAnswer, type MovedAnswers } from "../../core/set-up/moved-answers.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { fromLog, putRightChanges } from "../moved.ts";
import { button } from "../parts/table.ts";
import { oppositeOf } from "../undo.ts";

/** The notice; nothing where every answer stands with its invoice. */
export function movedNotice(context: Context): Child {
  const { desk, words, formats } = context;
  if (desk.moved.length === 0) return null;
  const back = desk.moved.every(fromLog);
  const title = formats.plural(desk.moved.length, back ? words.moved.backTitle : words.moved.title);
  return h(
    "section",
    { class: "db-notice db-red", "aria-label": title },
    h("h3", {}, title),
    h("p", { class: "db-small" }, back ? words.moved.backHelp : words.moved.help),
    button(words.moved.look, () => void ask(context), "primary", { "data-focus": "moved" }),
  );
}

/** The answers of one invoice, the first of them first. */
type Group = readonly [MovedAnswer, ...MovedAnswer[]];

/** One line an invoice: what Duebook's own columns hold of it, and apart from that what the user's own do. */
function groupsOf(moved: MovedAnswers): readonly Group[] {
  const groups = new Map<string, [MovedAnswer, ...MovedAnswer[]]>();
  for (const answer of moved) {
    const { number, customer, dueDate } = answer.holder;
    const key = [number, customer, dueDate, answer.suggested, fromLog(answer)].join("\n");
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()];
}

/** What an invoice's answers are, whose they are, and where they go. */
function line(context: Context, group: Group): string {
  const { words, formats } = context;
  const { to, holder, rows } = group[0];
  const where = fillIn(fromLog(group[0]) ? words.moved.back : to ? words.moved.to : words.moved.gone, {
    invoice: holder.number || "–",
    customer: holder.customer,
    row: (rows[0] ?? 0) + 1,
    ...(to ? { to: to.row } : {}),
  });
  const shown = (answer: MovedAnswer): string => {
    const day = dayOfAnswer(answer);
    return `${answer.heading}: ${day === undefined ? answer.value : formats.shortDate(day)}`;
  };
  return `${group.map(shown).join(", ")} · ${where}`;
}

/** Asks which answers move, writes them in one change, and offers to take it back; the log keeps its lines. */
async function ask(context: Context): Promise<void> {
  const { desk, host, words, formats } = context;
  const groups = groupsOf(desk.moved);
  const boxes = groups.map(([first]) => h("input", { type: "checkbox", checked: first.suggested }));
  const form = await context.ask({
    title: words.moved.ask,
    body: [
      h("p", { class: "db-quiet" }, words.moved.askHelp),
      h(
        "ul",
        { class: "db-lines" },
        groups.map((group, i) =>
          h("li", {}, h("label", { class: "db-row-tick" }, boxes[i], h("span", {}, line(context, group)))),
        ),
      ),
    ],
    action: words.moved.action,
  });
  if (!form) return;
  const chosen = groups.flatMap((group, i) => (boxes[i]?.checked ? group : []));
  const { sheet, changes } = putRightChanges(desk, chosen);
  const back = oppositeOf(sheet, desk.read);
  await context.run(async () => {
    try {
      await host.apply(changes);
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
