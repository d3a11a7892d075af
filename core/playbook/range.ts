/** The Playbook sheet: reading a bookkeeper's table into a playbook, and writing one as a table. */
import { type Cell, isBlank, isDateCell, isErrorCell } from "../cell.ts";
import { InputError, shown } from "../errors.ts";
import type { Kind } from "../functions/declaration.ts";
import { isBlankOrZero } from "../functions/kinds.ts";
import { readAmountText } from "../money.ts";
import { answerLabels, isStandard, knownStep, makePlaybook, type Playbook } from "../playbook.ts";
import { plainWord } from "../word.ts";
import { ANSWER_IDS, type AnswerId } from "./answer-labels.ts";
import { PRESET_NAMES, presetPlaybook, STANDARD } from "./presets.ts";
import type { Step, StepFrom, StepKind } from "./step.ts";
import { STEP_LABELS } from "./step-labels.ts";

/** The headings of the Playbook sheet, in order. */
export const PLAYBOOK_HEADINGS = [
  "Step",
  "Label",
  "Kind",
  "Day",
  "From",
  "Required",
  "Channel",
  "Gap",
  "Pay by",
  "Minimum balance",
  "Fee",
  "Assigned to",
  "Letter",
] as const;

type Heading = (typeof PLAYBOOK_HEADINGS)[number];
type Reading = (heading: Heading) => Cell;

const KINDS: readonly StepKind[] = ["courtesy", "task", "demand"];
const FROMS: readonly StepFrom[] = ["invoice date", "due date", "base day"];
const YES = new Set(["yes", "y", "x", "true", "1", "ja", "j", "oui", "si", "kylla", "required"]);
const NO = new Set(["no", "n", "false", "0", "nej", "nei", "nein", "non", "nee", "ei"]);

/** A row's fault, with its number in the range (1 = the header row). */
class RowFault extends Error {}

const textOf = (cell: Cell): string => {
  if (isBlankOrZero(cell)) return "";
  if (isErrorCell(cell)) throw new RowFault(`a cell shows ${cell.error}`);
  if (isDateCell(cell)) throw new RowFault("a cell is a date, where a word or a number of days is wanted");
  return String(cell).trim();
};

/**
 * A whole number of days as typed: 30, "+30", "−3"; undefined for a blank cell and for the number 0, which is how a
 * blank cell of a range arrives in Excel on the desktop: day 0 is written as text.
 */
function daysOf(cell: Cell, heading: Heading, least: number): number | undefined {
  if (isBlankOrZero(cell)) return undefined;
  const text = textOf(cell).replace(/[\u2212\u2013]/g, "-");
  const days = /^[+-]?\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (!(days >= least))
    throw new RowFault(
      `${heading} is ${shown(cell)}; use a whole number of days${least > -9999 ? ` from ${least}` : ""}`,
    );
  return days + 0;
}

function amountOf(cell: Cell, heading: Heading): number | undefined {
  if (isBlank(cell)) return undefined;
  const amount = typeof cell === "number" ? cell : readAmountText(textOf(cell))?.value;
  if (amount === undefined || !(amount >= 0 && amount < 1e13)) {
    throw new RowFault(`${heading} is ${shown(cell)}; use an amount of 0 or more`);
  }
  return amount;
}

function oneOf<T extends string>(cell: Cell, heading: Heading, choices: readonly T[]): T | undefined {
  if (isBlankOrZero(cell)) return undefined;
  const word = plainWord(textOf(cell));
  const choice = choices.find((c) => c === word);
  if (choice === undefined) throw new RowFault(`${heading} is ${shown(cell)}; use ${choices.join(", ")}`);
  return choice;
}

function requiredOf(cell: Cell): boolean {
  const word = plainWord(textOf(cell));
  if (word === "" || NO.has(word)) return false;
  if (YES.has(word)) return true;
  throw new RowFault(`Required is ${shown(cell)}; use yes or leave it blank`);
}

/** The id of a row: as written, or by a label in any of the nine languages, or made from the bookkeeper's own label. */
function idOf(stepText: string, label: string): string {
  const written = stepText || label;
  if (isStandard(written) || (ANSWER_IDS as readonly string[]).includes(written)) return written;
  return knownLabel(written) ?? plainWord(written).replace(/ /g, "-");
}

/** Only whole labels and ids name a row; the loose ways of writing a last action ("call") would claim people's own steps. */
function knownLabel(text: string): string | undefined {
  const id = knownStep(text);
  if (id === undefined || !isStandard(id)) return id;
  const word = plainWord(text);
  if (word === plainWord(id)) return id;
  return Object.values(STEP_LABELS[id]).some((label) => plainWord(label) === word) ? id : undefined;
}

const isAnswer = (id: string): id is AnswerId => (ANSWER_IDS as readonly string[]).includes(id);

