/** A workbook in memory behind the pane's port: no files, no formulas worked out, mail kept in a list. */
import { type Cell, isBlank, isDateCell } from "../../core/cell.ts";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../../core/reminders/log.ts";
import { ledgerNow, markChanges } from "../../core/reminders/recheck.ts";
import { sendChunk } from "../../core/reminders/send.ts";
import { runEffectsAsync, type SendEffect } from "../../core/reminders/send-effects.ts";
import type { CellContent, SheetCells, WorkbookChange } from "../../core/workbook.ts";
import type {
  Capabilities,
  Environment,
  OutgoingMessage,
  SendChunk,
  SendResult,
  SheetHost,
} from "../../panel/sheet-host.ts";

/** How the host differs from a workbench with its own inbox. */
export interface MemoryOptions {
  readonly today?: string;
  readonly language?: string;
  readonly theme?: "light" | "dark";
  readonly quota?: number;
  readonly can?: Partial<Capabilities>;
  /** True for a message the mail service dies on: nobody knows whether it went out. */
  readonly failing?: (message: OutgoingMessage) => boolean;
  /** Milliseconds a mail takes, to see progress and to stop. */
  readonly pace?: number;
}

interface MemorySheet {
  name: string;
  hidden: boolean;
  cells: CellContent[][];
  merges?: readonly string[];
}

/** The host with what a test may look at and do as the user would. */
export interface MemoryHost extends SheetHost {
  readonly sent: OutgoingMessage[];
  readonly tests: OutgoingMessage[];
  readonly revealed: { sheet: string; row: number; column: number }[];
  readonly files: { name: string; type: string; bytes: Uint8Array }[];
  /** Types into a cell as the user would; the pane hears of it. */
  type(sheet: string, row: number, column: number, value: Cell): void;
  /** Selects a row as the user would. */
  select(sheet: string, row: number): void;
}

const isFormula = (content: CellContent): content is { readonly formula: string } =>
  typeof content === "object" && content !== null && "formula" in content;

const cellOf = (content: CellContent | undefined): Cell =>
  content === undefined || content === null ? "" : isFormula(content) ? "(formula)" : content;

function sameCell(left: Cell, right: Cell): boolean {
  if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
  const plain = (cell: Cell): Cell => (isDateCell(cell) ? cell.day + 25569 : cell);
  return plain(left) === plain(right);
}

