/** After a new paste or a sort of half the sheet: which answers stand in another invoice's row, and the changes that put them right. */
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { dayInCell } from "../cell-day.ts";
import { type Day, isoDay } from "../day.ts";
import type { Field } from "../ledger/field.ts";
import type { LedgerReading } from "../ledger/ledger.ts";
import { answersForColumn, INPUT_COLUMNS } from "../ledger/own-columns.ts";
import { statusOf } from "../status.ts";
import type { CellFormat, Expectation, WorkbookChange } from "../workbook.ts";
import {
  answersName,
  type Holder,
  holderOf,
  invoicesNamed,
  type Named,
  namedRows,
  strayRows,
} from "./answers-for.ts";

/** What people and Duebook note about an invoice. `sure`: no program writes it, so what stands beside the paste was typed here. */
const ANSWERS: readonly { readonly field: Field; readonly sure: boolean }[] = [
  { field: "status", sure: true },
  { field: "lastAction", sure: true },
  { field: "lastContact", sure: true },
  { field: "promisedDate", sure: false },
  { field: "feesAgreed", sure: false },
  { field: "disputedAmount", sure: true },
  { field: "remindersSent", sure: false },
  { field: "doNotContact", sure: true },
  { field: "assignedTo", sure: true },
  { field: "lateFeePolicy", sure: false },
  { field: "note", sure: false },
];

/** The fields an answer can be in. */
export const ANSWER_FIELDS: ReadonlySet<Field> = new Set(ANSWERS.map(({ field }) => field));

/** Statuses a program writes itself: beside a paste of its own they say nothing of another row. */
const PROGRAMS: ReadonlySet<string> = new Set(["open", "draft", "paid", "cancelled"]);

/** One answer in a row that is another invoice's now. */
export interface MovedAnswer {
  /** Names it among the others. */
  readonly id: string;
  readonly field: Field;
  readonly heading: string;
  readonly value: Cell;
  /** The rows it stands in, counted from 0; several where an invoice has a row a line, none where the log kept it. */
  readonly rows: readonly number[];
  readonly column: number;
  /** Whose it is. */
  readonly holder: Holder;
  /** That invoice where it stands now; undefined where it is no longer in the sheet. */
  readonly to: Named | undefined;
  /** The invoice in whose row it stands; undefined where the row holds none. */
  readonly here: Named | undefined;
  /** True where it should move unless the user says that it came with the paste. */
  readonly suggested: boolean;
}

/** All of them; none where every answer stands with its invoice. */
export type MovedAnswers = readonly MovedAnswer[];

type Cells = readonly (readonly Cell[])[];
type Reading = Pick<LedgerReading, "invoices" | "layout">;

/** The answers that stand in another invoice's row. `added`: headings of the columns set-up added; the user's own count only right of the pasted ones. */
export function movedAnswers(reading: Reading, cells: Cells, added: ReadonlySet<string>): MovedAnswers {
  const { layout } = reading;
  const stray = strayRows(reading, cells);
  if (stray.size === 0) return [];
  const named = namedRows(reading, cells);
  const find = invoicesNamed(named);
  const at = rowsOf(named);
  const noted = new Set<Field>(ANSWERS.map(({ field }) => field));
  const pasted = layout.columns.filter(({ field }) => !noted.has(field)).map(({ column }) => column);
  const edge = Math.max(-1, ...pasted.filter((column) => !added.has(layout.headings[column] ?? "")));
  const found = new Map<
    string,
    { -readonly [K in keyof MovedAnswer]: MovedAnswer[K] } & { rows: number[] }
  >();
  for (const { field, sure } of ANSWERS) {
    const place = layout.columns.find((one) => one.field === field);
    if (!place) continue;
    const ours = added.has(place.heading);
    if (!ours && place.column < edge) continue;
    for (const [row, name] of stray) {
      const value = cells[row]?.[place.column];
      if (isBlank(value) || value === place.heading) continue;
      if (field === "status" && !ours && PROGRAMS.has(statusOf(String(value)) ?? "")) continue;
      const id = `${field} ${name}`;
      const known = found.get(id);
      if (known) {
        known.rows.push(row);
        continue;
      }
      found.set(id, {
        id,
        field,
        heading: place.heading,
        value,
        rows: [row],
        column: place.column,
        holder: holderOf(name),
        to: find(name)[0],
        here: at.get(row),
        suggested: ours || sure,
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.rows[0] as number) - (b.rows[0] as number));
}

/** True where an answer of Duebook's own kind stands in another invoice's row: nothing is sent or marked until it is put right. */
export function answersAstray(reading: Reading, cells: Cells): boolean {
  const columns = reading.layout.columns.filter(({ field }) =>
    INPUT_COLUMNS.some((one) => one.field === field),
  );
  for (const row of strayRows(reading, cells).keys())
    if (columns.some(({ column }) => !isBlank(cells[row]?.[column]))) return true;
  return false;
}

/** The changes, and the answers that have no row any more (or whose invoice has another answer already): they go to the log. */
export interface PutRight {
  readonly changes: readonly WorkbookChange[];
  readonly toLog: MovedAnswers;
}

/**
 * Moves the chosen answers to their invoices' rows, clears where they stood, and writes anew whose the answers of each row
 * are: what was not chosen stays with the invoice that stands there now.
 */
export function putRight(reading: Reading, cells: Cells, chosen: MovedAnswers): PutRight {
  const { layout } = reading;
  const columns = new Map<number, Map<number, Cell>>();
  const put = (column: number, row: number, value: Cell): void => {
    const values = columns.get(column) ?? new Map<number, Cell>();
    columns.set(column, values.set(row, value));
  };
  for (const { column, rows } of chosen) for (const row of rows) put(column, row, "");
  const toLog: MovedAnswer[] = [];
  for (const answer of chosen) {
    const { to, column, value } = answer;
    const targets = to ? (to.rows ?? [to.row]).map((row) => row - 1) : [];
    const held = targets.map((row) => columns.get(column)?.get(row) ?? cells[row]?.[column]);
    // A heading repeated down the sheet is nobody's answer.
    const other = (cell: Cell): boolean => !["", shown(value), answer.heading].includes(shown(cell));
    if (!to || held.some(other)) toLog.push(answer);
    else for (const row of targets) put(column, row, value);
  }
  const formats = new Map<number, CellFormat>(
    INPUT_COLUMNS.flatMap(({ field, format }) =>
      layout.columns
        .filter((one) => one.field === field)
        .map(({ column }) => [column, format] as [number, CellFormat]),
    ),
  );
  const invoiceColumn = layout.columns.find(({ field }) => field === "invoice")?.column;
  const expect = [...columns].flatMap(([column, values]) =>
    [...values.keys()].flatMap((row): Expectation[] => [
      { row, column, value: cells[row]?.[column] ?? "" },
      ...(invoiceColumn === undefined
        ? []
        : [{ row, column: invoiceColumn, value: cells[row]?.[invoiceColumn] ?? "" }]),
    ]),
  );
  const names = answersForWrites(reading, cells, true);
  for (const { row, column, cells: written } of names)
    written.forEach((line, r) => {
      if (line[0] !== null) put(column, row + r, line[0] as Cell);
    });
  if (columns.size === 0) return { changes: [], toLog };
  // One change: between two of them a run may end, and an answer without its name would be taken for the row's own.
  return { changes: [{ ...rectangle(layout.sheet, columns, formats), expect }], toLog };
}

/** Cells of several columns as one write; `null` between them. */
function rectangle(
  sheet: string,
  columns: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  formats: ReadonlyMap<number, CellFormat>,
): Write {
  let [top, bottom] = [Number.POSITIVE_INFINITY, -1];
  for (const values of columns.values())
    for (const row of values.keys()) [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
  const places = [...columns.keys()];
  const left = Math.min(...places);
  const width = Math.max(...places) - left + 1;
  return {
    kind: "write",
    sheet,
    row: top,
    column: left,
    cells: Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: width }, (_cell, c) => columns.get(left + c)?.get(top + r) ?? null),
    ),
    formats: Array.from({ length: width }, (_, c) =>
      columns.has(left + c) ? formats.get(left + c) : undefined,
    ),
  };
}

