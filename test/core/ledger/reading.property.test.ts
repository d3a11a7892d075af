import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { asDay, type Day, isoDay, parseIsoDay, partsOf, serialOf } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";

interface Item {
  readonly number: string;
  readonly customer: string;
  readonly invoiced: Day;
  readonly due: Day;
  readonly balance: number;
}

const first = parseIsoDay("2024-01-01") as Day;

/** Ledgers whose dates settle their order: one invoice is always due on the 25th. */
const ledgers = fc
  .array(
    fc.record({
      customer: fc.constantFrom(
        "Lærkebæk Bageri ApS",
        "Quillham Software",
        "Amselgrund & Söhne GmbH",
        "O'Tamblyn",
      ),
      invoiced: fc.integer({ min: 0, max: 700 }).map((n) => asDay(first + n)),
      days: fc.integer({ min: 0, max: 60 }),
      balance: fc.integer({ min: 1, max: 99_999_999 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows): Item[] => [
    {
      number: "00001",
      customer: "Quillham Software",
      invoiced: first,
      due: asDay(first + 24),
      balance: 123456,
    },
    ...rows.map((row, i) => ({ number: `INV-${i + 2}`, ...row, due: asDay(row.invoiced + row.days) })),
  ]);

const two = (n: number): string => String(n).padStart(2, "0");

const DATES: Readonly<Record<string, (day: Day) => Cell>> = {
  iso: isoDay,
  cells: (day) => ({ day }),
  serials: serialOf,
  "day first": (day) => `${partsOf(day).date}/${partsOf(day).month}/${partsOf(day).year}`,
  "month first": (day) => `${partsOf(day).month}/${partsOf(day).date}/${partsOf(day).year}`,
  "with dots": (day) => `${two(partsOf(day).date)}.${two(partsOf(day).month)}.${partsOf(day).year}`,
  compact: (day) => isoDay(day).replaceAll("-", ""),
  "with a time": (day) => `${isoDay(day)} 23:59:00`,
};

const grouped = (minor: number, thousands: string, decimal: string): string =>
  `${String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${two(minor % 100)}`;

const AMOUNTS: Readonly<Record<string, (minor: number) => Cell>> = {
  numbers: (minor) => minor / 100,
  plain: (minor) => (minor / 100).toFixed(2),
  english: (minor) => grouped(minor, ",", "."),
  danish: (minor) => grouped(minor, ".", ","),
  swedish: (minor) => grouped(minor, "\u00A0", ","),
  swiss: (minor) => grouped(minor, "'", "."),
};

const HEADINGS = ["Invoice number", "Customer", "Invoice date", "Due date", "Balance"] as const;

function sheet(
  items: readonly Item[],
  dates: string,
  amounts: string,
  order: readonly number[],
  preamble: number,
): Cell[][] {
  const day = DATES[dates] as (day: Day) => Cell;
  const amount = AMOUNTS[amounts] as (minor: number) => Cell;
  const rows: Cell[][] = [
    [...HEADINGS],
    ...items.map((item) => [
      item.number,
      item.customer,
      day(item.invoiced),
      day(item.due),
      amount(item.balance),
    ]),
  ];
  const titles: Cell[][] = [["Open items"], ["Printed for the board", "", "page 1"], []].slice(0, preamble);
  return [...titles, ...rows.map((row) => order.map((column) => row[column] as Cell))];
}

const plain = (invoices: readonly Invoice[]) =>
  invoices.map(({ invoice, customer, invoiceDate, dueDate, openBalance }) => ({
    invoice,
    customer,
    invoiceDate,
    dueDate,
    openBalance,
  }));

describe("the same ledger written in other ways gives the same invoices", () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });

  test("columns shuffled, a preamble, dates in another order or as serials, amounts in another notation", () => {
    const ways = [fc.constantFrom(...Object.keys(DATES)), fc.constantFrom(...Object.keys(AMOUNTS))] as const;
    fc.assert(
      fc.property(
        ledgers,
        ...ways,
        orders,
        fc.integer({ min: 0, max: 3 }),
        (items, dates, amounts, order, preamble) => {
          const reading = readLedger({ name: "L", cells: sheet(items, dates, amounts, order, preamble) });
          expect(reading.questions.filter((question) => question.blocking)).toEqual([]);
          expect(plain(reading.invoices)).toEqual(
            items.map((item) => ({
              invoice: item.number,
              customer: item.customer,
              invoiceDate: item.invoiced,
              dueDate: item.due,
              openBalance: item.balance,
            })),
          );
          expect(reading.problems).toEqual([]);
        },
      ),
      { numRuns: 300, interruptAfterTimeLimit: 4000, markInterruptAsFailure: false },
    );
  });
});

