// Makes the three files clasp pushes: Code.js (one bundle and a stub with help text for every worksheet function),
// sidebar.html (one page, everything inlined) and the manifest.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tokenizer } from "acorn";

/** The one name the bundle itself takes. */
const BUNDLE = "Duebook";

/** The three files as text. */
async function compose(context) {
  return {
    "Code.js": await composeCode(context),
    "sidebar.html": await composeSidebar(context),
    "appsscript.json": await readFile(join(context.root, "sheets-addon", "appsscript.json"), "utf8"),
  };
}

/** Writes exactly these three files: clasp pushes a whole folder. */
export async function build(context) {
  const out = join(context.out, "sheets-addon");
  const files = await compose(context);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(out, name), text);
}

/** How both parts of the server are bundled. */
const serverOptions = (root, file, plugins) => ({
  entryPoints: [join(root, "sheets-addon", file)],
  bundle: true,
  write: false,
  // Apps Script refuses private and static class fields, so nothing newer than ES2020.
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  // The words for people stand in the stubs' comments; the bundle is loaded for every cell.
  plugins: [plugins.withoutWords],
});

/** The server's file. */
export async function composeCode({ root, catalogue, esbuild, plugins, bundlePacked }) {
  const options = serverOptions(root, "code.ts", plugins);
  const listed = await esbuild.build({ ...options, format: "esm", metafile: true, outfile: "code.js" });
  const exported = Object.values(listed.metafile.outputs)[0].exports.filter((name) => name !== "worksheet");
  // What crosses to Google, to the page or to the back office is named in sheets-addon's own files, and those names stay.
  const bundle = await bundlePacked({ ...options, globalName: BUNDLE, shorten: true });
  // Only `function NAME(…) {…}` with its comment right above shows up while typing; bundlers drop comments, so
  // the stubs are written after minifying.
  return [
    bundle,
    ...exported.map((name) => `function ${name}(given){return ${BUNDLE}.${name}(given)}`),
    ...catalogue.worksheetFunctions.map(worksheetStub),
    "",
  ].join("\n");
}

/** What the server fetches from the page when it is first wanted, as the element the page carries it in. */
export async function composeBackOffice({ root, esbuild, plugins }) {
  const made = await esbuild.build({
    ...serverOptions(root, "back-office.ts", plugins),
    format: "iife",
    globalName: "DuebookOffice",
    minify: true,
    supported: { "template-literal": false },
  });
  return `<script type="text/plain" id="back-office">${scriptText(made.outputFiles[0].text.trim())}</script>`;
}

const TYPES = {
  date: "Date",
  amount: "number",
  count: "number",
  rate: "number",
  number: "number",
  text: "string",
};

/** One line of a comment: no line breaks, no end of comment, no tags of its own. */
const line = (text) => text.replace(/\s+/g, " ").replace(/\*\//g, "* /").replace(/@/g, "(at)").trim();

function worksheetStub(fn) {
  const parameters = fn.parameters.map((parameter) => {
    // Sheets shows every parameter as needed; only the words can say which may be left out.
    const may = parameter.optional ? "Optional. " : "";
    return ` * @param {${parameterType(parameter)}} ${parameter.name} ${may}${line(parameter.description)}`;
  });
  const names = fn.parameters.map((parameter) => parameter.name).join(",");
  return [
    "/**",
    ` * ${line(fn.summary)}`,
    ...parameters,
    // No @return: Sheets does not show it.
    " * @customfunction",
    " */",
    `function ${fn.name}(${names}){return ${BUNDLE}.worksheet("${fn.name}",arguments)}`,
  ].join("\n");
}

function parameterType({ kind, takes }) {
  if (takes === "column" || takes === "table") return "Array";
  return TYPES[kind.id === "as of" ? "date" : kind.id] ?? "string";
}

/** In Sheets messages are sent, never saved as files (the host's `eml` is false): the page goes without the zip library. */
const withoutZip = {
  name: "without-zip",
  setup(build) {
    build.onResolve({ filter: /^fflate$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    build.onLoad({ filter: /./, namespace: "left-out" }, () => ({
      contents:
        'export const zipSync = () => { throw new Error("Google Sheets saves no files.") };export const strToU8 = zipSync;',
    }));
  },
};

/** The sidebar's page. */
export async function composeSidebar(context) {
  const { root, esbuild } = context;
  const folder = join(root, "sheets-addon", "sidebar");
  const made = await esbuild.build({
    entryPoints: [join(folder, "sidebar.ts")],
    outfile: "sidebar.js",
    bundle: true,
    write: false,
    format: "iife",
    globalName: "DuebookPane",
    target: "es2020",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    // HtmlService takes "//" inside a template literal for a comment and cuts the line off there.
    supported: { "template-literal": false },
    plugins: [withoutZip],
    logLevel: "warning",
  });
  const text = (ending) => made.outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? "";
  const page = await readFile(join(folder, "sidebar.html"), "utf8");
  const office = await composeBackOffice(context);
  const whole = page
    .replace("<!-- styles -->", () => `<style>${text(".css").replace(/<\/(style)/gi, "<\\/$1")}</style>`)
    .replace("<!-- script -->", () => `<script id="pane">${scriptText(text(".js"))}</script>`)
    .replace("<!-- back office -->", () => office);
  if (whole.includes("`"))
    throw new Error("sidebar.html holds a backtick, which HtmlService does not survive.");
  return whole;
}

/** A script that can stand in a page: nothing that ends it, opens a comment, or is a backtick. */
const scriptText = (code) =>
  withPlainPatterns(code)
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "\\x3c!--")
    .replace(/`/g, "\\x60");

/** Code whose regular expressions hold no quotation mark and no slash: what strips comments takes them for strings and comments. */
function withPlainPatterns(code) {
  const hidden = { '"': "\\x22", "'": "\\x27", "/": "\\x2f" };
  let text = "";
  let at = 0;
  for (const { type, start, end, value } of tokenizer(code, { ecmaVersion: 2022 })) {
    if (type.label !== "regexp") continue;
    // An escaped sign at a time, so that a backslash's own backslash is not taken for the sign's.
    const pattern = value.pattern.replace(/\\[\s\S]|["'/]/g, (sign) => hidden[sign.at(-1)] ?? sign);
    text += `${code.slice(at, start)}/${pattern}/${value.flags}`;
    at = end;
  }
  return text + code.slice(at);
}
