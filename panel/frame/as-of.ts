/** The day everything is aged to: shown on every view, changed here, and loudly so where it is not today. */
import { type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import type { Context } from "../context.ts";
import { h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import type { Overrides } from "../reader-options.ts";
import { setAsOf } from "../settings-sheet.ts";

/** The bar with the day, and the question where the workbook's day is not today. */
export function asOfBar(context: Context, overrides: Overrides): HTMLElement {
  const { desk, words, formats } = context;
  const move = (day: Day): void => {
    overrides.asOf = day;
    const changes = setAsOf(desk, day);
    if (changes.length > 0)
      void context.change(changes, fillIn(`${words.asOf.label}: {date}`, { date: formats.date(day) }));
    else void context.refresh();
  };
  const field = h("input", {
    type: "date",
    id: "db-as-of",
    "data-focus": "as-of",
    value: isoDay(desk.asOf),
    on: {
      change: (event) => {
        const day = parseIsoDay((event.target as HTMLInputElement).value);
        if (day !== undefined && day !== desk.asOf) move(day);
      },
    },
  });
  const again = h(
    "button",
    {
      type: "button",
      class: "db-tight db-again",
      "data-focus": "again",
      title: words.common.again,
      "aria-label": words.common.again,
      on: { click: () => void context.refresh() },
    },
    "\u21BB",
  );
  const bar = h(
    "div",
    { class: "db-as-of" },
    h("label", { for: "db-as-of" }, words.asOf.label),
    field,
    explained("?", () => words.asOf.why),
    again,
  );
  if (desk.asOf === desk.today) return h("div", {}, bar);
  return h(
    "div",
    {},
    bar,
    h(
      "div",
      { class: "db-notice db-amber", role: "note" },
      h("span", {}, fillIn(words.asOf.stale, { date: formats.date(desk.asOf) })),
      h(
        "button",
        {
          type: "button",
          class: "db-tight",
          "data-focus": "as-of-today",
          on: { click: () => move(desk.today) },
        },
        words.asOf.set,
      ),
    ),
  );
}
