import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, isBlank } from "../../../core/cell.ts";
import { addDays, type Day, parseIsoDay } from "../../../core/day.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { planBatch } from "../../../core/reminders/batch.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import {
  answersAstray,
  answerText,
  movedAnswers,
  putRight,
  written,
} from "../../../core/set-up/moved-answers.ts";
import { setUpWorkbook } from "../../../core/set-up.ts";
import type { WorkbookChange } from "../../../core/workbook.ts";

/** A Tuesday. */
const TODAY = parseIsoDay("2026-03-10") as Day;
const HEADINGS = ["Invoice", "Customer", "Email", "Country", "Type", "Invoice date", "Due date", "Balance"];
const WIDTH = HEADINGS.length;
const OWN = ["Last action", "Last contact", "Promised date", "Status", "Fees agreed"] as const;
type Heading = (typeof OWN)[number];

/** One open item as the accounting program exports it. */
interface Item {
  readonly number: string;
  readonly customer: string;
  readonly due: Day;
  readonly balance: number;
}

const rowOf = ({ number, customer, due, balance }: Item): Cell[] => [
  number,
  customer,
  `pay@${customer.toLowerCase()}.example`,
  "IE",
  "business",
  { day: addDays(due, -30) },
  { day: due },
  balance,
];

/** The workbook a week ago: the export, set up. */
function setUpSheet(items: readonly Item[]): Cell[][] {
  const cells: Cell[][] = [HEADINGS, ...items.map(rowOf)];
  const ledger = { name: "Ledger", cells };
  const { changes } = setUpWorkbook({
    reading: readLedger(ledger, { homeCurrency: "EUR" }),
    ledger,
    sheets: [{ name: "Ledger" }],
    names: [],
    asOf: TODAY,
    playbook: STANDARD,
  });
  return written(
    cells,
    changes.filter((change) => change.kind === "write" && change.sheet === "Ledger"),
  );
}

const ADDED: ReadonlySet<string> = new Set(OWN);
const read = (cells: readonly (readonly Cell[])[]) =>
  readLedger({ name: "Ledger", cells }, { homeCurrency: "EUR" });
const columnOf = (cells: Cell[][], heading: string): number => (cells[0] as Cell[]).indexOf(heading);

function note(cells: Cell[][], number: string, heading: Heading, value: Cell): void {
  const row = cells.find((line) => line[0] === number) as Cell[];
  row[columnOf(cells, heading)] = value;
}

/** The new export pasted over the old one: its columns alone, what stood below it cleared. */
function paste(cells: Cell[][], items: readonly Item[]): Cell[][] {
  const copy = cells.map((row) => [...row]);
  for (let r = 1; r < Math.max(copy.length, items.length + 1); r++) {
    copy[r] ??= [];
    const line = copy[r] as Cell[];
    const item = items[r - 1];
    for (let c = 0; c < WIDTH; c++) line[c] = item ? rowOf(item)[c] : "";
  }
  return copy;
}

const answersIn = (cells: Cell[][]): string[] =>
  cells.slice(1).flatMap((row) =>
    OWN.flatMap((heading) => {
      const value = row[columnOf(cells, heading)];
      return isBlank(value) ? [] : [`${row[0]} ${heading} ${JSON.stringify(value)}`];
    }),
  );

function righted(cells: Cell[][]) {
  const reading = read(cells);
  const moved = movedAnswers(reading, cells, ADDED);
  const right = putRight(
    reading,
    cells,
    moved.filter(({ suggested }) => suggested),
  );
  return { moved, ...right, after: written(cells, right.changes) };
}

const item = (number: string, customer: string, days = 3, balance = 100): Item => ({
  number,
  customer,
  due: addDays(TODAY, -days),
  balance,
});

const plan = (cells: Cell[][], astray: boolean) =>
  planBatch({
    asOf: TODAY,
    today: TODAY,
    playbook: STANDARD,
    settings: {
      company: "Lumo 8",
      name: "Ida",
      replyTo: "ida@lumo8.example",
      phone: "",
      creditor: "Lumo 8",
      recoveryPartner: "",
      bank: { EUR: "IBAN" },
      language: "en",
      friendly: false,
      by: "Ida",
    },
    log: new LogView([]),
    invoices: read(cells).invoices,
    answersAstray: astray,
  });

