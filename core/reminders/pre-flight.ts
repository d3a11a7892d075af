/** What stops a message before it goes out. Each rule has a code, a sentence and the cell; the rest of the batch goes on. */
import { type Day, isoDay, isWorkingDay, nextWorkingDay } from "../day.ts";
import type { Problem } from "../invoice.ts";
import { statusOf } from "../status.ts";
import { isHeaderSafe, readAddress, visible } from "./address.ts";
import type { BatchContext, ReminderDraft } from "./draft.ts";
import { folded, nameOf } from "./key.ts";
import { languageRequired } from "./letters.ts";
import type { OwnTemplateFault } from "./own-templates.ts";
import { totalOf } from "./tables.ts";

/** Where to mend it: a ledger row and field, or a named cell of Settings. */
export type StopCell = { readonly row: number; readonly field: string } | { readonly setting: string };

/** Why a message does not go out. A `warning` may be accepted by the user for this batch; a `stop` may not. */
export interface Stop {
  readonly code: StopCode;
  readonly grade: "stop" | "warning";
  readonly message: string;
  readonly cell: StopCell;
}

/** Every reason, by its code. */
export type StopCode =
  | "as-of-not-today" | "not-a-working-day" | "no-sender" | "no-language" | "no-email" | "bad-email" | "shared-email"
  | "bounced" | "no-name" | "no-bank" | "no-currency" | "nothing-owed" | "small-difference" | "credits-cover"
  | "do-not-contact" | "insolvent" | "unread-reply" | "too-soon" | "payments-not-entered" | "already-sent" | "in-doubt"
  | "no-country" | "no-customer-type" | "wrong-language-for-law" | "no-recovery-partner" | "fee-not-allowed"
  | "row-problem" | "not-sent-yet" | "direct-debit" | "stale-data" | "template-fault" | "unsafe-header"
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
  /** Fees the user typed may exceed what reminderFee allows: then the draft asks for what is not allowed. */
  readonly acceptFeeCut?: boolean | undefined;
}

/** One rule: the stop, or undefined. */
export interface Rule {
  readonly code: StopCode;
  check(draft: ReminderDraft, context: PreFlightContext): Omit<Stop, "code"> | undefined;
}

const rowOf = (draft: ReminderDraft): number => draft.group.covered[0]?.invoice.row ?? 0;
const at = (draft: ReminderDraft, field: string): StopCell => ({ row: rowOf(draft), field });
const stop = (message: string, cell: StopCell) => ({ grade: "stop" as const, message, cell });
const warning = (message: string, cell: StopCell) => ({ grade: "warning" as const, message, cell });

/** Letters that rest on law or carry consequences: they need to know where and to whom they go. */
const LEGAL: ReadonlySet<string> = new Set(["formal-reminder", "suspension-notice", "final-notice"]);

const numbers = (list: readonly { readonly invoice: { readonly invoice: string } }[]): string =>
  list.map(({ invoice }) => invoice.invoice).join(", ");

/** How many covered invoices a fee answer was cut for is the fee module's word; here it only stops what was typed. */
const typedFee = (draft: ReminderDraft, context: PreFlightContext): number =>
  context.typed?.[draft.group.id]?.fee ?? 0;

