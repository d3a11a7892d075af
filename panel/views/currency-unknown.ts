/** The line above sums without a currency: nobody has said it, and Set up asks for it. */
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { button } from "../parts/table.ts";

/** One sentence with a button to Set up where the currency is still asked for there; null where it is known. */
export function currencyUnknown(context: Context): Child {
  const { desk, words } = context;
  if (!desk.questions.some((question) => question.code === "currency")) return null;
  return h(
    "div",
    { class: "db-notice db-amber db-no-print" },
    h("span", {}, words.common.currencyUnknown),
    button(words.views.setUp, () => context.show("setUp"), "link", { "data-focus": "currency-unknown" }),
  );
}