describe("a new paste over the old rows", () => {
  test("a dispute follows its invoice to its new row, and the invoice that took the row is free of it", () => {
    const before = setUpSheet([item("1042", "Acme"), item("1043", "Berg"), item("1044", "Cole")]);
    note(before, "1043", "Status", "disputed");
    const after = paste(before, [item("1043", "Berg"), item("1044", "Cole"), item("1050", "Dahl")]);
    const { moved, after: mended, toLog } = righted(after);
    expect(moved.map(({ heading, value, holder, to, here }) => [heading, value, holder.number, to?.row, here?.invoice])).toEqual([
      ["Status", "disputed", "1043", 2, "1044"],
    ]); // biome-ignore format: one answer
    expect(answersIn(mended)).toEqual(['1043 Status "disputed"']);
    expect(toLog).toEqual([]);
  });

  test("what was noted for an invoice that is no longer there goes to the log, not to the next invoice", () => {
    const before = setUpSheet([item("1042", "Acme"), item("1043", "Berg")]);
    note(before, "1042", "Promised date", { day: addDays(TODAY, 5) });
    const { after, toLog } = righted(paste(before, [item("1043", "Berg")]));
    expect(answersIn(after)).toEqual([]);
    expect(toLog.map(({ holder, heading }) => [holder.number, heading])).toEqual([["1042", "Promised date"]]);
  });

  test("an unchanged sheet, a sort of whole rows and a corrected due date ask nothing", () => {
    const items = [item("1042", "Acme"), item("1043", "Berg"), item("1044", "Cole")];
    const sheet = setUpSheet(items);
    note(sheet, "1043", "Status", "disputed");
    const moved = (cells: Cell[][]) => movedAnswers(read(cells), cells, ADDED);
    expect(moved(sheet)).toEqual([]);
    const [head, ...rows] = sheet;
    expect(moved([head as Cell[], ...rows.reverse()])).toEqual([]);
    const corrected = paste(setUpSheet(items), [items[0] as Item, item("1043", "Berg", 9), items[2] as Item]);
    note(corrected, "1043", "Status", "disputed");
    expect(moved(corrected)).toEqual([]);
  });

  test("a customer renamed in the program keeps its answers, found by number and due date", () => {
    const before = setUpSheet([item("1042", "Acme"), item("1043", "Berg")]);
    note(before, "1043", "Status", "disputed");
    const { after } = righted(paste(before, [item("1043", "Bergstrom"), item("1050", "Dahl")]));
    expect(answersIn(after)).toEqual(['1043 Status "disputed"']);
  });

  test("one number of two customers is told apart by the customer", () => {
    const before = setUpSheet([item("7", "Acme"), item("7", "Berg")]);
    note(before, "7", "Status", "disputed"); // the first, Acme's
    const { after } = righted(paste(before, [item("7", "Berg"), item("7", "Acme")]));
    expect(answersIn(after)).toEqual(['7 Status "disputed"']);
    expect(isBlank(after[1]?.[columnOf(after, "Status")])).toBe(true);
  });

  test("a heading repeated down the old print stands in nobody's way and moves nowhere", () => {
    const before = setUpSheet([item("1042", "Acme"), item("1043", "Berg"), item("1044", "Cole")]);
    note(before, "1044", "Last action", "Phone call");
    (before[2] as Cell[])[columnOf(before, "Last action")] = "Last action";
    const { after, toLog } = righted(paste(before, [item("1042", "Acme"), item("1044", "Cole")]));
    expect(toLog).toEqual([]);
    expect(answersIn(after)).toEqual(['1044 Last action "Phone call"']);
  });

  test("an answer the user says came with the row stays with the invoice that stands there", () => {
    const before = setUpSheet([item("1042", "Acme"), item("1043", "Berg")]);
    note(before, "1042", "Status", "disputed");
    const cells = paste(before, [item("1043", "Berg"), item("1042", "Acme")]);
    const { changes } = putRight(read(cells), cells, []);
    const after = written(cells, changes);
    expect(answersIn(after)).toEqual(['1043 Status "disputed"']);
    expect(movedAnswers(read(after), after, ADDED)).toEqual([]);
  });

  test("the user's own columns beside the paste are asked about; a program's own status word is not", () => {
    const sheet = (status: string): Cell[][] => {
      const cells = setUpSheet([item("1042", "Acme"), item("1043", "Berg")]);
      (cells[0] as Cell[]).splice(WIDTH, 0, "State of play");
      (cells[0] as Cell[])[WIDTH] = "Note";
      for (const row of cells.slice(1)) row.splice(WIDTH, 0, "");
      note(cells, "1042", "Status", status);
      return paste(cells, [item("1043", "Berg"), item("1042", "Acme")]);
    };
    const own = (cells: Cell[][]) => movedAnswers(read(cells), cells, new Set<string>());
    expect(own(sheet("disputed")).map(({ suggested, holder }) => [suggested, holder.number])).toEqual([
      [true, "1042"],
    ]);
    expect(own(sheet("overdue"))).toEqual([]);
  });
});

