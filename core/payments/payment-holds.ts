/** Lines of the sheet `Payments` that take nothing off an invoice, and yet say that a person should look before it is asked for. */
import { type Day, isoDay } from "../day.ts";
import { formatFigure } from "../formats/format.ts";
import type { Invoice, Unapplied } from "../invoice.ts";
import { invoicesMeant, type Matching } from "../payments.ts";
import type { payersIn } from "./payer-names.ts";
import type { UnreadPayment } from "./read-payments.ts";

/** Why an invoice waits, and the line that says so. */
export interface PaymentHold {
  /**
   * - `unreadable`: its line has no amount anybody can read.
   * - `later`: it is paid on a day that is still to come.
   * - `unclear`: money came in that may be for it.
   * - `sheet`: the whole sheet cannot be read, so nobody can tell who paid.
   */
  readonly kind: "unreadable" | "later" | "unclear" | "sheet";
  /** The line on the sheet `Payments`; 0 for what the ledger itself says. */
  readonly row: number;
  /** What the line says: the cell nobody can read, the day, the sum. */
  readonly written: string;
}

/** By the invoice's first row, what holds it; the surest first. */
export type PaymentHolds = ReadonlyMap<number, PaymentHold>;

/** What is known of the sheet once its payments are matched. `invoices` have them taken off. */
export interface HoldSources {
  readonly invoices: readonly Invoice[];
  readonly unread: readonly UnreadPayment[];
  readonly unknownHeadings: boolean;
  /** The payments up to the as-of day, matched. */
  readonly matching: Matching;
  /** Those of a later day, matched to what is left, and the ledger's own credits of a later day. */
  readonly later: Matching;
  readonly laterCredits: readonly Unapplied[];
  /** The ledger's own credits up to the as-of day. */
  readonly credits: readonly Unapplied[];
  readonly payers: ReturnType<typeof payersIn>;
}

/** What holds each invoice back; none where every line is understood and its day has come. */
export function paymentHolds({
  invoices,
  unread,
  unknownHeadings,
  matching,
  later,
  laterCredits,
  credits,
  payers,
}: HoldSources): PaymentHolds {
  const holds = new Map<number, PaymentHold>();
  const hold = (list: readonly Invoice[], found: PaymentHold): void => {
    for (const { row } of list) if (!holds.has(row)) holds.set(row, found);
  };
  const open = invoices.filter(({ openBalance }) => openBalance > 0);
  const meant = invoicesMeant(open);
  const alike = alikeIn(open);
  const dayOf = (date: Day | undefined): string => (date === undefined ? "" : isoDay(date));
  for (const { payment, invoice } of later.allocations)
    hold([invoice], { kind: "later", row: payment.row, written: dayOf(payment.date) });
  for (const { payment, candidates } of later.asked)
    hold(candidates, { kind: "later", row: payment.row, written: dayOf(payment.date) });
  for (const left of later.unapplied)
    hold(meant(lineOf(left)), { kind: "later", row: left.row, written: dayOf(left.date) });
  for (const left of laterCredits)
    hold(meant(lineOf(left)), { kind: "later", row: 0, written: dayOf(left.date) });
  for (const line of unread)
    hold(meant(line.out ? { customer: "", invoice: line.invoice, text: "" } : line), {
      kind: "unreadable",
      row: line.row,
      written: line.written,
    });
  for (const left of credits)
    hold(ofSeveral(left, open, payers), { kind: "unclear", row: 0, written: sumOf(left) });
  for (const { payment, candidates } of matching.asked) {
    const theirs = meant(payment);
    // A customer of the ledger's pays their own invoices, not somebody else's of the same sum.
    const may = theirs.length > 0 ? candidates.filter((one) => theirs.includes(one)) : candidates;
    hold(may.length > 0 ? may : theirs, { kind: "unclear", row: payment.row, written: sumOf(payment) });
  }
  for (const left of matching.unapplied)
    hold([...alike(left), ...ofSeveral(left, open, payers)], {
      kind: "unclear",
      row: left.row,
      written: sumOf(left),
    });
  if (unknownHeadings) hold(open, { kind: "sheet", row: 1, written: "" });
  return holds;
}

const sumOf = ({ amount, currency }: Pick<Unapplied, "amount" | "currency">): string =>
  `${formatFigure(amount, currency, "en")} ${currency}`.trim();

const lineOf = ({ customer, reference = "" }: Unapplied) => ({ customer, invoice: reference, text: "" });

/** The open invoices of all customers a payer's name fits, where it fits several. */
function ofSeveral(
  { customer, customerNumber }: Unapplied,
  open: readonly Invoice[],
  payers: ReturnType<typeof payersIn>,
): readonly Invoice[] {
  const fits = customerNumber ? [] : payers(customer);
  const names = new Set(fits.map((invoice) => invoice.customer));
  return fits.length > 1 ? open.filter((invoice) => names.has(invoice.customer)) : [];
}

const digitsOf = (text: string): string => text.replace(/\D/g, "").replace(/^0+/, "");

/** Fewer figures than these are alike by chance. */
const TELLING = 3;

/** Finds invoices whose number has the same figures as what a line names. */
function alikeIn(open: readonly Invoice[]): (left: Unapplied) => readonly Invoice[] {
  let index: Map<string, Invoice[]> | undefined;
  return ({ reference = "" }) => {
    const digits = digitsOf(reference);
    if (digits.length < TELLING) return [];
    if (!index) {
      index = new Map();
      for (const invoice of open) {
        const key = digitsOf(invoice.invoice);
        const list = index.get(key);
        if (list) list.push(invoice);
        else index.set(key, [invoice]);
      }
    }
    return index.get(digits) ?? [];
  };
}
