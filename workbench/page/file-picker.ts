/** Files by the browser's own dialogs: opened with a handle where it gives one, so that saving goes back to the same file. */

import { frame } from "./frame-words.ts";

/** A file the user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Writes the file in place, where the browser lets us. */
  readonly handle?: WritableFile;
}

/** The part of a file handle that is used. */
export interface WritableFile {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: BufferSource): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showOpenFilePicker?: (options: object) => Promise<WritableFile[]>;
  showSaveFilePicker?: (options: object) => Promise<WritableFile>;
}

const pickers = window as unknown as Pickers;

const TYPES = [
  {
    description: frame.words.ledgers,
    accept: {
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx", ".xlsm"],
      "text/csv": [".csv", ".txt", ".tsv"],
    },
  },
];

/** Asks which file to open; undefined where the user turned back. */
export async function chooseFile(): Promise<ChosenFile | undefined> {
  if (!pickers.showOpenFilePicker) return chooseByInput();
  try {
    const [handle] = await pickers.showOpenFilePicker({ types: TYPES, multiple: false });
    if (!handle) return undefined;
    const file = await handle.getFile();
    return { name: file.name, bytes: await file.arrayBuffer(), handle };
  } catch (error) {
    if (turnedBack(error)) return undefined;
    return chooseByInput();
  }
}

function chooseByInput(): Promise<ChosenFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx,.xlsm,.csv,.txt,.tsv";
    input.addEventListener("change", async () => {
      const file = input.files?.[0];
      resolve(file ? { name: file.name, bytes: await file.arrayBuffer() } : undefined);
    });
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Asks where to save; "none" where the browser has no such dialog, undefined where the user turned back. */
export async function choosePlace(name: string): Promise<WritableFile | "none" | undefined> {
  if (!pickers.showSaveFilePicker) return "none";
  try {
    const kind = name.endsWith(".csv")
      ? { "text/csv": [".csv"] }
      : { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"] };
    return await pickers.showSaveFilePicker({
      suggestedName: name,
      types: [{ description: frame.words.ledgers, accept: kind }],
    });
  } catch (error) {
    if (turnedBack(error)) return undefined;
    return "none";
  }
}

/** Writes bytes through a handle. */
export async function writeTo(handle: WritableFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
}

/** Hands the user a file as a download. */
export function downloadFile(name: string, type: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const turnedBack = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
