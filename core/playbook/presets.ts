/** The shipped playbooks, each a plain table. Days count from the base day unless told; gaps cover the last pay-by date + 2. */
import type { Language } from "../language.ts";
import { answerLabels, makePlaybook, type Playbook } from "../playbook.ts";
import type { Step, StepFrom, StepKind } from "./step.ts";
import { STEP_LABELS, type StepId } from "./step-labels.ts";

/** One row of a preset: id, kind, day, from, required, channels, gap, pay by. */
type Row = readonly [StepId, StepKind, number, StepFrom, boolean, string, number, number?];

const CONFIRM: Row = ["confirm-receipt", "courtesy", 3, "invoice date", false, "email", 0];
const PRE_DUE: Row = ["pre-due-reminder", "courtesy", -3, "due date", false, "email", 0];
const NOTIFY: Row = ["notify-sales-rep", "task", 8, "base day", false, "internal", 0];
const HOLD: Row = ["credit-hold", "task", 14, "base day", false, "internal", 0];

const STANDARD_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 1, "base day", true, "email", 0],
  ["second-reminder", "demand", 5, "base day", false, "email", 4],
  ["phone-call", "demand", 8, "base day", true, "phone", 2],
  NOTIFY,
  HOLD,
  ["formal-reminder", "demand", 30, "base day", true, "email, letter", 7, 10],
  ["suspension-notice", "demand", 45, "base day", false, "email, letter", 12],
  ["final-notice", "demand", 60, "base day", true, "letter, email", 12, 14],
  ["decide-recovery", "demand", 90, "base day", true, "internal", 16],
]; // biome-ignore format: a table

const BRISK_ROWS: readonly Row[] = [
  ...STANDARD_ROWS.slice(0, 7),
  ["formal-reminder", "demand", 21, "base day", true, "email, letter", 7, 10],
  ["suspension-notice", "demand", 33, "base day", false, "email, letter", 12],
  ["final-notice", "demand", 45, "base day", true, "letter, email", 12, 14],
  ["decide-recovery", "demand", 61, "base day", true, "internal", 16],
]; // biome-ignore format: a table

const LIGHT_ROWS: readonly Row[] = [
  ["friendly-reminder", "demand", 1, "base day", true, "email", 0],
  ["phone-call", "demand", 8, "base day", true, "phone", 2],
  ["formal-reminder", "demand", 30, "base day", true, "email, letter", 7, 10],
  ["final-notice", "demand", 60, "base day", true, "letter, email", 12, 14],
]; // biome-ignore format: a table

/**
 * Denmark: three rykkere at least 10 days apart (renteloven § 9 b), the last one the inkassovarsel with at least 10
 * days from sending (inkassoloven § 10). The call is required, so that its gap and the next rykker's add up to 10.
 */
const DK_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 3, "base day", true, "email", 0],
  ["second-reminder", "demand", 10, "base day", true, "email", 5, 8],
  ["phone-call", "demand", 12, "base day", true, "phone", 2],
  NOTIFY,
  HOLD,
  ["formal-reminder", "demand", 20, "base day", true, "email, letter", 8, 8],
  ["final-notice", "demand", 30, "base day", true, "letter, email", 10, 10],
  ["decide-recovery", "demand", 42, "base day", true, "internal", 12],
]; // biome-ignore format: a table

/** Sweden: inkassokrav with at least 8 days to pay (inkassolagen 5 §). */
const SE_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 5, "base day", true, "email", 0],
  ["phone-call", "demand", 10, "base day", true, "phone", 3],
  NOTIFY,
  HOLD,
  ["final-notice", "demand", 20, "base day", true, "letter, email", 8, 8],
  ["decide-recovery", "demand", 35, "base day", true, "internal", 10],
]; // biome-ignore format: a table

/** Norway: fee letter from 14 days after due, inkassovarsel with at least 14 days (inkassoloven § 9). */
const NO_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 3, "base day", true, "email", 0],
  NOTIFY,
  ["formal-reminder", "demand", 14, "base day", true, "email, letter", 7, 14],
  HOLD,
  ["final-notice", "demand", 30, "base day", true, "letter, email", 16, 14],
  ["decide-recovery", "demand", 46, "base day", true, "internal", 16],
]; // biome-ignore format: a table

/** Finland: 14 days between reminder and demand hold for consumers too, because the call's gap and the demand's add up to them. */
const FI_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 7, "base day", true, "email", 0],
  ["phone-call", "demand", 10, "base day", true, "phone", 3],
  NOTIFY,
  HOLD,
  ["final-notice", "demand", 21, "base day", true, "letter, email", 11, 14],
  ["decide-recovery", "demand", 40, "base day", true, "internal", 16],
]; // biome-ignore format: a table

/** Germany: the first Mahnung may be what causes default, so nothing is charged for it. */
const DE_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 3, "base day", true, "email", 0],
  ["phone-call", "demand", 8, "base day", true, "phone", 3],
  NOTIFY,
  ["formal-reminder", "demand", 14, "base day", true, "email, letter", 6, 10],
  HOLD,
  ["final-notice", "demand", 28, "base day", true, "letter, email", 12, 10],
  ["decide-recovery", "demand", 40, "base day", true, "internal", 12],
]; // biome-ignore format: a table

