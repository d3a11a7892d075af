import { expect, test } from "vitest";
import { addDays, type Day, parseIsoDay } from "../../core/day.ts";
import { asMinor } from "../../core/money.ts";
import { promiseState, promiseWarnings } from "../../core/promise.ts";

const friday = parseIsoDay("2026-03-20") as Day;

test("a promise runs until two working days after its date, and is kept when nothing is open", () => {
  expect(promiseState(friday, asMinor(100), addDays(friday, 4))).toBe("open");
  expect(promiseState(friday, asMinor(100), addDays(friday, 5))).toBe("broken");
  expect(promiseState(friday, asMinor(0), addDays(friday, 30))).toBe("kept");
  expect(promiseState(friday, asMinor(0), addDays(friday, -3))).toBe("kept");
});
test("more than 14 days ahead, the third on an invoice and a day gone by are warned about", () => {
  expect(promiseWarnings(addDays(friday, 14), friday)).toEqual([]);
  expect(promiseWarnings(addDays(friday, 15), friday)).toEqual(["too far ahead"]);
  expect(promiseWarnings(addDays(friday, 1), friday, 1)).toEqual([]);
  expect(promiseWarnings(addDays(friday, 1), friday, 2)).toEqual(["third promise"]);
  expect(promiseWarnings(addDays(friday, -1), friday)).toEqual(["in the past"]);
});
