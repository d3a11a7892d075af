/** The Duebook menu and what its items do. Adding it calls nothing but the menu and the user's locale: it must work before the add-on was ever authorised. */

import { type SheetCalendar, sheetCalendar } from "./cells.ts";
import { applyChanges } from "./changes.ts";
import { alone } from "./lock.ts";
import { quotaLeft, sendChunk } from "./mail.ts";
import { MENU_HANDLERS, menuLabels } from "./menu-labels.ts";
import { frontOffice, pageAt } from "./page.ts";
import type { MenuPort } from "./send-due.ts";
import { listSheets, readNamed, readSheet, sheetNamed, surroundings, workbook } from "./spreadsheet.ts";

/** The pane's views a menu item can open. */
export type View = "setUp" | "today" | "reminders" | "call" | "agingReport" | "problems";

/** Adds the menu under Extensions, in the user's language. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  const labels = menuLabels(localeNow());
  MENU_HANDLERS.forEach((handler, i) => {
    if (i === MENU_HANDLERS.length - 1) menu.addSeparator();
    menu.addItem(labels[i] as string, handler);
  });
  menu.addToUi();
}

/** The user's locale, which Google gives also where nothing is authorised; a refusal must not cost the menu. */
function localeNow(): string {
  try {
    return Session.getActiveUserLocale();
  } catch {
    return "en";
  }
}

/** Opens the sidebar at a view; the call card opens for the row one stands on. */
export function openSidebar(view: View): void {
  const cell = view === "call" ? workbook().getActiveCell() : undefined;
  SpreadsheetApp.getUi().showSidebar(pageAt(view, cell?.getSheet().getName(), cell?.getRow()));
}

/** Sets the sheet's own "as of" day to today; the formulas that point at it follow. */
export function ageToToday(): void {
  const calendar = sheetCalendar();
  const { noAsOf, agedTo, title } = frontOffice().ageWords(localeNow(), calendar.today());
  const range = workbook().getRangeByName("AsOf");
  if (!range) {
    tell(title, noAsOf);
    return;
  }
  range.setValue(calendar.dateOf(calendar.today()));
  workbook().toast(agedTo, "Duebook");
}

/** Previews what is due, asks for the count and sends; `resume` goes on where a run stopped. */
export function sendDue(resume: boolean): void {
  frontOffice().sendDue(portOf(sheetCalendar()), resume);
}

/** What each menu item does, in a box. */
export const showHelp = (): void => tell("Duebook", frontOffice().helpText(localeNow()));

function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

function portOf(calendar: SheetCalendar): MenuPort {
  const started = Date.now();
  const ui = SpreadsheetApp.getUi();
  return {
    start: () => ({
      environment: {
        ...surroundings(calendar),
        time: Utilities.formatDate(new Date(), calendar.zone(), "HH:mm:ss"),
      },
      host: "sheets",
      sheets: listSheets(),
      named: readNamed(frontOffice().DESK_NAMES, calendar),
      outbox: false,
    }),
    read: (sheet) => readSheet(sheetNamed(sheet), calendar),
    quota: quotaLeft,
    send: (chunk) => sendChunk(chunk, calendar),
    apply: (changes) => alone(() => applyChanges(changes, calendar)),
    tell,
    agree: (title, text) => ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK,
    decide: (title, text) => {
      const button = ui.alert(title, text, ui.ButtonSet.YES_NO_CANCEL);
      return button === ui.Button.YES ? true : button === ui.Button.NO ? false : undefined;
    },
    ask: (title, text) => {
      const response = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
      return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : undefined;
    },
    progress: (text) => workbook().toast(text, "Duebook"),
    elapsed: () => Date.now() - started,
  };
}