/** A host over a copy of these sheets; the first is active. */
export function memoryHost(workbook: readonly SheetCells[], options: MemoryOptions = {}): MemoryHost {
  let sheets: MemorySheet[] = workbook.map((sheet) => ({
    name: sheet.name,
    hidden: false,
    cells: sheet.cells.map((row) => [...row]),
    ...(sheet.merges ? { merges: sheet.merges } : {}),
  }));
  let names: Record<string, { sheet: string; row: number; column: number }> = {};
  const changed = new Set<() => void>();
  const selected = new Set<(sheet: string, row: number) => void>();
  const sent: OutgoingMessage[] = [];
  const tests: OutgoingMessage[] = [];
  const revealed: { sheet: string; row: number; column: number }[] = [];
  const files: { name: string; type: string; bytes: Uint8Array }[] = [];

  const find = (name: string): MemorySheet => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet "${name}" in this workbook.`);
    return sheet;
  };
  const put = (sheet: MemorySheet, row: number, column: number, content: CellContent): void => {
    while (sheet.cells.length <= row) sheet.cells.push([]);
    const line = sheet.cells[row] as CellContent[];
    while (line.length <= column) line.push("");
    line[column] = content;
  };
  const check = (change: WorkbookChange): void => {
    if (change.kind === "add-sheet" && sheets.some((sheet) => sheet.name === change.name)) {
      throw new Error(`The workbook already has a sheet "${change.name}".`);
    }
    if (change.kind === "remove-columns") {
      for (const { column, heading } of change.columns) {
        const found = cellOf(find(change.sheet).cells[change.headerRow]?.[column]);
        if (found !== heading) throw new Error(`The column "${heading}" of ${change.sheet} has moved.`);
      }
    }
    if (change.kind !== "write") return;
    for (const { row, column, value } of change.expect ?? []) {
      if (!sameCell(cellOf(find(change.sheet).cells[row]?.[column]), value)) {
        throw new Error(`Row ${row + 1} of ${change.sheet} has changed since it was read. Read it again.`);
      }
    }
  };
  const perform = (change: WorkbookChange): void => {
    switch (change.kind) {
      case "add-sheet":
        sheets.push({
          name: change.name,
          hidden: change.hidden ?? false,
          cells: change.cells.map((row) => [...row]),
        });
        return;
      case "remove-sheet":
        find(change.name);
        sheets = sheets.filter((sheet) => sheet.name !== change.name);
        return;
      case "write": {
        const sheet = find(change.sheet);
        change.cells.forEach((row, r) => {
          row.forEach((content, c) => {
            if (content !== null && content !== undefined)
              put(sheet, change.row + r, change.column + c, content);
          });
        });
        return;
      }
      case "append-rows": {
        const sheet = find(change.sheet);
        let last = sheet.cells.length;
        while (last > 0 && (sheet.cells[last - 1] as CellContent[]).every((cell) => isBlank(cellOf(cell))))
          last--;
        sheet.cells.length = last;
        for (const row of change.cells) sheet.cells.push([...row]);
        return;
      }
      case "remove-columns": {
        const gone = [...change.columns].sort((a, b) => b.column - a.column);
        for (const row of find(change.sheet).cells) for (const { column } of gone) row.splice(column, 1);
        return;
      }
      case "name-cell":
        names[change.name] = { sheet: change.sheet, row: change.row, column: change.column };
        return;
      case "unname-cell":
        delete names[change.name];
        return;
    }
  };

  const write = (change: WorkbookChange): void => {
    check(change);
    perform(change);
  };
  const send = async (chunk: SendChunk): Promise<readonly SendResult[]> => {
    const began = Date.now();
    const rows = (cells: readonly (readonly Cell[])[]): WorkbookChange =>
      sheets.some((sheet) => sheet.name === LOG_SHEET)
        ? { kind: "append-rows", sheet: LOG_SHEET, cells }
        : { kind: "add-sheet", name: LOG_SHEET, cells: [[...LOG_COLUMNS], ...cells] };
    const readSheet = (name: string): SheetCells | undefined => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      return sheet && { name, cells: sheet.cells.map((row) => row.map(cellOf)) };
    };
    const today = options.today ?? "2026-06-15";
    const perform = async (effect: SendEffect): Promise<unknown> => {
      switch (effect.effect) {
        case "lock":
          return true;
        case "readLog":
          return readSheet(LOG_SHEET)?.cells ?? [];
        case "readLedger":
          if (!chunk.ledger) throw new Error("The chunk does not say how to read the ledger.");
          return ledgerNow(
            chunk.ledger,
            readSheet,
            readSheet("Settings")?.cells[1]?.[1],
            parseIsoDay(today) as Day,
          );
        case "quota":
          return options.quota === undefined ? undefined : options.quota - sent.length;
        case "elapsed":
          return Date.now() - began;
        case "now":
          return `${today} 10:00:00`;
        case "claim":
        case "settle":
          write(rows([effect.row]));
          return undefined;
        case "send":
          if (options.pace) await new Promise((resolve) => setTimeout(resolve, options.pace));
          if (options.failing?.(effect.message)) throw new Error("The line went dead.");
          sent.push(effect.message);
          return { sent: true };
        case "mark":
          if (chunk.ledger)
            for (const change of markChanges(chunk.ledger, readSheet, effect.marks)) write(change);
          return undefined;
        default:
          return undefined;
      }
    };
    return runEffectsAsync(sendChunk(chunk), perform);
  };

  return {
    kind: "workbench",
    can: {
      send: "inbox",
      eml: true,
      drafts: false,
      compose: "none",
      outbox: false,
      watchesChanges: true,
      watchesSelection: true,
      files: true,
      nativeChart: false,
      print: true,
      ...options.can,
    },
    sent,
    tests,
    revealed,
    files,
    environment: async (): Promise<Environment> => ({
      language: options.language ?? "en",
      today: options.today ?? "2026-06-15",
      timeZone: "Europe/Copenhagen",
      ...(options.theme ? { theme: options.theme } : {}),
    }),
    sheets: async () =>
      sheets.map((sheet, index) => ({
        name: sheet.name,
        rows: sheet.cells.length,
        columns: sheet.cells.reduce((most, row) => Math.max(most, row.length), 0),
        active: index === 0,
        hidden: sheet.hidden,
      })),
    read: async (name) => {
      const sheet = find(name);
      const cells = sheet.cells.map((row) => row.map(cellOf));
      return { name, cells, ...(sheet.merges ? { merges: sheet.merges } : {}) };
    },
    named: async (wanted) => {
      const found: Record<string, Cell> = {};
      for (const name of wanted) {
        const place = names[name];
        if (place) found[name] = cellOf(find(place.sheet).cells[place.row]?.[place.column]);
      }
      return found;
    },
    apply: async (changes) => {
      const before = {
        sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => [...row]) })),
        names: { ...names },
      };
      // Expectations are about the workbook as it stood before the first change.
      for (const change of changes) check(change);
      try {
        for (const change of changes) perform(change);
      } catch (error) {
        sheets = before.sheets;
        names = before.names;
        throw error;
      }
    },
    reveal: async (sheet, row, column) => {
      find(sheet);
      revealed.push({ sheet, row, column });
    },
    onChange: (callback) => {
      changed.add(callback);
      return () => void changed.delete(callback);
    },
    onSelection: (callback) => {
      selected.add(callback);
      return () => void selected.delete(callback);
    },
    mail: {
      quota: async () => options.quota,
      send,
      sendTest: async (message) => void tests.push(message),
    },
    saveFile: async (name, type, bytes) => void files.push({ name, type, bytes }),
    openLink: async () => undefined,
    type: (sheet, row, column, value) => {
      put(find(sheet), row, column, value);
      for (const callback of changed) callback();
    },
    select: (sheet, row) => {
      for (const callback of selected) callback(sheet, row);
    },
  };
}
