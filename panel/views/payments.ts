/** Payments: paste the bank's lines or enter one, see which invoice each belongs to, and write them to the sheet `Payments`. */
import type { Cell } from "../../core/cell.ts";
import { isoDay, parseIsoDay } from "../../core/day.ts";
import type { Invoice } from "../../core/invoice.ts";
import { decimalsOf, readAmountText, toMajor, toMinor } from "../../core/money.ts";
import { type Payment, readPayments } from "../../core/payments/read-payments.ts";
import { type Matching, matchPayments } from "../../core/payments.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h } from "../element.ts";
import { explained } from "../parts/explain.ts";
import { button, empty, facts, field, section, select } from "../parts/table.ts";
import { PAYMENTS_SHEET, pastedSheet } from "../payments-sheet.ts";
import { setSetting } from "../settings-sheet.ts";
import { alreadyIn } from "./already-in.ts";
import { smallDifferences } from "./small-differences.ts";

/** What the ledger had open when a payment was entered: a later paste that has fallen by it holds the payment. */
const OPEN_BEFORE = "Open before";
const HEADINGS = ["Date", "Customer", "Invoice", "Amount", "Currency", "Note", OPEN_BEFORE];

interface Draft {
  text: string;
  order?: "dmy" | "mdy" | "ymd";
  payments?: readonly Payment[];
  unreadable: number;
  questions: readonly string[];
  /** Chosen invoice by the payment's row, for those that fit several; "" leaves it unapplied. */
  chosen: Record<number, string>;
}

function draftOf(context: Context): Draft {
  const memory = context.memory as { draft?: Draft };
  const draft = memory.draft ?? { text: "", unreadable: 0, questions: [], chosen: {} };
  memory.draft = draft;
  return draft;
}

/** The Payments view. */
export function payments(context: Context): Drawn {
  const { words } = context;
  const draft = draftOf(context);
  return {
    nodes: [
      h("h2", {}, words.payments.title),
      through(context),
      h("p", { class: "db-quiet db-small" }, words.payments.help),
      paste(context, draft),
      draft.payments ? matched(context, draft, draft.payments) : null,
      one(context, draft),
      alreadyIn(context),
      smallDifferences(context),
    ],
  };
}

function through(context: Context): Child {
  const { desk, words, formats } = context;
  const day = desk.settings.paymentsThrough;
  const changes = setSetting(desk, "PaymentsThrough", { day: desk.today }, "date");
  return facts([
    [
      words.payments.through,
      h(
        "span",
        { class: "db-inline" },
        explained(day === undefined ? words.common.none : formats.date(day), () => words.payments.throughWhy),
        changes.length > 0 && day !== desk.today
          ? button(words.payments.setThrough, () => void context.change(changes, words.common.saved), "tight")
          : null,
      ),
    ],
  ]);
}

function paste(context: Context, draft: Draft): Child {
  const { words, desk } = context;
  const area = h("textarea", { "data-focus": "paste", rows: 5, spellcheck: "false" });
  area.value = draft.text;
  const read = (): void => {
    draft.text = area.value;
    const sheet = pastedSheet(area.value);
    const found = readPayments(sheet, {
      homeCurrency: desk.settings.homeCurrency,
      ...(draft.order ? { dateOrder: draft.order } : {}),
    });
    draft.payments = found.payments;
    draft.unreadable = found.problems.length;
    draft.questions = found.questions.map((question) => question.sentence);
    draft.chosen = {};
    context.redraw();
  };
  const order =
    draft.questions.length > 0 &&
    select(
      "order",
      [
        ["", words.common.choose],
        ["dmy", "dd-mm-yyyy"],
        ["mdy", "mm-dd-yyyy"],
      ],
      draft.order ?? "",
      (value) => {
        if (value === "dmy" || value === "mdy") draft.order = value;
        read();
      },
    );
  return [
    field(words.payments.paste, area),
    order && field(draft.questions[0] ?? "", order),
    button(words.payments.match, read, draft.payments?.length ? "" : "primary"),
  ];
}

