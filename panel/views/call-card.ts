/** The call card: facts, a script, what came of the call; one line in the log and what follows from the outcome. */
import { addDays, addWorkingDays, isoDay, parseIsoDay } from "../../core/day.ts";
import { languageOf } from "../../core/language.ts";
import { decimalsOf, readAmountText, toMinor } from "../../core/money.ts";
import {
  type CallAnswer,
  type CallFacts,
  type RowChange,
  logCall as written,
} from "../../core/reminders/call-card.ts";
import { callScript } from "../../core/reminders/call-script.ts";
import { idOf, nameOf } from "../../core/reminders/key.ts";
import { type OutcomeId, outcomeOf } from "../../core/reminders/outcomes.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { facts, field, select } from "../parts/table.ts";
import { nameOnLine, type WorkItem } from "../work-item.ts";
import { logLines, setField, timeNow } from "../write.ts";
import { lateness } from "./lateness.ts";

/** What a call can come to, as the log writes it. */
type Chosen = keyof Context["words"]["call"]["outcomes"] & OutcomeId;

/** The facts to have before one's eyes. */
function factsOf(context: Context, item: WorkItem): Child {
  const { words, formats, desk } = context;
  const account = desk.account(nameOnLine(desk, item));
  const last =
    desk.log.lastContact(item.customer) ??
    item.invoices.map((invoice) => invoice.lastContact ?? 0).sort((a, b) => b - a)[0];
  return facts([
    [
      words.customer.phone,
      item.phone && h("a", { href: `tel:${item.phone.replace(/[^\d+]/g, "")}` }, item.phone),
    ],
    [words.customer.contact, account?.contact],
    [words.customer.pastDue, formats.money(item.pastDue, item.currency)],
    [words.customer.days, lateness(context, item.days)],
    [words.customer.payer, item.payerClass && words.customer.classes[item.payerClass]],
    [
      words.call.lastContact.replace(/[:\s]*\{date\}/, ""),
      last ? formats.date(last as never) : words.call.never,
    ],
  ]);
}

/** What to say, in the customer's language, with what to keep in mind in the caller's own. */
function scriptOf(context: Context, item: WorkItem): { readonly shown: Child; readonly calm: HTMLElement } {
  const { words, desk } = context;
  const caller = languageOf(words.code) ?? "en";
  const spoken =
    languageOf(desk.account(nameOnLine(desk, item))?.language || desk.settings.language) ?? caller;
  const script = callScript(callFacts(context, item), spoken, caller);
  const said = (sentence: string): HTMLElement => h("li", { lang: spoken }, sentence);
  const hint = (sentence: string): HTMLElement => h("li", { class: "db-quiet" }, sentence);
  return {
    shown: h(
      "ol",
      { class: "db-script" },
      hint(script.tone),
      said(script.opening),
      said(script.ask),
      hint(script.listen),
      said(script.cannotPay),
      said(script.close),
    ),
    calm: h("p", { class: "db-notice db-amber", lang: spoken, hidden: true }, script.calm),
  };
}

