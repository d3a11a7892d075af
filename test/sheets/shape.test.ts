import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import * as acorn from "acorn";
import { Ajv } from "ajv";
import AjvDraft04Module from "ajv-draft-04";
import { beforeAll, describe, expect, test } from "vitest";
import { worksheetFunctions } from "../../core/functions.ts";
import { type Bundle, manifestText, serverBundle } from "./bundle.ts";
import { documentOf } from "./document.ts";
import { World } from "./world.ts";

// A CommonJS package: its class is the default of its default.
const AjvDraft04 = ((AjvDraft04Module as unknown as { default?: typeof AjvDraft04Module }).default ??
  AjvDraft04Module) as unknown as typeof Ajv;
const root = fileURLToPath(new URL("../..", import.meta.url));
const FUNCTION_NAMES = worksheetFunctions.map((fn) => fn.name);
const CALLABLE = [
  "onOpen",
  "onInstall",
  "duebookSetUp",
  "duebookAgeToToday",
  "duebookWorklist",
  "duebookReminders",
  "duebookSendDue",
  "duebookResume",
  "duebookLogCall",
  "duebookAgingReport",
  "duebookCheck",
  "duebookHelp",
  "duebookRequest",
];

let built: Bundle;
beforeAll(async () => {
  built = await serverBundle();
});

const emptyDocument = () => documentOf([{ name: "Sheet1", cells: [] }]);

