/** Setting up a workbook: Duebook's columns, sheets and named cells as changes for the host; safe to run twice, and undone. */
import { type Cell, isBlank } from "./cell.ts";
import type { Day } from "./day.ts";
import type { Field } from "./ledger/field.ts";
import type { LedgerReading } from "./ledger/ledger.ts";
import {
  FORMULA_HEADINGS,
  type FormulaHeading,
  INPUT_COLUMNS,
  OWN_MARK,
  ownFormulaColumns,
} from "./ledger/own-columns.ts";
import type { Playbook } from "./playbook.ts";
import { type FormulaContext, PLAYBOOK_RANGE, rowFormulas } from "./set-up/formulas.ts";
import { references } from "./set-up/references.ts";
import {
  CUSTOMER_HEADINGS,
  otherSheets,
  REMEMBERED,
  SETTINGS,
  type SettingCell,
  settingsSheet,
} from "./set-up/sheets.ts";
import type { CellContent, CellFormat, SheetCells, WorkbookChange } from "./workbook.ts";

/** What set-up looks at. */
export interface SetUpRequest {
  readonly reading: LedgerReading;
  readonly ledger: SheetCells;
  /** The workbook's sheets: Settings, Customers and Playbook with their cells, the others at least by name. */
  readonly sheets: readonly (SheetCells | { readonly name: string })[];
  /** Named cells the workbook already has. */
  readonly names: readonly string[];
  readonly asOf: Day;
  /** In the workbook's language. */
  readonly playbook: Playbook;
  /** Values for the settings, where already known. */
  readonly settings?: Partial<Record<SettingCell, Cell>>;
  /** Headings of the Outbox sheet, for the host that needs one. */
  readonly outbox?: readonly string[];
}

/** What would be added, by name, and the changes that do it; no changes where all of it is there. */
export interface SetUp {
  readonly changes: readonly WorkbookChange[];
  readonly columns: readonly string[];
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The user's own columns that Duebook will also write to. */
  readonly own: readonly string[];
}

const FORMATS: Readonly<Record<FormulaHeading, CellFormat>> = {
  "Days past due": "count",
  "Aging bucket": "text",
  "Late fee": "amount",
  "Amount due": "amount",
  "Next action": "text",
  "Next action date": "date",
  Why: "text",
};

/** The changes that set the workbook up, or bring what is missing. The user's own cells are never in them. */
export function setUpWorkbook(request: SetUpRequest): SetUp {
  const { reading, ledger } = request;
  const { layout } = reading;
  const has = (name: string): boolean => request.sheets.some((sheet) => sheet.name === name);
  const present = new Map(layout.columns.map((c) => [c.field as Field, c]));
  const own = ownFormulaColumns(layout.headings);
  const inputs = INPUT_COLUMNS.filter(({ field }) => !present.has(field));
  const missing = FORMULA_HEADINGS.filter((heading) => !own.has(heading));
  const headings = [
    ...inputs.map(({ heading }) => unused(heading, layout.headings)),
    ...missing.map((heading) => unused(heading, layout.headings)),
  ];
  const left = firstFreeColumn(ledger.cells, layout.headings.length);
  const formats: CellFormat[] = [...inputs.map(({ format }) => format), ...missing.map((h) => FORMATS[h])];
  const inputPlaces = new Map<string, number>(inputs.map(({ field }, i) => [field, left + i]));
  const places = new Map<FormulaHeading, number>(own);
  missing.forEach((heading, i) => {
    places.set(heading, left + inputs.length + i);
  });

  const sheets = otherSheets(reading.invoices, request.playbook, request.outbox).filter(
    ({ name }) => !has(name),
  );
  const addSettings = !has("Settings");
  const sheetNames = [...(addSettings ? ["Settings"] : []), ...sheets.map(({ name }) => name)];
  const changes: WorkbookChange[] = [];
  if (addSettings) changes.push(...addedSettings(request, headings, sheetNames));
  else if (headings.length > 0) changes.push(...remembered(request, headings, sheetNames));
  for (const sheet of sheets) changes.push({ kind: "add-sheet", ...sheet });
  const names = namedCells(request, addSettings);
  changes.push(...names.map(({ change }) => change));
  if (headings.length > 0) {
    changes.push({
      kind: "write",
      sheet: layout.sheet,
      row: layout.headerRow + layout.headerRows - 1,
      column: left,
      cells: [headings],
      expect: headings.map((_, i) => ({
        row: layout.headerRow + layout.headerRows - 1,
        column: left + i,
        value: "",
      })),
    });
  }
  changes.push(...formulaWrites(request, places, inputPlaces, missing.length === 0, formats, left));
  return {
    changes,
    columns: headings,
    sheets: sheetNames,
    names: names.map(({ name }) => name),
    own: INPUT_COLUMNS.flatMap(({ field }) => present.get(field)?.heading ?? []),
  };
}

/** The changes that put the formulas back into Duebook's own columns, e.g. after opening a file that was saved with values. */
export function formulasAgain(request: SetUpRequest): WorkbookChange[] {
  const places = ownFormulaColumns(request.reading.layout.headings);
  return places.size === 0 ? [] : formulaWrites(request, places, new Map(), false, [], -1);
}

