/** The Duebook menu. Adding it calls nothing but the menu itself: it must work before the add-on was ever authorised. */

import { isoDay } from "../core/day.ts";
import { sheetCalendar } from "./cells.ts";
import { pageAt } from "./page.ts";

/** The pane's views a menu item can open. */
export type View = "setUp" | "today" | "reminders" | "agingReport" | "problems";

/** Adds the menu under Extensions. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem("Set up this sheet", "duebookSetUp")
    .addItem("Age to today", "duebookAgeToToday")
    .addItem("Worklist", "duebookWorklist")
    .addItem("Reminders…", "duebookReminders")
    .addItem("Send due reminders", "duebookSendDue")
    .addItem("Log a call…", "duebookLogCall")
    .addItem("Aging report", "duebookAgingReport")
    .addItem("Check this sheet", "duebookCheck")
    .addSeparator()
    .addItem("Help", "duebookHelp")
    .addToUi();
}

/** Opens the sidebar at a view. */
export function openSidebar(view: View): void {
  SpreadsheetApp.getUi().showSidebar(pageAt(view));
}

/** Sets the sheet's own "as of" day to today; the formulas that point at it follow. */
export function ageToToday(): void {
  const ui = SpreadsheetApp.getUi();
  const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName("AsOf");
  if (!range) {
    ui.alert(
      "Age to today",
      "This spreadsheet has no cell named AsOf yet. Choose Set up this sheet first.",
      ui.ButtonSet.OK,
    );
    return;
  }
  const calendar = sheetCalendar();
  const today = calendar.today();
  range.setValue(calendar.dateOf(today));
  SpreadsheetApp.getActiveSpreadsheet().toast(`Everything is aged to ${isoDay(today)} now.`, "Duebook");
}

/** Opens the pane where the reminders are previewed. */
export function sendDue(): void {
  openSidebar("reminders");
}

/** What each menu item does, in a box. */
export function showHelp(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert("Duebook", HELP, ui.ButtonSet.OK);
}

const HELP = [
  "Set up this sheet: shows what was found and adds Duebook's columns and sheets when you say so.",
  "Age to today: sets the AsOf cell to today; the formulas follow.",
  "Worklist: whom to chase today, and why. Log a call from any line.",
  "Reminders…: see each message as it will look, test it, send with a count. Nothing goes out twice.",
  "Send due reminders: opens the same list at what is due; nothing goes out before you type how many.",
  "Aging report: a sheet with the report and its charts.",
  "Check this sheet: the rows that could not be read, and the remedy.",
  "",
  "Type =NEXT_ACTION( or =DAYS_PAST_DUE( in a cell to see what each function wants.",
].join("\n");
