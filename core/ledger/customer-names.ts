/** Which column names the customers where the one headed "customer" holds their numbers ("Debitor" 7002 beside "Navn"). */
import { type Cell, isBlank } from "../cell.ts";
import { customerKey } from "./customer-key.ts";
import { foldText } from "./label.ts";
import { plainDigits } from "./plain-digits.ts";

/** A number, or a code without words: "7002", "D-7002", "DEB00012". */
const CODE = /^\p{L}{0,4}[ ./_-]?\d[\d ./_-]*\p{L}?$/u;

/** Two letters together: what a name has and a code has not. */
const WORD = /\p{L}{2}/u;

const textOf = (cell: Cell | undefined): string =>
  typeof cell === "string"
    ? plainDigits(cell).trim()
    : typeof cell === "number" && Number.isInteger(cell)
      ? String(cell)
      : "";

/** True for a cell that holds a number or a code, not a name. */
export const isCode = (cell: Cell | undefined): boolean => CODE.test(textOf(cell));

/** True for a cell that can be a customer's name. */
const isName = (cell: Cell | undefined): boolean =>
  typeof cell === "string" && WORD.test(cell) && !cell.includes("@") && !isCode(cell);

/** Filled cells looked at to tell what a column holds. */
const SAMPLE = 200;

/** True where most of the filled cells from row `first` on (the first 200) pass; false for a blank column. */
export function isMostly(
  cells: readonly (readonly Cell[])[],
  column: number,
  first: number,
  passes: (cell: Cell | undefined) => boolean,
): boolean {
  let filled = 0;
  let passed = 0;
  for (let r = first; r < cells.length && filled < SAMPLE; r++) {
    const cell = cells[r]?.[column];
    if (isBlank(cell)) continue;
    filled++;
    if (passes(cell)) passed++;
  }
  return passed * 2 > filled;
}

/** True for a column whose cells are mostly numbers or codes. */
export const holdsCodes = (cells: readonly (readonly Cell[])[], column: number, first: number): boolean =>
  isMostly(cells, column, first, isCode);

/**
 * True where `names` names the customers whose numbers stand in `codes`: most numbers have a name, and it is one name.
 * With `strictly` no number may have two: the one account all customers are booked on is not a customer's number.
 */
export function namesOfCodes(
  cells: readonly (readonly Cell[])[],
  codes: number,
  names: number,
  first: number,
  strictly: boolean,
): boolean {
  if (!isMostly(cells, names, first, isName)) return false;
  const known = new Map<string, string>();
  const many = new Set<string>();
  let rows = 0;
  let named = 0;
  for (let r = first; r < cells.length; r++) {
    const code = textOf(cells[r]?.[codes]);
    if (!CODE.test(code)) continue;
    rows++;
    const name = cells[r]?.[names];
    if (!isName(name)) continue;
    named++;
    const before = known.get(code);
    if (before === undefined) known.set(code, name as string);
    else if (before !== name && customerKey(before) !== customerKey(name as string)) many.add(code);
  }
  if (named * 2 <= rows) return false;
  return strictly ? many.size === 0 : many.size * 2 < known.size;
}

/** Headings that name a customer only beside its number: elsewhere they describe an item. */
const DESCRIBING =
  /^(?:bezeichnung|name ?1|debitorenbezeichnung|kundenbezeichnung|denominacion|denominazione|denomination|benaming|benamning|betegnelse)$/;

/** True for the label of a column that can name the customer whose number stands beside it. */
export const describesCustomer = (label: string): boolean => DESCRIBING.test(foldText(label));

/** True where a column without a heading names who owes: most rows of several cells have a name there. */
export function namesItsRows(cells: readonly (readonly Cell[])[], column: number, first: number): boolean {
  const rows = cells
    .slice(first, first + SAMPLE)
    .filter((row) => row.filter((cell) => !isBlank(cell)).length > 3);
  return rows.length > 0 && rows.filter((row) => isName(row[column])).length * 2 > rows.length;
}
