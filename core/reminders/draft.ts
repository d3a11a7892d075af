/** A group with everything its letter shows and its log row keeps: addressed, summed up, with a deadline, not yet checked. */
import type { DecidedPart } from "../customer-action.ts";
import { placeReached } from "../customer-rules.ts";
import { type Day, isoDay } from "../day.ts";
import { earlyPayDiscount } from "../discount.ts";
import { type CustomerType, openBalanceOn } from "../invoice.ts";
import type { Language } from "../language.ts";
import { asMinor, decimalsOf, type Minor, toMinor } from "../money.ts";
import type { Step } from "../playbook/step.ts";
import { type Playbook, stepLabel } from "../playbook.ts";
import { collectionCostThousandths } from "../statutory/collection-costs.ts";
import { discountOn, readTerms } from "../terms.ts";
import { handOverDay, payByOf, stopDay } from "./deadline.ts";
import { chargedFees, type FeeAnswer, reminderFee } from "./fees.ts";
import type { ReminderGroup } from "./group.ts";
import { folded, idOf, keyOf, nameOf, referenceOf } from "./key.ts";
import { type LetterChoice, legalFormOf } from "./letters.ts";
import { entryOf, type LogEntry } from "./log.ts";
import type { LogView } from "./log-view.ts";
import type { Mark } from "./message.ts";
import type { SendWindow } from "./send-window.ts";
import { type LetterRow, type Sums, totalOf } from "./tables.ts";
import type { LetterFacts, OpenDiscount, Sender } from "./values.ts";

/** What Settings says about sending; `bank` is by currency. */
export interface ReminderSettings extends Omit<Sender, "bank"> {
  readonly bank: Readonly<Record<string, string>>;
  /** The language of customers that name none. */
  readonly language: Language | undefined;
  readonly friendly: boolean;
  /** The user's name for the log's column By. */
  readonly by: string;
  /** Balances up to this are small differences, by currency, in minor units. */
  readonly smallDifference?: Readonly<Record<string, Minor>>;
  /** Days after which a sheet without a newly entered payment is stale; 7 where left out. */
  readonly staleAfter?: number;
  /** Least days between two messages to a customer; 4 where left out. */
  readonly spacing?: number;
  /** The hours in which messages go out; any hour where left out. */
  readonly sendWindow?: SendWindow | undefined;
}

/** What the batch is worked with. Days are the host's; core asks no clock. */
export interface BatchContext {
  readonly asOf: Day;
  readonly today: Day;
  /** The host's local time as `2026-03-31 10:04:07`; left out, no hours are kept. */
  readonly localTime?: string | undefined;
  readonly playbook: Playbook;
  readonly settings: ReminderSettings;
  readonly log: LogView;
  readonly holidays?: ReadonlySet<Day> | undefined;
  /** Fees, interest and fixed sums a user typed or waived in the preview, by the group's id. */
  readonly typed?:
    | Readonly<Record<string, { readonly fee?: Minor; readonly interest?: Minor; readonly fixedSum?: Minor }>>
    | undefined;
  /** Interest and fixed sum to claim, from the late-fee policy; nothing where left out. */
  readonly lateFees?:
    | ((parts: readonly DecidedPart[]) => { readonly interest: Minor; readonly fixedSum: Minor })
    | undefined;
}

/** Letters that ask for interest: the first friendly ones ask for the invoice alone, a broken promise for what was promised. */
const CLAIMING: ReadonlySet<string> = new Set(["formal-reminder", "suspension-notice", "final-notice"]);

/** A message before the checks. */
export interface ReminderDraft {
  readonly group: ReminderGroup;
  readonly choice: LetterChoice;
  readonly facts: LetterFacts;
  readonly sums: Sums;
  readonly fee: FeeAnswer;
  readonly country: string | undefined;
  readonly type: CustomerType | undefined;
  readonly email: string | undefined;
  /** The second address, for a copy; undefined where the sheet has none, or it is the first one again. */
  readonly copyTo: string | undefined;
  readonly entry: LogEntry;
  readonly marks: readonly Mark[];
  /** Invoices the log says have had this step: nothing is sent, but their Last action may move on. */
  readonly alreadySent: readonly { readonly part: DecidedPart; readonly entry: LogEntry }[];
  readonly inDoubt: readonly DecidedPart[];
}

