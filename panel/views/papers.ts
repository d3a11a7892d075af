/** Papers to print: the statement of account and the evidence pack of one customer. */
import { addDays } from "../../core/day.ts";
import { customerKey } from "../../core/ledger/customer-key.ts";
import { asMinor } from "../../core/money.ts";
import { readPayments } from "../../core/payments/read-payments.ts";
import { type EvidencePayment, evidencePack } from "../../core/reminders/evidence.ts";
import type { Account, AccountItem } from "../account.ts";
import type { Context } from "../context.ts";
import type { Desk } from "../desk.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { facts, section, table } from "../parts/table.ts";
import { PAYMENTS_SHEET } from "../payments-sheet.ts";
import { channelSaid, contactSaid, momentSaid, resultBeside, stateSaid } from "../said/log.ts";
import { sums } from "./account-sums.ts";
import { feeTable } from "./fee-lines.ts";
import { lateness } from "./lateness.ts";

/** No plan runs longer than this. */
const PLAN_DAYS = 3660;

const inOrder = (items: readonly AccountItem[]): AccountItem[] =>
  [...items].sort(
    (a, b) =>
      (a.invoice.invoiceDate ?? a.invoice.dueDate ?? 0) - (b.invoice.invoiceDate ?? b.invoice.dueDate ?? 0),
  );

function letterHead(context: Context, account: Account, title: string): Child {
  const { desk, words, formats } = context;
  return [
    h(
      "div",
      { class: "db-between" },
      h("p", { class: "db-strong db-lines-kept" }, desk.settings.creditor || desk.settings.company),
      h("p", {}, fillIn(words.customer.asOfLine, { date: formats.date(desk.asOf) })),
    ),
    h("h1", {}, fillIn(title, { customer: account.customer })),
  ];
}

/** A number or a date that must not be broken over two lines. */
const keep = (text: string): Child => h("span", { class: "db-keep" }, text);

/** Invoice numbers in a row, each unbroken. */
const numbers = (list: readonly string[]): Child =>
  list.filter(Boolean).map((number, i) => [i > 0 && ", ", keep(number)]);

/** All open items of one currency with a running total. */
function itemsTable(context: Context, account: Account, currency: string): Child {
  const { words, formats } = context;
  let running = 0;
  const rows = inOrder(account.items)
    .filter((item) => item.invoice.currency === currency)
    .map((item) => {
      running += item.balance;
      const { invoice } = item;
      return [
        keep(invoice.invoice || "–"),
        invoice.invoiceDate === undefined ? "" : formats.shortDate(invoice.invoiceDate),
        invoice.dueDate === undefined ? words.common.noDueDate : formats.shortDate(invoice.dueDate),
        lateness(context, item.days),
        formats.amount(item.balance, currency),
        formats.amount(asMinor(running), currency),
      ];
    });
  const credit = account.unapplied.get(currency);
  return section(
    currency || words.common.noCurrency,
    table(
      words.customer.openItems,
      [
        { heading: words.customer.invoice },
        { heading: words.customer.dated },
        { heading: words.customer.due },
        { heading: words.customer.days },
        { heading: words.customer.balance, number: true },
        { heading: words.customer.runningTotal, number: true },
      ],
      rows,
      [words.common.total, "", "", "", "", formats.money(asMinor(running), currency)],
      true,
    ),
    credit !== undefined &&
      h("p", {}, formats.labelled(words.customer.unapplied, formats.money(credit, currency))),
  );
}

/** The statement of account: everything open, due or not, with credits and a running total. */
export function statement(context: Context, account: Account): Child {
  const { words, desk, formats } = context;
  return [
    letterHead(context, account, words.customer.statementTitle),
    [...account.open.keys()].map((currency) => [
      itemsTable(context, account, currency),
      desk.bank(currency) && h("p", {}, formats.labelled(words.settings.bank, desk.bank(currency))),
    ]),
  ];
}

