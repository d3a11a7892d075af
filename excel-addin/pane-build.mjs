// The task pane of dist/excel-addin: taskpane.html, its script and style. The mail sign-in is a script of its own,
// loaded only when an account is used.
import { cp } from "node:fs/promises";
import { join } from "node:path";

/** Leaves `import("./mail/sign-in.ts")` an import of the script beside the page. */
const signInBeside = {
  name: "sign-in-beside",
  setup(build) {
    build.onResolve({ filter: /\/sign-in\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./sign-in.js", external: true } : undefined,
    );
  },
};

export async function buildPane({ root, catalogue, esbuild, options }, folder) {
  const from = (file) => join(root, "excel-addin", file);
  const common = { bundle: true, minify: true, legalComments: "none", logLevel: "warning", charset: "utf8" };
  // Import as a function came with ES2020; every web view Office still runs in has it.
  const target = ["es2020", "safari15"];
  await esbuild.build({
    ...common,
    entryPoints: { taskpane: from("taskpane.ts") },
    outdir: folder,
    format: "iife",
    target,
    plugins: [signInBeside],
    define: {
      CLIENT_ID: JSON.stringify(options.clientId ?? ""),
      FUNCTION_NAMES: JSON.stringify(catalogue.worksheetFunctions.map((fn) => fn.name)),
    },
  });
  if (options.clientId) {
    await esbuild.build({
      ...common,
      entryPoints: { "sign-in": from("mail/sign-in.ts") },
      outdir: folder,
      format: "esm",
      target,
    });
  }
  await esbuild.build({ ...common, entryPoints: { taskpane: from("taskpane.css") }, outdir: folder });
  await cp(from("taskpane.html"), join(folder, "taskpane.html"));
}
