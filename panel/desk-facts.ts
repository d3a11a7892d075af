/** Small facts of the desk that several views ask for. */
import { bucketIndex, bucketLabels } from "../core/aging.ts";
import type { Day } from "../core/day.ts";
import type { Invoice } from "../core/invoice.ts";
import { readInvoice } from "../core/invoice-facts.ts";
import type { Minor } from "../core/money.ts";
import { decide } from "../core/next-action.ts";
import type { Playbook } from "../core/playbook.ts";
import type { Settings } from "./settings-sheet.ts";

/** The next day after `asOf` on which anything falls due; undefined for never. */
export function nextDayOf(invoices: readonly Invoice[], playbook: Playbook, asOf: Day): Day | undefined {
  let next: Day | undefined;
  for (const invoice of invoices) {
    for (const part of readInvoice(invoice, playbook, asOf).parts) {
      const day = decide(part.facts, playbook, asOf)?.date;
      if (day !== undefined && day > asOf && (next === undefined || day < next)) next = day;
    }
  }
  return next;
}

/** Days these invoices were paid after their due dates on average; undefined where none has a paid date. */
export function averageLateOf(invoices: readonly Invoice[], asOf: Day): number | undefined {
  let days = 0;
  let count = 0;
  for (const { paidDate, dueDate } of invoices) {
    if (paidDate === undefined || dueDate === undefined || paidDate > asOf) continue;
    days += paidDate - dueDate;
    count++;
  }
  return count === 0 ? undefined : days / count;
}

/** Open invoices by "currency", newline, and "" or the bucket. */
export function countsIn(
  invoices: readonly Invoice[],
  open: readonly (Minor | undefined)[],
  asOf: Day,
  settings: Settings,
): ReadonlyMap<string, number> {
  const labels = bucketLabels(settings.boundaries);
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  invoices.forEach((invoice, i) => {
    if (!open[i]) return;
    const label =
      invoice.dueDate === undefined
        ? "No due date"
        : (labels[bucketIndex(asOf - invoice.dueDate, settings.boundaries)] as string);
    count(`${invoice.currency}\n`);
    count(`${invoice.currency}\n${label}`);
  });
  return counts;
}