/** Whether a name is this customer's; one the ledger does not have may leave out the legal form. */
function isOf(desk: Desk, account: Account, name: string): boolean {
  const [own] = account.invoices;
  const theirs = desk.invoicesOf(name);
  if (own && theirs.length > 0) return theirs.includes(own);
  return customerKey(name) === customerKey(account.customer);
}

/** The customer's payments as the sheet `Payments` has them. */
function paymentsOf({ desk }: Context, account: Account): EvidencePayment[] {
  const sheet = desk.read.get(PAYMENTS_SHEET);
  return (sheet ? readPayments(sheet).payments : [])
    .filter((payment) => isOf(desk, account, payment.customer))
    .map(({ date, invoice, amount, currency }) => ({ day: date, invoice, amount, currency }));
}

/** The evidence pack: items, every contact, promises and fees in the order of time. */
export function evidence(context: Context, account: Account): Child {
  const { words, formats, desk } = context;
  const pack = evidencePack(
    account.customer,
    account.invoices,
    paymentsOf(context, account),
    [],
    desk.log,
    desk.asOf,
  );
  const plan = desk
    .instalments(addDays(desk.asOf, PLAN_DAYS))
    .filter((line) => isOf(desk, account, line.customer));
  return [
    letterHead(context, account, words.customer.evidenceTitle),
    h("p", {}, words.customer.evidenceBody),
    facts([
      [words.customer.openTotal, sums(context, account.open)],
      [words.customer.pastDue, sums(context, account.pastDue)],
      [words.customer.contact, account.contact],
      [words.customer.email, account.email],
      [words.customer.phone, account.phone],
      [words.settings.terms, desk.settings.defaultTerms],
    ]),
    [...account.open.keys()].map((currency) => itemsTable(context, account, currency)),
    table(
      words.customer.history,
      [
        { heading: words.payments.date },
        { heading: words.today.step },
        { heading: words.settings.channel },
        { heading: words.reminders.to },
        { heading: words.customer.invoice },
        { heading: words.payments.note },
      ],
      pack.contacts.map((entry) => [
        momentSaid(context, entry.time),
        contactSaid(context, entry) || channelSaid(context, entry.channel),
        channelSaid(context, entry.channel),
        entry.to,
        numbers(entry.invoices),
        [
          stateSaid(context, entry.state),
          resultBeside(context, entry),
          entry.proof,
          entry.text,
          entry.reference,
        ]
          .filter(Boolean)
          .join(" · "),
      ]),
    ),
    pack.promises.length > 0 &&
      table(
        words.customer.promises,
        [
          { heading: words.payments.date },
          { heading: words.today.promiseOn },
          { heading: words.customer.amount, number: true },
          { heading: words.fields.status },
        ],
        pack.promises.map((promise) => [
          momentSaid(context, promise.made),
          formats.shortDate(promise.promised),
          promise.amount ? formats.money(promise.amount, promise.currency) : "",
          promise.kept === undefined
            ? words.customer.promiseOpen
            : promise.kept
              ? words.customer.promiseKept
              : words.customer.promiseBroken,
        ]),
      ),
    plan.length > 0 &&
      table(
        words.customer.plan,
        [
          { heading: words.customer.invoice },
          { heading: words.payments.date },
          { heading: words.customer.amount, number: true },
        ],
        plan.map((line) => [
          keep(line.what),
          formats.shortDate(line.day),
          formats.money(line.amount, line.currency),
        ]),
      ),
    pack.payments.length > 0 &&
      table(
        words.payments.title,
        [
          { heading: words.payments.date },
          { heading: words.customer.invoice },
          { heading: words.customer.amount, number: true },
        ],
        pack.payments.map((payment) => [
          payment.day === undefined ? "" : formats.shortDate(payment.day),
          payment.invoice,
          formats.money(payment.amount, payment.currency),
        ]),
      ),
    account.items.map((item) => {
      const fee = item.fee();
      if (!fee) return null;
      const caption = formats.labelled(words.customer.fee, item.invoice.invoice || account.customer);
      return feeTable(context, caption, fee.lines, item.invoice.currency);
    }),
  ];
}
