/** The workbench behind the pane's port: reads and writes the grid, mails through the local server. */
import type { Cell } from "../../core/cell.ts";
import type { Environment, HostMail, SheetHost } from "../../panel/sheet-host.ts";
import type { GridModel } from "./grid-model.ts";
import { applyChanges } from "./grid-writes.ts";
import type { GridLocale } from "./locale.ts";

/** What the host needs beside the grid. */
export interface HostParts {
  /** The open workbook; another one after a file was opened. */
  readonly grid: () => GridModel;
  readonly locale: GridLocale;
  readonly environment: () => Environment;
  readonly mail: HostMail;
  /** Real addresses through the user's own server, or the built-in inbox. */
  readonly send: () => "direct" | "inbox";
  readonly saveFile: (name: string, type: string, bytes: Uint8Array) => Promise<void>;
  readonly openLink: (url: string) => Promise<void>;
  /** Cells written by the pane: the workbook is not saved any more. */
  readonly written: () => void;
}

/** The pane may hear of the user's changes after this many milliseconds of quiet. */
const QUIET = 120;

/** The host; `heard` is how the page tells it that the user changed or selected something. */
export interface WorkbenchHost extends SheetHost {
  changed(): void;
  selected(): void;
}

/** The workbench as a host. */
export function workbenchHost(parts: HostParts): WorkbenchHost {
  const changeListeners = new Set<() => void>();
  const selectionListeners = new Set<(sheet: string, row: number) => void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const grid = parts.grid;
  return {
    kind: "workbench",
    can: {
      get send() {
        return parts.send();
      },
      eml: true,
      drafts: false,
      compose: "none",
      outbox: false,
      watchesChanges: true,
      watchesSelection: true,
      files: true,
      nativeChart: false,
      print: true,
    },
    environment: async () => parts.environment(),
    sheets: async () => grid().sheets(),
    read: async (name) => ({ name, cells: await grid().readInTurns(name), merges: grid().merges(name) }),
    named: async (wanted) => {
      const found: Record<string, Cell> = {};
      const known = grid().names();
      for (const name of wanted) {
        const place = known.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
        if (place) found[name] = grid().value(grid().sheetId(place.sheet), place.row, place.column);
      }
      return found;
    },
    apply: async (changes) => {
      applyChanges(grid(), changes, parts.locale.dateFormat);
      parts.written();
    },
    reveal: async (sheet, row, column) => grid().reveal(sheet, row, column),
    onChange: (callback) => {
      changeListeners.add(callback);
      return () => void changeListeners.delete(callback);
    },
    onSelection: (callback) => {
      selectionListeners.add(callback);
      return () => void selectionListeners.delete(callback);
    },
    mail: parts.mail,
    saveFile: parts.saveFile,
    openLink: parts.openLink,
    changed: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        for (const callback of changeListeners) callback();
      }, QUIET);
    },
    selected: () => {
      const { sheet, row } = grid().selected();
      for (const callback of selectionListeners) callback(sheet, row);
    },
  };
}
