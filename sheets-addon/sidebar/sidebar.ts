/** The sidebar's page: the shared pane over the spreadsheet, opened at the view the menu asked for. */
import "../../panel/pane.css";
import "./sidebar.css";
import type { ViewName } from "../../panel/context.ts";
import { mountPane } from "../../panel/pane.ts";
import { throughGoogle } from "./run.ts";
import { sheetsHost } from "./sheets-host.ts";

const root = document.getElementById("duebook");
if (root) {
  const pane = mountPane(root, sheetsHost(throughGoogle));
  const view = document.body.dataset.view as ViewName | "";
  if (view) pane.show(view);
}
