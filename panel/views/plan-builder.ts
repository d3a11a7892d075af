/** A payment plan worked out while it is talked through, and written down when it is agreed. */
import { addDays, type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import { decimalsOf, toMajor } from "../../core/money.ts";
import { type Instalment, intervalKind, paymentPlan } from "../../core/payment-plan.ts";
import { ownSheetName } from "../../core/set-up/own-sheets.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import type { Account } from "../account.ts";
import type { Context } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, field, section, select, table } from "../parts/table.ts";
import { logLines, noted, setField } from "../write.ts";
import { currencyChoice, openIn } from "./account-sums.ts";

/** The sheet where agreed plans stand, and its headings. */
const PLANS = "Plans";
const HEADINGS = ["Customer", "Invoice", "No", "Date", "Amount", "Paid on"];

/** The plan builder of the customer view. */
export function planBuilder(context: Context, account: Account): Child {
  const { words, formats, desk, memory } = context;
  if ([...account.open.values()].every((amount) => amount <= 0)) return null;
  const currency =
    typeof memory.currency === "string" && account.open.has(memory.currency)
      ? memory.currency
      : account.currency;
  const count = h("input", {
    type: "number",
    min: 1,
    max: 60,
    value: 3,
    name: "instalments",
    "data-focus": "plan-count",
  });
  const first = h("input", {
    type: "date",
    name: "first",
    value: isoDay(addDays(desk.asOf, 7)),
    "data-focus": "plan-first",
  });
  const every = select(
    "every",
    [
      ["month", words.customer.month],
      ["2 weeks", words.customer.twoWeeks],
      ["week", words.customer.week],
    ],
    "month",
  );
  const out = h("div", {});
  let plan: Instalment[] = [];
  const draw = (): void => {
    const start = parseIsoDay(first.value) as Day | undefined;
    try {
      plan =
        start === undefined
          ? []
          : paymentPlan(
              openIn(account, currency),
              Number(count.value),
              start,
              intervalKind.read(every.value, "every"),
            );
    } catch (error) {
      plan = [];
      replaceChildren(
        out,
        h("p", { class: "db-fault" }, error instanceof Error ? error.message : String(error)),
      );
      return;
    }
    replaceChildren(
      out,
      table(
        words.customer.plan,
        [
          { heading: words.customer.number, number: true },
          { heading: words.payments.date },
          {
            heading: currency ? `${words.customer.amount} (${currency})` : words.customer.amount,
            number: true,
          },
          { heading: words.customer.remaining, number: true },
        ],
        plan.map((line) => [
          formats.count(line.number),
          h("span", { class: "db-keep" }, formats.shortDate(line.date)),
          formats.amount(line.amount, currency),
          formats.amount(line.remaining, currency),
        ]),
        undefined,
        true,
      ),
      button(words.customer.planSave, () => void agree(context, account, currency, plan)),
    );
  };
  for (const control of [count, first, every]) control.addEventListener("input", draw);
  draw();
  return section(
    words.customer.plan,
    h("p", { class: "db-quiet db-small" }, words.customer.planHelp),
    h(
      "div",
      { class: "db-pair db-no-print" },
      currencyChoice(context, account, currency, (code) => {
        memory.currency = code;
        context.redraw();
      }),
      field(words.customer.instalments, count),
      field(words.customer.firstDate, first),
      field(words.customer.every, every),
    ),
    out,
  );
}

async function agree(
  context: Context,
  account: Account,
  currency: string,
  plan: readonly Instalment[],
): Promise<void> {
  const { words, formats, desk } = context;
  const status = desk.statusWord("payment plan");
  const yes = await context.ask({
    title: words.customer.planSave,
    body: fillIn(words.customer.planBody, { n: formats.count(plan.length), status }),
    action: words.customer.planSave,
  });
  if (!yes) return;
  const invoices = account.items
    .filter((item) => item.invoice.currency === currency && item.balance > 0)
    .map((item) => item.invoice);
  const numbers = invoices
    .map((invoice) => invoice.invoice)
    .filter(Boolean)
    .join(", ");
  const rows = plan.map((line) => [
    account.customer,
    numbers,
    line.number,
    { day: line.date },
    toMajor(line.amount, decimalsOf(currency)),
    "",
  ]);
  const name = ownSheetName([...desk.read.values()], PLANS);
  const sheet: WorkbookChange = desk.sheets.some((known) => known.name === name)
    ? { kind: "append-rows", sheet: name, cells: rows }
    : {
        kind: "add-sheet",
        name,
        cells: [HEADINGS, ...rows],
        formats: ["text", "text", "count", "date", "amount", "date"],
      };
  await context.change(
    [
      ...setField(desk, invoices, "status", status, "text"),
      sheet,
      ...logLines(desk, [
        noted(desk, account.customer, invoices, {
          channel: "phone",
          result: "plan-agreed",
          amount: openIn(account, currency),
          currency,
        }),
      ]),
    ],
    formats.plural(plan.length, words.customer.planSaid),
  );
}
