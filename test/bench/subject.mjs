/** What is measured, bundled once so that Node can import it: the very modules the hosts are built from. */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

const EXPORTS = [
  ["core/functions.ts", "worksheetFunctions"],
  ["core/functions/call.ts", "callFunction, columnPass"],
  ["core/functions/call-arguments.ts", "readArguments"],
  ["core/ledger/ledger.ts", "readLedger"],
  ["core/sample-ledger.ts", "sampleLedger"],
  ["core/aging.ts", "agingReport, agingBucket"],
  ["core/day.ts", "isoDay, parseIsoDay, asDay"],
  ["core/money.ts", "toMajor"],
  ["core/late-fee.ts", "lateFee"],
  ["core/late-fee/policy-reader.ts", "readPolicy"],
  ["core/discount.ts", "earlyPayDiscount"],
  ["core/terms.ts", "readTerms"],
  ["core/next-action.ts", "decide, labelOf"],
  ["core/playbook/presets.ts", "STANDARD"],
  ["core/worklist.ts", "worklist"],
  ["core/reminders/letters.ts", "LETTERS, letterBook, letterSource"],
  ["core/reminders/template.ts", "renderTemplate"],
  ["core/reminders/values.ts", "valuesOf"],
  ["core/reminders/render.ts", "renderWith"],
  ["core/reminders/escape.ts", "escapeHtml"],
  ["test/core/late-fee-oracle.ts", "seededFees"],
  ["test/core/reminders/letter-facts.ts", "letterFacts"],
  ["workbench/csv.ts", "openCsv, newCsv"],
  ["workbench/files.ts", "openBytes"],
  ["workbench/ledger-reading.ts", "sheetCells"],
];

/** The modules under measurement. */
export async function loadSubject() {
  const outfile = join(root, "build", "bench", "subject.mjs");
  const contents = EXPORTS.filter(([, names]) => names !== "")
    .map(([file, names]) => `export { ${names} } from "./${file}";`)
    .join("\n");
  await esbuild.build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return import(`${pathToFileURL(outfile).href}?${process.pid}`);
}
