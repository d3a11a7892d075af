import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { type Day, parseIsoDay } from "../../../core/day.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";

const day = (iso: string): Day => parseIsoDay(iso) as Day;

const HEADINGS = [
  "Invoice no", "Customer", "Invoice date", "Due date", "Terms", "Amount", "Paid", "Balance", "Currency", "Status", "Paid date",
  "Disputed amount", "Last contact", "Promised date", "Email", "Customer type", "Credit limit", "Reminders sent", "Tax",
] as const; // biome-ignore format: a table

type Row = Partial<Record<(typeof HEADINGS)[number], Cell>>;

const GOOD: Row = {
  "Invoice no": "A-1",
  Customer: "Larkhithe Cycles",
  "Invoice date": "2026-01-15",
  "Due date": "2026-02-14",
  Amount: "1,250.00",
  Balance: "1,250.00",
  Currency: "EUR",
  Status: "Sent",
};

const cells = (rows: readonly Row[]): Cell[][] => [
  [...HEADINGS],
  ...rows.map((row) => HEADINGS.map((heading) => row[heading] ?? "")),
];

/** Two good rows round a bad one. */
const readBad = (bad: Row) =>
  readLedger(
    {
      name: "Ledger",
      cells: cells([
        GOOD,
        { ...GOOD, "Invoice no": "A-2", ...bad },
        { ...GOOD, "Invoice no": "A-3", Balance: "99.50" },
      ]),
    },
    { asOf: day("2026-03-01") },
  );

