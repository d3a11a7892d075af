/** What stops a message before it goes out. Each rule has a code, a sentence and the cell; the rest of the batch goes on. */
import type { CustomerAction } from "../customer-action.ts";
import type { Day } from "../day.ts";
import type { Problem } from "../invoice.ts";
import { asMinor, type Minor } from "../money.ts";
import type { PaymentHolds } from "../payments/payment-holds.ts";
import { CLAIM_RULES } from "./claim-rules.ts";
import type { StopOf } from "./customer-stops.ts";
import type { BatchContext, ReminderDraft } from "./draft.ts";
import { folded, nameOf } from "./key.ts";
import type { Who } from "./log-customer.ts";
import type { logHolds } from "./log-holds.ts";
import type { OwnTemplateFault } from "./own-templates.ts";
import { RECIPIENT_RULES } from "./recipient-rules.ts";
import { ROW_RULES } from "./row-rules.ts";
import type { TextsOf } from "./row-texts.ts";

/** Where to mend it: a ledger row and field, or a named cell of Settings. */
export type StopCell = { readonly row: number; readonly field: string } | { readonly setting: string };

/** Why a message does not go out. A `warning` may be accepted by the user for this batch; a `stop` may not. */
export interface Stop {
  readonly code: StopCode;
  readonly grade: "stop" | "warning";
  readonly message: string;
  readonly cell: StopCell;
  /** What the message is about, for those who say it in another language: an address, a currency, a number; left out for none. */
  readonly value?: string;
  /** The day the sentence names, ISO, where one is named beside the value. */
  readonly day?: string;
}

/** Every reason, by its code. */
export type StopCode =
  | "answers-moved" | "outbox-ready" | "log-disputed" | "log-promised" | "log-plan" | "log-paused" | "log-no-contact"
  | "as-of-not-today" | "not-a-working-day" | "outside-window" | "no-sender" | "no-language" | "no-email" | "bad-email" | "shared-email"
  | "bounced" | "no-name" | "no-bank" | "no-currency" | "nothing-owed" | "small-difference" | "credits-cover" | "other-currency"
  | "do-not-contact" | "insolvent" | "unread-reply" | "too-soon" | "payments-not-entered"
  | "courtesy-not-fitting" | "mailed-today" | "already-sent" | "in-doubt"
  | "no-country" | "no-customer-type" | "wrong-language-for-law" | "no-recovery-partner" | "needs-paper" | "fee-not-allowed"
  | "row-problem" | "row-note" | "payment-later" | "payment-unreadable" | "payment-unclear" | "payment-sheet" | "not-sent-yet" | "direct-debit" | "stale-data" | "template-fault" | "unsafe-header"
  | "disputed" | "paused" | "promise-running" | "plan-running" | "factored" | "handed-over" | "no-due-date"; // biome-ignore format: a list

/** What the rules know beside the draft. */
export interface PreFlightContext extends BatchContext {
  readonly problems: readonly Problem[];
  /** Rows with a status or last action no rule understands. */
  readonly unknownRows?: ReadonlySet<number> | undefined;
  /** The last day a payment was entered; left out = unknown, no warning. */
  readonly lastPayment?: Day | undefined;
  readonly templateFaults?: readonly OwnTemplateFault[] | undefined;
  /** Each customer's key by the address used for it, over the whole ledger. */
  readonly customersByAddress: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the log holds open about an invoice, beside what its row says. */
  readonly holdOf: ReturnType<typeof logHolds>;
  /** Who a customer is, by key: every name, number, address and invoice the log may know them by. */
  readonly whoOf: (key: string) => Who;
  /** What any row of the ledger says of a whole customer. */
  readonly stopOf: StopOf;
  /** By customer key and currency, money that came in and that no open invoice takes up. */
  readonly credits: ReadonlyMap<string, readonly { readonly currency: string; readonly amount: Minor }[]>;
  /** References of messages still Ready in the Outbox. */
  readonly outboxReady?: ReadonlySet<string> | undefined;
  /** True where answers stand in other invoices' rows since a paste: nothing is right until they are put right. */
  readonly answersAstray?: boolean | undefined;
  /** What stands in the rows in words; left out, nobody looked. */
  readonly textsOf?: TextsOf | undefined;
  /** Invoices that lines of the sheet Payments hold back, by row. */
  readonly paymentHolds?: PaymentHolds | undefined;
  /** Rows of invoices with instalments to come on the sheet Plans. */
  readonly keptPlans?: ReadonlySet<number> | undefined;
  /** Fees the user typed may exceed what reminderFee allows: then the draft asks for what is not allowed. */
  readonly acceptFeeCut?: boolean | undefined;
}

