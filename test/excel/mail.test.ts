import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { worksheetFunctions } from "../../core/functions.ts";
import type { OutgoingMessage } from "../../core/reminders/message.ts";
import { composeLink } from "../../excel-addin/mail/compose.ts";
import { excelWords } from "../../excel-addin/words.ts";

const message: OutgoingMessage = {
  key: "k",
  reference: "R-abcdefgh",
  to: { name: "Møller", address: "anna+pay@moller.example" },
  subject: "Rykker & påmindelse 100 %",
  text: "Kære Anna\n\nBetal 1.250,50 kr.",
  html: "",
};

describe("a link that opens Outlook", () => {
  test("carries address, subject and text as they are", () => {
    const link = composeLink(message);
    const query = new URL(link).searchParams;
    expect(link).toMatch(/^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?/);
    expect([query.get("to"), query.get("subject"), query.get("body")]).toEqual([
      "anna+pay@moller.example",
      message.subject,
      message.text,
    ]);
  });

  test("writes spaces as %20, because a plus would be shown after a sign-in", () => {
    expect(composeLink(message)).toContain("K%C3%A6re%20Anna");
    expect(composeLink(message)).not.toContain("+");
  });

  test("leaves a text out whole that does not fit into 2,000 characters: a letter cut short may lack the bank details", () => {
    const link = composeLink({ ...message, text: `${"Kære Anna. ".repeat(300)}IBAN` });
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(new URL(link).searchParams.has("body")).toBe(false);
    expect(new URL(link).searchParams.get("subject")).toBe(message.subject);
  });
});

describe("the script for signing in", () => {
  const folder = mkdtempSync(join(tmpdir(), "duebook-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const built = async (clientId: string) => {
    const root = join(import.meta.dirname, "../..");
    const { buildPane } = (await import(join(root, "excel-addin/pane-build.mjs"))) as {
      buildPane: (context: object, folder: string) => Promise<void>;
    };
    await buildPane({ root, catalogue: { worksheetFunctions }, esbuild, options: { clientId } }, folder);
    return readFileSync(join(folder, "taskpane.js"), "utf8");
  };

  test("is built only where the publisher has registered an app, stands beside the pane, and loads when first used", async () => {
    const without = await built("");
    expect(existsSync(join(folder, "sign-in.js"))).toBe(false);
    const pane = await built("11111111-2222-3333-4444-555555555555");
    expect(pane).toContain('import("./sign-in.js")');
    expect(pane).toContain("11111111-2222-3333-4444-555555555555");
    expect(without).not.toContain("login.microsoftonline.com");
    expect(pane).not.toContain("login.microsoftonline.com");
    const script = readFileSync(join(folder, "sign-in.js"), "utf8");
    expect(script).toContain("login.microsoftonline.com");
    expect(script).toMatch(/export\s*\{[^}]*tokenSource/);
  });
});

test.each([
  ["da-DK", "Reparér formler"],
  ["no", "Reparer formler"],
  ["nn-NO", "Reparer formler"],
  ["de-CH", "Formeln reparieren"],
  ["pt-BR", "Repair formulas"],
])("the words beside the pane in %s", (tag, title) => {
  expect(excelWords(tag).repair).toBe(title);
});
