/** What each row below the headings is: an item, a group's name, a total, a footer. */
import { type Cell, isBlank, isDateCell, isErrorCell, trimmed } from "../cell.ts";
import { currencyAlone } from "./currency.ts";
import type { Field } from "./field.ts";
import { foldText } from "./label.ts";
import { isBucketName, totalName } from "./row-words.ts";

/** A total of the report's own. */
export interface TotalRow {
  readonly row: number;
  /** Whose total: a customer or bucket in folded text; "" for the whole report. */
  readonly name: string;
  /** How many items stand above it. */
  readonly after: number;
  /** Where its group begins, as a number of items. */
  readonly since: number;
}

/** A text standing alone in its row under which nothing stands. */
export interface LooseText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The rows of a table, sorted out. */
export interface RowReading {
  /** Rows of items, counted from 0 on the sheet. */
  readonly rows: Int32Array;
  /** The customer named above each item; undefined where no group was ever named. */
  readonly groups: (string | undefined)[] | undefined;
  /** The currency named above each item, by a code standing alone in a row; undefined where none ever was. */
  readonly currencies: readonly (string | undefined)[] | undefined;
  readonly totals: readonly TotalRow[];
  readonly loose: readonly LooseText[];
  /** Rows with one cell or none. */
  readonly gaps: readonly number[];
}

/** Where the fields stand, −1 for none. */
export type ColumnOf = (field: Field) => number;

/** The text a cell shows, trimmed; "" for a blank, digits for a number. */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") return trimmed(cell);
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (cell === null || cell === undefined || isDateCell(cell)) return "";
  return isErrorCell(cell) ? cell.error : "";
}

/** A time stamp or page number below a report, and the notes programs print there. */
const FOOTER =
  /\d{1,2}:\d{2}|^(?:page|side|sida|seite|pagina|página|sivu)\s*\d|^(?:printed|generated|exported|accrual basis|cash basis|udskrevet|utskriven|gedruckt|imprimé|afgedrukt)\b/i;

/** Sorts the rows of a table, some at a time, from the first on. */
export interface RowSorter {
  sort(from: number, to: number): void;
  /** `followed` where another table begins below: a text standing alone above it is its title. */
  done(followed: boolean): RowReading;
}

