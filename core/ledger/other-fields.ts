/** The fields beside money and due dates: who, how to reach them, what was done and promised. */
import { type Cell, isBlank } from "../cell.ts";
import type { Day } from "../day.ts";
import type { CustomerType, Invoice } from "../invoice.ts";
import { asMinor, decimalsOf } from "../money.ts";
import { readAmountCell } from "./amount-column.ts";
import { countryCode } from "./country.ts";
import { customerTypeOf, isEmail, languageCode } from "./customer-words.ts";
import type { Field } from "./field.ts";
import { amountAt, type ItemColumns, type Mutable } from "./item-columns.ts";
import { BAD_DAY, type ItemSource, NO_DAY, report } from "./items.ts";
import { CASH_ONLY, readFlag } from "./row-words.ts";
import { cellText } from "./rows.ts";

type Draft = Mutable<Invoice>;
type Setter = (i: number, invoice: Draft, settled: boolean) => void;

/** Fields whose text is taken as it is written. */
const TEXTS = [
  "phone", "contact", "secondContact", "terms", "lastAction", "paymentMethod", "paymentReference", "poNumber", "salesRep",
  "assignedTo", "lateFeePolicy", "invoiceLink", "note",
] as const satisfies readonly (Field & keyof Invoice)[]; // biome-ignore format: a list

const DAYS = ["sentDate", "lastContact", "promisedDate"] as const;

/** A function that fills the other fields of an invoice from its item; only columns that are there cost anything. */
export function otherFields(source: ItemSource, columns: ItemColumns): Setter {
  const { cells, rows, at } = source;
  const cellAt = (i: number, column: number): Cell => (cells[rows[i] as number] as readonly Cell[])[column];
  const setters: Setter[] = [];
  for (const field of TEXTS) {
    const column = at(field);
    if (column < 0) continue;
    setters.push((i, invoice) => {
      const cell = cellAt(i, column);
      if (cell === "") return;
      const text = cellText(cell);
      if (text !== "") invoice[field] = text;
    });
  }
  for (const field of DAYS) {
    const days = columns.days[field];
    if (!days) continue;
    setters.push((i, invoice) => {
      const day = days[i] as number;
      if (day === NO_DAY || day === BAD_DAY) return;
      invoice[field] = day as Day;
      if (field === "lastContact" && source.asOf !== undefined && day > source.asOf) {
        report(source, "contact-in-future", i, field);
      }
    });
  }
  const text = (
    field: Field,
    set: (text: string, invoice: Draft, i: number, settled: boolean) => void,
  ): void => {
    const column = at(field);
    if (column < 0) return;
    setters.push((i, invoice, settled) => {
      const cell = cellAt(i, column);
      if (!isBlank(cell)) set(cellText(cell), invoice, i, settled);
    });
  };
  if (at("customer") >= 0) {
    text("customerNumber", (value, invoice) => {
      invoice.customerNumber = value;
    });
  }
  const typeOf = remembered(customerTypeOf);
  const countryOf = remembered(countryCode);
  const languageFor = remembered(languageCode);
  text("customerType", (value, invoice, i) => {
    const type: CustomerType | undefined = typeOf(value);
    if (type) invoice.customerType = type;
    else report(source, "unknown-customer-type", i, "customerType");
  });
  text("country", (value, invoice) => {
    invoice.country = countryOf(value);
  });
  text("language", (value, invoice) => {
    invoice.language = languageFor(value);
  });
  text("email", (value, invoice, i, settled) => {
    invoice.email = value;
    if (!settled && !isEmail(value)) report(source, "bad-email", i, "email");
  });
  text("doNotContact", (value, invoice) => {
    // Anything written there that is not a no is a wish to be left alone.
    invoice.doNotContact = readFlag(value) !== false;
  });
  text("feesAgreed", (value, invoice) => {
    invoice.feesAgreed = readFlag(value) !== false;
  });
  const feesAgreed = at("feesAgreed");
  if (feesAgreed >= 0) {
    setters.push((i, invoice) => {
      const cell = cellAt(i, feesAgreed);
      if (typeof cell === "object" && cell !== null && "day" in cell) invoice.feesAgreed = true;
    });
  }
  text("creditLimit", (value, invoice, i) => {
    if (CASH_ONLY.test(value)) invoice.creditLimit = "cash";
    else {
      const read = readAmountCell(
        cellAt(i, at("creditLimit")),
        decimalsOf(invoice.currency),
        source.signOf("balance"),
      );
      const limit = amountAt(new Float64Array([read.minor]), 0);
      if (limit !== undefined) invoice.creditLimit = asMinor(limit);
      else report(source, "unreadable-credit-limit", i, "creditLimit");
    }
  });
  text("remindersSent", (value, invoice, i) => {
    if (/^\d{1,3}(?:\.0)?$/.test(value)) invoice.remindersSent = Math.trunc(Number(value));
    else report(source, "unreadable-count", i, "remindersSent");
  });
  setters.push((i, invoice) => {
    const tax = amountAt(columns.tax, i);
    if (tax !== undefined) invoice.tax = asMinor(tax);
    const disputed = amountAt(columns.disputed, i);
    if (disputed === undefined || disputed === 0) return;
    if (disputed < 0) report(source, "negative-disputed", i, "disputedAmount");
    else {
      invoice.disputedAmount = asMinor(disputed);
      if (disputed > invoice.openBalance && invoice.openBalance > 0)
        report(source, "disputed-above-balance", i, "disputedAmount");
    }
  });
  return (i, invoice, settled) => {
    for (const set of setters) set(i, invoice, settled);
  };
}

/** The same words come back on thousands of rows: each is understood once a reading. */
function remembered<T>(understand: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, understand(text));
    return known.get(text) as T;
  };
}
