/** Setting up a workbook: Duebook's columns, sheets and named cells as changes for the host; safe to run twice, and undone. */
import { type Cell, isBlank } from "./cell.ts";
import type { Day } from "./day.ts";
import type { Field } from "./ledger/field.ts";
import { normalLabel } from "./ledger/label.ts";
import type { LedgerReading } from "./ledger/ledger.ts";
import {
  ANSWERS_FOR,
  answersForColumn,
  CONTACT_COLUMN,
  FORMULA_HEADINGS,
  type FormulaHeading,
  INPUT_COLUMNS,
  OWN_MARK,
  ownFormulaColumns,
} from "./ledger/own-columns.ts";
import type { Playbook } from "./playbook.ts";
import { formulaWrites, hasRates, headingsUnsettled, inColumns } from "./set-up/formula-writes.ts";
import { answersForWrites } from "./set-up/moved-answers.ts";
import { textAmounts } from "./set-up/open-balance.ts";
import { type KnownSheet, ownSheetName, sheetsMade } from "./set-up/own-sheets.ts";
import {
  addedSettings,
  cellsOf,
  namedCells,
  OWN_NAMES,
  remembered,
  rememberedAs,
} from "./set-up/settings-changes.ts";
import { otherSheets, type SettingCell } from "./set-up/sheets.ts";
import type { SheetCells, WorkbookChange } from "./workbook.ts";

/** What set-up looks at. */
export interface SetUpRequest {
  readonly reading: LedgerReading;
  readonly ledger: SheetCells;
  /** The workbook's sheets: Settings, Customers and Playbook with their cells, the others at least by name. */
  readonly sheets: readonly KnownSheet[];
  /** Named cells the workbook already has. */
  readonly names: readonly string[];
  readonly asOf: Day;
  /** In the workbook's language. */
  readonly playbook: Playbook;
  /** Values for the settings, where already known. */
  readonly settings?: Partial<Record<SettingCell, Cell>>;
  /** Headings of the Outbox sheet, for the host that needs one. */
  readonly outbox?: readonly string[];
  /** "rows" (where left out): a formula in each row. "column": one for all rows, in the heading's cell, where nothing but invoices stands below it. */
  readonly way?: FormulaWay;
}

/** How the formula columns are written. */
export type FormulaWay = "rows" | "column";

/** What would be added, by name, and the changes that do it; no changes where all of it is there. */
export interface SetUp {
  readonly changes: readonly WorkbookChange[];
  readonly columns: readonly string[];
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The user's own columns that Duebook will also write to. */
  readonly own: readonly string[];
  /** Rows (as the sheet numbers them) that get no formulas: their amounts are texts a formula would read otherwise than the reader. */
  readonly unreadable: readonly number[];
}

/** The changes that set the workbook up, or bring what is missing. The user's own cells are never in them. */
export function setUpWorkbook(request: SetUpRequest): SetUp {
  const { reading, ledger } = request;
  const { layout } = reading;
  const actual = (name: string): string => ownSheetName(request.sheets, name);
  const has = (name: string): boolean => request.sheets.some((sheet) => sheet.name === actual(name));
  const present = new Map(layout.columns.map((c) => [c.field as Field, c]));
  const own = ownFormulaColumns(layout.headings);
  const inputs = [...INPUT_COLUMNS, ...contactColumn(request)].filter(({ field }) => !present.has(field));
  const together = inColumns(request);
  const unsettled = headingsUnsettled(request);
  const missing = unsettled ? [] : FORMULA_HEADINGS.filter((heading) => !own.has(heading));
  const nameless = !unsettled && answersForColumn(layout.headings) < 0;
  const written = new Map<FormulaHeading, string>([
    ...[...own].map(([heading, column]) => [heading, layout.headings[column] ?? heading] as const),
    ...missing.map((heading) => [heading, newHeading(heading, layout.headings, together)] as const),
  ]);
  const headings = [
    ...inputs.map(({ heading }) => unused(heading, layout.headings)),
    ...missing.map((heading) => written.get(heading) as string),
    ...(nameless ? [ANSWERS_FOR] : []),
  ];
  const left = firstFreeColumn(ledger.cells, layout.headings.length);
  const inputPlaces = new Map<string, number>(inputs.map(({ field }, i) => [field, left + i]));
  const places = new Map<FormulaHeading, number>(own);
  missing.forEach((heading, i) => {
    places.set(heading, left + inputs.length + i);
  });

  const sheets = otherSheets(reading.invoices, request.playbook, request.outbox)
    .filter(({ name }) => !has(name))
    .map((sheet) => ({ ...sheet, name: actual(sheet.name) }));
  const addSettings = !has("Settings");
  const sheetNames = [...(addSettings ? [actual("Settings")] : []), ...sheets.map(({ name }) => name)];
  const changes: WorkbookChange[] = [];
  if (addSettings) changes.push(...addedSettings(request, headings, sheetNames));
  else changes.push(...remembered(request, headings, sheetNames));
  for (const sheet of sheets) changes.push({ kind: "add-sheet", ...sheet });
  const names = namedCells(request, addSettings, sheetNames);
  changes.push(...names.map(({ change }) => change));
  if (headings.length > 0) changes.push(headingWrite(request, headings, left));
  changes.push(
    ...formulaWrites(request, {
      places,
      headings: written,
      inputs: inputPlaces,
      inputFormats: inputs.map(({ format }) => format),
      left,
      standing: missing.length === 0,
      rates: hasRates([...request.names, ...names.map(({ name }) => name)]),
    }),
  );
  const beside = nameless ? left + headings.length - 1 : answersForColumn(layout.headings);
  changes.push(...answersForWrites(reading, ledger.cells, false, beside));
  return {
    changes,
    columns: headings,
    sheets: sheetNames,
    names: names.map(({ name }) => name),
    own: INPUT_COLUMNS.flatMap(({ field }) => present.get(field)?.heading ?? []),
    unreadable: together
      ? []
      : [...textAmounts(reading, ledger.cells, false).misread].map((row) => row + 1).sort((a, b) => a - b),
  };
}

