/** The tabs of the pane: the four views of every day, and the others behind "More". */
import type { Context, ViewName } from "../context.ts";
import { h } from "../element.ts";

const DAILY: readonly ViewName[] = ["today", "reminders", "aging"];
const OTHERS: readonly ViewName[] = [
  "payments",
  "week",
  "calendar",
  "customer",
  "problems",
  "setUp",
  "settings",
];

/** The navigation with the current view marked. */
export function navigation(context: Context, current: ViewName): HTMLElement {
  const { words, desk, formats } = context;
  const counts: Partial<Record<ViewName, number>> = {
    today: desk.work.length,
    problems: desk.problems.length,
  };
  const button = (view: ViewName): HTMLElement => {
    const count = counts[view];
    return h(
      "button",
      {
        type: "button",
        "data-focus": `nav-${view}`,
        "data-view": view,
        "aria-current": view === current ? "page" : undefined,
        on: { click: () => context.show(view) },
      },
      words.views[view],
      count ? h("span", { class: "db-count" }, formats.count(count)) : null,
    );
  };
  const hidden = OTHERS.includes(current);
  const more = h(
    "details",
    { class: "db-more" },
    h(
      "summary",
      { "data-focus": "nav-more", "aria-current": hidden ? "page" : undefined },
      words.views.more,
      hidden && h("span", { class: "db-hidden" }, `: ${words.views[current]}`),
    ),
    h(
      "ul",
      {},
      OTHERS.map((view) => h("li", {}, button(view))),
    ),
  );
  more.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !more.open) return;
    more.open = false;
    more.querySelector("summary")?.focus();
  });
  more.addEventListener("focusout", (event) => {
    if (!more.contains(event.relatedTarget as Node | null)) more.open = false;
  });
  return h("nav", { class: "db-nav", "aria-label": words.views.navigation }, DAILY.map(button), more);
}
