/** Reminder fees: only where agreed or lawful, within the cap and the spacing, once per invoice and step. */
import type { Day } from "../day.ts";
import type { CustomerType } from "../invoice.ts";
import { asMinor, type Minor } from "../money.ts";
import { reminderFeeRule } from "../statutory/reminder-fee.ts";
import type { InvoiceName } from "./key.ts";
import { type ChargedFee, dayOfEntry, type LogView } from "./log-view.ts";

/** Why a fee is left off or cut; each also stops a message that asks for it all the same. */
export type FeeObstacle =
  | "fee-country-or-type-unknown"
  | "fee-not-lawful"
  | "fee-not-agreed"
  | "fee-over-cap"
  | "fee-too-soon"
  | "fee-too-many"
  | "fee-charged"
  | "fee-currency";

/** The fee a letter may carry, and why it is not the one asked for. */
export interface FeeAnswer {
  readonly fee: Minor;
  readonly obstacle?: FeeObstacle;
  /** One sentence; "" where the fee is as asked. */
  readonly message: string;
}

/** What decides about a fee. */
export interface FeeQuestion {
  /** The playbook's fee for the step, or one typed in the preview; 0 for none. */
  readonly asked: Minor;
  readonly currency: string;
  readonly country: string | undefined;
  readonly type: CustomerType | undefined;
  /** What the ledger or the Customers sheet says; undefined where it is silent. */
  readonly agreed: boolean | undefined;
  readonly step: string;
  readonly day: Day;
  /** Days past due of the oldest invoice covered. */
  readonly daysPastDue: number;
  /** Fees the log knows for the covered invoices. */
  readonly charged: readonly ChargedFee[];
}

const NONE = asMinor(0);

/** The fee a letter may carry: the one asked for, cut to the cap, or none with the reason. One fee a letter, whatever the number of invoices. */
export function reminderFee(question: FeeQuestion): FeeAnswer {
  const { asked, currency, country, type, agreed, charged, day } = question;
  if (asked <= 0) return { fee: NONE, message: "" };
  const no = (obstacle: FeeObstacle, message: string): FeeAnswer => ({ fee: NONE, obstacle, message });
  if (country === undefined || type === undefined) {
    return no(
      "fee-country-or-type-unknown",
      "No fee: the customer's country or type is not known. Fill them in on the Customers sheet.",
    );
  }
  // FR: nothing beyond the fixed 40 € (C. com. L441-10). NL consumers: the reminder must be free (BW 6:96). Read 2026-11-21.
  if (country === "FR" || (country === "NL" && type === "consumer")) {
    return no("fee-not-lawful", `No fee: the law of ${country} allows none on a reminder to this customer.`);
  }
  if (charged.some((fee) => fee.step === question.step)) {
    return no("fee-charged", "No fee: one was already charged for this step.");
  }
  const rule = reminderFeeRule(`${country} ${type === "consumer" ? "B2C" : "B2B"}`, day);
  // Where no law sets a sum, or only the actual cost may be charged, a fee rests on the agreement alone.
  if ((rule === undefined || rule.mustBeAgreed || rule.max === undefined) && agreed !== true) {
    return no(
      "fee-not-agreed",
      "No fee: nothing says that one was agreed. Fill in Fees agreed, or send without it.",
    );
  }
  if (rule === undefined) return { fee: asked, message: "" };
  if (rule.currency !== currency && rule.max !== undefined) {
    return no("fee-currency", `No fee: the lawful one is in ${rule.currency}, the letter in ${currency}.`);
  }
  if (rule.maxCount !== undefined && charged.length >= rule.maxCount) {
    return no("fee-too-many", `No fee: ${charged.length} of at most ${rule.maxCount} have been charged.`);
  }
  const last = charged.reduce<Day | undefined>(
    (latest, fee) => (latest === undefined || fee.day > latest ? fee.day : latest),
    undefined,
  );
  if (last !== undefined && rule.minGapDays !== undefined && day - last < rule.minGapDays) {
    return no(
      "fee-too-soon",
      `No fee: the last one was ${day - last} days ago, ${rule.minGapDays} must lie between.`,
    );
  }
  if (rule.earliestDaysPastDue !== undefined && question.daysPastDue < rule.earliestDaysPastDue) {
    return no("fee-too-soon", `No fee: it may be charged from ${rule.earliestDaysPastDue} days past due.`);
  }
  if (rule.max !== undefined && asked > rule.max) {
    return {
      fee: rule.max,
      obstacle: "fee-over-cap",
      message: `The fee was cut to the lawful ${rule.max / 100} ${rule.currency}.`,
    };
  }
  return { fee: asked, message: "" };
}

/** The fees the log knows for several invoices, each message's once. */
export function chargedFees(log: LogView, invoices: readonly InvoiceName[]): ChargedFee[] {
  const found = new Map<string, ChargedFee>();
  for (const name of invoices)
    for (const fee of log.fees(name)) found.set(`${fee.step}|${fee.day}|${fee.fee}`, fee);
  return [...found.values()];
}

/** A fee or interest that was charged by a letter and that the accounting program does not know yet. */
export interface FeeToBook {
  readonly day: Day;
  readonly customer: string;
  readonly invoices: readonly string[];
  readonly kind: "reminder fee" | "interest";
  readonly amount: Minor;
  readonly currency: string;
  readonly reference: string;
  /** Whether VAT is in a reminder fee is disputed in Denmark; none elsewhere is known to us. */
  readonly vat: "none";
}

/** The list "fees to book" from the log, oldest first: what went out and was not undone, from a day on where given. */
export function feesToBook(log: LogView, from?: Day): FeeToBook[] {
  const list: FeeToBook[] = [];
  for (const entry of log.sent()) {
    const day = dayOfEntry(entry);
    if (day === undefined || (from !== undefined && day < from)) continue;
    for (const [kind, amount] of [["reminder fee", entry.fee], ["interest", entry.interest]] as const) {
      if (amount <= 0) continue;
      const invoices = entry.invoices.map((name) => name.number);
      list.push({ day, customer: entry.customer, invoices, kind, amount, currency: entry.currency, reference: entry.reference, vat: "none" });
    }
  } // biome-ignore format: one fee a line
  return list.sort((a, b) => a.day - b.day);
}