describe("Code.js as clasp pushes it", () => {
  test("is ES2020, which Apps Script reads without private or static fields", () => {
    expect(() => acorn.parse(built.code, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
  });

  test("loads where no Google service exists at all, and leaves only the names it must", () => {
    const context = vm.createContext(Object.create(null) as object);
    const before = new Set(Object.getOwnPropertyNames(vm.runInContext("globalThis", context)));
    vm.runInContext(built.code, context);
    const names = Object.getOwnPropertyNames(vm.runInContext("globalThis", context)).filter(
      (name) => !before.has(name),
    );
    expect(names.sort()).toEqual(["Duebook", ...CALLABLE, ...FUNCTION_NAMES].sort());
    expect(names.length - FUNCTION_NAMES.length).toBeLessThanOrEqual(16);
  });

  test("offers nothing else to call from a cell or a page", () => {
    const context = vm.createContext(Object.create(null) as object);
    const before = new Set(Object.getOwnPropertyNames(vm.runInContext("globalThis", context)));
    vm.runInContext(built.code, context);
    const callable = Object.entries(context as Record<string, unknown>)
      .filter(([name, value]) => !before.has(name) && typeof value === "function")
      .map(([name]) => name);
    expect(callable.sort()).toEqual([...CALLABLE, ...FUNCTION_NAMES].sort());
  });

  test("stays within 120,000 bytes, comments included", () => {
    expect(Buffer.byteLength(built.code)).toBeLessThanOrEqual(120_000);
  });

  test.each(worksheetFunctions.map((fn) => [fn.name, fn] as const))(
    "%s has its help right above it, @customfunction last",
    (name, fn) => {
      const at = built.code.indexOf(`function ${name}(`);
      const comment = built.code.slice(built.code.lastIndexOf("/**", at), at).trimEnd().split("\n");
      expect(comment.at(-1)).toBe(" */");
      expect(comment.at(-2)).toBe(" * @customfunction");
      expect(comment[1]?.length).toBeGreaterThan(10);
      const named = comment.filter((one) => one.startsWith(" * @param")).map((one) => one.split(" ")[4]);
      expect(named).toEqual(fn.parameters.map((parameter) => parameter.name));
      const header = built.code.slice(at, built.code.indexOf("{", at));
      expect(header).toBe(`function ${name}(${fn.parameters.map((parameter) => parameter.name).join(",")})`);
    },
  );
});

describe("The menu", () => {
  test.each(["NONE", "FULL"] as const)(
    "appears when the spreadsheet opens with authorisation %s",
    (authMode) => {
      const run = new World(built, emptyDocument()).execute("onOpen", [], { authMode });
      expect(run.menus).toHaveLength(1);
      expect(run.menus[0]?.map(([, handler]) => handler)).toEqual(CALLABLE.slice(2, -1));
    },
  );

  test("asks nothing that needs a permission before the add-on was authorised", () => {
    const { trace } = new World(built, emptyDocument()).execute("onOpen", [], { authMode: "NONE" });
    expect(
      trace.filter(
        (call) =>
          !/^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\.|Session\.getActiveUserLocale)/.test(call),
      ),
    ).toEqual([]);
  });

  test.each([
    ["en", "Send due reminders"],
    ["en_GB", "Send due reminders"],
    ["da", "Send dagens rykkere"],
    ["de", "Fällige Mahnungen senden"],
    ["es_MX", "Enviar los recordatorios de hoy"],
    ["fi", "Lähetä päivän muistutukset"],
    ["fr_CA", "Envoyer les relances du jour"],
    ["no", "Send dagens påminnelser"],
    ["nl", "Aanmaningen van vandaag versturen"],
    ["sv", "Skicka dagens påminnelser"],
    ["pt_BR", "Send due reminders"],
  ])("speaks the user's language (%s) also before it was authorised: %s", (userLocale, label) => {
    const document = { ...emptyDocument(), userLocale };
    const { menus } = new World(built, document).execute("onOpen", [], { authMode: "NONE" });
    const labels = menus[0]?.map(([shown]) => shown) ?? [];
    expect(labels[4]).toBe(label);
    expect(new Set(labels).size).toBe(CALLABLE.length - 3);
    expect(labels.every((shown) => shown.trim() !== "")).toBe(true);
  });

  test("stands in English where Google withholds the locale", () => {
    const { menus } = new World(built, emptyDocument()).execute("onOpen", [], {
      authMode: "NONE",
      withheld: /^Session/,
    });
    expect(menus[0]?.[0]).toEqual(["Set up this sheet", "duebookSetUp"]);
  });

  test("opens the pane at the view asked for", () => {
    const { sidebars } = new World(built, emptyDocument()).execute("duebookAgingReport");
    expect(sidebars[0]).toContain('<body data-view="agingReport"');
  });
});

describe("What clasp finds", () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(root, "test/schemas", name), "utf8")) as object;

  test("the manifest passes its schema and has no key the schema does not know", () => {
    const manifest = JSON.parse(manifestText()) as Record<string, unknown>;
    const rules = schema("appsscript.schema.json") as { properties: object };
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(rules);
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
    expect(Object.keys(manifest).filter((key) => !(key in rules.properties))).toEqual([]);
  });

  test("the manifest asks for three permissions and no other", () => {
    expect((JSON.parse(manifestText()) as { oauthScopes: string[] }).oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/script.send_mail",
    ]);
  });

  test("the example of .clasp.json passes clasp's schema", () => {
    const rules = schema("clasp.schema.json") as { id?: string };
    const paths = {
      id: "https://json.schemastore.org/base-04.json",
      definitions: { path: { type: "string" } },
    };
    const validate = new AjvDraft04({ strict: false }).addSchema(paths).compile(rules);
    const example: unknown = JSON.parse(readFileSync(join(root, "sheets-addon/.clasp.json.example"), "utf8"));
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ scriptId: "short" })).toBe(false);
  });

  test("clasp would push exactly the three files, with the ignore file and the settings the project ships", () => {
    const folder = mkdtempSync(join(tmpdir(), "duebook-clasp-"));
    const settings = JSON.parse(readFileSync(join(root, "sheets-addon/.clasp.json.example"), "utf8")) as {
      rootDir: string;
    };
    const out = join(folder, settings.rootDir);
    spawnSync("mkdir", ["-p", join(out, "deeper")]);
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify(settings));
    for (const [name, text] of [
      ["Code.js", built.code],
      ["sidebar.html", "<html>"],
      ["appsscript.json", manifestText()],
      ["left-over.js", ""],
      ["deeper/more.js", ""],
    ] as const) {
      writeFileSync(join(out, name), text);
    }
    const clasp = join(root, "node_modules/@google/clasp/build/src/index.js");
    const run = spawnSync(
      process.execPath,
      [clasp, "--ignore", join(root, "sheets-addon/.claspignore"), "status", "--json"],
      { cwd: folder, encoding: "utf8" },
    );
    const { filesToPush } = JSON.parse(run.stdout) as { filesToPush: string[] };
    expect(filesToPush.map((file) => file.split("/").at(-1)).sort()).toEqual([
      "Code.js",
      "appsscript.json",
      "sidebar.html",
    ]);
  });
});
