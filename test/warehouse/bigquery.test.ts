import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { parse } from "sql-parser-cst";
import { describe, expect, test } from "vitest";
import { asDay, isoDay, parseIsoDay } from "../../core/day.ts";
import { type CallArgument, callFunction } from "../../core/functions/call.ts";
import { INVOICE_COLUMNS } from "../../core/invoice-table.ts";
import { STANDARD } from "../../core/playbook/presets.ts";
import { worklist } from "../../core/worklist.ts";
import { scalarFunctions } from "../../warehouse/scalar.ts";
import { AS_OF, readSample, tableRows } from "./samples.ts";

const built = join(import.meta.dirname, "../../dist/bigquery");
const read = (file: string): string => readFileSync(join(built, file), "utf8");

/** BigQuery's sandbox: V8 and nothing else. */
const context = createContext(Object.create(null));
new Script(read("duebook.js")).runInContext(context);
const call = (name: string, args: unknown[]): any => {
  context.args = args;
  return new Script(`duebook.${name}(...args)`).runInContext(context);
};

const MS_PER_DAY = 86_400_000;
const ofDate = (iso: string): unknown => new Script(`new Date("${iso}T00:00:00Z")`).runInContext(context);

/** A cell as BigQuery hands it over: DATE as a Date at UTC midnight, NUMERIC as text, NULL as null. */
function handedOver(cell: unknown, kind: string): unknown {
  if (cell === undefined || cell === null || cell === "") return null;
  if (kind === "date" || kind === "as of") return typeof cell === "string" ? ofDate(cell) : cell;
  return kind === "amount" ? String(cell) : cell;
}

const shown = (value: any): unknown =>
  Object.prototype.toString.call(value) === "[object Date]"
    ? isoDay(asDay(value.getTime() / MS_PER_DAY))
    : value;

describe("the library in a bare V8 context", () => {
  const cases = scalarFunctions.flatMap((scalar) =>
    scalar.fn.examples
      .filter((args) => args.every((arg) => !Array.isArray(arg)))
      .map((args) => ({ name: scalar.fn.name, scalar, args })),
  );

  test.each(cases)("$name $args as in core", ({ scalar, args }) => {
    const given = scalar.places.map((place, i) =>
      handedOver(args[place], scalar.parameters[i]?.kind.id ?? ""),
    );
    const answer = callFunction(scalar.fn, args as CallArgument[], { today: AS_OF });
    const today = ofDate(isoDay(AS_OF));
    expect(call("error", [scalar.fn.name, given, today])).toBeNull();
    const wanted =
      answer === ""
        ? null
        : typeof answer === "object" && "day" in answer
          ? isoDay(answer.day as never)
          : answer;
    expect(shown(call("value", [scalar.fn.name, given, today]))).toEqual(wanted);
  });

  test("a bad value is NULL with a sentence, never a failed query", () => {
    const args = [
      "LATE_FEE",
      ["1000", ofDate("2026-01-01"), "GB B3B", ofDate("2026-02-01"), null],
      ofDate("2026-02-01"),
    ];
    expect(call("value", args)).toBeNull();
    expect(call("error", args)).toContain("policy cannot be read");
  });

  test("a NUMERIC with decimals is never taken for thousands", () => {
    const [dso] = [call("value", ["DAYS_SALES_OUTSTANDING", ["1.234", "2.468", 90], ofDate("2026-02-01")])];
    expect(dso).toBeCloseTo((1.23 / 2.47) * 90, 9);
  });

  test("the worklist of one ledger's rows is the pane's", () => {
    const reading = readSample("sample-ledger.csv");
    const names = Object.keys(INVOICE_COLUMNS);
    const rows = tableRows(reading).map((row) =>
      Object.fromEntries(row.map((cell, i) => [names[i], cell === "" ? null : cell])),
    );
    const list = JSON.parse(call("worklist", [JSON.stringify(rows), ofDate(isoDay(AS_OF)), null]));
    const wanted = worklist(reading.invoices, AS_OF, STANDARD, { unapplied: reading.unapplied });
    expect(list.map((row: any) => [row.customer, row.currency, row.action, row.reason])).toEqual(
      wanted.map((row) => [row.customer, row.currency, row.action.label, row.reason]),
    );
  });
});

describe("the GoogleSQL", () => {
  test.each(["functions.sql", "schema.sql", "views.sql"])("%s parses", (file) => {
    expect(() => parse(read(file), { dialect: "bigquery", includeSpaces: false })).not.toThrow();
  });

  test("a statement that is wrong does not parse", () => {
    expect(() => parse("CREATE TABLE FUNCTION f(a DATE) AS SELECT FROM", { dialect: "bigquery" })).toThrow();
  });

  test("every scalar function is created with its error beside it", () => {
    const sql = read("functions.sql");
    for (const { fn } of scalarFunctions) {
      expect(sql).toContain(`FUNCTION duebook.${fn.name}(`);
      expect(sql).toContain(`FUNCTION duebook.${fn.name}_ERROR(`);
    }
  });
});

describe("BigQuery's limits", () => {
  test("an external library may have 1 MB; ours has less than half", () => {
    expect(Buffer.byteLength(read("duebook.js"))).toBeLessThan(500_000);
  });

  test("an inline body may have 32 kB; ours is one line", () => {
    for (const body of read("functions.sql").matchAll(/AS r"""\n([\s\S]*?)\n"""/g)) {
      expect((body[1] as string).split("\n")).toHaveLength(1);
    }
  });

  test("dates before 1970 and after 2038 keep their day", () => {
    for (const iso of ["1969-12-31", "2039-01-01"]) {
      const value = call("value", ["DUE_DATE", [ofDate(iso), "0 days"], ofDate("2026-01-01")]);
      expect(shown(value)).toBe(isoDay(parseIsoDay(iso) as never));
    }
  });
});
