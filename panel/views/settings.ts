/** Settings: what the workbook holds in named cells, each explained and saved on its own; policy shown in words and by example. */
import type { Day } from "../../core/day.ts";
import { readPolicy } from "../../core/late-fee/policy-reader.ts";
import { lateFee } from "../../core/late-fee.ts";
import { asMinor } from "../../core/money.ts";
import { regimes } from "../../core/statutory/regimes.ts";
import { sources } from "../../core/statutory/source.ts";
import { statutoryRate, tableEnds } from "../../core/statutory.ts";
import { dueDate, readTerms } from "../../core/terms.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { languages } from "../languages.ts";
import { button, empty, field, section, select, table } from "../parts/table.ts";
import { type SettingName, setSetting } from "../settings-sheet.ts";
import { letterLook } from "./letter-look.ts";
import { presetChoice } from "./preset-choice.ts";

const EXAMPLE = asMinor(1000_00);
const EXAMPLE_DAYS = 45;

/** The Settings view. */
export function settings(context: Context): Drawn {
  const { desk, words } = context;
  return {
    nodes: [
      h("h2", {}, words.settings.title),
      language(context),
      desk.setUp
        ? [general(context), policy(context)]
        : empty(
            words.settings.notSetUp,
            undefined,
            button(words.views.setUp, () => context.show("setUp"), "primary"),
          ),
      playbook(context),
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

function general(context: Context): Child {
  const { desk, words, formats } = context;
  const now = desk.settings;
  const rows: readonly (readonly [SettingName, string, string, string?])[] = [
    ["Company", words.settings.company, now.company],
    ["Sender", words.settings.sender, now.sender],
    ["ReplyTo", words.settings.replyTo, now.replyTo],
    ["Phone", words.settings.phone, now.phone],
    ["RecoveryPartner", words.settings.recovery, now.recoveryPartner],
    ["HomeCurrency", words.settings.home, now.homeCurrency],
    [
      "AgingBoundaries",
      words.settings.boundaries,
      now.boundariesText || now.boundaries.join(", "),
      words.settings.boundariesHelp,
    ],
  ];
  const form = h("form", { class: "db-form" });
  const terms = h("input", { name: "DefaultTerms", value: now.defaultTerms, "data-focus": "set-terms" });
  const termsShown = h("p", { class: "db-small db-quiet", "aria-live": "polite" });
  const readBack = (): void => {
    replaceChildren(termsShown);
    if (!terms.value.trim()) return;
    try {
      const due = dueDate(desk.asOf, readTerms(terms.value, "terms"));
      termsShown.append(
        fillIn(words.settings.termsShown, { from: formats.date(desk.asOf), to: formats.date(due) }),
      );
    } catch (error) {
      termsShown.append(error instanceof Error ? error.message : String(error));
    }
  };
  terms.addEventListener("input", readBack);
  readBack();
  form.append(
    ...rows.map(([name, label, value, help]) =>
      field(label, h("input", { name, value, "data-focus": `set-${name}` }), help),
    ),
    field(words.settings.terms, terms),
    termsShown,
    field(
      words.settings.bank,
      h("textarea", { name: "BankDetails", "data-focus": "set-bank" }, now.bankDetails),
      words.settings.bankHelp,
    ),
    h("button", { type: "submit", class: "db-primary" }, words.common.save),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = new FormData(form);
    const before: Record<string, string> = { DefaultTerms: now.defaultTerms, BankDetails: now.bankDetails };
    for (const [name, , value] of rows) before[name] = value;
    const changes = [...given.entries()]
      .map(([name, value]) => [name, String(value).trim()] as const)
      .filter(([name, value]) => before[name] !== value)
      .flatMap(([name, value]) => setSetting(desk, name as SettingName, value));
    if (changes.length > 0) void context.change(changes, words.common.saved);
  });
  return section(words.settings.company, form);
}

function policy(context: Context): Child {
  const { desk, words, formats } = context;
  const input = h("input", { value: desk.settings.lateFeePolicy, "data-focus": "policy", name: "policy" });
  const regime = select(
    "regime",
    [["", words.settings.policyNone], ...regimes.map((each) => [each.id, each.id] as const)],
    regimes.some((each) => each.id === desk.settings.lateFeePolicy) ? desk.settings.lateFeePolicy : "",
    (value) => {
      input.value = value;
      show();
    },
  );
  const out = h("div", { class: "db-small", "aria-live": "polite" });
  const show = (): void => {
    replaceChildren(out, example(context, input.value.trim()));
  };
  input.addEventListener("input", show);
  show();
  return section(
    words.settings.policy,
    h("p", { class: "db-quiet db-small" }, words.settings.policyHelp),
    field(words.settings.regime, regime),
    field(words.settings.policyWords, input, "30 per month · 1.5% per month max 10% · 40 once + 8% per year"),
    out,
    button(words.common.save, () => {
      void context.change(setSetting(desk, "LateFeePolicy", input.value.trim()), words.common.saved);
    }),
    desk.settings.paymentsThrough !== undefined &&
      h(
        "p",
        { class: "db-small db-quiet" },
        `${words.payments.through} ${formats.date(desk.settings.paymentsThrough)}`,
      ),
  );
}

/** The policy on an example, with the law's source where a regime is named; or why it cannot be worked. */
function example(context: Context, written: string): Child {
  const { desk, words, formats } = context;
  if (!written) return words.settings.policyNone;
  try {
    const read = readPolicy(written);
    const due = (desk.asOf - EXAMPLE_DAYS) as Day;
    const fee = lateFee({ balance: EXAMPLE, dueDate: due, policy: read, asOf: desk.asOf });
    const regime = regimes.find((each) => written.toUpperCase().startsWith(each.id));
    return [
      h(
        "p",
        {},
        fillIn(words.settings.policyExample, {
          amount: formats.amount(EXAMPLE, ""),
          days: formats.plural(EXAMPLE_DAYS, words.common.days),
          fee: formats.amount(fee, ""),
        }),
      ),
      regime && sourceOf(context, regime),
    ];
  } catch (error) {
    return h("p", { class: "db-fault" }, error instanceof Error ? error.message : String(error));
  }
}

function sourceOf(context: Context, regime: (typeof regimes)[number]): Child {
  const { desk, words, formats } = context;
  let rate: string;
  try {
    rate =
      formats.percent(statutoryRate(regime, desk.asOf).rate) +
      ", " +
      fillIn(words.settings.asOfDate, { date: formats.date(desk.asOf) });
  } catch (error) {
    rate = error instanceof Error ? error.message : String(error);
  }
  const named = regime.sources.map((key) => sources[key]);
  return h("p", { class: "db-quiet" }, `${rate} · ${words.settings.source}: ${named.join("; ")}`);
}

function playbook(context: Context): Child {
  const { desk, words, formats } = context;
  return section(
    words.settings.playbook,
    h("p", { class: "db-quiet db-small" }, words.settings.playbookHelp),
    presetChoice(context),
    table(
      words.settings.playbook,
      [
        { heading: words.settings.step },
        { heading: words.settings.day, number: true },
        { heading: words.settings.channel },
        { heading: words.settings.payBy, number: true },
      ],
      desk.playbook.steps.map((step) => [
        step.label,
        step.day === undefined ? "–" : (step.day > 0 ? "+" : "") + formats.count(step.day),
        step.channels.join(", "),
        step.payBy === undefined ? "" : formats.count(step.payBy),
      ]),
      undefined,
      true,
    ),
    desk.read.has("Playbook") &&
      button(
        words.settings.openSheet,
        () => void context.run(() => context.host.reveal(desk.read.get("Playbook")?.name ?? "", 0, 0)),
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

function rates(context: Context): Child {
  const { words, formats, desk } = context;
  return section(
    words.settings.rates,
    table(
      words.settings.rates,
      [{ heading: words.settings.regime }, { heading: words.settings.rates }],
      tableEnds().map((end) => [
        h("span", { title: end.name }, end.regimes.join(", ")),
        h(
          "span",
          { class: end.lastDay < desk.asOf ? "db-mark db-soon" : undefined },
          fillIn(words.settings.ratesUntil, { date: formats.date(end.lastDay) }),
        ),
      ]),
      undefined,
      true,
    ),
  );
}
