/** The pane's changes carried out in the grid, exactly as told: all of them as one step, or none. */
import { type Cell, isBlank, isDateCell } from "../../core/cell.ts";
import { serialOf } from "../../core/day.ts";
import type { CellContent, CellFormat, WorkbookChange } from "../../core/workbook.ts";
import { fillIn } from "../../panel/formats.ts";
import { headingWidth } from "../column-widths.ts";
import type { Dispatch } from "./bulk-plugin.ts";
import { contentOf, textContent } from "./cell-text.ts";
import { frame } from "./frame-words.ts";
import type { GridModel } from "./grid-model.ts";

/** Number formats of the pane's columns in the grid. */
export const gridFormats = (dateFormat: string): Readonly<Record<CellFormat, string | undefined>> => ({
  text: undefined,
  date: dateFormat,
  amount: "#,##0.00",
  percent: "0.00%",
  count: "0",
  time: `${dateFormat} hh:mm`,
});

const SPARE_ROWS = 100;

/** Checks every expectation, then carries the changes out as one silent step. Throws a sentence before the first one where something has moved. */
export function applyChanges(grid: GridModel, changes: readonly WorkbookChange[], dateFormat: string): void {
  const added = new Set<string>();
  for (const change of changes) {
    checkChange(grid, change, added);
    if (change.kind === "add-sheet") added.add(change.name);
  }
  grid.step((dispatch) => {
    const writer = new Writer(grid, dispatch, dateFormat);
    for (const change of changes) writer.carryOut(change);
  }, true);
}

function checkChange(grid: GridModel, change: WorkbookChange, added: ReadonlySet<string>): void {
  const value = (sheet: string, row: number, column: number): Cell =>
    grid.value(grid.sheetId(sheet), row, column);
  switch (change.kind) {
    case "add-sheet":
      if (grid.sheetNames().some((name) => name.toLowerCase() === change.name.toLowerCase())) {
        throw new Error(fillIn(frame.words.sheetThere, { name: change.name }));
      }
      return;
    case "remove-columns":
      for (const { column, heading } of change.columns) {
        if (value(change.sheet, change.headerRow, column) !== heading)
          throw new Error(fillIn(frame.words.columnMoved, { heading, sheet: change.sheet }));
      }
      return;
    case "write":
      if (added.has(change.sheet)) return;
      for (const { row, column, value: expected } of change.expect ?? []) {
        if (!sameCell(value(change.sheet, row, column), expected)) {
          throw new Error(fillIn(frame.words.rowChanged, { row: row + 1, sheet: change.sheet }));
        }
      }
      return;
    case "remove-sheet":
    case "append-rows":
    case "name-cell":
      if (!added.has("sheet" in change ? change.sheet : change.name))
        grid.sheetId("sheet" in change ? change.sheet : change.name);
      return;
    case "unname-cell":
      return;
  }
}

/** A blank is not a zero; a date is the day it shows. */
function sameCell(left: Cell, right: Cell): boolean {
  if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
  const plain = (cell: Cell): Cell => (isDateCell(cell) ? serialOf(cell.day) : cell);
  return plain(left) === plain(right);
}

class Writer {
  private readonly grid: GridModel;
  private readonly dispatch: Dispatch;
  private readonly formats: ReturnType<typeof gridFormats>;

  constructor(grid: GridModel, dispatch: Dispatch, dateFormat: string) {
    this.grid = grid;
    this.dispatch = dispatch;
    this.formats = gridFormats(dateFormat);
  }

  carryOut(change: WorkbookChange): void {
    switch (change.kind) {
      case "add-sheet":
        this.addSheet(change);
        break;
      case "remove-sheet":
        this.must("DELETE_SHEET", { sheetId: this.grid.sheetId(change.name), sheetName: change.name });
        break;
      case "write":
        this.write(this.grid.sheetId(change.sheet), change.row, change.column, change.cells, change.formats);
        break;
      case "append-rows": {
        const id = this.grid.sheetId(change.sheet);
        this.write(id, this.grid.used(id).rows, 0, change.cells, this.formatsAbove(id));
        break;
      }
      case "remove-columns":
        this.must("REMOVE_COLUMNS_ROWS", {
          sheetId: this.grid.sheetId(change.sheet),
          sheetName: change.sheet,
          dimension: "COL",
          elements: change.columns.map((c) => c.column),
        });
        break;
      case "name-cell":
        this.name(change);
        break;
      case "unname-cell":
        if (this.hasName(change.name)) this.must("DELETE_NAMED_RANGE", { name: change.name });
        break;
    }
  }

