/** Finding the tables of a sheet: where the header row is, one row or two, and how much it looks like invoices. */
import { type Cell, isBlank, isErrorCell } from "../cell.ts";
import { readAmountText } from "../money.ts";
import { readDateText } from "./date-text.ts";
import type { Field } from "./field.ts";
import { type Heading, readHeading } from "./headings.ts";
import { type Program, programOf } from "./programs.ts";
import { isBucketName } from "./row-words.ts";

/** A table found on a sheet. Rows count from 0. */
export interface TableHead {
  readonly headerRow: number;
  /** One, or two where each heading is split over two rows. */
  readonly headerRows: number;
  readonly headings: readonly Heading[];
  readonly program: Program | undefined;
  /** How much it looks like a list of invoices; 0 for not at all. */
  readonly score: number;
}

const WEIGHTS: Partial<Record<Field, number>> = {
  customer: 4, balance: 4, amount: 3, dueDate: 3, invoice: 3, invoiceDate: 2, lineAmount: 2, customerNumber: 2, paid: 1,
  status: 1, currency: 1, paidDate: 1, terms: 1, documentType: 1, email: 1,
}; // biome-ignore format: a table

/** Headings are looked for in the first rows, and below a blank row or a title further down. */
const SEARCHED_ROWS = 80;

const textOf = (cell: Cell): string =>
  typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "";

/** The score of a row as headings: distinct fields named, weighted; at least two, and more names than numbers. */
export function scoreOf(headings: readonly Heading[]): number {
  const fields = new Set<Field>();
  let filled = 0;
  let known = 0;
  for (const heading of headings) {
    if (heading.text === "") continue;
    filled++;
    const meaning = heading.meanings[0];
    if (meaning) {
      known++;
      fields.add(meaning.field);
    }
  }
  if (known < 2 || filled < 2) return 0;
  let score = 0;
  for (const field of fields) score += WEIGHTS[field] ?? 0.2;
  return known * 3 < filled && !programOf(headings.map((h) => h.label)) ? score / 2 : score;
}

/** True for a cell that can be (part of) a heading: text with a letter, not long, no date or amount. */
function isHeadingText(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length >= 60) return false;
  // "31-60" heads a column of an aging summary.
  return /[\p{L}#№]/u.test(cell) || (isBucketName(cell) && readDateText(cell) === undefined);
}

function headAt(
  cells: readonly (readonly Cell[])[],
  r: number,
  names: Map<string, Heading>,
): TableHead | undefined {
  const row = cells[r] as readonly Cell[];
  let words = 0;
  let values = 0;
  for (const cell of row) {
    // A heading of ours that a formula still works out ("Loading...") says nothing about the row.
    if (isBlank(cell) || isErrorCell(cell)) continue;
    if (isHeadingText(cell)) words++;
    else values++;
  }
  if (words < 2 || values > words / 2) return undefined;
  const named = (text: string): Heading => {
    let heading = names.get(text);
    if (!heading) {
      heading = readHeading(text);
      names.set(text, heading);
    }
    return heading;
  };
  const single = row.map((cell) => named(textOf(cell)));
  let best = { headings: single, score: scoreOf(single), rows: 1 };
  const below = cells[r + 1];
  if (below?.some((cell) => !isBlank(cell)) && below.every((cell) => isBlank(cell) || isHeadingText(cell))) {
    const width = Math.max(row.length, below.length);
    for (const fill of [false, true]) {
      let band = "";
      const joined: Heading[] = [];
      for (let c = 0; c < width; c++) {
        const top = textOf(row[c]).trim();
        if (top !== "") band = top;
        joined.push(named(`${fill ? band : top} ${textOf(below[c])}`.trim()));
      }
      const score = scoreOf(joined);
      if (score > best.score) best = { headings: joined, score, rows: 2 };
    }
  }
  if (best.score < 3) return undefined;
  const program = programOf(best.headings.map((h) => h.label));
  return {
    headerRow: r,
    headerRows: best.rows,
    headings: best.headings,
    program,
    score: best.score + (program ? 5 : 0),
  };
}

/** The tables whose headings stand in a sheet's first rows, the most invoice-like first. */
export const topTables = (cells: readonly (readonly Cell[])[]): TableHead[] =>
  findTables(cells.slice(0, SEARCHED_ROWS + 2)).filter(({ headerRow }) => headerRow <= SEARCHED_ROWS);

/** True where headings may stand further down than the first rows, below one of these rows that hold one cell or none. */
export function mayStartBelow(cells: readonly (readonly Cell[])[], gaps: readonly number[]): boolean {
  const names = new Map<string, Heading>();
  return gaps.some(
    (r) => r >= SEARCHED_ROWS && r + 1 < cells.length && headAt(cells, r + 1, names) !== undefined,
  );
}

/** The tables of a sheet, the most invoice-like first; empty where no row reads like headings. */
export function findTables(cells: readonly (readonly Cell[])[]): TableHead[] {
  const heads: TableHead[] = [];
  const names = new Map<string, Heading>();
  let afterGap = true;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r] as readonly Cell[];
    if (r >= SEARCHED_ROWS && !afterGap) {
      afterGap = isNearlyBlank(row);
      continue;
    }
    const head = headAt(cells, r, names);
    if (r >= SEARCHED_ROWS) afterGap = isNearlyBlank(row);
    if (!head) continue;
    const previous = heads[heads.length - 1];
    // A band above the real headings, or the same headings printed again on the next page.
    if (previous && r < previous.headerRow + previous.headerRows + (previous.score < head.score ? 1 : 0)) {
      if (previous.score < head.score) heads[heads.length - 1] = head;
      continue;
    }
    if (previous && (sameHeadings(previous, head) || !startsTable(row, head, cells[r - 1]))) continue;
    heads.push(head);
  }
  return heads.sort((a, b) => b.score - a.score || a.headerRow - b.headerRow);
}

/**
 * True where a row below a table begins another. An item can hold words of the trade too (type "Invoice", status
 * "Paid"): taken for headings it would end the table there and lose every row below it in silence. Headings hold no
 * date and no amount, are mostly known words, and without a gap above them all are.
 */
function startsTable(row: readonly Cell[], head: TableHead, above: readonly Cell[] | undefined): boolean {
  if (row.some(isValue)) return false;
  const filled = head.headings.filter((heading) => heading.text !== "");
  const known = filled.filter((heading) => heading.meanings.length > 0).length;
  if (head.program) return true;
  return above !== undefined && isNearlyBlank(above) ? known * 2 > filled.length : known === filled.length;
}

/** True for a date or an amount, as a cell or as text. */
const isValue = (cell: Cell): boolean =>
  typeof cell === "string"
    ? readDateText(cell.trim()) !== undefined || readAmountText(cell) !== undefined
    : !isBlank(cell);

/** True where `again` says only what `first` says in the same columns; columns added beside a list are named once, at its top. */
const sameHeadings = (first: TableHead, again: TableHead): boolean =>
  again.headings.every((h, i) => h.text === "" || h.label === first.headings[i]?.label);

/** Blank, or one cell alone: what stands between two tables. */
function isNearlyBlank(row: readonly Cell[]): boolean {
  let filled = 0;
  for (let c = 0; c < row.length; c++) if (!isBlank(row[c]) && ++filled > 1) return false;
  return true;
}
