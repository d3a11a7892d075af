/**
 * How a worksheet function is declared: once, as data. From the declarations come Excel's functions.json, the Apps
 * Script stubs, the workbench's registration and docs/functions.md; `call.ts` does all reading, blank handling,
 * broadcasting and per-cell errors, so that no function does its own.
 */
import type { Cell, DateCell } from "../cell.ts";
import type { Day } from "../day.ts";
import type { Minor } from "../money.ts";

/** How one kind of argument is read from a cell: `undefined` for a blank, InputError (naming the argument) for a bad one. */
export interface Kind<T> {
  /** Name shown in the generated docs, e.g. "date", "amount", "terms". */
  readonly id: string;
  /** What to give, in the words of a bookkeeper: "a date", "an amount". */
  readonly wants: string;
  read(cell: Cell, argument: string): T | undefined;
  /** What a number alone says, without the price of a refusal; undefined where `read` must tell. */
  ofNumber?(number: number): T | undefined;
  /** Reads a whole range that holds text at once, where the column settles what one cell cannot (amounts' decimal sign, rates' notation). */
  readColumn?(cells: readonly Cell[], argument: string): (T | undefined | Error)[];
  /** Reads a `table` parameter once per call (a playbook, a rate timeline); without it `evaluate` gets the raw rows. */
  readTable?(rows: readonly (readonly Cell[])[], argument: string): T | undefined;
}

/**
 * - `cell`: one value or a range worked cell by cell (broadcast); `evaluate` receives `T | undefined`.
 * - `single`: one value only; `evaluate` receives `T | undefined`.
 * - `column`: a range read whole, all `column` parameters of a function having the same number of cells (a bad cell
 *   is the function's error); `evaluate` receives `(T | undefined)[]`, or `undefined` where left out.
 * - `table`: a range (or one value) read as a whole; `evaluate` receives what the kind's `readTable` made of it once per
 *   call, or the raw rows `Cell[][]` where the kind has none; `undefined` where left out or blank.
 */
export type Takes = "cell" | "single" | "column" | "table";

/** One parameter of a worksheet function. */
export interface Parameter<T = unknown, S extends Takes = Takes> {
  /** snake_case, as people type and read it: `due_date`. */
  readonly name: string;
  readonly kind: Kind<T>;
  readonly takes: S;
  readonly optional?: boolean;
  /** One sentence for the function wizard: what to give, its unit, what happens when left out. */
  readonly description: string;
}

/** What `evaluate` receives for a parameter. */
export type Argument<P> =
  P extends Parameter<infer T, infer S>
    ? S extends "cell" | "single"
      ? T | undefined
      : S extends "column"
        ? (T | undefined)[] | undefined
        : [T] extends [never]
          ? Cell[][] | undefined
          : T | undefined
    : never;

/** A value of a result cell of a table. Amounts are already in major units (use toMajor). */
export type ResultCell = string | number | DateCell;

/** An argument over the rows of a call: the one of a row is `readings[row * stepRow]`, and the step is 0 where one value stands for all. */
export interface RowArgument<T> {
  readonly readings: ArrayLike<T>;
  readonly stepRow: number;
}

/** What kind of answer comes back, and so how the host shows it. `row` and `table` spill. */
export type Result =
  | { readonly shape: "cell"; readonly type: "date" | "amount" | "count" | "rate" | "number" | "text" }
  | { readonly shape: "row"; readonly headings: readonly string[]; readonly type: "amount" }
  | { readonly shape: "table" };

/**
 * What `evaluate` gives back for each result: a Day for "date", Minor for "amount", a number for "count", "rate" and
 * "number", text for "text"; `""` (blank) is always allowed. A row gives an array of Minor, a table rows of ResultCell.
 */
export type Answer = Day | Minor | number | string | readonly (Minor | number)[] | ResultCell[][];

/** What the host supplies: the day used where `as_of` is left out. The core never asks a clock. */
export interface CallContext {
  readonly today: Day;
}

/** A worksheet function, declared once. */
export interface WorksheetFunction {
  /** UPPER_CASE, the same in every host and language. */
  readonly name: string;
  /** The chapter of docs/functions.md it stands in. */
  readonly family: string;
  /** One sentence: what it gives. */
  readonly summary: string;
  /** More for the docs page: odd cases, units, limits, sources. Plain text, may hold several paragraphs. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: Result;
  /** The names of the parameters that must all be blank for the row to stay blank; default: the first parameter alone. [] = never. */
  readonly blankWhen?: readonly string[];
  /** More sets of parameters: the row also stays blank when all of one set are blank (money functions: ["due_date"]). */
  readonly blankAlso?: readonly (readonly string[])[];
  /** Arguments of the examples as a user types them between the brackets; the docs compute the answers. */
  readonly examples: readonly (readonly Cell[] | readonly (Cell | readonly (readonly Cell[])[])[])[];
  /** Pure. Throws InputError for what only all arguments together can tell. */
  evaluate(args: readonly unknown[], context: CallContext): Answer;
  /**
   * Puts into `answers`, which begin with row `first`, what `evaluate` gives for the rows `from` to before `to`, none of which holds a bad cell or a
   * blank that leaves it blank: the same rule called in a loop of its own, for functions asked over thousands of rows. A
   * row left NaN is asked of `evaluate`. Where the answer is text, the numbers are places in the list that comes back.
   * In a column of numbers a blank is NaN.
   */
  evaluateRows?(
    args: readonly RowArgument<unknown>[],
    from: number,
    to: number,
    answers: Float64Array,
    first: number,
  ): readonly string[] | undefined;
}

/** Declares a function with its arguments typed from its parameters. */
export function define<const P extends readonly Parameter<never, Takes>[] | readonly Parameter[]>(
  declaration: Omit<WorksheetFunction, "parameters" | "evaluate" | "evaluateRows"> & {
    readonly parameters: P;
    evaluate(args: { [K in keyof P]: Argument<P[K]> }, context: CallContext): Answer;
    evaluateRows?(
      args: { [K in keyof P]: RowArgument<Argument<P[K]>> },
      from: number,
      to: number,
      answers: Float64Array,
      first: number,
    ): readonly string[] | undefined;
  },
): WorksheetFunction {
  return declaration as unknown as WorksheetFunction;
}

/** A parameter that takes one value or a range worked cell by cell. */
export const cell = <T>(name: string, kind: Kind<T>, description: string): Parameter<T, "cell"> => ({
  name,
  kind,
  takes: "cell",
  description,
});

/** A parameter that takes one value only. */
export const single = <T>(name: string, kind: Kind<T>, description: string): Parameter<T, "single"> => ({
  name,
  kind,
  takes: "single",
  description,
});

/** A parameter that takes a range whose cells belong to the rows of the other columns. */
export const column = <T>(name: string, kind: Kind<T>, description: string): Parameter<T, "column"> => ({
  name,
  kind,
  takes: "column",
  description,
});

/** A parameter that takes a range read as a table of its own. */
export const table = <T = never>(
  name: string,
  kind: Kind<T>,
  description: string,
): Parameter<T, "table"> => ({
  name,
  kind,
  takes: "table",
  description,
});

/** The same parameter, optional. */
export const optional = <P extends Parameter<never, Takes> | Parameter>(
  parameter: P,
): P & { readonly optional: true } => ({ ...parameter, optional: true });
