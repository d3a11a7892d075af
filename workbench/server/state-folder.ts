/** Where the workbench keeps what must outlive it: recovery copies, send journals, the list of recent files. */
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The folder: what `DUEBOOK_STATE` says, else where this system keeps programs' state. */
export function stateFolder(): string {
  const told = process.env.DUEBOOK_STATE;
  if (told) return resolve(told);
  if (process.platform === "win32")
    return join(process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "Duebook");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "Duebook");
  return join(process.env.XDG_STATE_HOME ?? join(homedir(), ".local", "state"), "duebook");
}

/** A short name for a file's own folder, the same at every start. */
export const keyOf = (identity: string | Uint8Array): string =>
  createHash("sha256").update(identity).digest("hex").slice(0, 24);

/** Writes a file so that either the old or the new content is there after a crash, never half of it. */
export function writeWhole(path: string, content: string | Uint8Array, mode?: number): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const passing = `${path}.${process.pid}.part`;
  try {
    const file = openSync(passing, "w", mode ?? 0o600);
    try {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      let at = 0;
      while (at < bytes.length) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(passing, path);
  } catch (error) {
    // A full disk, a file held by another program: the old one stands, and nothing is left beside it.
    rmSync(passing, { force: true });
    throw error;
  }
}

/** Adds a line to a file; it is on the disk when this returns. */
export function appendLine(path: string, line: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, "a", 0o600);
  try {
    writeSync(file, `${line}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The text of a file; undefined where it does not exist. */
export const textOf = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined;
