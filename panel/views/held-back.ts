/** The reminders that cannot go out: each reason with the way to its cell. */
import type { Batch, StoppedMessage } from "../../core/reminders/batch.ts";
import { nameOf } from "../../core/reminders/key.ts";
import { SETTLED } from "../../core/reminders/log-holds.ts";
import { CONTACT_ALLOWED } from "../../core/reminders/log-view.ts";
import type { Stop } from "../../core/reminders/pre-flight.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, section, whole } from "../parts/table.ts";
import { stopSaid } from "../said/fault.ts";
import { SETTINGS_SHEET } from "../settings-sheet.ts";
import { logLines, noted } from "../write.ts";
import { type ReminderState, stateOf } from "./sending.ts";

/** Held-back messages shown at first. */
const HELD = 50;

/** Invoice numbers named beside a customer; one more is named too, as "and 1 more" is no shorter. */
const NUMBERS = 5;

/** Messages that do not go, each reason with a way to its cell; warnings may be accepted. */
export function held(context: Context, batch: Batch, state: ReminderState): Child {
  const { words, formats } = context;
  if (batch.stopped.length === 0) return null;
  const goTo = (stop: Stop): void => {
    const { desk, host } = context;
    const cell = stop.cell;
    void context.run(() => {
      if ("row" in cell) {
        const column = desk.columnOfField(cell.field as never) ?? 0;
        return host.reveal(desk.sheet, Math.max(0, cell.row - 1), column);
      }
      const settings = desk.read.get(SETTINGS_SHEET);
      const row = settings?.cells.findIndex((line) => line[0] === cell.setting) ?? -1;
      if (row < 0) {
        context.show(desk.setUp ? "settings" : "setUp");
        return Promise.resolve();
      }
      return host.reveal(settings?.name ?? SETTINGS_SHEET, row, 1);
    });
  };
  const line = (stop: Stop, at: string, item: StoppedMessage): Child =>
    h(
      "div",
      { class: "db-small" },
      h("p", {}, stopSaid(context, stop, context.desk.problems)),
      h(
        "div",
        { class: "db-inline" },
        button(words.reminders.goToCell, () => goTo(stop), "link", {
          "data-focus": `cell-${at}${stop.code}`,
        }),
        stop.grade === "warning" &&
          button(
            words.reminders.accept,
            () => {
              state.accepted.add(stop.code);
              context.redraw();
            },
            "link",
            { "data-focus": `accept-${at}${stop.code}` },
          ),
        stop.code.startsWith("log-") &&
          button(words.moved.settled, () => settle(context, item, stop), "link", {
            "data-focus": `settled-${at}${stop.code}`,
          }),
      ),
    );
  const shown = state.allHeld ? batch.stopped : batch.stopped.slice(0, HELD);
  return section(
    formats.plural(batch.stopped.length, words.reminders.held),
    common(context, batch.stopped, goTo),
    h(
      "ul",
      { class: "db-lines" },
      shown.map((item, at) => {
        const stops = item.stops.filter((stop) => !COMMON.has(stop.code));
        const bank = item.stops.find((stop) => stop.code === "no-bank");
        return h(
          "li",
          {},
          h(
            "div",
            { class: "db-between db-between-wrap" },
            button(item.customer, () => context.show("customer", item.customer), "link", {
              "data-focus": `held-${at}`,
            }),
            numbers(context, item.invoices, bank?.value),
          ),
          stops.map((stop) => line(stop, String(at), item)),
        );
      }),
    ),
    batch.stopped.length > shown.length &&
      button(`${words.common.all} (${formats.count(batch.stopped.length)})`, () => {
        state.allHeld = true;
        context.redraw();
      }),
  );
}

/** The first few of a customer's invoice numbers, and how many more there are; with the currency where that is why they wait. */
function numbers({ words, formats }: Context, invoices: readonly string[], currency?: string): Child {
  const named = invoices.length > NUMBERS + 1 ? invoices.slice(0, NUMBERS) : invoices;
  const more = invoices.length - named.length;
  return h(
    "span",
    { class: "db-quiet db-small", title: more > 0 ? invoices.join(", ") : undefined },
    named.map((number, i) => [i > 0 && ", ", whole(number)]),
    more > 0 && ` ${formats.plural(more, words.reminders.confirmMore)}`,
    currency && ` · ${currency}`,
  );
}

/** Notes that what the log held open is settled: of the invoice the stop names, or of the customer. */
function settle(context: Context, item: StoppedMessage, stop: Stop): void {
  const { desk, words } = context;
  const group = item.draft?.group;
  const invoices = [...(group?.covered ?? []), ...(group?.alsoOpen ?? [])]
    .map((part) => part.invoice)
    .filter((invoice) => nameOf(invoice).number === stop.value);
  const result = stop.code === "log-no-contact" ? CONTACT_ALLOWED : SETTLED;
  const entry = noted(desk, item.customer, result === SETTLED ? invoices : [], {
    channel: "internal",
    result,
  });
  void context.change(
    logLines(desk, [entry]),
    fillIn(words.moved.settledSaid, { customer: [item.customer, stop.value].filter(Boolean).join(", ") }),
  );
}

/** Reasons that hold every message alike, or every one of a currency, are said once. */
const COMMON: ReadonlySet<string> = new Set([
  "answers-moved",
  "as-of-not-today",
  "no-bank",
  "no-sender",
  "not-a-working-day",
  "payment-sheet",
  "payments-not-entered",
  "stale-data",
]);

/** Reasons that stand at the head of the view already. */
const ABOVE: ReadonlySet<string> = new Set(["as-of-not-today"]);

function common(context: Context, stopped: readonly StoppedMessage[], goTo: (stop: Stop) => void): Child {
  const { words } = context;
  const state = stateOf(context);
  const found = new Map<string, Stop>();
  for (const { stops } of stopped)
    for (const stop of stops)
      if (COMMON.has(stop.code))
        found.set(stop.code === "no-bank" ? `no-bank-${stop.value}` : stop.code, stop);
  const left = [...found].filter(([, stop]) => !ABOVE.has(stop.code));
  return left.map(([key, stop]) =>
    h(
      "div",
      { class: "db-notice db-amber" },
      h("span", {}, stopSaid(context, stop, context.desk.problems)),
      button(words.reminders.goToCell, () => goTo(stop), "link", { "data-focus": `common-${key}` }),
      stop.grade === "warning" &&
        button(
          words.reminders.accept,
          () => {
            state.accepted.add(stop.code);
            context.redraw();
          },
          "link",
          { "data-focus": `accept-${stop.code}` },
        ),
    ),
  );
}
