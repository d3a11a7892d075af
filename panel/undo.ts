/** Taking back what the pane wrote, as a spreadsheet would: each change has its opposite, worked out before it is made. */
import { type Cell, isBlank, isErrorCell } from "../core/cell.ts";
import type { CellContent, Expectation, SheetCells, WorkbookChange } from "../core/workbook.ts";
import type { SheetHost } from "./sheet-host.ts";

const isFormula = (content: CellContent): boolean =>
  typeof content === "object" && content !== null && "formula" in content;

/** A text every spreadsheet gives back as it was given: words, nothing that reads like a number, a date or a truth value. */
const isWords = (content: CellContent | undefined): boolean =>
  typeof content === "string" && /^\p{L}[^\d]*$/u.test(content) && !/^(true|false)$/i.test(content);

type Sheets = ReadonlyMap<string, SheetCells>;

/**
 * The changes that take these back, last one first; undefined where one cannot be taken back exactly (removed sheets,
 * overwritten cells the pane has not read). Lines added below a sheet are emptied again and added sheets removed, while
 * nobody has written into them since: `read` is the workbook before the changes, `after` as read once they were made.
 */
export function oppositeOf(
  changes: readonly WorkbookChange[],
  read: Sheets,
  after?: Sheets,
): WorkbookChange[] | undefined {
  const back: WorkbookChange[] = [];
  const added = new Set(changes.flatMap((change) => (change.kind === "add-sheet" ? [change.name] : [])));
  const ends = new Map<string, number>();
  for (const change of changes) {
    if (change.kind === "add-sheet") {
      back.unshift(untouched(change.name, changes, after?.get(change.name)), {
        kind: "remove-sheet",
        name: change.name,
      });
    } else if (change.kind === "name-cell") back.unshift({ kind: "unname-cell", name: change.name });
    else if (change.kind === "write" || change.kind === "append-rows") {
      // What stands on a sheet that goes away again needs no opposite of its own.
      if (added.has(change.sheet)) continue;
      const sheet = read.get(change.sheet);
      if (!sheet) return undefined;
      if (change.kind === "append-rows") {
        const from = ends.get(change.sheet) ?? endOf(sheet);
        const now = after?.get(change.sheet);
        const row = now ? placeOf(change.cells, now, from) : from;
        if (row === undefined) return undefined;
        ends.set(change.sheet, row + change.cells.length);
        back.unshift(emptied(change.sheet, row, change.cells, now));
        continue;
      }
      const expect: Expectation[] = [];
      const cells = change.cells.map((row, r) =>
        row.map((content, c): CellContent => {
          if (content === null || content === undefined) return null;
          if (!isFormula(content))
            expect.push({ row: change.row + r, column: change.column + c, value: content as Cell });
          return sheet.cells[change.row + r]?.[change.column + c] ?? "";
        }),
      );
      back.unshift({
        kind: "write",
        sheet: change.sheet,
        row: change.row,
        column: change.column,
        cells,
        expect,
      });
    } else return undefined;
  }
  return back;
}

/** The row below the last one in use. */
function endOf(sheet: SheetCells): number {
  let end = sheet.cells.length;
  while (end > 0 && (sheet.cells[end - 1] ?? []).every(isBlank)) end--;
  return end;
}

/** Rows of an added sheet that are looked at cell by cell, and blank ones below them: where people type. */
const LOOKED_AT = 100;
const BELOW = 3;

/** Writes nothing, and refuses where an added sheet holds more than was put there: a log that has grown, settings filled in. */
function untouched(
  name: string,
  changes: readonly WorkbookChange[],
  after: SheetCells | undefined,
): WorkbookChange {
  let end = 0;
  let width = 1;
  const formulas = new Set<string>();
  for (const change of changes) {
    const sheet = change.kind === "add-sheet" ? change.name : "sheet" in change ? change.sheet : "";
    if (sheet !== name || !("cells" in change)) continue;
    const top = change.kind === "write" ? change.row : change.kind === "append-rows" ? end : 0;
    const left = change.kind === "write" ? change.column : 0;
    change.cells.forEach((line, r) => {
      width = Math.max(width, left + line.length);
      line.forEach((content, c) => {
        if (isFormula(content)) formulas.add(`${top + r} ${left + c}`);
      });
    });
    end = Math.max(end, top + change.cells.length);
  }
  const expect: Expectation[] = [];
  for (let row = 0; row < Math.min(end, LOOKED_AT); row++)
    for (let column = 0; after && column < width; column++)
      if (!formulas.has(`${row} ${column}`)) expect.push(...still(after, row, column));
  for (let row = end; row < end + BELOW; row++)
    for (let column = 0; column < width; column++) expect.push({ row, column, value: "" });
  return { kind: "write", sheet: name, row: 0, column: 0, cells: [[null]], expect };
}

/** That a cell still holds what was read; nothing of a fault, which no two readings need give alike. */
function still({ cells }: SheetCells, row: number, column: number): Expectation[] {
  const value = cells[row]?.[column] ?? "";
  return isErrorCell(value) ? [] : [{ row, column, value }];
}

type Lines = readonly (readonly CellContent[])[];

/** Where added lines stand: below what was read, or further down where somebody else was quicker; undefined where they do not. */
function placeOf(lines: Lines, { cells }: SheetCells, from: number): number | undefined {
  for (let row = from; row + lines.length <= cells.length; row++)
    if (lines.every((line, r) => line.every((content, c) => mayBe(content, cells[row + r]?.[c])))) return row;
  return undefined;
}

/** True where a cell may be what was written: a spreadsheet makes dates and numbers of some texts, and never words. */
function mayBe(content: CellContent, cell: Cell): boolean {
  if (isFormula(content) || content === null || content === undefined) return true;
  if (isBlank(content as Cell) || isBlank(cell)) return isBlank(content as Cell) && isBlank(cell);
  return typeof content === "string" && typeof cell === "string"
    ? content.trim() === cell.trim()
    : !isWords(content);
}

/** More cells than this are not asked one by one: a snapshot of a long ledger. */
const MOST_ASKED = 2000;

/** Added lines emptied again, while they stand there just as they were read after the write; without that reading their words must. */
function emptied(sheet: string, row: number, lines: Lines, after: SheetCells | undefined): WorkbookChange {
  const many = lines.length * (lines[0]?.length ?? 0) > MOST_ASKED;
  const expect = lines.flatMap((line, r) =>
    line.flatMap((content, column): Expectation[] => {
      const place = { row: row + r, column };
      if (after && !many) return isFormula(content) ? [] : still(after, place.row, column);
      return isWords(content) ? [{ ...place, value: content as Cell }] : [];
    }),
  );
  return {
    kind: "write",
    sheet,
    row,
    column: 0,
    cells: lines.map((line) => line.map(() => "")),
    expect,
  };
}

/** The sheets that were added or grew, read now; undefined where they cannot be read. */
export async function readWritten(
  host: Pick<SheetHost, "read">,
  changes: readonly WorkbookChange[],
): Promise<Sheets | undefined> {
  const names = new Set(
    changes.flatMap((change) =>
      change.kind === "add-sheet" ? [change.name] : change.kind === "append-rows" ? [change.sheet] : [],
    ),
  );
  try {
    return new Map(await Promise.all([...names].map(async (name) => [name, await host.read(name)] as const)));
  } catch {
    return undefined;
  }
}
