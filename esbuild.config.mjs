// Builds everything under dist/: `node esbuild.config.mjs` all of it, `node esbuild.config.mjs workbench sheets` just those.
// Each host says in its own build.mjs what it is made of; what they share (the function catalogue) is bundled once here.
// Progress goes to standard error: standard output belongs to reports.
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "acorn";
import * as esbuild from "esbuild";
import { bundlePacked } from "./esbuild.pack.mjs";

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

/** The catalogue as a module Node can import: see docs/catalogue.ts. */
async function loadCatalogue() {
  const outfile = join(root, "build", "catalogue.mjs");
  await mkdir(dirname(outfile), { recursive: true });
  await esbuild.build({
    entryPoints: [join(root, "docs", "catalogue.ts")],
    outfile,
    bundle: true,
    format: "esm",
    target: "es2020",
    logLevel: "warning",
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

/** What a declaration says to people; the bundles that only answer formulas do without. */
const FOR_PEOPLE = { summary: '""', description: '""', family: '""', examples: "[]" };
/** The builders of a parameter: their third argument is its description. */
const PARAMETERS = ["cell", "single", "column", "table"];

/** What a table says to the pane and the docs alone: by file, the properties, and the places in a call or row. */
const FOR_PANE = {
  "statutory/regimes.ts": { properties: { sources: "[]", notes: "[]", note: '""' } },
  "statutory/series.ts": { properties: { note: '""' }, call: { name: "block", place: 2, text: "[]" } },
  "recovery/small-claims.ts": { row: { 5: 3, 4: 3, 8: 6 } },
};

/** The places of a table that only the pane and the docs show. */
function paneWordsIn(node, { properties = {}, call, row }, found = []) {
  if (!node || typeof node.type !== "string") return found;
  const put = (value, text) => found.push([value.start, value.end, text]);
  if (
    node.type === "Property" &&
    !node.computed &&
    properties[node.key.name] &&
    node.value.type !== "Identifier"
  ) {
    put(node.value, properties[node.key.name]);
    return found;
  }
  if (node.type === "CallExpression" && call && node.callee.name === call.name)
    put(node.arguments[call.place], call.text);
  const place = node.type === "ArrayExpression" ? row?.[node.elements.length] : undefined;
  if (place !== undefined && /^[A-Z]{2}-/.test(node.elements[0].value)) put(node.elements[place], '""');
  for (const value of Object.values(node).flat())
    if (value && typeof value === "object") paneWordsIn(value, { properties, call, row }, found);
  return found;
}

/** The places of one parsed file to replace, as `[start, end, replacement]`. */
function wordsIn(node, found = []) {
  if (!node || typeof node.type !== "string") return found;
  if (node.type === "CallExpression" && node.callee.name === "define") {
    for (const property of node.arguments[0]?.properties ?? []) {
      const replacement = FOR_PEOPLE[property.key?.name];
      // A shorthand has one place for name and value.
      const text = property.shorthand ? `${property.key.name}: ${replacement}` : replacement;
      if (replacement) found.push([property.value.start, property.value.end, text]);
    }
  }
  if (node.type === "CallExpression" && PARAMETERS.includes(node.callee.name) && node.arguments[2]) {
    found.push([node.arguments[2].start, node.arguments[2].end, '""']);
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === "object") wordsIn(child, found);
    }
  }
  return found;
}

/**
 * Leaves the words for people out of the function declarations. Apps Script and Excel load the whole bundle for every
 * formula; help and autocompletion come from generated files beside it.
 */
export const withoutWords = {
  name: "without-words",
  setup(build) {
    build.onLoad(
      { filter: /[\\/]core[\\/](?:functions|statutory|recovery)[\\/][a-z-]+\.ts$/ },
      async ({ path }) => {
        const file = path.split(/[\\/]/).slice(-2).join("/");
        if (!file.startsWith("functions/") && !(file in FOR_PANE)) return undefined;
        const { code } = await esbuild.transform(await readFile(path, "utf8"), {
          loader: "ts",
          target: "es2022",
        });
        let contents = code;
        const tree = parse(code, { ecmaVersion: 2022, sourceType: "module" });
        const places = file in FOR_PANE ? paneWordsIn(tree, FOR_PANE[file]) : wordsIn(tree);
        // From the end to the start; a place inside one already replaced (a parameter in an example) cannot occur.
        for (const [start, end, replacement] of places.sort((a, b) => b[0] - a[0])) {
          contents = contents.slice(0, start) + replacement + contents.slice(end);
        }
        return { contents, loader: "js" };
      },
    );
  },
};

/** Builds the named parts (all when none is named) and returns their names. */
export async function build(names = [], options = {}) {
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length)
    throw new Error(`There is no part "${unknown[0]}". Parts: ${Object.keys(PARTS).join(", ")}.`);
  const parts = names.length ? Object.keys(PARTS).filter((name) => names.includes(name)) : Object.keys(PARTS);
  const context = {
    root,
    out: join(root, "dist"),
    catalogue: await loadCatalogue(),
    esbuild,
    plugins: { withoutWords },
    bundlePacked: (bundled) => bundlePacked(esbuild, bundled),
    options,
  };
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
    options: {
      "base-url": { type: "string" },
      namespace: { type: "string" },
      "client-id": { type: "string" },
    },
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
