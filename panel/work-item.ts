/** One line of Today. */
import type { Day } from "../core/day.ts";
import type { Invoice } from "../core/invoice.ts";
import { asMinor } from "../core/money.ts";
import { isMessage } from "../core/playbook/step.ts";
import type { Playbook } from "../core/playbook.ts";
import type { WorklistRow } from "../core/worklist.ts";
import type { Desk } from "./desk.ts";

/** One line of Today: a worklist row with what the list shows and filters by. */
export interface WorkItem extends Omit<WorklistRow, "action" | "also"> {
  /** Customer and currency: names the line. */
  readonly id: string;
  /** The action's label and id. */
  readonly action: string;
  readonly step: string;
  readonly also: readonly string[];
  /** Days past due of its oldest invoice; undefined without due dates. */
  readonly days: number | undefined;
  /** True for a demand or a broken promise: act today. */
  readonly urgent: boolean;
  /** True where the action is a message that can be sent. */
  readonly message: boolean;
  readonly channel: string;
  readonly assignedTo: string;
  /** The label `Last action` gets for an invoice when the line is done; undefined where it stays. */
  stepOf(invoice: Invoice): string | undefined;
}

/** The one name the customer of a line has in all views; unlike `customer`, it tells two customers of one name apart. */
export const nameOnLine = (desk: Desk, item: Pick<WorkItem, "customer" | "invoices">): string =>
  desk.customerOf(item.invoices[0] ?? item);

/** The line a call about an invoice belongs to; one of its own where nothing is due for the customer in that currency. */
export function callItem(desk: Desk, invoice: Invoice): WorkItem {
  const { customer, currency } = invoice;
  const name = desk.customerOf(invoice);
  const due = desk.work.find((item) => nameOnLine(desk, item) === name && item.currency === currency);
  if (due) return due;
  const account = desk.account(name);
  const open = account?.items.filter((item) => item.invoice.currency === currency) ?? [];
  const days = open.flatMap((item) => item.days ?? []);
  return {
    priority: 0,
    urgency: 0,
    key: "",
    id: `${customer}|${currency}`,
    customer,
    currency,
    action: "",
    step: "",
    since: undefined,
    invoices: open.length > 0 ? open.map((item) => item.invoice) : [invoice],
    pastDue: account?.pastDue.get(currency) ?? asMinor(0),
    phone: account?.phone ?? "",
    promised: undefined,
    also: [],
    reason: "",
    payerClass: account?.payerClass,
    days: days.length > 0 ? Math.max(...days) : undefined,
    urgent: false,
    message: false,
    channel: "internal",
    assignedTo: "",
    stepOf: () => undefined,
  };
}

/** A worklist row as a line of Today. */
export function workItem(row: WorklistRow, playbook: Playbook, asOf: Day): WorkItem {
  const step = playbook.steps.find((candidate) => candidate.id === row.action.id);
  const late = row.invoices.flatMap((invoice) =>
    invoice.dueDate === undefined ? [] : [asOf - invoice.dueDate],
  );
  const demand = step?.kind === "demand";
  return {
    ...row,
    id: `${row.key}|${row.currency}`,
    action: row.action.label,
    step: row.action.id,
    also: row.also ? [row.also] : [],
    days: late.length > 0 ? Math.max(...late) : undefined,
    urgent: demand || row.action.id === "chase-promise",
    message: step !== undefined && step.kind !== "task" && isMessage(step),
    channel: step?.channels[0] ?? (row.action.id === "chase-promise" ? "phone" : "internal"),
    assignedTo: row.invoices.find((invoice) => invoice.assignedTo)?.assignedTo ?? step?.assignedTo ?? "",
    stepOf: () => (demand || step?.kind === "courtesy" ? row.action.label : undefined),
  };
}
