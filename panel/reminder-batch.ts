/** Today's reminders for the desk: core plans them, this file only hands it what the workbook says. */
import type { Day } from "../core/day.ts";
import { languageOf } from "../core/language.ts";
import { decimalsOf, type Minor, toMajor, toMinor } from "../core/money.ts";
import { readPayments } from "../core/payments/read-payments.ts";
import {
  type Batch,
  type BatchInput,
  type OfferedCount,
  offeredCount,
  planBatch,
  planSteps,
  type ReadyMessage,
} from "../core/reminders/batch.ts";
import { chunksOf } from "../core/reminders/chunks.ts";
import type { BatchContext, ReminderSettings } from "../core/reminders/draft.ts";
import { lateClaims } from "../core/reminders/late-claim.ts";
import { OUTBOX_SHEET, outboxReady } from "../core/reminders/outbox.ts";
import { readOwnTemplates, TEMPLATES_SHEET } from "../core/reminders/own-templates.ts";
import { rowTexts } from "../core/reminders/row-texts.ts";
import { readSendWindow } from "../core/reminders/send-window.ts";
import { atOnce, type Steps } from "../core/steps.ts";
import type { Desk } from "./desk.ts";
import { PAYMENTS_SHEET } from "./payments-sheet.ts";
import { keptPlans } from "./plans-sheet.ts";
import { ownRates } from "./reader-options.ts";
import type { SendChunk } from "./sheet-host.ts";
import { timeNow } from "./write.ts";

/** "EUR: DE02 …" lines by currency. */
function bankLines(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of text.split(/\r?\n|;/)) {
    const match = /^\s*([A-Za-z]{3})\s*:\s*(.+)$/.exec(line);
    if (match) found[(match[1] as string).toUpperCase()] = (match[2] as string).trim();
  }
  return found;
}

/** What Settings says about sending, as core takes it. */
export function reminderSettings(desk: Desk): ReminderSettings {
  const { settings, environment, aging } = desk;
  const small: Record<string, Minor> = {};
  for (const { currency } of aging.blocks) {
    const minor = toMinor(toMajor(settings.smallDifference), decimalsOf(currency));
    if (minor !== undefined) small[currency] = minor;
  }
  return {
    company: settings.company,
    name: settings.sender || settings.company,
    replyTo: settings.replyTo,
    phone: settings.phone,
    creditor: settings.creditor || settings.company,
    recoveryPartner: settings.recoveryPartner,
    bank: bankLines(settings.bankDetails),
    language: languageOf(settings.language || environment.language),
    friendly: false,
    by: settings.sender,
    smallDifference: small,
    sendWindow: readSendWindow(settings.sendWindow),
  };
}

/** What the preview changed of a message's fees, interest and fixed sums, by the group's id. */
export type Typed = NonNullable<BatchContext["typed"]>;

/**
 * The day up to which payments are known: the newest on the sheet `Payments`, in a paid date or a report's own day, or what
 * Settings says. Undefined where nobody keeps payments here: the ledger's paid dates alone tell nothing of its age.
 */
function lastPayment(desk: Desk): Day | undefined {
  const sheet = desk.read.get(PAYMENTS_SHEET);
  const entered = sheet ? readPayments(sheet).payments : [];
  if (entered.length === 0 && desk.settings.paymentsThrough === undefined) return undefined;
  const days = [
    desk.settings.paymentsThrough,
    desk.layout?.reportAsOf,
    ...entered.map(({ date }) => date),
    ...desk.invoices.map(({ paidDate }) => paidDate),
  ];
  let last: Day | undefined;
  for (const day of days)
    if (day !== undefined && day <= desk.today && (last === undefined || day > last)) last = day;
  return last;
}

/** Plans today's messages; warnings in `accepted` no longer hold them back. */
export const reminderBatch = (desk: Desk, accepted: ReadonlySet<string>, typed: Typed = {}): Batch =>
  planBatch(batchInput(desk, accepted, typed));

/** The same in steps, for a ledger that takes a while. */
export const reminderSteps = (desk: Desk, accepted: ReadonlySet<string>, typed: Typed): Steps<Batch> =>
  planSteps(batchInput(desk, accepted, typed));

/** How many messages Reminders offers to send now: what Today promises, by the very same plan. */
export const remindersOffered = (desk: Desk): OfferedCount => atOnce(offeredSteps(desk));

/** The same in steps, for a ledger that takes a while. */
export const offeredSteps = (desk: Desk): Steps<OfferedCount> =>
  offeredCount(batchInput(desk, new Set(), {}));

function batchInput(desk: Desk, accepted: ReadonlySet<string>, typed: Typed): BatchInput {
  const templates = desk.read.get(TEMPLATES_SHEET);
  const own = templates ? readOwnTemplates(templates.cells) : undefined;
  return {
    asOf: desk.asOf,
    today: desk.today,
    localTime: timeNow(desk),
    playbook: desk.playbook,
    settings: reminderSettings(desk),
    log: desk.log,
    invoices: desk.invoices,
    unapplied: desk.unapplied,
    paymentsThrough: desk.settings.paymentsThrough,
    problems: desk.problems,
    lastPayment: lastPayment(desk),
    textsOf: desk.ledger && rowTexts(desk.ledger, desk.read.get(desk.sheet)?.cells ?? []),
    paymentHolds: desk.entered.holds,
    keptPlans: keptPlans(desk.read.get("Plans"), desk.invoicesOf, desk.asOf),
    answersAstray: desk.moved.length > 0,
    outboxReady: outboxReady(desk.read.get(OUTBOX_SHEET)?.cells ?? []),
    lateFees: lateClaims({
      asOf: desk.asOf,
      lateFeePolicy: desk.settings.lateFeePolicy,
      rates: ownRates(desk.read).rates,
      log: desk.log,
    }),
    typed,
    ...(own ? { templates: own.templates, templateFaults: own.faults } : {}),
    accepted,
    holidays: desk.holidays,
  };
}

/** The messages as the host gets them, with how to read the ledger again before each. */
export function chunksFor(
  desk: Desk,
  ready: readonly ReadyMessage[],
  size: number,
  budget: number,
  caughtUp: Batch["caughtUp"] = [],
): SendChunk[] {
  return chunksOf(ready, desk.asOf, size, budget, caughtUp).map((chunk) => ({
    ...chunk,
    ledger: sourceOf(desk),
  }));
}

/** How to read the desk's ledger again just before sending. */
export const sourceOf = (desk: Desk) => ({
  sheet: desk.sheet,
  options: desk.readerOptions,
  // Named also where the workbook lacks them: a colleague may make them while the preview is open.
  contacts: ["Customers"],
  payments: PAYMENTS_SHEET,
  smallDifference: desk.settings.smallDifference,
});
