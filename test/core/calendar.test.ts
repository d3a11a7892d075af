import { expect, test } from "vitest";
import { dryRun } from "../../core/calendar.ts";
import { type Day, isoDay, parseIsoDay } from "../../core/day.ts";
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
