/** The ledger in a workbook file: the sheet is found, the settings saved with it are heeded, questions become one sentence. */
import type { Cell } from "../core/cell.ts";
import type { Day } from "../core/day.ts";
import { type Field, fieldNamed } from "../core/ledger/field.ts";
import { type LedgerOptions, type LedgerReading, readLedger } from "../core/ledger/ledger.ts";
import type { Question } from "../core/ledger/question.ts";
import { withPayments } from "../core/payments/paid-ledger.ts";
import type { SheetCells } from "../core/workbook.ts";
import { PAYMENTS_SHEET } from "../panel/payments-sheet.ts";
import { OWN_SHEETS } from "../panel/reader-options.ts";
import { readSettings, SETTING_NAMES, type Settings } from "../panel/settings-sheet.ts";
import { columnOfLetters } from "./cell-address.ts";
import type { Command } from "./cli.ts";
import { Fault } from "./fault.ts";
import { isFormulaCell, shownValue, type WorkbookFile } from "./workbook-file.ts";

/** How a ledger is to be read, as told on the command line. */
export type ReadingOptions = Pick<Command, "sheet" | "dateOrder" | "currency" | "terms" | "map">;

/** A ledger as read, with the settings of its workbook. */
export interface WorkbookLedger {
  readonly reading: LedgerReading;
  readonly settings: Settings;
}

/** A sheet's values as core reads them. */
export const sheetCells = (sheet: WorkbookFile["sheets"][number]): SheetCells => ({
  name: sheet.name,
  cells: sheet.cells.map((row) => (row.some(isFormulaCell) ? row.map(shownValue) : (row as Cell[]))),
  merges: sheet.merges,
});

/** Reads the ledger of a workbook, the payments on its Payments sheet taken off; Fault with one sentence where something must be told first. `contacts` is a list of customers to join. */
export function readWorkbookLedger(
  file: string,
  workbook: WorkbookFile,
  options: ReadingOptions,
  asOf: Day | undefined,
  contacts?: SheetCells,
): WorkbookLedger {
  const settings = readSettings(namedValues(workbook));
  const readingOptions = ledgerOptions(workbook, options, settings, asOf ?? settings.asOf, contacts);
  const candidates = candidateSheets(file, workbook, options.sheet);
  let best: LedgerReading | undefined;
  for (const sheet of candidates) {
    const reading = readLedger(sheetCells(sheet), readingOptions);
    if (!best || rank(reading) > rank(best)) best = reading;
    if (rank(best) === 3) break;
  }
  if (!best)
    throw new Fault(
      `${file} has no sheet with rows in it. Put the ledger on a sheet and save the file again.`,
    );
  const open = best.questions.find((question) => question.blocking);
  if (open) throw new Fault(questionSentence(file, best, open, candidates.length));
  const payments = workbook.sheets.find((sheet) => sheet.name === PAYMENTS_SHEET);
  const { invoices, unapplied } = withPayments(best, payments && sheetCells(payments), {
    ...settings,
    asOf: asOf ?? settings.asOf,
  });
  return { reading: { ...best, invoices: [...invoices], unapplied: [...unapplied] }, settings };
}

/** A read ledger beats one with a question, that beats an empty table, that beats none. */
function rank(reading: LedgerReading): number {
  if (reading.questions.some((question) => question.code === "no-table")) return 0;
  if (reading.questions.some((question) => question.blocking))
    return reading.questions.some((q) => /^no-/.test(q.code)) ? 1 : 2;
  return reading.invoices.length > 0 ? 3 : 1;
}

function questionSentence(file: string, reading: LedgerReading, question: Question, sheets: number): string {
  const where = sheets > 1 ? `${file}, sheet ${reading.layout.sheet}` : file;
  const option =
    question.option && !question.sentence.includes(question.option.split(" ")[0] ?? "")
      ? ` Answer with ${question.option}.`
      : "";
  return `${where}: ${question.sentence}${option}`;
}

function candidateSheets(
  file: string,
  workbook: WorkbookFile,
  name: string | undefined,
): WorkbookFile["sheets"] {
  if (name !== undefined) {
    const sheet = workbook.sheets.find((s) => s.name.toLowerCase() === name.trim().toLowerCase());
    if (!sheet)
      throw new Fault(
        `${file} has no sheet "${name}". Its sheets: ${workbook.sheets.map((s) => s.name).join(", ")}. Choose one with --sheet.`,
      );
    return [sheet];
  }
  const active = workbook.sheets[workbook.activeSheet];
  const ledgers = workbook.sheets.filter(
    (s) => !OWN_SHEETS.includes(s.name) && !s.hidden && s.cells.length > 0,
  );
  return [...ledgers.filter((s) => s === active), ...ledgers.filter((s) => s !== active)];
}

function ledgerOptions(
  workbook: WorkbookFile,
  options: ReadingOptions,
  settings: Settings,
  asOf: Day | undefined,
  contacts: SheetCells | undefined,
): LedgerOptions {
  const customers = workbook.sheets.find((sheet) => sheet.name === "Customers");
  const lists = [...(customers ? [sheetCells(customers)] : []), ...(contacts ? [contacts] : [])];
  return {
    ...(settings.homeCurrency ? { homeCurrency: settings.homeCurrency } : {}),
    ...(settings.defaultTerms ? { defaultTerms: settings.defaultTerms } : {}),
    ...toldOptions(options, asOf, undefined),
    ...(lists.length > 0 ? { contacts: lists } : {}),
  };
}

/** What the command line tells about reading, as core takes it. */
export const toldOptions = (
  options: ReadingOptions,
  asOf: Day | undefined,
  contacts: SheetCells | undefined,
): LedgerOptions => ({
  ...(options.currency ? { homeCurrency: options.currency } : {}),
  ...(options.dateOrder ? { dateOrder: options.dateOrder } : {}),
  ...(options.terms ? { defaultTerms: options.terms } : {}),
  ...(Object.keys(options.map).length > 0 ? { mapping: mappingOf(options.map) } : {}),
  ...(asOf === undefined ? {} : { asOf }),
  ...(contacts ? { contacts: [contacts] } : {}),
});

/** Columns by field, the fields as people write them ("due date"); Fault for one that does not exist. */
export function mappingOf(map: Readonly<Record<string, string>>): Partial<Record<Field, string>> {
  const mapping: Partial<Record<Field, string>> = {};
  for (const [name, column] of Object.entries(map)) {
    const field = fieldNamed(name);
    if (!field)
      throw new Fault(
        `There is no field "${name}" to --map. Use one like customer, balance, due date, invoice or amount.`,
      );
    mapping[field] = column;
  }
  return mapping;
}

/** The values of the workbook's named cells that Duebook knows. */
function namedValues(workbook: WorkbookFile): Record<string, Cell> {
  const values: Record<string, Cell> = {};
  for (const wanted of SETTING_NAMES) {
    const named = workbook.names.find((name) => name.name.toLowerCase() === wanted.toLowerCase());
    const place = named && /^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)/.exec(named.range);
    const sheet = place && workbook.sheets.find((s) => s.name === (place[1] ?? "").replace(/''/g, "'"));
    if (!place || !sheet) continue;
    const cell = sheet.cells[Number(place[3]) - 1]?.[columnOfLetters(place[2] as string)];
    values[wanted] = cell === undefined ? "" : shownValue(cell);
  }
  return values;
}