function matched(context: Context, draft: Draft, list: readonly Payment[]): Child {
  const { desk, words, formats } = context;
  if (list.length === 0) {
    return empty(
      draft.unreadable > 0
        ? formats.plural(draft.unreadable, words.payments.unreadable)
        : words.payments.empty,
    );
  }
  const matching = matchPayments(list, desk.invoices, desk.settings.smallDifference);
  const money = (payment: Payment): string => formats.money(payment.amount, payment.currency);
  return section(
    formats.plural(matching.allocations.length, words.payments.matched),
    h(
      "ul",
      { class: "db-lines" },
      matching.allocations
        .slice(0, 200)
        .map((part) =>
          h(
            "li",
            {},
            h(
              "div",
              { class: "db-between" },
              h("span", {}, `${part.invoice.customer} · ${part.invoice.invoice}`),
              h("span", { class: "db-money" }, formats.money(part.amount, part.invoice.currency)),
            ),
            h(
              "p",
              { class: "db-small db-quiet" },
              [part.payment.date !== undefined && formats.shortDate(part.payment.date), part.payment.text]
                .filter(Boolean)
                .join(" · "),
            ),
          ),
        ),
      matching.asked.map((open) =>
        h(
          "li",
          {},
          field(
            [open.payment.customer, open.payment.text].filter(Boolean).join(" · ") +
              " · " +
              money(open.payment),
            select(
              `ask${open.payment.row}`,
              [
                ["", words.payments.leave],
                ...open.candidates.map(
                  (invoice) =>
                    [
                      invoice.invoice,
                      invoice.customer +
                        " · " +
                        invoice.invoice +
                        " · " +
                        formats.money(invoice.openBalance, invoice.currency),
                    ] as const,
                ),
              ],
              draft.chosen[open.payment.row] ?? "",
              (value) => {
                draft.chosen[open.payment.row] = value;
              },
            ),
          ),
        ),
      ),
    ),
    matching.unapplied.length > 0 &&
      h("p", {}, formats.plural(matching.unapplied.length, words.payments.unmatched)),
    draft.unreadable > 0 &&
      h("p", { class: "db-fault" }, formats.plural(draft.unreadable, words.payments.unreadable)),
    button(
      formats.plural(list.length, words.payments.save),
      () => void enter(context, list, matching, draft),
      "primary",
    ),
  );
}

/** Writes payments to the sheet; what was matched or chosen is written with its invoice's number. */
async function enter(
  context: Context,
  list: readonly Payment[],
  matching: Matching | undefined,
  draft: Draft,
): Promise<void> {
  const { desk, words, formats } = context;
  const sheet = desk.read.get(PAYMENTS_SHEET);
  const keeps = !sheet || sheet.cells[0]?.[HEADINGS.length - 1] === OPEN_BEFORE;
  const openBefore = (paid: readonly Invoice[]): Cell => {
    const own = paid.length === 1 ? paid[0] : undefined;
    const ledger = own && desk.ledger?.invoices.find((invoice) => invoice.row === own.row);
    return ledger ? toMajor(ledger.openBalance, decimalsOf(ledger.currency)) : "";
  };
  const rows = list.map((payment) => {
    const found = matching?.allocations.filter((part) => part.payment === payment) ?? [];
    const open = matching?.asked.find((each) => each.payment === payment);
    const chosen = open?.candidates.find((invoice) => invoice.invoice === draft.chosen[payment.row]);
    const numbers = found.map((part) => part.invoice.invoice).filter(Boolean);
    return [
      payment.date === undefined ? "" : { day: payment.date },
      chosen?.customer ?? found[0]?.invoice.customer ?? payment.customer,
      chosen?.invoice ?? (numbers.join(", ") || payment.invoice),
      toMajor(payment.amount, decimalsOf(payment.currency)),
      payment.currency || found[0]?.invoice.currency || "",
      payment.text,
      ...(keeps ? [openBefore(chosen ? [chosen] : found.map((part) => part.invoice))] : []),
    ];
  });
  const change: WorkbookChange = desk.sheets.some((sheet) => sheet.name === PAYMENTS_SHEET)
    ? { kind: "append-rows", sheet: PAYMENTS_SHEET, cells: rows }
    : {
        kind: "add-sheet",
        name: PAYMENTS_SHEET,
        cells: [HEADINGS, ...rows],
        formats: ["date", "text", "text", "amount", "text", "text", "amount"],
      };
  const done = await context.change([change], formats.plural(rows.length, words.payments.saved));
  if (!done) return;
  delete (context.memory as { draft?: Draft }).draft;
  context.redraw();
}

function one(context: Context, draft: Draft): Child {
  const { desk, words } = context;
  const form = h("form", { class: "db-form" });
  const input = (name: string, more: Record<string, string | boolean> = {}): HTMLInputElement =>
    h("input", { name, "data-focus": `one-${name}`, ...more });
  form.append(
    h(
      "div",
      { class: "db-pair" },
      field(words.payments.date, input("date", { type: "date", value: isoDay(desk.today) })),
      field(words.payments.amount, input("amount", { inputmode: "decimal", required: true })),
      field(
        words.payments.currency,
        input("currency", { value: desk.settings.homeCurrency || desk.aging.blocks[0]?.currency || "" }),
      ),
      field(words.payments.invoice, input("invoice")),
    ),
    field(words.payments.customer, input("customer", { list: "db-payers" })),
    h(
      "datalist",
      { id: "db-payers" },
      desk.customers.slice(0, 2000).map((name) => h("option", { value: name })),
    ),
    h("button", { type: "submit" }, words.payments.enter),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? "").trim();
    const currency = text("currency").toUpperCase();
    const read = readAmountText(text("amount"));
    const amount = read && toMinor(read.value, decimalsOf(currency));
    if (amount === undefined || amount <= 0) return;
    const date = parseIsoDay(text("date"));
    const payment: Payment = {
      row: 0,
      customer: text("customer"),
      invoice: text("invoice"),
      amount,
      currency,
      text: "",
      ...(date === undefined ? {} : { date }),
    };
    void enter(
      context,
      [payment],
      matchPayments([payment], desk.invoices, desk.settings.smallDifference),
      draft,
    );
  });
  return section(words.payments.enter, form);
}
