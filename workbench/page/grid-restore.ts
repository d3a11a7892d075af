/** Changes of an earlier time brought back from the recovery copy. */
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { contentOf } from "./cell-text.ts";
import type { GridModel } from "./grid-model.ts";

/** Puts saved changes back into the grid as one step that can be undone. */
export function restorePatch(grid: GridModel, patch: WorkbookPatch): void {
  grid.step((dispatch) => {
    for (const name of patch.removedSheets ?? [])
      dispatch("DELETE_SHEET", { sheetId: grid.sheetId(name), sheetName: name });
    for (const { from, to } of patch.renamedSheets ?? []) {
      dispatch("RENAME_SHEET", { sheetId: grid.sheetId(from), oldName: from, newName: to });
    }
    for (const { name, hidden } of patch.addedSheets ?? []) {
      // The contact log may be there again already, from the journal.
      if (grid.sheetNames().includes(name)) continue;
      const sheetId = `duebook-${name}-${Date.now().toString(36)}`;
      dispatch("CREATE_SHEET", { sheetId, position: grid.sheetNames().length, name });
      if (hidden) dispatch("HIDE_SHEET", { sheetId });
    }
    for (const { sheet, cells } of patch.cells) {
      const sheetId = grid.sheetId(sheet);
      grid.makeRoom(
        dispatch,
        sheetId,
        1 + Math.max(...cells.map((c) => c.row)),
        1 + Math.max(...cells.map((c) => c.column)),
      );
      for (const cell of cells) {
        dispatch("UPDATE_CELL", {
          sheetId,
          row: cell.row,
          col: cell.column,
          content: cell.formula === undefined ? contentOf(cell.value) : `=${cell.formula}`,
          ...(cell.format === undefined ? {} : { format: cell.format }),
        });
      }
    }
    for (const { name, range } of patch.names ?? []) {
      const { sheetId, zone } = grid.getters.getRangeFromSheetXC(undefined, range.replace(/\$/g, ""));
      const ranges = [{ _sheetId: sheetId, _zone: zone }];
      const known = grid.names().some((n) => n.name === name);
      dispatch(
        known ? "UPDATE_NAMED_RANGE" : "CREATE_NAMED_RANGE",
        known ? { oldRangeName: name, newRangeName: name, ranges } : { name, ranges },
      );
    }
  }, true);
}
