import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agingReport } from "../../core/aging.ts";
import { badDebtAllowance } from "../../core/bad-debt.ts";
import { isoDay } from "../../core/day.ts";
import { type CallArgument, callFunction } from "../../core/functions/call.ts";
import { openBalanceOn } from "../../core/invoice.ts";
import { INVOICE_COLUMNS } from "../../core/invoice-table.ts";
import { decimalsOf, toMajor } from "../../core/money.ts";
import { STANDARD } from "../../core/playbook/presets.ts";
import { worklist } from "../../core/worklist.ts";
import { scalarFunctions } from "../../warehouse/scalar.ts";
import { type ClickHouse, literal, openClickHouse } from "./clickhouse.ts";
import { AS_OF, readSample, SAMPLES, tableRows } from "./samples.ts";

let db: ClickHouse;
beforeAll(() => {
  db = openClickHouse();
});
afterAll(() => db.close());

const day = isoDay(AS_OF);

/** An answer of the core as ClickHouse gives it back. */
function expected(answer: unknown): unknown {
  if (answer === "" || answer instanceof Error) return null;
  if (typeof answer === "object" && answer !== null && "day" in answer) return isoDay((answer as any).day);
  return answer;
}

describe("every example gives the same answer as the worksheet function", () => {
  const cases = scalarFunctions.flatMap((scalar) =>
    scalar.fn.examples
      .filter((args) => args.every((arg) => !Array.isArray(arg)))
      .map((args) => ({ name: scalar.fn.name, scalar, args })),
  );

  test("there are examples for every scalar function", () => {
    expect(new Set(cases.map((c) => c.name)).size).toBe(scalarFunctions.length);
  });

  test.each(cases)("$name $args", ({ scalar, args }) => {
    const given = scalar.places.map((place) => args[place]);
    const answer = callFunction(scalar.fn, args as CallArgument[], { today: AS_OF });
    const sql = `SELECT ${scalar.fn.name}(${given.map(literal).join(", ")}), ${scalar.fn.name}_ERROR(${given.map(literal).join(", ")})`;
    const [found, error] = db.rows(sql)[0] ?? [];
    expect(error).toBeNull();
    const wanted = expected(answer);
    if (typeof wanted === "number") expect(Number(found)).toBe(wanted);
    else expect(found).toBe(wanted);
  });
});

describe("a bad row", () => {
  test("is NULL with its sentence beside it, and the other rows stand", () => {
    const rows = db.rows(
      "SELECT v, DAYS_PAST_DUE(v, '2026-03-31'), DAYS_PAST_DUE_ERROR(v, '2026-03-31') FROM (SELECT arrayJoin(['2026-03-01', '31/12/2026', 'soon', '2026-03-30']) AS v)",
    );
    expect(rows.map(([, value]) => (value === null ? null : Number(value)))).toEqual([30, null, null, 1]);
    expect(rows[1]?.[2]).toContain("two dates");
    expect(rows[2]?.[2]).toContain("due_date is not a date");
    expect(rows[3]?.[2]).toBeNull();
  });

  test("text with tabs, quotes and new lines comes back as it was written", () => {
    const odd = "a\tb\\c\nd'e";
    const [, error] = db.rows(`SELECT 1, DAYS_PAST_DUE_ERROR(${literal(odd)}, '2026-03-31')`)[0] ?? [];
    expect(error).toContain(JSON.stringify(odd).length ? odd : "");
  });
});

const load = (table: string, rows: readonly (readonly unknown[])[]): void => {
  const names = Object.entries(INVOICE_COLUMNS);
  const values = rows.map(
    (row) =>
      `(${row.map((cell, i) => (names[i]?.[1] === "flag" && cell !== "" ? (cell === "1" ? "true" : "false") : literal(cell))).join(",")})`,
  );
  db.run(`INSERT INTO ${table} (${names.map(([name]) => name).join(",")}) VALUES ${values.join(",")}`);
};

type ViewRows = { aging: unknown[][]; worklist: unknown[][]; allowance: unknown[][] };

const views = (): ViewRows => ({
  aging: db.rows(`SELECT * FROM aging_report(as_of = '${day}')`),
  worklist: db.rows(`SELECT * FROM worklist(as_of = '${day}', playbook = 'Standard')`),
  allowance: db.rows(`SELECT * FROM bad_debt_allowance(as_of = '${day}')`),
});

