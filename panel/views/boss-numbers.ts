/** Two numbers for the boss and the trend of the last pastes; each says what it means and what it needs. */

import type { AgingBlock } from "../../core/aging.ts";
import { collectionEffectiveness, daysSalesOutstanding } from "../../core/metrics.ts";
import { asMinor, type Minor } from "../../core/money.ts";
import { salesPeriod } from "../../core/sales-period.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import { button, facts, section, table } from "../parts/table.ts";
import { stackedBars } from "./stacked-bars.ts";

/** Collection is looked at over a quarter, as is usual. */
const PERIOD = 90;

/** DSO and collection effectiveness per currency, the trend, and the button that takes a snapshot. */
export function boss(context: Context): Child {
  const { desk, words, formats } = context;
  const pairs = desk.aging.blocks.flatMap((block) => numbersOf(context, block));
  const trend = desk.trend;
  return section(
    words.aging.trend,
    pairs.length > 0 ? facts(pairs) : h("p", { class: "db-quiet db-small" }, words.aging.needsDates),
    desk.aging.blocks.map(({ currency }) => trendBars(context, currency)),
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

/** One currency's two numbers, or why they cannot be told. */
function numbersOf(context: Context, block: AgingBlock): (readonly [string, Child])[] {
  const { desk, words, formats } = context;
  const open = block.totals.total;
  const money = (amount: Minor): string => formats.money(amount, block.currency);
  if (open <= 0 || !desk.invoices.some(({ invoiceDate }) => invoiceDate !== undefined)) return [];
  const name = block.currency ? ` (${block.currency})` : "";
  const { days, sales, older, told } = salesPeriod(desk.invoices, block.currency, open, desk.asOf);
  if (!told) {
    const why = { sales: money(sales), days: formats.count(days), open: money(open), old: money(older) };
    return [
      [words.aging.dso + name, explained(words.aging.dsoCannot, () => fillIn(words.aging.dsoCannotWhy, why))],
    ];
  }
  const dso = Math.round(daysSalesOutstanding(open, sales, days));
  const pairs: (readonly [string, Child])[] = [
    [
      words.aging.dso + name,
      explained(formats.plural(dso, words.common.days), () => [
        fillIn(words.aging.dsoWhy, { days: formats.count(days) }),
        h(
          "span",
          { class: "db-block" },
          `${money(open)} ÷ ${money(sales)} × ${formats.count(days)} = ${formats.count(dso)}`,
        ),
      ]),
    ],
  ];
  const cei = effectiveness(context, block);
  if (cei !== undefined)
    pairs.push([
      words.aging.cei + name,
      explained(formats.percent(Math.round(cei * 1000) / 1000), () => words.aging.ceiWhy),
    ]);
  return pairs;
}

/** Of what could be collected in the quarter, the part that was; undefined without a snapshot from its beginning. */
function effectiveness({ desk }: Context, block: AgingBlock): number | undefined {
  const opening = desk.openingBalance(block.currency, PERIOD);
  const sold = desk.invoices.reduce((sum, { currency, invoiceDate, amount, openBalance }) => {
    const inPeriod =
      currency === block.currency &&
      invoiceDate !== undefined &&
      invoiceDate > desk.asOf - PERIOD &&
      invoiceDate <= desk.asOf;
    return inPeriod ? sum + Math.max(0, amount ?? openBalance) : sum;
  }, 0);
  const current = block.totals.buckets[0] ?? asMinor(0);
  if (opening === undefined || opening + sold - current === 0) return undefined;
  return collectionEffectiveness({
    opening,
    creditSales: asMinor(sold),
    closing: block.totals.total,
    current,
  });
}

/** What was open at each of the last pastes, past due and not, oldest first; nothing where there is no other to compare with. */
function trendBars(context: Context, currency: string): Child {
  const { desk, words, formats, scroller } = context;
  const points = desk.trend.filter((point) => point.currency === currency).reverse();
  if (points.length < 2) return null;
  const money = (amount: Minor): string => formats.money(amount, currency);
  return stackedBars({
    title: formats.labelled(words.aging.trend, currency || words.common.noCurrency),
    description: points
      .map((point) =>
        formats.labelled(formats.date(point.asOf), `${money(point.pastDue)} / ${money(point.open)}`),
      )
      .join("; "),
    bars: points.map((point) => ({
      label: formats.shortDate(point.asOf),
      parts: [point.pastDue, point.open - point.pastDue],
      shown: `${money(point.pastDue)} / ${money(point.open)}`,
    })),
    fills: ["db-fill-4", "db-fill-0"],
    width: scroller.clientWidth,
    together: true,
  });
}