/** The changes that take Duebook's columns, sheets and names out again: only what set-up remembered adding. */
export function removeDuebook(request: Omit<SetUpRequest, "playbook" | "asOf">): WorkbookChange[] {
  const { layout } = request.reading;
  const added = (name: string): string[] =>
    String(settingOf(request.sheets, name) ?? "")
      .split(";")
      .map((text) => text.trim())
      .filter((text) => text !== "");
  const headings = new Set(added(REMEMBERED.columns));
  const columns = layout.headings
    .map((heading, column) => ({ column, heading }))
    .filter(({ heading }) => headings.has(heading))
    .reverse();
  const changes: WorkbookChange[] = [];
  if (columns.length > 0) {
    const headerRow = layout.headerRow + layout.headerRows - 1;
    changes.push({ kind: "remove-columns", sheet: layout.sheet, headerRow, columns });
  }
  const ours = new Set<string>([...SETTINGS.map(([name]) => name), PLAYBOOK_RANGE]);
  for (const name of request.names) if (ours.has(name)) changes.push({ kind: "unname-cell", name });
  for (const name of added(REMEMBERED.sheets)) {
    if (request.sheets.some((sheet) => sheet.name === name)) changes.push({ kind: "remove-sheet", name });
  }
  return changes;
}

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

const cellsOf = (sheets: SetUpRequest["sheets"], name: string): readonly (readonly Cell[])[] => {
  const sheet = sheets.find((s) => s.name === name);
  return sheet && "cells" in sheet ? sheet.cells : [];
};

const rowOfSetting = (sheets: SetUpRequest["sheets"], name: string): number =>
  cellsOf(sheets, "Settings").findIndex((row) => row[0] === name);

const settingOf = (sheets: SetUpRequest["sheets"], name: string): Cell =>
  cellsOf(sheets, "Settings")[rowOfSetting(sheets, name)]?.[1];

function addedSettings(
  request: SetUpRequest,
  columns: readonly string[],
  sheets: readonly string[],
): WorkbookChange[] {
  const values: Partial<Record<SettingCell, Cell>> = {
    AsOf: { day: request.asOf },
    AgingBoundaries: "30,60,90",
    SmallDifference: 1,
    ...request.settings,
  };
  const sheet = settingsSheet({}, columns, sheets);
  return [
    { kind: "add-sheet", ...sheet },
    // One write a value: each has its own format, and "30,60,90" must not become a number.
    ...SETTINGS.flatMap(([name, format], i): WorkbookChange[] => {
      const value = values[name] ?? "";
      return [
        { kind: "write", sheet: "Settings", row: i + 1, column: 1, cells: [[value]], formats: [format] },
      ];
    }),
  ];
}

/** A second run that adds more remembers it too. */
function remembered(
  request: SetUpRequest,
  columns: readonly string[],
  sheets: readonly string[],
): WorkbookChange[] {
  const list = (name: string, more: readonly string[]): WorkbookChange[] => {
    const row = rowOfSetting(request.sheets, name);
    if (row < 0 || more.length === 0) return [];
    const before = String(settingOf(request.sheets, name) ?? "");
    const value = [...(before === "" ? [] : [before]), ...more].join("; ");
    return [{ kind: "write", sheet: "Settings", row, column: 1, cells: [[value]], formats: ["text"] }];
  };
  return [...list(REMEMBERED.columns, columns), ...list(REMEMBERED.sheets, sheets)];
}

function namedCells(request: SetUpRequest, addSettings: boolean): { name: string; change: WorkbookChange }[] {
  const named = SETTINGS.flatMap(([name], i) => {
    const row = addSettings ? i + 1 : rowOfSetting(request.sheets, name);
    if (row < 0 || request.names.includes(name)) return [];
    const change: WorkbookChange = { kind: "name-cell", name, sheet: "Settings", row, column: 1 };
    return [{ name, change }];
  });
  if (!request.names.includes(PLAYBOOK_RANGE)) {
    const change: WorkbookChange = {
      kind: "name-cell",
      name: PLAYBOOK_RANGE,
      sheet: "Playbook",
      row: 0,
      column: 0,
      // Room for steps the bookkeeper adds: blank rows are no steps.
      rows: 80,
      columns: 13,
    };
    named.push({ name: PLAYBOOK_RANGE as never, change });
  }
  return named;
}

/** One block of formulas over the invoices' rows; every other row, and every row that already has them, is left as it is. */
function formulaWrites(
  request: SetUpRequest,
  places: ReadonlyMap<FormulaHeading, number>,
  inputs: ReadonlyMap<string, number>,
  onlyMissing: boolean,
  formats: readonly CellFormat[],
  left: number,
): WorkbookChange[] {
  const { reading, ledger } = request;
  const context: FormulaContext = {
    refs: references(reading.layout, ledger.cells),
    inputs,
    customerPolicies: cellsOf(request.sheets, "Customers")
      .slice(1)
      .some((row) => !isBlank(row[CUSTOMER_HEADINGS.indexOf("Late fee policy")])),
  };
  const action = places.get("Next action") as number;
  const rows = reading.invoices
    .map((invoice) => invoice.row - 1)
    .filter((row) => !onlyMissing || isBlank(ledger.cells[row]?.[action]))
    .sort((a, b) => a - b);
  if (rows.length === 0) return [];
  const columns = [...places.values()];
  const first = Math.min(...columns, ...(left >= 0 && inputs.size > 0 ? [left] : []));
  const width = Math.max(...columns) - first + 1;
  const top = rows[0] as number;
  const block: CellContent[][] = [];
  for (let r = top; r <= (rows[rows.length - 1] as number); r++)
    block.push(new Array<CellContent>(width).fill(null));
  for (const row of rows) {
    const formulas = rowFormulas(context, row);
    const cells = block[row - top] as CellContent[];
    for (const [heading, column] of places) cells[column - first] = { formula: formulas[heading] };
  }
  const shown = new Array<CellFormat | undefined>(width).fill(undefined);
  for (const [heading, column] of places) shown[column - first] = FORMATS[heading];
  if (left >= 0) {
    formats.forEach((format, i) => {
      shown[left + i - first] = format;
    });
  }
  return [
    { kind: "write", sheet: reading.layout.sheet, row: top, column: first, cells: block, formats: shown },
  ];
}
