/** The Settings sheet as changes: added with its values, told what else was added, its cells named. */
import { type Cell, isBlank } from "../cell.ts";
import type { SetUpRequest } from "../set-up.ts";
import type { WorkbookChange } from "../workbook.ts";
import { PLAYBOOK_RANGE, RATES_RANGE } from "./formulas.ts";
import { type KnownSheet, ownSheetName } from "./own-sheets.ts";
import { REMEMBERED, SETTINGS, type SettingCell, settingsSheet } from "./sheets.ts";

/** The ranges that formulas ask for, with room for rows the bookkeeper adds: blank rows are no steps and no rates. */
const RANGES = [
  { name: PLAYBOOK_RANGE, sheet: "Playbook", rows: 80, columns: 13 },
  { name: RATES_RANGE, sheet: "Rates", rows: 80, columns: 2 },
] as const;

/** All names set-up gives. */
export const OWN_NAMES: ReadonlySet<string> = new Set<string>([
  ...SETTINGS.map(([name]) => name),
  ...RANGES.map(({ name }) => name),
]);

/** A sheet's cells; none where it is not there or was not read. */
export const cellsOf = (sheets: readonly KnownSheet[], name: string): readonly (readonly Cell[])[] => {
  const sheet = sheets.find((known) => known.name === name);
  return sheet && "cells" in sheet ? sheet.cells : [];
};

const settingsCells = (sheets: readonly KnownSheet[]): readonly (readonly Cell[])[] =>
  cellsOf(sheets, ownSheetName(sheets, "Settings"));

const rowOfSetting = (sheets: readonly KnownSheet[], name: string): number =>
  settingsCells(sheets).findIndex((row) => row[0] === name);

const settingOf = (sheets: readonly KnownSheet[], name: string): Cell =>
  settingsCells(sheets)[rowOfSetting(sheets, name)]?.[1];

/** What set-up remembered adding, by name. */
export const rememberedAs = (sheets: readonly KnownSheet[], what: keyof typeof REMEMBERED): string[] =>
  String(settingOf(sheets, REMEMBERED[what]) ?? "")
    .split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "");

const valuesOf = (request: SetUpRequest): Partial<Record<SettingCell, Cell>> => ({
  AsOf: { day: request.asOf },
  AgingBoundaries: "30,60,90",
  SmallDifference: 1,
  ...request.settings,
});

/** The values a first run that ended too soon did not come to write: of settings that are blank and have no name yet. */
function unfinished(request: SetUpRequest): WorkbookChange[] {
  const values = valuesOf(request);
  const sheet = ownSheetName(request.sheets, "Settings");
  return SETTINGS.flatMap(([setting, format]): WorkbookChange[] => {
    const row = rowOfSetting(request.sheets, setting);
    const value = values[setting];
    if (row < 0 || value === undefined || request.names.includes(setting)) return [];
    if (!isBlank(settingOf(request.sheets, setting))) return [];
    return [{ kind: "write", sheet, row, column: 1, cells: [[value]], formats: [format] }];
  });
}

/** The Settings sheet with its values. */
export function addedSettings(
  request: SetUpRequest,
  columns: readonly string[],
  sheets: readonly string[],
): WorkbookChange[] {
  const values = valuesOf(request);
  const name = ownSheetName(request.sheets, "Settings");
  return [
    { kind: "add-sheet", ...settingsSheet({}, columns, sheets), name },
    // One write a value: each has its own format, and "30,60,90" must not become a number.
    ...SETTINGS.map(([setting, format], i): WorkbookChange => {
      const value = values[setting] ?? "";
      return { kind: "write", sheet: name, row: i + 1, column: 1, cells: [[value]], formats: [format] };
    }),
  ];
}

/** A second run that adds more remembers it too. */
export function remembered(
  request: SetUpRequest,
  columns: readonly string[],
  sheets: readonly string[],
): WorkbookChange[] {
  const list = (what: keyof typeof REMEMBERED, more: readonly string[]): WorkbookChange[] => {
    const row = rowOfSetting(request.sheets, REMEMBERED[what]);
    if (row < 0 || more.length === 0) return [];
    const known = rememberedAs(request.sheets, what);
    // A run that ended too soon remembered what it did not come to add.
    const value = [...new Set([...known, ...more])].join("; ");
    if (value === known.join("; ")) return [];
    const sheet = ownSheetName(request.sheets, "Settings");
    return [{ kind: "write", sheet, row, column: 1, cells: [[value]], formats: ["text"] }];
  };
  return [...unfinished(request), ...list("columns", columns), ...list("sheets", sheets)];
}

/** The names the workbook lacks, each with its change; only for sheets that are there or about to be. */
export function namedCells(
  request: SetUpRequest,
  addSettings: boolean,
  adds: readonly string[],
): { readonly name: string; readonly change: WorkbookChange }[] {
  const settings = ownSheetName(request.sheets, "Settings");
  const named = SETTINGS.flatMap(([name], i): { name: string; change: WorkbookChange }[] => {
    const row = addSettings ? i + 1 : rowOfSetting(request.sheets, name);
    if (row < 0 || request.names.includes(name)) return [];
    return [{ name, change: { kind: "name-cell", name, sheet: settings, row, column: 1 } }];
  });
  for (const { name, sheet, rows, columns } of RANGES) {
    const actual = ownSheetName(request.sheets, sheet);
    const there = adds.includes(actual) || request.sheets.some((known) => known.name === actual);
    if (!there || request.names.includes(name)) continue;
    named.push({
      name,
      change: { kind: "name-cell", name, sheet: actual, row: 0, column: 0, rows, columns },
    });
  }
  return named;
}