describe("day and month are never guessed", () => {
  const HEAD: Cell[] = ["Invoice", "Customer", "Invoice date", "Due date", "Balance"];
  const row = (invoiced: string, due: string): Cell[] => ["1", "Ada", invoiced, due, "10.00"];

  test("a table with no value above 12 asks, and gives no invoice until it is answered", () => {
    const cells = [HEAD, row("2/1/2013", "4/3/2013"), row("5/6/2013", "7/8/2013")];
    const open = readLedger({ name: "L", cells });
    expect(open.invoices).toEqual([]);
    expect(open.questions).toMatchObject([
      { code: "date-order", blocking: true, option: "--date-order dmy" },
    ]);
    const days = (order: "dmy" | "mdy") =>
      readLedger({ name: "L", cells }, { dateOrder: order }).invoices[0]?.invoiceDate;
    expect(days("dmy")).toBe(parseIsoDay("2013-01-02"));
    expect(days("mdy")).toBe(parseIsoDay("2013-02-01"));
  });

  test("one value above 12 in any date column settles all of them", () => {
    const reading = readLedger({
      name: "L",
      cells: [HEAD, row("2/1/2013", "4/3/2013"), row("5/6/2013", "7/28/2013")],
    });
    expect(reading.layout.dateOrder).toBe("mdy");
    expect(reading.invoices[0]?.invoiceDate).toBe(parseIsoDay("2013-02-01"));
  });

  test("a month without its zero settles the order as well: 31-3-2026", () => {
    const reading = readLedger({ name: "L", cells: [HEAD, row("2-1-2026", "31-3-2026")] });
    expect(reading.layout.dateOrder).toBe("dmy");
    expect(reading.invoices[0]?.invoiceDate).toBe(parseIsoDay("2026-01-02"));
  });

  test("values above 12 in both places are asked, not settled row by row", () => {
    const reading = readLedger({
      name: "L",
      cells: [HEAD, row("2/1/2013", "28/3/2013"), row("5/6/2013", "7/28/2013")],
    });
    expect(reading.questions).toMatchObject([{ code: "date-order", blocking: true }]);
  });

  test("an answer the dates disprove is asked again instead of swapping day and month", () => {
    const cells = [HEAD, row("2/1/2013", "4/3/2013"), row("5/6/2013", "7/28/2013")];
    expect(readLedger({ name: "L", cells }, { dateOrder: "dmy" }).questions).toMatchObject([
      { code: "date-order" },
    ]);
  });

  test("dates that are the same either way need no question", () => {
    const reading = readLedger({ name: "L", cells: [HEAD, row("3/3/2026", "4/4/2026")] });
    expect(reading.questions.filter((question) => question.blocking)).toEqual([]);
    expect(reading.invoices[0]?.dueDate).toBe(parseIsoDay("2026-04-04"));
  });

  const six = (...dates: Cell[]) => {
    const rows = dates.map((date, i) => [`S-${i}`, "Ada", date, "100.00"]);
    const cells = [["Invoice", "Customer", "Due date", "Balance"], ...rows];
    return readLedger({ name: "L", cells });
  };

  test("six digits are year, month and day where a whole column is so and its last two cannot be years", () => {
    const due = ["2026-03-01", "2026-03-31", "2025-12-15"];
    for (const dates of [
      ["260301", "260331", "251215"],
      [260301, 260331, 251215],
      ["260301", 260331, "251215"],
    ]) {
      const { invoices, problems } = six(...dates, "");
      expect(invoices.slice(0, 3).map((invoice) => isoDay(invoice.dueDate as Day))).toEqual(due);
      expect(problems.map((problem) => problem.code)).toEqual(["no-due-date"]);
    }
  });

  test.each([
    ["one that is no such day", ["260301", "260331", "261331"]],
    ["day first", ["010326", "150326", "310326"]],
    ["a single one, which can be both", ["260331"]],
    ["others written in full", ["260301", "260331", "2026-03-15"]],
  ])("six digits otherwise are told and left out: %s", (_, dates) => {
    const { problems } = six(...dates);
    const told = problems.filter(({ code, grade }) => code === "unreadable-date" && grade === "left out");
    expect(told).toHaveLength(dates.filter((date) => date.length === 6).length);
  });

  test("two-digit years first are told from days by the place that hardly changes", () => {
    const rows = ["26-03-01", "26-04-11", "26-05-21", "26-06-30", "26-02-14"].map((due) =>
      row("26-01-31", due),
    );
    const reading = readLedger({ name: "L", cells: [HEAD, ...rows] });
    expect(reading.layout.dateOrder).toBe("ymd");
    expect(reading.invoices[1]?.dueDate).toBe(parseIsoDay("2026-04-11"));
    expect(readLedger({ name: "L", cells: [HEAD, row("26-01-31", "26-03-01")] }).questions).toMatchObject([
      { code: "date-order" },
    ]);
  });

  test.each([
    ["Jan 28 2021", "2021-01-28"], ["31 March 2026", "2026-03-31"], ["1-Apr-26", "2026-04-01"], ["28. marts 2026", "2026-03-28"],
    ["3 août 2026", "2026-08-03"], ["1er avril 2026", "2026-04-01"], ["15 de marzo de 2026", "2026-03-15"], ["5. März 2026", "2026-03-05"],
    ["7 maart 2026", "2026-03-07"], ["9 maaliskuuta 2026", "2026-03-09"], ["2 maj 2026", "2026-05-02"], ["4 wrzesień 2026", "2026-09-04"],
    ["6 de fevereiro de 2026", "2026-02-06"], ["8 gennaio 2026", "2026-01-08"], ["Monday, June 22, 2026", "2026-06-22"], ["20260331", "2026-03-31"],
    ["31/3-26", "2026-03-31"], ["31/3 2026", "2026-03-31"], ["\u200E31/03/2026\u200F", "2026-03-31"], ["'2026-03-31", "2026-03-31"],
    ["２０２６-０３-３１", "2026-03-31"], ["٣١/٠٣/٢٠٢٦", "2026-03-31"], ["31. mars 2026", "2026-03-31"], ["31. maaliskuuta 2026", "2026-03-31"],
    ["31 mrt. 2026", "2026-03-31"], ["31 dic 2026", "2026-12-31"], ["31. Dez. 2026", "2026-12-31"], ["31 déc. 2026", "2026-12-31"],
    ["2026-03-31T23:59:59Z", "2026-03-31"], ["2026/3/31", "2026-03-31"], ["46112", "2026-03-31"],
  ])("%s is %s", (text, iso) => {
    const reading = readLedger({ name: "L", cells: [HEAD, row("2021-01-01", text)] });
    expect(reading.invoices[0]?.dueDate).toBe(parseIsoDay(iso));
  }); // biome-ignore format: a table

  test("2,466 invoices in both orders have equal due dates", () => {
    const many = Array.from({ length: 2466 }, (_, i) => asDay(first + ((i * 7) % 900)));
    const read = (order: "day first" | "month first") =>
      readLedger({
        name: "L",
        cells: [
          HEAD,
          ...many.map((due, i): Cell[] => [
            String(i),
            "Ada",
            (DATES[order] as (d: Day) => Cell)(due),
            (DATES[order] as (d: Day) => Cell)(asDay(due + 30)),
            "1.00",
          ]),
        ],
      }).invoices.map((invoice) => invoice.dueDate);
    expect(read("day first")).toEqual(read("month first"));
    expect(read("day first")).toEqual(many.map((due) => due + 30));
  });
});
