import { expect, test } from "vitest";
import { backTest } from "../../core/back-test.ts";
import { addDays, asDay } from "../../core/day.ts";
import type { Invoice } from "../../core/invoice.ts";
import { asMinor } from "../../core/money.ts";

const due = asDay(20_000);
const settled = (late: number, amount: number, currency = "EUR"): Invoice => ({
  row: 2,
  invoice: "",
  customer: "Berg",
  currency,
  openBalance: asMinor(0),
  amount: asMinor(amount),
  dueDate: due,
  paidDate: addDays(due, late),
});

test("counts what was still unpaid on each day after due, by number and by amount", () => {
  const found = backTest([settled(-3, 100), settled(1, 100), settled(2, 300), settled(20, 500)]);
  expect(found.invoices).toBe(4);
  expect(found.days.map((d) => [d.day, d.unpaid, d.share, d.amounts[0]?.share])).toEqual([
    [1, 2, 0.5, 0.8],
    [5, 1, 0.25, 0.5],
    [8, 1, 0.25, 0.5],
    [15, 1, 0.25, 0.5],
    [30, 0, 0, 0],
    [45, 0, 0, 0],
    [60, 0, 0, 0],
    [90, 0, 0, 0],
  ]);
});
test("currencies are never added to each other", () => {
  const [first] = backTest([settled(5, 100), settled(0, 900, "SEK"), settled(5, 100, "SEK")], [1]).days;
  expect(first?.amounts).toEqual([
    { currency: "EUR", unpaid: 100, share: 1 },
    { currency: "SEK", unpaid: 100, share: 0.1 },
  ]);
});
test("open invoices, those without a due date and credits teach nothing", () => {
  const { paidDate: _, ...open } = settled(0, 100);
  const { dueDate: __, ...undated } = settled(0, 100);
  expect(backTest([open, undated, settled(3, -100)], [1])).toEqual({
    invoices: 0,
    days: [{ day: 1, unpaid: 0, share: 0, amounts: [] }],
  });
});
