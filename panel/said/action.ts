/** Steps and answers by their names in the reader's language; a name of the bookkeeper's own stays as written. */
import { type Language, languageOf } from "../../core/language.ts";
import { ANSWER_IDS, ANSWER_LABELS, type AnswerId } from "../../core/playbook/answer-labels.ts";
import { STEP_LABELS } from "../../core/playbook/step-labels.ts";
import { isStandard } from "../../core/playbook.ts";

const isAnswer = (id: string): id is AnswerId => (ANSWER_IDS as readonly string[]).includes(id);

/** The label of a step or answer in a language; as the playbook has it where that is none of the nine standard names. */
export function labelSaid(action: { readonly id: string; readonly label: string }, code: string): string {
  const { id, label } = action;
  const labels: Readonly<Record<Language, string>> | undefined = isStandard(id)
    ? STEP_LABELS[id]
    : isAnswer(id)
      ? ANSWER_LABELS[id]
      : undefined;
  if (!labels || !Object.values(labels).includes(label)) return label;
  return labels[languageOf(code) ?? "en"];
}
