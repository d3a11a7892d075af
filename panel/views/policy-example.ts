/** What a late-fee policy comes to: in words, on an example worked to the cent, and with the law behind it. */
import { asDay, type Day, parseIsoDay } from "../../core/day.ts";
import type { Language } from "../../core/language.ts";
import type { Policy } from "../../core/late-fee/policy.ts";
import { describePolicy } from "../../core/late-fee/policy-description.ts";
import { readPolicy } from "../../core/late-fee/policy-reader.ts";
import { lateFeeBreakdown } from "../../core/late-fee.ts";
import { asMinor, decimalsOf, toMinor } from "../../core/money.ts";
import type { Regime } from "../../core/statutory/regime.ts";
import { SOURCES_READ, sources } from "../../core/statutory/source.ts";
import { statutoryRate, tableEnds } from "../../core/statutory.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { mark } from "../parts/table.ts";
import { ownRates } from "../reader-options.ts";
import { feeList } from "./fee-lines.ts";

/** A thousand, thirty days late: small enough to check on paper. */
const EXAMPLE = 1000;
const EXAMPLE_DAYS = 30;

/** A country and who the law is for, in the reader's language: "Denmark · businesses". */
export function regimeName({ words }: Pick<Context, "words">, { country, audience, id }: Regime): string {
  const names = new Intl.DisplayNames([words.code], { type: "region", fallback: "code" });
  const whom = audience === "contract" ? "contract" : audience;
  return `${names.of(country) ?? country} · ${words.policy[whom]} (${id})`;
}

/** The policy told and worked, or the sentence why it cannot be; `good` is false where it must not be saved. */
export function policyExample(
  context: Context,
  written: string,
): { readonly good: boolean; readonly told: Child } {
  const { words } = context;
  if (written === "") return { good: true, told: h("p", {}, words.settings.policyHelp) };
  try {
    const policy = readPolicy(written, words.settings.policy);
    return {
      good: true,
      told: [
        h("p", {}, describePolicy(policy, words.code as Language)),
        worked(context, policy),
        policy.parts.map((part) => part.kind === "regime" && lawOf(context, part.regime)),
      ],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      good: false,
      told: h("p", { class: "db-fault", role: "alert" }, fillIn(words.policy.cannot, { reason })),
    };
  }
}

/** The last day on which the table of a law has a rate; undefined where the policy or the user gives one. */
function lastKnown(context: Context, policy: Policy): Day | undefined {
  if (policy.reference !== undefined || ownRates(context.desk.read).rates) return undefined;
  const ids = policy.parts.flatMap((part) => (part.kind === "regime" ? [part.regime.id] : []));
  return tableEnds().find((end) => end.regimes.some((id) => ids.includes(id)))?.lastDay;
}

function worked(context: Context, policy: Policy): Child {
  const { desk, words, formats } = context;
  const currency = desk.settings.homeCurrency;
  const end = lastKnown(context, policy);
  const over = end !== undefined && end < desk.asOf;
  const asOf = over ? end : desk.asOf;
  const lines = lateFeeBreakdown({
    balance: toMinor(EXAMPLE, decimalsOf(currency)) ?? asMinor(0),
    dueDate: (asOf - EXAMPLE_DAYS) as Day,
    asOf,
    policy,
    rates: ownRates(desk.read).rates,
  });
  const fee = lines[lines.length - 1]?.amount ?? asMinor(0);
  return [
    over &&
      h("p", { class: "db-notice db-amber" }, fillIn(words.policy.ratesOver, { date: formats.date(end) })),
    h(
      "p",
      {},
      fillIn(words.settings.policyExample, {
        amount: formats.money(toMinor(EXAMPLE, decimalsOf(currency)) ?? asMinor(0), currency),
        days: formats.plural(EXAMPLE_DAYS, words.common.days),
        fee: formats.money(fee, currency),
      }),
    ),
    lines.length > 1 && feeList(context, lines, currency),
  ];
}

/** The law's name, its rate on the day, where it was read and when, and how far its table goes. */
function lawOf(context: Context, regime: Regime): Child {
  const { desk, words, formats } = context;
  const ends = tableEnds().filter((end) => end.regimes.includes(regime.id));
  const day = asDay(Math.min(desk.asOf, ...ends.map(({ lastDay }) => lastDay)));
  const read = parseIsoDay(SOURCES_READ);
  return h(
    "div",
    { class: "db-small" },
    h(
      "p",
      { class: "db-strong" },
      [
        formats.labelled(words.policy.theLaw, regimeName(context, regime)),
        /\((.+)\)$/.exec(regime.label)?.[1],
      ]
        .filter(Boolean)
        .join(", "),
    ),
    regime.refusedBecause === undefined &&
      h(
        "p",
        {},
        `${formats.percent(statutoryRate(regime, day).rate)}, ${fillIn(words.settings.asOfDate, { date: formats.date(day) })}`,
      ),
    ends.map(({ name, lastDay }) =>
      h(
        "p",
        {},
        h("span", { lang: "en" }, `${name}: `),
        mark(
          lastDay < desk.asOf ? "soon" : "good",
          fillIn(words.settings.ratesUntil, { date: formats.date(lastDay) }),
        ),
      ),
    ),
    read !== undefined &&
      h(
        "p",
        { class: "db-quiet" },
        formats.labelled(
          fillIn(words.policy.sourcesRead, { date: formats.date(read) }),
          `${regime.sources.map((key) => sources[key]).join("; ")}.`,
        ),
      ),
    regime.notes.map((note) => h("p", { class: "db-quiet", lang: "en" }, note)),
  );
}