/** All rules, in the order their stops are shown. */
export const RULES: readonly Rule[] = [
  {
    code: "as-of-not-today",
    check: (_draft, { asOf, today }) =>
      asOf === today ? undefined : stop(`AsOf is ${isoDay(asOf)}, today is ${isoDay(today)}. Set AsOf to today first.`, { setting: "AsOf" }),
  },
  {
    code: "not-a-working-day",
    check: (_draft, { today, holidays }) =>
      isWorkingDay(today, holidays)
        ? undefined
        : warning(`Today is no working day. The message is due on ${isoDay(nextWorkingDay(today, holidays))}.`, { setting: "Holidays" }),
  },
  {
    code: "no-sender",
    check: (_draft, { settings }) => {
      if (settings.company.trim() === "") return stop("Settings has no company name. Fill in Company.", { setting: "Company" });
      return "fault" in readAddress(settings.replyTo)
        ? stop("Settings has no valid address for replies. Fill in ReplyTo.", { setting: "ReplyTo" })
        : undefined;
    },
  },
  {
    code: "no-language",
    check: (draft) =>
      draft.group.language === undefined
        ? stop(
            `There are no words in "${draft.group.languageWritten}". Use da, de, en, es, fi, fr, nb, nl or sv.`,
            draft.group.languageWritten === "" ? { setting: "Language" } : at(draft, "language"),
          )
        : undefined,
  },
  {
    code: "no-email",
    check: (draft) => ((draft.email ?? "").trim() === "" ? stop("There is no e-mail address. Fill it in, or send a letter.", at(draft, "email")) : undefined),
  },
  {
    code: "bad-email",
    check(draft) {
      const read = readAddress(draft.email);
      return "fault" in read && read.fault.code !== "no-email" ? stop(read.fault.message, at(draft, "email")) : undefined;
    },
  },
  {
    code: "shared-email",
    check(draft, { customersByAddress }) {
      const others = customersByAddress.get(folded(draft.email ?? ""));
      return (draft.email ?? "") !== "" && others !== undefined && others.size > 1
        ? stop(`The address ${draft.email} stands for ${others.size} customers. Check whose it is.`, at(draft, "email"))
        : undefined;
    },
  },
  {
    code: "bounced",
    check: (draft, { log }) =>
      log.bounced(draft.group.customer, draft.email ?? "")
        ? stop(`Mail to ${draft.email} came back. Ask for a new address.`, at(draft, "email"))
        : undefined,
  },
  {
    code: "no-name",
    check: (draft) => (draft.facts.contact.trim() === "" ? stop("There is nobody to greet. Fill in the contact or the customer.", at(draft, "contact")) : undefined),
  },
  {
    code: "no-currency",
    check: (draft) => (draft.group.currency === "" ? stop("The currency is not known. Fill it in, or set HomeCurrency.", at(draft, "currency")) : undefined),
  },
  {
    code: "no-bank",
    check: (draft, { settings }) =>
      draft.group.letter !== "confirm-receipt" && (settings.bank[draft.group.currency] ?? "").trim() === ""
        ? stop(`Settings has no bank details for ${draft.group.currency}. Fill in BankDetails.`, { setting: "BankDetails" })
        : undefined,
  },
  {
    code: "nothing-owed",
    check: (draft) => (draft.sums.principal <= 0 && draft.alreadySent.length === 0 ? stop("Nothing is owed.", at(draft, "balance")) : undefined),
  },
  {
    code: "small-difference",
    check(draft, { settings }) {
      const limit = settings.smallDifference?.[draft.group.currency] ?? 0;
      return draft.sums.principal > 0 && draft.sums.principal <= limit
        ? stop("The balance is a small difference. Write it off instead.", at(draft, "balance"))
        : undefined;
    },
  },
  {
    code: "credits-cover",
    check: (draft) =>
      draft.sums.principal > 0 && totalOf(draft.sums) <= 0
        ? stop("Credits and unmatched payments cover what would be asked for. Set them off first.", at(draft, "balance"))
        : undefined,
  },
  {
    code: "do-not-contact",
    check: (draft) => {
      const part = draft.group.all.find(({ invoice }) => invoice.doNotContact);
      return part ? stop("The customer is not to be contacted.", { row: part.invoice.row, field: "doNotContact" }) : undefined;
    },
  },
  {
    code: "insolvent",
    check: (draft) => {
      const part = draft.group.all.find(({ decision }) => decision.answer === "file-claim");
      return part ? stop("The customer is insolvent: file the claim, send nothing.", { row: part.invoice.row, field: "status" }) : undefined;
    },
  },
  {
    code: "unread-reply",
    check(draft, { log }) {
      const reply = log.unreadReply(draft.group.customer);
      return reply ? stop(`The customer replied on ${reply.time.slice(0, 10)}. Read the reply and mark it as read.`, at(draft, "customer")) : undefined;
    },
  },
  {
    code: "too-soon",
    check(draft, { log, today, settings }) {
      if (draft.group.step?.kind === "courtesy") return undefined;
      const last = log.lastContact(draft.group.customer);
      const spacing = settings.spacing ?? 4;
      const soon = draft.group.held.startsWith("Wait") && !draft.group.held.includes("payments") ? draft.group.held : "";
      if (last !== undefined && today - last < spacing) {
        return stop(`The customer was contacted on ${isoDay(last)}. Wait until ${spacing} days have passed.`, at(draft, "lastContact"));
      }
      return soon === "" ? undefined : stop(`${soon}.`, at(draft, "lastContact"));
    },
  },
  {
    code: "payments-not-entered",
    check: (draft) => {
      const { held } = draft.group;
      return held !== "" && (held.includes("payments") || !held.startsWith("Wait")) ? stop(`${held}.`, { setting: "PaymentsThrough" }) : undefined;
    },
  },
  {
    code: "already-sent",
    check: (draft) =>
      draft.facts.covered.length === 0 && draft.alreadySent.length > 0
        ? stop(
            `Invoice ${numbers(draft.alreadySent.map(({ part }) => part))} had this letter on ${draft.alreadySent[0]?.entry.time.slice(0, 10)} (${draft.alreadySent[0]?.entry.reference}).`,
            at(draft, "lastAction"),
          )
        : undefined,
  },
  {
    code: "in-doubt",
    check: (draft) =>
      draft.inDoubt.length > 0
        ? stop(`A message about invoice ${numbers(draft.inDoubt)} may have gone out. Say whether it was sent.`, at(draft, "invoice"))
        : undefined,
  },
  {
    code: "no-country",
    check: (draft) =>
      draft.country === undefined && LEGAL.has(draft.group.letter)
        ? stop("The customer's country is not known; a formal letter or a fee needs it. Fill it in.", at(draft, "country"))
        : undefined,
  },
  {
    code: "no-customer-type",
    check: (draft) =>
      draft.type === undefined && LEGAL.has(draft.group.letter)
        ? stop("Business, sole trader, consumer or public? A formal letter or a fee needs it. Fill in the type.", at(draft, "customerType"))
        : undefined,
  },
  {
    code: "wrong-language-for-law",
    check(draft) {
      const language = languageRequired(draft.choice.legal);
      return language !== undefined && language !== draft.group.language
        ? stop(`This notice has its effect only in the words of its own law. Set the customer's language to ${language}.`, at(draft, "language"))
        : undefined;
    },
  },
  {
    code: "no-recovery-partner",
    // Inkassoloven (DK § 10, NO § 9): the letter must say that collection follows, and we never threaten without a name.
    check: (draft, { settings }) =>
      (draft.choice.legal === "DK" || draft.choice.legal === "NO") && settings.recoveryPartner.trim() === ""
        ? stop("The notice must say who takes over the claim. Fill in RecoveryPartner.", { setting: "RecoveryPartner" })
        : undefined,
  },
  {
    code: "fee-not-allowed",
    check: (draft, context) =>
      !context.acceptFeeCut && typedFee(draft, context) > 0 && draft.fee.obstacle !== undefined
        ? stop(draft.fee.message, at(draft, "feesAgreed"))
        : undefined,
  },
  {
    code: "row-problem",
    check(draft, { problems, unknownRows }) {
      for (const { invoice } of draft.group.covered) {
        const rows = new Set([invoice.row, ...(invoice.rows ?? [])]);
        const problem = problems.find((p) => p.row > 0 && rows.has(p.row));
        if (problem) return stop(`Invoice ${invoice.invoice}: ${problem.message}`, { row: problem.row, field: problem.column });
        if (unknownRows?.has(invoice.row)) return stop(`Invoice ${invoice.invoice}: its status or last action is not understood.`, { row: invoice.row, field: "status" });
      }
      const whole = problems.find((p) => p.row === 0 && p.code.startsWith("date-order"));
      return whole ? stop(whole.message, { row: 0, field: whole.column }) : undefined;
    },
  },
  {
    code: "not-sent-yet",
    check(draft) {
      const part = draft.group.covered.find(({ invoice }) => invoice.status !== undefined && statusOf(invoice.status) === "draft");
      return part ? stop(`Invoice ${part.invoice.invoice} is still a draft. Send the invoice first.`, { row: part.invoice.row, field: "status" }) : undefined;
    },
  },
  {
    code: "direct-debit",
    check: (draft) => {
      const part = draft.group.covered.find(({ invoice }) => DIRECT_DEBIT.test(invoice.paymentMethod ?? ""));
      return part && draft.group.letter === "pre-due-reminder"
        ? stop("The invoice is collected by direct debit: no note before the due date.", { row: part.invoice.row, field: "paymentMethod" })
        : undefined;
    },
  },
  {
    code: "stale-data",
    check(draft, { lastPayment, today, settings }) {
      const days = lastPayment === undefined ? 0 : today - lastPayment;
      return days > (settings.staleAfter ?? 7) && draft.group.step?.kind !== "courtesy"
        ? warning(`No payment has been entered for ${days} days. Enter payments first, or accept this.`, { setting: "PaymentsThrough" })
        : undefined;
    },
  },
  {
    code: "unsafe-header",
    check(draft, { settings }) {
      const unsafe = [draft.facts.contact, ...draft.facts.covered.map((row) => row.number)].find((text) => !isHeaderSafe(text));
      if (unsafe !== undefined) {
        const field = unsafe === draft.facts.contact ? "contact" : "invoice";
        return stop(`${visible(unsafe)} holds a line break or a hidden character. Type it anew.`, at(draft, field));
      }
      return isHeaderSafe(settings.company) ? undefined : stop("The company name in Settings holds a line break or a hidden character.", { setting: "Company" });
    },
  },
  {
    code: "template-fault",
    check: (_draft, { templateFaults }) => {
      const fault = templateFaults?.[0];
      return fault ? stop(`Templates, row ${fault.row}: ${fault.message}`, { row: fault.row, field: "Templates" }) : undefined;
    },
  },
]; // biome-ignore format: one rule after the other

/** Direct debit in the nine languages and the schemes' own names. */
const DIRECT_DEBIT =
  /direct debit|betalingsservice|autogiro|avtalegiro|lastschrift|pr[eé]l[eè]vement|incasso|domiciliaci|suoraveloitus|sepa dd/i;

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
