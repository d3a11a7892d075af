/** Taking back what the pane wrote, as a spreadsheet would: each change has its opposite, worked out before it is made. */
import { type Cell, isBlank } from "../core/cell.ts";
import type { CellContent, Expectation, SheetCells, WorkbookChange } from "../core/workbook.ts";

const isFormula = (content: CellContent): boolean =>
  typeof content === "object" && content !== null && "formula" in content;

/** A text every spreadsheet gives back as it was given: words, nothing that reads like a number, a date or a truth value. */
const isWords = (content: CellContent | undefined): boolean =>
  typeof content === "string" && /^\p{L}[^\d]*$/u.test(content) && !/^(true|false)$/i.test(content);

/**
 * The changes that take these back, last one first; undefined where one cannot be taken back exactly (removed sheets,
 * overwritten cells the pane has not read). Lines added below a sheet are emptied again, while they still stand there.
 */
export function oppositeOf(
  changes: readonly WorkbookChange[],
  read: ReadonlyMap<string, SheetCells>,
): WorkbookChange[] | undefined {
  const back: WorkbookChange[] = [];
  const added = new Set(changes.flatMap((change) => (change.kind === "add-sheet" ? [change.name] : [])));
  const ends = new Map<string, number>();
  for (const change of changes) {
    if (change.kind === "add-sheet") back.unshift({ kind: "remove-sheet", name: change.name });
    else if (change.kind === "name-cell") back.unshift({ kind: "unname-cell", name: change.name });
    else if (change.kind === "write" || change.kind === "append-rows") {
      // What stands on a sheet that goes away again needs no opposite of its own.
      if (added.has(change.sheet)) continue;
      const sheet = read.get(change.sheet);
      if (!sheet) return undefined;
      if (change.kind === "append-rows") {
        const row = ends.get(change.sheet) ?? endOf(sheet);
        ends.set(change.sheet, row + change.cells.length);
        back.unshift(emptied(change.sheet, row, change.cells));
        continue;
      }
      const expect: Expectation[] = [];
      const cells = change.cells.map((row, r) =>
        row.map((content, c): CellContent => {
          if (content === null || content === undefined) return null;
          if (!isFormula(content))
            expect.push({ row: change.row + r, column: change.column + c, value: content as Cell });
          return sheet.cells[change.row + r]?.[change.column + c] ?? "";
        }),
      );
      back.unshift({
        kind: "write",
        sheet: change.sheet,
        row: change.row,
        column: change.column,
        cells,
        expect,
      });
    } else return undefined;
  }
  return back;
}

/** The row below the last one in use. */
function endOf(sheet: SheetCells): number {
  let end = sheet.cells.length;
  while (end > 0 && (sheet.cells[end - 1] ?? []).every(isBlank)) end--;
  return end;
}

/** Added lines emptied again. Only their words must still stand: a spreadsheet may have made a date or a number of the rest. */
function emptied(sheet: string, row: number, lines: readonly (readonly CellContent[])[]): WorkbookChange {
  const expect = lines.flatMap((line, r) =>
    line.flatMap((content, column): Expectation[] =>
      isWords(content) ? [{ row: row + r, column, value: content as Cell }] : [],
    ),
  );
  return {
    kind: "write",
    sheet,
    row,
    column: 0,
    cells: lines.map((line) => line.map(() => "")),
    expect,
  };
}
