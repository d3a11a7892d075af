/** Answers that a paste left in other invoices' rows: worked with their own invoices at once, put right when the user says so. */
import { type LedgerOptions, type LedgerReading, readLedger } from "../core/ledger/ledger.ts";
import { LOG_SHEET, type LogEntry, readLog } from "../core/reminders/log.ts";
import { ANSWERS_KEPT, ANSWERS_RETURNED } from "../core/reminders/log-holds.ts";
import { keptAnswers, returnedNote } from "../core/set-up/kept-answers.ts";
import {
  answerText,
  dayOfAnswer,
  type MovedAnswer,
  type MovedAnswers,
  movedAnswers,
  putRight,
  written,
} from "../core/set-up/moved-answers.ts";
import { rememberedAs } from "../core/set-up/settings-changes.ts";
import type { SheetCells, WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";
import { logLines, noted } from "./write.ts";

/** The ledger as it is once every answer stands with its invoice, and the answers that do not yet. */
export function carriedAnswers(
  ledger: LedgerReading | undefined,
  read: ReadonlyMap<string, SheetCells>,
  options: LedgerOptions,
): { readonly ledger: LedgerReading | undefined; readonly moved: MovedAnswers } {
  const sheet = ledger && read.get(ledger.layout.sheet);
  if (!ledger || !sheet || ledger.questions.some((question) => question.blocking))
    return { ledger, moved: [] };
  const added = new Set(rememberedAs([...new Set(read.values())], "columns"));
  const log = read.get(LOG_SHEET);
  const kept = log ? keptAnswers(ledger, sheet.cells, readLog(log.cells)) : [];
  const moved = [...movedAnswers(ledger, sheet.cells, added), ...kept];
  if (moved.length === 0) return { ledger, moved };
  const suggested = moved.filter((answer) => answer.suggested);
  const cells = written(sheet.cells, putRight(ledger, sheet.cells, suggested).changes);
  return { ledger: readLedger({ name: sheet.name, cells }, options), moved };
}

/** True for an answer the log kept and offers back. */
export const fromLog = ({ rows }: MovedAnswer): boolean => rows.length === 0;

/** The answers by whose they are. */
function byHolder(answers: MovedAnswers): MovedAnswer[][] {
  const found = new Map<string, MovedAnswer[]>();
  for (const answer of answers) {
    const { number, customer, dueDate } = answer.holder;
    const key = `${number}\n${customer}\n${dueDate ?? ""}`;
    found.set(key, [...(found.get(key) ?? []), answer]);
  }
  return [...found.values()];
}

function lineFor(desk: Desk, answers: MovedAnswers, result: string, note: string): LogEntry {
  const { number, customer, dueDate } = (answers[0] as MovedAnswer).holder;
  return noted(desk, customer, [], {
    channel: "internal",
    result,
    invoices: [{ number: number || `(no number, ${customer})`, dueDate }],
    note,
  });
}

/**
 * The changes that put the chosen answers right, and those of the ledger's sheet alone. The log keeps what has no row any
 * more before it is cleared, and says that answers were given back after they were: a run that ends between loses nothing.
 */
export function putRightChanges(
  desk: Desk,
  chosen: MovedAnswers,
): { readonly sheet: readonly WorkbookChange[]; readonly changes: readonly WorkbookChange[] } {
  const sheet = desk.read.get(desk.sheet);
  if (!desk.ledger || !sheet) return { sheet: [], changes: [] };
  const { changes, toLog } = putRight(desk.ledger, sheet.cells, chosen);
  // Offered once: given back or left, the log says so.
  const returned = byHolder(desk.moved.filter(fromLog)).map((answers) =>
    lineFor(desk, answers, ANSWERS_RETURNED, returnedNote(answers.filter((one) => chosen.includes(one)))),
  );
  const kept = byHolder(toLog.filter((answer) => !fromLog(answer))).map((answers) => {
    const promised = answers.find(({ field }) => field === "promisedDate");
    const promisedDate = promised && dayOfAnswer(promised);
    return {
      ...lineFor(desk, answers, ANSWERS_KEPT, answers.map(answerText).join("; ")),
      ...(promisedDate === undefined ? {} : { promisedDate }),
    };
  });
  const lines = (entries: readonly LogEntry[]) => (entries.length > 0 ? logLines(desk, entries) : []);
  return { sheet: changes, changes: [...lines(kept), ...changes, ...lines(returned)] };
}

/** True for a change that writes into the ledger's rows: not while answers stand in the wrong ones. */
export const touchesLedger = (desk: Desk, changes: readonly WorkbookChange[]): boolean =>
  changes.some((change) => change.kind === "write" && change.sheet === desk.sheet);
