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

/** Reads the items' names, one after the other from the first on. */
export interface NameReader {
  read(item: number, row: readonly Cell[]): void;
  /** The names of so many items; `groups` are the customers named above them. */
  done(count: number, groups: readonly (string | undefined)[] | undefined): ItemNames;
}

/** A reader of the names of so many items at `most`. */
export function nameReader(most: number, at: ColumnOf): NameReader {
  const customerColumn = at("customer");
  const customerNumber = at("customerNumber");
  const invoice = at("invoice");
  const currency = at("currency");
  // Made whole at once: thousands of pushes would move them again and again.
  const numbers = new Array<string>(most);
  const numberBits = new Int32Array(most);
  const customers = new Array<string>(most);
  const cutShort: { item: number; field: "invoice" | "customerNumber" }[] = [];
  const nameless: { item: number; row: readonly Cell[] }[] = [];
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
    read(item, row) {
      const number = invoice < 0 ? "" : row[invoice];
      if (isCutShort(number)) cutShort.push({ item, field: "invoice" });
      const text = number === "" ? "" : idText(number);
      numbers[item] = text;
      numberBits[item] = scattered(text);
      let customer = customerColumn < 0 ? "" : cellText(row[customerColumn]);
      // A name of nothing but characters nobody sees is no name.
      if (customer !== "" && customer.charCodeAt(0) > 127 && plainDigits(customer).trim() === "")
        customer = "";
      if (customer === "") nameless.push({ item, row });
      customers[item] = customer;
      if (currency >= 0) currencies[item] = word(row[currency]);
    },
    done(count, groups) {
      numbers.length = count;
      customers.length = count;
      for (const { item, row } of nameless) {
        let name = groups?.[item] ?? "";
        if (name === "" && customerNumber >= 0) {
          const number = row[customerNumber];
          if (isCutShort(number)) cutShort.push({ item, field: "customerNumber" });
          name = idText(number);
        }
        customers[item] = name;
      }
      const of = currencies.subarray(0, count);
      return {
        numbers,
        numberBits,
        customers,
        cutShort,
        currencies: currency < 0 ? undefined : { words, of },
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
