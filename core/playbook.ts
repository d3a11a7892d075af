/** The collection steps as data, and which place on the ladder a "last action" cell names. */
import type { Language } from "./language.ts";
import { ANSWER_IDS, ANSWER_LABELS, type AnswerId } from "./playbook/answer-labels.ts";
import type { Step } from "./playbook/step.ts";
import { STEP_IDS, STEP_LABELS, type StepId } from "./playbook/step-labels.ts";
import { WRITTEN_STEPS } from "./playbook/written-steps.ts";
import { plainWord } from "./word.ts";

/** What has been done for an invoice: 0 … the place of a demand in `demands`; below it no demand, see NOTHING_DONE. */
export type Place = number;

/** No step at all has been done. −2 is the first courtesy of `courtesies`, −3 the second … */
export const NOTHING_DONE: Place = -1;

/** The place of no demand but of courtesy number i: what was sent before the due date is not sent again. */
const courtesyPlace = (i: number): Place => -2 - i;

/** The number of the last courtesy done, −1 for none. */
export const courtesyDone = (place: Place): number => (place <= -2 ? -2 - place : -1);

/** A playbook, read once: the steps as the bookkeeper's table orders them, and the labels of the other answers. */
export interface Playbook {
  /** Every row, also those switched off. */
  readonly steps: readonly Step[];
  /** The ladder in order; switched-off ones keep their place, so that what was done on them still counts. */
  readonly demands: readonly Step[];
  /** In the order their days come. */
  readonly courtesies: readonly Step[];
  readonly tasks: readonly Step[];
  /** True where every demand counts from the base day, so that the ladder's days come in its order for every invoice. */
  readonly fromBaseDay: boolean;
  readonly labels: Readonly<Record<AnswerId, string>>;
  /** The playbook's own words → place: ids and labels, as written and as plainWord makes them. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The labels of all answers in one language. */
export function answerLabels(language: Language): Record<AnswerId, string> {
  const labels = {} as Record<AnswerId, string>;
  for (const id of ANSWER_IDS) labels[id] = ANSWER_LABELS[id][language];
  return labels;
}

/** A step's label in a language; a bookkeeper's own step keeps the label of the playbook. */
export const stepLabel = (
  step: { readonly id: string; readonly label: string },
  language: Language,
): string => (isStandard(step.id) ? STEP_LABELS[step.id][language] : step.label);

/** True for the id of a standard step. */
export const isStandard = (id: string): id is StepId => (STEP_IDS as readonly string[]).includes(id);

const FROM_ORDER = { "invoice date": 0, "base day": 1, "due date": 1 } as const;

/** A playbook from its steps in order and the labels of its other answers. The steps are trusted: range.ts checks a user's. */
export function makePlaybook(steps: readonly Step[], labels: Readonly<Record<AnswerId, string>>): Playbook {
  const demands = steps.filter((step) => step.kind === "demand");
  const courtesies = steps
    .filter((step) => step.kind === "courtesy")
    .sort((a, b) => FROM_ORDER[a.from] - FROM_ORDER[b.from] || (a.day ?? 0) - (b.day ?? 0));
  const tasks = steps.filter((step) => step.kind === "task");
  const places = new Map<string, Place>();
  const add = (text: string, place: Place) => {
    places.set(text, place);
    places.set(plainWord(text), place);
  };
  const phone = standardPlace(demands, "phone-call");
  for (const id of ANSWER_IDS) add(labels[id], id === "chase-promise" ? phone : NOTHING_DONE);
  for (const step of tasks) for (const word of [step.id, step.label]) add(word, NOTHING_DONE);
  for (const [i, step] of courtesies.entries())
    for (const word of [step.id, step.label]) add(word, courtesyPlace(i));
  for (const [i, step] of demands.entries()) for (const word of [step.id, step.label]) add(word, i);
  const fromBaseDay = demands.every((step) => step.from === "base day");
  return { steps, demands, courtesies, tasks, fromBaseDay, labels, places };
}

/**
 * The place a standard demand has in a ladder that may not hold it: its own, else that of the last standard demand
 * before it, else nothing done. So a "Second reminder" counts as the friendly one where the ladder knows no second.
 */
function standardPlace(demands: readonly Step[], id: StepId): Place {
  const order = STEP_IDS.indexOf(id);
  let place = NOTHING_DONE;
  for (const [i, step] of demands.entries()) {
    const standing = STEP_IDS.indexOf(step.id as StepId);
    if (standing >= 0 && standing <= order) place = i;
  }
  return place;
}

/**
 * The place a "last action" text names, or undefined for an unknown word. The playbook's own labels and ids come first,
 * then the nine languages' labels and the known ways of writing them ("called", "1. rykker"). Courtesies, tasks and the
 * other answers are no demand, but a chased promise counts as the phone call.
 */
export function placeOf(playbook: Playbook, text: string): Place | undefined {
  const own = playbook.places.get(text);
  if (own !== undefined) return own;
  const word = plainWord(text);
  if (word === "") return NOTHING_DONE;
  const known = playbook.places.get(word) ?? undefined;
  if (known !== undefined) return known;
  const id = knownWords().get(word);
  if (id === undefined) return undefined;
  if (id === "chase-promise") return standardPlace(playbook.demands, "phone-call");
  if (!isStandard(id)) return NOTHING_DONE;
  const courtesy = playbook.courtesies.findIndex((step) => step.id === id);
  if (courtesy >= 0) return courtesyPlace(courtesy);
  const outsideLadder = STEP_IDS.indexOf(id) < STEP_IDS.indexOf("friendly-reminder");
  if (outsideLadder || id === "notify-sales-rep" || id === "credit-hold") return NOTHING_DONE;
  return standardPlace(playbook.demands, id);
}

let words: ReadonlyMap<string, StepId | AnswerId> | undefined;

/** Every known word for a step or answer; made when first wanted, because most formulas never need it. */
function knownWords(): ReadonlyMap<string, StepId | AnswerId> {
  if (words) return words;
  const map = new Map<string, StepId | AnswerId>();
  for (const id of ANSWER_IDS) {
    map.set(plainWord(id), id);
    for (const label of Object.values(ANSWER_LABELS[id])) map.set(plainWord(label), id);
  }
  for (const id of STEP_IDS) {
    for (const word of WRITTEN_STEPS[id]?.split("|") ?? []) map.set(plainWord(word), id);
  }
  for (const id of STEP_IDS) {
    map.set(plainWord(id), id);
    for (const label of Object.values(STEP_LABELS[id])) map.set(plainWord(label), id);
  }
  words = map;
  return map;
}

/** The standard step or answer a word in any of the nine languages names, or undefined: for reading a playbook's rows. */
export const knownStep = (text: string): StepId | AnswerId | undefined => knownWords().get(plainWord(text));

/** The place of "formal-reminder" in a ladder or, where it has none, of the first standard demand after it; the ladder's length for none. */
export function formalPlace(playbook: Playbook): Place {
  const order = STEP_IDS.indexOf("formal-reminder");
  const place = playbook.demands.findIndex((step) => STEP_IDS.indexOf(step.id as StepId) >= order);
  return place < 0 ? playbook.demands.length : place;
}
