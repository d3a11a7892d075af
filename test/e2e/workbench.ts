/** The workbench as a person meets it: its own process, and a real browser on its page. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SERVER = join(import.meta.dirname, "..", "..", "dist", "workbench", "server.mjs");

/** A running workbench with a page open on it. */
export interface Workbench {
  readonly page: Page;
  readonly address: string;
  /** What the page said went wrong, in its console or as an uncaught error. */
  readonly faults: string[];
  /** A folder of the test's own, gone at the end. */
  readonly folder: string;
  /** Ends the server as a crash would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** How the workbench is started. */
export interface StartOptions {
  readonly args?: readonly string[];
  readonly folder?: string;
  readonly colorScheme?: "light" | "dark";
  readonly locale?: string;
  readonly width?: number;
  /** The day the browser's clock stands at, ISO. */
  readonly today?: string;
}

let browser: Browser | undefined;

/** The browser, started once a file. */
export async function openBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  return browser;
}

/** Ends the browser. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** A folder for a test's files. */
export const testFolder = (): string => mkdtempSync(join(tmpdir(), "duebook-e2e-"));

function startServer(
  args: readonly string[],
  folder: string,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [SERVER, "--no-open", ...args], {
    cwd: folder,
    env: { ...process.env, DUEBOOK_STATE: join(folder, "state") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer): void => {
      said += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address) resolve({ child, address });
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("exit", () => reject(new Error(`The workbench ended: ${said}`)));
  });
}

/** Starts the workbench and opens its page; ready when the grid and the pane show. */
export async function startWorkbench(options: StartOptions = {}): Promise<Workbench> {
  const folder = options.folder ?? testFolder();
  const { child, address } = await startServer(options.args ?? [], folder);
  const context = await (await openBrowser()).newContext({
    viewport: { width: options.width ?? 1400, height: 860 },
    colorScheme: options.colorScheme ?? "light",
    locale: options.locale ?? "en-GB",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  if (options.today) await page.clock.setFixedTime(new Date(`${options.today}T09:00:00Z`));
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  };
  try {
    await page.goto(address);
    await page.waitForSelector("body[data-ready]", { timeout: 30_000 });
  } catch (error) {
    const said = await page.locator("#notices").textContent();
    await context.close();
    await kill();
    throw new Error(`The page did not open: ${said} ${faults.join(" ")}`, { cause: error });
  }
  return {
    page,
    address,
    faults,
    folder,
    kill,
    close: async () => {
      await context.close();
      await kill();
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const started: Workbench[] = [];

/** Starts a workbench that `closeStarted` ends. */
export async function start(options: StartOptions = {}): Promise<Workbench> {
  const workbench = await startWorkbench(options);
  started.push(workbench);
  return workbench;
}

/** Ends what was started; fails where a page said that something went wrong. */
export async function closeStarted(): Promise<void> {
  for (const workbench of started.splice(0)) {
    await workbench.close();
    if (workbench.faults.length > 0) throw new Error(`The page said: ${workbench.faults.join("\n")}`);
  }
}

/** Selects a cell by the name box, as a person would. */
export async function goTo(page: Page, ref: string): Promise<void> {
  const box = page.locator("#grid .position-relative > input.os-input").first();
  await box.click();
  await box.fill(ref);
  await box.press("Enter");
  await page.waitForFunction(
    (cell) => document.getElementById("cell")?.textContent?.startsWith(`${cell}:`),
    ref.replace(/^.*!/, ""),
  );
}

/** Types into a cell and leaves it downwards. */
export async function typeInto(page: Page, ref: string, text: string): Promise<void> {
  await goTo(page, ref);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

/** What a cell shows, as it is told to screen readers. */
export async function shownIn(page: Page, ref: string): Promise<string> {
  await goTo(page, ref);
  await page.waitForTimeout(50);
  return (await page.locator("#cell").textContent())?.replace(/^[A-Z]+\d+: /, "") ?? "";
}
