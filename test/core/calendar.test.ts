import fc from "fast-check";
import { expect, test } from "vitest";
import { type CalendarEntry, dryRun } from "../../core/calendar.ts";
import { decideInvoice } from "../../core/customer-action.ts";
import { placeReached } from "../../core/customer-rules.ts";
import { addDays, type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import type { Invoice } from "../../core/invoice.ts";
import { asMinor } from "../../core/money.ts";
import { STANDARD } from "../../core/playbook/presets.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const invoice = (number: string, due: string, more: Partial<Invoice> = {}): Invoice => ({
  row: 2,
  invoice: number,
  customer: "Berg",
  currency: "EUR",
  openBalance: asMinor(100_00),
  dueDate: day(due),
  ...more,
});
const run = (invoices: Invoice[], asOf: string, days = 130, holidays?: Set<Day>) =>
  dryRun(invoices, day(asOf), STANDARD, { days, ...(holidays ? { holidays } : {}) }).map((e) => [
    isoDay(e.day),
    e.action.label,
    e.invoices.map((i) => i.invoice).join(" "),
  ]);

test("one invoice walks the whole ladder on working days", () => {
  // Due Sunday 2026-03-01.
  expect(run([invoice("1", "2026-03-01")], "2026-02-20")).toEqual([
    ["2026-02-26", "Pre-due reminder", "1"],
    ["2026-03-02", "Friendly reminder", "1"],
    ["2026-03-06", "Second reminder", "1"],
    ["2026-03-09", "Phone call", "1"],
    ["2026-03-31", "Formal reminder", "1"],
    ["2026-04-15", "Suspension notice", "1"],
    ["2026-04-30", "Final notice", "1"],
    ["2026-06-01", "Decide recovery", "1"],
  ]);
});

test("a holiday moves what falls on it", () => {
  expect(run([invoice("1", "2026-03-01")], "2026-03-02", 3, new Set([day("2026-03-02")]))).toEqual([
    ["2026-03-03", "Friendly reminder", "1"],
  ]);
});

test("two invoices share a message where the step covers both, and messages keep 4 days apart", () => {
  expect(run([invoice("1", "2026-03-01"), invoice("2", "2026-03-03")], "2026-03-02", 14)).toEqual([
    ["2026-03-02", "Friendly reminder", "1"],
    // The second invoice's reminder waits for the 4 days; then both go in one letter at the first one's step.
    ["2026-03-06", "Second reminder", "1 2"],
    ["2026-03-09", "Phone call", "1 2"],
    // The second one has only come to its friendly reminder; its own call keeps 4 days from the first.
    ["2026-03-13", "Phone call", "2"],
  ]);
});

test("currencies and languages are messages of their own", () => {
  const entries = run(
    [
      invoice("1", "2026-03-01"),
      invoice("2", "2026-03-01", { currency: "SEK" }),
      invoice("3", "2026-03-01", { language: "da" }),
    ],
    "2026-03-02",
    1,
  );
  expect(entries.map((e) => e[2])).toEqual(["1", "2", "3"]);
});

test("one language written in two ways is one message", () => {
  const both = [
    invoice("1", "2026-03-01", { language: "Dansk" }),
    invoice("2", "2026-03-01", { language: "da" }),
  ];
  expect(run(both, "2026-03-02", 1)).toEqual([["2026-03-02", "Friendly reminder", "1 2"]]);
});

test("a broken promise is chased once, then the ladder goes on", () => {
  expect(
    run(
      [
        invoice("1", "2026-03-01", {
          promisedDate: day("2026-03-20"),
          lastAction: "Phone call",
          lastContact: day("2026-03-09"),
        }),
      ],
      "2026-03-20",
      20,
    ),
  ).toEqual([
    ["2026-03-25", "Chase broken promise", "1"],
    ["2026-04-01", "Formal reminder", "1"],
  ]);
});

test("disputed, paused and paid invoices send nothing", () => {
  expect(
    run(
      [
        invoice("1", "2026-03-01", { status: "disputed" }),
        invoice("2", "2026-03-01", { status: "paused" }),
        invoice("3", "2026-03-01", { openBalance: asMinor(0) }),
      ],
      "2026-03-02",
    ),
  ).toEqual([]);
});

/** Every invoice looked at anew on every working day. */
function dayByDay(invoices: readonly Invoice[], asOf: Day, days: number): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  let ledger = invoices;
  for (let i = 0; i < days; i++) {
    const today = addDays(asOf, i);
    const met = dryRun(ledger, today, STANDARD, { days: 1 });
    entries.push(...met);
    const done = new Map(
      met.flatMap(({ action, invoices: chased }) => {
        const step = STANDARD.steps.find(({ id }) => id === action.id);
        return chased.map((one): [Invoice, Invoice] => {
          if (step?.kind === "courtesy") return [one, { ...one, lastAction: step.id }];
          const own = decideInvoice(one, today, STANDARD, undefined, new Map()).parts[0]?.decision;
          const reached = own && STANDARD.demands[placeReached(own, STANDARD)];
          const marked = reached && step ? { ...one, lastAction: reached.id } : one;
          return [one, { ...marked, lastContact: today }];
        });
      }),
    );
    ledger = ledger.map((one) => done.get(one) ?? one);
  }
  return entries;
}

test("looking at a customer only when something can be new finds what looking every day finds", () => {
  const asOf = day("2026-03-02");
  const near = (from: number, to: number) =>
    fc.option(
      fc.integer({ min: from, max: to }).map((n) => addDays(asOf, n)),
      { nil: undefined, freq: 3 },
    );
  const ledger = fc.array(
    fc.record(
      {
        customer: fc.constantFrom("Berg", "BERG", "Lund", "Vik"),
        customerNumber: fc.constantFrom("", "1", "2"),
        currency: fc.constantFrom("EUR", "SEK"),
        language: fc.constantFrom("", "da", "Dansk"),
        dueDate: near(-60, 40),
        invoiceDate: near(-80, 25),
        paidDate: near(-5, 60),
        promisedDate: near(-10, 20),
        lastContact: near(-20, 0),
        lastAction: fc.constantFrom(
          "",
          "Friendly reminder",
          "Phone call",
          "Formal reminder",
          "Pre-due reminder",
        ),
        status: fc.constantFrom("", "disputed", "legal", "no such word"),
      },
      { requiredKeys: ["customer", "currency", "dueDate", "lastAction"] },
    ),
    { minLength: 1, maxLength: 12 },
  );
  const shown = ({ invoices, ...entry }: CalendarEntry) => ({
    ...entry,
    rows: invoices.map(({ row }) => row),
  });
  let acts = 0;
  fc.assert(
    fc.property(ledger, (rows) => {
      const invoices = rows.map(
        (more, i) => ({ row: i + 2, invoice: `${i}`, openBalance: asMinor(100_00), ...more }) as Invoice,
      );
      const found = dryRun(invoices, asOf, STANDARD, { days: 30 }).map(shown);
      acts += found.length;
      expect(found).toEqual(dayByDay(invoices, asOf, 30).map(shown));
    }),
    { numRuns: 60 },
  );
  expect(acts).toBeGreaterThan(100);
});
