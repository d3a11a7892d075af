/** Settings: what the workbook holds in named cells, each explained; policy and rates told in words and by example. */
import type { Context, Drawn } from "../context.ts";
import { type Child, h } from "../element.ts";
import { languages } from "../languages.ts";
import { button, empty, field, section, select } from "../parts/table.ts";
import { letterLook } from "./letter-look.ts";
import { playbookTable } from "./playbook-table.ts";
import { policyBuilder } from "./policy-builder.ts";
import { rates } from "./rates.ts";
import { general } from "./settings-general.ts";

/** The Settings view. */
export function settings(context: Context): Drawn {
  const { desk, words } = context;
  return {
    nodes: [
      h("h2", {}, words.settings.title),
      language(context),
      desk.setUp
        ? [general(context), policyBuilder(context)]
        : empty(
            words.settings.notSetUp,
            undefined,
            button(words.views.setUp, () => context.show("setUp"), "primary"),
          ),
      playbookTable(context),
      letterLook(context),
      rates(context),
      tools(context),
      desk.setUp && removal(context),
    ],
  };
}

function language(context: Context): Child {
  const { words, desk } = context;
  return field(
    words.settings.language,
    select(
      "language",
      Object.values(languages).map((each) => [each.code, each.name] as const),
      words.code,
      (code) => {
        desk.overrides.language = code;
        void context.refresh();
      },
    ),
  );
}

/** What only this host can do. */
function tools(context: Context): Child {
  return (context.host.tools?.(context.words.code) ?? []).map((tool) =>
    section(
      tool.title,
      h("p", { class: "db-quiet db-small" }, tool.help),
      button(tool.title, () => void context.run(async () => context.say(await tool.run()))),
    ),
  );
}

/** Taking Duebook out again: the one place that deletes, so it says what and asks. */
function removal(context: Context): Child {
  const { words, desk } = context;
  const remove = async (): Promise<void> => {
    const yes = await context.ask({
      title: words.settings.remove,
      body: words.settings.removeBody,
      action: words.settings.remove,
      danger: true,
    });
    if (yes) await context.change(desk.removal(), words.settings.remove);
  };
  return section(
    words.settings.remove,
    button(words.settings.remove, () => void remove()),
  );
}
