// Packs families of worksheet functions as parts of Code.js that are unpacked when a formula first uses them. A part
// shares what is always loaded: its imports from there become places in one array.
import { relative } from "node:path";
import { deflateRawSync } from "node:zlib";
import { parse } from "acorn";

/** The families of each part. AMOUNT_DUE (early payment) charges late fees, so the two stand together. */
export const PARTS = {
  fees: ["late-fee", "early-payment"],
  next: ["next-action", "credit"],
};

const FAMILY = {
  "late-fee": "lateFee",
  "early-payment": "earlyPayment",
  "next-action": "nextAction",
  credit: "credit",
};

const entryOf = (root, families) => ({
  contents: `${families.map((name) => `import { ${FAMILY[name]}Functions } from "./core/functions/${name}.ts";`).join("\n")}
export const functions = [${families.map((name) => `...${FAMILY[name]}Functions`).join(", ")}];`,
  resolveDir: root,
  loader: "ts",
});

/** Leaves imports of always-loaded files as they are, by their place in the project. */
const outside = (root, loaded) => ({
  name: "outside",
  setup(build) {
    build.onResolve({ filter: /^\.|^[a-z@]/ }, async (args) => {
      if (args.kind === "entry-point" || args.pluginData === "asked") return undefined;
      const found = await build.resolve(args.path, {
        kind: args.kind,
        resolveDir: args.resolveDir,
        importer: args.importer,
        pluginData: "asked",
      });
      const file = relative(root, found.path);
      return loaded.has(file) ? { path: file, external: true } : found;
    });
  },
});

/** A part's code as a function body; the names it uses from outside are noted in `shared`. */
function asBody(code, shared) {
  let body = code;
  const edits = [];
  for (const node of parse(code, { ecmaVersion: 2020, sourceType: "module" }).body) {
    if (node.type === "ImportDeclaration") {
      const names = node.specifiers.map(({ imported, local }) => {
        const key = `${node.source.value} ${imported.name}`;
        if (!shared.includes(key)) shared.push(key);
        return `${local.name}=duebookShared[${shared.indexOf(key)}]`;
      });
      edits.push([node.start, node.end, `const ${names.join(",")};`]);
    } else if (node.type === "ExportNamedDeclaration") {
      edits.push([node.start, node.end, `return ${node.specifiers[0].local.name}`]);
    }
  }
  for (const [start, end, text] of edits.reverse()) body = body.slice(0, start) + text + body.slice(end);
  return body;
}

/** The plugin that gives `duebook:parts` its content. `options` are those the rest of the server is bundled with. */
export async function partsPlugin(root, esbuild, options) {
  const empty = virtual("export const parts = {}, partOf = {}, shared = [];", root);
  const kernel = await esbuild.build({
    ...options,
    plugins: [...options.plugins, empty],
    format: "esm",
    metafile: true,
  });
  const loaded = new Set(
    Object.keys(kernel.metafile.inputs).map((file) => relative(root, `${process.cwd()}/${file}`)),
  );
  const shared = [];
  const parts = {};
  const partOf = {};
  for (const [part, families] of Object.entries(PARTS)) {
    const { entryPoints: _, ...rest } = options;
    const made = await esbuild.build({
      ...rest,
      stdin: entryOf(root, families),
      plugins: [...options.plugins, outside(root, loaded)],
      format: "esm",
      minify: true,
    });
    const body = asBody(made.outputFiles[0].text, shared);
    parts[part] = deflateRawSync(body, { level: 9 }).toString("base64");
    for (const name of functionNames(body)) partOf[name] = part;
  }
  const imports = shared.map((key, i) => {
    const [file, name] = key.split(" ");
    return `import { ${name} as s${i} } from ${JSON.stringify(`${root}/${file}`)};`;
  });
  return virtual(
    `${imports.join("\n")}
export const parts = ${JSON.stringify(parts)}, partOf = ${JSON.stringify(partOf)}, shared = [${shared.map((_, i) => `s${i}`)}];`,
    root,
  );
}

/** The functions a part declares: every `name` of a declaration is written in capitals. */
const functionNames = (body) => [...body.matchAll(/[{,]name:"([A-Z][A-Z_]+)"/g)].map(([, name]) => name);

const virtual = (contents, root) => ({
  name: "parts",
  setup(build) {
    build.onResolve({ filter: /^duebook:parts$/ }, () => ({ path: "parts", namespace: "duebook" }));
    build.onLoad({ filter: /.*/, namespace: "duebook" }, () => ({
      contents,
      resolveDir: root,
      loader: "js",
    }));
  },
});
