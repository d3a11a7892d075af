/** Runs the figures, prints the table and writes build/bench/figures.json. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { loadSubject, root } from "./subject.mjs";
import { printTable, withVerdict } from "./table.mjs";

/** Which file measures which goals, in the order of the table. */
const GROUPS = [
  { ids: ["P1", "P2", "P3"], load: async () => (await import("./figures/columns.mjs")).columnFigures },
  { ids: ["P2"], load: async () => (await import("./figures/peers.mjs")).peerFigures },
  { ids: ["ledger"], load: async () => (await import("./figures/ledger.mjs")).ledgerFigures },
  { ids: ["P4"], load: async () => (await import("./figures/whole-job.mjs")).wholeJobFigures },
  { ids: ["P5"], load: async () => (await import("./figures/workbook.mjs")).workbookFigures },
  { ids: ["P6", "P7", "P9"], load: async () => (await import("./figures/footprint.mjs")).footprintFigures },
  { ids: ["P8"], load: async () => (await import("./figures/round-trips.mjs")).roundTripFigures },
  { ids: ["P10"], load: async () => (await import("./figures/letters.mjs")).letterFigures },
  { ids: ["P11"], load: async () => (await import("./figures/cents.mjs")).centFigures },
  { ids: ["P12"], load: async () => (await import("./figures/pane.mjs")).paneFigures },
  { ids: ["warehouse"], load: async () => (await import("./figures/warehouse.mjs")).warehouseFigures },
];

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const options = { full: process.argv.includes("--full") };
const subject = await loadSubject();
const figures = [];
for (const { ids, load } of GROUPS) {
  if (wanted.length > 0 && !ids.some((id) => wanted.includes(id))) continue;
  const start = performance.now();
  const before = process.cpuUsage();
  const run = await load();
  figures.push(...(await run(subject, options)).map(withVerdict));
  const { user, system } = process.cpuUsage(before);
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  const told = `${seconds(performance.now() - start)} (${seconds((user + system) / 1000)} of a processor)`;
  process.stderr.write(`${ids.join(", ")}: ${told}\n`);
}
printTable(figures);
const folder = join(root, "build", "bench");
mkdirSync(folder, { recursive: true });
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? "" };
writeFileSync(join(folder, "figures.json"), `${JSON.stringify({ machine, figures }, undefined, 2)}\n`);
process.stdout.write(
  `\n${machine.cores} cores, ${machine.processor}, Node ${machine.node}. Also as build/bench/figures.json\n`,
);
