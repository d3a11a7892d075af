/** Payments: paste the bank's lines or enter one, see which invoice each belongs to, and write them to the sheet `Payments`. */
import type { Problem } from "../../core/invoice.ts";
import { type Payment, readPayments } from "../../core/payments/read-payments.ts";
import { matchPayments } from "../../core/payments.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { explained } from "../parts/explain.ts";
import { button, empty, facts, field, section, select, whole } from "../parts/table.ts";
import { pastedSheet } from "../payments-sheet.ts";
import { problemSaid } from "../said/fault.ts";
import { questionSaid } from "../said/question.ts";
import { setSetting } from "../settings-sheet.ts";
import { alreadyIn } from "./already-in.ts";
import { enterPayments, type PaymentDraft } from "./enter-payments.ts";
import { onePayment } from "./one-payment.ts";
import { smallDifferences } from "./small-differences.ts";

function draftOf(context: Context): PaymentDraft {
  const memory = context.memory as { draft?: PaymentDraft };
  const draft = memory.draft ?? { text: "", unreadable: [], questions: [], chosen: {} };
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
      onePayment(context, draft),
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

function paste(context: Context, draft: PaymentDraft): Child {
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
    draft.unreadable = found.problems;
    draft.questions = found.questions.map((question) => questionSaid(context, question));
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

function matched(context: Context, draft: PaymentDraft, list: readonly Payment[]): Child {
  const { desk, words, formats } = context;
  if (list.length === 0) {
    return empty(
      draft.unreadable.length > 0
        ? formats.plural(draft.unreadable.length, words.payments.unreadable)
        : draft.text.trim() !== "" && draft.questions.length === 0
          ? words.payments.notRead
          : words.payments.empty,
      undefined,
      unreadable(context, draft.unreadable),
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
              h("span", {}, `${part.invoice.customer} · `, whole(part.invoice.invoice)),
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
    draft.unreadable.length > 0 && [
      h("p", { class: "db-fault" }, formats.plural(draft.unreadable.length, words.payments.unreadable)),
      unreadable(context, draft.unreadable),
    ],
    button(
      formats.plural(list.length, words.payments.save),
      () => void enterPayments(context, list, matching, draft),
      "primary",
    ),
  );
}

/** Lines of the bank that cannot be read, each with why. */
const unreadable = (context: Context, problems: readonly Problem[]): Child =>
  problems.length > 0 &&
  h(
    "ul",
    { class: "db-small" },
    problems
      .slice(0, 20)
      .map((problem) =>
        h(
          "li",
          {},
          `${fillIn(context.words.payments.line, { row: problem.row })}: ${problemSaid(context, problem)}`,
        ),
      ),
  );
