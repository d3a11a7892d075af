/** The next 30 days as the playbook would go, and the cash to expect by week. */
import { backTest } from "../../core/back-test.ts";
import { type CalendarEntry, dryRunSteps } from "../../core/calendar.ts";
import { addDays, type Day, weekday } from "../../core/day.ts";
import { openBalanceOn } from "../../core/invoice.ts";
import { expectedPaymentDate } from "../../core/metrics.ts";
import { asMinor, type Minor } from "../../core/money.ts";
import { atOnce } from "../../core/steps.ts";
import type { Context, Drawn } from "../context.ts";
import type { Desk } from "../desk.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import { inTurns, LONG_WORK, type Turns } from "../parts/in-turns.ts";
import { button, empty, section, table, wideTable } from "../parts/table.ts";
import { labelSaid } from "../said/action.ts";
import { nameOnLine } from "../work-item.ts";

const DAYS = 30;
const WEEKS = 8;
/** Customers named on a day before the rest are counted. */
const NAMED = 6;

/** The Calendar view. */
export function calendar(context: Context): Drawn {
  const { words, desk } = context;
  const title = h("h2", {}, words.calendar.title);
  if (desk.openInvoices === 0) return { nodes: [title, empty(words.today.nothingAtAll)] };
  const memory = context.memory as { run?: { desk: Desk; entries: readonly CalendarEntry[] } };
  const next = h("div", {});
  const found = (entries: readonly CalendarEntry[]): void => {
    memory.run = { desk, entries };
    replaceChildren(next, days(context, entries));
  };
  const steps = dryRunSteps(desk.invoices, desk.asOf, desk.playbook, { days: DAYS });
  let turns: Turns | undefined;
  if (memory.run?.desk === desk) found(memory.run.entries);
  else if (desk.invoices.length <= LONG_WORK) found(atOnce(steps));
  else {
    turns = inTurns(steps, words.calendar.next, found, context.fail);
    replaceChildren(next, turns.element);
  }
  return {
    nodes: [title, section(words.calendar.next, next), cash(context), backTested(context)],
    ...(turns ? { destroy: turns.stop } : {}),
  };
}

/** What each day brings, customer by customer. */
function days(context: Context, entries: readonly CalendarEntry[]): Child {
  const { words, formats, desk } = context;
  const days = new Map<Day, CalendarEntry[]>();
  for (const entry of entries) {
    const list = days.get(entry.day);
    if (list) list.push(entry);
    else days.set(entry.day, [entry]);
  }
  const all = context.memory.all === true;
  return days.size === 0
    ? h("p", { class: "db-quiet" }, words.calendar.nothing)
    : h(
        "ol",
        { class: "db-timeline" },
        [...days].map(([day, list]) =>
          h(
            "li",
            {},
            h(
              "div",
              { class: "db-between" },
              h("span", { class: "db-strong" }, formats.weekday(day)),
              h("span", { class: "db-quiet db-small" }, formats.plural(list.length, words.calendar.actions)),
            ),
            h(
              "ul",
              {},
              list.slice(0, all ? list.length : NAMED).map((entry) =>
                h(
                  "li",
                  { class: "db-between db-small" },
                  h(
                    "span",
                    { class: "db-step-of" },
                    button(
                      nameOnLine(desk, entry),
                      () => context.show("customer", nameOnLine(desk, entry)),
                      "link",
                    ),
                    h("span", { class: "db-quiet" }, labelSaid(entry.action, words.code)),
                  ),
                  h("span", { class: "db-money" }, formats.money(entry.amount, entry.currency)),
                ),
              ),
            ),
            !all && list.length > NAMED
              ? button(
                  formats.plural(list.length - NAMED, words.reminders.confirmMore),
                  () => {
                    context.memory.all = true;
                    context.redraw();
                  },
                  "link",
                  { "data-focus": `more-${day}` },
                )
              : null,
          ),
        ),
      );
}

/** The Monday of a day's week. */
const monday = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** What the paid invoices teach: how many each day of the playbook would still have met unpaid. */
function backTested(context: Context): Child {
  const { words, formats, desk } = context;
  const test = backTest(desk.invoices);
  if (test.invoices === 0) return null;
  return section(
    words.calendar.backTest,
    h(
      "p",
      { class: "db-quiet db-small" },
      fillIn(words.calendar.backTestHelp, { invoices: formats.plural(test.invoices, words.common.invoices) }),
    ),
    table(
      words.calendar.backTest,
      [
        { heading: words.calendar.daysAfter, number: true },
        { heading: words.calendar.unpaid, number: true },
        { heading: words.calendar.share, number: true },
      ],
      test.days.map((line) => [
        formats.count(line.day),
        formats.count(line.unpaid),
        formats.percent(Math.round(line.share * 1000) / 1000),
      ]),
      undefined,
      true,
    ),
  );
}

function cash(context: Context): Child {
  const { words, formats, desk } = context;
  const late = new Map<string, number | undefined>();
  const weeks = new Map<string, number>();
  const rows = new Map<number, Map<string, Minor>>();
  for (const invoice of desk.invoices) {
    const balance = openBalanceOn(invoice, desk.asOf);
    if (!balance || balance <= 0 || invoice.dueDate === undefined) continue;
    const customer = desk.customerOf(invoice);
    if (!late.has(customer)) late.set(customer, desk.averageLate(customer));
    const day = expectedPaymentDate({
      dueDate: invoice.dueDate,
      averageDaysLate: late.get(customer),
      promisedDate: invoice.promisedDate,
      asOf: desk.asOf,
    });
    const week = Math.min((monday(day) - monday(desk.asOf)) / 7, WEEKS);
    const sums = rows.get(week) ?? new Map<string, Minor>();
    sums.set(invoice.currency, asMinor((sums.get(invoice.currency) ?? 0) + balance));
    rows.set(week, sums);
    weeks.set(invoice.currency, 1);
  }
  const currencies = [...weeks.keys()].sort();
  if (currencies.length === 0) return null;
  return section(
    words.calendar.cash,
    h(
      "p",
      { class: "db-small db-quiet" },
      explained(words.today.why, () => words.calendar.cashWhy),
    ),
    wideTable(
      words.calendar.cash,
      [
        { heading: words.calendar.week },
        ...currencies.map((code) => ({ heading: code || words.common.noCurrency, number: true })),
      ],
      [...rows.keys()]
        .sort((a, b) => a - b)
        .map((week) => [
          week >= WEEKS
            ? words.calendar.later
            : fillIn(words.calendar.weekOf, {
                date: formats.shortDate(addDays(monday(desk.asOf), week * 7)),
              }),
          ...currencies.map((code) => formats.amount(rows.get(week)?.get(code) ?? asMinor(0), code)),
        ]),
      undefined,
      true,
    ),
  );
}
