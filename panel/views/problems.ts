/** Everything the reader could not use, by gravity, each with its place and its remedy. */
import type { Problem } from "../../core/invoice.ts";
import type { TotalCheck } from "../../core/ledger/reconciliation.ts";
import type { Context, Drawn } from "../context.ts";
import { h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, empty, mark } from "../parts/table.ts";
import { windowedList } from "../parts/windowed-list.ts";
import { problemSaid } from "../said/fault.ts";

const ORDER: readonly Problem["grade"][] = ["warning", "left out", "flagged"];

/** The sums read beside the report's own totals, one line a currency: the last total of the whole report counts. */
function sumsRead({ desk, words, formats }: Context): HTMLElement[] {
  const totals = new Map<string, TotalCheck>();
  for (const check of desk.ledger?.reconciliation.totals ?? [])
    if (check.name === "" || check.name.toUpperCase() === check.currency) totals.set(check.currency, check);
  return [...totals.values()].map(({ currency, read, reported }) =>
    h(
      "p",
      { class: "db-quiet db-sums" },
      fillIn(words.problems.sums, {
        read: formats.money(read, currency),
        total: formats.money(reported, currency),
      }),
    ),
  );
}

/** The Problems view. */
export function problems(context: Context): Drawn {
  const { desk, words, formats } = context;
  const title = h("h2", {}, words.views.problems);
  const sums = sumsRead(context);
  if (desk.problems.length === 0) return { nodes: [title, ...sums, empty(words.problems.none)] };
  const grades: Record<Problem["grade"], HTMLElement> = {
    "left out": mark("act", words.problems.leftOut),
    flagged: mark("soon", words.problems.flagged),
    warning: mark("wait", words.problems.warning),
  };
  const reveal = (problem: Problem): void => {
    const column = desk.columnOf(problem.column);
    void context.run(() =>
      context.host.reveal(problem.sheet || desk.sheet, Math.max(0, problem.row - 1), column ?? 0),
    );
  };
  const sorted = [...desk.problems].sort(
    (a, b) => ORDER.indexOf(a.grade) - ORDER.indexOf(b.grade) || a.row - b.row,
  );
  const said = (problem: Problem): string => problemSaid(context, problem);
  // Rows of a windowed list are equally high: each leaves the room that the longest sentence takes at this width.
  let longest = "";
  for (const problem of sorted) if (said(problem).length > longest.length) longest = said(problem);
  const list = windowedList<Problem>({
    items: sorted,
    label: words.views.problems,
    scroller: context.scroller,
    keyOf: (problem) => `${problem.row}-${problem.code}-${problem.column}`,
    render: (problem) =>
      h(
        "div",
        { class: "db-row db-row-problem", on: { dblclick: () => reveal(problem) } },
        h(
          "div",
          { class: "db-line" },
          grades[problem.grade].cloneNode(true),
          problem.row > 0
            ? button(fillIn(words.problems.row, { row: problem.row }), () => reveal(problem), "link", {
                tabindex: "-1",
                title: words.problems.goTo,
              })
            : h("span", {}),
        ),
        h("div", { class: "db-said-whole", "data-longest": longest }, h("span", {}, said(problem))),
      ),
    onKey: (problem, key) => {
      if (key !== "Enter" && key !== " ") return false;
      reveal(problem);
      return true;
    },
  });
  return {
    nodes: [
      h(
        "div",
        { class: "db-title" },
        title,
        h("span", { class: "db-quiet" }, formats.plural(sorted.length, words.problems.summary)),
      ),
      ...sums,
      h("p", { class: "db-quiet" }, words.problems.help),
      list.element,
    ],
    destroy: list.destroy,
  };
}
