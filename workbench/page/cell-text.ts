/** What to put into a cell of the grid so that it shows exactly this value: the grid reads its cells' texts as if they were typed. */
import { constants, helpers, registries } from "@odoo/o-spreadsheet";
import { type Cell, isDateCell, isErrorCell } from "../../core/cell.ts";
import { serialOf } from "../../core/day.ts";
import { type FileCell, isFormulaCell } from "../workbook-file.ts";

const DEFAULT_LOCALE = constants.DEFAULT_LOCALE;

/** A text as the grid must get it to stay that text: an apostrophe before what would be read as a number, date, truth value, formula or link. */
export function textContent(text: string): string {
  if (text === "") return "";
  const looksLike =
    /^[='+@-]/.test(text) ||
    /^(true|false)$/i.test(text.trim()) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, DEFAULT_LOCALE) ||
    // Dates of any order: what one reader's locale takes for text another's takes for a date.
    /^\s*[\d]{1,4}[-/ .][\d]{1,4}/.test(text) ||
    /^\[.*\]\(.*\)$/.test(text) ||
    helpers.isEvaluationError(text) ||
    /^\s*[€$£¥]?\s*[\d.,]+\s*[€$£¥%]?\s*$/.test(text) ||
    /\d:\d/.test(text);
  return looksLike ? `'${text}` : text;
}

/** The grid's content for a value. An error of the file is shown as text. */
export function contentOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return textContent(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isDateCell(cell)) return String(serialOf(cell.day) + ((cell as { fraction?: number }).fraction ?? 0));
  return isErrorCell(cell) ? `'${cell.error}` : "";
}

const CALLS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][\w.]*)\s*\(/g;

/** True where the engine knows every function of a formula and can reach all it refers to; other formulas stay in the file and show their last value. */
export function canWorkOut(formula: string): boolean {
  if (
    /\[[^\]]*\]/.test(formula.replace(/"(?:[^"]|"")*"/g, "")) ||
    /[#@]/.test(formula.replace(/"(?:[^"]|"")*"/g, "").replace(/#(REF!?|N\/A)/g, ""))
  )
    return false;
  for (const match of formula.matchAll(CALLS)) {
    if (match[1] !== undefined && !registries.functionRegistry.contains(match[1].toUpperCase())) return false;
  }
  return true;
}

/** The grid's content for a cell of a file. */
export const fileContent = (cell: FileCell): string =>
  isFormulaCell(cell)
    ? canWorkOut(cell.formula)
      ? `=${cell.formula}`
      : contentOf(cell.value)
    : contentOf(cell);
