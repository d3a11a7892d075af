/** Which permissions the add-on needs, derived from the calls its server part makes, against what it asks for. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as acorn from "acorn";
import { beforeAll, describe, expect, test } from "vitest";
import { manifestText, wholeBundle } from "./bundle.ts";

const SCOPE = /https:\/\/(?:www\.googleapis\.com\/auth\/[\w.-]+|mail\.google\.com\/)/g;
const SERVICES = [
  "SpreadsheetApp",
  "MailApp",
  "GmailApp",
  "DriveApp",
  "UrlFetchApp",
  "HtmlService",
  "LockService",
  "PropertiesService",
  "CacheService",
  "ScriptApp",
  "Session",
  "Utilities",
];

/** Scopes by `Interface.method`, read from the comments of the detailed typings; any one of a method's scopes is enough. */
function scopesByMethod(): Map<string, Set<string>> {
  const folder = fileURLToPath(new URL("../../node_modules/gas-types-detailed/", import.meta.url));
  const table = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".d.ts"))) {
    let of = "";
    let comment = "";
    for (const line of readFileSync(folder + file, "utf8").split("\n")) {
      of = /^\s*interface (\w+)/.exec(line)?.[1] ?? of;
      if (/^\s*\/\*\*/.test(line)) comment = "";
      if (/^\s*(\/\*\*|\*)/.test(line)) {
        comment += line;
        continue;
      }
      const method = /^\s*(\w+)\(/.exec(line)?.[1];
      if (!method) continue;
      const scopes = table.get(`${of}.${method}`) ?? new Set();
      for (const [scope] of comment.slice(comment.indexOf("Scripts that use this method")).matchAll(SCOPE)) {
        if (comment.includes("Scripts that use this method")) scopes.add(scope);
      }
      table.set(`${of}.${method}`, scopes);
      comment = "";
    }
  }
  return table;
}

/** `Service.method` for calls on a service's global, `*.method` for calls on what services return. */
function callsIn(code: string): Set<string> {
  const calls = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (Array.isArray(node) || !node || typeof node !== "object") return;
    const one = node as {
      type?: string;
      computed?: boolean;
      object?: { type: string; name: string };
      property?: { name: string };
    };
    if (one.type === "MemberExpression" && !one.computed && one.object && one.property) {
      const service = one.object.type === "Identifier" && SERVICES.includes(one.object.name);
      calls.add(`${service ? one.object.name : "*"}.${one.property.name}`);
    }
    for (const value of Object.values(node)) walk(value);
  };
  walk(acorn.parse(code, { ecmaVersion: 2020, sourceType: "script" }));
  return calls;
}

const RETURNED = [
  "Spreadsheet",
  "Sheet",
  "Range",
  "RangeList",
  "NamedRange",
  "Ui",
  "Menu",
  "HtmlOutput",
  "Lock",
  "EmbeddedChart",
  "PromptResponse",
];

let calls: Set<string>;
/** What the server takes from the page and runs: the back office, and the pane's own script for the menu. */
let carried: readonly string[];
beforeAll(async () => {
  const { code, sidebar } = await wholeBundle();
  calls = callsIn(code);
  carried = [...sidebar.matchAll(/<script[^>]* id="[^"]+">([\s\S]*?)<\/script>/g)].map(
    ([, text = ""]) => text,
  );
}, 60_000);
const asked = new Set((JSON.parse(manifestText()) as { oauthScopes: string[] }).oauthScopes);

describe("Permissions", () => {
  test("the typings know what sending a mail and changing a cell need", () => {
    const table = scopesByMethod();
    expect([...(table.get("MailApp.sendEmail") ?? [])]).toEqual([
      "https://www.googleapis.com/auth/script.send_mail",
    ]);
    expect(
      table.get("Range.setValues")?.has("https://www.googleapis.com/auth/spreadsheets.currentonly"),
    ).toBe(true);
    expect(calls.has("MailApp.sendEmail")).toBe(true);
  });

  test("every call is covered by what the manifest asks for", () => {
    const uncovered: string[] = [];
    for (const [method, scopes] of scopesByMethod()) {
      if (scopes.size === 0) continue;
      const [of = "", name = ""] = method.split(".");
      const used = SERVICES.includes(of)
        ? calls.has(method)
        : RETURNED.includes(of) && calls.has(`*.${name}`);
      if (used && ![...scopes].some((scope) => asked.has(scope))) uncovered.push(method);
    }
    expect(uncovered).toEqual([]);
  });

  test("nothing is asked for that no call needs", () => {
    const needed = new Set<string>();
    for (const [method, scopes] of scopesByMethod()) {
      const [of = "", name = ""] = method.split(".");
      const used = SERVICES.includes(of)
        ? calls.has(method)
        : RETURNED.includes(of) && calls.has(`*.${name}`);
      if (used) for (const scope of scopes) needed.add(scope);
    }
    expect([...asked].filter((scope) => !needed.has(scope))).toEqual([]);
  });

  test("what the page carries for the server calls no service at all: every call stands in Code.js", () => {
    expect(carried).toHaveLength(2);
    for (const code of carried)
      expect([...callsIn(code)].filter((call) => !call.startsWith("*."))).toEqual([]);
  });

  test("the services used are these and no other", () => {
    const used = new Set([...calls].map((call) => call.split(".")[0]).filter((name) => name !== "*"));
    expect([...used].sort()).toEqual([
      "HtmlService",
      "LockService",
      "MailApp",
      "ScriptApp",
      "Session",
      "SpreadsheetApp",
      "Utilities",
    ]);
  });
});
