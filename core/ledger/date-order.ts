/** Settling the date order: once for the whole table, because a program writes one order. Never row by row, never guessed. */
import type { Cell } from "../cell.ts";
import { type DateOrder, dayInOrder, readDateText } from "./date-text.ts";

/** What a table's date columns tell about their order. */
export interface OrderEvidence {
  /** The order all values agree on; undefined where nothing or a contradiction is found. */
  readonly order?: DateOrder;
  /** True where a value means two days and nothing settles which: the bookkeeper must be asked. */
  readonly open: boolean;
  /** A value that can be read two ways (or one that contradicts), to show in the question. */
  readonly example: string;
}

/** Looks through the columns' texts from `first` to `last` (rows, both counted) for what settles day and month. */
export function settleDateOrder(
  cells: readonly (readonly Cell[])[],
  columns: readonly number[],
  first: number,
  last: number,
): OrderEvidence {
  const seen = new Set<string>();
  let dayFirst = "";
  let monthFirst = "";
  let either = "";
  let yearFirst = 0;
  let shortYears = 0;
  const firsts = new Set<number>();
  const thirds = new Set<number>();
  for (const column of columns) {
    for (let r = first; r <= last; r++) {
      const cell = cells[r]?.[column];
      // Year first needs no settling, and most tables have nothing else.
      if (typeof cell !== "string" || cell.charCodeAt(4) === 45 || seen.has(cell)) continue;
      seen.add(cell);
      const parts = readDateText(cell);
      if (typeof parts !== "object") continue;
      if (!parts.fullYear) {
        shortYears++;
        if (parts.yearFirst && dayInOrder(parts, "ymd") !== undefined) yearFirst++;
        firsts.add(parts.first);
        thirds.add(parts.third);
      }
      const dmy = dayInOrder(parts, "dmy");
      const mdy = dayInOrder(parts, "mdy");
      if (dmy !== undefined && mdy === undefined) dayFirst ||= cell;
      else if (mdy !== undefined && dmy === undefined) monthFirst ||= cell;
      else if (dmy !== mdy) either ||= cell;
    }
  }
  if (shortYears > 0 && yearFirst === shortYears) {
    // 26-03-31: the place that hardly changes is the year; where neither stands out, ask.
    if (firsts.size <= 3 && thirds.size > 3) return { order: "ymd", open: false, example: "" };
    if (!(thirds.size <= 3 && firsts.size > 3)) {
      return { open: true, example: dayFirst || monthFirst || either };
    }
  }
  if (dayFirst && monthFirst) return { open: true, example: `${dayFirst}, ${monthFirst}` };
  if (dayFirst) return { order: "dmy", open: false, example: dayFirst };
  if (monthFirst) return { order: "mdy", open: false, example: monthFirst };
  return { open: either !== "", example: either };
}
