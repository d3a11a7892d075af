import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { addInOnlyManifest } from "../../manifests/add-in-only.ts";
import { LOCAL_BASE_URL } from "../../manifests/product.ts";
import { shortcutsFile } from "../../manifests/unified.ts";
import { BUTTONS, LOCALES, WORDS } from "../../manifests/words.ts";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");
const schemas = join(root, "manifests/schemas");
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");
const json = (...path: string[]): any => JSON.parse(read(...path));
const version: string = json(root, "package.json").version;
const VARIANTS = ["local", "production"];

describe.each(VARIANTS)("the %s add-in-only manifest", (variant) => {
  let xml = "";
  beforeAll(() => {
    xml = read(dist, "manifests", variant, "manifest.xml");
  });

  test("is valid by Microsoft's schema", async () => {
    const file = (fileName: string) => ({ fileName, contents: read(schemas, fileName) });
    const result = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: xml }],
      schema: [file("OfficeAppManifestV1_1.xsd")],
      preload: [file("OfficeAppBasicTypesV1_0.xsd"), file("TaskPaneAppVersionOverridesV1_0.xsd")],
    });
    expect(result.errors.map((error) => error.message)).toEqual([]);
  });

  test("every resource that is named stands there once", () => {
    const named = new Set([...xml.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]));
    const ids = [...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(
      (match) => match[1] as string,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect([...named].filter((id) => !ids.includes(id as string))).toEqual([]);
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
    expect(ids.every((id) => id.length <= 32)).toBe(true);
  });

  test("every address is https", () => {
    const addresses = [...xml.matchAll(/(?:DefaultValue|Value|Url)="(\w+:[^"]+)"/g)].map(
      (match) => match[1] as string,
    );
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test("one page is the pane, the functions' page and the commands' page: the runtime is shared", () => {
    const pane = /<bt:Url id="Pane.Url" DefaultValue="([^"]+)"/.exec(xml)?.[1];
    expect(/<SourceLocation DefaultValue="([^"]+)"/.exec(xml)?.[1]).toBe(pane);
    expect(xml).toContain('<Runtime resid="Pane.Url" lifetime="long"/>');
    expect(xml).toContain('<FunctionFile resid="Pane.Url"/>');
    expect(xml).toContain('<Page><SourceLocation resid="Pane.Url"/></Page>');
  });

  test("its version is package.json's", () => {
    expect(/<Version>([^<]+)</.exec(xml)?.[1]).toBe(`${version}.0`);
  });

  test("functions have no prefix, so that a formula reads the same in Excel and Sheets", () => {
    expect(xml).not.toContain("Namespace");
  });
});

describe("the schema catches", () => {
  test.each([
    ["a missing label", (xml: string) => xml.replace('<Label resid="Group.Label"/>', "")],
    ["a bad version", (xml: string) => xml.replace(`${version}.0`, "v1")],
    ["a permission that does not exist", (xml: string) => xml.replace("ReadWriteDocument", "Everything")],
    [
      "a label over 125 characters",
      (xml: string) => xml.replace('DefaultValue="Worklist"', `DefaultValue="${"y".repeat(130)}"`),
    ],
  ])("%s", async (_note, spoil) => {
    const good = addInOnlyManifest({ baseUrl: LOCAL_BASE_URL, version });
    const contents = spoil(good);
    expect(contents).not.toBe(good);
    const file = (fileName: string) => ({ fileName, contents: read(schemas, fileName) });
    const result = await validateXML({
      xml: [{ fileName: "manifest.xml", contents }],
      schema: [file("OfficeAppManifestV1_1.xsd")],
      preload: [file("OfficeAppBasicTypesV1_0.xsd"), file("TaskPaneAppVersionOverridesV1_0.xsd")],
    });
    expect(result.valid).toBe(false);
  });
});

/** Microsoft's schema holds `\a` and `\v` in a pattern, which JavaScript spells otherwise. */
const unifiedSchema = (): object =>
  JSON.parse(
    read(schemas, "MicrosoftTeams.v1.30.schema.json")
      .replace(/\\\\a/g, "\\\\u0007")
      .replace(/\\\\v/g, "\\\\u000b"),
  );

function unifiedAjv() {
  const ajv = new AjvDraft04({ allErrors: true, strictTypes: false, strict: false });
  addFormats(ajv as never, ["uri", "email", "regex"]);
  return ajv;
}