const first = <T>(parts: readonly DecidedPart[], of: (part: DecidedPart) => T | undefined): T | undefined => {
  for (const part of parts) {
    const value = of(part);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The same value in all parts that name one, else undefined: two references cannot stand for one payment. */
function shared(
  parts: readonly DecidedPart[],
  of: (part: DecidedPart) => string | undefined,
): string | undefined {
  const found = new Set(parts.flatMap((part) => of(part) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

const rowOf = (part: DecidedPart, asOf: Day): LetterRow => ({
  number: part.invoice.invoice,
  date: part.invoice.invoiceDate,
  due: part.facts.dueDate,
  daysPastDue: part.facts.dueDate === undefined ? undefined : asOf - part.facts.dueDate,
  amount: part.invoice.amount,
  paid: part.invoice.paid,
  open: part.balance,
  whole: openBalanceOn(part.invoice, asOf),
});

/** The second address, where the cell holds one: a name without an @ is somebody to ask for, not somebody to write to. */
const secondAddress = (cell: string | undefined, email: string | undefined): string | undefined =>
  cell?.includes("@") && folded(cell) !== folded(email ?? "") ? cell : undefined;

/** The draft of a group: the log's guard takes out each invoice that had this step, the rest is summed and addressed. */
export function draftOf(group: ReminderGroup, context: BatchContext): ReminderDraft {
  const { asOf, today, settings, log, playbook, holidays } = context;
  const alreadySent: { part: DecidedPart; entry: LogEntry }[] = [];
  const covered: DecidedPart[] = [];
  const moved: DecidedPart[] = [];
  for (const part of group.covered) {
    const entry = log.sentEntry(nameOf(part.invoice), group.logStep);
    if (!entry) covered.push(part);
    else {
      alreadySent.push({ part, entry });
      moved.push(part);
    }
  }
  const alsoOpen = [...group.alsoOpen, ...moved];
  const all = [...covered, ...group.covered, ...group.all];
  const country = first(all, (part) => part.invoice.country || undefined);
  const type = first(all, (part) => part.invoice.customerType);
  const names = covered.map((part) => nameOf(part.invoice));
  const key = keyOf(group.customer, group.logStep, names);
  const principal = asMinor(covered.reduce((sum, part) => sum + part.balance, 0));
  const demand = group.step === undefined || group.step.kind === "demand";
  const typed = context.typed?.[group.id];
  const late =
    demand && context.lateFees && CLAIMING.has(group.letter)
      ? context.lateFees(covered)
      : { interest: asMinor(0), fixedSum: asMinor(0) };
  const asked = typed?.fee ?? toMinor(group.step?.fee ?? 0, decimalsOf(group.currency)) ?? asMinor(0);
  const fee = reminderFee({
    asked,
    currency: group.currency,
    country,
    type,
    agreed: first(covered, (part) => part.invoice.feesAgreed),
    step: group.logStep,
    day: today,
    daysPastDue: Math.max(0, ...covered.map((part) => asOf - (part.facts.dueDate ?? asOf))),
    charged: chargedFees(log, names),
  });
  const sums: Sums = {
    principal,
    fee: fee.fee,
    fixedSum: typed?.fixedSum ?? late.fixedSum,
    interest: typed?.interest ?? late.interest,
    collectionCosts: asMinor(0),
    credits: group.credits,
  };
  const payBy = payByOf(group.letter, group.step?.payBy, today, country, type, holidays);
  const legal = group.letter === "final-notice" ? legalFormOf(country, type) : undefined;
  const language = group.language ?? "en";
  // A person is one "du" in the Nordic languages, never the plural a company is written to with.
  const person = type === "consumer" && (language === "da" || language === "nb" || language === "sv");
  const friendly = settings.friendly || person;
  const reference = referenceOf(key);
  const email = first(all, (part) => part.invoice.email?.trim() || undefined);
  const copyTo = secondAddress(
    first(all, (part) => part.invoice.secondContact?.trim() || undefined),
    email,
  );
  const entry = entryOf({
    time: "",
    state: "SENDING",
    key,
    customer: group.customer,
    invoices: names,
    alsoOpen: alsoOpen.map((part) => nameOf(part.invoice)),
    step: group.logStep,
    channel: "email",
    to: [email, copyTo].filter(Boolean).join("; "),
    amount: totalOf(sums),
    fee: sums.fee,
    interest: asMinor(sums.interest + sums.fixedSum),
    currency: group.currency,
    ...(payBy === undefined ? {} : { payBy }),
    reference,
    by: settings.by,
  });
  const facts: LetterFacts = {
    language,
    friendly,
    currency: group.currency,
    customer: group.customer,
    contact: first(all, (part) => part.invoice.contact?.trim() || undefined) ?? group.customer,
    covered: covered.map((part) => rowOf(part, asOf)),
    alsoOpen: alsoOpen.map((part) => rowOf(part, asOf)),
    sums,
    sender: { ...settings, bank: settings.bank[group.currency] ?? "" },
    reference,
    discounts: discountsOf(covered, today),
    asOf,
    payBy,
    handOverDate: payBy === undefined ? undefined : handOverDay(payBy, holidays),
    stopDate: group.letter === "suspension-notice" ? stopDay(today, holidays) : undefined,
    promisedDate: first(covered, (part) => part.facts.promisedDate),
    terms: group.letter === "formal-reminder" ? shared(covered, (part) => part.invoice.terms) : undefined,
    paymentReference: shared(covered, (part) => part.invoice.paymentReference),
    poNumber: shared(covered, (part) => part.invoice.poNumber),
    link: covered.length === 1 ? covered[0]?.invoice.invoiceLink : undefined,
    costsAfter: legal === "NL-consumer" ? dutchCosts(principal) : undefined,
  };
  return {
    group,
    choice: { letter: group.letter, language, many: covered.length > 1, friendly, legal },
    facts,
    sums,
    fee,
    country,
    type,
    email,
    copyTo,
    entry,
    marks: covered.map((part) =>
      demand ? markOf(part, playbook, language, today) : courtesyMark(part, group.step, language),
    ),
    alreadySent,
    inDoubt: covered.filter((part) => log.standing(nameOf(part.invoice), group.logStep) === "in doubt"),
  };
}

/** Last action becomes the step the invoice itself had come to; a chased promise leaves it as it was. */
export function markOf(part: DecidedPart, playbook: Playbook, language: Language, today: Day): Mark {
  const step = playbook.demands[placeReached(part.decision, playbook)];
  const own =
    part.decision.answer === "step" && step
      ? step.label || stepLabel(step, language)
      : (part.invoice.lastAction ?? "");
  return {
    id: idOf(nameOf(part.invoice)),
    customer: part.invoice.customer,
    lastAction: own,
    lastContact: isoDay(today),
  };
}

/** A courtesy is noted as done, so that nobody does it again; the last real contact stays, because a courtesy is none. */
function courtesyMark({ invoice, decision }: DecidedPart, step: Step | undefined, language: Language): Mark {
  const { lastAction, lastContact } = invoice;
  return {
    id: idOf(nameOf(invoice)),
    customer: invoice.customer,
    lastAction: decision.place >= 0 || !step ? (lastAction ?? "") : step.label || stepLabel(step, language),
    lastContact: lastContact === undefined ? "" : isoDay(lastContact),
  };
}

/** Collection costs the Dutch fourteen-day letter must name exactly, in minor units. */
const dutchCosts = (principal: Minor): Minor =>
  asMinor(Math.round(collectionCostThousandths(principal) / 1000));

/** Early-payment discounts that still hold on the day of sending. */
function discountsOf(parts: readonly DecidedPart[], today: Day): OpenDiscount[] {
  const found: OpenDiscount[] = [];
  for (const { invoice } of parts) {
    if (invoice.terms === undefined || invoice.invoiceDate === undefined) continue;
    try {
      const terms = readTerms(invoice.terms, "terms");
      const tier = discountOn(today, invoice.invoiceDate, terms);
      if (!tier) continue;
      const amount = earlyPayDiscount({
        amount: invoice.openBalance,
        invoiceDate: invoice.invoiceDate,
        terms,
        payDate: today,
        tax: asMinor(0),
        mode: "gross",
      });
      if (amount > 0) found.push({ invoice: invoice.invoice, amount, until: tier.deadline });
    } catch {
      // Terms nobody can read promise no discount; the ledger's problems tell of them.
    }
  }
  return found;
}
