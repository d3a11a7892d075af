/** Payments written to the sheet `Payments`, each with the invoice it was matched to or the user chose. */
import type { Cell } from "../../core/cell.ts";
import type { Invoice, Problem } from "../../core/invoice.ts";
import { decimalsOf, toMajor } from "../../core/money.ts";
import { type Payment, type PaymentLine, paymentRows } from "../../core/payments/read-payments.ts";
import type { Matching } from "../../core/payments.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import type { Context } from "../context.ts";
import { PAYMENTS_SHEET } from "../payments-sheet.ts";

/** What the ledger had open when a payment was entered: a later paste that has fallen by it holds the payment. */
const OPEN_BEFORE = "Open before";
const HEADINGS = ["Date", "Customer", "Invoice", "Amount", "Currency", "Note", OPEN_BEFORE];

/** What the view remembers while the lines are looked through. */
export interface PaymentDraft {
  text: string;
  order?: "dmy" | "mdy" | "ymd";
  payments?: readonly Payment[];
  unreadable: readonly Problem[];
  questions: readonly string[];
  /** Chosen invoice by the payment's row, for those that fit several; "" leaves it unapplied. */
  chosen: Record<number, string>;
}

/** Writes payments to the sheet; what was matched or chosen is written with its invoice's number. */
export async function enterPayments(
  context: Context,
  list: readonly Payment[],
  matching: Matching | undefined,
  draft: PaymentDraft,
): Promise<void> {
  const { desk, words, formats } = context;
  const sheet = desk.read.get(PAYMENTS_SHEET);
  const openBefore = (paid: readonly Invoice[]): Cell => {
    const own = paid.length === 1 ? paid[0] : undefined;
    const ledger = own && desk.ledger?.invoices.find((invoice) => invoice.row === own.row);
    return ledger ? toMajor(ledger.openBalance, decimalsOf(ledger.currency)) : "";
  };
  const lines = list.map((payment): PaymentLine => {
    const found = matching?.allocations.filter((part) => part.payment === payment) ?? [];
    const open = matching?.asked.find((each) => each.payment === payment);
    const chosen = open?.candidates.find((invoice) => invoice.invoice === draft.chosen[payment.row]);
    const numbers = found.map((part) => part.invoice.invoice).filter(Boolean);
    return {
      date: payment.date === undefined ? "" : { day: payment.date },
      customer: chosen?.customer ?? found[0]?.invoice.customer ?? payment.customer,
      invoice: chosen?.invoice ?? (numbers.join(", ") || payment.invoice),
      amount: toMajor(payment.amount, decimalsOf(payment.currency)),
      currency: payment.currency || found[0]?.invoice.currency || "",
      text: payment.text,
      openBefore: openBefore(chosen ? [chosen] : found.map((part) => part.invoice)),
    };
  });
  const own = sheet && paymentRows(sheet, lines);
  // Below what stands there without headings of payments, ours come first.
  const cells = own ?? [HEADINGS, ...(paymentRows({ name: PAYMENTS_SHEET, cells: [HEADINGS] }, lines) ?? [])];
  const change: WorkbookChange = desk.sheets.some((known) => known.name === PAYMENTS_SHEET)
    ? { kind: "append-rows", sheet: PAYMENTS_SHEET, cells }
    : {
        kind: "add-sheet",
        name: PAYMENTS_SHEET,
        cells,
        formats: ["date", "text", "text", "amount", "text", "text", "amount"],
      };
  const done = await context.change([change], formats.plural(lines.length, words.payments.saved));
  if (!done) return;
  delete (context.memory as { draft?: PaymentDraft }).draft;
  context.redraw();
}