describe.each(VARIANTS)("the %s unified manifest", (variant) => {
  let manifest: any;
  beforeAll(() => {
    manifest = json(dist, "manifests", variant, "manifest.json");
  });

  test("is valid by schema 1.30, functions and all", () => {
    const validate = unifiedAjv().compile(unifiedSchema());
    validate(manifest);
    expect((validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)).toEqual([]);
    manifest.extensions[0].runtimes[0].lifetime = "for ever";
    expect(validate(manifest)).toBe(false);
    manifest.extensions[0].runtimes[0].lifetime = "long";
  });

  test("names the same functions as functions.json, in the same order and with the same words", () => {
    const functions = json(dist, "excel-addin/functions.json").functions;
    expect(manifest.extensions[0].runtimes[0].customFunctions.functions).toEqual(functions);
    expect(functions.length).toBeGreaterThanOrEqual(28);
  });

  test("its version is package.json's and its id the other manifest's", () => {
    expect(manifest.version).toBe(version);
    expect(read(dist, "manifests", variant, "manifest.xml")).toContain(`<Id>${manifest.id}</Id>`);
  });

  test("every language file stands beside it and names places that exist", () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats(ajv as never);
    for (const { file } of manifest.localizationInfo.additionalLanguages) {
      const words = json(dist, "manifests", variant, file);
      for (const path of Object.keys(words).filter((key) => key !== "$schema")) {
        const value = path
          .replace(/\[(\d+)\]/g, ".$1")
          .split(".")
          .reduce((at, key) => at?.[key], manifest);
        expect(typeof value, `${file}: ${path}`).toBe("string");
      }
    }
    expect(manifest.localizationInfo.additionalLanguages).toHaveLength(Object.keys(LOCALES).length - 1);
  });

  test("every action of a button exists once", () => {
    const actions = manifest.extensions[0].runtimes[0].actions.map((action: any) => action.id);
    expect(new Set(actions).size).toBe(actions.length);
    for (const control of manifest.extensions[0].ribbons[0].tabs[0].groups[0].controls) {
      expect(actions).toContain(control.actionId);
    }
  });
});

describe.each(VARIANTS)("Microsoft's own tool on the %s unified manifest", (variant) => {
  const folder = join(dist, "manifests", variant);
  const tool = join(root, "node_modules/office-addin-manifest/cli.js");
  const run = (...args: string[]) => spawnSync(process.execPath, [tool, ...args], { encoding: "utf8" });

  test("finds it valid without asking anybody, and a broken one not", () => {
    expect(run("validate", join(folder, "manifest.json")).status).toBe(0);
    const broken = mkdtempSync(join(tmpdir(), "duebook-"));
    const manifest = json(folder, "manifest.json");
    manifest.extensions[0].runtimes[0].lifetime = "for ever";
    writeFileSync(join(broken, "manifest.json"), JSON.stringify(manifest));
    expect(run("validate", join(broken, "manifest.json")).status).not.toBe(0);
    rmSync(broken, { recursive: true });
  });

  test("packs the same files as our own zip", () => {
    const made = mkdtempSync(join(tmpdir(), "duebook-"));
    const zip = join(made, "theirs.zip");
    const { stderr } = run("export", "-m", join(folder, "manifest.json"), "-o", zip);
    expect(existsSync(zip), stderr).toBe(true);
    const entries = (file: string) =>
      Object.fromEntries(
        Object.entries(unzipSync(new Uint8Array(readFileSync(file))))
          .filter(([name]) => !name.endsWith("/"))
          .map(([name, bytes]) => [name, bytes.length]),
      );
    expect(entries(zip)).toEqual(entries(join(folder, "duebook.zip")));
    rmSync(made, { recursive: true });
  });
});

describe("what the manifests point at", () => {
  test("exists in dist/excel-addin: pages, scripts, icons, help", () => {
    const xml = read(dist, "manifests/local/manifest.xml");
    const paths = [...xml.matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map((match) => match[1] as string);
    expect(paths.filter((path) => !existsSync(join(dist, "excel-addin", path)))).toEqual([]);
    for (const fn of json(dist, "excel-addin/functions.json").functions) {
      expect(
        existsSync(join(dist, "excel-addin", fn.helpUrl.replace("https://localhost:3000/", ""))),
        fn.helpUrl,
      ).toBe(true);
    }
  });

  test("the shortcuts file is valid by its schema and its actions exist", () => {
    const schema = json(schemas, "extended-manifest.schema.json");
    const ajv = unifiedAjv();
    const validate = ajv.compile(schema);
    validate(shortcutsFile());
    expect((validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)).toEqual([]);
    expect(json(dist, "excel-addin/shortcuts.json")).toEqual(shortcutsFile());
  });
});

describe("the words", () => {
  test.each(Object.entries(WORDS))("of %s fit the ribbon", (_language, words) => {
    expect(words.shortDescription.length).toBeLessThanOrEqual(80);
    for (const button of BUTTONS) {
      expect(words.label[button].length).toBeLessThanOrEqual(32);
      expect(words.tip[button].length).toBeLessThanOrEqual(250);
    }
  });
});

describe("a base URL", () => {
  test.each([
    "http://example.com",
    "https://example.com/",
    "example.com",
    "https://a b",
    "https://example.com?x=1",
  ])("%s is refused with a sentence", (baseUrl) => {
    expect(() => addInOnlyManifest({ baseUrl, version })).toThrow(
      "give an https address without a slash at the end",
    );
  });

  test("is used for every address, and a namespace makes a prefixed build", () => {
    const xml = addInOnlyManifest({ baseUrl: "https://tools.example.com/duebook", version, namespace: "AR" });
    expect(xml).not.toContain("localhost");
    expect(xml).toContain('<bt:String id="Functions.Namespace" DefaultValue="AR"/>');
    expect(xml).toContain('<Namespace resid="Functions.Namespace"/>');
  });
});
