// `npm run sheets`: builds the three files, checks them, and hands them to clasp. Says in plain words what is missing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "acorn";
import { build } from "../esbuild.config.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "dist", "sheets-addon");
const settings = join(root, ".clasp.json");
const ignore = join(root, "sheets-addon", ".claspignore");
const LARGEST = 120_000;

const HELP = `npm run sheets                  build, check, and push to your Apps Script project
npm run sheets -- --new         first make a new spreadsheet with the add-on bound to it
npm run sheets -- --check       build and check only; needs no account

First time, once:
  1. Allow the Apps Script API:  https://script.google.com/home/usersettings
  2. Sign in:                    npx clasp login
  3. One sheet of your own:      npm run sheets -- --new
     or a project you have:      cp sheets-addon/.clasp.json.example .clasp.json   and put its script id there
Then, after every change:        npm run sheets
docs/sheets.md tells the rest: a private add-on for your domain, what each permission is for, what to check.
`;

const say = (text) => process.stdout.write(`${text}\n`);

/** What is wrong with the built files; [] when they may go. */
function faults() {
  const files = readdirSync(out).sort();
  const found = [];
  if (files.join() !== "Code.js,appsscript.json,sidebar.html") {
    found.push(
      `dist/sheets-addon holds ${files.join(", ")}; it must hold Code.js, appsscript.json and sidebar.html.`,
    );
  }
  const code = readFileSync(join(out, "Code.js"), "utf8");
  const bytes = Buffer.byteLength(code);
  if (bytes > LARGEST) found.push(`Code.js is ${bytes} bytes; at most ${LARGEST} keep formulas quick.`);
  try {
    parse(code, { ecmaVersion: 2020, sourceType: "script" });
  } catch (error) {
    found.push(`Code.js is not ES2020, which Apps Script needs: ${error.message}`);
  }
  if (readFileSync(join(out, "sidebar.html"), "utf8").includes("`"))
    found.push("sidebar.html holds a backtick.");
  return found;
}

function clasp(args) {
  const program = join(root, "node_modules", "@google", "clasp", "build", "src", "index.js");
  return (
    spawnSync(process.execPath, [program, "--ignore", ignore, ...args], { cwd: root, stdio: "inherit" })
      .status ?? 1
  );
}

const signedIn = () => existsSync(join(homedir(), ".clasprc.json"));

async function main() {
  const { values } = parseArgs({
    options: { new: { type: "boolean" }, check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    say(HELP);
    return 0;
  }
  await build(["sheets"]);
  const found = faults();
  for (const fault of found) say(`Not pushed: ${fault}`);
  if (found.length) return 1;
  say("Built and checked: dist/sheets-addon/{Code.js, sidebar.html, appsscript.json}");
  if (values.check) return 0;
  if (!signedIn()) {
    say(`\nYou are not signed in to Google with clasp yet.\n\n${HELP}`);
    return 1;
  }
  if (values.new) {
    if (existsSync(settings)) {
      say(
        "There is already a .clasp.json: this copy belongs to a script. Rename it first, or leave out --new.",
      );
      return 1;
    }
    mkdirSync(out, { recursive: true });
    if (clasp(["create-script", "--type", "sheets", "--title", "Duebook", "--rootDir", "dist/sheets-addon"]))
      return 1;
    // Making a script fetches Google's own starting files over ours.
    await build(["sheets"]);
  }
  if (!existsSync(settings)) {
    say(`\nThere is no .clasp.json, so clasp does not know which script to push to.\n\n${HELP}`);
    return 1;
  }
  if (clasp(["push", "--force"])) return 1;
  say("\nPushed. Reload the spreadsheet; the menu is under Extensions > Duebook.");
  return 0;
}

process.exitCode = await main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return 1;
});
