/** What has changed since the workbook was opened or saved: the cells, sheets and names that saving must write. */
import type { Cell } from "../../core/cell.ts";
import { quotedSheet } from "../cell-address.ts";
import type { SavedCell, WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { isDateFormat } from "./engine-functions.ts";
import type { GridModel } from "./grid-model.ts";
import { atOnce, type Turns } from "./turns.ts";

/** The workbook as the file holds it: by sheet id its name, and each cell as it would be written. */
export interface Held {
  readonly sheets: Map<
    string,
    { name: string; cells: (string | undefined)[][]; formats: (string | undefined)[][] }
  >;
  readonly names: Map<string, string>;
}

/** Excel's code for a format of the grid is the same text. */
export class SavedState {
  private held: Held = { sheets: new Map(), names: new Map() };
  private readonly grid: GridModel;
  /** True for formulas that only Duebook can work out: they are saved as their values, so that they show everywhere. */
  private readonly isOwn: (formula: string) => boolean;

  constructor(grid: GridModel, isOwn: (formula: string) => boolean) {
    this.grid = grid;
    this.isOwn = isOwn;
  }

  /** Takes the workbook as it stands for saved. */
  reset(): void {
    this.held = atOnce(this.holding());
  }

  /** The same, a turn at a time. */
  async resetIn(turns: Turns): Promise<void> {
    this.held = await turns.through(this.holding());
  }

  /** Takes the workbook as it stood for saved. */
  take(held: Held): void {
    this.held = held;
  }

  /** The changes since then. */
  patch(): WorkbookPatch {
    return atOnce(this.changes());
  }

  /** The same, a turn at a time; `told` hears of the rows looked at. Changes made meanwhile may be in it or not. */
  patchIn(turns: Turns, told?: (rows: number) => void): Promise<WorkbookPatch> {
    return turns.through(this.changes(), told);
  }

  /** True where a .csv can hold what the workbook has become: one sheet of values, no names. Sooner known than all changes. */
  fitsCsv(): boolean {
    const { getters } = this.grid;
    const ids = getters.getSheetIds();
    if (ids.some((id) => !this.held.sheets.has(id)) || this.changedNames().names?.length) return false;
    return !ids.some((id) => {
      const { rows, columns } = this.grid.used(id);
      for (let row = 0; row < rows; row++)
        for (let col = 0; col < columns; col++) {
          if (!getters.getCell({ sheetId: id, row, col })?.isFormula) continue;
          const cell = this.written(id, row, col);
          const was = this.held.sheets.get(id)?.cells[row]?.[col];
          if (cell?.formula !== undefined && fingerprint(cell) !== was) return true;
        }
      return false;
    });
  }

  /** Rows that looking for changes goes through. */
  rows(): number {
    return this.grid.getters.getSheetIds().reduce((sum, id) => {
      const held = this.held.sheets.get(id)?.cells.length ?? 0;
      return sum + Math.max(this.grid.used(id).rows, held);
    }, 0);
  }

  /** The changes since then, a row at a time. */
  *changes(): Generator<void, WorkbookPatch> {
    const now = this.grid.getters.getSheetIds();
    const removedSheets = [...this.held.sheets]
      .filter(([id]) => !now.includes(id))
      .map(([, sheet]) => sheet.name);
    const renamedSheets: { from: string; to: string }[] = [];
    const addedSheets: { name: string; hidden: boolean }[] = [];
    const cells: { sheet: string; cells: SavedCell[] }[] = [];
    for (const id of now) {
      const name = this.grid.getters.getSheetName(id);
      const held = this.held.sheets.get(id);
      if (!held) addedSheets.push({ name, hidden: !this.grid.getters.isSheetVisible(id) });
      else if (held.name !== name) renamedSheets.push({ from: held.name, to: name });
      const changed = yield* this.changedCells(id, held);
      if (changed.length > 0) cells.push({ sheet: name, cells: changed });
    }
    return { cells, addedSheets, removedSheets, renamedSheets, ...this.changedNames() };
  }

  /** The whole workbook, a row at a time, for a file that does not exist yet. The first sheet is there already. */
  *everything(): Generator<void, WorkbookPatch> {
    const ids = this.grid.getters.getSheetIds();
    const cells: { sheet: string; cells: SavedCell[] }[] = [];
    for (const id of ids) {
      const sheet = this.grid.getters.getSheetName(id);
      cells.push({ sheet, cells: yield* this.changedCells(id, undefined) });
    }
    return {
      cells,
      addedSheets: ids.slice(1).map((id) => ({
        name: this.grid.getters.getSheetName(id),
        hidden: !this.grid.getters.isSheetVisible(id),
      })),
      names: this.grid.names().map(({ name, range }) => ({ name, range: absolute(range) })),
    };
  }

  private *changedCells(
    id: string,
    held: { cells: (string | undefined)[][]; formats: (string | undefined)[][] } | undefined,
  ): Generator<void, SavedCell[]> {
    const used = this.grid.used(id);
    const rows = Math.max(used.rows, held?.cells.length ?? 0);
    const changed: SavedCell[] = [];
    const height = this.grid.getters.getNumberRows(id);
    const width = this.grid.getters.getNumberCols(id);
    for (let row = 0; row < rows; row++) {
      const before = held?.cells[row];
      const columns = Math.max(used.columns, before?.length ?? 0);
      for (let column = 0; column < columns; column++) {
        const cell = row < height && column < width ? this.written(id, row, column) : undefined;
        const text = cell && fingerprint(cell);
        const was = before?.[column];
        if (text === was) continue;
        const wasFormat = held?.formats[row]?.[column];
        const bold =
          was === undefined && this.grid.getters.getCellStyle({ sheetId: id, row, col: column })?.bold;
        changed.push({
          ...this.savedCell(cell ?? { row, column, value: null }, wasFormat),
          ...(bold ? { bold: true } : {}),
        });
      }
      yield;
    }
    return changed;
  }

  private savedCell(cell: SavedCell, wasFormat: string | undefined): SavedCell {
    if (cell.format !== wasFormat) return cell;
    const { format: _same, ...rest } = cell;
    return rest;
  }

  /** A cell as the file would hold it; undefined for a blank one. */
  private written(id: string, row: number, column: number): SavedCell | undefined {
    const { content, value, format } = this.grid.cell(id, row, column);
    if (content === "" && (value === null || value === undefined || value === "")) return undefined;
    const isFormula = content.startsWith("=");
    const own = isFormula && this.isOwn(content);
    const plain =
      value === undefined || value === ""
        ? isFormula && !own
          ? ""
          : null
        : (value as string | number | boolean | null);
    const cell: SavedCell = { row, column, value: plain };
    const error = typeof plain === "string" && plain.startsWith("#") && this.grid.isError(plain);
    return {
      ...cell,
      ...(isFormula && !own ? { formula: content.slice(1) } : {}),
      ...(error ? (own || !isFormula ? {} : { error: true }) : {}),
      ...(format === undefined || format === "" ? {} : { format }),
      ...(isDateFormat(format) && typeof plain === "number" ? { date: true } : {}),
    };
  }

  private changedNames(): Pick<WorkbookPatch, "names" | "removedNames"> {
    const now = new Map(this.grid.names().map(({ name, range }) => [name, absolute(range)]));
    return {
      names: [...now]
        .filter(([name, range]) => this.held.names.get(name) !== range)
        .map(([name, range]) => ({ name, range })),
      removedNames: [...this.held.names.keys()].filter((name) => !now.has(name)),
    };
  }

  /** How the workbook stands, a row at a time. */
  *holding(): Generator<void, Held> {
    const sheets: Held["sheets"] = new Map();
    for (const id of this.grid.getters.getSheetIds()) {
      const { rows, columns } = this.grid.used(id);
      const cells: (string | undefined)[][] = [];
      const formats: (string | undefined)[][] = [];
      for (let row = 0; row < rows; row++) {
        const line: (string | undefined)[] = [];
        const looks: (string | undefined)[] = [];
        for (let column = 0; column < columns; column++) {
          const cell = this.written(id, row, column);
          line.push(cell && fingerprint(cell));
          looks.push(cell?.format);
        }
        cells.push(line);
        formats.push(looks);
        yield;
      }
      sheets.set(id, { name: this.grid.getters.getSheetName(id), cells, formats });
    }
    return { sheets, names: new Map(this.grid.names().map(({ name, range }) => [name, absolute(range)])) };
  }
}

const fingerprint = (cell: SavedCell): string =>
  `${cell.formula ?? ""}\u0001${typeof cell.value}${String(cell.value)}\u0001${cell.format ?? ""}`;

/** A range of the grid as a workbook writes it: `Settings!$B$2`. */
export function absolute(range: string): string {
  const at = range.lastIndexOf("!");
  const sheet = range.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'");
  const cells = range.slice(at + 1).replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2");
  return `${quotedSheet(sheet)}!${cells}`;
}

/** True where nothing would be written. */
export const isEmptyPatch = (patch: WorkbookPatch): boolean =>
  patch.cells.length === 0 &&
  !patch.addedSheets?.length &&
  !patch.removedSheets?.length &&
  !patch.renamedSheets?.length &&
  !patch.names?.length &&
  !patch.removedNames?.length;

/** A cell's value as the text a .csv gets: days as ISO, numbers with a point. */
export function csvText(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return "error" in value ? value.error : "";
  return String(value);
}
