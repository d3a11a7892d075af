/** Claims that lapse within six months: the one date no reminder moves. */
import { lapsingSoon } from "../../core/limitation.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { button, mark, section, table } from "../parts/table.ts";

/** Rows shown; a list longer than that needs a lawyer, not a pane. */
const ROWS = 100;

/** The section of This week; nothing where no claim is near its day. */
export function limitation(context: Context): Child {
  const { desk, words, formats } = context;
  const lapsing = lapsingSoon(desk.invoices, desk.asOf);
  if (lapsing.length === 0) return null;
  return section(
    words.week.limitation,
    h("p", { class: "db-small db-quiet" }, words.week.limitationHelp),
    table(
      words.week.limitation,
      [
        { heading: words.aging.customer },
        { heading: words.customer.invoice },
        { heading: words.payments.date },
        { heading: words.customer.balance, number: true },
      ],
      lapsing.slice(0, ROWS).map(({ invoice, balance, lapses }) => [
        button(desk.customerOf(invoice), () => context.show("customer", desk.customerOf(invoice)), "link", {
          "data-focus": `lapses-${invoice.row}`,
        }),
        h("span", { class: "db-keep" }, invoice.invoice),
        lapses < desk.asOf
          ? mark("act", `${formats.shortDate(lapses)} · ${words.week.limitationOver}`)
          : formats.shortDate(lapses),
        formats.money(balance, invoice.currency),
      ]),
      undefined,
      true,
    ),
  );
}
