/** Chromium with the pane in it, under the strictest policy a host has: no inline script, no inline style, no eval. */
import { existsSync } from "node:fs";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import type { SheetCells } from "../../core/workbook.ts";
import type { MemoryOptions } from "../hosts/memory-host.ts";

const ORIGIN = "http://pane.test/";
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'none'; base-uri 'none'; form-action 'none'";

/** How a page of the pane looks. */
export interface PaneView extends MemoryOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly forcedColors?: boolean;
}

/** A browser to open panes in, and how to end it. */
export interface PaneBrowser {
  open(sheets: readonly SheetCells[], view?: PaneView): Promise<Page>;
  close(): Promise<void>;
}

const executable = (): string => {
  const found = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
    (path) => path && existsSync(path),
  );
  if (!found)
    throw new Error("No Chromium found. Install one (apt-get install chromium) or set CHROMIUM to its path.");
  return found;
};

/** Bundles the pane once and starts Chromium. */
export async function paneBrowser(): Promise<PaneBrowser> {
  const bundle = async (entry: string): Promise<string> => {
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2020",
      supported: { "template-literal": false },
    });
    return result.outputFiles[0]?.text ?? "";
  };
  const script = await bundle("test/panel/page.ts");
  const style = await bundle("panel/pane.css");
  const browser: Browser = await chromium.launch({
    executablePath: executable(),
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
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Duebook</title><link rel="stylesheet" href="/pane.css"></head><body><div id="root"></div><script src="/pane.js"></script></body></html>';
  return {
    open: async (sheets, view = {}) => {
      const { width = 300, height = 720, scheme = "light", forcedColors = false, ...options } = view;
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        forcedColors: forcedColors ? "active" : "none",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      await page.route(`${ORIGIN}**`, (route) => {
        const path = new URL(route.request().url()).pathname;
        if (path === "/pane.js") return route.fulfill({ contentType: "text/javascript", body: script });
        if (path === "/pane.css") {
          return route.fulfill({
            contentType: "text/css",
            body: `${style}html,body,#root{height:100%;margin:0}`,
          });
        }
        return route.fulfill({
          contentType: "text/html",
          headers: { "content-security-policy": POLICY },
          body: html,
        });
      });
      await page.goto(ORIGIN);
      if (faults.length > 0) throw new Error(faults.join("; "));
      await page.evaluate(([given, chosen]) => window.openPane(given, chosen), [sheets, options] as const);
      return page;
    },
    close: () => browser.close(),
  };
}
