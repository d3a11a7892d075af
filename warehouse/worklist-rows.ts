/** One customer's rows of the worklist, from that customer's rows of the invoices table: messages belong to customers, so a query hands them over together. */
import { type Day, isoDay } from "../core/day.ts";
import { ledgerOf, type TableRow } from "../core/invoice-table.ts";
import { decimalsOf, toMajor } from "../core/money.ts";
import { STANDARD } from "../core/playbook/presets.ts";
import { readPlaybook } from "../core/playbook/range.ts";
import { PROBLEM, worklist } from "../core/worklist.ts";

/** A worklist row as the view unpacks it. `urgency` 0 is the most urgent; the view numbers the rows. */
export interface WarehouseWorklistRow {
  readonly urgency: number;
  readonly customer: string;
  readonly action: string;
  readonly since: string;
  readonly invoices: number;
  readonly past_due: number;
  readonly currency: string;
  readonly phone: string;
  readonly promised: string;
  readonly also: string;
  readonly reason: string;
}

/** The worklist rows of the customer whose table rows these are; problems carry the row they are about. */
export function worklistRows(rows: readonly TableRow[], asOf: Day, preset?: string): WarehouseWorklistRow[] {
  const { invoices, unapplied } = ledgerOf(rows);
  const playbook = preset ? (readPlaybook([[preset]], "playbook") ?? STANDARD) : STANDARD;
  return worklist(invoices, asOf, playbook, { unapplied }).map((row) => ({
    urgency: row.urgency,
    customer: row.customer,
    action: row.action.label,
    since: row.since === undefined ? "" : isoDay(row.since),
    invoices: row.action.id === PROBLEM ? 0 : row.invoices.length,
    past_due: toMajor(row.pastDue, decimalsOf(row.currency)),
    currency: row.currency,
    phone: row.phone,
    promised: row.promised === undefined ? "" : isoDay(row.promised),
    also: row.also,
    reason: row.reason,
  }));
}
