/** The open workbook: the engine's model behind the few things the rest of the workbench asks of it. Runs without a page too. */
import { helpers, Model } from "@odoo/o-spreadsheet";
import type { Cell } from "../../core/cell.ts";
import { fillIn } from "../../panel/formats.ts";
import type { SheetInfo } from "../../panel/sheet-host.ts";
import { address, rangeAddress } from "../cell-address.ts";
import { type Dispatch, FORGET, STEP } from "./bulk-plugin.ts";
import { ChangeBell, type ChangeListener } from "./change-bell.ts";
import { cellOf } from "./engine-functions.ts";
import type { Getters, GridRange } from "./engine-getters.ts";
import { frame } from "./frame-words.ts";
import { openAwaiting } from "./turn-evaluation.ts";
import { atOnce, Turns } from "./turns.ts";

/** A cell as it stands: what was typed, what it shows, and its number format. */
export interface GridCell {
  readonly content: string;
  readonly value: unknown;
  readonly format: string | undefined;
  /** True where the value comes from a formula standing in another cell. */
  readonly spilled: boolean;
}

/** Empty rows kept below what is in use. */
const SPARE_ROWS = 100;

/** An open workbook. */
export class GridModel {
  readonly model: Model;
  private readonly usedBySheet = new Map<string, { rows: number; columns: number }>();
  private readonly bell: ChangeBell;

  /** The sheets named by their ids are `awaited`: their rows are poured in afterwards. */
  constructor(data: object, awaited: ReadonlySet<string> = new Set()) {
    this.model = openAwaiting(
      awaited,
      () => new Model(data, { mode: "normal", external: {} } as never, [], undefined, false),
    );
    this.bell = new ChangeBell(this.model, () => this.usedBySheet.clear());
  }

  get getters(): Getters {
    return this.model.getters as unknown as Getters;
  }

  sheetNames(): string[] {
    return this.getters.getSheetIds().map((id) => this.getters.getSheetName(id));
  }

  /** The engine's id of a sheet; an Error names a sheet that is not there. */
  sheetId(name: string): string {
    const id = this.getters.getSheetIds().find((candidate) => this.getters.getSheetName(candidate) === name);
    if (id === undefined) throw new Error(fillIn(frame.words.noSheet, { name }));
    return id;
  }

  sheets(): SheetInfo[] {
    const active = this.getters.getActiveSheetId();
    return this.getters.getSheetIds().map((id) => {
      const used = this.used(id);
      return {
        name: this.getters.getSheetName(id),
        rows: used.rows,
        columns: used.columns,
        active: id === active,
        hidden: !this.getters.isSheetVisible(id),
      };
    });
  }

  /** Changes so far, however they came about. */
  get changes(): number {
    return this.bell.changes;
  }

  /** The values of a sheet from A1, without blank rows and columns at the end. */
  read(name: string): Cell[][] {
    return atOnce(this.reading(name));
  }

  /** The same in turns with the page; nothing that changes meanwhile is read half. */
  async readInTurns(name: string): Promise<Cell[][]> {
    for (let tries = 0; tries < 3; tries++) {
      const { changes } = this;
      const cells = await new Turns().through(this.reading(name));
      if (this.changes === changes) return cells;
    }
    return this.read(name);
  }

  /** A sheet's merged ranges, as addresses. */
  merges(name: string): string[] {
    return this.getters
      .getMerges(this.sheetId(name))
      .map(({ top, left, bottom, right }) => rangeAddress(top, left, bottom - top + 1, right - left + 1));
  }

  /** The same a row at a time. */
  *reading(name: string): Generator<void, Cell[][]> {
    const id = this.sheetId(name);
    const { rows, columns } = this.used(id);
    const cells: Cell[][] = [];
    for (let row = 0; row < rows; row++) {
      const line: Cell[] = [];
      for (let col = 0; col < columns; col++) line.push(this.value(id, row, col));
      cells.push(line);
      yield;
    }
    return cells;
  }

  value(sheetId: string, row: number, col: number): Cell {
    if (row >= this.getters.getNumberRows(sheetId) || col >= this.getters.getNumberCols(sheetId)) return null;
    const cell = this.getters.getEvaluatedCell({ sheetId, row, col });
    return cellOf(cell.value, cell.format);
  }

  cell(sheetId: string, row: number, col: number): GridCell {
    const position = { sheetId, row, col };
    const shown = this.getters.getEvaluatedCell(position);
    const own = this.getters.getCell(position);
    const content = own
      ? own.isFormula
        ? this.getters.getCellText(position, { showFormula: true })
        : (own.content ?? "")
      : "";
    return {
      content,
      value: shown.value,
      format: shown.format,
      spilled: content === "" && shown.value !== null && shown.value !== "",
    };
  }

  /** The look a cell was given; undefined for a plain one. */
  style(sheetId: string, row: number, col: number): object | undefined {
    const style = this.getters.getCellStyle({ sheetId, row, col });
    return Object.keys(style ?? {}).length > 0 ? style : undefined;
  }

