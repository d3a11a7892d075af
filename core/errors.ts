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
  notDown: (a: string, v: string) => `${a} is ${v}. Give its values down one column: each answer is a row.`,
  notSingle: (a: string, v: string) => `${a} takes one value, not a range of ${v}. Point it at one cell.`,
  unreadableTerms: (a: string, v: string) =>
    `${a} cannot be read: ${v}. Two that work: "net 30" and "2/10 net 30".`,
  splitTerms: (a: string, v: string) =>
    `${a} names more than one due date: ${v}. Give each part a row of its own, with terms like "net 30" or "2/10 net 30".`,
  openTerms: (a: string, v: string) =>
    `${a} says no day on which the whole amount is due: ${v}. Write that too, like "2/10 net 30" or "2/10 EOM net 30".`,
  calendarTerms: (a: string, v: string) =>
    `${a} depends on the calendar: ${v}. The yearly cost needs a fixed number of days, like "2/10 net 30".`,
  noDiscountDays: (a: string, v: string) =>
    `${a} leaves no days between the discount and the due date: ${v}. Write the later day last, like "2/10 net 30".`,
  badBoundaries: (a: string, v: string) =>
    `${a} cannot be used: ${v}. Give whole numbers of days above 0, each larger than the one before, like "30,60,90".`,
  bucketRates: (a: string, v: string) => `${a} needs one rate for each aging bucket: ${v}.`,
  rateOutOfRange: (a: string, v: string) => `${a} is ${v}. Give a share between 0% and 100%.`,
  notATaxMode: (a: string, v: string) =>
    `${a} is ${v}. Write gross (discount on the whole amount) or net (on the amount without tax).`,
  notAnInterval: (a: string, v: string) =>
    `${a} is not an interval: ${v}. Write month, week, "2 weeks" or a number of days.`,
  badInstalments: (a: string, v: string) =>
    `${a} is ${v}. Give a whole number from 1 to 600, and no more than the cents to be paid.`,
  nothingOwed: (a: string, v: string) => `${a} is ${v}: there is nothing to collect. Give a balance above 0.`,
  unknownJurisdiction: (a: string, v: string) =>
    `${a} is not a place Duebook knows: ${v}. Write a country like DK or GB, or a US state like US-CA.`,
  noLimitKnown: (a: string, v: string) => `${a}: ${v}.`,
  zeroDenominator: (a: string, v: string) => `${a}: ${v} is 0, so there is nothing to divide by.`,
  answerTooLarge: (a: string) =>
    `${a} comes to more than can be worked exactly. Check the amounts, rates and dates it is given.`,
  dayOutOfReach: (a: string, v: string) =>
    `${a} comes to ${v}, which a sheet cannot show: its days run from 1900-03-01 to 9999-12-31. Check the dates it is given.`,
  tooManyArguments: (a: string, v: string) => `${a} takes at most ${v}. Remove the extra ones.`,
  unknownLanguage: (a: string, v: string) =>
    `${a} is none of the nine languages: ${v}. Use da, de, en, es, fi, fr, nb, nl or sv.`,
  letterFromPane: (a: string, v: string) =>
    `${a} is ${v}: this letter needs a deadline and must be logged. Send it from the Duebook pane.`,
  unknownStatus: (a: string, v: string) => `${a} is not a status Duebook knows: ${v}.`,
  unknownStep: (a: string, v: string) => `${a} is not a step of the playbook: ${v}.`,
  dueDateTooOld: (a: string, v: string) =>
    `${a} is ${v}, before 1990: is this the balance? Give the due date first, then the balance.`,
  unreadableLedger: (a: string, v: string) => `${a} cannot be read: ${v}`,
  badPlaybook: (a: string, v: string) => `${a} cannot be used: ${v}.`,
  unreadablePolicy: (a: string, v: string) =>
    `${a} cannot be read: ${v}. Two that work: "18% per year after 5 days" and "25 once + 1.5% per month max 10%".`,
  unknownRegime: (a: string, v: string) => `${a} is not a regime Duebook knows: ${v}.`,
  regimeRefused: (a: string, v: string) => `${a}: ${v}.`,
  missingHalfYear: (a: string, v: string) => `${a}: ${v}.`,
  ratesUnused: (a: string, v: string) =>
    `${a} has nothing to replace in ${v}. It works with a regime or with a percent per year.`,
  rateTooHigh: (a: string, v: string) => `${a} holds ${v}.`,
  negativeRate: (a: string, v: string) =>
    `${a} holds a rate below zero: ${v}. Only a reference rate to which a margin is added can be.`,
  notTwoColumns: (a: string, v: string) => `${a} needs two columns, ${v}.`,
  halfRow: (a: string, v: string) => `${a} has ${v}. Fill in both cells of the row, or neither.`,
  twoRates: (a: string, v: string) => `${a} gives two rates for ${v}. Leave one of them out.`,
  negativeCharged: (a: string, v: string) =>
    `${a} is below zero: ${v}. Give what has been charged already as a positive amount.`,
  notAnOrder: (a: string, v: string) =>
    `${a} is not an order of payment: ${v}. Write fees, interest and principal in the order they are paid, each once.`,
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
  if (typeof value === "object" && value !== null) return "error" in value ? String(value.error) : "a date";
  return String(value);
}
