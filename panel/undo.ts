/** Taking back what the pane wrote, as a spreadsheet would: each change has its opposite, worked out before it is made. */
import type { Cell } from "../core/cell.ts";
import type { CellContent, Expectation, SheetCells, WorkbookChange } from "../core/workbook.ts";

const isFormula = (content: CellContent): boolean =>
  typeof content === "object" && content !== null && "formula" in content;

/**
 * The changes that take these back, last one first; undefined where one cannot be taken back exactly (appended rows,
 * removed sheets, overwritten cells the pane has not read).
 */
export function oppositeOf(
  changes: readonly WorkbookChange[],
  read: ReadonlyMap<string, SheetCells>,
): WorkbookChange[] | undefined {
  const back: WorkbookChange[] = [];
  const added = new Set(changes.flatMap((change) => (change.kind === "add-sheet" ? [change.name] : [])));
  for (const change of changes) {
    if (change.kind === "add-sheet") back.unshift({ kind: "remove-sheet", name: change.name });
    else if (change.kind === "name-cell") back.unshift({ kind: "unname-cell", name: change.name });
    else if (change.kind === "write" || change.kind === "append-rows") {
      // What stands on a sheet that goes away again needs no opposite of its own.
      if (added.has(change.sheet)) continue;
      if (change.kind === "append-rows") return undefined;
      const sheet = read.get(change.sheet);
      if (!sheet) return undefined;
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
