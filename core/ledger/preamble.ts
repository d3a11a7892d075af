/** What a report says above its table: the day it is true for, and its currency. */
import { type Cell, isBlank } from "../cell.ts";
import { dayInCell } from "../cell-day.ts";
import type { Day } from "../day.ts";
import { currencyAlone, readCurrency } from "./currency.ts";
import { type DateOrder, dayInOrder, isLikelyDay, readDateText } from "./date-text.ts";
import { foldText } from "./label.ts";

/** What stands above the headings. */
export interface Preamble {
  /** The day the report says it is as of. */
  readonly asOf?: Day;
  /** The currency it names for all amounts; "" for none. */
  readonly currency: string;
}

const AS_OF =
  /^(?:as of|as at|as on|per|pr|den|stand|zum|au|arrete au|situation au|al|op|a fecha de|a data|tilanne|date|dato|datum|report date|aged as of|aging as of)\b[:. ]*(.*)$/;

/** Reads the rows above the headings. */
export function readPreamble(
  cells: readonly (readonly Cell[])[],
  headerRow: number,
  order: DateOrder | undefined,
): Preamble {
  let asOf: Day | undefined;
  let currency = "";
  for (let r = 0; r < headerRow; r++) {
    const row = cells[r] ?? [];
    const filled = row.filter((cell) => !isBlank(cell));
    if (filled.length === 1 && typeof filled[0] === "string") currency ||= currencyAlone(filled[0].trim());
    row.forEach((cell, c) => {
      if (typeof cell !== "string") return;
      const match = AS_OF.exec(foldText(cell.trim()));
      if (match && asOf === undefined) {
        asOf = (match[1] as string) === "" ? dayIn(row[c + 1], order) : dayIn(match[1], order);
      }
      const money =
        /\b(?:currency|valuta|wahrung|devise|moneda|divisa|waluta|moeda|valuutta)\b[:. ]*([a-z]{3})?\s*$/.exec(
          foldText(cell.trim()),
        ) ?? /\b(?:amounts?|all figures) in ([a-z]{3})\b/.exec(foldText(cell));
      if (money && currency === "") {
        const next = row[c + 1];
        currency = readCurrency(money[1] ?? (typeof next === "string" ? next : ""), "").code;
      }
    });
  }
  return asOf === undefined ? { currency } : { asOf, currency };
}

function dayIn(cell: Cell, order: DateOrder | undefined): Day | undefined {
  if (typeof cell !== "string") {
    const day = dayInCell(cell);
    // "Date" may also stand beside a number that is no day.
    return day !== undefined && isLikelyDay(day) ? day : undefined;
  }
  const read = readDateText(cell);
  if (typeof read !== "object") return read;
  return order === undefined ? undefined : dayInOrder(read, order);
}
