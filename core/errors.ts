/** What can be wrong with an argument, and the sentence the cell shows for it. One table; every message names the argument, shows the value and says the remedy. */

const MESSAGES = {
  missing: (a: string) => `${a} is missing: give it a value or a cell.`,
  notADate: (a: string, v: string) => `${a} is not a date: ${v}. Use a date cell or text like 2026-03-31.`,
  ambiguousDate: (a: string, v: string) =>
    `${a} is text that can be read as two dates: ${v}. Use a date cell or text like 2026-03-31.`,
  notAnAmount: (a: string, v: string) => `${a} is not an amount: ${v}. Use a number, or text like 1,234.50.`,
  tooLarge: (a: string, v: string) =>
    `${a} is too large to be worked exactly: ${v}. Amounts up to 22,517,998,136,852.47 can be used.`,
  notACount: (a: string, v: string) => `${a} is not a whole number: ${v}. Use 0, 1, 2 …`,
  notARate: (a: string, v: string) => `${a} is not a percentage: ${v}. Write 8% or 0.08.`,
  rateOfOne: (a: string, v: string) => `${a} is exactly ${v}, which could be 1% or 100%. Write 1% or 100%.`,
  notText: (a: string, v: string) => `${a} should be text, not ${v}.`,
  errorValue: (a: string, v: string) => `${a} holds the error ${v}. Mend that cell first.`,
  wrongShape: (a: string, v: string) => `${a} is ${v}. Give ranges of the same size, or one single value.`,
  notSingle: (a: string, v: string) => `${a} takes one value, not a range of ${v}. Point it at one cell.`,
  tooManyArguments: (a: string, v: string) => `${a} takes at most ${v}. Remove the extra ones.`,
} as const;

/** The closed list of things that can be wrong with an argument. */
export type InputErrorCode = keyof typeof MESSAGES;

/** A bad argument of a worksheet function: thrown for a single value, put into the one cell for a range. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: InputErrorCode;
  /** The parameter's name as the user types it, e.g. `due_date`. */
  readonly argument: string;
  constructor(code: InputErrorCode, argument: string, detail = "") {
    super(MESSAGES[code](argument, detail));
    this.code = code;
    this.argument = argument;
  }
}

/** A value as a message shows it: text in quotation marks and cut at 40 characters, numbers as they are. */
export function shown(value: unknown): string {
  if (typeof value === "string") {
    return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  }
  return String(value);
}
