/** WORKLIST: who to see to today. */
import type { Cell } from "../cell.ts";
import type { Day } from "../day.ts";
import { InputError } from "../errors.ts";
import { kindOf } from "../ledger/field.ts";
import { readRange } from "../ledger/range.ts";
import type { TableReading } from "../ledger/table-reading.ts";
import { STANDARD } from "../playbook/presets.ts";
import { playbookRange } from "../playbook/range.ts";
import type { Playbook } from "../playbook.ts";
import { WORKLIST_HEADINGS, worklist, worklistCells } from "../worklist.ts";
import { define, optional, type ResultCell, single, table, type WorksheetFunction } from "./declaration.ts";
import { asOfDate, rows } from "./kinds.ts";

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

/** The function about whole customers. */
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
];
