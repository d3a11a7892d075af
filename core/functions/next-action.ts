/** NEXT_ACTION and its two sisters: what is due for one invoice, when, and why. */
import { asDay, type Day } from "../day.ts";
import { decide, type Facts, labelOf } from "../next-action.ts";
import { STANDARD } from "../playbook/presets.ts";
import { playbookRange } from "../playbook/range.ts";
import type { Playbook } from "../playbook.ts";
import { reasonOf } from "../reason.ts";
import { status } from "../status.ts";
import {
  type CallContext,
  cell,
  define,
  type Kind,
  optional,
  table,
  type WorksheetFunction,
} from "./declaration.ts";
import { amount, asOfDate, date, readDay, text } from "./kinds.ts";

/** Stands for a due date that arrives as the number 0: how Excel on the desktop passes a blank cell. */
const ZERO_CELL = asDay(Number.MIN_SAFE_INTEGER);

/** A date that remembers the number 0: beside it a balance of 0 is a blank cell too, while a typed 0 elsewhere is paid. */
const dueDate: Kind<Day> = {
  ...date,
  read: (value, argument) => (value === 0 ? ZERO_CELL : readDay(value, argument)),
};

const PARAMETERS = [
  cell("due_date", dueDate, "The invoice's due date."),
  cell("balance", amount, "What is open on it; 0 or blank beside a due date means paid, below 0 a credit."),
  optional(cell("as_of", asOfDate, "The day to work for; today when left out.")),
  optional(
    cell(
      "last_action",
      text,
      "The furthest step taken, by its label in any of the nine languages; blank for none.",
    ),
  ),
  optional(cell("last_contact", date, "The day of the latest contact with the customer about it.")),
  optional(
    cell(
      "status",
      status,
      "disputed, paused, payment plan, legal, agency, written off …; blank or open to go on.",
    ),
  ),
  optional(cell("promised_date", date, "The day the customer has promised to pay.")),
  optional(
    cell(
      "invoice_date",
      date,
      "The invoice's date: gives a late invoice time to arrive, and short terms no courtesy mail.",
    ),
  ),
  optional(
    table(
      "playbook",
      playbookRange,
      "The Playbook sheet's range with its header row; the standard playbook when left out.",
    ),
  ),
] as const;

/** The arguments as facts; `playbook` undefined is the standard one. */
function read(
  args: readonly unknown[],
  context: CallContext,
): { facts: Facts; playbook: Playbook; asOf: Facts["dueDate"] & number } {
  const [given, balance, asOf, lastAction, lastContact, statusId, promisedDate, invoiceDate, playbook] =
    args as [
      Facts["dueDate"],
      Facts["balance"],
      Facts["dueDate"],
      Facts["lastAction"],
      Facts["lastContact"],
      Facts["status"],
      Facts["promisedDate"],
      Facts["invoiceDate"],
      Playbook | undefined,
    ];
  const facts = {
    dueDate: given === ZERO_CELL ? undefined : given,
    balance: given === ZERO_CELL && balance === 0 ? undefined : balance,
    lastAction,
    lastContact,
    status: statusId,
    promisedDate,
    invoiceDate,
  };
  return { facts, playbook: playbook ?? STANDARD, asOf: asOf ?? context.today };
}

/** A column of days holds NaN for a blank. */
const dayOr = (day: Day | undefined): Day | undefined => (Number.isNaN(day) ? undefined : day);

const ONE_ROW = "It looks at one invoice; WORKLIST looks at the whole customer, so the two may differ.";

const EXAMPLES = [
  ["2026-03-01", 500, "2026-03-10", "Friendly reminder", "2026-03-05"],
  ["2026-03-01", 500, "2026-03-08", "Friendly reminder", "2026-03-07"],
  ["2026-03-01", 500, "2026-03-10", "", "", "disputed"],
] as const;

const family = "What to do next";
const blankWhen = ["due_date", "balance"];

/** The functions about one invoice's next action. */
export const nextActionFunctions: readonly WorksheetFunction[] = [
  define({
    name: "NEXT_ACTION",
    family,
    summary: "The action that is due for an invoice, or Wait.",
    description: `The label of the step or answer, in English unless the playbook carries other labels. ${ONE_ROW} Blank where due date and balance are both blank. A missed day loses nothing, and no required step is skipped.`,
    parameters: PARAMETERS,
    result: { shape: "cell", type: "text" },
    blankWhen,
    examples: EXAMPLES,
    evaluate: (args, context) => {
      const { facts, playbook, asOf } = read(args, context);
      const decision = decide(facts, playbook, asOf);
      return decision ? labelOf(decision, playbook) : "";
    },
    evaluateRows(args, from, to, answers, first) {
      const playbook = args[8].readings[0] ?? STANDARD;
      const texts = [...Object.values(playbook.labels), ...playbook.steps.map((step) => step.label)];
      const places = new Map(texts.map((text, i) => [text, i]));
      const [given, balance, asOf, lastAction, lastContact, status, promisedDate, invoiceDate] = args;
      for (let r = from; r < to; r++) {
        const due = given.readings[r * given.stepRow] as Day;
        const facts: Facts = {
          dueDate: due,
          balance: balance.readings[r * balance.stepRow],
          lastAction: lastAction.readings[r * lastAction.stepRow],
          lastContact: dayOr(lastContact.readings[r * lastContact.stepRow]),
          status: status.readings[r * status.stepRow],
          promisedDate: dayOr(promisedDate.readings[r * promisedDate.stepRow]),
          invoiceDate: dayOr(invoiceDate.readings[r * invoiceDate.stepRow]),
        };
        answers[r - first] = Number.NaN;
        if (due === ZERO_CELL) continue;
        try {
          const decision = decide(facts, playbook, asOf.readings[r * asOf.stepRow] as Day);
          answers[r - first] = decision ? (places.get(labelOf(decision, playbook)) as number) : Number.NaN;
        } catch {
          // Left open: evaluate says what is wrong with this row.
        }
      }
      return texts;
    },
  }),
  define({
    name: "NEXT_ACTION_DATE",
    family,
    summary: "The day that action falls due; for Wait, the day of the next one.",
    description: `Blank where the answer has no day (Paid, Apply credit, the statuses, Set due date, the end of the playbook). ${ONE_ROW}`,
    parameters: PARAMETERS,
    result: { shape: "cell", type: "date" },
    blankWhen,
    examples: EXAMPLES,
    evaluate: (args, context) => {
      const { facts, playbook, asOf } = read(args, context);
      return decide(facts, playbook, asOf)?.date ?? "";
    },
  }),
  define({
    name: "NEXT_ACTION_REASON",
    family,
    summary: "One sentence saying why that action is due, and the tasks beside it.",
    description: `The facts behind the action, in English, with "Also: …" for the tasks that have fallen due. ${ONE_ROW}`,
    parameters: PARAMETERS,
    result: { shape: "cell", type: "text" },
    blankWhen,
    examples: EXAMPLES,
    evaluate: (args, context) => {
      const { facts, playbook, asOf } = read(args, context);
      const decision = decide(facts, playbook, asOf);
      return decision ? reasonOf(decision, facts, playbook, asOf) : "";
    },
  }),
];
