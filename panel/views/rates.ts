/** The reference rates and how far they are known, and the user's own rates, which stand in for them. */
import { parseIsoDay } from "../../core/day.ts";
import { rateCell } from "../../core/late-fee/rate-timeline.ts";
import { readPercentNumber } from "../../core/rate.ts";
import { tableEnds } from "../../core/statutory.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, field, mark, section, table } from "../parts/table.ts";
import { ownRates, RATES_SHEET, rateRows } from "../reader-options.ts";

/** Days before a table's end from which it is marked. */
const SOON = 45;

/** The sections of Settings. */
export function rates(context: Context): Child {
  const { words, formats, desk } = context;
  return [
    section(
      words.settings.rates,
      table(
        words.settings.rates,
        [{ heading: words.settings.regime }, { heading: words.settings.rates }],
        tableEnds().map((end) => {
          const known = fillIn(words.settings.ratesUntil, { date: formats.date(end.lastDay) });
          const left = end.lastDay - desk.asOf;
          return [
            h("span", { title: end.name }, end.regimes.join(", ")),
            left < 0 ? mark("act", known) : left < SOON ? mark("soon", known) : known,
          ];
        }),
        undefined,
        true,
      ),
    ),
    own(context),
  ];
}

function own(context: Context): Child {
  const { words, formats, desk } = context;
  const sheet = desk.read.get(RATES_SHEET);
  if (!sheet) return null;
  const { rates: found, fault } = ownRates(desk.read);
  return section(
    words.settings.ownRates,
    h("p", { class: "db-quiet db-small" }, words.settings.ownRatesHelp),
    fault && h("p", { class: "db-fault" }, fault),
    found
      ? table(
          words.settings.ownRates,
          [{ heading: words.settings.from }, { heading: words.policy.percent, number: true }],
          found.map(({ from, rate }) => [formats.date(from), formats.percent(rate)]),
          undefined,
          true,
        )
      : !fault && h("p", { class: "db-quiet" }, words.settings.ownRatesNone),
    addRate(context, sheet.name),
    button(
      words.settings.openSheet,
      () => void context.run(() => context.host.reveal(sheet.name, 0, 0)),
      "tight",
      { "data-focus": "open-rates" },
    ),
  );
}

/** A new rate, in the notation of the column: another would change how the rates above it are read. */
function addRate(context: Context, sheet: string): Child {
  const { words } = context;
  const fault = h("p", { class: "db-fault", role: "alert" });
  const form = h(
    "form",
    { class: "db-form", novalidate: true },
    h(
      "div",
      { class: "db-pair" },
      field(words.settings.from, h("input", { type: "date", name: "from", "data-focus": "rate-from" })),
      field(
        words.policy.percent,
        h("input", { name: "rate", inputmode: "decimal", "data-focus": "rate-percent" }),
      ),
    ),
    fault,
    h("button", { type: "submit", class: "db-tight", "data-focus": "rate-add" }, words.settings.addRate),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const day = parseIsoDay(String(given.get("from") ?? ""));
    const percent = readPercentNumber(String(given.get("rate") ?? "").replace(/\s*%\s*$/, ""));
    if (day === undefined || percent === undefined || Math.abs(percent) > 100) {
      fault.textContent = words.settings.addRateBad;
      return;
    }
    const rate = rateCell(rateRows(context.desk.read), percent);
    void context.change([{ kind: "append-rows", sheet, cells: [[{ day }, rate]] }], words.common.saved);
  });
  return form;
}
