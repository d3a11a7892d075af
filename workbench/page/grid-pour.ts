/** The rows of a long sheet put into an open grid, some at a time: the grid itself would take them all at once, and the page stands still meanwhile. */
import type { Model } from "@odoo/o-spreadsheet";
import type { FileCell } from "../workbook-file.ts";
import type { SheetHead } from "../workbook-lines.ts";
import { fileContent } from "./cell-text.ts";

interface EngineCell {
  readonly id: number;
}

/** What is used of the engine's parts that hold the cells: what they do themselves with the data of a workbook that opens. */
interface CellPart {
  importCell(
    sheetId: string,
    content: string,
    style: object | undefined,
    format: string | undefined,
  ): EngineCell;
  readonly history: { update(...path: unknown[]): void };
}
interface SheetPart {
  updateCellPosition(place: { cellId: number; sheetId: string; col: number; row: number }): void;
}

/** Values by row down a column, asked for from the top. */
class Runs<T> {
  private readonly runs: { readonly top: number; readonly bottom: number; readonly value: T }[] = [];
  private at = 0;
  private sorted = false;

  add(top: number, bottom: number, value: T): void {
    this.runs.push({ top, bottom, value });
  }

  valueAt(row: number): T | undefined {
    if (!this.sorted) {
      this.runs.sort((a, b) => a.top - b.top);
      this.sorted = true;
    }
    let run = this.runs[this.at];
    while (run && run.bottom < row) run = this.runs[++this.at];
    return run && run.top <= row ? run.value : undefined;
  }
}

const RANGE = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

const columnNumber = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function runsByColumn<T>(ranges: Readonly<Record<string, T>>): Runs<T>[] {
  const columns: Runs<T>[] = [];
  for (const [range, value] of Object.entries(ranges)) {
    const match = RANGE.exec(range);
    if (!match) continue;
    const [, left = "", top = "", right = left, bottom = top] = match;
    for (let column = columnNumber(left); column <= columnNumber(right); column++) {
      const runs = columns[column] ?? new Runs<T>();
      columns[column] = runs;
      runs.add(Number(top) - 1, Number(bottom) - 1, value);
    }
  }
  return columns;
}

/** Fills one long sheet from its top. */
export class SheetPour {
  private readonly cells: CellPart;
  private readonly places: SheetPart;
  private readonly sheetId: string;
  private readonly formats: Runs<string>[];
  private readonly looks: Runs<object>[];

  /** `formats` are those of the grid, by range. */
  constructor(model: Model, sheetId: string, head: SheetHead, formats: Readonly<Record<string, string>>) {
    const parts = (model as unknown as { corePlugins: object[] }).corePlugins;
    this.cells = parts.find((part) => "importCell" in part) as unknown as CellPart;
    this.places = parts.find((part) => "updateCellPosition" in part) as unknown as SheetPart;
    this.sheetId = sheetId;
    this.formats = runsByColumn(formats);
    this.looks = runsByColumn(head.looks);
  }

  /** Puts in one row; rows come in their order. */
  row(row: number, line: readonly FileCell[]): void {
    const { cells, places, sheetId, formats, looks } = this;
    const width = Math.max(line.length, formats.length, looks.length);
    for (let col = 0; col < width; col++) {
      const content = col < line.length ? fileContent(line[col] as FileCell) : "";
      const format = formats[col]?.valueAt(row);
      const look = looks[col]?.valueAt(row);
      if (content === "" && format === undefined && look === undefined) continue;
      const cell = cells.importCell(sheetId, content, look, format);
      cells.history.update("cells", sheetId, cell.id, cell);
      places.updateCellPosition({ cellId: cell.id, sheetId, col, row });
    }
  }
}
