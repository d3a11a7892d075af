/** One open workbook on the page: its grid model, what is unsaved, and how it is saved. */
import { isDateCell } from "../../core/cell.ts";
import type { DateOrder } from "../../core/ledger/date-text.ts";
import { dayLike, numberLike } from "../csv-notation.ts";
import type { DocumentView, SaveRequest } from "../server/documents.ts";
import type { FileCell } from "../workbook-file.ts";
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { cellOf } from "./engine-functions.ts";
import type { WritableFile } from "./file-picker.ts";
import { gridData, gridFormatsOf, isHollow, sheetIdAt } from "./grid-data.ts";
import { GridModel } from "./grid-model.ts";
import { SheetPour } from "./grid-pour.ts";
import { restorePatch } from "./grid-restore.ts";
import type { Incoming } from "./incoming.ts";
import type { GridLocale } from "./locale.ts";
import { csvText, isEmptyPatch, SavedState } from "./saved-state.ts";
import { workOut } from "./turn-evaluation.ts";
import type { Turns } from "./turns.ts";

/** What a workbook is opened with. */
export interface OpeningParts {
  readonly locale: GridLocale;
  readonly isOwn: (formula: string) => boolean;
  readonly turns: Turns;
  /** Told of the rows in the grid so far, of all there are. */
  readonly progress: (done: number, all: number) => void;
}

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
  /** The rows of a .csv as they stood in the file. */
  private readonly original: (readonly FileCell[])[] | undefined;
  private readonly dateOrder: DateOrder | undefined;

  private constructor({ view, head }: Incoming, { locale, isOwn }: OpeningParts) {
    this.view = view;
    this.id = view.id;
    this.name = view.name;
    this.path = view.path;
    this.kind = view.kind;
    this.stored = view.stored;
    this.original = view.kind === "csv" ? [...(head.sheets[0]?.texts ?? [])] : undefined;
    this.dateOrder = head.dateOrder;
    const hollow = head.sheets.flatMap((sheet, i) => (isHollow(sheet) ? [sheetIdAt(i)] : []));
    this.grid = new GridModel(gridData(head, locale), new Set(hollow));
    this.saved = new SavedState(this.grid, isOwn);
  }

  /** Opens a workbook in turns with the page; rejects with Stopped where it is no longer wanted. */
  static async open(incoming: Incoming, parts: OpeningParts): Promise<WorkbookSession> {
    const { turns, progress } = parts;
    const { head } = incoming;
    const session = new WorkbookSession(incoming, parts);
    const { model } = session.grid;
    const pours = head.sheets.map((sheet, i) =>
      isHollow(sheet)
        ? new SheetPour(model, sheetIdAt(i), sheet, gridFormatsOf(sheet, parts.locale))
        : undefined,
    );
    const all = head.sheets.reduce((sum, sheet) => sum + (isHollow(sheet) ? sheet.rows : 0), 0);
    let done = 0;
    for await (const { sheet, from, cells, texts } of incoming.rows) {
      for (const [i, line] of cells.entries()) {
        pours[sheet]?.row(from + i, line);
        if (turns.due()) await turns.rest();
      }
      if (texts) session.original?.push(...texts);
      done += cells.length;
      progress(done, all);
    }
    await turns.through(workOut(model));
    await session.saved.resetIn(turns);
    return session;
  }

  patch(): WorkbookPatch {
    return this.saved.patch();
  }

  /** What is unsaved, found in turns with the page. */
  patchIn(turns: Turns): Promise<WorkbookPatch> {
    return this.saved.patchIn(turns);
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
    const cells = this.original ?? [];
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