describe.each(SAMPLES)("the views over %s", (file) => {
  const reading = readSample(file);
  let found: ViewRows;
  beforeAll(() => {
    db.run("TRUNCATE TABLE invoices");
    load("invoices", tableRows(reading));
    found = views();
  });

  test("aging_report equals AGING_REPORT to the cent", () => {
    const open = reading.invoices.map((invoice) => openBalanceOn(invoice, AS_OF));
    const report = agingReport(
      {
        customers: reading.invoices.map((i) => i.customer),
        dueDates: reading.invoices.map((i) => i.dueDate),
        balances: open,
        currencies: reading.invoices.map((i) => i.currency),
      },
      AS_OF,
    );
    const wanted = report.blocks.flatMap((block) =>
      [...block.lines, block.totals].map((line) => [
        block.currency,
        line.customer,
        ...[...line.buckets, line.noDueDate, line.total].map((amount) =>
          toMajor(amount, decimalsOf(block.currency)),
        ),
      ]),
    );
    expect(wanted.length).toBeGreaterThan(5);
    expect(found.aging.map((row) => row.map((cell, i) => (i < 2 ? cell : Number(cell))))).toEqual(wanted);
  });

  test("worklist equals the worklist of the pane", () => {
    const wanted = worklist(reading.invoices, AS_OF, STANDARD, { unapplied: reading.unapplied }).map(
      (row) => [
        row.priority,
        row.customer,
        row.action.label,
        row.since === undefined ? null : isoDay(row.since),
        row.invoices.length,
        toMajor(row.pastDue, decimalsOf(row.currency)),
        row.currency,
        row.phone,
        row.promised === undefined ? null : isoDay(row.promised),
        row.also,
        row.reason,
      ],
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(
      found.worklist.map((row) => row.map((cell, i) => ([0, 4, 5].includes(i) ? Number(cell) : cell))),
    ).toEqual(wanted);
  });

  test("bad_debt_allowance equals BAD_DEBT_ALLOWANCE of each currency", () => {
    for (const [currency, allowance] of found.allowance) {
      const own = reading.invoices.filter((invoice) => invoice.currency === currency);
      const wanted = badDebtAllowance({
        dueDates: own.map((i) => i.dueDate),
        balances: own.map((i) => openBalanceOn(i, AS_OF)),
        asOf: AS_OF,
      });
      expect(Number(allowance)).toBe(toMajor(wanted));
    }
  });

  test("the same rows spread at random over four shards give the same views", () => {
    db.run("RENAME TABLE invoices TO invoices_whole");
    const shards: unknown[][][] = [[], [], [], []];
    let seed = 7;
    for (const row of tableRows(reading)) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      (shards[(seed >> 16) % 4] as unknown[][]).push(row);
    }
    try {
      shards.forEach((rows, i) => {
        db.run(`CREATE TABLE shard_${i} AS invoices_whole`);
        if (rows.length > 0) load(`shard_${i}`, rows);
      });
      db.run("CREATE TABLE invoices AS invoices_whole ENGINE = Merge(currentDatabase(), '^shard_[0-3]$')");
      expect(views()).toEqual(found);
    } finally {
      db.run("DROP TABLE IF EXISTS invoices");
      for (let i = 0; i < 4; i++) db.run(`DROP TABLE IF EXISTS shard_${i}`);
      db.run("RENAME TABLE invoices_whole TO invoices");
    }
  });
});

test("one customer's name written in several ways is one customer, as in the pane", () => {
  db.run("TRUNCATE TABLE invoices");
  const named = (row: number, customer: string): unknown[] =>
    Object.keys(INVOICE_COLUMNS).map((name) => {
      const cells: Record<string, unknown> = {
        row,
        kind: "invoice",
        invoice: String(row),
        customer,
        currency: "DKK",
      };
      return { ...cells, due_date: "2026-03-01", amount: 100, balance: 100 }[name] ?? "";
    });
  load("invoices", [
    named(2, "Ørsted & Søn A/S"),
    named(3, "ØRSTED OG SØN"),
    named(4, "Orsted, Son A S"),
    named(5, "Çelik ÉTÉ"),
    named(6, "celik été."),
    named(7, "???"),
    named(8, "!!!"),
  ]);
  const rows = db.rows(
    `SELECT customer, invoices FROM worklist(as_of = '${day}', playbook = 'Standard') ORDER BY customer`,
  );
  expect(rows.map(([customer, count]) => [customer, Number(count)])).toEqual([
    ["!!!", 1],
    ["???", 1],
    ["Çelik ÉTÉ", 2],
    ["ØRSTED OG SØN", 1],
    ["Ørsted & Søn A/S", 2],
  ]);
});

test("days_sales_outstanding equals DAYS_SALES_OUTSTANDING", () => {
  db.run("TRUNCATE TABLE invoices");
  const reading = readSample("sample-ledger.csv");
  load("invoices", tableRows(reading));
  const rows = db.rows(
    `SELECT currency_code, receivables, credit_sales, dso FROM days_sales_outstanding(as_of = '${day}', days = 90)`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const [currency, receivables, sales, dso] of rows) {
    const own = reading.invoices.filter((i) => i.currency === currency);
    const open = own.reduce((sum, i) => sum + (openBalanceOn(i, AS_OF) ?? 0), 0);
    const sold = own
      .filter((i) => i.invoiceDate !== undefined && i.invoiceDate <= AS_OF && i.invoiceDate > AS_OF - 90)
      .reduce((sum, i) => sum + (i.amount ?? 0), 0);
    expect([Number(receivables), Number(sales)]).toEqual([open / 100, sold / 100]);
    expect(Number(dso)).toBeCloseTo((open / sold) * 90, 9);
  }
});
