/** Today: who to act on, most urgent first, with the reason; one key notes what was done. */
import type { Context, Drawn } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import { button, empty, field, mark, select } from "../parts/table.ts";
import { type WindowedList, windowedList } from "../parts/windowed-list.ts";
import { labelSaid } from "../said/action.ts";
import { alsoSaid, reasonSaid } from "../said/reason.ts";
import { nameOnLine, type WorkItem } from "../work-item.ts";
import { logCall } from "./call-card.ts";
import { currencyUnknown } from "./currency-unknown.ts";
import { lateness, shortLateness } from "./lateness.ts";
import { movedNotice } from "./moved.ts";
import { dispute, markDone, postpone, promise } from "./note.ts";
import { toReminders } from "./to-reminders.ts";
import { totals } from "./totals.ts";

interface Filters {
  step: string;
  assignee: string;
  currency: string;
  search: string;
  selected?: string;
}

const filtersOf = (context: Context): Filters => {
  const memory = context.memory as { filters?: Filters };
  const filters = memory.filters ?? { step: "", assignee: "", currency: "", search: "" };
  memory.filters = filters;
  return filters;
};

const fits = (item: WorkItem, filters: Filters): boolean =>
  (filters.step === "" || item.action === filters.step) &&
  (filters.assignee === "" || (item.assignedTo || "-") === filters.assignee) &&
  (filters.currency === "" || item.currency === filters.currency) &&
  (filters.search === "" || item.customer.toLowerCase().includes(filters.search.toLowerCase()));

/** The Today view. */
export function today(context: Context): Drawn {
  const { desk, words, formats } = context;
  const title = h("h2", {}, words.today.title);
  if (!desk.ledger)
    return {
      nodes: [title, empty(words.firstRun.noLedger, words.firstRun.noLedgerHelp, goTo(context, "setUp"))],
    };
  if (desk.work.length === 0) {
    const next = desk.nextDay();
    const help =
      desk.openInvoices === 0
        ? words.today.nothingAtAll
        : next && fillIn(words.today.nothingHelp, { date: formats.date(next) });
    return { nodes: [title, movedNotice(context), problemsLine(context), empty(words.today.nothing, help)] };
  }
  const filters = filtersOf(context);
  const detail = h("section", { class: "db-detail", "aria-live": "off" });
  const holder = h("div", {});
  let list: WindowedList | undefined;

  const reveal = (item: WorkItem): void => {
    const row = item.invoices[0]?.row;
    if (row) void context.run(() => context.host.reveal(desk.sheet, row - 1, 0));
  };
  const keys: Record<string, (item: WorkItem) => void> = {
    Enter: (item) => context.show("customer", nameOnLine(context.desk, item)),
    " ": reveal,
    d: (item) => void markDone(context, item),
    c: (item) => void logCall(context, item),
    p: (item) => void promise(context, item),
    l: (item) => void postpone(context, item),
    x: (item) => void dispute(context, item),
  };
  const select_ = (item: WorkItem): void => {
    filters.selected = item.id;
    replaceChildren(detail, details(context, item, reveal));
    detail.setAttribute("aria-label", nameOnLine(context.desk, item));
  };
  const draw = (): void => {
    list?.destroy();
    const items = desk.work.filter((item) => fits(item, filters));
    if (items.length === 0) {
      replaceChildren(holder, empty(words.common.nothingFound));
      replaceChildren(detail);
      return;
    }
    list = windowedList<WorkItem>({
      items,
      label: words.today.list,
      scroller: context.scroller,
      keyOf: (item) => item.id,
      render: (item) => row(context, item, select_),
      onSelect: select_,
      onKey: (item, key) => {
        const act = keys[key.length === 1 ? key.toLowerCase() : key];
        act?.(item);
        return act !== undefined;
      },
      ...(filters.selected ? { selected: filters.selected } : {}),
    });
    replaceChildren(holder, list.element);
    select_(items.find((item) => item.id === filters.selected) ?? (items[0] as WorkItem));
  };
  draw();
  const ready = toReminders(context);
  return {
    nodes: [
      h("div", { class: "db-title" }, title, ready.nodes),
      h(
        "p",
        { class: "db-quiet" },
        fillIn(words.today.summary, {
          customers: formats.plural(desk.work.length, words.common.customers),
          total: totals(context, desk.work),
        }),
      ),
      currencyUnknown(context),
      movedNotice(context),
      problemsLine(context),
      filterBar(context, filters, draw),
      holder,
      detail,
    ],
    destroy: () => {
      list?.destroy();
      ready.destroy?.();
    },
  };
}

const goTo = (context: Context, view: "setUp" | "problems"): HTMLElement =>
  button(context.words.views[view], () => context.show(view), view === "setUp" ? "primary" : "link");

/** One line about what needs a look, so that nothing is lost silently; it counts what Problems lists. */
function problemsLine(context: Context): Child {
  const { desk, words, formats } = context;
  if (desk.problems.length === 0) return null;
  return h(
    "div",
    { class: "db-notice" },
    h("span", {}, formats.plural(desk.problems.length, words.problems.summary)),
    goTo(context, "problems"),
  );
}

