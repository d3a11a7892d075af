/** Left-overs up to the small difference of Settings, for one write-off together. */
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { button, section } from "../parts/table.ts";
import { setField } from "../write.ts";
import { totals } from "./totals.ts";

/** Left-overs too small to chase, written off together: the status says so, the amounts stay as they are. */
export function smallDifferences(context: Context): Child {
  const { desk, words, formats } = context;
  const list = desk.smallDifferences;
  if (list.length === 0) return null;
  return section(
    words.payments.small,
    h("p", { class: "db-quiet db-small" }, words.payments.smallHelp),
    h(
      "ul",
      { class: "db-lines" },
      list
        .slice(0, 100)
        .map(({ invoice, rest }) =>
          h(
            "li",
            { class: "db-between" },
            h("span", {}, `${invoice.customer} · ${invoice.invoice}`),
            h("span", { class: "db-money" }, formats.money(rest, invoice.currency)),
          ),
        ),
    ),
    button(formats.plural(list.length, words.payments.writeOff), () => void writeOff(context)),
  );
}

/** Asks with the count and the sums, then writes the status. */
async function writeOff(context: Context): Promise<void> {
  const { desk, words, formats } = context;
  const list = desk.smallDifferences;
  const action = formats.plural(list.length, words.payments.writeOff);
  const sums = list.map(({ invoice, rest }) => ({ currency: invoice.currency, pastDue: rest }));
  const agreed = await context.ask({
    title: action,
    body: h("p", {}, `${words.common.total}: ${totals(context, sums)}`),
    action,
    danger: true,
  });
  if (!agreed) return;
  const invoices = list.map(({ invoice }) => invoice);
  await context.change(setField(desk, invoices, "status", desk.statusWord("written off"), "text"), action);
}
