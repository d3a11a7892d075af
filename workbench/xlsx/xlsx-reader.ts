/** The adapter around the library that reads .xlsx: nothing else in the project knows it. */
import { readXlsx } from "hucre/xlsx";
import type { Cell } from "../../core/cell.ts";
import { asDay } from "../../core/day.ts";
import { address, rangeAddress } from "../cell-address.ts";
import { columnWidths } from "../column-widths.ts";
import { Fault } from "../fault.ts";
import type { CellLook, FileCell, FileSheet, WorkbookFile } from "../workbook-file.ts";
import { shiftFormula } from "./formula-shift.ts";
import { gridFormat } from "./number-format.ts";

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type Sheet = Workbook["sheets"][number];
type StoredCell = NonNullable<Sheet["cells"]> extends Map<string, infer C> ? C : never;

const DAY = 86_400_000;

/** Reads the bytes of an .xlsx or .xlsm workbook; Fault where they are none. */
export async function readXlsxFile(bytes: Uint8Array): Promise<WorkbookFile> {
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    throw new Fault(
      `could not be read as an Excel workbook (${firstLine(error)}). Open it in Excel and save it again as .xlsx.`,
      { code: "file-unread", values: { reason: firstLine(error) } },
    );
  }
  if (workbook.sheets.length === 0)
    throw new Fault("has no worksheet. Put the ledger on a sheet and save the file again.", {
      code: "file-no-sheet",
    });
  return {
    kind: "xlsx",
    sheets: workbook.sheets.map(sheetOf),
    names: (workbook.namedRanges ?? [])
      .filter((n) => n.scope === undefined && !n.name.startsWith("_xlnm"))
      .map((n) => ({ name: n.name, range: n.range.replace(/^=/, "") })),
    activeSheet: workbook.activeSheet ?? 0,
  };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/\.$/, "") ?? "";

function sheetOf(sheet: Sheet): FileSheet {
  const cells: FileCell[][] = sheet.rows.map((row) => row.map(cellOf));
  const formats = new RunsByColumn();
  const looks = new RunsByColumn();
  const shared = sharedFormulas(sheet);
  for (const [key, stored] of sheet.cells ?? []) {
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    readDetail(cells, row, column, stored, formulaOf(stored, row, column, shared));
    const format = stored.style?.numFmt && gridFormat(stored.style.numFmt);
    if (format) formats.add(row, column, format);
    const look = lookOf(stored);
    if (look) looks.add(row, column, look);
  }
  const widths: Record<number, number> = {};
  for (const [i, column] of (sheet.columns ?? []).entries()) {
    // Excel's width unit is one digit of the standard font, 7 px wide, plus 5 px of padding.
    if (column?.width) widths[i] = Math.round(column.width * 7 + 5);
  }
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    cells,
    formats: formats.ranges(),
    looks: Object.fromEntries(
      Object.entries(looks.ranges()).map(([range, look]) => [range, JSON.parse(look) as CellLook]),
    ),
    // A program's export often says no widths at all.
    widths: Object.keys(widths).length > 0 ? widths : columnWidths(cells),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    merges: (sheet.merges ?? []).map((m) =>
      rangeAddress(m.startRow, m.startCol, m.endRow - m.startRow + 1, m.endCol - m.startCol + 1),
    ),
  };
}

/** A value of the library as ours: dates become days, with the time of day as a fraction where there is one. */
function cellOf(value: StoredCell["value"] | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (!(value instanceof Date)) return value;
  const days = value.getTime() / DAY;
  if (!Number.isFinite(days)) return null;
  const whole = Math.floor(days + 1e-9);
  const fraction = days - whole;
  const day = asDay(whole);
  // Excel counts times of day as dates in 1899; they are numbers here, and never a due date.
  if (whole < -25_500) return whole + 25_569 + fraction;
  return fraction > 1e-9 ? ({ day, fraction } as Cell) : { day };
}

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas that a sheet stores once for many cells, by their number: the text stands in the first cell only. */
function sharedFormulas(sheet: Sheet): Map<number, Anchor> {
  const anchors = new Map<number, Anchor>();
  for (const [key, stored] of sheet.cells ?? []) {
    if (stored.formulaType !== "shared" || stored.formulaSharedIndex === undefined || !stored.formula)
      continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!anchors.has(stored.formulaSharedIndex))
      anchors.set(stored.formulaSharedIndex, { row, column, formula: stored.formula });
  }
  return anchors;
}

function formulaOf(
  stored: StoredCell,
  row: number,
  column: number,
  shared: ReadonlyMap<number, Anchor>,
): string | undefined {
  if (stored.formula) return stored.formula;
  const anchor = stored.formulaSharedIndex === undefined ? undefined : shared.get(stored.formulaSharedIndex);
  return anchor && shiftFormula(anchor.formula, row - anchor.row, column - anchor.column);
}

function readDetail(
  cells: FileCell[][],
  row: number,
  column: number,
  stored: StoredCell,
  formula: string | undefined,
): void {
  if (!formula && stored.type !== "error") return;
  while (cells.length <= row) cells.push([]);
  const line = cells[row] as FileCell[];
  while (line.length <= column) line.push(null);
  const value =
    stored.type === "error" ? { error: String(stored.value) } : cellOf(stored.formulaResult ?? stored.value);
  const shown = typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value) ? { error: value } : value;
  line[column] = formula ? { formula: formulaAsTyped(formula), value: shown } : shown;
}

/** A stored formula as people type it: Excel's prefixes for newer and for add-in functions taken off. */
export const formulaAsTyped = (formula: string): string =>
  formula
    .replace(/_xlfn\.(?:_xlws\.)?/g, "")
    .replace(/_xlpm\./g, "")
    .replace(/_xldudf_(?:DUEBOOK_|AR_)?/g, "");

function lookOf(stored: StoredCell): string | undefined {
  const { font, fill } = stored.style ?? {};
  const look: { -readonly [K in keyof CellLook]: CellLook[K] } = {};
  if (font?.bold) look.bold = true;
  if (font?.italic) look.italic = true;
  if (font?.color?.rgb) look.textColor = `#${font.color.rgb.slice(-6)}`;
  if (fill?.type === "pattern" && fill.fgColor?.rgb) look.fillColor = `#${fill.fgColor.rgb.slice(-6)}`;
  return Object.keys(look).length > 0 ? JSON.stringify(look) : undefined;
}

/** Equal neighbours down a column as one range: a map with one entry a cell makes the grid slow to open. */
class RunsByColumn {
  private readonly columns = new Map<number, [row: number, value: string][]>();

  add(row: number, column: number, value: string): void {
    const list = this.columns.get(column);
    if (list) list.push([row, value]);
    else this.columns.set(column, [[row, value]]);
  }

  ranges(): Record<string, string> {
    const out: Record<string, string> = {};
    for (const [column, list] of this.columns) {
      list.sort((a, b) => a[0] - b[0]);
      for (let i = 0; i < list.length; ) {
        const [first, value] = list[i] as [number, string];
        let n = 1;
        while (list[i + n]?.[0] === first + n && list[i + n]?.[1] === value) n++;
        out[n === 1 ? address(first, column) : rangeAddress(first, column, n, 1)] = value;
        i += n;
      }
    }
    return out;
  }
}
