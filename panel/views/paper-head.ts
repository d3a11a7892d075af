/** What a printed view says above all: whose it is and of which day. On the screen the head of the pane says so. */
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";

/** The company and the day, on paper only. */
export function paperHead({ desk, words, formats }: Context): Child {
  const day = formats.labelled(words.asOf.label, formats.date(desk.asOf));
  return h(
    "p",
    { class: "db-paper-head" },
    [desk.settings.company, day].filter((part) => part !== "").join(" · "),
  );
}