/** Fault, the bad row's cells, its code, column, value as shown, and whether the row is left out. */
const FAULTS: readonly (readonly [string, Row, string, string, string, boolean])[] = [
  ["no customer", { Customer: "" }, "no-customer", "Customer", "", true],
  ["a customer of spaces", { Customer: "  " }, "no-customer", "Customer", "", true],
  ["no amount at all", { Amount: "", Balance: "" }, "no-amount", "Balance", "", true],
  ["a blank balance and nothing paid", { Balance: "", Status: "Sent", Paid: "", Amount: "abc" }, "unreadable-optional-amount", "Amount", "abc", true],
  ["words for a balance", { Balance: "ask Ada" }, "unreadable-amount", "Balance", "ask Ada", true],
  ["an amount with two decimal signs", { Balance: "1.2.3,4,5" }, "unreadable-amount", "Balance", "1.2.3,4,5", true],
  ["an amount nobody can work exactly", { Balance: 1e17 }, "amount-too-large", "Balance", "100000000000000000", true],
  ["a date where the balance belongs", { Balance: "14/02/2026" }, "date-as-amount", "Balance", "14/02/2026", true],
  ["a date cell where the balance belongs", { Balance: { day: day("2026-02-14") } }, "date-as-amount", "Balance", "2026-02-14", true],
  ["an error in the balance", { Balance: { error: "#REF!" } }, "error-cell", "Balance", "#REF!", true],
  ["an error in the due date", { "Due date": { error: "#N/A" } }, "error-cell", "Due date", "#N/A", true],
  ["words for a due date", { "Due date": "when paid" }, "unreadable-date", "Due date", "when paid", true],
  ["31 February", { "Due date": "2026-02-31" }, "impossible-date", "Due date", "2026-02-31", true],
  ["a month 13", { "Invoice date": "2026-13-01" }, "impossible-date", "Invoice date", "2026-13-01", true],
  ["a due date in 1926", { "Due date": "1926-02-14" }, "unlikely-date", "Due date", "1926-02-14", true],
  ["a due date in 2206", { "Due date": { day: day("2206-02-14") } }, "unlikely-date", "Due date", "2206-02-14", true],
  ["a due date that is an amount", { "Due date": 12.5 }, "date-is-time", "Due date", "12.5", true],
  ["a paid date of words", { "Paid date": "last week" }, "unreadable-date", "Paid date", "last week", true],
  ["a promise nobody can read", { "Promised date": "soon" }, "unreadable-optional-date", "Promised date", "soon", false],
  ["a last contact nobody can read", { "Last contact": "by phone" }, "unreadable-optional-date", "Last contact", "by phone", false],
  ["a last contact after the as-of day", { "Last contact": "2026-05-01" }, "contact-in-future", "Last contact", "2026-05-01", false],
  ["no due date and no terms", { "Due date": "" }, "no-due-date", "Due date", "", false],
  ["terms nobody can read", { "Due date": "", Terms: "when it suits" }, "unknown-terms", "Terms", "when it suits", false],
  ["due before it was invoiced", { "Due date": "2026-01-10" }, "due-before-invoice", "Due date", "2026-01-10", false],
  ["paid before it was invoiced", { "Paid date": "2025-12-24", Balance: "0.00" }, "paid-before-invoice", "Paid date", "2025-12-24", false],
  ["a status nobody knows", { Status: "blue" }, "unknown-status", "Status", "blue", false],
  ["a currency nobody knows", { Currency: "XBQ" }, "unknown-currency", "Currency", "XBQ", false],
  ["a dollar sign without a home currency", { Currency: "$" }, "shared-currency-sign", "Currency", "$", false],
  ["no currency in this row", { Currency: "" }, "no-currency", "Currency", "", false],
  ["a pound sign in a euro row", { Balance: "£1,250.00" }, "currency-conflict", "Balance", "£1,250.00", false],
  ["marked paid with a balance", { Status: "Paid" }, "paid-but-open", "Balance", "1250.00", false],
  ["a paid date and the whole balance", { "Paid date": "2026-02-01" }, "paid-but-open", "Balance", "1250.00", false],
  ["more paid than invoiced", { Balance: "-10.00", Paid: "1,260.00" }, "overpaid", "Balance", "10.00", false],
  ["a balance above the invoice", { Balance: "2,000.00" }, "balance-above-amount", "Balance", "2,000.00", false],
  ["balance, amount and paid that disagree", { Paid: "1,000.00", Balance: "900.00" }, "balance-disagrees", "Balance", "900.00", false],
  ["more disputed than open", { "Disputed amount": "9,000.00" }, "disputed-above-balance", "Disputed amount", "9,000.00", false],
  ["a negative dispute", { "Disputed amount": "-5.00" }, "negative-disputed", "Disputed amount", "-5.00", false],
  ["a tax of words", { Tax: "exempt" }, "unreadable-optional-amount", "Tax", "exempt", false],
  ["no invoice number", { "Invoice no": "" }, "no-invoice-number", "Invoice no", "", false],
  ["a number that lost its last digits", { "Invoice no": 12345678901234567000 }, "number-lost-digits", "Invoice no", "12345678901234567000", false],
  ["two addresses in one cell", { Email: "a@b.example; c@d.example" }, "bad-email", "Email", "a@b.example; c@d.example", false],
  ["an address without a domain", { Email: "ada" }, "bad-email", "Email", "ada", false],
  ["a customer type nobody knows", { "Customer type": "friend" }, "unknown-customer-type", "Customer type", "friend", false],
  ["a credit limit of words", { "Credit limit": "lots" }, "unreadable-credit-limit", "Credit limit", "lots", false],
  ["reminders that are no number", { "Reminders sent": "a few" }, "unreadable-count", "Reminders sent", "a few", false],
  ["a copy of another row", { "Invoice no": "A-1" }, "duplicate-row", "Invoice no", "A-1", false],
  ["one number with two balances", { "Invoice no": "A-1", Balance: "10.00" }, "duplicate-number", "Invoice no", "A-1", false],
  ["one number with two due dates", { "Invoice no": "A-1", "Due date": "2026-03-14" }, "duplicate-number", "Invoice no", "A-1", false],
  ["one number under two customers", { "Invoice no": "A-1", Customer: "Otterford" }, "number-of-two-customers", "Invoice no", "A-1", false],
  ["a customer nobody can see", { Customer: "\u200B\u200E" }, "no-customer", "Customer", "\u200B\u200E", true],
  ["a yes where the balance belongs", { Balance: true }, "unreadable-amount", "Balance", "yes", true],
  ["a percent where the balance belongs", { Balance: "12.5%" }, "unreadable-amount", "Balance", "12.5%", true],
  ["two amounts in one cell", { Balance: "€10 $5" }, "unreadable-amount", "Balance", "€10 $5", true],
  ["a balance in powers of ten", { Balance: "1.25E+03" }, "unreadable-amount", "Balance", "1.25E+03", true],
  ["an error that a CSV holds as text", { Balance: "#VALUE!" }, "error-cell", "Balance", "#VALUE!", true],
  ["an error as text for a due date", { "Due date": "#N/A" }, "error-cell", "Due date", "#N/A", true],
  ["an error where the number belongs but the row can be worked", { Tax: { error: "#DIV/0!" } }, "unreadable-optional-amount", "Tax", "#DIV/0!", false],
  ["a yes where the due date belongs", { "Due date": true }, "unreadable-date", "Due date", "yes", true],
  ["31/02 day first", { "Due date": "31/02/2026" }, "impossible-date", "Due date", "31/02/2026", true],
  ["30 February by name", { "Due date": "30 February 2026" }, "impossible-date", "Due date", "30 February 2026", true],
  ["30. Februar by name", { "Due date": "30. Februar 2026" }, "impossible-date", "Due date", "30. Februar 2026", true],
  ["the year 1900", { "Due date": "1900-01-01" }, "unlikely-date", "Due date", "1900-01-01", true],
  ["the year 2207", { "Invoice date": "2207-02-14" }, "unlikely-date", "Invoice date", "2207-02-14", true],
  ["terms nobody can read where the due date belongs", { "Due date": "30/60/90 days" }, "unreadable-date", "Due date", "30/60/90 days", true],
  ["a month nobody knows", { "Due date": "14 Floréal 2026" }, "unreadable-date", "Due date", "14 Floréal 2026", true],
  ["a credit larger than the invoice", { Balance: "-2,000.00" }, "overpaid", "Balance", "2000.00", false],
  ["two currencies in one cell", { Currency: "EUR/USD" }, "unknown-currency", "Currency", "EUR/USD", false],
  ["an address with a space", { Email: "ada b@firm.example" }, "bad-email", "Email", "ada b@firm.example", false],
  ["an address with a hidden character", { Email: "ada\u200B@firm.example" }, "bad-email", "Email", "ada\u200B@firm.example", false],
  ["two addresses with a comma", { Email: "a@b.example, c@d.example" }, "bad-email", "Email", "a@b.example, c@d.example", false],
  ["reminders below none", { "Reminders sent": -1 }, "unreadable-count", "Reminders sent", "-1", false],
]; // biome-ignore format: a table

