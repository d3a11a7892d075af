/** One payment typed in: matched like a line of the bank, and written at once. */
import { isoDay, parseIsoDay } from "../../core/day.ts";
import { asMinor } from "../../core/money.ts";
import type { Payment } from "../../core/payments/read-payments.ts";
import { matchPayments } from "../../core/payments.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { field, section } from "../parts/table.ts";
import { typedAmount } from "../typed-amount.ts";
import { enterPayments, type PaymentDraft } from "./enter-payments.ts";

/** The form for one payment. */
export function onePayment(context: Context, draft: PaymentDraft): Child {
  const { desk, words, formats } = context;
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
    const amount = typedAmount(text("amount"), currency, words.code, desk.layout?.decimalSign);
    if (amount === undefined || amount <= 0) {
      const example = formats.amount(asMinor(125_050), "");
      context.fail(new Error(fillIn(words.payments.amountWrong, { example })));
      form.querySelector<HTMLInputElement>("[name=amount]")?.focus();
      return;
    }
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
    void enterPayments(
      context,
      [payment],
      matchPayments([payment], desk.invoices, desk.settings.smallDifference),
      draft,
    );
  });
  return section(words.payments.enter, form);
}
