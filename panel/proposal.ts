/** What set-up would add to the workbook, told by name before anything is written; and what removing Duebook takes out. */
import {
  type FormulaWay,
  removeDuebook,
  type SetUp,
  type SetUpRequest,
  setUpWorkbook,
} from "../core/set-up.ts";
import type { WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";
import type { HostKind } from "./sheet-host.ts";

/** How each host's formulas are written: Sheets makes a server call for each formula, so there it is one for a whole column. */
const WAYS: Readonly<Record<HostKind, FormulaWay>> = { workbench: "rows", excel: "rows", sheets: "column" };

/** The sheets as set-up wants them: with cells where they were read, each under the name it has. */
function sheetsOf(desk: Desk): SetUpRequest["sheets"] {
  const read = new Map([...desk.read.values()].map((sheet) => [sheet.name, sheet]));
  return desk.sheets.map((sheet) => read.get(sheet.name) ?? { name: sheet.name });
}

/** The desk as set-up wants it; undefined where there is no ledger. */
export function setUpRequest(desk: Desk): SetUpRequest | undefined {
  const ledger = desk.read.get(desk.sheet);
  if (!desk.ledger || !ledger) return undefined;
  const answers = desk.overrides.answers ?? {};
  return {
    reading: desk.ledger,
    ledger,
    sheets: sheetsOf(desk),
    names: desk.names,
    asOf: desk.asOf,
    playbook: desk.playbook,
    way: WAYS[desk.host],
    settings: {
      ...(answers.homeCurrency ? { HomeCurrency: answers.homeCurrency } : {}),
      ...(answers.defaultTerms ? { DefaultTerms: answers.defaultTerms } : {}),
    },
    ...(desk.outbox ? { outbox: desk.outbox } : {}),
  };
}

/** What set-up would add; undefined where there is no ledger. */
export function proposalOf(desk: Desk): SetUp | undefined {
  const request = setUpRequest(desk);
  return request && setUpWorkbook(request);
}

/** The changes that take Duebook out of the workbook. */
export function removalOf(desk: Desk): WorkbookChange[] {
  return removeDuebook({
    sheets: sheetsOf(desk),
    names: desk.names,
    ...(desk.layout ? { reading: { layout: desk.layout } } : {}),
  });
}
