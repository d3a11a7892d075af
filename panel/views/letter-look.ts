/** How a letter looks now, with the workbook's own words: drawn anew with every change of the sheet `Templates`. */
import { LETTER_IDS } from "../../core/reminders/letters/letter-words.ts";
import { readOwnTemplates, TEMPLATES_SHEET } from "../../core/reminders/own-templates.ts";
import { renderLetter } from "../../core/reminders/render.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { button, field, section, select } from "../parts/table.ts";
import { reminderBatch } from "../reminder-batch.ts";
import { contactSaid } from "../said/log.ts";

/** The section of Settings, on the first customer of today's batch; only the way to the words where no letter is due to anyone. */
export function letterLook(context: Context): Child {
  const { desk, words, memory, host } = context;
  const sheet = desk.read.get(TEMPLATES_SHEET);
  if (!sheet) return null;
  const batch = reminderBatch(desk, new Set());
  const draft = batch.ready[0]?.draft ?? batch.stopped.find((stopped) => stopped.draft)?.draft;
  const { templates, faults } = readOwnTemplates(sheet.cells);
  const told = faults.map((fault) => h("p", { class: "db-fault" }, fault.message));
  const open = button(
    words.settings.openSheet,
    () => void context.run(() => host.reveal(sheet.name, 0, 0)),
    "",
    { "data-focus": "open-templates" },
  );
  if (!draft)
    return section(
      words.settings.templates,
      told,
      h("p", { class: "db-quiet" }, words.reminders.nothing, " ", words.reminders.nothingHelp),
      open,
    );
  const letter = LETTER_IDS.find((id) => id === memory.letter) ?? draft.choice.letter;
  const frame = h("iframe", { class: "db-letter", sandbox: "", title: words.settings.templates });
  try {
    frame.srcdoc = renderLetter({ ...draft.choice, letter, legal: undefined }, draft.facts, templates).html;
  } catch (error) {
    context.fail(error);
  }
  return section(
    words.settings.templates,
    h("p", { class: "db-quiet db-small" }, words.settings.templatesHelp),
    told,
    field(
      words.settings.templates,
      select(
        "letter",
        LETTER_IDS.map((id) => [id, contactSaid(context, { step: id, result: "" })] as const),
        letter,
        (chosen) => {
          memory.letter = chosen;
          context.redraw();
        },
      ),
    ),
    frame,
    open,
  );
}
