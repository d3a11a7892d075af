/** One open workbook on the page: its grid model, what is unsaved, and how it is saved. */
import { isDateCell } from "../../core/cell.ts";
import type { DateOrder } from "../../core/ledger/date-text.ts";
import { dayLike, numberLike } from "../csv-notation.ts";
import type { DocumentView, SaveRequest } from "../server/documents.ts";
import type { FileCell } from "../workbook-file.ts";
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { CsvSamples } from "./csv-samples.ts";
import { cellOf } from "./engine-functions.ts";
import type { WritableFile } from "./file-picker.ts";
import { gridData, gridFormatsOf, isHollow, sheetIdAt } from "./grid-data.ts";
import { GridModel } from "./grid-model.ts";
import { SheetPour } from "./grid-pour.ts";
import { restorePatch } from "./grid-restore.ts";
import type { Incoming } from "./incoming.ts";
import type { GridLocale } from "./locale.ts";
import { csvText, type Held, SavedState } from "./saved-state.ts";
import { workOut } from "./turn-evaluation.ts";
import { atOnce, type Turns } from "./turns.ts";

/** What a workbook is opened with. */
export interface OpeningParts {
  readonly locale: GridLocale;
  readonly isOwn: (formula: string) => boolean;
  readonly turns: Turns;
  /** Told of the rows in the grid so far, of all there are. */
  readonly progress: Told;
}

/** Hears how many rows of how many are done. */
export type Told = (done: number, all: number) => void;

/** All that saving takes, of one moment: what is sent, and how the workbook stood. */
export interface Snapshot {
  readonly request: SaveRequest;
  readonly held: Held;
  /** The grid's count of changes at that moment. */
  readonly changes: number;
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
  patchIn(turns: Turns, told?: Told): Promise<WorkbookPatch> {
    const all = this.saved.rows();
    return this.saved.patchIn(turns, told && ((rows) => told(rows, all)));
  }

  /** True where a .csv can hold what the workbook has become: one sheet of values, no names. */
  fitsCsv(): boolean {
    return this.saved.fitsCsv();
  }

  /** What saving as a kind of file takes, made in turns with the page; `fresh` for a file that is not the one that was opened. */
  async snapshot(kind: "xlsx" | "csv", fresh: boolean, turns: Turns, told: Told): Promise<Snapshot> {
    const all = 2 * this.saved.rows();
    for (let tries = 0; tries < 3; tries++) {
      const { changes } = this.grid;
      const request = await turns.through(this.requesting(kind, fresh), (rows) => told(rows, all));
      const held = await turns.through(this.saved.holding(), (rows) => told(all / 2 + rows, all));
      if (this.grid.changes === changes) return { request, held, changes };
    }
    // Something writes without a pause: what is saved must be of one moment.
    return {
      request: atOnce(this.requesting(kind, fresh)),
      held: atOnce(this.saved.holding()),
      changes: this.grid.changes,
    };
  }

  private *requesting(kind: "xlsx" | "csv", fresh: boolean): Generator<void, SaveRequest> {
    const firstSheet = this.grid.sheetNames()[0] ?? "Sheet1";
    const whole = !this.stored || kind !== this.kind || (fresh && kind === "csv");
    if (kind === "xlsx") {
      const patch = yield* whole ? this.saved.everything() : this.saved.changes();
      return { kind, patch, whole, firstSheet };
    }
    const patch = { cells: [] };
    return whole || !this.original
      ? { kind, patch, rows: yield* this.rows(firstSheet), whole: true, firstSheet }
      : { kind, patch, texts: yield* this.texts(), whole: false, firstSheet };
  }

  /** Takes the workbook as it stands for unchanged. */
  settle(): void {
    this.saved.reset();
  }

  /** Takes what was saved for the file's state; true where the workbook has changed since. */
  markSaved(
    saved: { name: string; path?: string; kind: "xlsx" | "csv" },
    { held, changes }: Snapshot,
  ): boolean {
    this.name = saved.name;
    this.path = saved.path;
    this.kind = saved.kind;
    this.stored = true;
    this.saved.take(held);
    return this.grid.changes !== changes;
  }

  /** Puts unsaved changes of an earlier time back into the grid, as one step. */
  restore(patch: WorkbookPatch): void {
    restorePatch(this.grid, patch);
  }

  private *rows(sheet: string): Generator<void, string[][]> {
    const rows = yield* this.grid.reading(sheet);
    return rows.map((row) =>
      row.map((cell) => (isDateCell(cell) ? dayLike(cell.day, undefined, undefined) : csvText(cell))),
    );
  }

  /** The changed cells of a .csv as texts, dates and numbers written as their columns write them. */
  private *texts(): Generator<void, { row: number; column: number; text: string }[]> {
    const patch = yield* this.saved.changes();
    const samples = new CsvSamples(this.original ?? []);
    const texts: { row: number; column: number; text: string }[] = [];
    for (const { row, column, value, format } of patch.cells.flatMap(({ cells }) => cells)) {
      const cell = cellOf(value, format);
      const text = isDateCell(cell)
        ? dayLike(cell.day, samples.near(row, column), this.dateOrder)
        : typeof cell === "number"
          ? numberLike(cell, samples.near(row, column))
          : csvText(cell);
      texts.push({ row, column, text });
      yield;
    }
    return texts;
  }
}
