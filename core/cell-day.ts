/** Days in cells of our own sheets, which every host gives in its own way. */
import { type Cell, isDateCell } from "./cell.ts";
import { type Day, dayOfSerial, parseIsoDay } from "./day.ts";

/** The day a cell holds: a date, a serial (how Excel gives dates) or ISO text; undefined for anything else. Never throws. */
export function dayInCell(cell: Cell): Day | undefined {
  if (isDateCell(cell)) return cell.day;
  if (typeof cell === "number") return dayOfSerial(cell);
  return typeof cell === "string" ? parseIsoDay(cell.trim()) : undefined;
}
