/** Pre-flight rules about the claim: what is asked for, whether the law allows it so, and whether it was asked before. */
import { formatFigure } from "../formats/format.ts";
import { statusOf } from "../status.ts";
import type { ReminderDraft } from "./draft.ts";
import type { LegalForm } from "./letters/letter-words.ts";
import { languageRequired } from "./letters.ts";
import type { PreFlightContext, Rule } from "./pre-flight.ts";
import { at, stop, warning } from "./rule-words.ts";
import { totalOf } from "./tables.ts";

/** Letters that rest on law or carry consequences: they need to know where and to whom they go. */
const LEGAL: ReadonlySet<string> = new Set(["formal-reminder", "suspension-notice", "final-notice"]);

const numbers = (list: readonly { readonly invoice: { readonly invoice: string } }[]): string =>
  list.map(({ invoice }) => invoice.invoice).join(", ");

/** How many covered invoices a fee answer was cut for is the fee module's word; here it only stops what was typed. */
const typedFee = (draft: ReminderDraft, context: PreFlightContext): number =>
  context.typed?.[draft.group.id]?.fee ?? 0;

/**
 * Final notices that an e-mail alone does not prove, or that need enclosures: inkassoforskriften (NO), LRAR (FR),
 * LO 1/2025 (ES), Pre-Action Protocol for Debt Claims (GB). Practice notes, 2026-11-21.
 */
const PAPER: Readonly<Partial<Record<LegalForm, string>>> = {
  NO: "An inkassovarsel may go by e-mail only to an address the customer has lately written from. Else send it by post.",
  FR: "For a court, send the mise en demeure by registered letter with advice of receipt (LRAR) as well.",
  ES: "E-mail alone is weak proof of the negotiation offer. Send a burofax or an equivalent as well.",
  "GB-individual":
    "Enclose the Information Sheet, the Reply Form and the Standard Financial Statement, or send it by post.",
};

/** Direct debit in the nine languages and the schemes' own names. */
const DIRECT_DEBIT =
  /direct debit|betalingsservice|autogiro|avtalegiro|lastschrift|pr[eé]l[eè]vement|incasso|domiciliaci|suoraveloitus|sepa dd/i;