/** What a remedy tells to do. */
const REMEDY = /\b(?:enter|write|correct|check|mend|use|set|remove|import|clear|call|say)\b/i;

describe("a broken ledger", () => {
  test.each(FAULTS)(
    "%s: is told with row, column, value and remedy, and the good rows are worked",
    (...fault) => {
      const [, bad, code, column, value, leftOut] = fault;
      const reading = readBad(bad);
      const found = reading.problems.filter((problem) => problem.code === code);
      expect(found.map((problem) => problem.row)).toContain(3);
      const told = found.find((problem) => problem.row === 3);
      expect(told).toMatchObject({ sheet: "Ledger", column, value });
      expect(told?.message).toMatch(/[a-z].*\.$/);
      expect(told?.message).toMatch(REMEDY);
      if (value !== "" && code !== "no-customer") expect(told?.message).toContain(value);
      const numbers = reading.invoices.map(
        (invoice) => `${invoice.row} ${invoice.invoice} ${invoice.openBalance}`,
      );
      expect(numbers).toEqual(expect.arrayContaining(["2 A-1 125000", "4 A-3 9950"]));
      expect(reading.invoices.some((invoice) => invoice.row === 3)).toBe(
        !leftOut && code !== "duplicate-row",
      );
    },
  );

  test("counts at least thirty kinds of fault", () => {
    expect(new Set(FAULTS.map(([, , code]) => code)).size).toBeGreaterThanOrEqual(30);
  });

  test("all its faults at once hide none of its good rows", () => {
    const rows = FAULTS.flatMap(([, bad], i): Row[] => [
      { ...GOOD, "Invoice no": `G-${i}` },
      { ...GOOD, "Invoice no": `B-${i}`, ...bad },
    ]);
    const reading = readLedger({ name: "Ledger", cells: cells(rows) }, { asOf: day("2026-03-01") });
    const good = reading.invoices.filter((invoice) => invoice.invoice.startsWith("G-"));
    expect(good).toHaveLength(FAULTS.length);
    expect(good.every((invoice) => invoice.openBalance === 125000)).toBe(true);
  });

  test("one amount in the other notation among many is left out; among few it is a question", () => {
    const many = Array.from({ length: 30 }, (_, i): Row => ({ ...GOOD, "Invoice no": `M-${i}` }));
    const slip: Row = { ...GOOD, "Invoice no": "S", Amount: "", Balance: "1.250,00" };
    const reading = readLedger({ name: "Ledger", cells: cells([...many, slip]) });
    expect(reading.problems).toMatchObject([
      { code: "mixed-notation", row: 32, value: "1.250,00", grade: "left out" },
    ]);
    expect(reading.invoices).toHaveLength(30);
    const few = readLedger({ name: "Ledger", cells: cells([GOOD, slip]) });
    expect(few.questions).toMatchObject([{ code: "decimal-sign", blocking: true }]);
    expect(few.invoices).toEqual([]);
  });

  test("terms where the due date belongs give it from the invoice date", () => {
    const due = (bad: Row) => {
      const { invoices, problems } = readBad(bad);
      return [invoices[1]?.dueDate, problems.map((problem) => problem.code)];
    };
    expect(due({ "Due date": "14 Tage netto" })).toEqual([day("2026-01-29"), []]);
    expect(due({ "Due date": "net 30", Terms: "8 days" })).toEqual([day("2026-02-14"), []]);
    expect(due({ "Due date": "kontant", "Invoice date": "" })).toEqual([undefined, ["no-due-date"]]);
    expect(readBad({ "Due date": "soon" }).problems).toMatchObject([{ code: "unreadable-date", row: 3 }]);
  });

  test("a credit with no date but a due date to come counts from the start", () => {
    const credit: Row = {
      ...GOOD,
      Balance: "-5.00",
      Amount: "-5.00",
      "Invoice date": "",
      "Due date": "2026-06-01",
    };
    const { unapplied } = readBad(credit);
    expect(unapplied).toMatchObject([{ amount: 500 }]);
    expect(unapplied[0]?.date).toBeUndefined();
  });

  test("an invoice dated after the as-of day is no problem", () => {
    expect(readBad({ "Invoice date": "2026-06-01", "Due date": "2026-07-01" }).problems).toEqual([]);
  });

  test("a customer's name alone in a row under which nothing stands is told", () => {
    const table = cells([GOOD, { Customer: "Otterford" }, { ...GOOD, "Invoice no": "A-3" }]);
    const reading = readLedger({ name: "Ledger", cells: table });
    expect(reading.problems.map((problem) => [problem.code, problem.row])).toEqual([["row-unused", 3]]);
  });
});

