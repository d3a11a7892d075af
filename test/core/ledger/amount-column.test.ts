import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountColumn, readAmountCell, readAmountCells } from "../../../core/ledger/amount-column.ts";

/** Digits with separators anywhere, and amounts as people write them. */
const written = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(..."0123456789.,.,- '"), maxLength: 16 }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom(["", ","], [".", ","], [" ", ","], ["", "."], [",", "."], ["'", "."]),
      )
      .map(([minor, [gap, sign]]) => {
        const whole = String(Math.trunc(Math.abs(minor) / 100)).replace(
          /(?<=\d)(?=(?:\d{3})+$)/g,
          gap as string,
        );
        return `${minor < 0 ? "-" : ""}${whole}${sign}${String(Math.abs(minor) % 100).padStart(2, "0")}`;
      }),
  },
);

describe("amounts read at a glance", () => {
  test("are those the full reader gives with the same decimal sign, or are left to it", () => {
    fc.assert(
      fc.property(written, fc.constantFrom("." as const, "," as const), (text, sign) => {
        const column = amountColumn(0, 0, 1, sign);
        readAmountCells(column, [[text]], 0, 1);
        const quick = column.hundredths[0] as number;
        expect(column.odd).toBe(Number.isNaN(quick) ? 1 : 0);
        if (!Number.isNaN(quick)) expect(readAmountCell(text, 2, sign)).toEqual({ minor: quick, unit: "" });
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["1.234,50", ",", 123450],
    ["-1.234.567,05", ",", -123456705],
    ["0,00", ",", 0],
    ["-0,00", ",", 0],
    ["12 345,67", ",", 1234567],
    ["1'234.50", ".", 123450],
    ["999.99", ".", 99999],
  ] as const)("%s is plain to see", (text, sign, minor) => {
    const column = amountColumn(0, 0, 1, sign);
    readAmountCells(column, [[text]], 0, 1);
    expect(column.hundredths[0]).toBe(minor);
  });

  test.each(["1.23,50", "12.34.567,50", "1,234,50", ".234,50", "1..234,50", "1.234 567,50", "1.2345,50"])(
    "%s is left to the full reader",
    (text) => {
      const column = amountColumn(0, 0, 1, ",");
      readAmountCells(column, [[text]], 0, 1);
      expect(column.hundredths[0]).toBeNaN();
    },
  );
});
