/** Settling the date order: once for the whole table, because a program writes one order. Never row by row, never guessed. */
import type { Cell } from "../cell.ts";
import { type DateColumn, isDay, isOpen, likelyHint, type OrderHint } from "./date-column.ts";
import { type DateOrder, type DateParts, dayInOrder, readDateText } from "./date-text.ts";

/** What a table's date columns tell about their order. */
export interface OrderEvidence {
  /** The order all values agree on; undefined where nothing or a contradiction is found. */
  readonly order?: DateOrder;
  /** True where a value means two days and nothing settles which: the bookkeeper must be asked. */
  readonly open: boolean;
  /** A value that can be read two ways (or one that contradicts), to show in the question. */
  readonly example: string;
}

/** Looks through the date columns for what settles day and month. */
export function settleDateOrder(
  cells: readonly (readonly Cell[])[],
  columns: readonly DateColumn[],
): OrderEvidence {
  const seen = new Set<string>();
  let dayFirst = "";
  let monthFirst = "";
  let either = "";
  let yearFirst = 0;
  let shortYears = 0;
  const firsts = new Set<number>();
  const thirds = new Set<number>();
  for (const { column, first, codes, open, proved, proof } of columns) {
    if (proved === "dmy") dayFirst ||= proof;
    else if (proved === "mdy") monthFirst ||= proof;
    let left = open;
    for (let i = 0; left > 0 && i < codes.length; i++) {
      const code = codes[i] as number;
      if (!isOpen(code)) continue;
      left--;
      let hint = likelyHint(code);
      // Most cells tell what is known by now.
      if (hint === "" || (hint === "either" && either) || (hint === "dmy" && dayFirst)) continue;
      if (hint === "mdy" && monthFirst) continue;
      const cell = cells[first + i]?.[column] as string;
      if (hint === "again") {
        if (seen.has(cell)) continue;
        seen.add(cell);
        const parts = readDateText(cell) as DateParts;
        shortYears++;
        if (parts.yearFirst && dayInOrder(parts, "ymd") !== undefined) yearFirst++;
        firsts.add(parts.first);
        thirds.add(parts.third);
        hint = hintOf(dayInOrder(parts, "dmy") !== undefined, dayInOrder(parts, "mdy") !== undefined);
        if (hint === "either" && parts.first === parts.second) hint = "";
      } else hint = hintOf(isDay(code, "dmy"), isDay(code, "mdy"));
      if (hint === "dmy") dayFirst ||= cell;
      else if (hint === "mdy") monthFirst ||= cell;
      else if (hint === "either") either ||= cell;
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

function hintOf(dayFirst: boolean, monthFirst: boolean): OrderHint {
  if (dayFirst) return monthFirst ? "either" : "dmy";
  return monthFirst ? "mdy" : "";
}
