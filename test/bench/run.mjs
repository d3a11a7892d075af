// `npm run bench`: installs the peers here, bundles what is measured, and prints where Duebook stands.
// `--full` adds the long runs (10,000,000 rows in ClickHouse); names choose figures: `npm run bench -- P1 P11`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../esbuild.config.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: here, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
};

// Not `npm ci`: it refuses a lock file that lacks the engines of platforms a registry may not carry.
if (!existsSync(join(here, "node_modules", "arquero"))) run("npm", ["install", "--no-json", "--no-save"]);
const parts = ["workbench", "sheets", "excel", "warehouse"];
await build(parts);
// A heap of its own: what npm and the builds left behind must not be collected in the middle of a measurement.
run(process.execPath, [
  "--expose-gc",
  "--max-old-space-size=6000",
  join(here, "measure.mjs"),
  ...process.argv.slice(2),
]);
