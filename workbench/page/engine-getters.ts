/** The engine's getters, as far as the workbench uses them. */

/** A cell of the engine. */
export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** What is used of the engine's getters (its own types are private to it). */
export interface Getters {
  getSheetIds(): string[];
  getSheetName(id: string): string;
  getSheetIdByName(name: string): string | undefined;
  getActiveSheetId(): string;
  isSheetVisible(id: string): boolean;
  getNumberRows(id: string): number;
  getNumberCols(id: string): number;
  getEvaluatedCell(position: Position): {
    value: unknown;
    format?: string;
    message?: string;
    formattedValue?: string;
  };
  getCell(position: Position): { content?: string; format?: string; isFormula?: boolean } | undefined;
  getCellText(position: Position, options?: { showFormula: boolean }): string;
  getCellStyle(position: Position): { bold?: boolean } | undefined;
  getNamedRanges(): { name: string; range: GridRange }[];
  getRangeString(range: GridRange): string;
  getRangeFromSheetXC(sheetId: string | undefined, xc: string): GridRange;
  getRangeDataFromXc(sheetId: string, xc: string): unknown;
  getActivePosition(): Position;
  getMerges(sheetId: string): readonly GridRange["zone"][];
}

/** A range of the engine. */
export interface GridRange {
  readonly sheetId: string;
  readonly zone: { left: number; right: number; top: number; bottom: number };
  /** A sheet that is not there. */
  readonly invalidSheetName?: string;
}
