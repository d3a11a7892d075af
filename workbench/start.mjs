// `npm start -- ARGUMENTS`: builds the workbench where it has not been built since its sources changed, then runs it.
// Standard output belongs to the report and the JSON; everything else goes to standard error.
import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = ["core", "panel", "workbench", "package-lock.json"];

/** When the newest file under a path was changed; 0 where there is none. */
function newest(path) {
  let info;
  try {
    info = statSync(path);
  } catch {
    return 0;
  }
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), info.mtimeMs);
}

const out = join(root, "dist");
const built = newest(join(out, "workbench", "built"));
if (built === 0 || SOURCES.some((source) => newest(join(root, source)) > built)) {
  process.stderr.write("Building the workbench …\n");
  try {
    const [esbuild, { build }] = await Promise.all([import("esbuild"), import("./build.mjs")]);
    await build({ root, out, esbuild });
  } catch (error) {
    process.stderr.write(
      `The workbench could not be built: ${error instanceof Error ? error.message : error}\nRun npm ci first.\n`,
    );
    process.exit(1);
  }
}

const server = spawn(process.execPath, [join(out, "workbench", "server.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal ? 0 : 1);
});
