/** Tables standing beside each other under one header row: the most invoice-like is read, the others are told. */
import { type Cell, isBlank } from "../cell.ts";
import type { Heading } from "./headings.ts";
import { normalLabel } from "./label.ts";
import { FORMULA_HEADINGS, INPUT_COLUMNS } from "./own-columns.ts";
import { scoreOf, type TableHead } from "./table.ts";

/** A table alone on its sheet, and the headings of the one beside it ("" for none). */
export interface AloneTable {
  readonly head: TableHead;
  readonly cells: readonly (readonly Cell[])[];
  readonly beside: string;
}

const OWN: ReadonlySet<string> = new Set(
  [...FORMULA_HEADINGS, ...INPUT_COLUMNS.map(({ heading }) => heading)].map(normalLabel),
);

const EMPTY: Heading = { text: "", label: "", meanings: [], unit: "" };

/** The table without what stands beside it behind a blank column; itself where nothing does. */
export function tableAlone(cells: readonly (readonly Cell[])[], head: TableHead, end: number): AloneTable {
  const whole = { head, cells, beside: "" };
  const { headings, headerRow } = head;
  const blocks: number[][] = [[]];
  let last = headings.length - 1;
  while (headings[last]?.text === "") last--;
  for (let c = 0; c <= last; c++) {
    const isGap = headings[c]?.text === "" && isBlankColumn(cells, c, headerRow, end);
    if (isGap) blocks.push([]);
    else blocks[blocks.length - 1]?.push(c);
  }
  const tables = blocks
    .map((columns) => {
      const named = columns.map((c) => headings[c] as Heading);
      const fields = new Set(named.map(({ meanings }) => meanings[0]?.field));
      return { columns, fields, score: scoreOf(named), text: named.map(({ text }) => text).join(", ") };
    })
    .filter(({ score }) => score >= 3)
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = tables;
  // Blocks that name the same things again are tables of their own; else it is one table with a gap.
  const rival = others.find(({ fields }) => [...fields].filter((f) => f && best?.fields.has(f)).length >= 2);
  if (!best || !rival) return whole;
  const keep = new Set(best.columns);
  const kept = (c: number): boolean => keep.has(c) || OWN.has(headings[c]?.label ?? "");
  return {
    head: { ...head, headings: headings.map((heading, c) => (kept(c) ? heading : EMPTY)) },
    cells: cells.map((row, r) =>
      r < headerRow || r >= end ? row : row.map((cell, c) => (kept(c) ? cell : "")),
    ),
    beside: rival.text,
  };
}

function isBlankColumn(
  cells: readonly (readonly Cell[])[],
  column: number,
  from: number,
  to: number,
): boolean {
  for (let r = from; r < to; r++) if (!isBlank(cells[r]?.[column])) return false;
  return true;
}
