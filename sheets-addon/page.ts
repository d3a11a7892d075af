/** The sidebar's page, and the back office it carries: one HTML file is all a script may have beside its code. */
import type * as BackOffice from "./back-office.ts";

const OPENING = '<script type="text/plain" id="back-office">';
const CLOSING = "</script>";

const pageText = (): string => HtmlService.createHtmlOutputFromFile("sidebar").getContent();

function place(text: string): { from: number; to: number } {
  const from = text.indexOf(OPENING);
  const to = text.indexOf(CLOSING, from);
  if (from < 0 || to < 0)
    throw new Error("sidebar.html is not of this version of Duebook. Push all three files again.");
  return { from, to };
}

let office: typeof BackOffice | undefined;

/** The back office, fetched once an execution. Its text is this project's own file, made by the same build. */
export function backOffice(): typeof BackOffice {
  if (!office) {
    const text = pageText();
    const { from, to } = place(text);
    office = new Function(
      `${text.slice(from + OPENING.length, to)};return DuebookOffice`,
    )() as typeof BackOffice;
  }
  return office;
}

/** The page as the browser gets it: without the back office, opened at a view. */
export function pageAt(view: string): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile("sidebar");
  const text = page.getContent();
  const { from, to } = place(text);
  const shown = text.slice(0, from) + text.slice(to + CLOSING.length);
  return page.setContent(shown.replace('data-view=""', `data-view="${view}"`)).setTitle("Duebook");
}
