/**
 * The library BigQuery's JavaScript functions call: `duebook.value(name, args, today)`, `duebook.error(…)` and
 * `duebook.worklist(…)`. BigQuery hands DATE over as a `Date` at UTC midnight, NUMERIC as text or a number, NULL as null.
 */
import type { Cell } from "../core/cell.ts";
import { asDay, type Day } from "../core/day.ts";
import { InputError } from "../core/errors.ts";
import type { TableRow } from "../core/invoice-table.ts";
import { type Answer, answerBlock, decimalCell, scalarFunctions } from "./scalar.ts";
import { worklistRows } from "./worklist-rows.ts";

type BigQueryValue = string | number | boolean | null | undefined | Date;

const MS_PER_DAY = 86_400_000;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/** BigQuery's value as a cell. */
function cellOf(value: BigQueryValue): Cell {
  if (isDate(value)) return { day: asDay(Math.round(value.getTime() / MS_PER_DAY)) };
  return value as Cell;
}

function dayOf(value: BigQueryValue): Day {
  const cell = cellOf(value);
  if (typeof cell === "object" && cell !== null && "day" in cell) return cell.day;
  throw new Error("The day of the query is missing.");
}

function answer(name: string, args: readonly BigQueryValue[], today: BigQueryValue): Answer {
  const scalar = scalarFunctions.find(({ fn }) => fn.name === name);
  if (!scalar) throw new Error(`There is no function ${name}.`);
  const columns = scalar.parameters.map((parameter, i) => [decimalCell(cellOf(args[i]), parameter)]);
  return answerBlock(scalar, columns, dayOf(today))[0] as Answer;
}

/** The answer as BigQuery takes it: a DATE as a Date at UTC midnight, NULL for a blank or an error. */
export function value(name: string, args: readonly BigQueryValue[], today: BigQueryValue): BigQueryValue {
  const found = answer(name, args, today).value;
  if (found === null || typeof found !== "object") return found;
  return new Date(found.day * MS_PER_DAY);
}

/** Why there is no answer, as a sentence; null where there is one or the row is blank. */
export function error(name: string, args: readonly BigQueryValue[], today: BigQueryValue): string | null {
  return answer(name, args, today).error;
}

/** One customer's worklist rows from that customer's table rows, both as JSON text. */
export function worklist(rows: string, asOf: BigQueryValue, preset: string | null): string {
  try {
    return JSON.stringify(worklistRows(JSON.parse(rows) as TableRow[], dayOf(asOf), preset ?? undefined));
  } catch (fault) {
    if (!(fault instanceof InputError)) throw fault;
    return JSON.stringify([{ urgency: 0, action: "Problem", reason: fault.message }]);
  }
}
