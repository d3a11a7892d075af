// `npm run check`: lint and format, types, dead code, generated pages in step, and what the rate tables still cover.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "../esbuild.config.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name) => join(root, "node_modules", ".bin", name);

/** The steps in order; each prints its own findings and fails by its exit code. */
const STEPS = [
  ["biome", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["types", bin("tsc"), ["-b"]],
  ["dead code", bin("knip"), ["--no-progress"]],
];

/** Generated files that are committed: building must not change them. */
const GENERATED = ["docs/functions.md"];

let failed = 0;
const report = (name, ok) => {
  process.stdout.write(`${ok ? "ok  " : "FAIL"} ${name}\n`);
  if (!ok) failed += 1;
};

for (const [name, command, args] of STEPS) {
  const run = spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  report(name, run.status === 0);
}
await build(["docs"]);
for (const file of GENERATED) {
  const run = spawnSync("git", ["diff", "--exit-code", "--stat", "--", file], {
    cwd: root,
    stdio: "inherit",
  });
  report(`${file} is what the catalogue says`, run.status === 0);
}

// The tables are not renewed by themselves: said in time, but no reason to stop a build.
const WARN_DAYS = 60;
const catalogue = await import(pathToFileURL(join(root, "build", "catalogue.mjs")).href);
const today = catalogue.asDay(Math.floor(Date.now() / 86_400_000));
for (const { name, lastDay, regimes } of catalogue.tablesEndingSoon(today, WARN_DAYS)) {
  const verb = lastDay < today ? "ended" : "ends";
  process.stdout.write(`warn ${name} ${verb} on ${catalogue.isoDay(lastDay)} (${regimes.join(", ")})\n`);
}
process.exitCode = failed ? 1 : 0;
