import { expect, test } from "vitest";
import { typedAmount } from "../../panel/typed-amount.ts";

test.each([
  ["1.250", "da", undefined, 125_000],
  ["1.250", "en", undefined, 125],
  ["1,250", "en", undefined, 125_000],
  ["1.250,50", "en", undefined, 125_050],
  ["12,50", "en", ".", 1_250],
  ["12.240", "da", ",", 1_224_000],
  ["1.250", "en", ",", undefined],
  ["1,250", "de", ".", undefined],
  ["1.250,00", "en", ",", 125_000],
  ["twelve", "en", undefined, undefined],
  ["", "en", undefined, undefined],
] as const)(
  "%s typed by a reader of %s beside a sheet that writes %s is %s øre",
  (text, language, sheet, minor) => {
    expect(typedAmount(text, "DKK", language, sheet)).toBe(minor);
  },
);
