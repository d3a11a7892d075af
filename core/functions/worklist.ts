/** WORKLIST and PAYER_CLASS: who to see to today, and what kind of payer a customer is. */
import type { Cell } from "../cell.ts";
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import { kindOf } from "../ledger/field.ts";
import { readRange } from "../ledger/range.ts";
import type { TableReading } from "../ledger/table-reading.ts";
import { payerClass } from "../payer-class.ts";
import { STANDARD } from "../playbook/presets.ts";
import { playbookRange } from "../playbook/range.ts";
import type { Playbook } from "../playbook.ts";
import { WORKLIST_HEADINGS, worklist, worklistCells } from "../worklist.ts";
import {
  column,
  define,
  optional,
  type ResultCell,
  single,
  table,
  type WorksheetFunction,
} from "./declaration.ts";
import { asOfDate, date, rows } from "./kinds.ts";

const SINCE = WORKLIST_HEADINGS.indexOf("Since");
const PROMISED = WORKLIST_HEADINGS.indexOf("Promised");

/** The worklist of a range with its header row. */
function worklistTable(cells: readonly (readonly Cell[])[], asOf: Day, playbook: Playbook): ResultCell[][] {
  const reading = readWithZeros(cells, asOf);
  const question = reading.questions.find((asked) => asked.blocking);
  if (question) throw new InputError("unreadableLedger", "ledger", question.sentence);
  const list = worklist(reading.invoices, asOf, playbook, {
    unapplied: reading.unapplied,
    problems: reading.problems,
  });
  const body = list.map((row) => {
    const cellsOf: ResultCell[] = worklistCells(row);
    if (row.since !== undefined) cellsOf[SINCE] = { day: row.since };
    if (row.promised !== undefined) cellsOf[PROMISED] = { day: row.promised };
    return cellsOf;
  });
  return [[...WORKLIST_HEADINGS], ...body];
}

/**
 * Reads the range; where blank cells arrive as the number 0 (Excel on the desktop), they are blanked in every column that
 * is no amount and the range is read again.
 */
function readWithZeros(cells: readonly (readonly Cell[])[], asOf: Day): TableReading {
  const reading = readRange(cells, asOf);
  const { columns } = reading;
  const amounts = new Set(columns.filter(({ field }) => kindOf(field) === "amount").map((c) => c.column));
  const zeros = columns
    .map((c) => c.column)
    .filter((at) => !amounts.has(at) && cells.some((row) => row[at] === 0));
  if (zeros.length === 0) return reading;
  const blanked = cells.map((row, i) =>
    i === 0 ? row : row.map((cell, at) => (cell === 0 && !amounts.has(at) ? "" : cell)),
  );
  return readRange(blanked, asOf);
}

const LEDGER = [
  ["Invoice", "Customer", "Currency", "Due date", "Balance", "Last action", "Last contact", "Status"],
  ["1001", "Berg", "EUR", "2026-03-01", 500, "Friendly reminder", "2026-03-02", ""],
  ["1002", "Lund", "EUR", "2026-01-30", 1200, "Phone call", "2026-02-20", ""],
  ["1003", "Dahl", "EUR", "2026-02-15", 80, "", "", "disputed"],
] as const;

/** The functions about whole customers. */
export const worklistFunctions: readonly WorksheetFunction[] = [
  define({
    name: "WORKLIST",
    family: "What to do next",
    summary: "A table of who to see to today, the most urgent first.",
    description:
      "One row per customer and currency. It looks at the whole customer: at most one message every 4 days, no courtesy mail while an invoice is at the formal reminder or later. What only waits is left out; problems in the ledger come last, their row counted from the first row of the range. Columns are found by their headings, in many languages and programs.",
    parameters: [
      table("ledger", rows, "The ledger's range with its header row."),
      optional(single("as_of", asOfDate, "The day to work for; today when left out.")),
      optional(
        table(
          "playbook",
          playbookRange,
          "The Playbook sheet's range with its header row; the standard playbook when left out.",
        ),
      ),
    ],
    result: { shape: "table" },
    examples: [[LEDGER, "2026-03-10"]],
    evaluate: ([ledger, asOf, playbook], context) => {
      if (ledger === undefined) return "";
      return worklistTable(ledger, asOf ?? context.today, (playbook as Playbook | undefined) ?? STANDARD);
    },
  }),
  define({
    name: "PAYER_CLASS",
    family: "What to do next",
    summary: "What kind of payer a customer is: New, Prompt, Sporadic, In difficulty or High risk.",
    description:
      "From the invoices due on or before the day; one paid after it counts as unpaid. Late is more than 5 days after due. High risk: nothing paid and one unpaid for more than 60 days, or at least half unpaid so long. In difficulty: six or more, the last three late, the earlier ones seldom. Prompt: at most one in five late.",
    parameters: [
      column("due_dates", date, "The due dates of one customer's invoices."),
      column("paid_dates", date, "When each was paid; blank for not yet."),
      optional(single("as_of", asOfDate, "The day to judge on; today when left out.")),
    ],
    result: { shape: "cell", type: "text" },
    blankWhen: [],
    examples: [
      [
        [["2026-01-10"], ["2026-02-10"], ["2026-03-10"]],
        [["2026-01-09"], ["2026-02-14"], [""]],
        "2026-03-12",
      ],
    ],
    evaluate: ([dueDates, paidDates, asOf], context) => {
      // A single blank cell is an invoice not paid yet; a column that is not there would make every one of them unpaid.
      if (paidDates === undefined && (dueDates?.length ?? 0) > 1)
        throw new InputError("missing", "paid_dates");
      if (dueDates === undefined && (paidDates?.length ?? 0) > 1)
        throw new InputError("missing", "due_dates");
      const invoices = (dueDates ?? []).flatMap((due, i) =>
        due === undefined ? [] : [{ due, paid: paidDates?.[i] }],
      );
      return payerClass(invoices, asOf ?? context.today);
    },
  }),
];
