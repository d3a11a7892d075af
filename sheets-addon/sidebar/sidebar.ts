/** The sidebar's page: the shared pane over the spreadsheet, opened at the view the menu asked for. */
import "../../panel/pane.css";
import "./sidebar.css";
import type { ViewName } from "../../panel/context.ts";
import { mountPane } from "../../panel/pane.ts";
import { writeAgingReport } from "./aging-sheet.ts";
import { throughGoogle } from "./run.ts";
import { sheetsHost } from "./sheets-host.ts";

// The server runs this very script for the menu: nothing may touch the page before `openPane`.
export { ageWords, DESK_NAMES, helpText, sendDue } from "../front-office.ts";

/** Puts the pane into the page. */
export function openPane(): void {
  const root = document.getElementById("duebook");
  if (!root) return;
  const host = sheetsHost(throughGoogle);
  const pane = mountPane(root, host);
  const { view = "", row = "0", sheet = "" } = document.body.dataset;
  if (view === "agingReport") {
    pane.show("aging");
    writeAgingReport(host).then(
      () => pane.refresh(),
      (error: unknown) => {
        const said = root.querySelector('[role="status"]');
        if (said) said.textContent = error instanceof Error ? error.message : String(error);
      },
    );
  } else if (view === "call") {
    void pane.logCall(decodeURIComponent(sheet), Number(row));
  } else if (view) {
    pane.show(view as ViewName);
  }
}
