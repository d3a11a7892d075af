// Writes dist/excel-addin: functions.js, worklist.js and functions.json (nine languages), the help pages, and the pane.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { helpPages } from "./help/pages.mjs";
import { functionsJson } from "./metadata.mjs";
import { buildPane } from "./pane-build.mjs";

const LANGUAGES = ["da", "de", "en", "es", "fi", "fr", "nb", "nl", "sv"];

/** The scripts that answer formulas; the pane's page loads both. */
const SCRIPTS = { "functions.js": "functions.ts", "worklist.js": "worklist-function.ts" };

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The text of functions.js, or of another script of functions. */
export async function composeFunctions({ root, bundlePacked, plugins }, source = "functions.ts") {
  return bundlePacked({
    entryPoints: [join(root, "excel-addin", source)],
    // The oldest that has the whole numbers without end late fees are worked in; every supported Office is newer.
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    plugins: [plugins.withoutWords],
    // What crosses to Excel is named in excel-addin's own files, and those names stay.
    shorten: true,
  });
}

export async function build(context) {
  const { out, catalogue, options } = context;
  const folder = join(out, "excel-addin");
  // The icons and the shortcuts beside these files belong to the manifests' build and stay.
  for (const old of ["help", "sign-in.js"]) await rm(join(folder, old), { recursive: true, force: true });
  await mkdir(join(folder, "help"), { recursive: true });
  for (const [script, source] of Object.entries(SCRIPTS)) {
    await writeFile(join(folder, script), `${await composeFunctions(context, source)}\n`);
  }
  const baseUrl = options.baseUrl ?? "https://localhost:3000";
  const helpUrl = (name) => `${baseUrl}/help/${name.toLowerCase().replaceAll("_", "-")}.html`;
  for (const language of LANGUAGES) {
    const words = catalogue.functionWords?.[language];
    const file = language === "en" ? "functions.json" : `functions-${language}.json`;
    await writeFile(
      join(folder, file),
      json(functionsJson(catalogue, helpUrl, words && ((name) => words[name]))),
    );
  }
  for (const [file, html] of Object.entries(helpPages(catalogue)))
    await writeFile(join(folder, "help", file), html);
  await buildPane(context, folder);
}
