import { beforeAll, describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { asDay } from "../../core/day.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import { type Bundle, serverBundle } from "./bundle.ts";
import { documentOf } from "./document.ts";
import { World } from "./world.ts";

let built: Bundle;
beforeAll(async () => {
  built = await serverBundle();
});

const ROWS = 20_000;
const ledger = (rows: number): Cell[][] => [
  ["Invoice", "Customer", "Due date", "Balance", "Last action"],
  ...Array.from({ length: rows - 1 }, (_, i): Cell[] => [
    `N-${i}`,
    `Customer ${i % 99}`,
    { day: asDay(20000 + (i % 300)) },
    i / 100,
    "",
  ]),
];

function asked(world: World, method: string, args: readonly unknown[]): readonly string[] {
  return world.execute("duebookRequest", [JSON.stringify({ method, args })]).trace;
}
const count = (trace: readonly string[], pattern: RegExp): number =>
  trace.filter((call) => pattern.test(call)).length;

describe("Round trips", () => {
  test.each([
    [ROWS, 1],
    [2 * ROWS + 1, 3],
  ])("%i rows are read in %i calls", (rows, calls) => {
    const trace = asked(new World(built, documentOf([{ name: "Ledger", cells: ledger(rows) }])), "read", [
      "Ledger",
    ]);
    expect(count(trace, /^Range\.getValues?$/)).toBe(calls);
  });

  test("a formula column and its heading for 20,000 rows are written in one call", () => {
    const world = new World(built, documentOf([{ name: "Ledger", cells: ledger(ROWS) }]));
    const cells = Array.from({ length: ROWS }, (_, i) => [
      i === 0 ? "Days past due" : { formula: `=DAYS_PAST_DUE(C${i + 1},AsOf)` },
    ]);
    const changes: WorkbookChange[] = [{ kind: "write", sheet: "Ledger", row: 0, column: 5, cells }];
    const trace = asked(world, "apply", [changes]);
    expect(count(trace, /^Range\.setValues?$|^RangeList\./)).toBe(1);
    expect(count(trace, /^Range\.getValues?$/)).toBe(0);
    expect(world.document.sheets[0]?.cells[1]?.[5]).toEqual({ formula: "=DAYS_PAST_DUE(C2;AsOf)" });
  });

  test("one action written on a thousand scattered rows is one call and touches no other cell", () => {
    const world = new World(built, documentOf([{ name: "Ledger", cells: ledger(3000) }]));
    const cells = Array.from({ length: 2999 }, (_, i) => [i % 3 === 0 ? "Friendly reminder" : null]);
    const trace = asked(world, "apply", [[{ kind: "write", sheet: "Ledger", row: 1, column: 4, cells }]]);
    expect(count(trace, /^Range\.setValues?$|^RangeList\.setValue/)).toBe(1);
    const written = world.document.sheets[0]?.cells.map((row) => row[4]) ?? [];
    expect(written.filter((cell) => cell === "Friendly reminder")).toHaveLength(1000);
    expect(written[2]).toBe("");
  });

  test("ten named cells of one sheet are read in one call", () => {
    const world = new World(
      built,
      documentOf([{ name: "Settings", cells: Array.from({ length: 10 }, (_, i) => [`k${i}`, i]) }]),
    );
    world.document.names = Array.from({ length: 10 }, (_, i) => ({
      name: `N${i}`,
      sheet: "Settings",
      row: i + 1,
      column: 2,
      rows: 1,
      columns: 1,
    }));
    const run = world.execute("duebookRequest", [
      JSON.stringify({ method: "named", args: [["N0", "N1", "N9", "Missing"]] }),
    ]);
    expect(JSON.parse(run.value as string)).toEqual({ ok: true, value: { N0: 0, N1: 1, N9: 9 } });
    expect(count(run.trace, /^Range\.getValues?$/)).toBe(1);
  });

  test("a formula is entered so that a spreadsheet with decimal commas takes it", () => {
    const world = new World(built, documentOf([{ name: "Ledger", cells: ledger(3) }], { locale: "da_DK" }));
    const change = {
      kind: "write",
      sheet: "Ledger",
      row: 1,
      column: 5,
      cells: [[{ formula: "=LATE_FEE(D2,C2,\"2,5% per year, max 10\",'A, B'!A1)" }]],
    };
    world.ask("apply", [[change]]);
    expect(world.document.sheets[0]?.cells[1]?.[5]).toEqual({
      formula: "=LATE_FEE(D2;C2;\"2,5% per year, max 10\";'A, B'!A1)",
    });
    expect((world.ask("read", ["Ledger"]) as { cells: Cell[][] }).cells[1]?.[5]).not.toEqual({
      error: "#ERROR!",
    });
  });
});

describe("Two windows on one spreadsheet", () => {
  test("a write waits its turn and says so when it cannot have it", () => {
    const world = new World(built, documentOf([{ name: "Ledger", cells: ledger(3) }], { locked: true }));
    expect(() => world.ask("apply", [[{ kind: "append-rows", sheet: "Ledger", cells: [["x"]] }]])).toThrow(
      /another window/,
    );
    expect(world.document.sheets[0]?.cells).toHaveLength(3);
  });

  test("the lock is given back after a write that failed", () => {
    const world = new World(built, documentOf([{ name: "Ledger", cells: ledger(3) }]));
    expect(() => world.ask("apply", [[{ kind: "append-rows", sheet: "Gone", cells: [["x"]] }]])).toThrow(
      /Gone/,
    );
    expect(world.document.locked).toBe(false);
  });

  test("what the entry does not know is refused by name", () => {
    const world = new World(built, documentOf([{ name: "Ledger", cells: [] }]));
    for (const method of ["constructor", "toString", "deleteEverything"]) {
      expect(() => world.ask(method)).toThrow(new RegExp(method));
    }
  });
});
