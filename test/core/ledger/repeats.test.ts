import { expect, test } from "vitest";
import { repeats } from "../../../core/ledger/repeats.ts";

test("numbers whose bits happen to be the same are still two numbers", () => {
  expect(repeats(["a", "b", "a", "", "b", "c"], [7, 7, 7, 0, 7, 9], undefined)).toEqual([
    [0, 2],
    [1, 4],
  ]);
});
