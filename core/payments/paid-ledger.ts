/** The ledger with what stands on the `Payments` sheet taken off: what every host and the pane work on. */
import type { Day } from "../day.ts";
import type { Invoice, Unapplied } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import type { LedgerReading } from "../ledger/ledger.ts";
import type { Minor } from "../money.ts";
import { applyMatching, leftOver, type Matching, matchPayments } from "../payments.ts";
import type { SheetCells } from "../workbook.ts";
import { enteredPayments } from "./already-in-ledger.ts";
import { payersIn, underLedgerNames } from "./payer-names.ts";
import { type HoldSources, type PaymentHolds, paymentHolds } from "./payment-holds.ts";
import { type Payment, readPayments } from "./read-payments.ts";

/** Invoices and credits after matching, and what is left over that is too small to chase. */
export interface PaidLedger {
  readonly invoices: readonly Invoice[];
  readonly unapplied: readonly Unapplied[];
  /** Invoices whose open balance is no more than the small difference. */
  readonly smallDifferences: readonly { readonly invoice: Invoice; readonly rest: Minor }[];
  /** Payments on the sheet that the ledger already holds: not taken off again. */
  readonly inLedger: readonly Payment[];
  /** Payments taken off whose invoice's balance has fallen too, by another sum. */
  readonly doubtful: readonly Payment[];
  /** Invoices a line says something about that takes nothing off: nobody is reminded before a person has looked. */
  readonly holds: PaymentHolds;
}

/**
 * Matches the payments sheet to a reading; without the sheet the ledger as it is. A report that says its own day
 * already holds the payments up to that day, so only later ones are taken off; nor are those that the balance has fallen by
 * since they were entered, nor those dated after `asOf`. `smallDifference` is in minor units.
 */
export function withPayments(
  reading: Pick<LedgerReading, "invoices" | "unapplied" | "layout">,
  sheet: SheetCells | undefined,
  options: {
    readonly homeCurrency?: string;
    readonly smallDifference: Minor;
    readonly asOf?: Day | undefined;
  },
): PaidLedger {
  const small = (invoices: readonly Invoice[]) =>
    invoices
      .filter(
        ({ openBalance, paidDate }) =>
          openBalance > 0 && openBalance <= options.smallDifference && paidDate === undefined,
      )
      .map((invoice) => ({ invoice, rest: invoice.openBalance }));
  const { invoices, unapplied, layout } = reading;
  const until = options.asOf ?? Number.POSITIVE_INFINITY;
  const payers = payersIn(invoices);
  const credits = unapplied.filter(({ date }) => date === undefined || date <= until);
  const laterCredits = unapplied.filter(({ date }) => date !== undefined && date > until);
  const holdsOf = (
    open: readonly Invoice[],
    found: Pick<HoldSources, "unread" | "unknownHeadings" | "matching" | "later">,
  ) => paymentHolds({ invoices: open, laterCredits, credits, payers, ...found });
  if (!sheet || sheet.cells.length < 2)
    return {
      invoices,
      unapplied: underLedgerNames(unapplied, payers),
      smallDifferences: small(invoices),
      inLedger: [],
      doubtful: [],
      holds: holdsOf(invoices, NOTHING),
    };
  const { payments, unread, unknownHeadings } = readPayments(sheet, {
    undated: true,
    ...(options.homeCurrency ? { homeCurrency: options.homeCurrency } : {}),
  });
  const since = layout.reportAsOf;
  const unknown = payments.filter(({ date }) => date === undefined || since === undefined || date > since);
  const come = unknown.filter(({ date }) => date === undefined || date <= until);
  const toCome = unknown.filter(({ date }) => date !== undefined && date > until);
  const { counted, inLedger, doubtful } = enteredPayments(come, invoices);
  const matching = matchPayments(counted, invoices, options.smallDifference);
  const paid = applyMatching(invoices, matching);
  return {
    invoices: paid,
    // What fits several invoices is the payer's money all the same: a credit until somebody says which it paid.
    unapplied: underLedgerNames(
      [
        ...unapplied,
        ...matching.unapplied,
        ...matching.asked.map(({ payment, candidates }) =>
          leftOver(payment, payment.amount, payment.customer || onlyCustomer(candidates)),
        ),
      ],
      payers,
    ),
    smallDifferences: small(paid),
    inLedger,
    doubtful,
    holds: holdsOf(paid, {
      unread,
      unknownHeadings,
      matching,
      later: matchPayments(toCome, paid, options.smallDifference),
    }),
  };
}

const NO_MATCH: Matching = {
  allocations: [],
  unapplied: [],
  asked: [],
  rest: new Map(),
  smallDifferences: [],
};
const NOTHING = { unread: [], unknownHeadings: false, matching: NO_MATCH, later: NO_MATCH };

/** The one customer of these invoices; "" where they are several customers'. */
function onlyCustomer(invoices: readonly Invoice[]): string {
  const names = new Map(invoices.map(({ customer }) => [customerKey(customer), customer]));
  return names.size === 1 ? ([...names.values()][0] ?? "") : "";
}
