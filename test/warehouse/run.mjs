// `npm run test:warehouse`: builds the warehouse part, installs ClickHouse's in-process engine (546 MB, here only) and
// runs these tests.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../esbuild.config.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: here, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) process.exit(status ?? 1);
};

await build(["warehouse"]);
// Not `npm ci`: it refuses a lock file that lacks engines of platforms this registry does not carry.
run("npm", ["install", "--no-json", "--no-save"]);
run(join(here, "../../node_modules/.bin/tsc"), ["-p", here]);
run(process.execPath, [join(here, "node_modules", "vitest", "vitest.mjs"), "run"]);
