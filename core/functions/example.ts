/** A function's examples as text: the formula as a user types it and the answer, computed, never typed. */
import { type Cell, isBlank, isDateCell, isErrorCell } from "../cell.ts";
import { asDay, isoDay } from "../day.ts";
import { type CallArgument, type CellResult, callFunction } from "./call.ts";
import type { WorksheetFunction } from "./declaration.ts";

/** The arguments of one example. */
export type ExampleArguments = WorksheetFunction["examples"][number];

/** Examples never leave `as_of` out, so the day the host would supply must not matter: this one would show at once. */
const NO_DAY = asDay(0);

/** `=DUE_DATE("2026-01-31","1 month")`: the formula with text in quotation marks and ranges as `{1,2;3,4}`. */
export function formulaOf(fn: WorksheetFunction, args: ExampleArguments): string {
  return `=${fn.name}(${args.map((argument) => argumentText(argument as CallArgument)).join(", ")})`;
}

function argumentText(argument: CallArgument): string {
  if (Array.isArray(argument)) {
    return `{${(argument as Cell[][]).map((row) => row.map(cellText).join(",")).join(";")}}`;
  }
  return cellText(argument as Cell);
}

function cellText(cell: Cell): string {
  if (isDateCell(cell)) return `"${isoDay(cell.day)}"`;
  if (isErrorCell(cell)) return cell.error;
  if (isBlank(cell)) return "";
  return typeof cell === "string" ? `"${cell.replace(/"/g, '""')}"` : String(cell).toUpperCase();
}

/** The answer of an example, row by row, each cell as text: dates as 2026-03-31, numbers plain, errors as #VALUE! and the sentence. */
export function answerOf(fn: WorksheetFunction, args: ExampleArguments): string[][] {
  const answer = callFunction(fn, args as readonly CallArgument[], { today: NO_DAY });
  return Array.isArray(answer) ? answer.map((row) => row.map(resultText)) : [[resultText(answer)]];
}

/** One result cell as text. */
export function resultText(cell: CellResult): string {
  if (cell instanceof Error) return `#VALUE! ${cell.message}`;
  if (typeof cell === "object") return isoDay(cell.day);
  return String(cell);
}
