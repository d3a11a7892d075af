/** Choosing a ready-made playbook: its steps with their days first, then, asked once, onto the sheet. */
import { languageOf } from "../../core/language.ts";
import { PRESET_NAMES, type PresetName, presetPlaybook } from "../../core/playbook/presets.ts";
import type { Context } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, field, select } from "../parts/table.ts";
import { writePlaybook } from "../playbook-sheet.ts";

/** The choice with its preview; nothing where the workbook has no sheet to write to. */
export function presetChoice(context: Context): Child {
  const { desk, words, formats } = context;
  const language = languageOf(desk.settings.language || desk.environment.language) ?? "en";
  if (writePlaybook(desk, desk.playbook).length === 0) return null;
  const out = h("div", { class: "db-small", "aria-live": "polite" });
  const write = async (name: PresetName): Promise<void> => {
    const yes = await context.ask({
      title: `${words.settings.preset}: ${name}`,
      body: fillIn(words.settings.presetBody, { name }),
      action: words.settings.presetUse,
      danger: true,
    });
    if (yes) await context.change(writePlaybook(desk, presetPlaybook(name, language)), words.common.saved);
  };
  const show = (name: string): void => {
    const preset = PRESET_NAMES.find((each) => each === name);
    if (!preset) {
      replaceChildren(out);
      return;
    }
    const steps = presetPlaybook(preset, language).steps.filter((step) => step.kind === "demand");
    const days = steps.map((step) => `${step.label} ${formats.count(step.day ?? 0)}`).join(" · ");
    replaceChildren(
      out,
      h("p", {}, fillIn(words.settings.presetDays, { days })),
      button(words.settings.presetUse, () => void write(preset), "tight", { "data-focus": "preset-use" }),
    );
  };
  return [
    field(
      words.settings.preset,
      select(
        "preset",
        [["", words.settings.presetNow], ...PRESET_NAMES.map((name) => [name, name] as const)],
        "",
        show,
      ),
    ),
    out,
  ];
}