/** Warnings that are answered for each message by itself, never for the whole batch. */
export const ASKED: ReadonlySet<StopCode> = new Set<StopCode>([
  "row-note",
  "payment-unreadable",
  "payment-unclear",
]);

/** One rule: the stop, or undefined. */
export interface Rule {
  readonly code: StopCode;
  check(draft: ReminderDraft, context: PreFlightContext): Omit<Stop, "code"> | undefined;
}

/** All rules, in the order their stops are shown. */
export const RULES: readonly Rule[] = [...RECIPIENT_RULES, ...CLAIM_RULES, ...ROW_RULES];

/** Everything that stops a draft, in the order of the rules; [] for one that may go. */
export function preFlight(
  draft: ReminderDraft,
  context: PreFlightContext,
  rules: readonly Rule[] = RULES,
): Stop[] {
  return rules.flatMap((rule) => {
    const found = rule.check(draft, context);
    return found ? [{ code: rule.code, ...found }] : [];
  });
}

/** Why an invoice past due is in no message at all, from what the playbook answers for it. */
export const ANSWER_STOPS: Readonly<Partial<Record<string, readonly [StopCode, string]>>> = {
  "resolve-dispute": ["disputed", "is disputed. Resolve the dispute first"],
  paused: ["paused", "is paused"],
  "await-promise": ["promise-running", "is promised. Wait for the payment"],
  "follow-plan": ["plan-running", "is on a payment plan"],
  "offer-plan": ["paused", "waits for a payment plan to be offered"],
  factored: ["factored", "is factored: it is never ours to remind of"],
  "file-claim": ["insolvent", "is in insolvency. File the claim"],
  "with-lawyer": ["handed-over", "is with the lawyer"],
  "at-court": ["handed-over", "is at court"],
  "with-agency": ["handed-over", "is with the agency"],
  "await-settlement": ["handed-over", "waits for a settlement"],
  "set-due-date": ["no-due-date", "has no due date. Fill it in"],
};

/** The address of every customer in the ledger, folded, with whose it is. */
export function addressOwners(
  parts: Iterable<{ readonly key: string; readonly email: string | undefined }>,
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { key, email } of parts) {
    if (email === undefined || email.trim() === "") continue;
    const address = folded(email);
    owners.set(address, (owners.get(address) ?? new Set<string>()).add(key));
  }
  return owners;
}

/** The name of an invoice in a stop's sentence. */
export const stopName = (invoice: Parameters<typeof nameOf>[0]): string => nameOf(invoice).number;

/** By customer key, what is left of the credits and unmatched payments in a currency once all that is open in it is paid. */
export function creditsLeft(customers: readonly CustomerAction[]): PreFlightContext["credits"] {
  const left = new Map<string, { readonly currency: string; readonly amount: Minor }[]>();
  for (const { key, currency, unapplied, parts } of customers) {
    const open = parts.reduce((sum, { balance }) => sum + Math.max(balance, 0), 0);
    if (unapplied <= open) continue;
    left.set(key, [...(left.get(key) ?? []), { currency, amount: asMinor(unapplied - open) }]);
  }
  return left;
}
