/** One customer's account as the pane shows it, put together from the ledger by the rules of core. */
import { type CreditLimit, creditStatus } from "../core/credit.ts";
import type { Day } from "../core/day.ts";
import type { Invoice, Unapplied } from "../core/invoice.ts";
import { openBalanceOn } from "../core/invoice.ts";
import { readInvoice } from "../core/invoice-facts.ts";
import { policyInForce } from "../core/late-fee/policy-in-force.ts";
import { readPolicy } from "../core/late-fee/policy-reader.ts";
import { type FeeLine, lateFeeBreakdown } from "../core/late-fee.ts";
import { asMinor, type Minor } from "../core/money.ts";
import { type Decision, decide, type Facts } from "../core/next-action.ts";
import type { PayerClass } from "../core/payer-class.ts";
import { promiseState } from "../core/promise.ts";
import { type NextAction, nextAction } from "../core/reason.ts";
import type { LogEntry } from "../core/reminders/log.ts";
import type { Desk } from "./desk.ts";
import { ownRates } from "./reader-options.ts";
import { nameOnLine, type WorkItem } from "./work-item.ts";

/** One open invoice with what is said about it. */
export interface AccountItem {
  readonly invoice: Invoice;
  readonly balance: Minor;
  /** Days past due; undefined without a due date. */
  readonly days: number | undefined;
  readonly action: NextAction | undefined;
  /** What the action rests on; undefined where there is none. */
  readonly decided: { readonly decision: Decision; readonly facts: Facts } | undefined;
  /** The late fee so far, worked out when asked; undefined where no policy holds or nothing has run up. */
  fee(): { readonly total: Minor; readonly policy: string; readonly lines: readonly FeeLine[] } | undefined;
}

/** Everything about one customer. Sums are per currency. */
export interface Account {
  /** The customer's name as its first invoice spells it. */
  readonly customer: string;
  /** All its invoices, paid ones too, in any spelling. */
  readonly invoices: readonly Invoice[];
  /** Its unmatched payments and credits. */
  readonly credits: readonly Unapplied[];
  /** The currency most is open in. */
  readonly currency: string;
  readonly items: readonly AccountItem[];
  readonly open: ReadonlyMap<string, Minor>;
  readonly pastDue: ReadonlyMap<string, Minor>;
  readonly unapplied: ReadonlyMap<string, Minor>;
  /** Days past due of the oldest open invoice; 0 or less where none is. */
  readonly oldest: number;
  readonly brokenPromises: number;
  readonly creditLimit: CreditLimit | undefined;
  readonly credit: "OK" | "Hold" | "Cash only";
  readonly payerClass: PayerClass;
  /** Days after the due date on average, of the invoices with a paid date; undefined without any. */
  readonly averageLate: number | undefined;
  readonly history: readonly LogEntry[];
  readonly work: WorkItem | undefined;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly country: string;
  readonly type: string;
  readonly language: string;
}

const add = (sums: Map<string, Minor>, currency: string, amount: number): void =>
  void sums.set(currency, asMinor((sums.get(currency) ?? 0) + amount));

/** The account of a customer by name in any spelling; undefined where the ledger has no such customer. */
export function accountOf(desk: Desk, customer: string): Account | undefined {
  const all = desk.invoicesOf(customer);
  const names = new Set([...all, { customer }].map((of) => desk.customerOf(of)));
  const credits = desk.unapplied.filter((item) => names.has(desk.customerOf(item)));
  if (all.length === 0 && credits.length === 0) return undefined;
  const open = new Map<string, Minor>();
  const pastDue = new Map<string, Minor>();
  const unapplied = new Map<string, Minor>();
  const items: AccountItem[] = [];
  let oldest = Number.NEGATIVE_INFINITY;
  let broken = 0;
  for (const invoice of all) {
    const balance = openBalanceOn(invoice, desk.asOf);
    if (balance === undefined || balance === 0) continue;
    const days = invoice.dueDate === undefined ? undefined : desk.asOf - invoice.dueDate;
    add(open, invoice.currency, balance);
    if (days !== undefined && days > 0) add(pastDue, invoice.currency, balance);
    if (days !== undefined && balance > 0) oldest = Math.max(oldest, days);
    if (
      invoice.promisedDate !== undefined &&
      promiseState(invoice.promisedDate, balance, desk.asOf) === "broken"
    )
      broken++;
    items.push({
      invoice,
      balance,
      days,
      ...actionOf(desk, invoice),
      fee: () => feeOf(desk, invoice, balance),
    });
  }
  for (const credit of credits) add(unapplied, credit.currency, credit.amount);
  items.sort((a, b) => (b.days ?? -1e9) - (a.days ?? -1e9));
  const currency =
    [...open].sort((a, b) => b[1] - a[1])[0]?.[0] ?? all[0]?.currency ?? credits[0]?.currency ?? "";
  const first = (pick: (invoice: Invoice) => string | undefined): string =>
    all.map(pick).find((text) => text !== undefined && text !== "") ?? "";
  const creditLimit = all.find((invoice) => invoice.creditLimit !== undefined)?.creditLimit;
  const late = oldest === Number.NEGATIVE_INFINITY ? 0 : oldest;
  return {
    customer: all[0]?.customer ?? credits[0]?.customer ?? customer,
    invoices: all,
    credits,
    currency,
    items,
    open,
    pastDue,
    unapplied,
    oldest: late,
    brokenPromises: broken,
    creditLimit,
    credit: creditStatus({
      balance: open.get(currency) ?? asMinor(0),
      creditLimit,
      daysPastDue: late,
      brokenPromises: broken,
    }),
    payerClass: desk.payerClass(customer),
    averageLate: desk.averageLate(customer),
    history: desk.log.history(customer, ...new Set(all.map((invoice) => invoice.customer))),
    work: desk.work.find((item) => names.has(nameOnLine(desk, item))),
    contact: first((invoice) => invoice.contact),
    phone: first((invoice) => invoice.phone),
    email: first((invoice) => invoice.email),
    country: first((invoice) => invoice.country),
    type: first((invoice) => invoice.customerType),
    language: first((invoice) => invoice.language),
  };
}

function actionOf(desk: Desk, invoice: Invoice): Pick<AccountItem, "action" | "decided"> {
  const { playbook, asOf } = desk;
  const facts = readInvoice(invoice, playbook, asOf).parts[0]?.facts;
  const decision = facts && decide(facts, playbook, asOf);
  return {
    action: facts && nextAction(facts, playbook, asOf),
    decided: decision && { decision, facts },
  };
}

function feeOf(desk: Desk, invoice: Invoice, balance: Minor) {
  const dueDate: Day | undefined = invoice.dueDate;
  if (dueDate === undefined || balance <= 0 || dueDate >= desk.asOf) return undefined;
  try {
    const { lateFeePolicy: own, feesAgreed } = invoice;
    const written = policyInForce({ own, workbook: desk.settings.lateFeePolicy, feesAgreed });
    if (written === "") return undefined;
    const policy = readPolicy(written, "policy");
    const { rates } = ownRates(desk.read);
    const lines = lateFeeBreakdown({ balance, dueDate, policy, asOf: desk.asOf, rates });
    const total = lines[lines.length - 1]?.amount ?? asMinor(0);
    return total > 0 ? { total, policy: written, lines } : undefined;
  } catch {
    // A policy that cannot be read is told in Settings; an account is shown all the same.
    return undefined;
  }
}
