/** The lines of a late fee: from, to, days, base, rate and what each is, as a table or as short lines. */
import type { Language } from "../../core/language.ts";
import { feeLineSaid } from "../../core/late-fee/policy-description.ts";
import type { FeeLine } from "../../core/late-fee.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { table } from "../parts/table.ts";

/** What a line is, in the reader's language. */
const whatSaid = ({ words }: Pick<Context, "words">, line: FeeLine): string =>
  feeLineSaid(line.what, words.code as Language);

/** Each line as one short sentence, for a note: "1 Mar 26–31 Mar 26 · 31 days · 1,000.00 · 8% · … = 6.79". */
export function feeSentences(context: Context, lines: readonly FeeLine[], currency: string): Child {
  const { formats, words } = context;
  return lines.map((line) =>
    h(
      "span",
      { class: "db-block" },
      [
        spanSaid(context, line),
        line.days !== undefined && formats.plural(line.days, words.common.days),
        line.base !== undefined && formats.amount(line.base, currency),
        line.rate !== undefined && formats.percent(line.rate),
        whatSaid(context, line),
        `= ${formats.amount(line.amount, currency)}`,
      ]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}

function spanSaid({ formats }: Context, { from, to }: FeeLine): string {
  if (from === undefined) return "";
  return to !== undefined && to !== from
    ? `${formats.shortDate(from)}–${formats.shortDate(to)}`
    : formats.shortDate(from);
}

/** The lines as a table, the total at its foot: every figure for paper. */
export function feeTable(context: Context, caption: string, lines: readonly FeeLine[], currency: string) {
  const { formats, words } = context;
  const cells = (line: FeeLine): Child[] => [
    whatSaid(context, line),
    line.from === undefined ? "" : formats.shortDate(line.from),
    line.to === undefined ? "" : formats.shortDate(line.to),
    line.days === undefined ? "" : formats.count(line.days),
    line.base === undefined ? "" : formats.amount(line.base, currency),
    line.rate === undefined ? "" : formats.percent(line.rate),
    formats.amount(line.amount, currency),
  ];
  const total = lines[lines.length - 1];
  return table(
    caption,
    [
      { heading: words.customer.what },
      { heading: words.customer.from },
      { heading: words.customer.to },
      { heading: words.customer.days, number: true },
      { heading: words.customer.base, number: true },
      { heading: words.customer.rate, number: true },
      { heading: words.customer.amount, number: true },
    ],
    lines.slice(0, -1).map(cells),
    total && cells(total),
  );
}

/** The lines for a narrow place: what each is and its amount, with dates, days, base and rate in small print below. */
export function feeList(context: Context, lines: readonly FeeLine[], currency: string): HTMLElement {
  const { formats, words } = context;
  return h(
    "ul",
    { class: "db-lines" },
    lines.map((line, i) => {
      const total = i === lines.length - 1;
      const small = [
        spanSaid(context, line),
        line.days !== undefined && formats.plural(line.days, words.common.days),
        line.base !== undefined && formats.amount(line.base, currency),
        line.rate !== undefined && formats.percent(line.rate),
      ].filter(Boolean);
      return h(
        "li",
        { class: total ? "db-strong" : undefined },
        h(
          "div",
          { class: "db-between" },
          h("span", {}, whatSaid(context, line)),
          h("span", { class: "db-money" }, formats.money(line.amount, total ? currency : "")),
        ),
        small.length > 0 && h("div", { class: "db-small db-quiet" }, small.join(" · ")),
      );
    }),
  );
}
