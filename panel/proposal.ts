/** What set-up would add to the workbook, told by name before anything is written; and what removing Duebook takes out. */
import { removeDuebook, type SetUp, setUpWorkbook } from "../core/set-up.ts";
import type { WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";

/** The sheets as set-up wants them: with cells where they were read. */
const sheetsOf = (desk: Desk) =>
  desk.sheets.map((sheet) => desk.read.get(sheet.name) ?? { name: sheet.name });

/** What set-up would add; undefined where there is no ledger. */
export function proposalOf(desk: Desk): SetUp | undefined {
  const ledger = desk.read.get(desk.sheet);
  if (!desk.ledger || !ledger) return undefined;
  const answers = desk.overrides.answers ?? {};
  return setUpWorkbook({
    reading: desk.ledger,
    ledger,
    sheets: sheetsOf(desk),
    names: desk.names,
    asOf: desk.asOf,
    playbook: desk.playbook,
    settings: {
      ...(answers.homeCurrency ? { HomeCurrency: answers.homeCurrency } : {}),
      ...(answers.defaultTerms ? { DefaultTerms: answers.defaultTerms } : {}),
    },
    ...(desk.outbox ? { outbox: desk.outbox } : {}),
  });
}

/** The changes that take Duebook out of the workbook. */
export function removalOf(desk: Desk): WorkbookChange[] {
  const ledger = desk.read.get(desk.sheet);
  if (!desk.ledger || !ledger) return [];
  return removeDuebook({ reading: desk.ledger, ledger, sheets: sheetsOf(desk), names: desk.names });
}
