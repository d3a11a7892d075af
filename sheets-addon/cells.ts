/** Cells between Apps Script's values and the core's: dates by the spreadsheet's own time zone, never the script's. */
import type { Cell, DateCell } from "../core/cell.ts";
import { type Day, isoDay, parseIsoDay } from "../core/day.ts";
import type { CellContent } from "../core/workbook.ts";

/** What `setValues` takes and a custom function may return. */
export type SheetValue = string | number | boolean | Date;

/** Days to and from `Date` objects in the spreadsheet's zone; remembers each answer for the one execution it lives in. */
export interface SheetCalendar {
  /** The calendar day a date cell shows. */
  dayOf(date: Date): Day;
  /** The `Date` that shows as this day. */
  dateOf(day: Day): Date;
  /** Today where the spreadsheet is. */
  today(): Day;
  /** The zone's name, e.g. Europe/Copenhagen. */
  zone(): string;
}

/** The calendar of the open spreadsheet. The zone is asked for at the first date: every service call costs a round trip. */
export function sheetCalendar(): SheetCalendar {
  let name: string | undefined;
  const days = new Map<number, Day>();
  const dates = new Map<Day, Date>();
  const zone = (): string => {
    name ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return name;
  };
  const dayOf = (date: Date): Day => {
    const known = days.get(date.getTime());
    if (known !== undefined) return known;
    const day = parseIsoDay(Utilities.formatDate(date, zone(), "yyyy-MM-dd"));
    if (day === undefined)
      throw new Error("A date cell holds a day before year 1 or after 9999. Mend that cell.");
    days.set(date.getTime(), day);
    return day;
  };
  const dateOf = (day: Day): Date => {
    const known = dates.get(day);
    if (known !== undefined) return known;
    const date = Utilities.parseDate(isoDay(day), zone(), "yyyy-MM-dd");
    dates.set(day, date);
    return date;
  };
  return { dayOf, dateOf, zone, today: () => dayOf(new Date()) };
}

/** True for a Date of any realm; `instanceof` fails where the value was made in another context. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

// Errors arrive as the text the cell shows; so do the answers this add-on gives for a bad row inside a column.
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)(?= |$)/;

/** A value as Sheets hands it over, as the core reads it. */
export function readCell(value: unknown, calendar: SheetCalendar): Cell {
  if (typeof value === "string") {
    if (value.charCodeAt(0) === 35) {
      const error = ERROR.exec(value);
      if (error) return { error: error[0] };
    }
    return value === "Loading..." ? { error: value } : value;
  }
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  return isDate(value) ? { day: calendar.dayOf(value) } : String(value);
}

/** A block of values, row by row. */
export const readCells = (values: readonly (readonly unknown[])[], calendar: SheetCalendar): Cell[][] =>
  values.map((row) => row.map((value) => readCell(value, calendar)));

// setValues reads text as if it were typed: "=1+1" would become a formula, "007" a number, "1-2" a date, "TRUE" a
// check box in any of the languages Sheets speaks. A leading apostrophe keeps it text and is not part of the value.
const TYPED =
  /^[=+\-'@]|\p{Nd}|^\s|^(true|false|sand|falsk|wahr|falsch|vrai|faux|verdadero|falso|tosi|epätosi|sann|usann|waar|onwaar)$/iu;

/** Text that stays text in a cell, whatever it looks like. */
export const keptAsText = (text: string): string => (TYPED.test(text) ? `'${text}` : text);

/** A formula that can be entered in a spreadsheet of any locale: where the comma is the decimal sign, only `;` parts arguments; `;` does everywhere. */
export function anyLocaleFormula(formula: string): string {
  let quote = "";
  let text = "";
  for (const sign of formula) {
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    text += sign === "," && !quote ? ";" : sign;
  }
  return text;
}

const isDateCell = (cell: object): cell is DateCell => "day" in cell;

/** What to hand to `setValues` for a cell's new content. */
export function writeCell(content: CellContent, calendar: SheetCalendar): SheetValue {
  if (content === null || content === undefined) return "";
  if (typeof content === "string") return keptAsText(content);
  if (typeof content !== "object") return content;
  if ("formula" in content) return anyLocaleFormula(content.formula);
  return isDateCell(content) ? calendar.dateOf(content.day) : keptAsText(content.error);
}
