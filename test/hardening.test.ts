import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contentPolicy } from "../workbench/server/guard.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const FOLDERS = ["core", "panel", "workbench", "sheets-addon", "excel-addin", "warehouse", "manifests"];

/** Every source file of ours, as [its place, its text without comments]. */
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|mjs|html)$/.test(name) && !/node_modules|vendor/.test(name))
    .map((name): [string, string] => {
      const text = readFileSync(join(root, folder, name), "utf8");
      return [`${folder}/${name}`, text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")];
    }),
);

const holding = (pattern: RegExp): string[] =>
  sources.filter(([, text]) => pattern.test(text)).map(([name]) => name);

describe("our own code", () => {
  test("is all looked through", () => {
    expect(sources.length).toBeGreaterThan(250);
  });

  test("puts nothing into a page as markup: no innerHTML, outerHTML, insertAdjacentHTML or document.write", () => {
    expect(
      holding(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)\b|document\.write/),
    ).toEqual([]);
  });

  test("runs no text as code, but for the file of the Sheets add-on that fetches its own back office", () => {
    expect(holding(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(|setTimeout\(\s*["'`]/)).toEqual([
      "sheets-addon/page.ts",
    ]);
  });

  test("shows letters only in frames that may run nothing", () => {
    const frames = holding(/\.srcdoc\s*=/);
    expect(frames.length).toBeGreaterThanOrEqual(4);
    for (const name of frames) {
      const text = sources.find(([place]) => place === name)?.[1] ?? "";
      const allowed = /sandbox(?:"\s*,|:)\s*"([^"]*)"/.exec(text)?.[1];
      // No script runs in any of them; the paper's frame is reached by the page only to be printed.
      expect([name, allowed]).toEqual([name, name === "panel/views/letters.ts" ? "allow-same-origin" : ""]);
    }
  });

  test("carries no inline script or handler in its pages, but for the call that opens the pane in Google's one file", () => {
    for (const [name, text] of sources.filter(([place]) => place.endsWith(".html"))) {
      const inline = [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>\s*(\S[^<]*)/g)].map(
        ([, script]) => script,
      );
      // Google shows one file and nothing beside it, so its scripts can only stand in it.
      const allowed = name === "sheets-addon/sidebar/sidebar.html" ? ["DuebookPane.openPane()"] : [];
      expect([name, inline]).toEqual([name, allowed]);
      expect([name, /\son[a-z]+\s*=/.test(text)]).toEqual([name, false]);
    }
  });

  test("speaks to no other computer than the mail server, Microsoft's sign-in and mailbox, and itself", () => {
    const hosts = new Set<string>();
    for (const [, text] of sources) {
      for (const [, host] of text.matchAll(
        /\b(?:fetch|connect-src|XMLHttpRequest)[^"'`\n]*["'`]https?:\/\/([^/"'`\s]+)/g,
      ))
        hosts.add(host as string);
    }
    expect(
      [...hosts].filter(
        (host) => !/^(?:graph\.microsoft\.com|login\.microsoftonline\.com|127\.0\.0\.1|localhost)/.test(host),
      ),
    ).toEqual([]);
  });
});

describe("the pages of the workbench", () => {
  test("load nothing from elsewhere and cannot be framed", () => {
    for (const page of ["grid", "plain"] as const) {
      expect(contentPolicy(page)).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(contentPolicy(page)).not.toMatch(/https?:|\*/);
    }
  });

  test("compile no code and take no inline styles, but for the grid's library", () => {
    expect(contentPolicy("plain")).not.toContain("unsafe");
    expect(contentPolicy("grid").match(/'unsafe-\w+'/g)).toEqual(["'unsafe-eval'", "'unsafe-inline'"]);
  });
});

describe("what ships", () => {
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };

  test.each(Object.keys(dependencies))(
    "%s stands in docs/licences.md with its version and licence",
    (name) => {
      const own = JSON.parse(read(`node_modules/${name}/package.json`)) as {
        version: string;
        license: string;
      };
      expect(dependencies[name]).toBe(own.version);
      expect(read("docs/licences.md")).toContain(
        `| ${name} | ${own.version} | ${own.license.replace(/[()]/g, "")} |`,
      );
    },
  );
});