type Write = Extract<WorkbookChange, { kind: "write" }>;

/** The change that writes whose the answers of each row are: of rows that say nothing yet, or (`anew`) of all. [] where all stand, or there is no such column. */
export function answersForWrites(
  reading: Reading,
  cells: Cells,
  anew: boolean,
  column: number = answersForColumn(reading.layout.headings),
): Write[] {
  if (column < 0) return [];
  const values = new Map<number, Cell>();
  const at = rowsOf(reading.invoices);
  for (const [row, invoice] of at) {
    const now = cells[row]?.[column];
    const name = answersName(invoice);
    if (anew ? shown(now) !== name : isBlank(now)) values.set(row, name);
  }
  if (anew) for (const row of strayRows(reading, cells).keys()) if (!at.has(row)) values.set(row, "");
  return values.size === 0 ? [] : [blockOf(reading.layout.sheet, column, values, "text")];
}

/** The cells with these writes in them, for reading the ledger as it will be. */
export function written(cells: Cells, changes: readonly WorkbookChange[]): Cell[][] {
  const copy = cells.map((row) => [...row]);
  for (const change of changes) {
    if (change.kind !== "write") continue;
    change.cells.forEach((line, r) => {
      line.forEach((content, c) => {
        if (content === null || (typeof content === "object" && "formula" in content)) return;
        const row = copy[change.row + r];
        if (!row) return;
        while (row.length < change.column + c) row.push("");
        row[change.column + c] = content;
      });
    });
  }
  return copy;
}

const DAYS: ReadonlySet<Field> = new Set(
  INPUT_COLUMNS.filter(({ format }) => format === "date").map(({ field }) => field),
);

/** The day an answer is, in a column of days as serials too (Excel gives them so); undefined for any other answer. */
export const dayOfAnswer = ({ field, value }: Pick<MovedAnswer, "field" | "value">): Day | undefined =>
  DAYS.has(field) || isDateCell(value) ? dayInCell(value) : undefined;

/** An answer as a sentence shows it: `Status: disputed`. */
export function answerText(answer: Pick<MovedAnswer, "field" | "heading" | "value">): string {
  const day = dayOfAnswer(answer);
  return `${answer.heading}: ${day === undefined ? shown(answer.value) : isoDay(day)}`;
}

const shown = (cell: Cell): string =>
  isBlank(cell) ? "" : isDateCell(cell) ? isoDay(cell.day) : String(cell).trim();

function rowsOf(invoices: readonly Named[]): Map<number, Named> {
  const at = new Map<number, Named>();
  for (const invoice of invoices) for (const row of invoice.rows ?? [invoice.row]) at.set(row - 1, invoice);
  return at;
}

function blockOf(
  sheet: string,
  column: number,
  values: ReadonlyMap<number, Cell>,
  format: CellFormat | undefined,
): Write {
  const rows = [...values.keys()];
  const row = rows.reduce((least, one) => Math.min(least, one));
  const last = rows.reduce((most, one) => Math.max(most, one));
  const cells = Array.from({ length: last - row + 1 }, (_, i) => [
    values.has(row + i) ? (values.get(row + i) as Cell) : null,
  ]);
  return { kind: "write", sheet, row, column, cells, ...(format ? { formats: [format] } : {}) };
}
