/** Two numbers for the boss and the trend of the last pastes; each says what it means and what it needs. */

import { collectionEffectiveness, daysSalesOutstanding } from "../../core/metrics.ts";
import { asMinor } from "../../core/money.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import { button, facts, section, table } from "../parts/table.ts";

/** Sales are looked at over a quarter, as is usual for both numbers. */
const PERIOD = 90;

/** DSO and collection effectiveness per currency, the trend, and the button that takes a snapshot. */
export function boss(context: Context): Child {
  const { desk, words, formats } = context;
  const pairs: (readonly [string, Child])[] = [];
  for (const block of desk.aging.blocks) {
    const since = desk.asOf - PERIOD;
    const sales = desk.invoices.filter(
      (invoice) =>
        invoice.currency === block.currency &&
        invoice.invoiceDate !== undefined &&
        invoice.invoiceDate > since &&
        invoice.invoiceDate <= desk.asOf &&
        (invoice.amount ?? invoice.openBalance) > 0,
    );
    const sold = asMinor(sales.reduce((sum, invoice) => sum + (invoice.amount ?? invoice.openBalance), 0));
    const name = block.currency ? ` (${block.currency})` : "";
    if (sold > 0) {
      const days = Math.round(daysSalesOutstanding(block.totals.total, sold, PERIOD));
      pairs.push([
        words.aging.dso + name,
        explained(formats.plural(days, words.common.days), () =>
          fillIn(words.aging.dsoWhy, { days: PERIOD }),
        ),
      ]);
      const opening = desk.openingBalance(block.currency, PERIOD);
      const collectable = opening === undefined ? 0 : opening + sold - (block.totals.buckets[0] ?? 0);
      if (opening !== undefined && collectable !== 0) {
        const share = collectionEffectiveness({
          opening,
          creditSales: sold,
          closing: block.totals.total,
          current: block.totals.buckets[0] ?? asMinor(0),
        });
        pairs.push([
          words.aging.cei + name,
          explained(formats.percent(Math.round(share * 1000) / 1000), () => words.aging.ceiWhy),
        ]);
      }
    }
  }
  const trend = desk.trend;
  return section(
    words.aging.trend,
    pairs.length > 0 ? facts(pairs) : h("p", { class: "db-quiet db-small" }, words.aging.needsDates),
    trend.length > 0
      ? table(
          words.aging.trend,
          [
            { heading: words.asOf.label },
            { heading: words.aging.open, number: true },
            { heading: words.aging.pastDue, number: true },
          ],
          trend.map((point) => [
            formats.shortDate(point.asOf),
            formats.money(point.open, point.currency),
            formats.money(point.pastDue, point.currency),
          ]),
          undefined,
          true,
        )
      : h("p", { class: "db-quiet db-small" }, words.aging.needsSnapshots),
    h(
      "div",
      { class: "db-buttons db-no-print" },
      button(
        words.aging.snapshot,
        () =>
          void context.change(desk.snapshot(), formats.plural(desk.openInvoices, words.aging.snapshotSaid)),
      ),
    ),
  );
}