/** The rules, in the order their stops are shown. */
export const CLAIM_RULES: readonly Rule[] = [
  {
    code: "no-currency",
    check: (draft) =>
      draft.group.currency === ""
        ? stop("The currency is not known. Fill it in, or set HomeCurrency.", at(draft, "currency"))
        : undefined,
  },
  {
    code: "no-bank",
    // Without a currency nobody can tell which account: the stop above is the one to mend.
    check: (draft, { settings }) =>
      draft.group.currency !== "" &&
      draft.group.letter !== "confirm-receipt" &&
      (settings.bank[draft.group.currency] ?? "").trim() === ""
        ? stop(
            `Settings has no bank details for ${draft.group.currency}. Fill in BankDetails.`,
            { setting: "BankDetails" },
            draft.group.currency,
          )
        : undefined,
  },
  {
    code: "nothing-owed",
    check: (draft) =>
      draft.sums.principal <= 0 && draft.alreadySent.length === 0
        ? stop("Nothing is owed.", at(draft, "balance"))
        : undefined,
  },
  {
    code: "small-difference",
    check(draft, { settings }) {
      const limit = settings.smallDifference?.[draft.group.currency] ?? 0;
      const owed = draft.sums.principal - draft.sums.credits;
      return owed > 0 && owed <= limit
        ? stop("The balance is a small difference. Write it off instead.", at(draft, "balance"))
        : undefined;
    },
  },
  {
    code: "credits-cover",
    check: (draft) =>
      draft.sums.principal > 0 && totalOf(draft.sums) <= 0
        ? stop(
            "Credits and unmatched payments cover what would be asked for. Set them off first.",
            at(draft, "balance"),
          )
        : undefined,
  },
  {
    code: "other-currency",
    check(draft, { credits }) {
      const { customerKey, currency } = draft.group;
      const other = (credits.get(customerKey) ?? []).find(
        (left) => left.currency !== "" && currency !== "" && left.currency !== currency,
      );
      if (!other) return undefined;
      const amount = `${formatFigure(other.amount, other.currency, "en")} ${other.currency}`;
      return warning(
        `The customer has ${amount} that no invoice was paid with, in another currency than this message asks for. Set it off first, or send all the same.`,
        at(draft, "balance"),
        amount,
      );
    },
  },
  {
    code: "already-sent",
    check(draft) {
      const entry = draft.alreadySent[0]?.entry;
      if (!entry || draft.facts.covered.length > 0) return undefined;
      const day = entry.time.slice(0, 10);
      const names = numbers(draft.alreadySent.map(({ part }) => part));
      return {
        ...stop(
          `Invoice ${names} had this letter on ${day} (${entry.reference}).`,
          at(draft, "lastAction"),
          entry.reference,
        ),
        day,
      };
    },
  },
  {
    code: "in-doubt",
    check: (draft) =>
      draft.inDoubt.length > 0
        ? stop(
            `A message about invoice ${numbers(draft.inDoubt)} may have gone out. Say whether it was sent.`,
            at(draft, "invoice"),
            numbers(draft.inDoubt),
          )
        : undefined,
  },
  {
    code: "no-country",
    check: (draft) =>
      draft.country === undefined && LEGAL.has(draft.group.letter)
        ? stop(
            "The customer's country is not known; a formal letter or a fee needs it. Fill it in.",
            at(draft, "country"),
          )
        : undefined,
  },
  {
    code: "no-customer-type",
    check: (draft) =>
      draft.type === undefined && LEGAL.has(draft.group.letter)
        ? stop(
            "Business, sole trader, consumer or public? A formal letter or a fee needs it. Fill in the type.",
            at(draft, "customerType"),
          )
        : undefined,
  },
  {
    code: "wrong-language-for-law",
    check(draft) {
      const language = languageRequired(draft.choice.legal);
      return language !== undefined && language !== draft.group.language
        ? stop(
            `This notice has its effect only in the words of its own law. Set the customer's language to ${language}.`,
            at(draft, "language"),
            language,
          )
        : undefined;
    },
  },
  {
    code: "no-recovery-partner",
    // Inkassoloven (DK § 10, NO § 9): the letter must say that collection follows, and we never threaten without a name.
    check: (draft, { settings }) =>
      (draft.choice.legal === "DK" || draft.choice.legal === "NO") && settings.recoveryPartner.trim() === ""
        ? stop("The notice must say who takes over the claim. Fill in RecoveryPartner.", {
            setting: "RecoveryPartner",
          })
        : undefined,
  },
  {
    code: "needs-paper",
    check(draft) {
      const why = draft.choice.legal === undefined ? undefined : PAPER[draft.choice.legal];
      return why === undefined ? undefined : warning(why, at(draft, "email"), draft.choice.legal);
    },
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
        if (problem)
          return stop(`Invoice ${invoice.invoice}: ${problem.message}`, {
            row: problem.row,
            field: problem.column,
          });
        if (unknownRows?.has(invoice.row))
          return stop(`Invoice ${invoice.invoice}: its status or last action is not understood.`, {
            row: invoice.row,
            field: "status",
          });
      }
      const whole = problems.find((p) => p.row === 0 && p.code.startsWith("date-order"));
      return whole ? stop(whole.message, { row: 0, field: whole.column }) : undefined;
    },
  },
  {
    code: "not-sent-yet",
    check(draft) {
      const part = draft.group.covered.find(
        ({ invoice }) => invoice.status !== undefined && statusOf(invoice.status) === "draft",
      );
      return part
        ? stop(`Invoice ${part.invoice.invoice} is still a draft. Send the invoice first.`, {
            row: part.invoice.row,
            field: "status",
          })
        : undefined;
    },
  },
  {
    code: "direct-debit",
    check: (draft) => {
      const part = draft.group.covered.find(({ invoice }) => DIRECT_DEBIT.test(invoice.paymentMethod ?? ""));
      return part && draft.group.letter === "pre-due-reminder"
        ? stop("The invoice is collected by direct debit: no note before the due date.", {
            row: part.invoice.row,
            field: "paymentMethod",
          })
        : undefined;
    },
  },
  {
    code: "stale-data",
    check(draft, { lastPayment, today, settings }) {
      const days = lastPayment === undefined ? 0 : today - lastPayment;
      return days > (settings.staleAfter ?? 7) && draft.group.step?.kind !== "courtesy"
        ? warning(
            `No payment has been entered for ${days} days. Enter payments first, or accept this.`,
            { setting: "PaymentsThrough" },
            String(days),
          )
        : undefined;
    },
  },
];
