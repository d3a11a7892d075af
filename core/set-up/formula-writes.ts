/** Duebook's formula columns as changes: a formula in every invoice's row, or one formula a column in its heading's cell. */
import { isBlank, isErrorCell } from "../cell.ts";
import type { FormulaHeading } from "../ledger/own-columns.ts";
import type { SetUpRequest } from "../set-up.ts";
import type { CellContent, CellFormat, WorkbookChange } from "../workbook.ts";
import { columnFormulas, type FormulaContext, RATES_RANGE, rowFormulas } from "./formulas.ts";
import { textAmounts } from "./open-balance.ts";
import { ownSheetName } from "./own-sheets.ts";
import { references } from "./references.ts";
import { cellsOf } from "./settings-changes.ts";
import { CUSTOMER_HEADINGS } from "./sheets.ts";

/** How each formula column shows its values. */
export const FORMATS: Readonly<Record<FormulaHeading, CellFormat>> = {
  "Days past due": "count",
  "Aging bucket": "text",
  "Late fee": "amount",
  "Amount due": "amount",
  "Next action": "text",
  "Next action date": "date",
  Why: "text",
};

/** The columns to write and how. */
export interface FormulaColumns {
  /** Where each stands (counted from 0). */
  readonly places: ReadonlyMap<FormulaHeading, number>;
  /** What stands, or will stand, in each one's heading. */
  readonly headings: ReadonlyMap<FormulaHeading, string>;
  /** Where the input columns stand that set-up adds, by field. */
  readonly inputs: ReadonlyMap<string, number>;
  /** The formats of the input columns that set-up adds, left to right from `left`. */
  readonly inputFormats: readonly CellFormat[];
  readonly left: number;
  /** True where the columns stand already: rows that have their formulas are left alone. */
  readonly standing: boolean;
  /** True where the workbook has, or gets, the named range of own rates. */
  readonly rates: boolean;
}

/** The rows one formula a column can stand for: nothing but invoices from the first row to the last; undefined where rows of other kinds stand between. */
export function spanOf(request: SetUpRequest): { first: number; last: number | undefined } | undefined {
  const { reading, ledger } = request;
  const { layout } = reading;
  const invoices = new Set(reading.invoices.map(({ row }) => row - 1));
  for (const { row } of reading.unapplied) invoices.add(row - 1);
  // A row the reader could not work shows its own error and does not part the table.
  for (const { row, grade } of reading.problems) if (grade === "left out") invoices.add(row - 1);
  const blank = (r: number): boolean =>
    layout.columns.every(({ column }) => isBlank(ledger.cells[r]?.[column]));
  let last = layout.firstRow - 1;
  for (const row of invoices) last = Math.max(last, row);
  if (last < layout.firstRow) return undefined;
  for (let r = layout.firstRow; r <= last; r++) if (!invoices.has(r) && !blank(r)) return undefined;
  const free = ledger.cells.slice(last + 1).every((row) => row.every(isBlank));
  return { first: layout.firstRow, last: free ? undefined : last };
}

/** True where the columns are, or will be, written as one formula each. */
export const inColumns = (request: SetUpRequest): boolean =>
  request.way === "column" &&
  spanOf(request) !== undefined &&
  textAmounts(request.reading, request.ledger.cells, true).misread.size === 0;

/** True where a heading still works itself out or shows an error: which column is whose cannot be told until it is done. */
export const headingsUnsettled = ({ reading: { layout }, ledger }: SetUpRequest): boolean =>
  (ledger.cells[layout.headerRow + layout.headerRows - 1] ?? []).some((cell) => isErrorCell(cell));

/** The formulas; nothing where all stand already. */
export function formulaWrites(request: SetUpRequest, columns: FormulaColumns): WorkbookChange[] {
  if (columns.places.size === 0) return [];
  const together = inColumns(request);
  const context: FormulaContext = {
    refs: references(request.reading.layout, request.ledger.cells),
    inputs: columns.inputs,
    customers: customersOf(request),
    rates: columns.rates,
    texts: textAmounts(request.reading, request.ledger.cells, together),
    places: columns.places,
  };
  return together ? columnWrites(request, columns, context) : rowWrites(request, columns, context);
}

/** Own rates are asked for by their range's name. */
export const hasRates = (names: readonly string[]): boolean => names.includes(RATES_RANGE);

function customersOf(request: SetUpRequest): FormulaContext["customers"] {
  const name = ownSheetName(request.sheets, "Customers");
  const [head = [], ...rows] = cellsOf(request.sheets, name);
  // A user's own list may have its columns elsewhere; the first must be the customer for a look-up to find them.
  if (head[0] !== CUSTOMER_HEADINGS[0]) return undefined;
  const filled = (heading: string): number | undefined => {
    const column = head.indexOf(heading);
    return column >= 0 && rows.some((row) => !isBlank(row[column])) ? column : undefined;
  };
  const terms = filled("Terms");
  const policy = filled("Late fee policy");
  return {
    range: `Customers!$A:$${String.fromCharCode(64 + CUSTOMER_HEADINGS.length)}`,
    ...(terms === undefined ? {} : { terms }),
    ...(policy === undefined ? {} : { policy }),
  };
}

/** One formula a column, in the heading's cell; the cells below are emptied, where values of a saved file would be in the answers' way. */
function columnWrites(
  request: SetUpRequest,
  { places, headings, standing, inputFormats, left }: FormulaColumns,
  context: FormulaContext,
): WorkbookChange[] {
  const span = spanOf(request);
  if (standing || !span) return [];
  const { sheet, headerRow, headerRows } = request.reading.layout;
  const formulas = columnFormulas(context, span, headings);
  const columns = [...places.values()];
  const first = Math.min(...columns, ...(inputFormats.length > 0 ? [left] : []));
  const width = Math.max(...columns) - first + 1;
  const shown = new Array<CellFormat | undefined>(width).fill(undefined);
  const heads = new Array<CellContent>(width).fill(null);
  for (const [heading, column] of places) {
    // A cell formatted as text would keep what it is given instead of showing an answer.
    if (FORMATS[heading] !== "text") shown[column - first] = FORMATS[heading];
    heads[column - first] = { formula: formulas[heading] };
  }
  inputFormats.forEach((format, i) => {
    shown[left + i - first] = format;
  });
  const below = heads.map((head) => (head === null ? null : ""));
  const last = span.last ?? request.ledger.cells.length - 1;
  const rows = Array.from({ length: last - span.first + 1 }, () => below);
  return [
    { kind: "write", sheet, row: span.first, column: first, cells: rows, formats: shown },
    { kind: "write", sheet, row: headerRow + headerRows - 1, column: first, cells: [heads] },
  ];
}

/** One block of formulas over the invoices' rows; every other row, and every row that already has them, is left as it is. */
function rowWrites(
  request: SetUpRequest,
  { places, standing, inputs, inputFormats, left }: FormulaColumns,
  context: FormulaContext,
): WorkbookChange[] {
  const { reading, ledger } = request;
  const action = places.get("Next action") as number;
  const rows = reading.invoices
    .map((invoice) => invoice.row - 1)
    .filter((row) => !context.texts.misread.has(row))
    .filter((row) => !standing || isBlank(ledger.cells[row]?.[action]))
    .sort((a, b) => a - b);
  if (rows.length === 0) return [];
  const columns = [...places.values()];
  const first = Math.min(...columns, ...(inputs.size > 0 ? [left] : []));
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
  inputFormats.forEach((format, i) => {
    shown[left + i - first] = format;
  });
  return [
    { kind: "write", sheet: reading.layout.sheet, row: top, column: first, cells: block, formats: shown },
  ];
}
