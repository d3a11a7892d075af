/** The mark "do not contact": where the workbook keeps it, the changes that set it, and the changes that take it off. */
import type { Cell } from "../core/cell.ts";
import { customerKey, plainCustomer } from "../core/ledger/customer-key.ts";
import { type Who, whoIs } from "../core/reminders/log-customer.ts";
import type { WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";
import { setField } from "./write.ts";

/** The sheet of contacts and its two columns. */
const SHEET = "Customers";
const COLUMN = "Do not contact";

/** A customer of the desk's as the log may know them. */
export function whoKnown(desk: Desk, customer: string): Who {
  const who = whoIs(desk.invoicesOf(customer));
  return { ...who, names: [...who.names, customer] };
}

/** True where anything of the workbook says that nothing may be sent to this customer. */
export const isStopped = (desk: Desk, customer: string): boolean =>
  desk.invoicesOf(customer).some((invoice) => invoice.doNotContact) ||
  desk.log.noContact(whoKnown(desk, customer)) !== undefined;

/**
 * Changes that set or take off the mark: in the ledger's own column and on the sheet `Customers`, which gets a row for a
 * customer it does not list. None where the workbook has no place for it: the log's line, left to the caller, holds alone.
 */
export function contactStop(desk: Desk, customer: string, stop: boolean): WorkbookChange[] {
  const mark: Cell = stop ? "yes" : "";
  const changes = setField(desk, desk.invoicesOf(customer), "doNotContact", mark, "text");
  const sheet = desk.read.get(SHEET);
  const head = sheet?.cells[0] ?? [];
  const column = head.indexOf(COLUMN);
  const names = head.indexOf("Customer");
  if (!sheet || column < 0 || names < 0) return changes;
  const rows = (same: (name: string) => boolean): number[] =>
    sheet.cells.flatMap((cells, row) => {
      const name = cells[names];
      return row > 0 && typeof name === "string" && same(name) ? [row] : [];
    });
  const exact = rows((name) => plainCustomer(name) === plainCustomer(customer));
  const found = exact.length > 0 ? exact : rows((name) => customerKey(name) === customerKey(customer));
  if (found.length === 0 && stop) {
    const cells: Cell[] = head.map((_, at) => (at === names ? customer : at === column ? mark : ""));
    return [...changes, { kind: "append-rows", sheet: sheet.name, cells: [cells] }];
  }
  for (const row of found)
    changes.push({
      kind: "write",
      sheet: sheet.name,
      row,
      column,
      cells: [[mark]],
      formats: ["text"],
      expect: [{ row, column: names, value: sheet.cells[row]?.[names] ?? "" }],
    });
  return changes;
}
