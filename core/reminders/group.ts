/** One message per customer, currency and language: which invoices it covers, which it only lists, which it leaves out. */
import type { CustomerAction, DecidedPart } from "../customer-action.ts";
import { urgencyOf } from "../customer-action.ts";
import { coveredFrom, messageKey, placeReached } from "../customer-rules.ts";
import { type Day, isoDay } from "../day.ts";
import { type Language, languageOf } from "../language.ts";
import type { Minor } from "../money.ts";
import { asMinor } from "../money.ts";
import { isMessage, type Step } from "../playbook/step.ts";
import type { Playbook } from "../playbook.ts";
import { LETTER_IDS, type LetterId } from "./letters/letter-words.ts";

/** What one message is about, before anything is checked. */
export interface ReminderGroup {
  /** Customer × currency × language. */
  readonly id: string;
  readonly customerKey: string;
  readonly customer: string;
  readonly currency: string;
  /** Undefined where the customer's language is none of the nine. */
  readonly language: Language | undefined;
  readonly languageWritten: string;
  readonly letter: LetterId;
  /** The step's id as the log keeps it; a broken promise carries its date, so that the next one is not taken for it. */
  readonly logStep: string;
  readonly step: Step | undefined;
  readonly covered: readonly DecidedPart[];
  readonly alsoOpen: readonly DecidedPart[];
  /** Everything of the customer in this currency, for rules that look at the whole customer. */
  readonly all: readonly DecidedPart[];
  readonly credits: Minor;
  /** Why nothing may go to this customer today (too soon, payments not entered); "" for no such reason. */
  readonly held: string;
}

/** The letter of a step: the playbook's own choice, else the one of its name; undefined for a step without a letter. */
export function letterOf(step: Step): LetterId | undefined {
  const wanted = (step.letter || step.id) as LetterId;
  return LETTER_IDS.includes(wanted) ? wanted : undefined;
}

const ON_THE_LADDER: ReadonlySet<string> = new Set(["step", "wait"]);

interface Lead {
  readonly part: DecidedPart;
  readonly letter: LetterId;
  readonly step: Step | undefined;
}

/** The part whose letter the message becomes: the most urgent that has one and is due. */
function leadOf(parts: readonly DecidedPart[], playbook: Playbook): Lead | undefined {
  let best: Lead | undefined;
  let urgency = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const { decision } = part;
    const step = decision.answer === "step" ? decision.step : undefined;
    const letter =
      decision.answer === "chase-promise"
        ? "broken-promise"
        : step && isMessage(step)
          ? letterOf(step)
          : undefined;
    if (letter === undefined) continue;
    const rank = rankOf(decision, playbook);
    if (rank >= urgency) continue;
    urgency = rank;
    best = { part, letter, step };
  }
  return best;
}

/** A broken promise is no higher than the call it stands for: a formal reminder that is due as well goes first. */
function rankOf(decision: DecidedPart["decision"], playbook: Playbook): number {
  if (decision.answer !== "chase-promise") return urgencyOf(decision, playbook) ?? Number.POSITIVE_INFINITY;
  const call = playbook.demands.findIndex((step) => step.id === "phone-call");
  return playbook.demands.length - Math.max(call, 0);
}

/** The messages of a ledger, from what the playbook says of each customer; `home` is the language of customers that name none. */
export function groupReminders(
  actions: readonly CustomerAction[],
  playbook: Playbook,
  asOf: Day,
  home: Language | undefined,
): ReminderGroup[] {
  const groups: ReminderGroup[] = [];
  for (const action of actions) {
    const byLanguage = new Map<string, DecidedPart[]>();
    for (const part of action.parts) {
      const { currency, language: written } = part.invoice;
      const id = messageKey(action.key, { currency, language: languageOf(written) ?? written ?? home ?? "" });
      const parts = byLanguage.get(id);
      if (parts) parts.push(part);
      else byLanguage.set(id, [part]);
    }
    let credits = action.unapplied;
    for (const [id, parts] of byLanguage) {
      const lead = leadOf(parts, playbook);
      if (!lead) continue;
      const group = groupOf(id, action, parts, lead, playbook, asOf, home, credits);
      groups.push(group);
      // One credit is taken off once where a customer is written to in two languages; what one letter leaves is the next's.
      const asked = group.covered.reduce((sum, part) => sum + part.balance, 0);
      credits = asMinor(credits - Math.min(group.credits, asked));
    }
  }
  return groups;
}

function groupOf(
  id: string,
  action: CustomerAction,
  parts: readonly DecidedPart[],
  lead: Lead,
  playbook: Playbook,
  asOf: Day,
  home: Language | undefined,
  credits: Minor,
): ReminderGroup {
  const written = lead.part.invoice.language ?? "";
  const courtesy = lead.step?.kind === "courtesy";
  const covered = parts.filter((part) => isCoveredBy(part, lead, playbook, asOf));
  const alsoOpen = courtesy
    ? []
    : parts.filter(
        (part) => !covered.includes(part) && part.balance > 0 && ON_THE_LADDER.has(part.decision.answer),
      );
  const promised = lead.part.facts.promisedDate;
  return {
    id,
    customerKey: action.key,
    customer: action.customer,
    currency: action.currency,
    language: written === "" ? home : languageOf(written),
    languageWritten: written,
    letter: lead.letter,
    logStep:
      lead.letter === "broken-promise" && promised !== undefined
        ? `broken-promise ${isoDay(promised)}`
        : (lead.step?.id ?? lead.letter),
    step: lead.step,
    covered,
    alsoOpen,
    all: action.parts,
    credits: courtesy && lead.letter === "confirm-receipt" ? asMinor(0) : credits,
    held: action.lead === undefined ? action.held : "",
  };
}

/**
 * Whether the notice covers an invoice: past due, come to the step or to the required one before it, and not sent this
 * step already. What has had the step stands under "also open", so that nobody gets one letter twice for one invoice.
 */
function isCoveredBy(part: DecidedPart, lead: Lead, playbook: Playbook, asOf: Day): boolean {
  const { decision } = part;
  if (part.balance <= 0) return false;
  if (lead.letter === "broken-promise") {
    return decision.answer === "chase-promise" && part.facts.promisedDate === lead.part.facts.promisedDate;
  }
  if (lead.step?.kind === "courtesy") return decision.answer === "step" && decision.step === lead.step;
  if (!ON_THE_LADDER.has(decision.answer) || part.paymentsNeeded !== undefined) return false;
  if (part.facts.dueDate === undefined || part.facts.dueDate >= asOf) return false;
  if (decision.answer === "step" && decision.step?.kind === "courtesy") return false;
  const at = lead.step ? playbook.demands.indexOf(lead.step) : -1;
  return decision.place < at && placeReached(decision, playbook) >= coveredFrom(playbook, at);
}
