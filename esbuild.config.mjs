// Builds everything under dist/: `node esbuild.config.mjs` all of it, `node esbuild.config.mjs workbench sheets` just those.
// Each host says in its own build.mjs what it is made of; what they share (the function catalogue) is bundled once here.
// Progress goes to standard error: standard output belongs to reports.
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));

/** What can be built, in the order it is built: manifests repeat what the Excel build wrote. */
const PARTS = {
  docs: "docs/build.mjs",
  workbench: "workbench/build.mjs",
  sheets: "sheets-addon/build.mjs",
  excel: "excel-addin/build.mjs",
  manifests: "manifests/build.mjs",
  warehouse: "warehouse/build.mjs",
};

/** The catalogue as a module Node can import: `{ worksheetFunctions, callFunction }`. */
async function loadCatalogue() {
  const outfile = join(root, "build", "catalogue.mjs");
  await mkdir(dirname(outfile), { recursive: true });
  await esbuild.build({
    entryPoints: [join(root, "core", "functions.ts")],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2020",
    logLevel: "warning",
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

/** Builds the named parts (all when none is named) and returns their names. */
export async function build(names = [], options = {}) {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length) throw new Error(`There is no part "${unknown[0]}". Parts: ${Object.keys(PARTS).join(", ")}.`);
  const parts = names.length ? Object.keys(PARTS).filter((name) => names.includes(name)) : Object.keys(PARTS);
  const context = { root, out: join(root, "dist"), catalogue: await loadCatalogue(), esbuild, options };
  for (const part of parts) {
    const started = performance.now();
    const module = await import(pathToFileURL(join(root, PARTS[part])).href);
    await module.build(context);
    process.stderr.write(`built ${part} in ${Math.round(performance.now() - started)} ms\n`);
  }
  return parts;
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "base-url": { type: "string" }, namespace: { type: "string" }, "client-id": { type: "string" } },
  });
  try {
    await build(positionals, {
      baseUrl: values["base-url"],
      namespace: values.namespace ?? process.env.NAMESPACE,
      clientId: values["client-id"],
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
