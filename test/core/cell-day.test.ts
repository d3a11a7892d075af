import { expect, test } from "vitest";
import { dayInCell } from "../../core/cell-day.ts";
import { isoDay } from "../../core/day.ts";

test.each([
  ["a date cell", { day: 20543 }, "2026-03-31"],
  ["a serial", 46112, "2026-03-31"],
  ["a serial with a time of day", 46112.75, "2026-03-31"],
  ["ISO text", " 2026-03-31 ", "2026-03-31"],
])("%s is its day", (_, cell, day) => {
  expect(isoDay(dayInCell(cell as never) as never)).toBe(day);
});

test.each([
  ["blank", ""],
  ["left out", undefined],
  ["the number 0", 0],
  ["a number below every serial in use", 60],
  ["text that can be read as two dates", "03/04/2026"],
  ["an error", { error: "#N/A" }],
  ["a check box", true],
])("%s is no day, and no fault", (_, cell) => {
  expect(dayInCell(cell as never)).toBeUndefined();
});