describe("Headings printed again on the next page", () => {
  const first = [...HEADINGS, "Next action", "Why"];
  const rows = [{ ...GOOD }, { ...GOOD, "Invoice no": "A-2" }].map((row) =>
    HEADINGS.map((heading): Cell => (row as Row)[heading] ?? ""),
  );

  test.each([
    ["all of them", first],
    ["without the columns that were added beside the list", [...HEADINGS]],
  ])("end nothing: %s", (_case, again) => {
    const reading = readLedger({
      name: "L",
      cells: [first, rows[0] as Cell[], again, rows[1] as Cell[]],
    });
    expect(reading.invoices.map((invoice) => invoice.invoice)).toEqual(["A-1", "A-2"]);
    expect(reading.problems).toEqual([]);
  });
});

describe("rows of one number without a balance", () => {
  const HEADINGS = ["Invoice", "Customer", "Invoice date", "Due date", "Amount", "Status"];
  const rowsOf = (...rows: (string | number)[][]) =>
    readLedger({ name: "L", cells: [HEADINGS, ...rows] }, { homeCurrency: "EUR" });
  test("are the lines of one invoice where customer and dates agree, and are told", () => {
    const reading = rowsOf(
      ["1", "Ada", "2026-01-01", "2026-01-31", 100, ""],
      ["1", "Ada", "2026-01-01", "2026-01-31", 50, ""],
      ["2", "Ada", "2026-01-01", "2026-01-31", 70, ""],
    );
    expect(reading.invoices).toMatchObject([
      { invoice: "1", openBalance: 15000, rows: [2, 3] },
      { invoice: "2", openBalance: 7000 },
    ]);
    expect(reading.problems.map(({ code, row }) => [code, row])).toEqual([
      ["duplicate-number", 2],
      ["duplicate-number", 3],
    ]);
  });
  test("with one amount but different texts are lines too, added up and told with the sum", () => {
    const headings = ["Invoice", "Customer", "Invoice date", "Due date", "Amount", "What for"];
    const row = (number: string, what: string): Cell[] => [
      number,
      "Ada",
      "2026-01-01",
      "2026-01-31",
      100,
      what,
    ];
    const cells = [
      headings,
      row("1", "Consulting"),
      row("1", "Travel"),
      row("2", "Travel"),
      row("1", "Travel"),
    ];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(reading.invoices.map(({ invoice, openBalance }) => [invoice, openBalance])).toEqual([
      ["1", 20000],
      ["2", 10000],
    ]);
    expect(reading.problems.map(({ code, row, more }) => [code, row, more])).toEqual([
      ["lines-added", 3, { rows: "2, 3", amount: "200.00" }],
      ["duplicate-row", 3, { rows: "2, 3, 5", amount: "100.00" }],
    ]);
    expect(reading.problems[1]?.message).toContain("rows 2, 3, 5");
  });
  test.each([
    ["all the same", ["", ""]],
    ["one with a note of our own", ["called", ""]],
  ])("are copies where nothing tells them apart, counted once: %s", (_, notes) => {
    const headings = ["No.", "Invoice", "Customer", "Due date", "Amount", "Remarks"];
    const cells = [
      headings,
      ...notes.map((note, i): Cell[] => [i + 1, "A-1", "Ada", "2026-01-31", 100, note]),
    ];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(reading.invoices).toMatchObject([{ openBalance: 10000, rows: [2, 3] }]);
    expect(reading.problems).toMatchObject([
      { code: "duplicate-row", more: { rows: "2, 3", amount: "100.00" } },
    ]);
  });
  test("lines paid one by one are paid by what stands on each", () => {
    const headings = ["Invoice", "Customer", "Due date", "Amount", "Paid", "What for"];
    const cells: Cell[][] = [
      headings,
      ["1", "Ada", "2026-01-31", 100, 100, "Consulting"],
      ["1", "Ada", "2026-01-31", 100, 100, "Travel"],
    ];
    expect(readLedger({ name: "L", cells }, { homeCurrency: "EUR" }).invoices[0]?.openBalance).toBe(0);
  });
  test("of two copies one of which is marked paid, the paid one holds", () => {
    const reading = rowsOf(
      ["1", "Ada", "2026-01-01", "2026-01-31", 100, ""],
      ["1", "Ada", "2026-01-01", "2026-01-31", 100, "paid"],
    );
    expect(reading.invoices.map(({ openBalance, rows }) => [openBalance, rows])).toEqual([[0, [2, 3]]]);
  });
  test("of one invoice with items and equal amounts are told, because each may have its total or a line's", () => {
    const headings = ["Invoice", "Customer", "Due date", "Item", "Amount"];
    const line = (number: string, item: string): Cell[] => [number, "Ada", "2026-01-31", item, 100];
    const cells = [headings, line("1", "Desk"), line("1", "Chair"), line("2", "Desk")];
    const reading = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
    expect(reading.problems).toMatchObject([{ code: "duplicate-row", more: { rows: "2, 3" } }]);
  });
  test("stay apart where one of them is paid, so that the open one is still asked for, and no more", () => {
    const reading = rowsOf(
      ["1", "Ada", "2026-01-01", "2026-01-31", 100, "paid"],
      ["1", "Ada", "2026-01-01", "2026-01-31", 50, ""],
    );
    expect(reading.invoices.map(({ openBalance }) => openBalance)).toEqual([0, 5000]);
  });
});

