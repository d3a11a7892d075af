import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { rateCell, readRateTimeline } from "../../core/late-fee/rate-timeline.ts";

const day = (text: string): Cell => ({ day: parseIsoDay(text) as Day });

describe("a new rate below the user's own", () => {
  test.each<[string, Cell[][]]>([
    ["an empty table", [["From", "Percent per year"]]],
    [
      "fractions",
      [
        ["From", "Percent per year"],
        [day("2025-07-01"), 0.02],
        ["", ""],
      ],
    ],
    ["percents", [[day("2025-07-01"), 2]]],
    ["texts with a sign", [[day("2025-07-01"), "2%"]]],
  ])("is written in the notation of %s and changes none above it", (_, rows) => {
    for (const percent of [0.5, 1, 1.75, 12]) {
      const after = [...rows, [day("2026-01-01"), rateCell(rows, percent)]];
      const before = readRateTimeline(rows, "rates");
      expect(readRateTimeline(after, "rates")).toEqual([
        ...before,
        { from: parseIsoDay("2026-01-01"), rate: percent / 100 },
      ]);
    }
  });
});