/** One row: a step, or the label of another answer. */
function readRow(cell: Reading): Step | { readonly id: AnswerId; readonly label: string } {
  const label = textOf(cell("Label"));
  const id = idOf(textOf(cell("Step")), label);
  if (id === "") throw new RowFault("it names no step; fill in Step or Label");
  const standard = STANDARD.steps.find((step) => step.id === id);
  const day = daysOf(cell("Day"), "Day", -9999);
  const kind = oneOf(cell("Kind"), "Kind", KINDS);
  if (isAnswer(id)) {
    if (day !== undefined || kind !== undefined) {
      throw new RowFault(
        `${shown(id)} is an answer, not a step; leave Kind and Day blank, or choose another id`,
      );
    }
    return { id, label };
  }
  const ownKind = kind ?? standard?.kind;
  if (ownKind === undefined) throw new RowFault(`Kind is blank; use ${KINDS.join(", ")}`);
  const from = oneOf(cell("From"), "From", FROMS) ?? "base day";
  if (ownKind === "demand" && day !== undefined && day < 0) {
    throw new RowFault(
      `Day is ${day}; a demand cannot fall before the due date, use 0 or more, or make it a courtesy`,
    );
  }
  return {
    id,
    label: label || (standard?.label ?? textOf(cell("Step"))),
    kind: ownKind,
    day,
    from,
    required: requiredOf(cell("Required")),
    channels: channelsOf(textOf(cell("Channel")), standard),
    gap: daysOf(cell("Gap"), "Gap", 0) ?? 0,
    payBy: daysOf(cell("Pay by"), "Pay by", 1),
    minimum: amountOf(cell("Minimum balance"), "Minimum balance") ?? 0,
    fee: amountOf(cell("Fee"), "Fee") || undefined,
    assignedTo: textOf(cell("Assigned to")),
    letter: textOf(cell("Letter")),
  };
}

function channelsOf(text: string, standard: Step | undefined): readonly string[] {
  const channels = text
    .toLowerCase()
    .split(/[,;/+]/)
    .map((channel) => channel.trim().replace("e-mail", "email"))
    .filter((channel) => channel !== "");
  return channels.length > 0 ? channels : (standard?.channels ?? ["email"]);
}

/**
 * The playbook of a range with its header row; columns are found by heading, in any order. A playbook that cannot work
 * is refused with its row: an unknown Kind or From, demands out of order, a repeated id or label. One cell with the name
 * of a shipped playbook ("Brisk", "DK") gives that one.
 */
export function readPlaybook(rows: readonly (readonly Cell[])[], argument: string): Playbook {
  const refuse = (row: number, fault: string): never => {
    throw new InputError("badPlaybook", argument, `row ${row}: ${fault}`);
  };
  if (rows.length === 1 && rows[0]?.length === 1) {
    const name = PRESET_NAMES.find((preset) => plainWord(preset) === plainWord(String(rows[0]?.[0])));
    if (name !== undefined) return presetPlaybook(name);
  }
  const headings = (rows[0] ?? []).map((cell) => (typeof cell === "string" ? plainWord(cell) : ""));
  const columns = new Map(
    PLAYBOOK_HEADINGS.map((heading) => [heading, headings.indexOf(plainWord(heading))]),
  );
  for (const heading of ["Step", "Day"] as const) {
    if (columns.get(heading) === -1)
      refuse(1, `there is no column ${heading}; give the range with its header row`);
  }
  const steps: Step[] = [];
  const labels = answerLabels("en");
  const seen = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    if (i === 0 || row.every((cell) => isBlankOrZero(cell))) continue;
    try {
      const read = readRow((heading) => row[columns.get(heading) ?? -1]);
      once(seen, plainWord(read.id), i + 1);
      if (read.label !== "") once(seen, plainWord(read.label), i + 1, read.id);
      if ("kind" in read) steps.push(read);
      else if (read.label !== "") labels[read.id] = read.label;
      if ("kind" in read) inOrder(steps);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      refuse(i + 1, error.message);
    }
  }
  if (!steps.some((step) => step.kind === "demand"))
    refuse(rows.length, "there is no step of the kind demand");
  return makePlaybook(steps, labels);
}

/** Two rows may not answer to one word: a last action would mean either. */
function once(seen: Map<string, number>, word: string, row: number, id = ""): void {
  const before = seen.get(word);
  if (before !== undefined && before !== row) {
    throw new RowFault(
      `${shown(word)} stands in row ${before} too; give ${id === "" ? "it another id" : "it another label"}`,
    );
  }
  seen.set(word, row);
}

/** Demands that count from the same day must come in the order of the ladder. */
function inOrder(steps: readonly Step[]): void {
  const last = steps[steps.length - 1] as Step;
  if (last.kind !== "demand" || last.day === undefined) return;
  for (const step of steps) {
    if (step.kind === "demand" && step.from === last.from && (step.day ?? last.day) > last.day) {
      throw new RowFault(
        `its day ${last.day} comes before day ${step.day} of ${shown(step.label)} above it; put demands in order of their days`,
      );
    }
  }
}

/** A playbook as the rows of the Playbook sheet, header first: its steps, then one row per other answer with its label. */
export function playbookRows(playbook: Playbook): Cell[][] {
  const steps = playbook.steps.map((step): Cell[] => [
    step.id,
    step.label,
    step.kind,
    step.day === 0 ? "0" : (step.day ?? ""),
    step.from === "base day" ? "" : step.from,
    step.required ? "yes" : "",
    step.channels.join(", "),
    step.gap === 0 ? "" : step.gap,
    step.payBy ?? "",
    step.minimum === 0 ? "" : step.minimum,
    step.fee ?? "",
    step.assignedTo,
    step.letter,
  ]);
  const blanks = PLAYBOOK_HEADINGS.slice(2).map(() => "");
  const answers = ANSWER_IDS.map((id): Cell[] => [id, playbook.labels[id], ...blanks]);
  return [[...PLAYBOOK_HEADINGS], ...steps, ...answers];
}

/** The optional playbook argument: a range read once per call; undefined where left out (the standard playbook holds). */
export const playbookRange: Kind<Playbook> = {
  id: "playbook",
  wants: "a playbook range with its header row",
  read: () => undefined,
  readTable: readPlaybook,
};