/** France: mise en demeure by registered letter with 8 days; repeated chasing can be harassment, so few steps. */
const FR_ROWS: readonly Row[] = [
  CONFIRM,
  ["pre-due-reminder", "courtesy", -5, "due date", false, "email", 0],
  ["friendly-reminder", "demand", 3, "base day", true, "email", 0],
  ["phone-call", "demand", 8, "base day", true, "phone", 3],
  NOTIFY,
  HOLD,
  ["formal-reminder", "demand", 15, "base day", true, "email, letter", 7, 10],
  ["final-notice", "demand", 30, "base day", true, "letter", 12, 8],
  ["decide-recovery", "demand", 45, "base day", true, "internal", 10],
]; // biome-ignore format: a table

/** Great Britain: letter before action with 14 days for companies; sole traders and individuals have 30 by the Pre-Action Protocol. */
const GB_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 1, "base day", true, "email", 0],
  ["second-reminder", "demand", 7, "base day", false, "email", 4],
  ["phone-call", "demand", 10, "base day", true, "phone", 2],
  NOTIFY,
  HOLD,
  ["formal-reminder", "demand", 21, "base day", true, "email, letter", 7, 7],
  ["final-notice", "demand", 30, "base day", true, "letter, email", 9, 14],
  ["decide-recovery", "demand", 46, "base day", true, "internal", 16],
]; // biome-ignore format: a table

/** The Netherlands: sending + at least 16 days covers the consumer's 14 from the day after delivery (HR 2016-11-25). */
const NL_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 3, "base day", true, "email", 0],
  ["phone-call", "demand", 8, "base day", true, "phone", 3],
  NOTIFY,
  HOLD,
  ["formal-reminder", "demand", 14, "base day", true, "email, letter", 6, 5],
  ["final-notice", "demand", 21, "base day", true, "letter, email", 7, 16],
  ["decide-recovery", "demand", 40, "base day", true, "internal", 18],
]; // biome-ignore format: a table

/** Spain: a provable offer to negotiate, with time to answer it, before suing (LO 1/2025, from 2025-04-03). */
const ES_ROWS: readonly Row[] = [
  CONFIRM,
  PRE_DUE,
  ["friendly-reminder", "demand", 3, "base day", true, "email", 0],
  ["phone-call", "demand", 8, "base day", true, "phone", 3],
  NOTIFY,
  HOLD,
  ["formal-reminder", "demand", 15, "base day", true, "email, letter", 7, 10],
  ["final-notice", "demand", 30, "base day", true, "letter", 12, 30],
  ["decide-recovery", "demand", 75, "base day", true, "internal", 32],
]; // biome-ignore format: a table

/** Names of the shipped playbooks: three general ones and one per country (the United States use the standard days). */
export const PRESET_NAMES = [
  "Standard",
  "Brisk",
  "Light",
  "DK",
  "SE",
  "NO",
  "FI",
  "DE",
  "FR",
  "GB",
  "NL",
  "ES",
  "US",
] as const;

/** The name of a shipped playbook. */
export type PresetName = (typeof PRESET_NAMES)[number];

const ROWS: Readonly<Record<PresetName, readonly Row[]>> = {
  Standard: STANDARD_ROWS, Brisk: BRISK_ROWS, Light: LIGHT_ROWS, DK: DK_ROWS, SE: SE_ROWS, NO: NO_ROWS, FI: FI_ROWS,
  DE: DE_ROWS, FR: FR_ROWS, GB: GB_ROWS, NL: NL_ROWS, ES: ES_ROWS, US: STANDARD_ROWS,
}; // biome-ignore format: a table

/** What a country calls its own steps, in its own language; everything else has the common label. */
const OWN_LABELS: Readonly<Record<string, Readonly<Partial<Record<StepId, string>>>>> = {
  "DK da": { "second-reminder": "1. rykker", "formal-reminder": "2. rykker", "final-notice": "3. rykker (inkassovarsel)" },
  "SE sv": { "final-notice": "Inkassokrav" },
  "DE de": { "formal-reminder": "1. Mahnung" },
  "FR fr": { "formal-reminder": "Relance", "final-notice": "Mise en demeure" },
  "GB en": { "final-notice": "Letter before action" },
  "ES es": { "final-notice": "Requerimiento de pago" },
}; // biome-ignore format: a table

/** A shipped playbook with the labels of a language. */
export function presetPlaybook(name: PresetName, language: Language = "en"): Playbook {
  const own = OWN_LABELS[`${name} ${language}`];
  const steps = ROWS[name].map(
    ([id, kind, day, from, required, channels, gap, payBy]): Step => ({
      id,
      label: own?.[id] ?? STEP_LABELS[id][language],
      kind,
      day,
      from,
      required,
      channels: channels.split(", "),
      gap,
      payBy,
      minimum: 0,
      fee: undefined,
      assignedTo: "",
      letter: "",
    }),
  );
  return makePlaybook(steps, answerLabels(language));
}

/** The default playbook: the 30–60–90 of the practice guides, in English. */
export const STANDARD: Playbook = presetPlaybook("Standard");