describe("what is paid cannot be read", () => {
  const lines = (heading: string, bad: Cell): Cell[][] => [
    ["Invoice", "Customer", "Due date", "Amount", heading],
    ["1", "Ada", "2026-01-31", 100, bad],
    ["2", "Ben", "2026-01-31", 100, 30],
    ["3", "Cleo", "2026-01-31", 100, 40],
    ["4", "Dora", "2026-01-31", 100, ""],
  ];
  const read = (rows: Cell[][]) =>
    readLedger({ name: "Ledger", cells: rows }, { homeCurrency: "EUR", asOf: day("2026-03-01") });

  test("without a balance nobody can tell what is open: the row is left out and told, and no credit arises", () => {
    for (const bad of ["soon", "ask Ada", "12.5.5", { error: "#REF!" }]) {
      const { invoices, unapplied, problems } = read(lines("Paid", bad));
      expect(invoices.map((one) => [one.invoice, one.openBalance, one.paid])).toEqual([
        ["2", 7000, 3000],
        ["3", 6000, 4000],
        ["4", 10000, undefined],
      ]);
      expect(unapplied).toEqual([]);
      expect(problems.filter(({ row }) => row === 2).map(({ grade, column }) => [grade, column])).toEqual([
        ["left out", "Paid"],
      ]);
    }
  });

  test("beside a balance the balance holds, and nothing is said to be paid", () => {
    const rows = lines("Paid", "soon").map((row, r) => [
      ...row,
      r === 0 ? "Balance" : [0, 100, 70, 60, 100][r],
    ]);
    const [first] = read(rows as Cell[][]).invoices;
    expect([first?.openBalance, first?.amount, first?.paid]).toEqual([10000, 10000, undefined]);
  });
});

