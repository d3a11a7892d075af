/** The recovery copy of a workbook's unsaved changes: a crash or a closed tab loses nothing that was entered. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { stateFolder, textOf, writeWhole } from "./state-folder.ts";

/** Unsaved changes as kept, with the time they were kept (ISO). */
export interface Recovered {
  readonly savedAt: string;
  readonly patch: WorkbookPatch;
}

/** The recovery copy of one workbook. */
export class Recovery {
  private readonly path: string;

  constructor(key: string) {
    this.path = join(stateFolder(), key, "recovery.json");
  }

  /** Keeps the changes; they are on the disk when this returns. */
  keep(fingerprint: string, patch: WorkbookPatch): void {
    writeWhole(this.path, JSON.stringify({ fingerprint, savedAt: new Date().toISOString(), patch }));
  }

  /** The changes kept for the file as it is now; undefined where there are none, or the file has changed since. */
  read(fingerprint: string): Recovered | undefined {
    try {
      const kept = JSON.parse(textOf(this.path) ?? "null") as ({ fingerprint: string } & Recovered) | null;
      if (!kept || kept.fingerprint !== fingerprint) return undefined;
      return { savedAt: kept.savedAt, patch: kept.patch };
    } catch {
      return undefined;
    }
  }

  clear(): void {
    rmSync(this.path, { force: true });
  }
}
