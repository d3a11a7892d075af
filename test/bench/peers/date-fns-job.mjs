/** The usual code: an object a row, date-fns for days, big.js for money. The same five outputs and the summary. */
import Big from "big.js";
import { addDays, differenceInCalendarDays, isAfter } from "date-fns";
import { AS_OF, SERIAL } from "../workload.mjs";

const EPOCH = new Date(1970, 0, 1);
const dateOf = (serial) => addDays(EPOCH, serial - SERIAL);
const ON = addDays(EPOCH, AS_OF);
const STEPS = [
  [1, "Friendly reminder", 0],
  [5, "Second reminder", 4],
  [8, "Phone call", 2],
  [30, "Formal reminder", 7],
  [45, "Suspension notice", 12],
  [60, "Final notice", 12],
  [90, "Decide on recovery", 16],
];

const bucketOf = (days) =>
  days <= 0 ? "Current" : days <= 30 ? "1-30" : days <= 60 ? "31-60" : days <= 90 ? "61-90" : "91+";

function nextOf(invoice, days) {
  const done = STEPS.findIndex(([, label]) => label === invoice.lastAction);
  const next = STEPS.filter(([day], i) => i > done && day <= days).at(-1);
  if (!next) return "Wait";
  if (invoice.lastContact && isAfter(addDays(invoice.lastContact, next[2]), ON)) return "Wait";
  return next[1];
}

export function dateFnsJob(values) {
  const invoices = values.map(([customer, invoiced, due, balance, lastAction, contact]) => ({
    customer,
    invoiceDate: dateOf(invoiced),
    dueDate: dateOf(due),
    balance: new Big(balance),
    lastAction,
    lastContact: contact === "" ? undefined : dateOf(contact),
  }));
  const summary = new Map();
  const rows = invoices.map((invoice) => {
    const days = differenceInCalendarDays(ON, invoice.dueDate);
    const bucket = bucketOf(days);
    const fee =
      days > 5
        ? invoice.balance
            .times(0.18)
            .times(days - 5)
            .div(365)
            .round(2, Big.roundHalfUp)
        : new Big(0);
    const early = !isAfter(ON, addDays(invoice.invoiceDate, 10));
    const discount = early ? invoice.balance.times(0.02).round(2, Big.roundHalfUp) : new Big(0);
    const sums = summary.get(invoice.customer) ?? {};
    sums[bucket] = (sums[bucket] ?? new Big(0)).plus(invoice.balance);
    summary.set(invoice.customer, sums);
    return [days, bucket, fee.toNumber(), discount.toNumber(), nextOf(invoice, days)];
  });
  return [rows, summary];
}
