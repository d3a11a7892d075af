/** The short notes of Today: done, promised, later, disputed. Each asks once, writes the row and the log, and can be undone. */
import { addDays, isoDay, parseIsoDay } from "../../core/day.ts";
import { promiseWarnings } from "../../core/promise.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { field } from "../parts/table.ts";
import { labelSaid } from "../said/action.ts";
import type { WorkItem } from "../work-item.ts";
import { logLines, noted, setField } from "../write.ts";

const text = (form: HTMLFormElement, name: string): string =>
  String(new FormData(form).get(name) ?? "").trim();

/** The ledger's changes first, the log's last, and the sentence that says so. */
async function note(context: Context, changes: readonly WorkbookChange[], said: string): Promise<void> {
  await context.change(changes, said);
}

/** Marks the action of a line as done: last action, last contact, and a line in the log. */
export async function markDone(context: Context, item: WorkItem): Promise<void> {
  const { desk, words, formats } = context;
  const agreed = await context.ask({
    title: fillIn(words.today.doneTitle, {
      action: labelSaid({ id: item.step, label: item.action }, words.code),
      customer: item.customer,
    }),
    body: formats.plural(item.invoices.length, words.today.doneBody, { date: formats.date(desk.today) }),
    action: words.today.done,
  });
  if (!agreed) return;
  const changes: WorkbookChange[] = [];
  for (const invoice of item.invoices) {
    const step = item.stepOf(invoice);
    if (step) changes.push(...setField(desk, [invoice], "lastAction", step, "text"));
    changes.push(...setField(desk, [invoice], "lastContact", { day: desk.today }, "date"));
  }
  changes.push(
    ...logLines(desk, [
      noted(desk, item.customer, item.invoices, { step: item.step, channel: item.channel, result: "done" }),
    ]),
  );
  await note(
    context,
    changes,
    fillIn(words.today.doneSaid, {
      action: labelSaid({ id: item.step, label: item.action }, words.code),
      customer: item.customer,
    }),
  );
}

/** Asks for a day and writes it as the promised date. */
async function askDay(context: Context, title: string, label: string, help: Child, days: number) {
  const { desk, words } = context;
  const input = h("input", {
    type: "date",
    name: "day",
    required: true,
    min: isoDay(desk.today),
    value: isoDay(addDays(desk.asOf, days)),
  });
  const form = await context.ask({
    title,
    body: [
      help ? h("p", { class: "db-quiet" }, help) : null,
      field(label, input),
      field(words.call.note, h("input", { name: "note" })),
    ],
    action: words.common.save,
    check: (given) => (parseIsoDay(text(given, "day")) === undefined ? words.call.needsDate : undefined),
  });
  if (!form) return undefined;
  return { day: parseIsoDay(text(form, "day")), note: text(form, "note") };
}

/** Notes a promise to pay. */
export async function promise(context: Context, item: WorkItem): Promise<void> {
  const { desk, words, formats } = context;
  const answer = await askDay(
    context,
    fillIn(words.today.promiseTitle, { customer: item.customer }),
    words.today.promiseOn,
    formats.money(item.pastDue, item.currency),
    7,
  );
  if (answer?.day === undefined) return;
  const warnings = promiseWarnings(answer.day, desk.asOf);
  await note(
    context,
    [
      ...setField(desk, item.invoices, "promisedDate", { day: answer.day }, "date"),
      ...setField(desk, item.invoices, "lastContact", { day: desk.today }, "date"),
      ...logLines(desk, [
        noted(desk, item.customer, item.invoices, {
          channel: "phone",
          result: "promised",
          amount: item.pastDue,
          promisedDate: answer.day,
          note: answer.note,
        }),
      ]),
    ],
    [
      fillIn(words.today.promiseSaid, { customer: item.customer, date: formats.date(answer.day) }),
      warnings.includes("too far ahead") && words.today.farAhead,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

/** Puts a line off to a day. */
export async function postpone(context: Context, item: WorkItem): Promise<void> {
  const { desk, words, formats } = context;
  const answer = await askDay(
    context,
    fillIn(words.today.postponeTitle, { customer: item.customer }),
    words.today.until,
    words.today.postponeBody,
    3,
  );
  if (answer?.day === undefined) return;
  await note(
    context,
    [
      ...setField(desk, item.invoices, "promisedDate", { day: answer.day }, "date"),
      ...logLines(desk, [
        noted(desk, item.customer, item.invoices, {
          channel: "internal",
          result: "postponed",
          promisedDate: answer.day,
          note: answer.note,
        }),
      ]),
    ],
    `${fillIn(words.today.postponeTitle, { customer: item.customer })}: ${formats.date(answer.day)}`,
  );
}

/** Notes a dispute: the status stops the ladder until it is settled. */
export async function dispute(context: Context, item: WorkItem): Promise<void> {
  const { desk, words } = context;
  const form = await context.ask({
    title: fillIn(words.today.disputeTitle, { customer: item.customer }),
    body: [
      field(words.today.disputeReason, h("textarea", { name: "reason", required: true })),
      field(words.today.disputeOwner, h("input", { name: "owner" })),
    ],
    action: words.common.save,
    check: (given) => (text(given, "reason") === "" ? words.today.disputeReason : undefined),
  });
  if (!form) return;
  const owner = text(form, "owner");
  await note(
    context,
    [
      ...setField(desk, item.invoices, "status", desk.statusWord("disputed"), "text"),
      ...logLines(desk, [
        noted(desk, item.customer, item.invoices, {
          channel: "internal",
          result: "dispute",
          note: owner ? `${text(form, "reason")} (${owner})` : text(form, "reason"),
        }),
      ]),
    ],
    words.today.disputeSaid,
  );
}
