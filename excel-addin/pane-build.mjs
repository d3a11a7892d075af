// The task pane of dist/excel-addin: taskpane.html, its script and style. The mail sign-in is a script of its own,
// loaded only when an account is used.
import { cp } from "node:fs/promises";
import { join } from "node:path";

export async function buildPane({ root, esbuild, options }, folder) {
  const from = (file) => join(root, "excel-addin", file);
  const common = { bundle: true, minify: true, legalComments: "none", logLevel: "warning", charset: "utf8" };
  await esbuild.build({
    ...common,
    entryPoints: { taskpane: from("taskpane.ts") },
    outdir: folder,
    format: "iife",
    target: ["es2019", "safari15"],
    define: { CLIENT_ID: JSON.stringify(options.clientId ?? "") },
  });
  await esbuild.build({ ...common, entryPoints: { taskpane: from("taskpane.css") }, outdir: folder });
  await cp(from("taskpane.html"), join(folder, "taskpane.html"));
}
