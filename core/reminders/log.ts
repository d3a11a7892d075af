/** The `Contact log` sheet: an append-only table that knows what was said to whom, in whatever order its rows stand. */
import { type Cell, isBlank, isDateCell, isErrorCell } from "../cell.ts";
import { dayInCell } from "../cell-day.ts";
import { type Day, dayOfSerial, isoDay } from "../day.ts";
import { asMinor, decimalsOf, type Minor, readAmountText, toMajor, toMinor } from "../money.ts";
import { type InvoiceName, readNames, writeNames } from "./key.ts";

/** The name of the sheet. */
export const LOG_SHEET = "Contact log";

/** Its columns, left to right as set-up writes them; they are found by heading, so that people may move them. */
export const LOG_COLUMNS = [
  "Time", "Key", "State", "Customer", "Invoices", "Also open", "Step", "Channel", "To", "Amount", "Fee", "Interest",
  "Currency", "Pay by", "Reference", "Result", "Promised date", "Proof", "Note", "By",
] as const; // biome-ignore format: a table

/**
 * - `SENDING`: claimed, about to go out; alone it means "may have gone out".
 * - `SENT` / `FAILED`: it went out / it is known not to have.
 * - `VOID`: a wrong *sent* undone by a person.
 * - `LOGGED`: a call, visit, promise or reply; no message of ours.
 */
export type LogState = "SENDING" | "SENT" | "FAILED" | "VOID" | "LOGGED";

/** One row of the log. Amounts are minor units of `currency`. */
export interface LogEntry {
  /** ISO day and time in the sheet's zone: `2026-03-31 10:04:07`. */
  readonly time: string;
  readonly key: string;
  readonly state: LogState;
  readonly customer: string;
  readonly invoices: readonly InvoiceName[];
  readonly alsoOpen: readonly InvoiceName[];
  /** The playbook's step id, `statement`, `thank-you` …; "" for what has none. */
  readonly step: string;
  /** email, phone, letter, visit, internal. */
  readonly channel: string;
  readonly to: string;
  readonly amount: Minor;
  readonly fee: Minor;
  readonly interest: Minor;
  readonly currency: string;
  readonly payBy?: Day;
  readonly reference: string;
  /** The outcome's id (call-card.ts), or why it failed. */
  readonly result: string;
  readonly promisedDate?: Day;
  readonly proof: string;
  readonly note: string;
  readonly by: string;
}

const STATES: readonly string[] = ["SENDING", "SENT", "FAILED", "VOID", "LOGGED"];

const textOf = (cell: Cell): string => {
  if (typeof cell === "string") return cell.trim();
  if (isBlank(cell) || isErrorCell(cell)) return "";
  if (isDateCell(cell)) return isoDay(cell.day);
  return String(cell).trim();
};

const NOTHING = asMinor(0);

function minorIn(cell: Cell, currency: string): Minor {
  if (cell === "" || cell === undefined || cell === null) return NOTHING;
  const value = typeof cell === "number" ? cell : (readAmountText(textOf(cell))?.value ?? 0);
  return toMinor(value, decimalsOf(currency)) ?? asMinor(0);
}

/** Time as the log keeps it; a spreadsheet may have turned it into a date serial with a fraction. */
function timeIn(cell: Cell): string {
  if (typeof cell !== "number") return textOf(cell);
  const day = dayOfSerial(cell);
  if (day === undefined) return "";
  const seconds = Math.round((cell - Math.floor(cell)) * 86_400);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${isoDay(day)} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/**
 * The entries of the log sheet (its header row first); blank rows are skipped. A row with a step whose state is
 * blank or unknown is read as SENDING: what cannot be understood is never taken for "not sent".
 * Throws an Error naming the missing heading where the sheet is not a contact log.
 */
export function readLog(cells: readonly (readonly Cell[])[]): LogEntry[] {
  if (cells.every((row) => row.every(isBlank))) return [];
  const heading = (cells[0] ?? []).map((cell) => textOf(cell).toLowerCase());
  const at: Record<string, number> = {};
  for (const column of LOG_COLUMNS) {
    at[column] = heading.indexOf(column.toLowerCase());
    if (at[column] === -1 && ["Time", "Key", "State", "Customer", "Invoices", "Step"].includes(column)) {
      throw new Error(
        `The sheet "${LOG_SHEET}" has no column "${column}". Put its heading back in the first row.`,
      );
    }
  }
  const entries: LogEntry[] = [];
  for (const row of cells.slice(1)) {
    if (row.every(isBlank)) continue;
    const of = (column: (typeof LOG_COLUMNS)[number]): Cell => row[at[column] ?? -1];
    const written = textOf(of("State")).toUpperCase();
    const step = textOf(of("Step"));
    const currency = textOf(of("Currency")).toUpperCase();
    const payBy = dayInCell(of("Pay by"));
    const promisedDate = dayInCell(of("Promised date"));
    entries.push({
      time: timeIn(of("Time")),
      key: textOf(of("Key")),
      state: STATES.includes(written) ? (written as LogState) : step === "" ? "LOGGED" : "SENDING",
      customer: textOf(of("Customer")),
      invoices: readNames(textOf(of("Invoices"))),
      alsoOpen: readNames(textOf(of("Also open"))),
      step,
      channel: textOf(of("Channel")),
      to: textOf(of("To")),
      amount: minorIn(of("Amount"), currency),
      fee: minorIn(of("Fee"), currency),
      interest: minorIn(of("Interest"), currency),
      currency,
      ...(payBy === undefined ? {} : { payBy }),
      reference: textOf(of("Reference")),
      result: textOf(of("Result")),
      ...(promisedDate === undefined ? {} : { promisedDate }),
      proof: textOf(of("Proof")),
      note: textOf(of("Note")),
      by: textOf(of("By")),
    });
  }
  return entries;
}

/** Longest text written into one cell; Excel holds 32,767 characters, Sheets 50,000. */
const LONGEST_CELL = 32_000;

/** An entry as a row of the sheet, in the order of LOG_COLUMNS; blank amounts and dates stay blank. */
export function writeEntry(entry: LogEntry): Cell[] {
  const amount = (minor: Minor): Cell => (minor === 0 ? "" : toMajor(minor, decimalsOf(entry.currency)));
  const day = (value: Day | undefined): Cell => (value === undefined ? "" : { day: value });
  const row: Cell[] = [
    entry.time, entry.key, entry.state, entry.customer, writeNames(entry.invoices), writeNames(entry.alsoOpen),
    entry.step, entry.channel, entry.to, amount(entry.amount), amount(entry.fee), amount(entry.interest),
    entry.currency, day(entry.payBy), entry.reference, entry.result, day(entry.promisedDate), entry.proof,
    entry.note, entry.by,
  ]; // biome-ignore format: in the order of the columns
  return row.map((cell) =>
    typeof cell === "string" && cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL) : cell,
  );
}

/** An entry with everything blank but what is given. */
export const entryOf = (
  given: Partial<LogEntry> & Pick<LogEntry, "time" | "state" | "customer">,
): LogEntry => ({
  key: "",
  invoices: [],
  alsoOpen: [],
  step: "",
  channel: "",
  to: "",
  amount: asMinor(0),
  fee: asMinor(0),
  interest: asMinor(0),
  currency: "",
  reference: "",
  result: "",
  proof: "",
  note: "",
  by: "",
  ...given,
});