  private addSheet(change: Extract<WorkbookChange, { kind: "add-sheet" }>): void {
    const sheetId = `duebook-${change.name}-${Date.now().toString(36)}`;
    const columns = Math.max(26, ...change.cells.map((row) => row.length));
    const rows = change.cells.length + SPARE_ROWS;
    this.must("CREATE_SHEET", {
      sheetId,
      position: this.grid.sheetNames().length,
      name: change.name,
      cols: columns,
      rows,
    });
    this.write(sheetId, 0, 0, change.cells, change.formats, true);
    this.widen(sheetId, 0, change.cells, change.formats);
    if (change.hidden) this.dispatch("HIDE_SHEET", { sheetId });
  }

  private write(
    sheetId: string,
    row: number,
    column: number,
    cells: readonly (readonly CellContent[])[],
    formats: readonly (CellFormat | string | undefined)[] | undefined,
    heading = false,
  ): void {
    const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
    const wasWide = this.grid.used(sheetId).columns;
    this.grid.makeRoom(this.dispatch, sheetId, row + cells.length, column + width);
    if (column >= wasWide && column > 0) this.widen(sheetId, column, cells, formats);
    for (const [r, line] of cells.entries()) {
      for (const [c, content] of line.entries()) {
        if (content === null || content === undefined) continue;
        const named = formats?.[c];
        const format =
          named === undefined
            ? undefined
            : (this.formats[named as CellFormat] ?? (named in this.formats ? undefined : named));
        const isValue = typeof content !== "string" || content === "";
        this.dispatch("UPDATE_CELL", {
          sheetId,
          row: row + r,
          col: column + c,
          content: textOf(content),
          ...(format !== undefined && isValue
            ? { format }
            : isDateCell(content as Cell)
              ? { format: this.formats.date }
              : {}),
          ...this.lookOf(sheetId, row + r, column, column + c >= wasWide, heading && r === 0),
        });
      }
    }
  }

  /** A heading is bold; a cell in a new column looks like the cell left of the block. */
  private lookOf(
    sheetId: string,
    row: number,
    column: number,
    isNew: boolean,
    heading: boolean,
  ): { style?: object } {
    if (heading) return { style: { bold: true } };
    if (!isNew || column === 0) return {};
    const style = this.grid.style(sheetId, row, column - 1);
    return style ? { style } : {};
  }

  /** New columns are as wide as what they show: texts wide, figures narrow. */
  private widen(
    sheetId: string,
    column: number,
    cells: readonly (readonly CellContent[])[],
    formats: readonly (CellFormat | string | undefined)[] | undefined,
  ): void {
    const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
    for (let c = 0; c < width; c++) {
      const isText = formats?.[c] === "text" && cells.some((line) => isFormula(line[c] ?? null));
      // A column of figures worked out keeps the width its heading asked for.
      if (!isText && cells.some((line) => isFormula(line[c] ?? null))) continue;
      const longest = cells.reduce(
        (most, line) =>
          Math.max(most, isFormula(line[c] ?? null) ? 0 : String(plainText(line[c] ?? null)).length),
        0,
      );
      const size = isText ? 170 : Math.min(320, Math.max(84, headingWidth(longest)));
      this.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [column + c], size });
    }
  }

  /** The number formats of the last row in use, so that rows added below look the same. */
  private formatsAbove(sheetId: string): (string | undefined)[] {
    const { rows, columns } = this.grid.used(sheetId);
    return Array.from({ length: columns }, (_, column) =>
      rows > 1 ? this.grid.cell(sheetId, rows - 1, column).format : undefined,
    );
  }

  private name(change: Extract<WorkbookChange, { kind: "name-cell" }>): void {
    const sheetId = this.grid.sheetId(change.sheet);
    const zone = {
      left: change.column,
      top: change.row,
      right: change.column + (change.columns ?? 1) - 1,
      bottom: change.row + (change.rows ?? 1) - 1,
    };
    this.grid.makeRoom(this.dispatch, sheetId, zone.bottom + 1, zone.right + 1);
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    if (this.hasName(change.name))
      this.must("UPDATE_NAMED_RANGE", { oldRangeName: change.name, newRangeName: change.name, ranges });
    else this.must("CREATE_NAMED_RANGE", { name: change.name, ranges });
  }

  private hasName(name: string): boolean {
    return this.grid.names().some((known) => known.name.toLowerCase() === name.toLowerCase());
  }

  private must(type: string, payload: object): void {
    const { isSuccessful, reasons } = this.dispatch(type, payload);
    if (!isSuccessful) throw new Error(fillIn(frame.words.gridRefused, { reason: reasons.join(", ") }));
  }
}

const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null && "formula" in content;

const textOf = (content: CellContent): string =>
  isFormula(content)
    ? content.formula
    : typeof content === "string"
      ? textContent(content)
      : contentOf(content);

const plainText = (content: CellContent): string | number | boolean =>
  content === null || content === undefined || typeof content === "object" ? "0000-00-00" : content;