/** The changes that put the formulas back into Duebook's own columns, e.g. after opening a file that was saved with values. */
export function formulasAgain(request: SetUpRequest): WorkbookChange[] {
  const { layout } = request.reading;
  const places = ownFormulaColumns(layout.headings);
  return formulaWrites(request, {
    places,
    headings: new Map([...places].map(([heading, column]) => [heading, layout.headings[column] ?? heading])),
    inputs: new Map(),
    inputFormats: [],
    left: -1,
    standing: false,
    rates: hasRates(request.names),
  });
}

/**
 * The changes that take Duebook's columns, sheets and names out again: what set-up remembered adding, and the sheets it
 * makes by the way. Without a ledger (its sheet is gone, or cannot be read) the sheets and names alone.
 */
export function removeDuebook(
  request: Pick<SetUpRequest, "sheets" | "names"> & { readonly reading?: Pick<LedgerReading, "layout"> },
): WorkbookChange[] {
  const layout = request.reading?.layout;
  const headings = new Set(rememberedAs(request.sheets, "columns"));
  const columns = (layout?.headings ?? [])
    .map((heading, column) => ({ column, heading }))
    .filter(({ heading }) => headings.has(heading))
    .reverse();
  const changes: WorkbookChange[] = [];
  if (layout && columns.length > 0) {
    const headerRow = layout.headerRow + layout.headerRows - 1;
    changes.push({ kind: "remove-columns", sheet: layout.sheet, headerRow, columns });
  }
  for (const name of request.names) if (OWN_NAMES.has(name)) changes.push({ kind: "unname-cell", name });
  for (const name of new Set([...rememberedAs(request.sheets, "sheets"), ...sheetsMade(request.sheets)])) {
    if (request.sheets.some((sheet) => sheet.name === name)) changes.push({ kind: "remove-sheet", name });
  }
  return changes;
}

/** The mark stands on the sheet Customers; where the user's own sheet of that name has no such column, the ledger gets one. */
function contactColumn({ sheets }: SetUpRequest): readonly (typeof CONTACT_COLUMN)[] {
  const [head] = cellsOf(sheets, "Customers");
  const kept = head?.some((cell) => normalLabel(String(cell ?? "")) === normalLabel(CONTACT_COLUMN.heading));
  return head === undefined || kept ? [] : [CONTACT_COLUMN];
}

/** The headings of the new columns; refused where something has come to stand there. */
function headingWrite(
  { reading: { layout } }: SetUpRequest,
  headings: readonly string[],
  left: number,
): WorkbookChange {
  const row = layout.headerRow + layout.headerRows - 1;
  const expect = headings.map((_, i) => ({ row, column: left + i, value: "" }));
  return { kind: "write", sheet: layout.sheet, row, column: left, cells: [headings], expect };
}

/**
 * A heading that works itself out shows "Loading..." for a moment: "Amount due" must not be taken for the user's balance
 * while the others cannot be read, so there it always carries our mark.
 */
const newHeading = (heading: FormulaHeading, headings: readonly string[], together: boolean): string =>
  together && heading === "Amount due" ? heading + OWN_MARK : unused(heading, headings);

/** A heading no other column has. */
const unused = (heading: string, headings: readonly string[]): string =>
  headings.some((text) => text.toLowerCase() === heading.toLowerCase()) ? heading + OWN_MARK : heading;

/** The first column right of everything on the sheet, so that no note beside the table is written over. */
function firstFreeColumn(cells: readonly (readonly Cell[])[], width: number): number {
  let free = width;
  while (free > 0 && cells.every((row) => isBlank(row[free - 1]))) free--;
  for (const row of cells) {
    for (let c = row.length - 1; c >= free; c--) {
      if (!isBlank(row[c])) {
        free = c + 1;
        break;
      }
    }
  }
  return free;
}
