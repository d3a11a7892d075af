/** Why an action is due, in the reader's language, from the facts core decided on. */
import type { Day } from "../../core/day.ts";
import type { Decision, Facts } from "../../core/next-action.ts";
import { promiseGraceEnd } from "../../core/next-action.ts";
import { courtesyDone } from "../../core/playbook.ts";
import { type NextAction, tasksBeside } from "../../core/reason.ts";
import type { Context } from "../context.ts";
import { fillIn } from "../formats.ts";
import type { WorkItem } from "../work-item.ts";
import { labelSaid } from "./action.ts";
import { type CoreWords, coreWords } from "./core-words.ts";

/** What the sentences need of the pane. */
export type Reader = Pick<Context, "words" | "formats"> & {
  readonly desk: Pick<Context["desk"], "asOf" | "playbook">;
};

/** A decision with the facts it was made on. */
interface Decided {
  readonly decision: Decision;
  readonly facts: Facts;
}

/** Why a customer is on Today's list, with what is left out and what kind of payer it is. */
export function reasonSaid(
  reader: Reader,
  item: Pick<WorkItem, "facts" | "reason" | "invoices" | "currency" | "payerClass">,
): string {
  const { words, formats } = reader;
  const core = coreWords[words.code];
  const { facts } = item;
  if (!core || !facts) return item.reason;
  const { lead, unapplied } = facts;
  if (!lead)
    return fillIn(item.invoices.length > 0 ? core.reason.creditCovers : core.reason.creditOpen, {
      amount: formats.money(unapplied, item.currency),
    });
  const parts = partsOf(reader, core, lead.decision, lead.facts);
  const number = lead.invoice.invoice;
  const sentence =
    facts.several && number !== ""
      ? `${fillIn(core.reason.invoice, { number, text: joined(core, parts) })}.`
      : sentenceOf(core, parts);
  const left = facts.leftOut.map(({ answer, count }) =>
    fillIn(core.reason.counts[answer], { n: formats.count(count) }),
  );
  const payer = item.payerClass;
  return [
    sentence,
    left.length > 0 && fillIn(core.reason.leftOut, { list: left.join(", ") }),
    facts.drafts > 0 && formats.plural(facts.drafts, core.reason.drafts),
    (payer === "High risk" || payer === "In difficulty") &&
      fillIn(core.reason.payer, { class: words.customer.classes[payer] }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** The tasks fallen due beside a customer's action and the credits to set off, one text each. */
export function alsoSaid(
  reader: Reader,
  item: Pick<WorkItem, "facts" | "also" | "currency">,
): readonly string[] {
  const core = coreWords[reader.words.code];
  const { facts } = item;
  if (!core || !facts) return item.also;
  const tasks = facts.tasks.map((task) => taskSaid(reader, core, task));
  // Where credits are the action itself they are not told beside it too.
  const credits = facts.lead !== undefined && facts.unapplied > 0;
  return credits
    ? [...tasks, fillIn(core.reason.setOff, { amount: reader.formats.money(facts.unapplied, item.currency) })]
    : tasks;
}

/** Why one invoice's action is due, with the tasks beside it. */
export function invoiceReasonSaid(
  reader: Reader,
  item: { readonly action: NextAction | undefined; readonly decided: Decided | undefined },
): string {
  const core = coreWords[reader.words.code];
  if (!core || !item.decided) return item.action?.reason ?? "";
  const { decision, facts } = item.decided;
  const { asOf, playbook } = reader.desk;
  const tasks = tasksBeside(decision, facts, playbook, asOf).map((task) => taskSaid(reader, core, task));
  const also = tasks.length > 0 ? ` ${fillIn(reader.words.today.also, { tasks: tasks.join(", ") })}` : "";
  return sentenceOf(core, partsOf(reader, core, decision, facts)) + also;
}

const joined = (core: CoreWords, parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(core.reason.between);

function sentenceOf(core: CoreWords, parts: readonly string[]): string {
  const text = joined(core, parts);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const taskSaid = (
  { words, formats }: Reader,
  core: CoreWords,
  { step, since }: { readonly step: { readonly id: string; readonly label: string }; readonly since: Day },
): string => fillIn(core.reason.since, { task: labelSaid(step, words.code), date: formats.date(since) });

function dueSaid({ words, formats, desk }: Reader, dueDate: Day | undefined): string {
  if (dueDate === undefined) return "";
  const days = desk.asOf - dueDate;
  if (days === 0) return words.common.dueToday;
  return formats.plural(Math.abs(days), days > 0 ? words.common.pastDueDays : words.common.dueIn);
}

function whenSaid({ formats, desk }: Reader, core: CoreWords, day: Day): string {
  const days = desk.asOf - day;
  return days === 0
    ? core.reason.today
    : days > 0
      ? formats.plural(days, core.reason.ago)
      : formats.date(day);
}

function doneSaid(reader: Reader, core: CoreWords, { place }: Decision, facts: Facts): string {
  const { playbook, asOf } = reader.desk;
  const step = place >= 0 ? playbook.demands[place] : playbook.courtesies[courtesyDone(place)];
  if (!step) return facts.dueDate !== undefined && facts.dueDate < asOf ? core.reason.nothingYet : "";
  const name = labelSaid(step, reader.words.code);
  const when = facts.lastContact === undefined ? "" : ` (${whenSaid(reader, core, facts.lastContact)})`;
  return fillIn(core.reason.last, { step: `${name}${when}` });
}

function partsOf(reader: Reader, core: CoreWords, decision: Decision, facts: Facts): string[] {
  const { formats, words } = reader;
  const due = dueSaid(reader, facts.dueDate);
  const { answer, step, date } = decision;
  switch (answer) {
    case "step":
    case "wait": {
      const lead = [due, doneSaid(reader, core, decision, facts)];
      if (!step || date === undefined) return [...lead, core.reason.end];
      const text = answer === "wait" ? core.reason.next : core.reason.now;
      return [...lead, fillIn(text, { step: labelSaid(step, words.code), date: formats.date(date) })];
    }
    case "await-promise":
    case "chase-promise": {
      const promised = facts.promisedDate as Day;
      const told = { date: formats.date(promised) };
      if (answer === "await-promise")
        return [
          due,
          fillIn(core.reason.promised, told),
          fillIn(core.reason.waitUntil, { date: formats.date(promiseGraceEnd(promised)) }),
        ];
      const contact =
        facts.lastContact === undefined
          ? ""
          : fillIn(core.reason.contact, { when: whenSaid(reader, core, facts.lastContact) });
      return [due, fillIn(core.reason.broken, told), contact];
    }
    case "paid":
      return [facts.balance ? core.answers.paid : core.reason.nothingOpen];
    case "apply-credit":
    case "set-due-date":
      return [core.answers[answer]];
    default:
      return [core.answers[answer], due];
  }
}
