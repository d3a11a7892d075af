import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { smallWorkbook } from "./small-workbook.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "duebook-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const env = { ...process.env, DUEBOOK_STATE: join(folder, "state") };
const run = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(root, "workbench", "start.mjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
  });

const LEDGER = `Invoice,Customer,Invoice date,Due date,Balance,Currency
1,Fjord & Sons,2026-01-05,2026-02-04,100.10,EUR
2,Fjord & Sons,2026-03-01,2026-03-31,50.00,EUR
3,Nordlys ApS,2026-02-20,2026-03-22,7.25,DKK
4,Atelier Dumas,2026-03-01,,20.00,EUR
5,Nordlys ApS,2026-03-02,2026-04-01,-3.00,DKK
`;

describe("--json", () => {
  const result = run(file("ledger.csv", LEDGER), "--as-of", "2026-03-31", "--json");
  const report = JSON.parse(result.stdout || "{}");

  test("prints one JSON object on standard output and nothing else, and ends with 0", () => {
    expect(result.status).toBe(0);
    expect(Object.keys(report)).toEqual([
      "asOf",
      "source",
      "invoices",
      "open",
      "pastDue",
      "totals",
      "unapplied",
      "problems",
      "worklist",
    ]);
    expect(report.source).toEqual({
      file: "ledger.csv",
      sheet: "ledger",
      headerRow: 1,
      dateOrder: report.source.dateOrder,
    });
  });

  test("adds each currency by itself, in major units, open invoices only", () => {
    expect(report.asOf).toBe("2026-03-31");
    expect([report.invoices, report.open, report.pastDue]).toEqual([4, 4, 2]);
    expect(report.totals.EUR).toEqual({
      open: 170.1,
      pastDue: 100.1,
      buckets: { Current: 50, "1-30": 0, "31-60": 100.1, "61-90": 0, "91+": 0, "No due date": 20 },
    });
    expect(report.totals.DKK).toEqual({
      open: 7.25,
      pastDue: 7.25,
      buckets: { Current: 0, "1-30": 7.25, "31-60": 0, "61-90": 0, "91+": 0 },
    });
    expect(report.unapplied).toEqual([{ customer: "Nordlys ApS", amount: 3, currency: "DKK" }]);
  });

  test("names the row, column and remedy of what is missing, and works the invoice all the same", () => {
    expect(report.problems).toContainEqual(expect.objectContaining({ row: 5 }));
    expect(
      report.worklist.find((line: { customer: string }) => line.customer === "Atelier Dumas")?.action,
    ).toBe("Set due date");
    for (const line of report.worklist) {
      expect(Object.keys(line)).toEqual([
        "customer",
        "currency",
        "action",
        "since",
        "invoices",
        "pastDue",
        "reason",
      ]);
    }
  });
});

test("--report prints aging and worklist as text", () => {
  const { stdout, status } = run(file("ledger.csv", LEDGER), "--as-of", "2026-03-31", "--report");
  expect(status).toBe(0);
  expect(stdout).toMatch(/As of 2026-03-31: 4 invoices read, 4 open, 2 past due\./);
  expect(stdout).toMatch(/EUR\s+50\.00\s+0\.00\s+100\.10\s+0\.00\s+0\.00\s+20\.00\s+170\.10/);
  expect(stdout).toMatch(/Fjord & Sons/);
});