  /** Rows and columns in use, counted from A1. */
  used(sheetId: string): { rows: number; columns: number } {
    const used = this.usedBySheet.get(sheetId) ?? this.countUsed(sheetId);
    this.usedBySheet.set(sheetId, used);
    return used;
  }

  private countUsed(sheetId: string): { rows: number; columns: number } {
    const height = this.getters.getNumberRows(sheetId);
    const width = this.getters.getNumberCols(sheetId);
    let rows = 0;
    let columns = 0;
    for (let row = 0; row < height; row++) {
      for (let col = width - 1; col >= 0; col--) {
        const { value } = this.getters.getEvaluatedCell({ sheetId, row, col });
        if (value === null || value === "") continue;
        rows = row + 1;
        if (col >= columns) columns = col + 1;
        break;
      }
    }
    return { rows, columns };
  }

  /** Named cells and ranges with the place of their first cell. */
  names(): { name: string; range: string; sheet: string; row: number; column: number }[] {
    return this.getters.getNamedRanges().map(({ name, range }) => ({
      name,
      range: this.getters.getRangeString(range as GridRange),
      sheet: this.getters.getSheetName(range.sheetId),
      row: range.zone.top,
      column: range.zone.left,
    }));
  }

  /** Carries out commands as one step that can be undone at once. Listeners hear nothing of it where `silent`. */
  step(run: (dispatch: Dispatch) => void, silent: boolean): void {
    const carryOut = (): void => {
      let failed: unknown;
      const result = this.model.dispatch(
        STEP as never,
        {
          run: (dispatch: Dispatch) => {
            try {
              run(dispatch);
            } catch (error) {
              failed = error;
            }
          },
        } as never,
      );
      if (failed !== undefined) {
        this.undo();
        throw failed;
      }
      if (!(result as { isSuccessful: boolean }).isSuccessful)
        throw new Error(fillIn(frame.words.gridRefused, { reason: "–" }));
    };
    if (silent) this.bell.quietly(carryOut);
    else carryOut();
  }

  /** Makes a sheet at least this large. */
  makeRoom(dispatch: Dispatch, sheetId: string, rows: number, columns: number): void {
    const { getters } = this;
    const sheetName = getters.getSheetName(sheetId);
    const height = getters.getNumberRows(sheetId);
    const width = getters.getNumberCols(sheetId);
    if (rows > height) {
      dispatch("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName,
        dimension: "ROW",
        base: height - 1,
        quantity: rows - height + SPARE_ROWS,
        position: "after",
      });
    }
    if (columns > width) {
      dispatch("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName,
        dimension: "COL",
        base: width - 1,
        quantity: columns - width + 4,
        position: "after",
      });
    }
  }

  /** True for a text that is one of the engine's errors. */
  isError(text: string): boolean {
    return helpers.isEvaluationError(text);
  }

  /** Forgets what could be undone. */
  forgetSteps(): void {
    this.model.dispatch(FORGET as never, {} as never);
  }

  undo(): void {
    this.model.dispatch("REQUEST_UNDO" as never, {} as never);
  }

  redo(): void {
    this.model.dispatch("REQUEST_REDO" as never, {} as never);
  }

  /** Shows a sheet and selects a cell of it. */
  reveal(name: string, row: number, column: number): void {
    const to = this.sheetId(name);
    const from = this.getters.getActiveSheetId();
    if (!this.getters.isSheetVisible(to))
      this.model.dispatch("SHOW_SHEET" as never, { sheetId: to } as never);
    if (from !== to)
      this.model.dispatch("ACTIVATE_SHEET" as never, { sheetIdFrom: from, sheetIdTo: to } as never);
    this.model.selection.selectCell(
      Math.min(column, this.getters.getNumberCols(to) - 1),
      Math.min(row, this.getters.getNumberRows(to) - 1),
    );
  }

  /** Shows the sheet from its first row and column, where its first cell is selected: a grid without a size yet thinks it must scroll to it, and headings would be out of sight. */
  showStart(): void {
    const { row, col } = this.getters.getActivePosition();
    if (row > 0 || col > 0) return;
    this.model.dispatch("SET_VIEWPORT_OFFSET" as never, { offsetX: 0, offsetY: 0 } as never);
  }

  /** The sheet and cell that is selected. */
  selected(): { sheet: string; row: number; column: number } {
    const { sheetId, row, col } = this.getters.getActivePosition();
    return { sheet: this.getters.getSheetName(sheetId), row, column: col };
  }

  /** The selected cell in words: its address and what it shows, with the reason where that is an error. */
  spoken(): string {
    const { sheetId, row, col } = this.getters.getActivePosition();
    const { formattedValue, message } = this.getters.getEvaluatedCell({ sheetId, row, col });
    const shown = [formattedValue ?? "", message ?? ""].filter((text) => text !== "").join(" ");
    return `${address(row, col)}: ${shown === "" ? frame.words.blank : shown}`;
  }

  onChange(listener: ChangeListener): () => void {
    return this.bell.onChange(listener);
  }

  /** Calls back when another cell is selected. */
  onSelection(owner: object, listener: () => void): () => void {
    this.model.selection.observe(owner, { handleEvent: () => listener() });
    return () => this.model.selection.unobserve(owner as never);
  }
}
