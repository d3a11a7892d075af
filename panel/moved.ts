/** Answers that a paste left in other invoices' rows: worked with their own invoices at once, put right when the user says so. */
import { type LedgerOptions, type LedgerReading, readLedger } from "../core/ledger/ledger.ts";
import { ANSWERS_KEPT } from "../core/reminders/log-holds.ts";
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
  const moved = movedAnswers(ledger, sheet.cells, added);
  if (moved.length === 0) return { ledger, moved };
  const suggested = moved.filter((answer) => answer.suggested);
  const cells = written(sheet.cells, putRight(ledger, sheet.cells, suggested).changes);
  return { ledger: readLedger({ name: sheet.name, cells }, options), moved };
}

/** The changes that put the chosen answers right: of the sheet, and the lines of the log that keep what has no row any more. */
export function putRightChanges(
  desk: Desk,
  chosen: MovedAnswers,
): { readonly sheet: readonly WorkbookChange[]; readonly log: readonly WorkbookChange[] } {
  const sheet = desk.read.get(desk.sheet);
  if (!desk.ledger || !sheet) return { sheet: [], log: [] };
  const { changes, toLog } = putRight(desk.ledger, sheet.cells, chosen);
  const byInvoice = new Map<string, MovedAnswer[]>();
  for (const answer of toLog) {
    const { number, customer, dueDate } = answer.holder;
    const key = `${number}\n${customer}\n${dueDate ?? ""}`;
    byInvoice.set(key, [...(byInvoice.get(key) ?? []), answer]);
  }
  const entries = [...byInvoice.values()].map((answers) => {
    const [first] = answers as [MovedAnswer];
    const { number, customer, dueDate } = first.holder;
    const promised = answers.find(({ field }) => field === "promisedDate");
    const promisedDate = promised && dayOfAnswer(promised);
    return {
      ...noted(desk, customer, [], {
        channel: "internal",
        result: ANSWERS_KEPT,
        invoices: [{ number: number || `(no number, ${customer})`, dueDate }],
        note: answers.map(answerText).join("; "),
      }),
      ...(promisedDate === undefined ? {} : { promisedDate }),
    };
  });
  return { sheet: changes, log: entries.length > 0 ? logLines(desk, entries) : [] };
}

/** True for a change that writes into the ledger's rows: not while answers stand in the wrong ones. */
export const touchesLedger = (desk: Desk, changes: readonly WorkbookChange[]): boolean =>
  changes.some((change) => change.kind === "write" && change.sheet === desk.sheet);
