import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cell, isDateCell } from "../../core/cell.ts";
import { asDay, serialOf } from "../../core/day.ts";
import type { CallArgument, CellResult } from "../../core/functions/call.ts";
import { callFunction, worksheetFunctions } from "../../core/functions.ts";

const built = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../dist/excel-addin/${file}`, import.meta.url)), "utf8");

/** Bytes functions.js may take: Excel loads it before the first formula. WORKLIST's own script carries the ledger reader. */
const LARGEST = 120_000;
const LARGEST_WORKLIST = 145_000;

class CustomFunctionsError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

type Given = Cell | object | readonly (readonly (Cell | object)[])[];
type Registered = (...given: Given[]) => (string | number | CustomFunctionsError)[][];

/** Both scripts of functions in a context that has nothing but `CustomFunctions`, as Excel's bare runtime. */
function bare(more: object = {}, scripts = ["functions.js", "worklist.js"]) {
  const associated = new Map<string, Registered>();
  const twice: string[] = [];
  const context = vm.createContext({
    CustomFunctions: {
      associate: (id: string, fn: Registered) => {
        if (associated.has(id)) twice.push(id);
        associated.set(id, fn);
      },
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
    ...more,
  });
  const started = performance.now();
  for (const filename of scripts) new vm.Script(built(filename), { filename }).runInContext(context);
  return { associated, twice, milliseconds: performance.now() - started };
}

const call = (name: string, ...given: Given[]) => (bare().associated.get(name) as Registered)(...given);

let all: ReturnType<typeof bare>;
beforeAll(() => {
  all = bare();
});

/** What Excel hands over for a cell: dates as serials, a blank as 0. */
const asExcel = (cell: Cell): Cell => {
  if (isDateCell(cell)) return serialOf(cell.day);
  return cell === undefined ? null : cell;
};

const plain = (result: CellResult): unknown =>
  result instanceof Error ? result.message : typeof result === "object" ? serialOf(result.day) : result;

describe("functions.js in a bare runtime", () => {
  test("associates just the functions of functions.json, each once", () => {
    const ids = JSON.parse(built("functions.json")).functions.map((fn: { id: string }) => fn.id);
    expect([...all.associated.keys()].sort()).toEqual([...ids].sort());
    expect(all.twice).toEqual([]);
  });

  test("does nothing, and breaks nothing, where there is no Excel at all", () => {
    expect(() => vm.runInNewContext(built("functions.js"), {})).not.toThrow();
  });

  test(`weighs at most ${LARGEST / 1000} kB`, () => {
    // Evaluated in so many milliseconds here; told, not judged, because a busy machine takes longer.
    process.stdout.write(
      `functions.js: ${Buffer.byteLength(built("functions.js"))} bytes, ${all.milliseconds.toFixed(1)} ms\n`,
    );
    expect(Buffer.byteLength(built("functions.js"))).toBeLessThanOrEqual(LARGEST);
    expect(Buffer.byteLength(built("worklist.js"))).toBeLessThanOrEqual(LARGEST_WORKLIST);
  });

  test("alone it answers all but WORKLIST, and says of that what to do", () => {
    const { associated } = bare({}, ["functions.js"]);
    expect(associated.size).toBe(worksheetFunctions.length);
    expect(associated.get("DAYS_PAST_DUE")?.([[46_082]], [[46_112]])).toEqual([[30]]);
    expect(() => associated.get("WORKLIST")?.([["x"]])).toThrow(
      "WORKLIST is still loading. Open Duebook's pane once",
    );
  });

  test.each(
    worksheetFunctions.flatMap((fn) => fn.examples.map((args, i) => [fn.name, i + 1, fn, args] as const)),
  )("%s, example %i: the same answer as core", (name, _i, fn, args) => {
    const wanted = callFunction(fn, args as readonly CallArgument[], { today: asDay(0) });
    const rows = (Array.isArray(wanted) ? wanted : [[wanted]]).map((row) => row.map(plain));
    // Excel gives every argument as rows of cells, and null for what was left out, then its own object.
    const given = fn.parameters.map((_, at): Given => {
      const arg = args[at] as CallArgument;
      if (arg === undefined) return null;
      return Array.isArray(arg) ? (arg as Cell[][]).map((row) => row.map(asExcel)) : [[asExcel(arg as Cell)]];
    });
    const got = (all.associated.get(name) as Registered)(...given, { address: "Sheet1!A1" });
    const shown = got.map((row) => row.map((cell) => (typeof cell === "object" ? cell.message : cell)));
    expect(JSON.parse(JSON.stringify(shown))).toEqual(JSON.parse(JSON.stringify(rows)));
  });
});

describe("what Excel hands over", () => {
  const due = 46_112;
  const asOf = [[due + 10]];

  test("an error is CustomFunctions.Error with #VALUE! and a sentence that names the argument", () => {
    let caught: unknown;
    try {
      call("DAYS_PAST_DUE", [["soon"]], asOf);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CustomFunctionsError);
    expect((caught as CustomFunctionsError).code).toBe("#VALUE!");
    expect((caught as Error).message).toContain("due_date is not a date");
  });

  test("a bad row leaves the rest of the column standing", () => {
    const got = call("DAYS_PAST_DUE", [[due], ["soon"], [due + 4]], asOf);
    expect([got[0]?.[0], got[2]?.[0]]).toEqual([10, 6]);
    expect(got[1]?.[0]).toBeInstanceOf(CustomFunctionsError);
  });

  test.each([0, "", null])("a blank due date arriving as %j stays blank", (blank) => {
    const got = call("DAYS_PAST_DUE", [[due], [blank]], asOf);
    expect(got).toEqual([[10], [""]]);
  });

  test("an error in a cell is that row's error, with its name", () => {
    const got = call(
      "DAYS_PAST_DUE",
      [[due], [{ type: "Error", errorType: "Div0", basicValue: "#DIV/0!" }]],
      asOf,
    );
    expect(String(got[1]?.[0])).toContain("#DIV/0!");
  });

  test("a rich value counts as what it shows", () => {
    expect(call("DAYS_PAST_DUE", [[{ type: "FormattedNumber", basicValue: due }]], asOf)).toEqual([[10]]);
  });

  test("in a workbook that counts from 1904 the same days give the same answers, and dates go back in its own count", () => {
    const { associated } = bare({ duebookDaysAdded: 1462 });
    const past = associated.get("DAYS_PAST_DUE") as Registered;
    expect(past([[due - 1462]], [[due + 10 - 1462]])).toEqual([[10]]);
    const dueDate = associated.get("DUE_DATE") as Registered;
    expect(dueDate([[due - 1462]], [["net 30"]])).toEqual([[due + 30 - 1462]]);
  });

  test("in such a workbook a function that reads whole tables says so instead of being four years wrong", () => {
    const { associated } = bare({ duebookDaysAdded: 1462 });
    expect(() => (associated.get("WORKLIST") as Registered)([["Customer"], ["A"]])).toThrow(
      "counts days from 1904",
    );
  });
});