describe("a note that is a word of status and nothing else", () => {
  const read = (headings: string[], ...rows: Cell[][]) =>
    readLedger(
      { name: "Ledger", cells: [headings, ...rows] },
      { homeCurrency: "EUR", asOf: day("2026-04-30") },
    );

  test("is the status where no other column says one: nobody who paid is asked again", () => {
    const { invoices, problems } = read(
      ["Customer", "Inv", "Date", "Amount", "Due", "Notes"],
      ["Bo & Sons", "13", "10/03/2026", 450, "25/03/2026", "PAID"],
      ["Bo & Sons", "14", "10/03/2026", 450, "25/03/2026", "disputed"],
      ["Bo & Sons", "15", "10/03/2026", 450, "25/03/2026", "will be paid when the crane is mended"],
      ["Bo & Sons", "16", "10/03/2026", 450, "25/03/2026", "overdue"],
    );
    expect(invoices.map((one) => [one.invoice, one.openBalance, one.status])).toEqual([
      ["13", 0, "PAID"],
      ["14", 45000, "disputed"],
      ["15", 45000, undefined],
      ["16", 45000, undefined],
    ]);
    expect(problems.filter(({ grade }) => grade !== "warning")).toEqual([]);
  });

  test("says nothing against a status that stands in its own column", () => {
    const { invoices } = read(
      ["Customer", "Inv", "Amount", "Due", "Status", "Notes"],
      ["Bo", "13", 450, "2026-03-25", "Sent", "paid"],
      ["Bo", "14", 450, "2026-03-25", "", "paid"],
    );
    expect(invoices.map((one) => [one.invoice, one.openBalance])).toEqual([
      ["13", 45000],
      ["14", 0],
    ]);
  });

  test("beside a balance is told as any paid status with a balance is", () => {
    const { problems } = read(
      ["Customer", "Inv", "Balance", "Due", "Notes"],
      ["Bo", "13", 450, "2026-03-25", "paid"],
    );
    expect(problems.find(({ code }) => code === "paid-but-open")).toMatchObject({
      row: 2,
      value: "450.00",
      sums: { currency: "EUR", amounts: { value: 45000 } },
    });
  });
});