function filterBar(context: Context, filters: Filters, draw: () => void): Child {
  const { desk, words } = context;
  if (desk.work.length < 2) return null;
  const all: readonly [string, string] = ["", words.common.all];
  const choices = (values: readonly string[]): (readonly [string, string])[] => [
    all,
    ...[...new Set(values)].map((value) => [value, value === "-" ? words.today.nobody : value] as const),
  ];
  const set = (name: "step" | "assignee" | "currency") => (value: string) => {
    filters[name] = value;
    draw();
  };
  const names = new Map(desk.work.map((item) => [item.action, actionSaid(context, item)]));
  const steps = choices([...names.keys()]).map(
    ([value, shown]) => [value, names.get(value) ?? shown] as const,
  );
  const people = choices(desk.work.map((item) => item.assignedTo || "-"));
  const currencies = choices(desk.work.map((item) => item.currency));
  const search = h("input", {
    type: "search",
    "data-focus": "search",
    value: filters.search,
    on: {
      input: (event) => {
        filters.search = (event.target as HTMLInputElement).value;
        draw();
      },
    },
  });
  const active = filters.step || filters.assignee || filters.currency || filters.search;
  return h(
    "details",
    { class: "db-filter", open: Boolean(active) },
    h("summary", { "data-focus": "filter" }, words.common.filter),
    h(
      "div",
      { class: "db-filters" },
      field(words.common.search, search),
      steps.length > 2 && field(words.today.step, select("step", steps, filters.step, set("step"))),
      people.length > 2 &&
        field(words.today.assignee, select("assignee", people, filters.assignee, set("assignee"))),
      currencies.length > 2 &&
        field(words.today.currency, select("currency", currencies, filters.currency, set("currency"))),
    ),
  );
}

/** An action by its name in the reader's language. */
const actionSaid = (context: Context, { step, action }: WorkItem): string =>
  labelSaid({ id: step, label: action }, context.words.code);

/** One line of the list: who, how much, what, how late, why. */
function row(context: Context, item: WorkItem, choose: (item: WorkItem) => void): HTMLElement {
  const { words, formats } = context;
  const reason = reasonSaid(context, item);
  return h(
    "div",
    {
      class: "db-row",
      on: {
        click: () => choose(item),
        dblclick: () => context.show("customer", nameOnLine(context.desk, item)),
      },
    },
    h(
      "div",
      { class: "db-line" },
      h("span", { class: "db-name", title: nameOnLine(context.desk, item) }, nameOnLine(context.desk, item)),
      h("span", { class: "db-money db-name" }, formats.money(item.pastDue, item.currency)),
    ),
    h(
      "div",
      { class: "db-line" },
      mark(item.urgent ? "act" : "soon", actionSaid(context, item)),
      h(
        "span",
        { class: "db-quiet db-money", title: lateness(context, item.days) },
        shortLateness(context, item.days),
      ),
    ),
    h(
      "span",
      { class: "db-wide-line db-quiet db-small", title: reason },
      [
        formats.plural(item.invoices.length, words.common.invoices),
        item.payerClass && words.customer.classes[item.payerClass],
        reason,
      ]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}

/** A button that shows its key; the key is no part of its name. */
function keyed(key: string, text: string, act: () => void): HTMLElement {
  const made = button(text, act, "tight", { "aria-keyshortcuts": key });
  made.append(h("kbd", { class: "db-key", "aria-hidden": "true" }, key));
  return made;
}

/** The whole reason and the buttons for the line one stands on. */
function details(context: Context, item: WorkItem, reveal: (item: WorkItem) => void): Child {
  const { words, formats } = context;
  const also = alsoSaid(context, item);
  return [
    h(
      "div",
      { class: "db-between" },
      button(
        nameOnLine(context.desk, item),
        () => context.show("customer", nameOnLine(context.desk, item)),
        "link",
      ),
      explained(formats.money(item.pastDue, item.currency), () =>
        item.invoices.map((invoice) =>
          h(
            "span",
            { class: "db-block" },
            `${invoice.invoice || "–"}: ${formats.money(invoice.openBalance, invoice.currency)}`,
          ),
        ),
      ),
    ),
    h(
      "p",
      {},
      h("span", { class: "db-strong" }, actionSaid(context, item)),
      item.since !== undefined && ` ${fillIn(words.today.since, { date: formats.date(item.since) })}`,
    ),
    h("p", { class: "db-small" }, reasonSaid(context, item)),
    also.length > 0 &&
      h("p", { class: "db-small db-quiet" }, fillIn(words.today.also, { tasks: also.join(", ") })),
    h(
      "div",
      { class: "db-buttons" },
      keyed("D", words.today.done, () => void markDone(context, item)),
      keyed("C", words.today.call, () => void logCall(context, item)),
      keyed("P", words.today.promise, () => void promise(context, item)),
      keyed("L", words.today.postpone, () => void postpone(context, item)),
      keyed("X", words.today.dispute, () => void dispute(context, item)),
      button(words.common.showRow, () => reveal(item), "tight"),
      explained(words.today.keys, () => words.today.keysHelp),
    ),
  ];
}
