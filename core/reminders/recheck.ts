/** The ledger read again at the moment of sending, the same way the batch was planned, and the marks written into it. */
import type { Cell } from "../cell.ts";
import { dayInCell } from "../cell-day.ts";
import { type Day, isoDay, parseIsoDay } from "../day.ts";
import type { Field } from "../ledger/field.ts";
import { type LedgerOptions, type LedgerReading, readLedger } from "../ledger/ledger.ts";
import { answersForColumn } from "../ledger/own-columns.ts";
import { asMinor, type Minor } from "../money.ts";
import { withPayments } from "../payments/paid-ledger.ts";
import { answersName, strayRows } from "../set-up/answers-for.ts";
import { answersAstray } from "../set-up/moved-answers.ts";
import type { CellContent, CellFormat, SheetCells, WorkbookChange } from "../workbook.ts";
import { customerStops } from "./customer-stops.ts";
import { idOf, nameOf } from "./key.ts";
import { factsOf, type Mark } from "./message.ts";
import { rowTexts, saidBeside } from "./row-texts.ts";
import type { LedgerNow } from "./send-effects.ts";

/** Where the invoices stand and what the reader was told when the batch was planned. Plain JSON. */
export interface LedgerSource {
  readonly sheet: string;
  readonly options: Omit<LedgerOptions, "contacts" | "asOf">;
  /** Names of the sheets with contacts. */
  readonly contacts: readonly string[];
  /** The sheet whose payments were taken off when the batch was planned; left out, none were. */
  readonly payments?: string;
  /** With `payments`: the small difference of Settings, in minor units. */
  readonly smallDifference?: Minor;
}

/** Gives a sheet's cells as they are now; undefined where there is no such sheet any more. */
export type ReadSheet = (name: string) => SheetCells | undefined;

/** The ledger as it stands; without its sheet, or with a question open, no invoice has a fact and nothing goes out. */
export function ledgerNow(source: LedgerSource, read: ReadSheet, asOfCell: Cell, today: Day): LedgerNow {
  const asOf = dayInCell(asOfCell) ?? today;
  const reading = readAgain(source, read, asOf);
  // Rows that moved since hold others' answers: no fact is sure until they are put right.
  const cells = read(source.sheet)?.cells ?? [];
  if (!reading || answersAstray(reading, cells))
    return { asOf: isoDay(asOf), today: isoDay(today), facts: [] };
  const { invoices, unapplied, holds } = withPayments(
    reading,
    source.payments === undefined ? undefined : read(source.payments),
    {
      ...(source.options.homeCurrency ? { homeCurrency: source.options.homeCurrency } : {}),
      smallDifference: source.smallDifference ?? asMinor(0),
      asOf,
    },
  );
  return {
    asOf: isoDay(asOf),
    today: isoDay(today),
    facts: factsOf(
      invoices,
      asOf,
      unapplied,
      saidBeside(rowTexts(reading, cells), holds, customerStops(invoices)),
    ),
  };
}

/**
 * The changes that set Last action and Last contact of these invoices, found by number and due date wherever their
 * rows stand now: one block a column, `null` on every row between. Columns the sheet lacks are left out.
 */
export function markChanges(source: LedgerSource, read: ReadSheet, marks: readonly Mark[]): WorkbookChange[] {
  const reading = readAgain(source, read, undefined);
  if (!reading) return [];
  const rows = new Map<string, number[]>();
  const names = new Map<number, string>();
  for (const invoice of reading.invoices) {
    const id = idOf(nameOf(invoice));
    rows.set(id, [...(rows.get(id) ?? []), ...(invoice.rows ?? [invoice.row])]);
    for (const row of invoice.rows ?? [invoice.row]) names.set(row, answersName(invoice));
  }
  // A row that holds another's answers is left as it is: the log knows what was sent, and the mark follows later.
  const cells = read(source.sheet)?.cells ?? [];
  const stray = strayRows(reading, cells);
  const astray = answersAstray(reading, cells);
  const column = (field: Field): number | undefined =>
    reading.layout.columns.find((one) => one.field === field)?.column;
  const values = (pick: (mark: Mark, row: number) => CellContent): Map<number, CellContent> => {
    const found = new Map<number, CellContent>();
    for (const mark of marks)
      for (const row of rows.get(mark.id) ?? [])
        if ((!astray || !stray.has(row - 1)) && pick(mark, row) !== null) found.set(row - 1, pick(mark, row));
    return found;
  };
  return [
    ...blockOf(
      source.sheet,
      column("lastAction"),
      values((mark) => mark.lastAction),
      "text",
    ),
    ...blockOf(source.sheet, column("lastContact"), values(contacted), "date"),
    ...blockOf(
      source.sheet,
      answersPlace(reading),
      values((_mark, row) => names.get(row) ?? null),
      "text",
    ),
  ];
}

