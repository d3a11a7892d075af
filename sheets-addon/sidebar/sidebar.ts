/** The sidebar's page: the shared pane over the spreadsheet, opened at the view the menu asked for. */
import "../../panel/pane.css";
import "./sidebar.css";
import type { ViewName } from "../../panel/context.ts";
import { mountPane } from "../../panel/pane.ts";
import { writeAgingReport } from "./aging-sheet.ts";
import { throughGoogle } from "./run.ts";
import { sheetsHost } from "./sheets-host.ts";

const root = document.getElementById("duebook");
if (root) {
  const host = sheetsHost(throughGoogle);
  const pane = mountPane(root, host);
  const asked = document.body.dataset.view ?? "";
  if (asked === "agingReport") {
    pane.show("aging");
    writeAgingReport(host).then(
      () => pane.refresh(),
      (error: unknown) => {
        const said = root.querySelector('[role="status"]');
        if (said) said.textContent = error instanceof Error ? error.message : String(error);
      },
    );
  } else if (asked) {
    pane.show(asked as ViewName);
  }
}
