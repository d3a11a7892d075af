/** Each item's number, customer and currency as they are written, read while its row is at hand. */
import { type Cell, trimmed } from "../cell.ts";
import { plainDigits } from "./plain-digits.ts";
import { scattered } from "./repeats.ts";
import { type ColumnOf, cellText } from "./rows.ts";

/** What the items are called, one value an item. */
export interface ItemNames {
  readonly numbers: readonly string[];
  /** The numbers' `scattered` bits. */
  readonly numberBits: Int32Array;
  readonly customers: readonly string[];
  /** Numbers with more digits than a spreadsheet keeps. */
  readonly cutShort: readonly { readonly item: number; readonly field: "invoice" | "customerNumber" }[];
  /** What stands in the currency column: each word once, and which of them each item has; undefined without one. */
  readonly currencies: { readonly words: readonly Cell[]; readonly of: Int32Array } | undefined;
}

/** Reads the items' names, some at a time, from the first on. */
export interface NameReader {
  /** Reads items from `from` on, as many as `rows` has by now. */
  read(from: number): void;
  done(groups: readonly (string | undefined)[] | undefined): ItemNames;
}

/** A reader of the names in `rows`, to which its owner still adds, up to so many at `most`. */
export function nameReader(
  cells: readonly (readonly Cell[])[],
  rows: readonly number[],
  most: number,
  at: ColumnOf,
): NameReader {
  const customerColumn = at("customer");
  const customerNumber = at("customerNumber");
  const invoice = at("invoice");
  const currency = at("currency");
  // Made whole at once: thousands of pushes would move them again and again.
  const numbers = new Array<string>(most);
  const numberBits = new Int32Array(most);
  const customers = new Array<string>(most);
  const cutShort: { item: number; field: "invoice" | "customerNumber" }[] = [];
  const nameless: number[] = [];
  const words: Cell[] = [];
  const wordOf = new Map<Cell, number>();
  const currencies = new Int32Array(currency < 0 ? 0 : most);
  let before: Cell;
  let same = -1;
  const word = (cell: Cell): number => {
    if (cell === before && same >= 0) return same;
    before = cell;
    same = wordOf.get(cell) ?? words.length;
    if (same === words.length) {
      words.push(cell);
      wordOf.set(cell, same);
    }
    return same;
  };
  return {
    read(from) {
      for (let i = from; i < rows.length; i++) {
        const row = cells[rows[i] as number] as readonly Cell[];
        const number = invoice < 0 ? "" : row[invoice];
        if (isCutShort(number)) cutShort.push({ item: i, field: "invoice" });
        const text = number === "" ? "" : idText(number);
        numbers[i] = text;
        numberBits[i] = scattered(text);
        let customer = customerColumn < 0 ? "" : cellText(row[customerColumn]);
        // A name of nothing but characters nobody sees is no name.
        if (customer !== "" && customer.charCodeAt(0) > 127 && plainDigits(customer).trim() === "")
          customer = "";
        if (customer === "") nameless.push(i);
        customers[i] = customer;
        if (currency >= 0) currencies[i] = word(row[currency]);
      }
    },
    done(groups) {
      numbers.length = rows.length;
      customers.length = rows.length;
      for (const i of nameless) {
        let name = groups?.[i] ?? "";
        if (name === "" && customerNumber >= 0) {
          const number = (cells[rows[i] as number] as readonly Cell[])[customerNumber];
          if (isCutShort(number)) cutShort.push({ item: i, field: "customerNumber" });
          name = idText(number);
        }
        customers[i] = name;
      }
      return {
        numbers,
        numberBits,
        customers,
        cutShort,
        currencies: currency < 0 ? undefined : { words, of: currencies.subarray(0, rows.length) },
      };
    },
  };
}

/** Beyond fifteen digits a spreadsheet has rounded a number. */
const isCutShort = (cell: Cell): boolean => typeof cell === "number" && Math.abs(cell) >= 1e15;

/** A number as text: ids that came as floats lose their ".0". */
function idText(cell: Cell): string {
  if (typeof cell === "string") {
    const text = trimmed(cell);
    const end = text.length;
    const dotted = end > 2 && text.charCodeAt(end - 2) === 46 && text.charCodeAt(end - 1) === 48;
    return dotted && /^\d+\.0$/.test(text) ? text.slice(0, -2) : text;
  }
  if (typeof cell === "number")
    return Number.isInteger(cell) && Math.abs(cell) < 1e21 ? BigInt(cell).toString() : String(cell);
  return cellText(cell);
}