describe("until it is put right", () => {
  test("nothing goes out, and nothing is marked, while an answer stands in another invoice's row", () => {
    const before = setUpSheet([item("1042", "Acme"), item("1043", "Berg")]);
    note(before, "1042", "Status", "disputed");
    const cells = paste(before, [item("1043", "Berg"), item("1042", "Acme")]);
    expect(answersAstray(read(cells), cells)).toBe(true);
    const { ready, stopped, caughtUp } = plan(cells, true);
    expect([ready, caughtUp]).toEqual([[], []]);
    expect(stopped.some(({ stops }) => stops.some(({ code }) => code === "answers-moved"))).toBe(true);
    const { after } = righted(cells);
    expect(answersAstray(read(after), after)).toBe(false);
    expect(plan(after, false).ready.flatMap(({ draft }) => draft.entry.invoices.map((n) => n.number))).toEqual([
      "1043",
    ]); // biome-ignore format: a list
  });
});

describe("any permutation, removal and addition of rows", () => {
  const number = (i: number): string => String(1000 + i);
  const world = fc.record({
    noted: fc.array(fc.constantFrom("", "dispute", "promise", "called", "plan"), {
      minLength: 2,
      maxLength: 9,
    }),
    kept: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    added: fc.integer({ min: 0, max: 4 }),
    order: fc.array(fc.nat(1000), { minLength: 13, maxLength: 13 }),
  });
  const write: Record<string, (cells: Cell[][], i: number) => void> = {
    "": () => {},
    dispute: (cells, i) => note(cells, number(i), "Status", "disputed"),
    plan: (cells, i) => note(cells, number(i), "Status", "payment plan"),
    promise: (cells, i) => note(cells, number(i), "Promised date", { day: addDays(TODAY, 2 + i) }),
    called: (cells, i) => {
      note(cells, number(i), "Last action", "Phone call");
      note(cells, number(i), "Last contact", { day: addDays(TODAY, -2 - i) });
    },
  };

  test("keeps each answer with its invoice, chases nobody who paid or disputes, and asks once", () => {
    fc.assert(
      fc.property(world, ({ noted, kept, added, order }) => {
        const items = noted.map((_, i) => item(number(i), `Firm${"abcdefghi"[i]}`));
        const before = setUpSheet(items);
        for (const [i, what] of noted.entries()) write[what]?.(before, i);
        const left = items.filter((_, i) => kept[i]);
        const more = Array.from({ length: added }, (_, i) => item(number(50 + i), `New${"wxyz"[i]}`));
        const next = [...left, ...more]
          .map((one, i) => ({ one, at: order[i] as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        if (next.length === 0) return;
        const cells = paste(before, next);
        const { after, toLog, moved } = righted(cells);
        const expected = answersIn(before).filter((text) =>
          left.some((one) => text.startsWith(`${one.number} `)),
        );
        expect(answersIn(after).sort()).toEqual(expected.sort());
        const lost = answersIn(before).length - expected.length;
        expect(toLog.length).toBe(lost);
        expect(movedAnswers(read(after), after, ADDED)).toEqual([]);
        const reading = read(after);
        expect(putRight(reading, after, movedAnswers(reading, after, ADDED)).changes).toEqual([]);
        expect(plan(cells, moved.length > 0).ready.length === 0 || moved.length === 0).toBe(true);
        const chased = new Set(
          plan(after, false).ready.flatMap(({ draft }) => draft.entry.invoices.map((name) => name.number)),
        );
        noted.forEach((what, i) => {
          if (!kept[i] || what !== "") expect(chased.has(number(i))).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ["lastContact", 46112, "Noted: 2026-03-31"],
  ["promisedDate", { day: parseIsoDay("2026-03-31") as Day }, "Noted: 2026-03-31"],
  ["disputedAmount", 46112, "Noted: 46112"],
  ["status", "disputed", "Noted: disputed"],
] as const)("what was noted reads as a person would write it: %s %j", (field, value, said) => {
  expect(answerText({ field, heading: "Noted", value })).toBe(said);
});

test("an undone change leaves the sheet as the paste left it", () => {
  const before = setUpSheet([item("1042", "Acme"), item("1043", "Berg")]);
  note(before, "1042", "Status", "disputed");
  const cells = paste(before, [item("1043", "Berg"), item("1042", "Acme")]);
  const { changes, after } = righted(cells);
  const back = changes.map(
    (change): WorkbookChange =>
      change.kind === "write"
        ? { ...change, cells: change.cells.map((line, r) => line.map((content, c) => (content === null ? null : (cells[change.row + r]?.[change.column + c] ?? "")))) }
        : change,
  ); // biome-ignore format: one change
  expect(answersIn(written(after, back))).toEqual(answersIn(cells));
});
