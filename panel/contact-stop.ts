/** The mark "do not contact": where the workbook keeps it, the changes that set it, and the changes that take it off. */
import type { Cell } from "../core/cell.ts";
import { plainCustomer } from "../core/ledger/customer-key.ts";
import type { WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";
import { setField } from "./write.ts";

/** The sheet of contacts and its two columns. */
const SHEET = "Customers";
const COLUMN = "Do not contact";

/** True where anything of the workbook says that nothing may be sent to this customer. */
export const isStopped = (desk: Desk, customer: string): boolean =>
  desk.invoicesOf(customer).some((invoice) => invoice.doNotContact);

/**
 * Changes that set or take off the mark: in the ledger's own column and on the sheet `Customers`, with the line of the log
 * left to the caller. None where the workbook has no place for it.
 */
export function contactStop(desk: Desk, customer: string, stop: boolean): WorkbookChange[] {
  const mark: Cell = stop ? "yes" : "";
  const changes = setField(desk, desk.invoicesOf(customer), "doNotContact", mark, "text");
  const sheet = desk.read.get(SHEET);
  const head = sheet?.cells[0] ?? [];
  const column = head.indexOf(COLUMN);
  const names = head.indexOf("Customer");
  if (!sheet || column < 0 || names < 0) return changes;
  sheet.cells.forEach((cells, row) => {
    const name = cells[names];
    if (row === 0 || typeof name !== "string" || plainCustomer(name) !== plainCustomer(customer)) return;
    changes.push({
      kind: "write",
      sheet: sheet.name,
      row,
      column,
      cells: [[mark]],
      formats: ["text"],
      expect: [{ row, column: names, value: name }],
    });
  });
  return changes;
}
