/** What was typed into a new column since its heading was written: taking the heading back must not orphan it. */
import { type Cell, isBlank } from "../core/cell.ts";
import { ANSWERS_FOR, CONTACT_COLUMN, INPUT_COLUMNS, OWN_MARK } from "../core/ledger/own-columns.ts";
import type { CellContent, SheetCells, WorkbookChange } from "../core/workbook.ts";
import type { SheetHost } from "./sheet-host.ts";

type Write = Extract<WorkbookChange, { kind: "write" }>;

/** The opposite changes without the columns that hold something new, and the headings of those columns. */
export interface KeptColumns {
  readonly changes: readonly WorkbookChange[];
  readonly kept: readonly string[];
}

/** A column people write in: one of formulas holds nothing that cannot be worked out again. */
const isInput = (heading: string): boolean =>
  [...INPUT_COLUMNS, CONTACT_COLUMN].some(
    (one) => heading === one.heading || heading === one.heading + OWN_MARK,
  );

const at = (sheet: string, column: number): string => `${column} ${sheet}`;

/**
 * Leaves out of `back`, the opposite of `written`, every new column in which somebody has typed: its heading stays, and so
 * does the column that says whose the answers are. `before` and `now` are the sheets as read before the write and now.
 */
export function keepTyped(
  back: readonly WorkbookChange[],
  written: readonly WorkbookChange[],
  before: ReadonlyMap<string, SheetCells>,
  now: ReadonlyMap<string, SheetCells>,
): KeptColumns {
  const headings = new Map<string, { sheet: string; column: number; row: number; heading: string }>();
  const ours = new Set<string>();
  for (const change of written) {
    if (change.kind !== "write" || !before.has(change.sheet)) continue;
    eachCell(change, (row, column, content) => {
      if (content === null || content === "") return;
      ours.add(`${row} ${at(change.sheet, column)}`);
      const was = before.get(change.sheet)?.cells ?? [];
      const isNew = was.every((line) => isBlank(line[column]));
      const known = headings.get(at(change.sheet, column));
      if (isNew && typeof content === "string" && (!known || row < known.row))
        headings.set(at(change.sheet, column), { sheet: change.sheet, column, row, heading: content });
    });
  }
  const typed = [...headings.values()].filter(
    ({ sheet, column, row, heading }) =>
      isInput(heading) &&
      (now.get(sheet)?.cells ?? []).some(
        (line, r) => r > row && !isBlank(line[column]) && !ours.has(`${r} ${at(sheet, column)}`),
      ),
  );
  if (typed.length === 0) return { changes: back, kept: [] };
  const beside = [...headings.values()].filter(({ heading }) => heading === ANSWERS_FOR);
  const stay = new Set([...typed, ...beside].map(({ sheet, column }) => at(sheet, column)));
  return {
    changes: back.map((change) => (change.kind === "write" ? without(change, stay) : change)),
    kept: typed.map(({ heading }) => heading),
  };
}

function eachCell(change: Write, see: (row: number, column: number, content: CellContent) => void): void {
  change.cells.forEach((line, r) => {
    line.forEach((content, c) => {
      see(change.row + r, change.column + c, content as CellContent);
    });
  });
}

/** The write with nothing in these columns, and nothing asked of them. */
function without(change: Write, columns: ReadonlySet<string>): Write {
  const stays = (column: number): boolean => columns.has(at(change.sheet, column));
  return {
    ...change,
    cells: change.cells.map((line) =>
      line.map((content, c): CellContent => (stays(change.column + c) ? null : (content as Cell))),
    ),
    ...(change.expect ? { expect: change.expect.filter(({ column }) => !stays(column)) } : {}),
  };
}

/** The opposite changes as they may be made now: the sheets they write in are read once more. */
export async function undoable(
  host: Pick<SheetHost, "read">,
  back: readonly WorkbookChange[],
  written: readonly WorkbookChange[],
  before: ReadonlyMap<string, SheetCells>,
): Promise<KeptColumns> {
  const names = new Set(back.flatMap((change) => (change.kind === "write" ? [change.sheet] : [])));
  const sheets = await Promise.all(
    [...names].filter((name) => before.has(name)).map((name) => host.read(name)),
  );
  return keepTyped(back, written, before, new Map(sheets.map((sheet) => [sheet.name, sheet])));
}
