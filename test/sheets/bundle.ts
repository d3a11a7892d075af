/** The files the build makes for Google Sheets, made once per test file from the sources as they are. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { callFunction, worksheetFunctions } from "../../core/functions.ts";
import { composeBackOffice, composeCode, composeSidebar } from "../../sheets-addon/build.mjs";

/** What the server runs: the bundle, and the page it can show. */
export interface Bundle {
  readonly code: string;
  readonly sidebar: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

async function context() {
  const { withoutWords } = (await import(`${root}esbuild.config.mjs`)) as { withoutWords: esbuild.Plugin };
  const { bundlePacked } = (await import(`${root}esbuild.pack.mjs`)) as {
    bundlePacked(from: typeof esbuild, options: object): Promise<string>;
  };
  return {
    root,
    catalogue: { worksheetFunctions, callFunction },
    esbuild,
    plugins: { withoutWords },
    bundlePacked: (options: object) => bundlePacked(esbuild, options),
    options: {},
  };
}

/** Code.js as `npm run build` writes it, beside a page that carries the back office alone: what tests of the server need. */
export async function serverBundle(): Promise<Bundle> {
  const given = await context();
  const office = await composeBackOffice(given);
  return {
    code: await composeCode(given),
    sidebar: `<!doctype html><html lang="en"><body data-view="">${office}</body></html>`,
  };
}

/** Code.js with the real sidebar. */
export const wholeBundle = async (): Promise<Bundle> => ({
  code: await composeCode(await context()),
  sidebar: await composeSidebar(await context()),
});

/** The manifest's text. */
export const manifestText = (): string =>
  readFileSync(new URL("../../sheets-addon/appsscript.json", import.meta.url), "utf8");
