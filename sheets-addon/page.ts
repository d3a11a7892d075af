/** The sidebar's page, and what it carries for the server: one HTML file is all a script may have beside its code. */
import type * as BackOffice from "./back-office.ts";
import type * as FrontOffice from "./front-office.ts";

/** What the page carries for the server: the element it stands in, and the name its code takes. */
const BACK = { opening: '<script type="text/plain" id="back-office">', name: "DuebookOffice" };
const FRONT = { opening: '<script id="pane">', name: "DuebookPane" };
const CLOSING = "</script>";

const pageText = (): string => HtmlService.createHtmlOutputFromFile("sidebar").getContent();

function place(text: string, { opening }: typeof BACK): { from: number; code: number; to: number } {
  const from = text.indexOf(opening);
  const to = text.indexOf(CLOSING, from);
  if (from < 0 || to < 0)
    throw new Error("sidebar.html is not of this version of Duebook. Push all three files again.");
  return { from, code: from + opening.length, to };
}

/** Code the page carries, run on the server. Its text is this project's own file, made by the same build. */
function carried(part: typeof BACK): unknown {
  const text = pageText();
  const { code, to } = place(text, part);
  return new Function(`${text.slice(code, to)};return ${part.name}`)();
}

let back: typeof BackOffice | undefined;
let front: typeof FrontOffice | undefined;

/** The back office, fetched once an execution. */
export function backOffice(): typeof BackOffice {
  back ??= carried(BACK) as typeof BackOffice;
  return back;
}

/** The front office, fetched once an execution. */
export function frontOffice(): typeof FrontOffice {
  front ??= carried(FRONT) as typeof FrontOffice;
  return front;
}

/** The page as the browser gets it: without the back office, opened at a view, and for the call card at a row (1-based). */
export function pageAt(view: string, sheet = "", row = 0): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile("sidebar");
  const text = page.getContent();
  const { from, to } = place(text, BACK);
  const shown = text.slice(0, from) + text.slice(to + CLOSING.length);
  const asked = `data-view="${view}" data-row="${row}" data-sheet="${encodeURIComponent(sheet)}"`;
  return page.setContent(shown.replace('data-view=""', () => asked)).setTitle("Duebook");
}