const answersPlace = ({ layout }: LedgerReading): number | undefined => {
  const column = answersForColumn(layout.headings);
  return column < 0 ? undefined : column;
};

/** Whose the answers of each row are, where marks written while rows moved say otherwise. */
function mendedNames(
  sheet: string,
  now: LedgerReading,
  after: SheetCells,
  wanted: ReadonlyMap<string, Mark>,
): WorkbookChange[] {
  const place = answersPlace(now);
  if (place === undefined) return [];
  const marked = new Set(now.invoices.filter((one) => wanted.has(idOf(nameOf(one)))).map(answersName));
  const values = new Map<number, CellContent>();
  for (const invoice of now.invoices) {
    const name = answersName(invoice);
    for (const row of invoice.rows ?? [invoice.row]) {
      const cell = after.cells[row - 1]?.[place] ?? "";
      if (cell !== name && (marked.has(name) || marked.has(String(cell)))) values.set(row - 1, name);
    }
  }
  return blockOf(sheet, place, values, "text");
}

/**
 * The changes that put right what moving rows did to the marks while they were written: the sheet as read before them
 * and as it stands after. A marked invoice gets its mark, a row that got another's mark gets back what it held.
 */
export function mendChanges(
  source: LedgerSource,
  before: SheetCells,
  after: SheetCells,
  marks: readonly Mark[],
): WorkbookChange[] {
  const was = readAgain(source, () => before, undefined);
  const now = readAgain(source, (name) => (name === source.sheet ? after : undefined), undefined);
  if (!was || !now) return [];
  const idAt = new Map(
    now.invoices.flatMap((one) => (one.rows ?? [one.row]).map((row) => [row - 1, idOf(nameOf(one))])),
  );
  const rowBefore = new Map(was.invoices.map((one) => [idOf(nameOf(one)), one.row - 1]));
  const wanted = new Map(marks.map((mark) => [mark.id, mark]));
  const mended = (field: Field, pick: (mark: Mark) => CellContent, format: CellFormat): WorkbookChange[] => {
    const place = now.layout.columns.find((one) => one.field === field)?.column;
    const placeBefore = was.layout.columns.find((one) => one.field === field)?.column;
    if (place === undefined || placeBefore === undefined) return [];
    const written = new Set(marks.map((mark) => JSON.stringify(pick(mark))));
    const values = new Map<number, CellContent>();
    for (let row = now.layout.firstRow; row < now.layout.endRow; row++) {
      const id = idAt.get(row);
      const shown = JSON.stringify(after.cells[row]?.[place] ?? "");
      const mark = id === undefined ? undefined : wanted.get(id);
      const old = id === undefined ? undefined : before.cells[rowBefore.get(id) ?? -1]?.[placeBefore];
      const own = mark ? pick(mark) : null;
      const right = own !== null ? own : written.has(shown) ? (old ?? "") : undefined;
      if (right !== undefined && JSON.stringify(right) !== shown) values.set(row, right);
    }
    return blockOf(source.sheet, place, values, format);
  };
  return [
    ...mended("lastAction", (mark) => mark.lastAction, "text"),
    ...mended("lastContact", contacted, "date"),
    ...mendedNames(source.sheet, now, after, wanted),
  ];
}

/** The day of the last contact; a mark that tells of none leaves the cell as it is. */
function contacted(mark: Mark): CellContent {
  if (mark.lastContact === "") return null;
  const day = parseIsoDay(mark.lastContact);
  return day === undefined ? mark.lastContact : { day };
}

function readAgain(source: LedgerSource, read: ReadSheet, asOf: Day | undefined): LedgerReading | undefined {
  const sheet = read(source.sheet);
  if (!sheet) return undefined;
  const contacts = source.contacts.map(read).filter((cells): cells is SheetCells => cells !== undefined);
  return readLedger(sheet, {
    ...source.options,
    ...(asOf === undefined ? {} : { asOf }),
    ...(contacts.length > 0 ? { contacts } : {}),
  });
}

function blockOf(
  sheet: string,
  column: number | undefined,
  values: ReadonlyMap<number, CellContent>,
  format: CellFormat,
): WorkbookChange[] {
  if (column === undefined || values.size === 0) return [];
  const rows = [...values.keys()];
  const row = rows.reduce((first, one) => Math.min(first, one));
  const last = rows.reduce((end, one) => Math.max(end, one));
  const cells = Array.from({ length: last - row + 1 }, (_, i) => [values.get(row + i) ?? null]);
  return [{ kind: "write", sheet, row, column, cells, formats: [format] }];
}
