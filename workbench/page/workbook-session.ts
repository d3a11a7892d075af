/** One open workbook on the page: its grid model, what is unsaved, and how it is saved. */
import { isDateCell } from "../../core/cell.ts";
import type { DateOrder } from "../../core/ledger/date-text.ts";
import type { LedgerOptions } from "../../core/ledger/ledger.ts";
import { typedCsvSheet } from "../csv-columns.ts";
import { dayLike, numberLike } from "../csv-notation.ts";
import type { DocumentView, SaveRequest } from "../server/documents.ts";
import type { FileSheet } from "../workbook-file.ts";
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { cellOf } from "./engine-functions.ts";
import type { WritableFile } from "./file-picker.ts";
import { gridData } from "./grid-data.ts";
import { GridModel } from "./grid-model.ts";
import { restorePatch } from "./grid-restore.ts";
import type { GridLocale } from "./locale.ts";
import { csvText, isEmptyPatch, SavedState } from "./saved-state.ts";

/** A workbook open on the page. */
export class WorkbookSession {
  readonly id: string;
  readonly grid: GridModel;
  readonly view: DocumentView;
  name: string;
  path: string | undefined;
  kind: "xlsx" | "csv";
  handle: WritableFile | undefined;
  private stored: boolean;
  private readonly saved: SavedState;
  private readonly original: FileSheet | undefined;
  private readonly dateOrder: DateOrder | undefined;

  constructor(
    view: DocumentView,
    locale: GridLocale,
    reading: LedgerOptions,
    isOwn: (formula: string) => boolean,
  ) {
    this.view = view;
    this.id = view.id;
    this.name = view.name;
    this.path = view.path;
    this.kind = view.kind;
    this.stored = view.stored;
    let { workbook } = view;
    if (view.kind === "csv" && workbook.sheets[0]) {
      this.original = workbook.sheets[0];
      const typed = typedCsvSheet(this.original, reading, locale.dateFormat);
      this.dateOrder = typed.dateOrder;
      workbook = { ...workbook, sheets: [typed.sheet] };
    }
    this.grid = new GridModel(gridData(workbook, locale));
    this.saved = new SavedState(this.grid, isOwn);
  }

  patch(): WorkbookPatch {
    return this.saved.patch();
  }

  isChanged(): boolean {
    return !isEmptyPatch(this.patch());
  }

  /** True where a .csv can hold what the workbook has become: one sheet of values, no names. */
  fitsCsv(): boolean {
    const patch = this.patch();
    return (
      !patch.addedSheets?.length &&
      !patch.names?.length &&
      !patch.cells.some(({ cells }) => cells.some((cell) => cell.formula !== undefined))
    );
  }

  /** What saving as a kind of file takes; `fresh` for a file that is not the one that was opened. */
  saveRequest(kind: "xlsx" | "csv", fresh: boolean): SaveRequest {
    const firstSheet = this.grid.sheetNames()[0] ?? "Sheet1";
    const whole = !this.stored || kind !== this.kind || (fresh && kind === "csv");
    if (kind === "csv") {
      return whole || !this.original
        ? { kind, patch: { cells: [] }, rows: this.rows(firstSheet), whole: true, firstSheet }
        : { kind, patch: { cells: [] }, texts: this.texts(), whole: false, firstSheet };
    }
    return { kind, patch: whole ? this.saved.whole() : this.patch(), whole, firstSheet };
  }

  /** Takes the workbook as it stands for unchanged. */
  settle(): void {
    this.saved.reset();
  }

  /** Takes what was saved for the workbook's state. */
  markSaved(saved: { name: string; path?: string; kind: "xlsx" | "csv" }): void {
    this.name = saved.name;
    this.path = saved.path;
    this.kind = saved.kind;
    this.stored = true;
    this.saved.reset();
  }

  /** Puts unsaved changes of an earlier time back into the grid, as one step. */
  restore(patch: WorkbookPatch): void {
    restorePatch(this.grid, patch);
  }

  private rows(sheet: string): string[][] {
    return this.grid
      .read(sheet)
      .map((row) =>
        row.map((cell) => (isDateCell(cell) ? dayLike(cell.day, undefined, undefined) : csvText(cell))),
      );
  }

  /** The changed cells of a .csv as texts, dates and numbers written as their columns write them. */
  private texts(): { row: number; column: number; text: string }[] {
    const changes = this.patch().cells.flatMap(({ cells }) => cells);
    return changes.map(({ row, column, value, format }) => {
      const cell = cellOf(value, format);
      const sample = this.sampleOf(row, column);
      const text = isDateCell(cell)
        ? dayLike(cell.day, sample, this.dateOrder)
        : typeof cell === "number"
          ? numberLike(cell, sample)
          : csvText(cell);
      return { row, column, text };
    });
  }

  /** A text the column already has: the cell's own, or the nearest below or above with digits. */
  private sampleOf(row: number, column: number): string | undefined {
    const cells = this.original?.cells ?? [];
    const at = (r: number): string | undefined => {
      const cell = cells[r]?.[column];
      return typeof cell === "string" && /\d/.test(cell) ? cell : undefined;
    };
    const own = at(row);
    if (own) return own;
    for (let distance = 1; distance < cells.length; distance++) {
      const near = at(row - distance) ?? at(row + distance);
      if (near) return near;
    }
    return undefined;
  }
}
