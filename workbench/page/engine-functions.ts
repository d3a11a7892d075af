/** Our worksheet functions as the grid's engine wants them: one generic piece for all, from their declarations. */
import { addFunction, helpers, registries } from "@odoo/o-spreadsheet";
import { type Cell, isDateCell } from "../../core/cell.ts";
import { type Day, dayOfSerial, serialOf } from "../../core/day.ts";
import { InputError } from "../../core/errors.ts";
import { type CallArgument, type CellResult, callFunction } from "../../core/functions/call.ts";
import type { Parameter, WorksheetFunction } from "../../core/functions/declaration.ts";
import { rowsKeeper, withKeptReadings } from "./table-argument.ts";

/** A value as the engine hands it over and takes it back. */
interface EngineValue {
  value: unknown;
  format?: string | undefined;
  message?: string | undefined;
}
type EngineArgument = EngineValue | (EngineValue | undefined)[][] | undefined;

const AMOUNT = "#,##0.00";
const FORMATS = { amount: AMOUNT, count: "0", rate: "0.00%", number: undefined, text: undefined } as const;
const ERROR = "#VALUE!";

/** True where a number shown in this format is a date. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && format !== "" && helpers.isDateTimeFormat(format);

/** A value of the engine as our cell. */
export function cellOf(value: unknown, format: string | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") {
    const day = isDateFormat(format) ? dayOfSerial(value) : undefined;
    return day === undefined ? value : { day };
  }
  if (typeof value === "string") return helpers.isEvaluationError(value) ? { error: value } : value;
  return typeof value === "boolean" ? value : String(value);
}

const isMatrix = (argument: EngineArgument): argument is (EngineValue | undefined)[][] =>
  Array.isArray(argument);

/** Ranges arrive column by column. */
function rowsOf(matrix: readonly (readonly (EngineValue | undefined)[])[]): Cell[][] {
  const rows: Cell[][] = [];
  const height = matrix[0]?.length ?? 0;
  for (let r = 0; r < height; r++) {
    rows.push(matrix.map((column) => cellOf(column[r]?.value, column[r]?.format)));
  }
  return rows;
}

function engineValue(result: CellResult, format: string | undefined, dateFormat: string): EngineValue {
  if (result instanceof InputError) return { value: ERROR, message: result.message };
  if (isDateCell(result)) return { value: serialOf(result.day), format: dateFormat };
  return typeof result === "number" && format !== undefined ? { value: result, format } : { value: result };
}

/** Tables mix amounts with counts and rates: a column of numbers with at most two decimals, and at least one with some, is shown as amounts. */
function tableFormat(column: readonly CellResult[]): string | undefined {
  let decimals = false;
  for (const value of column) {
    if (typeof value !== "number") continue;
    if (Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return undefined;
    if (!Number.isInteger(value)) decimals = true;
  }
  return decimals ? AMOUNT : undefined;
}

/** An answer of core as the engine takes it: tables column by column. */
export function engineResult(
  fn: WorksheetFunction,
  answer: CellResult | CellResult[][],
  dateFormat: string,
): EngineValue | EngineValue[][] {
  const { result } = fn;
  const own = result.shape === "table" || result.type === "date" ? undefined : FORMATS[result.type];
  if (!Array.isArray(answer)) return engineValue(answer, own, dateFormat);
  const columns: EngineValue[][] = [];
  const width = answer[0]?.length ?? 0;
  for (let c = 0; c < width; c++) {
    const column = answer.map((row) => row[c] ?? "");
    const format = result.shape === "table" ? tableFormat(column) : own;
    columns.push(column.map((value) => engineValue(value, format, dateFormat)));
  }
  return columns;
}

const TYPES = {
  cell: "any, range<any>",
  single: "any, range<any>",
  column: "any, range<any>",
  table: "any, range<any>",
} as const;

const engineArgument = (parameter: Parameter) =>
  helpers.arg(
    `${parameter.name} (${TYPES[parameter.takes]}${parameter.optional ? ", optional" : ""})`,
    parameter.description,
  );

/** What went wrong with a call, as the cell shows it. Nothing but a value may leave a function: the engine would show its maker's support address. */
function failure(error: unknown, name: string): EngineValue {
  if (error instanceof InputError) return { value: ERROR, message: error.message };
  return {
    value: ERROR,
    message: `${name} could not work this out (${error instanceof Error ? error.message : String(error)}).`,
  };
}

/** Registers the functions with the engine, once, before the first workbook is opened. `today` is asked at each call. */
export function registerFunctions(functions: readonly WorksheetFunction[], today: () => Day): void {
  (registries.errorTypes as unknown as Set<string>).add(ERROR);
  for (const fn of functions) {
    if (registries.functionRegistry.contains(fn.name)) continue;
    const kept = withKeptReadings(fn);
    const keepers = fn.parameters.map(() => rowsKeeper(rowsOf));
    const argumentOf = (argument: EngineArgument, i: number): CallArgument =>
      isMatrix(argument)
        ? (keepers[i] as (typeof keepers)[number])(argument)
        : cellOf(argument?.value, argument?.format);
    addFunction(fn.name, {
      description: fn.summary,
      category: "Receivables",
      args: fn.parameters.map(engineArgument),
      isExported: true,
      compute(this: { locale: { dateFormat: string } }, ...args: EngineArgument[]) {
        try {
          const given = args.map(argumentOf);
          // A left-out argument at the end is passed as undefined; core counts what is given.
          while (given.length > fn.parameters.length) given.pop();
          return engineResult(
            fn,
            callFunction(kept, given, { today: today() }),
            this.locale.dateFormat,
          ) as never;
        } catch (error) {
          return failure(error, fn.name) as never;
        }
      },
    } as Parameters<typeof addFunction>[1]);
  }
}
