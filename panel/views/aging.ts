/** Aging: what is open by days past due, per currency: a picture, its table, the trend, and two numbers with what they mean. */
import type { AgingBlock, AgingReport } from "../../core/aging.ts";
import { openBalanceOn } from "../../core/invoice.ts";
import { asMinor, type Minor } from "../../core/money.ts";
import { CHART_SHEET } from "../../core/set-up/own-sheets.ts";
import { chartTable } from "../aging-chart.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import { button, empty, facts, section, table, whole, wideTable } from "../parts/table.ts";
import { boss } from "./boss-numbers.ts";
import { currencyUnknown } from "./currency-unknown.ts";
import { paperHead } from "./paper-head.ts";
import { stackedBars } from "./stacked-bars.ts";

/** Customers drawn as bars; the table below has them all. */
const BARS = 8;
/** Rows of the table shown at first; ten thousand customers must not freeze the pane. */
const ROWS = 50;

/** The Aging view. */
export function aging(context: Context): Drawn {
  const { desk, words } = context;
  const title = h("h2", {}, words.aging.title);
  const report = desk.aging;
  if (report.blocks.length === 0) return { nodes: [title, empty(words.aging.nothing)] };
  return {
    nodes: [
      h(
        "div",
        { class: "db-title" },
        title,
        h(
          "div",
          { class: "db-buttons db-no-print" },
          context.host.can.print && button(words.common.print, () => window.print(), "tight"),
        ),
      ),
      paperHead(context),
      desk.asOf !== desk.today && !desk.hasPaymentDates
        ? h("p", { class: "db-small db-quiet" }, words.asOf.exact)
        : null,
      currencyUnknown(context),
      report.blocks.map((block) => currencyBlock(context, report, block)),
      boss(context),
      unapplied(context),
    ],
  };
}

/** The words of a bucket: the two that are words are said in the reader's language, ranges are the same in all. */
export const bucketName = (context: Pick<Context, "words">, label: string): string =>
  label === "Current"
    ? context.words.aging.current
    : label === "No due date"
      ? context.words.aging.noDueDate
      : fillIn(context.words.aging.range, { range: label.replace("-", "–") });

const fillOf = (index: number, count: number): string =>
  "db-fill-" +
  (index >= count ? "none" : index === 0 ? "0" : String(Math.min(4, index + Math.max(0, 5 - count))));

