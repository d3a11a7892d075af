/** The late-fee policy part by part: what it rests on, its numbers and limits; told, worked on an example, then saved. */
import { regimes } from "../../core/statutory/regimes.ts";
import type { Context } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, field, section, select } from "../parts/table.ts";
import {
  BASES,
  type Basis,
  DAY_COUNTS,
  fieldsOf,
  type NumberField,
  type PolicyForm,
  policyForm,
  policyWritten,
  RATE_PERIODS,
  SUM_PERIODS,
} from "../policy-form.ts";
import { setSetting } from "../settings-sheet.ts";
import { policyExample, regimeName } from "./policy-example.ts";

/** What the view remembers: the form as typed, and the saved text it began from. */
interface Typed {
  readonly saved: string;
  form: PolicyForm;
}

/** The section of Settings. */
export function policyBuilder(context: Context): Child {
  const { desk, words, memory } = context;
  const saved = desk.settings.lateFeePolicy;
  const known = memory.policy as Typed | undefined;
  const typed: Typed = known?.saved === saved ? known : { saved, form: policyForm(saved) };
  memory.policy = typed;
  const parts = h("div", { class: "db-fields" });
  const out = h("div", { class: "db-fields", "aria-live": "polite" });
  const text = h("output", { class: "db-code", "data-focus": "policy-text" });
  let ready: string | undefined;

  const show = (): void => {
    const { told, written } = workedOut(context, typed.form);
    ready = written;
    replaceChildren(out, told);
    replaceChildren(text, written ? `"${written}"` : "");
  };
  const set = (change: Partial<PolicyForm>): void => {
    typed.form = { ...typed.form, ...change };
    show();
  };
  const draw = (): void => replaceChildren(parts, controls(context, typed.form, set));
  const choose = (basis: string): void => {
    const next = { ...typed.form, basis: basis as Basis };
    if (next.basis === "law" && next.regime === "") next.regime = regimes[0]?.id ?? "";
    // What the form said so far is where writing by hand begins.
    if (next.basis === "text" && ready) next.written = ready;
    typed.form = next;
    draw();
    show();
  };
  draw();
  show();
  const names: Readonly<Record<Basis, string>> = { ...words.policy, none: words.settings.policyNone };
  return section(
    words.settings.policy,
    field(
      words.policy.basis,
      select(
        "basis",
        BASES.map((basis) => [basis, names[basis]] as const),
        typed.form.basis,
        choose,
      ),
    ),
    parts,
    out,
    h("p", { class: "db-small db-quiet" }, `${words.policy.asText}: `, text),
    button(
      words.common.save,
      () => {
        if (ready === undefined)
          out.querySelector<HTMLElement>(".db-fault")?.scrollIntoView({ block: "center" });
        else void context.change(setSetting(desk, "LateFeePolicy", ready), words.common.saved);
      },
      "",
      { "data-focus": "policy-save" },
    ),
  );
}

/** What the form comes to; without `written` where it must not be saved. */
function workedOut(context: Context, form: PolicyForm): { readonly told: Child; readonly written?: string } {
  const { words, formats } = context;
  const fault = (sentence: string) => ({ told: h("p", { class: "db-fault", role: "alert" }, sentence) });
  try {
    const written = policyWritten(form);
    if ("wrong" in written)
      return fault(
        fillIn(words.policy.badNumber, {
          field: labelOf(context, written.wrong),
          value: form[written.wrong],
          example: written.wrong === "days" ? "5" : formats.percent(0.015),
        }),
      );
    const { good, told } = policyExample(context, written.text);
    return good ? { told, written: written.text } : { told };
  } catch (error) {
    return fault(
      fillIn(words.policy.cannot, { reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}

const labelOf = ({ words }: Context, name: NumberField): string =>
  name === "sum" ? words.policy.sumField : words.policy[name];

/** The fields of the form's basis. */
function controls(context: Context, form: PolicyForm, set: (change: Partial<PolicyForm>) => void): Child {
  const { words } = context;
  const number = (name: NumberField, help?: string): HTMLElement =>
    field(
      labelOf(context, name),
      h("input", {
        name,
        inputmode: name === "days" ? "numeric" : "decimal",
        value: form[name],
        "data-focus": `policy-${name}`,
        on: { input: (event) => set({ [name]: (event.target as HTMLInputElement).value }) },
      }),
      help,
    );
  const choice = <T extends string>(
    name: keyof PolicyForm,
    label: string,
    options: readonly (readonly [T, string])[],
  ): HTMLElement =>
    field(
      label,
      select(name, options, String(form[name]), (value) => set({ [name]: value })),
    );
  const { periods } = words.policy;
  if (form.basis === "none") return null;
  if (form.basis === "text")
    return field(
      words.settings.policyWords,
      h("input", {
        name: "policy",
        value: form.written,
        "data-focus": "policy",
        on: { input: (event) => set({ written: (event.target as HTMLInputElement).value }) },
      }),
      "30 per month · 1.5% per month max 10% · 40 once + 8% per year",
    );
  const asked = fieldsOf(form.basis);
  return [
    form.basis === "law" && [
      choice(
        "regime",
        words.settings.regime,
        regimes.map((regime) => [regime.id, regimeName(context, regime)] as const),
      ),
      h(
        "label",
        { class: "db-check" },
        h("input", {
          type: "checkbox",
          checked: form.interestOnly,
          "data-focus": "policy-interest-only",
          on: { change: (event) => set({ interestOnly: (event.target as HTMLInputElement).checked }) },
        }),
        h("span", {}, words.policy.interestOnly),
      ),
    ],
    form.basis === "rate" &&
      h(
        "div",
        { class: "db-pair db-amount-for" },
        number("percent"),
        choice(
          "per",
          words.policy.per,
          RATE_PERIODS.map((period) => [period, periods[period]] as const),
        ),
      ),
    asked.includes("sum") && [
      h(
        "div",
        { class: "db-pair db-amount-for" },
        number("sum"),
        choice(
          "sumPer",
          words.policy.per,
          SUM_PERIODS.map(
            (period) => [period, period === "once" ? words.policy.once : periods[period]] as const,
          ),
        ),
      ),
      h("p", { class: "db-small db-quiet" }, words.policy.sumHelp),
    ],
    h(
      "div",
      { class: "db-pair db-amount-for" },
      number("days"),
      choice("daysAs", words.policy.daysAs, [
        ["after", words.policy.fromThen],
        ["grace", words.policy.fromDue],
      ]),
    ),
    h(
      "details",
      { class: "db-filter" },
      h("summary", {}, words.policy.limits),
      h(
        "div",
        { class: "db-filters" },
        number("capPercent"),
        number("capAmount"),
        number("min"),
        form.basis !== "sum" && [
          choice("compounded", words.policy.compounded, [
            ["", words.policy.compounding.never],
            ["monthly", words.policy.compounding.monthly],
            ["yearly", words.policy.compounding.yearly],
          ]),
          choice(
            "dayCount",
            words.policy.dayCount,
            DAY_COUNTS.map((rule) => [rule, rule] as const),
          ),
        ],
        asked.includes("reference") && number("reference", words.policy.referenceHelp),
      ),
    ),
  ];
}
