/** The built task pane in Chromium: its files under their own policy, Microsoft's client in place of office.js, the fake workbook behind it. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { bridgeOf, CLIENT, changedText } from "./client.ts";
import type { Workbook } from "./workbook.ts";

const FOLDER = join(import.meta.dirname, "../../dist/excel-addin");
const ORIGIN = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

/** How Excel looks and what it answers. */
export interface Look {
  readonly language?: string;
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly forcedColors?: boolean;
  /** Excel's own colours: `dark` gives a black theme. */
  readonly theme?: "dark";
  /** `blocked`: Microsoft's address is out of reach; `browser`: the page was opened without Excel. */
  readonly office?: "blocked" | "browser";
}

/** An open pane. */
export interface OpenPane {
  readonly page: Page;
  /** Requests to anywhere but the pane's own files and office.js; all were refused. */
  readonly foreign: string[];
  /** Errors of the page. */
  readonly faults: string[];
  /** Addresses handed to Excel to open. */
  opened(): Promise<string[]>;
  /** Presses a ribbon button; resolves when the add-in says it is done. */
  ribbon(action: string): Promise<void>;
  close(): Promise<void>;
}

/** What Excel puts around the pane, as the page finds it after office.js. */
const shim = (look: Look): string => `;(() => {
  const waiting = [];
  const bridge = {
    sendMessageToHost(text) { excelBridge(text).then((reply) => bridge.onMessageFromHost(reply)); },
  };
  OfficeExtension.HostBridge.init(bridge);
  window.fromExcel = (text) => bridge.onMessageFromHost(text);
  window.openedLinks = [];
  window.startup = "";
  window.actions = {};
  window.associated = [];
  const info = { host: ${look.office === "browser" ? "null" : '"Excel"'}, platform: "OfficeOnline" };
  const ready = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => resolve(info));
    else resolve(info);
  });
  const theme = ${look.theme === "dark" ? '{ bodyBackgroundColor: "#0a0a0a", bodyForegroundColor: "#ffffff", isDarkTheme: true }' : "undefined"};
  window.Office = Object.create(window.Office || {}, {
    onReady: { value: () => ready },
    HostType: { value: { Excel: "Excel" } },
    PlatformType: { value: { OfficeOnline: "OfficeOnline" } },
    StartupBehavior: { value: { load: "Load" } },
    actions: { value: { associate: (id, run) => { window.actions[id] = run; } } },
    addin: { value: { showAsTaskpane: async () => {}, setStartupBehavior: async (how) => { window.startup = how; } } },
    context: { value: {
      displayLanguage: ${JSON.stringify(look.language ?? "en-US")},
      platform: "OfficeOnline",
      officeTheme: theme,
      requirements: { isSetSupported: () => true },
      ui: { openBrowserWindow: (address) => { window.openedLinks.push(address); } },
    } },
  });
  window.CustomFunctions = {
    associate: (id) => window.associated.push(id),
    Error: class extends Error {},
    ErrorCode: { invalidValue: "#VALUE!" },
  };
})();`;

/** Starts Chromium. */
export const startBrowser = (): Promise<Browser> => {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path && existsSync(path),
  );
  if (!executablePath) throw new Error("No Chromium found. Install one or set CHROMIUM to its path.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
};

/** Opens the pane over a workbook, at ten on a Monday morning. */
export async function openPane(browser: Browser, book: Workbook, look: Look = {}): Promise<OpenPane> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: look.width ?? 350, height: 720 },
    colorScheme: look.scheme ?? "light",
    forcedColors: look.forcedColors ? "active" : "none",
    reducedMotion: "reduce",
    timezoneId: "Europe/Copenhagen",
    locale: look.language ?? "en-US",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2026-06-15T10:00:00+02:00"));
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/Content.Security.Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  await page.exposeFunction("excelBridge", bridgeOf(book));
  book.onChanged = (sheet, address, source) => {
    if (!book.listening.changed) return;
    void page.evaluate((text) => (window as any).fromExcel(text), changedText(sheet, address, source));
  };
  await context.route("**/*", (route) => {
    const address = route.request().url();
    if (address === OFFICE_JS && look.office !== "blocked") {
      return route.fulfill({
        contentType: "text/javascript",
        body: readFileSync(CLIENT, "utf8") + shim(look),
      });
    }
    const { origin, pathname } = new URL(address);
    const file = join(FOLDER, pathname);
    if (origin === ORIGIN && existsSync(file)) {
      return route.fulfill({ contentType: TYPES[extname(file)] ?? "text/plain", body: readFileSync(file) });
    }
    if (address !== OFFICE_JS && !pathname.endsWith("favicon.ico")) foreign.push(address);
    return route.abort();
  });
  await page.goto(`${ORIGIN}/taskpane.html`);
  return {
    page,
    foreign,
    faults,
    opened: () => page.evaluate(() => (window as any).openedLinks),
    ribbon: (action) =>
      page.evaluate(
        (id) => new Promise<void>((completed) => (window as any).actions[id]({ completed })),
        action,
      ),
    close: () => context.close(),
  };
}
