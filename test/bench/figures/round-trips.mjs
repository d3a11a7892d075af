/** P8: calls that carry cells across the border of a host, counted by the stand-ins the tests use: Google's services and Microsoft's own client. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { root } from "../subject.mjs";

const COLUMNS = 9;
/** What crosses at once at most: Excel on the web refuses above 5 MB. */
const BLOCK = Math.min(20_000, Math.floor(180_000 / COLUMNS));

async function standIns() {
  const outfile = join(root, "build", "bench", "stand-ins.mjs");
  await esbuild.build({
    stdin: {
      contents: `
        export { World } from "./test/sheets/world.ts";
        export { documentOf } from "./test/sheets/document.ts";
        export { enter, openExcel, workbookOf } from "./test/excel/client.ts";
        export { Workbook } from "./test/excel/workbook.ts";
        export { duebookHost } from "./excel-addin/host.ts";`,
      resolveDir: root,
      loader: "ts",
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // Beside its sources each of them finds what it reads.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "test/sheets/world.ts")).href) },
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

const ledger = (rows) => [
  [
    "Invoice",
    "Customer",
    "Invoice date",
    "Due date",
    "Amount",
    "Balance",
    "Currency",
    "Email",
    "Last action",
  ],
  ...Array.from({ length: rows - 1 }, (_, i) => [
    `INV-${i}`,
    `Customer ${i % 999}`,
    { day: 20_000 + (i % 300) },
    { day: 20_030 + (i % 300) },
    i / 100,
    i / 100,
    "EUR",
    `c${i % 999}@example.test`,
    "",
  ]),
];

/** Each row's new column: text, so that it is written as it is. */
const column = (rows) => Array.from({ length: rows }, (_, i) => [i === 0 ? "Done" : "Friendly reminder"]);
const change = (rows) => [{ kind: "write", sheet: "Ledger", row: 0, column: COLUMNS, cells: column(rows) }];

function inSheets({ World, documentOf }, built, cells) {
  const ask = (method, args) => {
    const world = new World(built, documentOf([{ name: "Ledger", cells }]));
    return world.execute("duebookRequest", [JSON.stringify({ method, args })]).trace;
  };
  const count = (trace, pattern) => trace.filter((call) => pattern.test(call)).length;
  return {
    read: count(ask("read", ["Ledger"]), /^Range\.getValues?$/),
    written: count(ask("apply", [change(cells.length)]), /^Range\.setValues?$|^RangeList\.setValue/),
  };
}

async function inExcel({ enter, openExcel, workbookOf, Workbook, duebookHost }, cells) {
  const excel = openExcel(workbookOf([{ name: "Ledger", cells }], new Workbook()));
  enter(excel);
  const host = duebookHost({ functionNames: [] });
  const large = (side) => excel.crossings.filter((crossing) => crossing[side] > 100_000).length;
  await host.read("Ledger");
  const read = large("back");
  excel.crossings.length = 0;
  await host.apply(change(cells.length));
  return { read, written: large("bytes") };
}

export async function roundTripFigures() {
  const parts = await standIns();
  const from = (name) => readFileSync(join(root, "dist", "sheets-addon", name), "utf8");
  const built = { code: from("Code.js"), sidebar: from("sidebar.html") };
  const figures = [];
  for (const rows of [20_000, 100_000]) {
    const cells = ledger(rows);
    const counts = { Sheets: inSheets(parts, built, cells), Excel: await inExcel(parts, cells) };
    for (const [host, { read, written }] of Object.entries(counts)) {
      const figure = { id: "P8", unit: "calls", most: Math.ceil(rows / BLOCK) };
      const size = `${rows.toLocaleString("en")} rows × ${COLUMNS} columns`;
      if (read + written === 0) throw new Error(`${host} was not asked`);
      figures.push({ ...figure, what: `${host}: reading ${size}`, ours: read });
      figures.push({ ...figure, what: `${host}: writing a column of as many rows`, ours: written });
    }
  }
  return figures;
}
