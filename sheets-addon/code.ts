/**
 * What Google can call: the menu, its items, one entry for the sidebar, and the worksheet functions. The build makes a
 * global function of every export here; nothing runs while the file loads, because it loads for every cell.
 */
import { rowFunction } from "./formulas.ts";
import { addMenu, ageToToday, openSidebar, sendDue, showHelp } from "./menu.ts";
import { backOffice } from "./page.ts";
import { answerCall } from "./rpc.ts";
import { answerFormula, type SheetAnswer } from "./worksheet.ts";

/** The answer of the worksheet function of that name. */
export function worksheet(name: string, given: ArrayLike<unknown>): SheetAnswer {
  const fn = rowFunction(name);
  if (fn) return answerFormula(fn, given);
  const { callFunction, worksheetFunctions } = backOffice();
  const other = worksheetFunctions.find((one) => one.name === name);
  if (!other)
    throw new Error(`There is no function ${name} in this version of Duebook. Reload the spreadsheet.`);
  return answerFormula(other, given, callFunction);
}

/** Runs when a spreadsheet opens, also before the add-on was ever authorised. */
export const onOpen = (): void => addMenu();

/** Runs right after installing, in the spreadsheet it was installed from. */
export const onInstall = (): void => addMenu();

export const duebookSetUp = (): void => openSidebar("setUp");
export const duebookAgeToToday = (): void => ageToToday();
export const duebookWorklist = (): void => openSidebar("today");
export const duebookReminders = (): void => openSidebar("reminders");
export const duebookSendDue = (): void => sendDue(false);
export const duebookResume = (): void => sendDue(true);
export const duebookLogCall = (): void => openSidebar("call");
export const duebookAgingReport = (): void => openSidebar("agingReport");
export const duebookCheck = (): void => openSidebar("problems");
export const duebookHelp = (): void => showHelp();

/** The sidebar's one entry: JSON text in, JSON text out. */
export const duebookRequest = (json: string): string => answerCall(json);
