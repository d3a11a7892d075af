import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import * as esbuild from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { callFunction, worksheetFunctions } from "../core/functions.ts";
import { composeCode } from "../sheets-addon/build.mjs";

// What each file may weigh, in bytes of UTF-8.
const CODE_BYTES = 120_000;
const FUNCTIONS_BYTES = 120_000;
// WORKLIST's own script carries the ledger reader; the pane's page loads it, a formula of any other function never does.
const WORKLIST_BYTES = 145_000;

type Answer = (...given: unknown[]) => unknown;

interface BuildTools {
  readonly withoutWords: esbuild.Plugin;
}
interface Packer {
  bundlePacked(from: typeof esbuild, options: object): Promise<string>;
}
interface ExcelBuild {
  composeFunctions(context: object, source?: string): Promise<string>;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const load = async <T>(file: string): Promise<T> => (await import(`${root}${file}`)) as T;

let code = "";
let functions = "";
let tables = "";
let plain = "";

beforeAll(async () => {
  const { withoutWords } = await load<BuildTools>("esbuild.config.mjs");
  const { bundlePacked } = await load<Packer>("esbuild.pack.mjs");
  const { composeFunctions } = await load<ExcelBuild>("excel-addin/build.mjs");
  const context = {
    root,
    catalogue: { worksheetFunctions, callFunction },
    esbuild,
    plugins: { withoutWords },
    bundlePacked: (options: object) => bundlePacked(esbuild, options),
    options: {},
  };
  code = await composeCode(context);
  functions = await composeFunctions(context);
  tables = await composeFunctions(context, "worklist-function.ts");
  for (const source of ["functions.ts", "worklist-function.ts"]) {
    const made = await esbuild.build({
      entryPoints: [`${root}excel-addin/${source}`],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2020",
    });
    plain += made.outputFiles[0]?.text ?? "";
  }
}, 60_000);

/** A context that has nothing but the language and what Excel hands a functions file. */
function excel(text: string): { answers: Map<string, Answer>; milliseconds: number } {
  const answers = new Map<string, Answer>();
  const CustomFunctions = {
    associate: (name: string, answer: Answer) => answers.set(name, answer),
    Error: class {
      message: string;
      constructor(_: string, message: string) {
        this.message = message;
      }
    },
    ErrorCode: { invalidValue: "#VALUE!" },
  };
  const context = createContext({ CustomFunctions });
  const script = new Script(text);
  const started = performance.now();
  script.runInContext(context);
  return { answers, milliseconds: performance.now() - started };
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What a formula shows: its values, or its sentence. */
function shown(answer: Answer | undefined, given: readonly unknown[]): string {
  try {
    return JSON.stringify(answer?.(...given));
  } catch (error) {
    return `#VALUE! ${(error as { message: string }).message}`;
  }
}

describe("what is loaded for every formula", () => {
  test("Code.js is at most 120,000 bytes, its help texts included", () => {
    expect(bytes(code)).toBeLessThanOrEqual(CODE_BYTES);
  });

  test("functions.js and worklist.js keep to their bytes", () => {
    expect(bytes(functions)).toBeLessThanOrEqual(FUNCTIONS_BYTES);
    expect(bytes(tables)).toBeLessThanOrEqual(WORKLIST_BYTES);
  });

  test("functions.js makes no code from text", () => {
    expect(functions + tables).not.toMatch(/\beval\b|\bFunction\s*\(/);
  });

  test("loading functions.js unpacks nothing", () => {
    const times = Array.from({ length: 9 }, (_, i) => excel(`${functions}//${i}`).milliseconds);
    const median = times.sort((a, b) => a - b)[4] as number;
    process.stderr.write(
      `functions.js: ${bytes(functions)} bytes, ${median.toFixed(1)} ms to load; Code.js: ${bytes(code)} bytes\n`,
    );
    const watched = functions.replace(/JSON\.parse\(/g, "JSON.parseWatched(");
    expect(watched).not.toBe(functions);
    expect(excel(watched).answers.size).toBe(worksheetFunctions.length);
  });

  test("functions.js answers every example, and every example gone wrong, as the rules themselves do", () => {
    const packed = excel(`${functions}\n${tables}`).answers;
    const rules = excel(plain).answers;
    for (const { name, parameters, examples } of worksheetFunctions) {
      const wrong = examples.flatMap((example) =>
        example.flatMap((_, i) =>
          ["", 0, "zzz", -3, 1e300, "2026-02-31", [["x"], [1]]].map((value) =>
            example.map((one, at): unknown => (at === i ? value : one)),
          ),
        ),
      );
      for (const given of [[], ...examples, ...wrong]) {
        const filled = parameters.map((_, i) => given[i] ?? null);
        const [ours, theirs] = [shown(packed.get(name), filled), shown(rules.get(name), filled)];
        if (ours !== theirs) expect(`${name}(${JSON.stringify(filled)}) ${ours}`).toBe(theirs);
      }
      expect(packed.has(name)).toBe(true);
    }
  });
});
