/** The statement of account: every open item, due and not, credits, a running balance and an ageing line. Never a contact. */
import { type Day, isoDay } from "../day.ts";
import { formatAmount, formatDate, formatFigure } from "../formats/format.ts";
import { type Invoice, openBalanceOn, type Unapplied } from "../invoice.ts";
import { asMinor, type Minor } from "../money.ts";
import type { Block } from "./fields.ts";
import { keyOf, nameOf, referenceOf } from "./key.ts";
import { LETTERS, type LetterChoice } from "./letters.ts";
import { entryOf, type LogEntry } from "./log.ts";
import { labelled, linesBlock, type TableStyle, tableBlock } from "./tables.ts";
import type { LetterFacts, Sender } from "./values.ts";

/** Upper ends of the ageing line's columns, in days past due; the last is open. */
const RANGES = [30, 60, 90] as const;

/** A customer's items in one currency. */
export interface StatementInput {
  readonly customer: string;
  readonly contact: string;
  readonly currency: string;
  readonly choice: LetterChoice;
  readonly invoices: readonly Invoice[];
  readonly credits: readonly Unapplied[];
  readonly sender: Sender;
  readonly asOf: Day;
  readonly by: string;
}

/** A statement's letter facts, and its log entry: invoices stand under "also open", so that no step is taken for done. */
export interface Statement {
  readonly facts: LetterFacts;
  readonly entry: LogEntry;
  readonly open: Minor;
  readonly overdue: Minor;
}

interface Item {
  readonly day: Day | undefined;
  readonly text: string;
  readonly due: Day | undefined;
  readonly amount: number;
}

/** The statement of a customer, or undefined where nothing is open and no credit stands. */
export function statementOf(input: StatementInput): Statement | undefined {
  const { asOf, currency, choice } = input;
  const words = LETTERS[choice.language].table;
  const open = input.invoices.flatMap((invoice) => {
    const balance = openBalanceOn(invoice, asOf);
    return balance === undefined || balance === 0 ? [] : [{ invoice, balance }];
  });
  const items: Item[] = [
    ...open.map(({ invoice, balance }) => ({
      day: invoice.invoiceDate,
      text: invoice.invoice,
      due: invoice.dueDate,
      amount: balance,
    })),
    ...input.credits.map((credit) => ({
      day: credit.date,
      text: [words.credit, credit.reference ?? ""].join(" ").trim(),
      due: undefined,
      amount: -credit.amount,
    })),
  ].sort((a, b) => (a.day ?? a.due ?? 0) - (b.day ?? b.due ?? 0));
  if (items.length === 0) return undefined;
  const total = asMinor(items.reduce((sum, item) => sum + item.amount, 0));
  const overdue = asMinor(
    open.reduce(
      (sum, { invoice, balance }) =>
        sum + (invoice.dueDate !== undefined && invoice.dueDate < asOf && balance > 0 ? balance : 0),
      0,
    ),
  );
  const style: TableStyle = { language: choice.language, words, currency };
  const key = keyOf(
    input.customer,
    `statement ${isoDay(asOf)}`,
    open.map(({ invoice }) => nameOf(invoice)),
  );
  const reference = referenceOf(key);
  const zero = asMinor(0);
  return {
    open: total,
    overdue,
    facts: {
      language: choice.language,
      friendly: choice.friendly,
      currency,
      customer: input.customer,
      contact: input.contact,
      covered: [],
      alsoOpen: [],
      sums: {
        principal: total,
        fee: zero,
        fixedSum: zero,
        interest: zero,
        collectionCosts: zero,
        credits: zero,
      },
      sender: input.sender,
      reference,
      asOf,
      overdue,
      statement: statementBlock(items, open, style, asOf),
    },
    entry: entryOf({
      time: "",
      state: "SENDING",
      key,
      customer: input.customer,
      alsoOpen: open.map(({ invoice }) => nameOf(invoice)),
      step: "statement",
      channel: "email",
      amount: total,
      currency,
      reference,
      by: input.by,
    }),
  };
}

function statementBlock(
  items: readonly Item[],
  open: readonly { invoice: Invoice; balance: Minor }[],
  style: TableStyle,
  asOf: Day,
): Block {
  const { words, language, currency } = style;
  const day = (value: Day | undefined): string =>
    value === undefined ? "\u2013" : formatDate(value, language);
  let balance = 0;
  const rows = items.map((item) => {
    balance += item.amount;
    return [
      day(item.day),
      item.text || "\u2013",
      day(item.due),
      formatFigure(asMinor(item.amount), currency, language),
      formatFigure(asMinor(balance), currency, language),
    ];
  });
  const table = tableBlock(
    [words.date, words.number, words.due, words.amount, `${words.balance} (${currency})`],
    rows,
    [false, false, false, true, true],
  );
  const line = linesBlock([ageingLine(open, style, asOf)]);
  return { text: line ? `${table.text}\n${line.text}` : table.text, html: table.html + (line?.html ?? "") };
}

function ageingLine(
  open: readonly { invoice: Invoice; balance: Minor }[],
  { words, language, currency }: TableStyle,
  asOf: Day,
): string {
  const sums = [0, 0, 0, 0, 0];
  for (const { invoice, balance } of open) {
    const late = invoice.dueDate === undefined ? 0 : asOf - invoice.dueDate;
    const at =
      late <= 0
        ? 0
        : 1 + ((RANGES.findIndex((end) => late <= end) + RANGES.length + 1) % (RANGES.length + 1));
    sums[at] = (sums[at] ?? 0) + balance;
  }
  const labels = [
    words.notDue,
    ...["1\u201330", "31\u201360", "61\u201390", "91+"].map((range) => words.daysRange.replace("#", range)),
  ];
  return labels
    .flatMap((label, i) =>
      sums[i] ? [labelled(label, formatAmount(asMinor(sums[i] ?? 0), currency, language), language)] : [],
    )
    .join(" \u00b7 ");
}
