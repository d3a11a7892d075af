import { describe, expect, test } from "vitest";
import { fractionOf, readPercentNumber, readRate } from "../../core/rate.ts";

describe("a rate in a cell", () => {
  test.each([
    ["8%", 0.08],
    ["8 %", 0.08],
    ["13.125%", 0.13125],
    ["13,125%", 0.13125],
    ["0.05%", 0.0005],
    ["1%", 0.01],
    ["100%", 1],
    ["-0.5%", -0.005],
    [0.08, 0.08],
    [8, 0.08],
    [13.25, 0.1325],
    ["0.08", 0.08],
    ["0,08", 0.08],
    ["8", 0.08],
    ["8 percent", 0.08],
    [0, 0],
    ["0%", 0],
    [-0.5, -0.5],
  ])("%j is %d", (cell, rate) => {
    expect(readRate(cell, "rate")).toBe(rate);
  });
  test.each([1, "1", -1, "1,0", "1.00"])(
    "%j could be 1%% or 100%%, and the message says to write which",
    (cell) => {
      expect(() => readRate(cell, "agency_fee")).toThrow(/agency_fee is exactly .* Write 1% or 100%/);
    },
  );
  test.each(["eight", "1,234.5%", "8%%", "%", true, Number.NaN, Number.POSITIVE_INFINITY])(
    "%j is no rate",
    (cell) => {
      expect(() => readRate(cell, "rate")).toThrow(/rate is not a percentage/);
    },
  );
  test("an error cell is named, a blank is none", () => {
    expect(() => readRate({ error: "#REF!" }, "rate")).toThrow(/#REF!/);
    expect(readRate("", "rate")).toBeUndefined();
    expect(readRate(null, "rate")).toBeUndefined();
  });
});

test("percents become fractions without binary dust, the smallest ones too", () => {
  expect([fractionOf(13.25), fractionOf(0.07), fractionOf(2.3), fractionOf(1e-7)]).toEqual([
    0.1325, 0.0007, 0.023, 1e-9,
  ]);
  expect(readPercentNumber("1.5")).toBe(1.5);
  expect(readPercentNumber("1.5.5")).toBeUndefined();
});
