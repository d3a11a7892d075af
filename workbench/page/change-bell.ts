/** Who hears of changes to the workbook. A step has thousands of commands; listeners hear of it once, when it is through. */
import type { Model } from "@odoo/o-spreadsheet";

/** What a change touched: cells, the sheets and their rows and columns, or anything else. */
export type ChangeKind = "cells" | "structure" | "other";

/** Told after every change, once for all the commands of a step. */
export type ChangeListener = (kind: ChangeKind) => void;

const CELL_COMMANDS =
  /^(UPDATE_CELL|CLEAR_CELL|DELETE_CONTENT|PASTE|CUT|AUTOFILL|SORT_CELLS|DUEBOOK_STEP|REQUEST_UNDO|REQUEST_REDO|REPLACE|SET_FORMATTING|UNDO|REDO|DELETE_CELL|INSERT_CELL|MOVE_RANGES)/;
const STRUCTURE_COMMANDS =
  /^(ADD_COLUMNS_ROWS|REMOVE_COLUMNS_ROWS|MOVE_COLUMNS_ROWS|CREATE_SHEET|DELETE_SHEET|DUPLICATE_SHEET|RENAME_SHEET)/;

/** Listens to the commands of an open workbook. */
export class ChangeBell {
  /** Changes so far: work in turns that finds another number began with other cells. */
  changes = 0;
  private readonly listeners = new Set<ChangeListener>();
  private waiting: ChangeKind | undefined;
  private quiet = 0;

  /** `forget` is called at every command, changing or not. */
  constructor(model: Model, forget: () => void) {
    model.on("command-finalized" as never, this as never, forget as never);
    model.on(
      "command-dispatched" as never,
      this as never,
      ((command: { type: string }) => {
        forget();
        const structure = STRUCTURE_COMMANDS.test(command.type);
        if (!structure && !CELL_COMMANDS.test(command.type)) return;
        this.changes++;
        this.tell(this.quiet > 0 ? "other" : structure ? "structure" : "cells");
      }) as never,
    );
  }

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Does work whose changes are told as "other": they are Duebook's own. */
  quietly(work: () => void): void {
    this.quiet++;
    try {
      work();
    } finally {
      this.quiet--;
    }
  }

  private tell(kind: ChangeKind): void {
    if (this.waiting === undefined) {
      queueMicrotask(() => {
        const told = this.waiting ?? "other";
        this.waiting = undefined;
        for (const listener of this.listeners) listener(told);
      });
      this.waiting = kind;
    } else if (this.waiting === "other") this.waiting = kind;
  }
}
