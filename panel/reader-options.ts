/** What the reader of the ledger is told: the workbook's settings, then the user's answers of this session. */
import type { Cell } from "../core/cell.ts";
import { dayInCell } from "../core/cell-day.ts";
import type { Day } from "../core/day.ts";
import { languageOf } from "../core/language.ts";
import { type RateChange, readRateTimeline } from "../core/late-fee/rate-timeline.ts";
import type { LedgerOptions, LedgerReading } from "../core/ledger/ledger.ts";
import { presetPlaybook } from "../core/playbook/presets.ts";
import { PLAYBOOK_HEADINGS, readPlaybook } from "../core/playbook/range.ts";
import type { Playbook } from "../core/playbook.ts";
import { LOG_SHEET } from "../core/reminders/log.ts";
import { OUTBOX_SHEET } from "../core/reminders/outbox.ts";
import { AGING_SHEET, CHART_SHEET, SECOND_NAMES, secondName } from "../core/set-up/own-sheets.ts";
import type { SheetCells } from "../core/workbook.ts";
import { SETTINGS_SHEET, type Settings } from "./settings-sheet.ts";

/** The sheet with the user's own rates: its first two columns, as the workbook's formulas are given them. */
export const RATES_SHEET = "Rates";

/** Duebook's own sheets: read where they are, never taken for a ledger. */
export const OWN_SHEETS: readonly string[] = [
  SETTINGS_SHEET,
  "Customers",
  "Payments",
  "Plans",
  "Playbook",
  "Templates",
  RATES_SHEET,
  "Holidays",
  LOG_SHEET,
  "Snapshots",
  OUTBOX_SHEET,
  AGING_SHEET,
  CHART_SHEET,
  ...SECOND_NAMES,
];

/** Where a sheet of ours stands under its second name, beside a user's own, it is found under the first; each keeps its `name`. */
export function useSecondNames(read: Map<string, SheetCells>): void {
  for (const name of OWN_SHEETS) {
    const second = read.get(secondName(name));
    const first = read.get(name);
    if (!second) continue;
    // The user's own sheet stays known, out of the way, so that set-up sees it.
    if (first) read.set(`${name}, not Duebook's`, first);
    read.set(name, second);
  }
}

/** What the user chose in the pane and the workbook does not hold: lives as long as the pane. */
export interface Overrides {
  asOf?: Day;
  language?: string;
  /** The sheet with the ledger, where the user picked one. */
  sheet?: string;
  /** Answers to the reader's questions. */
  answers?: LedgerOptions;
}

/** 2 with invoices, 1 with a question about a table, 0 where there is no table. */
export const worth = (ledger: LedgerReading): number =>
  ledger.invoices.length > 0 ? 2 : ledger.layout.headerRow >= 0 ? 1 : 0;

/** What the reader is told: the workbook's settings, then the user's answers of this session. */
export function ledgerOptions(
  settings: Settings,
  overrides: Overrides,
  read: ReadonlyMap<string, SheetCells>,
  asOf: Day,
): LedgerOptions {
  const customers = read.get("Customers");
  return { ...readerOptions(settings, overrides), asOf, ...(customers ? { contacts: [customers] } : {}) };
}

/** The options that do not change from day to day: what a host needs to read the ledger the same way. */
export function readerOptions(
  settings: Settings,
  overrides: Overrides,
): Omit<LedgerOptions, "contacts" | "asOf"> {
  return {
    ...(settings.homeCurrency ? { homeCurrency: settings.homeCurrency } : {}),
    ...(settings.defaultTerms ? { defaultTerms: settings.defaultTerms } : {}),
    ...settings.answers,
    ...overrides.answers,
    ...mergedMapping(settings, overrides),
  };
}

/** The rows of the user's own rates, heading and blank ones too. */
export const rateRows = (read: ReadonlyMap<string, SheetCells>): Cell[][] =>
  (read.get(RATES_SHEET)?.cells ?? []).map((row) => [row[0], row[1]]);

/** The user's own rates, undefined without any; `fault` is the sentence where they cannot be read. */
export function ownRates(read: ReadonlyMap<string, SheetCells>): {
  readonly rates: readonly RateChange[] | undefined;
  readonly fault?: string;
} {
  try {
    const found = readRateTimeline(rateRows(read), RATES_SHEET);
    return { rates: found.length > 0 ? found : undefined };
  } catch (error) {
    return { rates: undefined, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Every date on the sheet, whatever column it stands in. */
export function holidaysIn(sheet: SheetCells | undefined): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const row of sheet?.cells.slice(1) ?? []) {
    for (const cell of row) {
      const day = dayInCell(cell);
      if (day !== undefined) days.add(day);
    }
  }
  return days;
}

function mergedMapping(settings: Settings, overrides: Overrides): LedgerOptions {
  const mapping = { ...settings.answers.mapping, ...overrides.answers?.mapping };
  return Object.keys(mapping).length > 0 ? { mapping } : {};
}

/** The playbook of the workbook, else the standard one in its language; throws where the sheet cannot work. */
export function playbookOf(read: ReadonlyMap<string, SheetCells>, language: string): Playbook {
  const sheet = read.get("Playbook");
  if (sheet && sheet.cells.length > 1 && sheet.cells[0]?.some((cell) => cell === PLAYBOOK_HEADINGS[0])) {
    return readPlaybook(sheet.cells, "Playbook");
  }
  return presetPlaybook("Standard", languageOf(language) ?? "en");
}
