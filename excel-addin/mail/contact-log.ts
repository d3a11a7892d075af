/** The contact log and the Outbox as Excel keeps them: rows below the last one, under the sheet's own headings. */
import type { Cell } from "../../core/cell.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../../core/reminders/log.ts";
import { inOrderOf, OUTBOX_COLUMNS, OUTBOX_SHEET } from "../../core/reminders/outbox.ts";
import type { SheetCells, WorkbookChange } from "../../core/workbook.ts";

/** The workbook as sending needs it. */
export interface MailWorkbook {
  sheets(): Promise<readonly { readonly name: string; readonly active: boolean }[]>;
  read(sheet: string): Promise<SheetCells>;
  named(names: readonly string[]): Promise<Readonly<Record<string, Cell>>>;
  apply(changes: readonly WorkbookChange[]): Promise<void>;
}

/** A sheet that only grows, made with its headings where it is missing. */
export class GrowingSheet {
  private headings: readonly Cell[] | undefined;
  private readonly workbook: MailWorkbook;
  private readonly name: string;
  private readonly columns: readonly string[];

  constructor(workbook: MailWorkbook, name: string, columns: readonly string[]) {
    this.workbook = workbook;
    this.name = name;
    this.columns = columns;
  }

  /** Its cells as they are now, headings first; [] where there is no such sheet. */
  async read(): Promise<readonly (readonly Cell[])[]> {
    const there = (await this.workbook.sheets()).some((sheet) => sheet.name === this.name);
    const cells = there ? (await this.workbook.read(this.name)).cells : [];
    this.headings = there ? (cells[0] ?? []) : undefined;
    return cells;
  }

  async append(row: readonly Cell[]): Promise<void> {
    if (this.headings === undefined) await this.read();
    const { headings, name, columns } = this;
    if (headings === undefined) {
      await this.workbook.apply([{ kind: "add-sheet", name, cells: [[...columns], [...row]] }]);
    } else if (headings.length === 0) {
      await this.workbook.apply([
        { kind: "write", sheet: name, row: 0, column: 0, cells: [[...columns], [...row]] },
      ]);
    } else {
      await this.workbook.apply([
        { kind: "append-rows", sheet: name, cells: [inOrderOf(headings, columns, row)] },
      ]);
      return;
    }
    this.headings = [...columns];
  }
}

/** The contact log of a workbook. */
export const contactLog = (workbook: MailWorkbook): GrowingSheet =>
  new GrowingSheet(workbook, LOG_SHEET, LOG_COLUMNS);

/** The Outbox of a workbook. */
export const outboxSheet = (workbook: MailWorkbook): GrowingSheet =>
  new GrowingSheet(workbook, OUTBOX_SHEET, OUTBOX_COLUMNS);
