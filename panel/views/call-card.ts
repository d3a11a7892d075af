/** The call card: facts, a script, what came of the call; one line in the log and what follows from the outcome. */
import { addWorkingDays, isoDay, parseIsoDay } from "../../core/day.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import type { Context } from "../context.ts";
import type { WorkItem } from "../desk.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { facts, field, select } from "../parts/table.ts";
import { logLines, noted, setField } from "../write.ts";
import { lateness } from "./today.ts";

/** What a call can come to, as the log writes it. */
type Outcome = keyof Context["words"]["call"]["outcomes"];

/** Nobody was spoken to: an attempt, not a contact. */
const ATTEMPTS: readonly Outcome[] = ["voicemail", "unreachable", "wrong-contact"];
/** These name a day to wait for. */
const DATED: readonly Outcome[] = ["promised", "says-paid", "next-run", "waiting-approval"];
/** Three banking days for a payment that is said to be made (practice guide, section 1.3). */
const SAID_PAID_DAYS = 3;

/** The facts to have before one's eyes. */
function factsOf(context: Context, item: WorkItem): Child {
  const { words, formats, desk } = context;
  const account = desk.account(item.customer);
  const last = desk.log.lastContact(item.customer) ?? item.invoices.map((invoice) => invoice.lastContact ?? 0).sort((a, b) => b - a)[0];
  return facts([
    [words.customer.phone, item.phone && h("a", { href: "tel:" + item.phone.replace(/[^\d+]/g, "") }, item.phone)],
    [words.customer.contact, account?.contact],
    [words.customer.pastDue, formats.money(item.pastDue, item.currency)],
    [words.customer.days, lateness(context, item.days)],
    [words.customer.payer, item.payerClass],
    [words.call.lastContact.replace(/[:\s]*\{date\}/, ""), last ? formats.date(last as never) : words.call.never],
  ]);
}

function script(context: Context, item: WorkItem): Child {
  const { words, formats } = context;
  const invoice = item.invoices[0];
  return h(
    "ol",
    { class: "db-script" },
    h("li", {}, words.call.greeting),
    invoice?.dueDate !== undefined &&
      h(
        "li",
        {},
        fillIn(words.call.opening, {
          invoice: item.invoices.map((each) => each.invoice).filter(Boolean).slice(0, 3).join(", "),
          amount: formats.money(item.pastDue, item.currency),
          date: formats.date(invoice.dueDate),
        }),
      ),
    h("li", {}, words.call.ask),
    h("li", {}, words.call.cannotPay),
    h("li", {}, words.call.closing),
  );
}

/** Opens the call card for a line of Today and logs what came of the call. */
export async function logCall(context: Context, item: WorkItem): Promise<void> {
  const { words, desk } = context;
  const date = h("input", { type: "date", name: "date", min: isoDay(desk.today) });
  const reference = h("input", { name: "reference" });
  const calm = h("p", { class: "db-notice db-amber", hidden: true }, words.call.calm);
  const dateField = field(words.call.promisedDate, date);
  const referenceField = field(words.call.bankReference, reference);
  const show = (outcome: string): void => {
    dateField.hidden = !DATED.includes(outcome as Outcome);
    referenceField.hidden = outcome !== "says-paid";
    calm.hidden = outcome !== "abusive";
    if (outcome === "says-paid") date.value = isoDay(addWorkingDays(desk.today, SAID_PAID_DAYS));
  };
  const outcomes = Object.entries(words.call.outcomes) as [Outcome, string][];
  const outcome = select("outcome", [["", words.common.choose], ...outcomes], "", show);
  show("");
  const form = await context.ask({
    title: fillIn(words.call.title, { customer: item.customer }),
    body: [
      factsOf(context, item),
      script(context, item),
      field(words.call.outcome, outcome),
      dateField,
      referenceField,
      calm,
      field(words.call.note, h("textarea", { name: "note" })),
    ],
    action: words.call.save,
    check: (given) => {
      const chosen = String(new FormData(given).get("outcome") ?? "");
      if (!chosen) return words.call.needsOutcome;
      return chosen === "promised" && parseIsoDay(date.value) === undefined ? words.call.needsDate : undefined;
    },
  });
  if (!form) return;
  const given = new FormData(form);
  const chosen = String(given.get("outcome")) as Outcome;
  await context.change(
    changesFor(context, item, chosen, date.value, reference.value.trim(), String(given.get("note") ?? "").trim()),
    fillIn(words.call.said, { customer: item.customer }),
  );
}

/** What follows from an outcome in the sheet, and the line in the log. */
function changesFor(context: Context, item: WorkItem, outcome: Outcome, date: string, reference: string, note: string): WorkbookChange[] {
  const { desk } = context;
  const day = DATED.includes(outcome) ? parseIsoDay(date) : undefined;
  const changes: WorkbookChange[] = [];
  if (!ATTEMPTS.includes(outcome)) {
    changes.push(...setField(desk, item.invoices, "lastContact", { day: desk.today }, "date"));
    for (const invoice of item.invoices) {
      const step = item.channel === "phone" ? item.stepOf(invoice) : undefined;
      if (step) changes.push(...setField(desk, [invoice], "lastAction", step, "text"));
    }
  }
  if (day !== undefined) changes.push(...setField(desk, item.invoices, "promisedDate", { day }, "date"));
  const status =
    outcome === "dispute" || outcome === "short-paid" ? "disputed"
    : outcome === "cannot-pay" ? "hardship"
    : outcome === "credit-note-due" ? "paused"
    : undefined;
  if (status) changes.push(...setField(desk, item.invoices, "status", desk.statusWord(status), "text"));
  return [
    ...changes,
    ...logLines(desk, [
      noted(desk, item.customer, item.invoices, {
        step: item.channel === "phone" ? item.step : "",
        channel: "phone",
        to: item.phone,
        result: outcome,
        proof: reference,
        note,
        ...(day === undefined ? {} : { promisedDate: day }),
      }),
    ]),
  ];
}
