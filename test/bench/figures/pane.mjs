/** P12: the workbench in Chromium with 10,000 rows: when the pane is of use after the grid is up, and how soon a click answers. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { median } from "../alternate.mjs";
import { root } from "../subject.mjs";
import { SERIAL, workload } from "../workload.mjs";

const ROWS = 10_000;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

function csv(subject) {
  const day = (serial) => (serial === "" ? "" : subject.isoDay(serial - SERIAL));
  const rows = workload(ROWS).map(([customer, invoiced, due, balance, action, contact], i) =>
    [`INV-${i}`, customer, day(invoiced), day(due), balance.toFixed(2), "EUR", action, day(contact)].join(
      ",",
    ),
  );
  return `Invoice,Customer,Invoice date,Due date,Balance,Currency,Last action,Last contact\n${rows.join("\n")}\n`;
}

const started = (folder) =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        join(root, "dist", "workbench", "server.mjs"),
        join(folder, "ledger.csv"),
        "--no-open",
        "--as-of",
        "2026-03-31",
      ],
      { cwd: folder, env: { ...process.env, DUEBOOK_STATE: join(folder, "state") } },
    );
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve({ child, address });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("exit", () => reject(new Error(said)));
  });

/** Runs in the page before anything else: notes when the grid and the pane's list first stand there. */
function watch() {
  window.seen = {};
  const look = () => {
    for (const [name, selector] of [
      ["grid", "#grid canvas"],
      ["pane", "#pane .db-row"],
    ])
      if (!window.seen[name] && document.querySelector(selector)) window.seen[name] = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}

/** Milliseconds from a click on each tab of the pane to the paint after it, and until no bar is there any more. */
async function clicks() {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const times = [];
  for (const { view } of [...document.querySelectorAll("#pane nav button")].map((tab) => tab.dataset)) {
    const tab = document.querySelector(`#pane nav button[data-view="${view}"]`);
    const began = performance.now();
    tab.click();
    await painted();
    const ms = performance.now() - began;
    const bar = () => document.querySelector("#pane main progress");
    const inTurns = bar() !== null;
    while (bar() && performance.now() - began < 20_000) await painted();
    times.push({ tab: view, ms, whole: inTurns ? performance.now() - began : undefined });
    // What the view asks for afterwards is not the next one's.
    await new Promise((quiet) => setTimeout(quiet, 300));
  }
  return times;
}

export async function paneFigures(subject) {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path && existsSync(path),
  );
  const figures = [
    { id: "P12", what: "workbench, 10,000 rows: grid up → the pane's list there", unit: "ms", most: 1000 },
    { id: "P12", what: "its tabs, clicked → painted", unit: "ms", most: 100 },
  ];
  if (!executablePath)
    return figures.map(({ most: _, ...figure }) => ({
      ...figure,
      ours: Number.NaN,
      note: "no Chromium here",
    }));
  const folder = mkdtempSync(join(tmpdir(), "duebook-bench-"));
  writeFileSync(join(folder, "ledger.csv"), csv(subject));
  const { child, address } = await started(folder);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const paints = [];
  const answers = [];
  try {
    for (let round = 0; round < 3; round++) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, locale: "en-GB" });
      const page = await context.newPage();
      await page.addInitScript(watch);
      await page.goto(address);
      await page.waitForSelector("#pane .db-row", { timeout: 60_000 });
      await page.waitForTimeout(1500);
      const seen = await page.evaluate(() => window.seen);
      paints.push(seen.pane - seen.grid);
      answers.push(...(await page.evaluate(clicks)));
      await context.close();
    }
  } finally {
    await browser.close();
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  const middle = (tab, of) => median(answers.filter((one) => one.tab === tab).map(of));
  const tabs = [...new Set(answers.map(({ tab }) => tab))]
    .map((tab) => ({ tab, ms: middle(tab, ({ ms }) => ms) }))
    .sort((a, b) => a.ms - b.ms);
  const answered = (which) => {
    const { tab, ms } = which === "slowest" ? tabs.at(-1) : tabs[tabs.length >> 1];
    return {
      ...figures[1],
      what: `the ${which} of its ${tabs.length} tabs (${tab}), clicked → painted or a bar shown`,
      ours: ms,
    };
  };
  const inTurns = [...new Set(answers.filter(({ whole }) => whole !== undefined).map(({ tab }) => tab))].map(
    (tab) => ({
      id: "P12",
      what: `${tab}, clicked the first time → all of it there, worked in turns`,
      unit: "ms",
      ours: middle(tab, ({ whole, ms }) => whole ?? ms),
      note: "for information",
    }),
  );
  return [{ ...figures[0], ours: median(paints) }, ...["middle", "slowest"].map(answered), ...inTurns];
}