function currencyBlock(context: Context, report: AgingReport, block: AgingBlock): Child {
  const { words, formats, memory } = context;
  const currency = block.currency || words.common.noCurrency;
  const labels = report.hasNoDueDate ? [...report.labels, "No due date"] : report.labels;
  const parts = (line: AgingBlock["totals"]): readonly Minor[] =>
    report.hasNoDueDate ? [...line.buckets, line.noDueDate] : line.buckets;
  const total = block.totals.total;
  const pastDue = asMinor(block.totals.buckets.slice(1).reduce<number>((sum, part) => sum + part, 0));
  const money = (amount: Minor): string => formats.money(amount, block.currency);
  const share = (amount: number): string =>
    formats.percent(total === 0 ? 0 : Math.round((amount / total) * 1000) / 1000);
  const fills = labels.map((_, index) => fillOf(index, report.labels.length));
  const legend = h(
    "ul",
    { class: "db-legend" },
    labels.map((label, index) =>
      h(
        "li",
        {},
        h("span", { class: `db-swatch ${fills[index]}` }),
        h("span", { class: "db-small" }, bucketName(context, label)),
        explained(
          money(parts(block.totals)[index] ?? asMinor(0)),
          () =>
            fillIn(words.aging.bucketWhy, {
              bucket: bucketName(context, label),
              amount: money(parts(block.totals)[index] ?? asMinor(0)),
              invoices: formats.plural(context.desk.countIn(block.currency, label), words.common.invoices),
              percent: share(parts(block.totals)[index] ?? 0),
            }),
          "db-money",
        ),
      ),
    ),
  );
  const bars = [
    { label: words.common.total, parts: parts(block.totals), shown: money(total) },
    ...block.lines
      .slice(0, BARS)
      .map((line) => ({ label: line.customer, parts: parts(line), shown: money(line.total) })),
  ];
  const key = `rows-${block.currency}`;
  const shown = typeof memory[key] === "number" ? (memory[key] as number) : ROWS;
  const amounts = (line: AgingBlock["totals"]): string[] =>
    [...parts(line), line.total].map((part) => (part === 0 ? "–" : formats.amount(part, block.currency)));
  return section(
    block.currency || words.common.withoutCurrency,
    !block.currency && report.blocks.length > 1 && without(context),
    facts([
      [
        words.aging.open,
        explained(money(total), () =>
          formats.plural(context.desk.countIn(block.currency), words.common.invoices),
        ),
      ],
      [
        words.aging.pastDue,
        explained(money(pastDue), () => fillIn(words.aging.share, { percent: share(pastDue) })),
      ],
    ]),
    stackedBars({
      title: fillIn(words.aging.chart, { currency }),
      description: labels
        .map(
          (label, index) =>
            `${bucketName(context, label)}: ${money(parts(block.totals)[index] ?? asMinor(0))}`,
        )
        .join("; "),
      bars,
      fills,
      width: context.scroller.clientWidth,
    }),
    legend,
    nativeChart(context, report, block),
    wideTable(
      `${words.aging.table}, ${currency}`,
      [
        { heading: words.aging.customer },
        // A range is one word: it must not part at its dash.
        ...labels.map((label) => ({
          heading: bucketName(context, label).replace("–", "\u2060–\u2060"),
          number: true,
        })),
        { heading: words.common.total, number: true },
      ],
      block.lines
        .slice(0, shown)
        .map((line) => [
          button(line.customer, () => context.show("customer", line.customer), "link"),
          ...amounts(line),
        ]),
      [words.common.total, ...amounts(block.totals)],
    ),
    block.lines.length > shown &&
      button(`${words.common.all} (${formats.count(block.lines.length)})`, () => {
        memory[key] = Math.min(block.lines.length, shown + 500);
        context.redraw();
      }),
  );
}

/** Invoices named in a sentence before it becomes a list nobody reads. */
const NAMED = 5;

/** Which open invoices have no currency, where others have one. */
function without({ desk, words, formats }: Context): Child {
  const lacking = desk.invoices.filter(
    (invoice) => invoice.currency === "" && (openBalanceOn(invoice, desk.asOf) ?? 0) !== 0,
  );
  const named = lacking.length > NAMED + 1 ? lacking.slice(0, NAMED) : lacking;
  const more = lacking.length - named.length;
  return h(
    "p",
    { class: "db-small db-quiet" },
    named.map((invoice, i) => [
      i > 0 && ", ",
      whole(invoice.invoice || fillIn(words.problems.row, { row: invoice.row })),
    ]),
    more > 0 && ` ${formats.plural(more, words.reminders.confirmMore)}`,
  );
}

/** The host's own chart, on a sheet of its own, where the host can draw one. */
function nativeChart(context: Context, report: AgingReport, block: AgingBlock): Child {
  const { words, host, desk } = context;
  const draw = host.drawAgingChart;
  if (!host.can.nativeChart || !draw || block.lines.length === 0) return null;
  const named = { customer: words.aging.customer, bucket: (label: string) => bucketName(context, label) };
  const work = async (): Promise<void> => {
    const { steps, rows, columns } = chartTable(desk.sheets, report, block, named);
    for (const changes of steps) await host.apply(changes);
    const title = fillIn(words.aging.chart, { currency: block.currency });
    await draw.call(host, CHART_SHEET, 0, 0, rows, columns, title);
    await host.reveal(CHART_SHEET, 0, 0);
    await context.refresh();
    context.say(fillIn(words.aging.chartDrawn, { sheet: CHART_SHEET }));
  };
  return button(words.aging.drawChart, () => void context.run(work), "tight", {
    "data-focus": `chart-${block.currency}`,
  });
}

function unapplied(context: Context): Child {
  const { desk, words, formats } = context;
  if (desk.unapplied.length === 0) return null;
  return section(
    words.aging.unapplied,
    table(
      words.aging.unapplied,
      [{ heading: words.aging.customer }, { heading: words.payments.amount, number: true }],
      desk.unapplied.slice(0, 200).map((item) => [item.customer, formats.money(item.amount, item.currency)]),
      undefined,
      true,
    ),
  );
}
