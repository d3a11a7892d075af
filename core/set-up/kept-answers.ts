/** Answers the contact log kept for an invoice whose row was gone: offered back when a later paste brings it again. */
import { type Cell, isBlank } from "../cell.ts";
import { parseIsoDay } from "../day.ts";
import { FIELDS, type Field } from "../ledger/field.ts";
import type { LedgerReading } from "../ledger/ledger.ts";
import { idOf } from "../reminders/key.ts";
import type { LogEntry } from "../reminders/log.ts";
import { inTime } from "../reminders/log-customer.ts";
import { ANSWERS_KEPT, ANSWERS_RETURNED } from "../reminders/log-holds.ts";
import { answersName, type Holder, invoicesNamed, namedRows } from "./answers-for.ts";
import { ANSWER_FIELDS, answerText, type MovedAnswer, type MovedAnswers } from "./moved-answers.ts";

type Cells = readonly (readonly Cell[])[];

/**
 * The kept answers whose invoice stands in the sheet again with no answer of its own there. They come from no row (`rows`
 * is empty), and are offered until a line of the log says that they were given back or left.
 */
export function keptAnswers(
  reading: Pick<LedgerReading, "invoices" | "layout">,
  cells: Cells,
  entries: readonly LogEntry[],
): MovedAnswers {
  const kept = new Map<string, LogEntry[]>();
  for (const entry of inTime(entries)) {
    if (entry.result !== ANSWERS_KEPT && entry.result !== ANSWERS_RETURNED) continue;
    for (const name of entry.invoices) {
      const id = `${idOf(name)}|${entry.customer}`;
      if (entry.result === ANSWERS_RETURNED) kept.delete(id);
      else kept.set(id, [...(kept.get(id) ?? []), entry]);
    }
  }
  if (kept.size === 0 || reading.invoices.length === 0) return [];
  const find = invoicesNamed(namedRows(reading, cells));
  const places = reading.layout.columns.filter(({ field }) => ANSWER_FIELDS.has(field));
  const found: MovedAnswer[] = [];
  for (const lines of kept.values()) {
    const [{ invoices, customer }] = lines as [LogEntry];
    const [name] = invoices;
    if (!name) continue;
    const holder: Holder = { number: plainNumber(name.number), customer, dueDate: name.dueDate };
    const list = find(answersName({ ...holder, invoice: holder.number, dueDate: holder.dueDate as never }));
    const [to, ...others] = list;
    if (!to || others.length > 0) continue;
    const answers = new Map<Field, MovedAnswer>();
    for (const { note } of lines) {
      for (const { field, heading, column, value } of answersIn(note, places)) {
        const held = (to.rows ?? [to.row]).map((row) => cells[row - 1]?.[column]);
        if (!held.every((cell) => isBlank(cell) || cell === heading)) continue;
        const id = `kept ${field} ${idOf(name)} ${customer}`;
        answers.set(field, {
          id,
          field,
          heading,
          value,
          rows: [],
          column,
          holder,
          to,
          here: undefined,
          suggested: true,
        });
      }
    }
    found.push(...answers.values());
  }
  return found;
}

/** The number the log names an invoice by; "" for one named after its customer. */
const plainNumber = (number: string): string => (number.startsWith("(no number, ") ? "" : number);

type Place = LedgerReading["layout"]["columns"][number];

/** "Status: disputed; Note: call again; later" by the headings the sheet has now; what it has no column for stays in the log. */
function answersIn(note: string, places: readonly Place[]): (Place & { value: Cell })[] {
  const parts: [Place | undefined, string][] = [];
  for (const part of note.split("; ")) {
    const place = places.find(({ heading }) => part.startsWith(`${heading}: `));
    const last = parts[parts.length - 1];
    if (place) parts.push([place, part.slice(place.heading.length + 2)]);
    else if (/^[^:]{1,40}: /.test(part) || !last) parts.push([undefined, part]);
    else last[1] += `; ${part}`;
  }
  return parts.flatMap(([place, text]) => (place ? [{ ...place, value: cellOf(place.field, text) }] : []));
}

/** The value as the column holds it: a day, a number, or the words. */
function cellOf(field: Field, text: string): Cell {
  const { kind } = FIELDS[field];
  const day = kind === "date" ? parseIsoDay(text) : undefined;
  if (day !== undefined) return { day };
  const number = kind === "amount" || kind === "count" ? Number(text) : Number.NaN;
  return Number.isFinite(number) && text.trim() !== "" ? number : text;
}

/** What the line says that ends the offer. */
export const returnedNote = (answers: MovedAnswers): string => answers.map(answerText).join("; ");
