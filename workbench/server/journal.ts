/** The send journal of a workbook: every row of the contact log is on the disk before and after its message goes. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../core/cell.ts";
import { appendLine, stateFolder, textOf } from "./state-folder.ts";

/** The journal of one workbook. */
export class Journal {
  private readonly path: string;

  constructor(key: string) {
    this.path = join(stateFolder(), key, "journal.jsonl");
  }

  /** Adds a row; it is on the disk when this returns. */
  add(row: readonly Cell[]): void {
    appendLine(this.path, JSON.stringify(row));
  }

  /** The rows kept, oldest first. A line cut short by a crash was never acted on and is left out. */
  rows(): Cell[][] {
    const rows: Cell[][] = [];
    for (const line of (textOf(this.path) ?? "").split("\n")) {
      if (line === "") continue;
      try {
        const row: unknown = JSON.parse(line);
        if (Array.isArray(row)) rows.push(row as Cell[]);
      } catch {
        // Half a line: the process ended while writing it, before anything was sent.
      }
    }
    return rows;
  }

  /** Forgets the rows: the saved workbook holds them. */
  clear(): void {
    rmSync(this.path, { force: true });
  }
}
