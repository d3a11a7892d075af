import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../core/language.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "dist/excel-addin");
const read = (file: string): any => JSON.parse(readFileSync(file, "utf8"));
const fileOf = (language: string): string =>
  join(folder, language === "en" ? "functions.json" : `functions-${language}.json`);
const english = read(fileOf("en"));

/** Microsoft's own rules for the functions of a unified manifest; its patterns hold two escapes JavaScript lacks. */
function schemaOfFunctions() {
  const text = readFileSync(join(root, "manifests/schemas/MicrosoftTeams.v1.30.schema.json"), "utf8");
  const schema = JSON.parse(text.replace(/\\\\a/g, "\\\\u0007").replace(/\\\\v/g, "\\\\u000b"));
  const ajv = new AjvDraft04({ allErrors: true, strict: false, strictTypes: false });
  addFormats(ajv as never, ["uri", "email", "regex"]);
  return ajv.compile({
    $schema: schema.$schema,
    definitions: schema.definitions,
    $ref: "#/definitions/extensionCustomFunctions",
  });
}

describe.each([...LANGUAGES])("functions.json in %s", (language) => {
  const { functions, ...rest } = read(fileOf(language));

  test("has the same names and parameters as the English one, so that a formula reads the same everywhere", () => {
    const shape = (list: any[]) =>
      list.map(({ id, name, parameters }) => [id, name, ...parameters.map((p: any) => [p.name, p.optional])]);
    expect(shape(functions)).toEqual(shape(english.functions));
    expect(rest.allowErrorForDataTypeAny).toBe(true);
  });

  test("describes every function and every parameter", () => {
    for (const fn of functions) {
      expect(fn.description, fn.name).toMatch(/\S/);
      for (const p of fn.parameters) expect(p.description, `${fn.name} ${p.name}`).toMatch(/\S/);
    }
  });
});

describe("functions.json", () => {
  test("every id stands once and can be no cell address", () => {
    const ids: string[] = english.functions.map((fn: any) => fn.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  test("every function has a help page", () => {
    for (const { helpUrl } of english.functions) {
      expect(existsSync(join(folder, new URL(helpUrl).pathname)), helpUrl).toBe(true);
    }
  });

  test("the help of a function that answers days says that Excel shows them as numbers", () => {
    const helpOf = (name: string): string => readFileSync(join(folder, "help", `${name}.html`), "utf8");
    const days = ["due-date", "discount-deadline", "next-action-date", "expected-payment-date"];
    for (const name of [...days, "payment-plan", "late-fee-breakdown", "worklist"])
      expect(helpOf(name), name).toContain("46081 is 28 February 2026");
    expect(helpOf("late-fee")).not.toContain("46081");
  });

  test("holds what Microsoft's schema asks of custom functions, and the check can fail", () => {
    const validate = schemaOfFunctions();
    // What the manifest repeats of it; the error switch is functions.json's alone.
    const { allowErrorForDataTypeAny: _only, ...told } = english;
    const given = { ...told, metadataUrl: "https://localhost:3000/functions.json" };
    validate(given);
    expect((validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)).toEqual([]);
    const broken = structuredClone(given);
    broken.functions[0].parameters[0].description = "";
    expect(validate(broken)).toBe(false);
  });
});
