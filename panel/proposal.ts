/** What set-up would add to the workbook, told by name before anything is written. */
import type { WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";

/** The changes and the names of what they add. */
export interface Proposal {
  readonly changes: readonly WorkbookChange[];
  readonly columns: readonly string[];
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The user's own columns that Duebook will also write to. */
  readonly own: readonly string[];
}

/** The proposal for a desk with a ledger. */
export function proposalOf(_desk: Desk): Proposal | undefined {
  return undefined;
}
