/** Which of a workbook's sheets are Duebook's, and the name one gets where the user already has a sheet of its name. */
import { type Cell, isBlank } from "../cell.ts";
import { PLAYBOOK_HEADINGS } from "../playbook/range.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../reminders/log.ts";
import { TEMPLATE_COLUMNS } from "../reminders/own-templates.ts";
import type { SheetCells } from "../workbook.ts";

/** A sheet with its cells, or by name alone where they were not read. */
export type KnownSheet = SheetCells | { readonly name: string };

/** The headings a sheet of ours begins with. A user's own Customers, Payments or Holidays is read as it is and needs none. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  Settings: ["Setting", "Value"],
  Playbook: PLAYBOOK_HEADINGS.slice(0, 2),
  Rates: ["From"],
  Plans: ["Customer", "Invoice", "No"],
  Templates: TEMPLATE_COLUMNS.slice(0, 2),
  Snapshots: ["As of", "Customer"],
};

/** The name a sheet of ours gets beside a user's own of the same name: "Duebook settings". */
export const secondName = (name: string): string => `Duebook ${name.toLowerCase()}`;

/** All second names, for whoever tells Duebook's sheets from ledgers. */
export const SECOND_NAMES: readonly string[] = Object.keys(MARKS).map(secondName);

/** The name our sheet has, or would get, in this workbook. */
export function ownSheetName(sheets: readonly KnownSheet[], name: string): string {
  const second = secondName(name);
  if (sheets.some((sheet) => sheet.name === second)) return second;
  const sheet = sheets.find((known) => known.name === name);
  return sheet && !isOurs(sheet, MARKS[name]) ? second : name;
}

/** The sheet the aging chart is drawn from; a name no user gives. */
export const CHART_SHEET = "Duebook aging chart";

/** The sheet of the aging report where the host writes one, and how its first cell begins: a user's own of that name does not. */
export const AGING_SHEET = "Aging report";
export const AGING_MARK = "Duebook · ";

/** Sheets made by the way, without set-up: known by their name and whole heading row, the chart's by its name. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  [LOG_SHEET]: LOG_COLUMNS,
  Snapshots: ["As of", "Customer", "Invoice", "Due date", "Balance", "Currency"],
  Plans: ["Customer", "Invoice", "No", "Date", "Amount", "Paid on"],
};

/** The names of the sheets that Duebook made when it first needed them. */
export const sheetsMade = (sheets: readonly KnownSheet[]): string[] =>
  sheets.flatMap((sheet) => {
    if (sheet.name === CHART_SHEET) return [sheet.name];
    const whole = Object.keys(MADE).find((name) => sheet.name === name || sheet.name === secondName(name));
    const headings = "cells" in sheet ? (sheet.cells[0] ?? []) : [];
    if (sheet.name === AGING_SHEET && String(headings[0] ?? "").startsWith(AGING_MARK)) return [sheet.name];
    return whole && MADE[whole]?.every((heading, i) => headings[i] === heading) ? [sheet.name] : [];
  });

/** Ours by its headings; a blank sheet is taken, one whose cells nobody read counts as ours. */
function isOurs(sheet: KnownSheet, marks: readonly string[] | undefined): boolean {
  if (!marks || !("cells" in sheet) || sheet.cells.every((row) => row.every(isBlank))) return true;
  const headings: readonly Cell[] = sheet.cells[0] ?? [];
  return marks.every((mark) => headings.includes(mark));
}