describe("--csv", () => {
  const messy = `Invoice,Customer,Due date,Balance,Currency,Note
1,"Fjord, Sons & Co",2026-02-04,100.10,EUR,=1+1
2,'=cmd|x,2026-03-31,-3.50,EUR,
3,Nordlys ApS,2026-03-22,ask Ida,DKK,
`;
  const { status, stdout, stderr } = run(file("messy.csv", messy), "--as-of", "2026-03-31", "--csv");
  const lines = stdout.split("\n");
  const names = (lines[0] ?? "").split(",");

  test("prints the invoices table a warehouse loads and nothing else, and ends with 0", () => {
    expect(status).toBe(0);
    expect(names.slice(0, 4)).toEqual(["row", "kind", "invoice", "customer"]);
    expect(names).toHaveLength(35);
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe("");
    expect(lines[1]).toMatch(/^2,invoice,1,"Fjord, Sons & Co",.*,EUR,.*2026-02-04.*,100\.1,/);
  });

  test("disarms text that begins like a formula and leaves a negative amount a number", () => {
    expect(lines[1]).toMatch(/,'=1\+1$/);
    expect(lines[2]).toMatch(/^3,credit,2?,'=cmd\|x,.*,-3\.5,/);
  });

  test("tells on standard error which row was left out, and why", () => {
    expect(stderr).toMatch(/^row 4: .*ask Ida/m);
    expect(stdout).not.toContain("Nordlys");
  });

  test("prints one thing at a time", () => {
    expect(run(file("messy.csv", messy), "--csv", "--json").stderr).toMatch(/--json or --csv/);
  });
});

test("an .xlsx gives the same kind of report; --terms gives the due dates a sheet lacks", () => {
  const { stdout } = run(file("book.xlsx", smallWorkbook()), "--as-of", "2026-04-10", "--json");
  const report = JSON.parse(stdout);
  expect(report.totals[""]).toMatchObject({ open: 1350.4, pastDue: 1250.5 });
  const withTerms = JSON.parse(
    run(file("ledger.csv", LEDGER), "--as-of", "2026-03-31", "--terms", "net 30", "--json").stdout,
  );
  expect(withTerms.totals.EUR.buckets["No due date"]).toBeUndefined();
});

const AMBIGUOUS = "Invoice,Customer,Due date,Balance\n1,A,01/02/2026,10\n2,B,03/04/2026,20\n";
const MAPPED = "No,Who,Till,Open sum\n1,A,2026-01-02,10\n";

test("--date-order and --map answer what the sheet leaves open", () => {
  const order = (value: string) =>
    JSON.parse(
      run(file("dates.csv", AMBIGUOUS), "--as-of", "2026-02-15", "--date-order", value, "--json").stdout,
    );
  expect(order("dmy").pastDue).toBe(1);
  expect(order("mdy").pastDue).toBe(1);
  expect(order("dmy").worklist).not.toEqual(order("mdy").worklist);
  const mapped = run(
    file("mapped.csv", MAPPED),
    "--map",
    "customer=Who",
    "--map",
    "balance=Open sum",
    "--map",
    "due date=Till",
    "--as-of",
    "2026-01-03",
    "--json",
  );
  expect(JSON.parse(mapped.stdout).totals[""].pastDue).toBe(10);
});

describe("what cannot be read ends with 2, one sentence and no stack", () => {
  test.each<[string, () => string[], RegExp]>([
    ["a missing file", () => ["nowhere.xlsx"], /nowhere\.xlsx was not found/],
    ["a PDF named .xlsx", () => [file("a.xlsx", "%PDF-1.4")], /is a PDF/],
    ["an empty file", () => [file("e.csv", "")], /is empty/],
    [
      "a sheet without a customer or a balance",
      () => [file("x.csv", "Colour,Taste\nred,sweet\nblue,sour\n")],
      /--map/,
    ],
    ["dates that can be read two ways", () => [file("d.csv", AMBIGUOUS)], /--date-order/],
    [
      "a sheet that is not there",
      () => [file("b.xlsx", smallWorkbook()), "--sheet", "March"],
      /no sheet "March".*Ledger.*--sheet/,
    ],
    ["a day that does not exist", () => ["--as-of", "2026-02-30"], /--as-of takes a day/],
    ["an option that does not exist", () => ["--colour"], /--colour.*--help/],
    ["a field that does not exist", () => [file("m.csv", MAPPED), "--map", "smell=Who"], /no field "smell"/],
  ])("%s", (_title, args, sentence) => {
    const { status, stdout, stderr } = run(...args(), "--json");
    const said = stderr.split("\n").filter((line) => line !== "" && !/^Building/.test(line));
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

test("a port in use is told in one sentence, and the command ends", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const child = spawn(
    process.execPath,
    [join(root, "workbench", "start.mjs"), "--port", String(port), "--no-open"],
    { cwd: folder, env },
  );
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  other.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`Port ${port} is in use.`);
});

describe("what the report says of itself", () => {
  const path = file(
    "totals.csv",
    "Customer,Invoice,Due date,Balance\nAda,1,2026-03-20,100.00\nBo,2,2026-03-31,50.00\nTotal,,,160.00",
  );
  const list = file("list.csv", "Customer,Email\nAda Ltd,a@ada.example\nAda AB,b@ada.example");
  const args = [path, "--as-of", "2026-03-31", "--contacts", list];

  test("its own total stands beside what was read", () => {
    expect(run(...args, "--report").stdout).toMatch(/row 4: 160\.00 +rows read: 150\.00 +differs/);
  });

  test("what is left to answer is told: two entries for one customer", () => {
    const told = run(...args, "--report").stdout;
    expect(told).toMatch(/To answer\n.*\n?.*2 entries for "Ada" \(rows 2, 3\)/);
  });
});
