// `npm test`: builds everything, then runs the suites: all of it under UTC, the core again under two awkward time
// zones, the browser tests last. Arguments go to vitest: `npm test -- late-fee`.
// Ends with a plain line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../esbuild.config.mjs";
import { requireBrowser } from "./browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const filters = process.argv.slice(2);
const results = join(root, "build", "test-results");

/** The long ones that read no day from a clock or a text; they run once, under UTC. */
const ONCE = ["test/core/reminders/kill.test.ts", "test/core/late-fee-oracle.test.ts"];

/** The suites in order. Apia skipped a whole day in 2011, Sao Paulo's clocks changed at midnight. */
const SUITES = [
  { name: "all", config: "vitest.config.ts", zone: "UTC", files: filters },
  {
    name: "core-sao-paulo",
    config: "vitest.config.ts",
    zone: "America/Sao_Paulo",
    files: ["test/core/"],
    without: ONCE,
  },
  {
    name: "core-apia",
    config: "vitest.config.ts",
    zone: "Pacific/Apia",
    files: ["test/core/"],
    without: ONCE,
  },
  { name: "browser", config: "vitest.e2e.config.ts", zone: "UTC", files: filters },
];

function runSuite(suite, browser) {
  const outputFile = join(results, `${suite.name}.json`);
  const run = spawnSync(
    process.execPath,
    [
      join(root, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "--config",
      suite.config,
      "--passWithNoTests",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${outputFile}`,
      ...(suite.without ?? []).map((file) => `--exclude=${file}`),
      ...suite.files,
    ],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, TZ: suite.zone, CHROMIUM: browser },
    },
  );
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(outputFile, "utf8"),
    );
    // A file that fails to load has no failed test of its own: it still counts.
    const failed = numFailedTests || (run.status !== 0 ? Math.max(numFailedTestSuites, 1) : 0);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let browser;
try {
  browser = requireBrowser();
  await build();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.stdout.write("0 passed, 1 failed\n");
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const suite of filters.length
  ? SUITES.filter((s) => s.name === "all" || s.name === "browser")
  : SUITES) {
  process.stdout.write(`\n== ${suite.name} (TZ=${suite.zone})\n`);
  const { passed, failed } = runSuite(suite, browser);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
