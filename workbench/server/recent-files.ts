/** The files opened lately, newest first. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { stateFolder, textOf, writeWhole } from "./state-folder.ts";

/** A file opened lately. */
export interface RecentFile {
  readonly path: string;
  readonly name: string;
}

const MOST = 10;
const listPath = (): string => join(stateFolder(), "recent.json");

/** The files opened lately that are still there, newest first; empty where the list is missing or damaged. */
export function recentFiles(): RecentFile[] {
  try {
    const paths: unknown = JSON.parse(textOf(listPath()) ?? "[]");
    if (!Array.isArray(paths)) return [];
    return paths
      .filter((path): path is string => typeof path === "string" && existsSync(path))
      .map((path) => ({ path, name: basename(path) }));
  } catch {
    return [];
  }
}

/** Puts a file at the top of the list. A list that cannot be written is no reason to stop work. */
export function rememberFile(path: string): void {
  try {
    const others = recentFiles()
      .map((file) => file.path)
      .filter((other) => other !== path);
    writeWhole(listPath(), JSON.stringify([path, ...others].slice(0, MOST)));
  } catch {
    // Read-only homes exist; the list is a convenience.
  }
}
