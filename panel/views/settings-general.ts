/** The plain settings: who writes, where answers and money go, what holds where a row is silent. What cannot be read is not saved. */
import { readBoundaries } from "../../core/aging.ts";
import type { Cell } from "../../core/cell.ts";
import { asMinor, readAmountText } from "../../core/money.ts";
import { readSendWindow } from "../../core/reminders/send-window.ts";
import { dueDate, readTerms } from "../../core/terms.ts";
import type { Context } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { languages } from "../languages.ts";
import { field, section, select } from "../parts/table.ts";
import { bankFor, type SettingName, setSetting } from "../settings-sheet.ts";

/** One field: its named cell, what it is called, what stands in it, and a line of help. */
type Row = readonly [name: SettingName, label: string, value: string, help?: string];

/** The section of Settings. */
export function general(context: Context): Child {
  const { desk, words, formats } = context;
  const now = desk.settings;
  const rows: readonly Row[] = [
    ["Company", words.settings.company, now.company],
    ["Sender", words.settings.sender, now.sender],
    ["ReplyTo", words.settings.replyTo, now.replyTo],
    ["Phone", words.settings.phone, now.phone],
    ["Creditor", words.settings.creditor, now.creditor, words.settings.creditorHelp],
    ["RecoveryPartner", words.settings.recovery, now.recoveryPartner],
    ["SendWindow", words.settings.sendWindow, now.sendWindow, words.settings.sendWindowHelp],
    ["HomeCurrency", words.settings.home, now.homeCurrency],
    ["SmallDifference", words.settings.small, smallText(context), words.settings.smallHelp],
    [
      "AgingBoundaries",
      words.settings.boundaries,
      now.boundariesText || now.boundaries.join(", "),
      words.settings.boundariesHelp,
    ],
  ];
  const form = h("form", { class: "db-form", novalidate: true });
  const fault = h("p", { class: "db-fault", role: "alert" });
  const missing = withoutBank(context);
  form.append(
    ...rows.map(([name, label, value, help]) =>
      field(label, h("input", { name, value, "data-focus": `set-${name}` }), help),
    ),
    ...defaultTerms(context),
    field(words.settings.letterLanguage, letterLanguage(context)),
    field(
      words.settings.bank,
      h("textarea", { name: "BankDetails", "data-focus": "set-bank" }, now.bankDetails),
      words.settings.bankHelp,
    ),
    missing.length > 0
      ? h(
          "p",
          { class: "db-notice db-amber" },
          fillIn(words.settings.bankMissing, { currencies: missing.join(", ") }),
        )
      : "",
    now.paymentsThrough === undefined
      ? ""
      : h(
          "p",
          { class: "db-small db-quiet" },
          `${words.payments.through} ${formats.date(now.paymentsThrough)}`,
        ),
    fault,
    h("button", { type: "submit", class: "db-primary", "data-focus": "set-save" }, words.common.save),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = [...new FormData(form).entries()].map(
      ([name, value]) => [name as SettingName, String(value).trim()] as const,
    );
    const before: Record<string, string> = {
      DefaultTerms: now.defaultTerms,
      BankDetails: now.bankDetails,
      Language: now.language,
    };
    for (const [name, , value] of rows) before[name] = value;
    const changed = given.filter(([name, value]) => before[name] !== value);
    const wrong = changed.map(([name, value]) => [name, wrongIn(context, name, value)] as const);
    const first = wrong.find(([, sentence]) => sentence !== undefined);
    fault.textContent = first?.[1] ?? "";
    if (first) {
      form.querySelector<HTMLElement>(`[name=${first[0]}]`)?.focus();
      return;
    }
    const changes = changed.flatMap(([name, value]) => setSetting(desk, name, cellOf(name, value)));
    if (changes.length > 0) void context.change(changes, words.common.saved);
  });
  return section(words.settings.company, form);
}

const smallText = ({ desk, formats }: Context): string =>
  desk.settings.smallDifference === 0 ? "" : formats.amount(desk.settings.smallDifference, "");

/** A setting as its cell holds it: the small difference is a number, all others are text. */
const cellOf = (name: SettingName, value: string): Cell =>
  name === "SmallDifference" ? (readAmountText(value)?.value ?? "") : value;

/** The sentence why a value cannot be kept; undefined where it can. A blank always can. */
function wrongIn({ words, formats }: Context, name: SettingName, value: string): string | undefined {
  if (value === "") return undefined;
  const told = (text: string, example = ""): string => fillIn(text, { value, example });
  switch (name) {
    case "SendWindow":
      return readSendWindow(value) ? undefined : told(words.settings.sendWindowBad);
    case "HomeCurrency":
      return /^[A-Za-z]{3}$/.test(value) ? undefined : told(words.settings.homeBad);
    case "SmallDifference": {
      const read = readAmountText(value)?.value;
      return read !== undefined && read >= 0
        ? undefined
        : told(words.settings.smallBad, formats.amount(asMinor(50), ""));
    }
    case "AgingBoundaries":
      return attempt(() => readBoundaries([[value]], name)) && told(words.settings.boundariesBad);
    case "DefaultTerms":
      return attempt(() => readTerms(value, words.settings.terms));
    default:
      return undefined;
  }
}

/** The sentence an attempt fails with; undefined where it succeeds. */
function attempt(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The terms, and at once what they make of an invoice of the day. */
function defaultTerms(context: Context): readonly HTMLElement[] {
  const { desk, words, formats } = context;
  const input = h("input", {
    name: "DefaultTerms",
    value: desk.settings.defaultTerms,
    "data-focus": "set-terms",
  });
  const shown = h("p", { class: "db-small db-quiet", "aria-live": "polite" });
  const readBack = (): void => {
    replaceChildren(shown);
    if (!input.value.trim()) return;
    try {
      const due = dueDate(desk.asOf, readTerms(input.value, words.settings.terms));
      const dates = { from: formats.date(desk.asOf), to: formats.date(due) };
      shown.append(fillIn(words.settings.termsShown, dates));
    } catch (error) {
      shown.append(error instanceof Error ? error.message : String(error));
    }
  };
  input.addEventListener("input", readBack);
  readBack();
  return [field(words.settings.terms, input), shown];
}

const letterLanguage = ({ desk, words }: Context): HTMLSelectElement =>
  select(
    "Language",
    [["", words.settings.asHost], ...Object.values(languages).map(({ code, name }) => [code, name] as const)],
    desk.settings.language in languages ? desk.settings.language : "",
  );

/** Currencies that are owed in and have no account of ours yet. */
const withoutBank = ({ desk }: Context): readonly string[] =>
  desk.aging.blocks
    .map(({ currency }) => currency)
    .filter((currency) => currency !== "" && bankFor(desk.settings, currency) === "");