/** A sorter of the rows from `first` up to and without `end`; `tell` hears of each item while its row is at hand. */
export function rowSorter(
  cells: readonly (readonly Cell[])[],
  first: number,
  end: number,
  at: ColumnOf,
  headings: readonly string[],
  tell: (item: number, row: readonly Cell[]) => void,
): RowSorter {
  const customer = at("customer") >= 0 ? at("customer") : at("customerNumber");
  const amounts = [at("balance"), at("amount"), at("lineAmount")].filter((c) => c >= 0);
  const ids = [at("invoice"), at("dueDate"), at("invoiceDate")].filter((c) => c >= 0);
  const main = amounts[0] ?? -1;
  const heading = headings[main];
  const rows = new Int32Array(Math.max(0, end - first));
  let count = 0;
  const groups: (string | undefined)[] = [];
  const currencies: (string | undefined)[] = [];
  const totals: TotalRow[] = [];
  const loose: LooseText[] = [];
  const gaps: number[] = [];
  let group: string | undefined;
  let grouped = false;
  let money: string | undefined;
  let since = 0;
  let pending: LooseText | undefined;
  const settlePending = (): void => {
    if (pending) loose.push(pending);
    pending = undefined;
  };
  const item = (r: number, named: boolean): void => {
    if (group !== undefined) groups[count] = group;
    if (money !== undefined) currencies[count] = money;
    rows[count] = r;
    tell(count, cells[r] as readonly Cell[]);
    count++;
    // An item with a customer of its own does not need the name above it.
    if (named) settlePending();
    pending = undefined;
  };
  const sortRow = (r: number): void => {
    const row = cells[r] as readonly Cell[];
    let amount: Cell = row[main];
    for (let i = 1; i < amounts.length && isBlank(amount); i++) amount = row[amounts[i] as number];
    const hasAmount = !isBlank(amount);
    let filledIds = 0;
    let lastId = -1;
    for (let i = 0; i < ids.length; i++) {
      if (isBlank(row[ids[i] as number])) continue;
      filledIds++;
      lastId = ids[i] as number;
    }
    const hasId = filledIds > 0;
    const named = customer >= 0 && !isBlank(row[customer]);
    // "Total for …" may stand in the column of numbers or dates.
    const soleText =
      filledIds === 1 && !named && typeof row[lastId] === "string" ? (row[lastId] as string) : "";
    const labelled = soleText !== "" && totalName(soleText) !== undefined;
    if (hasAmount && hasId && !labelled && (named || customer < 0 || group !== undefined)) {
      // The headings printed again on the next page; an item whose amount is such a word is told as unreadable.
      if (typeof amount === "string" && amount === heading && ids.every((c) => row[c] === headings[c]))
        return;
      if (named && customer === ids[0] && isOdooGroup(row, ids)) {
        group = groupName(row[customer]);
        return;
      }
      item(r, named);
      return;
    }
    const filled = filledCells(row);
    if (filled.length <= 1) gaps.push(r);
    if (filled.length === 0) return;
    const label = filled.find((c) => typeof row[c] === "string") ?? -1;
    const text = label >= 0 ? cellText(row[label]) : "";
    const total = label >= 0 ? totalName(text) : undefined;
    if (
      total !== undefined &&
      (labelled || !hasDates(row, at)) &&
      isTotal(total, hasAmount, group, filled.length)
    ) {
      settlePending();
      totals.push({ row: r, name: total, after: count, since });
      since = count;
      group = undefined;
      return;
    }
    const odoo = /^(.+) \(\d+\)$/.exec(text);
    if (odoo && label === filled[0] && !named && !hasDates(row, at)) {
      group = odoo[1];
      grouped = true;
      since = count;
      return;
    }
    if (!hasAmount && (!hasId || filled.length === 1) && filled.length <= 2) {
      const column = filled[0] as number;
      const alone = cellText(row[column]);
      settlePending();
      const code = customer >= 0 ? currencyAlone(alone) : "";
      if (code !== "") {
        money = code;
        since = count;
        return;
      }
      if (alone === "" || isBucketName(alone) || FOOTER.test(alone) || alone.length > 80) {
        if (isBucketName(alone)) since = count;
        return;
      }
      if (customer >= 0 && column === customer) pending = { row: r, column, text: alone };
      since = count;
      // Where each row names its customer, a name in another column groups by something else.
      if (customer < 0 || column === customer || at("customer") < 0) {
        group = groupName(row[column]);
        grouped = true;
      }
      return;
    }
    if (r === first && isTechnical(row, filled)) return;
    if (hasAmount && !hasId && !named && label < 0) {
      totals.push({ row: r, name: group === undefined ? "" : foldText(group), after: count, since });
      since = count;
      return;
    }
    item(r, named);
  };
  return {
    sort(from, to) {
      for (let r = from; r < to; r++) sortRow(r);
    },
    done(followed) {
      if (!followed) settlePending();
      return {
        rows: rows.subarray(0, count),
        groups: grouped ? groups : undefined,
        currencies: money === undefined ? undefined : currencies,
        totals,
        loose,
        gaps,
      };
    },
  };
}

const filledCells = (row: readonly Cell[]): number[] => {
  const filled: number[] = [];
  for (let c = 0; c < row.length; c++) if (!isBlank(row[c])) filled.push(c);
  return filled;
};

const hasDates = (row: readonly Cell[], at: ColumnOf): boolean =>
  !isBlank(row[at("dueDate")]) || !isBlank(row[at("invoiceDate")]);

/** "Total 3000" below the group 3000 is its total even without a sum; a customer called "Total Energies" is not one. */
const isTotal = (name: string, hasAmount: boolean, group: string | undefined, filled: number): boolean =>
  name === "" ||
  hasAmount ||
  filled > 2 ||
  (group !== undefined && foldText(group) === name) ||
  isBucketName(name);

/** SAP and DATEV print "Konto 30036349"; Odoo a count behind the name. */
const groupName = (cell: Cell): string =>
  cellText(cell)
    .replace(/ \(\d+\)$/, "")
    .replace(/^(?:Konto|Account|Debitor|Kunde|Kund|Customer|Client):?\s+(?=\d+$)/i, "");

const isOdooGroup = (row: readonly Cell[], ids: readonly number[]): boolean =>
  ids.slice(1).every((c) => isBlank(row[c])) && / \(\d+\)$/.test(cellText(row[ids[0] as number]));

/** A second header row of a program's own field names: "SalesInvoice.name", "invoice_date". */
const isTechnical = (row: readonly Cell[], filled: readonly number[]): boolean =>
  filled.length >= 3 &&
  filled.every(
    (c) => typeof row[c] === "string" && /^[A-Za-z][\w]*([._][\w]+)*$/.test((row[c] as string).trim()),
  ) &&
  filled.some((c) => /[._]|[a-z][A-Z]/.test(row[c] as string));
