// Builds the workbench into dist/workbench: the server for Node, and the page with the grid library beside it.
// The grid library and its renderer (LGPL) are copied unmodified, each with its licence, so that anyone can put
// another build of them in their place; our own bundle only calls them.
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The globals under which the unmodified libraries stand in the page. */
const GLOBALS = { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" };

/** Imports of the libraries become the page's globals. */
const librariesFromPage = {
  name: "libraries-from-page",
  setup(build) {
    build.onResolve({ filter: /^@odoo\/(o-spreadsheet|owl)$/ }, ({ path }) => ({
      path,
      namespace: "page-global",
    }));
    build.onLoad({ filter: /.*/, namespace: "page-global" }, ({ path }) => ({
      contents: `module.exports = globalThis.${GLOBALS[path]};`,
      loader: "js",
    }));
  },
};

/** Builds the workbench. Of the context only `root`, `out` and `esbuild` are used. */
export async function build({ root, out, esbuild }) {
  const from = (...path) => join(root, ...path);
  const finished = join(out, "workbench");
  // Built beside and put in place whole, so that a workbench that is running or starting never meets half a page.
  const target = `${finished}.${process.pid}`;
  const page = join(target, "page");
  await rm(target, { recursive: true, force: true });
  await mkdir(join(page, "vendor", "fonts"), { recursive: true });
  const shared = {
    bundle: true,
    logLevel: "warning",
    sourcemap: false,
    legalComments: "linked",
    absWorkingDir: root,
  };
  await Promise.all([
    esbuild.build({
      ...shared,
      entryPoints: {
        server: from("workbench", "main.ts"),
        "reading-worker": from("workbench", "reading-worker.ts"),
      },
      outdir: target,
      outExtension: { ".js": ".mjs" },
      platform: "node",
      target: "node20",
      format: "esm",
      // The mail libraries are CommonJS and ask for Node's own modules by require.
      banner: {
        js: 'import { createRequire as createRequireOfNode } from "node:module"; const require = createRequireOfNode(import.meta.url);',
      },
    }),
    esbuild.build({
      ...shared,
      entryPoints: {
        main: from("workbench", "page", "main.ts"),
        inbox: from("workbench", "inbox-page", "inbox.ts"),
      },
      outdir: page,
      platform: "browser",
      target: "es2022",
      format: "esm",
      minify: true,
      plugins: [librariesFromPage],
    }),
    esbuild.build({
      ...shared,
      entryPoints: {
        styles: from("workbench", "page", "page.css"),
        inbox: from("workbench", "inbox-page", "inbox.css"),
      },
      outdir: page,
      minify: true,
      loader: { ".woff2": "file", ".woff": "file" },
    }),
    copyLibraries(root, join(page, "vendor")),
    cp(from("workbench", "page", "index.html"), join(page, "index.html")),
    cp(from("workbench", "inbox-page", "inbox.html"), join(page, "inbox.html")),
  ]);
  await writeFile(join(target, "built"), new Date().toISOString());
  const old = `${finished}.${process.pid}.old`;
  await rename(finished, old).catch(() => undefined);
  await rename(target, finished);
  await rm(old, { recursive: true, force: true });
}

async function copyLibraries(root, vendor) {
  const require = createRequire(join(root, "package.json"));
  const packageOf = (name) => join(root, "node_modules", name);
  const grid = packageOf("@odoo/o-spreadsheet");
  const owl = dirname(dirname(require.resolve("@odoo/owl", { paths: [grid, root] })));
  const copies = [
    [join(grid, "dist", "o_spreadsheet.min.iife.js"), "o_spreadsheet.min.iife.js"],
    [join(grid, "dist", "o_spreadsheet.xml"), "o_spreadsheet.xml"],
    [join(grid, "dist", "o_spreadsheet.css"), "o_spreadsheet.css"],
    [join(grid, "LICENSE"), "o-spreadsheet-LICENSE.txt"],
    [join(owl, "dist", "owl.iife.min.js"), "owl.iife.min.js"],
    [join(owl, "LICENSE"), "owl-LICENSE.txt"],
    [join(packageOf("bootstrap"), "dist", "css", "bootstrap.min.css"), "bootstrap.min.css"],
    [join(packageOf("bootstrap"), "LICENSE"), "bootstrap-LICENSE.txt"],
    [
      join(packageOf("font-awesome"), "fonts", "fontawesome-webfont.woff2"),
      "fonts/fontawesome-webfont.woff2",
    ],
  ];
  await Promise.all(copies.map(([file, name]) => cp(file, join(vendor, name))));
  const css = await readFile(join(packageOf("font-awesome"), "css", "font-awesome.min.css"), "utf8");
  const woff2 =
    "@font-face{font-family:FontAwesome;src:url(fonts/fontawesome-webfont.woff2) format('woff2')}";
  await writeFile(join(vendor, "font-awesome.min.css"), css.replace(/@font-face\{[^}]*\}/, woff2));
}