describe("a title above the next table", () => {
  test("is not told as a row without use; a name alone at the end of the sheet is", () => {
    const table: Cell[][] = [
      ["Customer", "Invoice", "Due date", "Balance"],
      ["Ada", "1", "2026-03-31", 100],
      ["", "", "", ""],
      ["Paid invoices", "", "", ""],
    ];
    const codes = (cells: Cell[][]) =>
      readLedger({ name: "Ledger", cells }, { homeCurrency: "EUR", asOf: day("2026-04-30") }).problems.map(
        ({ code }) => code,
      );
    expect(
      codes([...table, ["Customer", "Invoice", "Paid date", "Amount"], ["Cy", "9", "2026-02-01", 10]]),
    ).toEqual([]);
    expect(codes(table)).toEqual(["row-unused"]);
  });
});

describe("a balance of a dash", () => {
  test("is nothing open, as accountants write it; a blank one is still asked for", () => {
    const { invoices, problems } = readLedger(
      {
        name: "Ledger",
        cells: [
          ["Customer", "Invoice", "Due date", "Amount", "Balance"],
          ["Ada", "1", "2026-01-31", "100.00", " - "],
          ["Ben", "2", "2026-01-31", "100.00", "nil"],
          ["Cy", "3", "2026-01-31", "100.00", "40.00"],
          ["Dora", "4", "2026-01-31", "100.00", ""],
        ],
      },
      { homeCurrency: "EUR", asOf: day("2026-03-01") },
    );
    expect(invoices.map((one) => [one.invoice, one.openBalance])).toEqual([
      ["1", 0],
      ["2", 0],
      ["3", 4000],
    ]);
    expect(problems.filter(({ row }) => row > 0).map(({ row, code }) => [row, code])).toEqual([
      [5, "no-balance"],
    ]);
  });
});

describe("what one column says of the others", () => {
  const read = (...cells: Cell[][]) =>
    readLedger({ name: "Ledger", cells }, { homeCurrency: "EUR", asOf: day("2026-03-01") });

  test("a currency beside one amount holds for the row's other amounts, with its decimals", () => {
    const { invoices } = read(
      ["Customer", "Invoice", "Due date", "Amount", "Balance"],
      ["Ada", "1", "2026-01-31", 1000, "JPY 1000"],
      ["Ben", "2", "2026-01-31", 1000, 1000],
    );
    expect(invoices.map((one) => [one.currency, one.amount, one.openBalance])).toEqual([
      ["JPY", 1000, 1000],
      ["EUR", 100000, 100000],
    ]);
  });

  test("a customer known by a number of more digits than a spreadsheet keeps is told", () => {
    const { problems } = read(
      ["Customer number", "Invoice", "Due date", "Balance"],
      [1234567890123456, "1", "2026-01-31", 10],
      [1001, "2", "2026-01-31", 10],
    );
    expect(problems.filter(({ row }) => row > 0).map(({ code, row, column }) => [code, row, column])).toEqual(
      [["number-lost-digits", 2, "Customer number"]],
    );
  });
});
