/** The files the build makes for Google Sheets, made once per test file from the sources as they are. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { callFunction, worksheetFunctions } from "../../core/functions.ts";
import { composeCode, composeSidebar } from "../../sheets-addon/build.mjs";

/** What the server runs: the bundle, and the page it can show. */
export interface Bundle {
  readonly code: string;
  readonly sidebar: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

async function context() {
  const { withoutWords } = (await import(`${root}esbuild.config.mjs`)) as { withoutWords: esbuild.Plugin };
  return {
    root,
    catalogue: { worksheetFunctions, callFunction },
    esbuild,
    plugins: { withoutWords },
    options: {},
  };
}

/** Code.js as `npm run build` writes it, beside a bare page: what the tests of the server need. */
export const serverBundle = async (): Promise<Bundle> => ({
  code: await composeCode(await context()),
  sidebar: '<!doctype html><html lang="en"><body data-view=""></body></html>',
});

/** Code.js with the real sidebar. */
export const wholeBundle = async (): Promise<Bundle> => ({
  code: await composeCode(await context()),
  sidebar: await composeSidebar(await context()),
});

/** The manifest's text. */
export const manifestText = (): string =>
  readFileSync(new URL("../../sheets-addon/appsscript.json", import.meta.url), "utf8");
