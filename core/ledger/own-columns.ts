/** Duebook's own columns on the user's sheet: which set-up adds, and how reading tells them from the user's. */
import type { Field } from "./field.ts";
import { normalLabel } from "./label.ts";

/** The formula columns, left to right. */
export const FORMULA_HEADINGS = [
  "Days past due",
  "Aging bucket",
  "Late fee",
  "Amount due",
  "Next action",
  "Next action date",
  "Why",
] as const;

/** A formula column's heading. */
export type FormulaHeading = (typeof FORMULA_HEADINGS)[number];

/** The columns people and Duebook write in, added where the sheet has none for the field. */
export const INPUT_COLUMNS = [
  { field: "lastAction", heading: "Last action", format: "text" },
  { field: "lastContact", heading: "Last contact", format: "date" },
  { field: "promisedDate", heading: "Promised date", format: "date" },
  { field: "status", heading: "Status", format: "text" },
  { field: "feesAgreed", heading: "Fees agreed", format: "text" },
] as const satisfies readonly { field: Field; heading: string; format: string }[];

/** The mark that nothing may be sent to a row's customer, where the workbook has no other place for it. */
export const CONTACT_COLUMN = { field: "doNotContact", heading: "Do not contact", format: "text" } as const;

/** The column that says whose the answers of a row are: they stay on their row when rows are pasted over or sorted beside them. */
export const ANSWERS_FOR = "Answers for";

/** Where that column stands (counted from 0); −1 where the sheet has none. */
export const answersForColumn = (headings: readonly string[]): number =>
  headings.map(normalLabel).lastIndexOf(normalLabel(ANSWERS_FOR));

/** What stands behind a heading of ours where the user already has a column of that name. */
export const OWN_MARK = " (Duebook)";

/**
 * Where each of Duebook's formula columns stands (counted from 0): the last column of that heading, and only where
 * `Next action` and `Aging bucket` are both there, because a user may have an "Amount due" of their own.
 */
export function ownFormulaColumns(headings: readonly string[]): ReadonlyMap<FormulaHeading, number> {
  const labels = headings.map(normalLabel);
  const place = (heading: FormulaHeading): number => {
    const marked = labels.lastIndexOf(normalLabel(heading + OWN_MARK));
    return marked >= 0 ? marked : labels.lastIndexOf(normalLabel(heading));
  };
  const columns = new Map<FormulaHeading, number>();
  if (place("Next action") < 0 || place("Aging bucket") < 0) return columns;
  for (const heading of FORMULA_HEADINGS) {
    const column = place(heading);
    if (column >= 0) columns.set(heading, column);
  }
  return columns;
}
