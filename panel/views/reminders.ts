import type { Context, Drawn } from "../context.ts";
import { h } from "../element.ts";

export function reminders(context: Context): Drawn {
  return { nodes: [h("h2", {}, context.words.views.reminders)] };
}
