/** Tables standing beside each other under one header row: the most invoice-like is read, the others are told. */
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { readAmountText } from "../money.ts";
import { customerKey } from "./customer-key.ts";
import type { Field } from "./field.ts";
import type { Heading } from "./headings.ts";
import { normalLabel } from "./label.ts";
import { FORMULA_HEADINGS, INPUT_COLUMNS } from "./own-columns.ts";
import { cellText } from "./rows.ts";
import { scoreOf, type TableHead } from "./table.ts";

/** A table alone on its sheet, and the headings of the one beside it ("" for none). */
export interface AloneTable {
  readonly head: TableHead;
  readonly cells: readonly (readonly Cell[])[];
  readonly beside: string;
  /** A list of customers with their addresses standing beside, to be joined by name; undefined for none. */
  readonly addresses?: readonly (readonly Cell[])[];
}

const OWN: ReadonlySet<string> = new Set(
  [...FORMULA_HEADINGS, ...INPUT_COLUMNS.map(({ heading }) => heading)].map(normalLabel),
);

const EMPTY: Heading = { text: "", label: "", meanings: [], unit: "" };

/** Columns between two blank ones, and what they name. */
interface Block {
  readonly columns: readonly number[];
  /** The first column of each field. */
  readonly fields: ReadonlyMap<Field, number>;
  readonly score: number;
  readonly text: string;
}

/** The table without what stands beside it behind a blank column; itself where nothing does. */
export function tableAlone(cells: readonly (readonly Cell[])[], head: TableHead, end: number): AloneTable {
  const whole = { head, cells, beside: "" };
  const { headings, headerRow } = head;
  const [best, ...others] = blocksOf(cells, head, end);
  if (!best || others.length === 0) return whole;
  const rows = cells.slice(headerRow + head.headerRows, end);
  const rival = others.find((other) => isApart(best, other, rows));
  if (!rival) return whole;
  const keep = new Set(best.columns);
  const kept = (c: number): boolean => keep.has(c) || OWN.has(headings[c]?.label ?? "");
  const isList = rival.fields.has("customer") && rival.fields.has("email") && !rival.fields.has("balance");
  return {
    head: { ...head, headings: headings.map((heading, c) => (kept(c) ? heading : EMPTY)) },
    cells: cells.map((row, r) =>
      r < headerRow || r >= end ? row : row.map((cell, c) => (kept(c) ? cell : "")),
    ),
    ...(isList ? { beside: "", addresses: rowsOf(rival, cells, headerRow, end) } : { beside: rival.text }),
  };
}

/** The blocks that could be tables, the most invoice-like first. */
function blocksOf(cells: readonly (readonly Cell[])[], head: TableHead, end: number): Block[] {
  const { headings, headerRow } = head;
  const blocks: number[][] = [[]];
  let last = headings.length - 1;
  while (headings[last]?.text === "") last--;
  for (let c = 0; c <= last; c++) {
    const isGap = headings[c]?.text === "" && isBlankColumn(cells, c, headerRow, end);
    if (isGap) blocks.push([]);
    else blocks[blocks.length - 1]?.push(c);
  }
  if (blocks.length === 1) return [];
  return blocks
    .map((columns): Block => {
      const named = columns.map((c) => headings[c] as Heading);
      const fields = new Map<Field, number>();
      for (const [i, { meanings }] of named.entries()) {
        const field = meanings[0]?.field;
        if (field && !fields.has(field)) fields.set(field, columns[i] as number);
      }
      const text = named
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .join(", ");
      return { columns, fields, score: scoreOf(named), text };
    })
    .filter(({ score }) => score >= 3)
    .sort((a, b) => b.score - a.score);
}

/**
 * True where a block is a table of its own: it names the same things again, goes on where the first has ended, or
 * lists the same customers in another order. Else it is one table with a gap.
 */
function isApart(best: Block, other: Block, rows: readonly (readonly Cell[])[]): boolean {
  if ([...other.fields.keys()].filter((field) => best.fields.has(field)).length >= 2) return true;
  const owner = best.fields.get("customer");
  if (owner === undefined) return false;
  // A total without a name leaves blank what stands before it, but holds amounts only.
  const goesOn = (row: readonly Cell[]): boolean =>
    best.columns.every((c) => isBlank(row[c])) &&
    other.columns.filter((c) => !isBlank(row[c])).length >= 2 &&
    other.columns.some((c) => isWordOrDay(row[c]));
  if (rows.some(goesOn)) return true;
  const named = other.fields.get("customer");
  return named !== undefined && isOtherOrder(rows, owner, named);
}

const isWordOrDay = (cell: Cell | undefined): boolean =>
  isDateCell(cell) || (typeof cell === "string" && cell.trim() !== "" && readAmountText(cell) === undefined);

/** True where most names of the second column are customers of the first, but stand in other rows. */
function isOtherOrder(rows: readonly (readonly Cell[])[], first: number, second: number): boolean {
  const keyAt = (row: readonly Cell[], c: number): string => customerKey(cellText(row[c]));
  const customers = new Set(rows.map((row) => keyAt(row, first)));
  let names = 0;
  let known = 0;
  let moved = 0;
  for (const row of rows) {
    const name = keyAt(row, second);
    if (name === "") continue;
    names++;
    if (customers.has(name)) known++;
    if (name !== keyAt(row, first)) moved++;
  }
  return moved > 0 && known * 2 >= names;
}

/** The block's own cells in the sheet's rows. */
const rowsOf = (
  { columns }: Block,
  cells: readonly (readonly Cell[])[],
  from: number,
  to: number,
): readonly (readonly Cell[])[] =>
  cells.slice(0, to).map((row, r) => (r < from ? [] : columns.map((c) => row[c] ?? "")));

function isBlankColumn(
  cells: readonly (readonly Cell[])[],
  column: number,
  from: number,
  to: number,
): boolean {
  for (let r = from; r < to; r++) if (!isBlank(cells[r]?.[column])) return false;
  return true;
}