/** Opens the call card for a line of Today and logs what came of the call. */
export async function logCall(context: Context, item: WorkItem): Promise<void> {
  const { words, desk, formats } = context;
  const date = h("input", { type: "date", name: "date", min: isoDay(desk.today) });
  const reference = h("input", { name: "reference" });
  const amount = h("input", { name: "amount", inputmode: "decimal" });
  const { shown: script, calm } = scriptOf(context, item);
  const dateField = field(words.call.promisedDate, date);
  const referenceField = field(words.call.bankReference, reference);
  const amountField = field(words.call.amount, amount);
  const show = (id: string): void => {
    const outcome = outcomeOf(id);
    dateField.hidden = !outcome?.asks.includes("date");
    referenceField.hidden = !outcome?.asks.includes("reference");
    amountField.hidden = !outcome?.asks.includes("amount");
    calm.hidden = id !== "abusive";
    if (outcome?.waitWorkingDays !== undefined)
      date.value = isoDay(addWorkingDays(desk.today, outcome.waitWorkingDays));
  };
  const outcomes = Object.entries(words.call.outcomes) as [Chosen, string][];
  const choice = select("outcome", [["", words.common.choose], ...outcomes], "", show);
  // Enter logs the call from the list too, so that no hand leaves the keyboard.
  choice.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || choice.value === "") return;
    event.preventDefault();
    choice.form?.requestSubmit();
  });
  show("");
  const form = await context.ask({
    title: fillIn(words.call.title, { customer: item.customer }),
    body: [
      factsOf(context, item),
      script,
      field(words.call.outcome, choice),
      dateField,
      amountField,
      referenceField,
      calm,
      field(words.call.note, h("textarea", { name: "note" })),
    ],
    action: words.call.save,
    check: () => {
      if (!choice.value) return words.call.needsOutcome;
      return choice.value === "promised" && parseIsoDay(date.value) === undefined
        ? words.call.needsDate
        : undefined;
    },
  });
  if (!form) return;
  const promisedDate = parseIsoDay(date.value);
  const read = readAmountText(amount.value);
  const minor = read && toMinor(read.value, decimalsOf(item.currency));
  const note = [reference.value.trim(), String(new FormData(form).get("note") ?? "").trim()]
    .filter(Boolean)
    .join(" · ");
  const answer: CallAnswer = {
    outcome: choice.value,
    channel: "phone",
    time: timeNow(desk),
    by: desk.settings.sender,
    note,
    ...(promisedDate === undefined ? {} : { promisedDate }),
    ...(minor === undefined ? {} : { amount: minor }),
  };
  const first = item.invoices[0];
  // Only where the call was what was due does it move the ladder on; else it is logged and no more.
  const step = item.channel === "phone" && first ? item.stepOf(first) : undefined;
  const result = written(callFacts(context, item), answer, step, desk.log);
  await context.change(
    [...rowChanges(context, item, result.changes), ...logLines(desk, [result.entry])],
    [
      fillIn(words.call.said, { customer: item.customer }),
      result.askAgain !== undefined && formats.date(result.askAgain),
      result.warnings.includes("too far ahead") && words.today.farAhead,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

function callFacts(context: Context, item: WorkItem): CallFacts {
  const { desk } = context;
  const account = desk.account(nameOnLine(desk, item));
  return {
    customer: item.customer,
    contact: account?.contact ?? "",
    phone: item.phone,
    currency: item.currency,
    open: account?.open.get(item.currency) ?? item.pastDue,
    pastDue: item.pastDue,
    oldestDue: item.days === undefined ? undefined : addDays(desk.asOf, -item.days),
    invoices: item.invoices,
    payerClass: item.payerClass ?? "New",
    step: item.step,
    promisedDate: item.promised,
    asOf: desk.asOf,
    // A sentence with a hole in it is read out as it stands: "this is ."
    company: desk.settings.company || `[${context.words.settings.company}]`,
  };
}

/** The rows' new values as changes of the sheet. */
function rowChanges(context: Context, item: WorkItem, changes: readonly RowChange[]): WorkbookChange[] {
  const { desk } = context;
  return item.invoices.flatMap((invoice) => {
    const change = changes.find((each) => each.id === idOf(nameOf(invoice)));
    if (!change) return [];
    const contact = change.lastContact === undefined ? undefined : parseIsoDay(change.lastContact);
    const promised = change.promisedDate === undefined ? undefined : parseIsoDay(change.promisedDate);
    return [
      ...(change.lastAction === undefined
        ? []
        : setField(desk, [invoice], "lastAction", change.lastAction, "text")),
      ...(contact === undefined ? [] : setField(desk, [invoice], "lastContact", { day: contact }, "date")),
      ...(promised === undefined ? [] : setField(desk, [invoice], "promisedDate", { day: promised }, "date")),
      ...(change.status === undefined ? [] : setField(desk, [invoice], "status", change.status, "text")),
    ];
  });
}
